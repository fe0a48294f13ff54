/** The window's store in this process, its calls answered by a real host on a real folder. */
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { dispatch } from '../../core/contract/dispatch.ts'
import type { Input, OperationName, Output } from '../../core/contract/operations.ts'
import type { Reply } from '../../core/problem/problem.ts'
import { fileLog } from '../../electron/host/context/log.ts'
import { createHost } from '../../electron/host/createHost.ts'
import { inlineEngine } from '../../electron/host/workers/workerClient.ts'
import { tempFolder } from '../support/tempFolder.ts'

export interface WindowOnHost {
  dataFolder: string
  /** As another window of the same program would call. */
  call<K extends OperationName>(name: K, input: Input<K>): Promise<Output<K>>
  /** The line to the host is cut, and mended. */
  cut(off: boolean): void
}

export async function windowOnHost(): Promise<WindowOnHost> {
  const dataFolder = await tempFolder()
  const now = (): Date => new Date()
  const host = createHost({
    dataFolder,
    templatesFolder: resolve(import.meta.dirname, '../../templates'),
    version: '0.0.0',
    host: 'browser',
    delivery: { kind: 'download', offer: () => '/tai-ve/1' },
    engine: inlineEngine(),
    log: fileLog(`${dataFolder}/nhat-ky.log`, now),
    now,
    newId: () => randomUUID(),
  })
  let off = false
  const preload = async (name: string, input: unknown): Promise<Reply<unknown>> => {
    if (off) throw new Error('the line is cut')
    return dispatch(host.handlers, name, structuredClone(input))
  }
  Object.assign(globalThis, { window: { kehoach: { call: preload } } })
  onTestFinished(async () => {
    Reflect.deleteProperty(globalThis, 'window')
    await host.close()
  })
  return {
    dataFolder,
    cut: (cut) => {
      off = cut
    },
    async call(name, input) {
      return await host.handlers[name](input)
    },
  }
}
