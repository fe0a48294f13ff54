import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The program of a thread as it lies beside the built one: `worker.js`. Null in a run from source. */
export function bundledWorker(name: string): string | null {
  for (const place of [`./${name}`, `../${name}`]) {
    const path = fileURLToPath(new URL(place, import.meta.url))
    if (existsSync(path)) return path
  }
  return null
}
