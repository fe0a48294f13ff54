import { inlineBraces } from './2-inline-braces.ts'
import type { Migration } from './migration.ts'

/** The version this program writes. */
export const currentVersion = 2

/** Every step, from the oldest version on. */
export const migrations: readonly Migration[] = [inlineBraces]
