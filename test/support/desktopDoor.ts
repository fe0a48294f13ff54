import { expect, vi } from 'vitest'
import type { Reply } from '../../core/contract/problem.ts'
import { type Door, doorOf } from './doors.ts'
import { tempFolder } from './tempFolder.ts'

export interface DesktopDoor extends Door {
  fake: typeof import('./fakeElectron.ts')
}

/** The real main process and the real preload, on the stand-in for Electron: values cross by structured clone. */
export async function desktopDoor(): Promise<DesktopDoor> {
  vi.resetModules()
  const dataFolder = await tempFolder()
  vi.stubEnv('KEHOACH_DATA', dataFolder)
  const fake = await import('./fakeElectron.ts')
  await import('../../electron/main.ts')
  await vi.waitFor(() => expect(fake.fakeState.windows).toHaveLength(1))
  await import('../../electron/preload.ts')
  const api = Object(fake.fakeState.exposed.get('kehoach'))
  const ask = async (name: string, input: unknown): Promise<Reply<unknown>> =>
    await Reflect.get(api, 'call')(name, input)
  return { ...doorOf(dataFolder, ask), fake }
}
