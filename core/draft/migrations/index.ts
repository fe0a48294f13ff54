import type { Migration } from './migration.ts'

/** The version this program writes. */
export const currentVersion = 1

/** Every step, from the oldest version on. Version 1 is the first: there is none yet. */
export const migrations: readonly Migration[] = []
