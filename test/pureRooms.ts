/**
 * Rooms of tests that give values and look at values: no stand-ins, no settings of the process, nothing that another
 * file could see. The core is loaded once for all their files, not once for each (`vite.config.ts`);
 * `architecture/pureRooms.test.ts` holds them to it.
 */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const isPure = (name: string): boolean => name.startsWith('core-') || name === 'templates'

/** From the repository's root: "test/core-text". */
export const pureRooms: readonly string[] = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
  .filter(isPure)
  .map((name) => `test/${name}`)
