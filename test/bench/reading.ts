/** A foreign file read and taken apart, as the reading thread does it. */
import type { Engine } from './rivals/engine.ts'

export async function reading(name: string, bytes: Uint8Array): Promise<Engine> {
  const { importForeign, readForeign } = await import('../../electron/host/imports/foreign.ts')
  return {
    async run() {
      const source = await readForeign({ kind: 'file', name, bytes })
      const { lines } = importForeign(source, name, {}, new Date('2026-01-05T08:00:00.000Z'))
      if (lines.length < 20) throw new Error('most of the file is missing')
      return bytes
    },
  }
}
