import { expect, vi } from 'vitest'
import type { Reply } from '../../core/problem/problem.ts'
import { startDesktop } from '../../electron/desktop/start.ts'
import '../../electron/preload.ts'
import { type Door, doorOf } from './doors.ts'
import { type BrowserWindow, fakeState, resetFake } from './fakeElectron.ts'
import { tempFolder } from './tempFolder.ts'

export interface DesktopDoor extends Door {
  window: BrowserWindow
}

/** The desktop program and its preload on the stand-in for Electron: values cross by structured clone. */
export async function desktopDoor(): Promise<DesktopDoor> {
  resetFake()
  const dataFolder = await tempFolder()
  vi.stubEnv('KEHOACH_DATA', dataFolder)
  startDesktop()
  await vi.waitFor(() => expect(fakeState.windows).toHaveLength(1))
  const [window] = fakeState.windows
  if (!window) throw new Error('no window')
  const api = Object(fakeState.exposed.get('kehoach'))
  const ask = async (name: string, input: unknown): Promise<Reply<unknown>> =>
    await Reflect.get(api, 'call')(name, input)
  return { ...doorOf(dataFolder, ask), window }
}
