/** The same host behind each of its doors, on a data folder of its own, for tests. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { root } from '../../build/freshBuild.mjs'
import { dispatch } from '../../core/contract/dispatch.ts'
import type { Input, OperationName, Output } from '../../core/contract/operations.ts'
import type { Reply } from '../../core/problem/problem.ts'
import { noLog } from '../../electron/host/context/log.ts'
import type { CorePorts } from '../../electron/host/context/ports.ts'
import { createHost } from '../../electron/host/createHost.ts'
import { inlineEngine } from '../../electron/host/workers/workerClient.ts'
import { openWebDoor, type WebDoor } from '../../electron/web.ts'
import { tempFolder } from './tempFolder.ts'

/** Calls an operation and gives its value; a problem is a failed test. `ask` gives the reply as it came. */
export interface Door {
  dataFolder: string
  call: <K extends OperationName>(name: K, input: Input<K>) => Promise<Output<K>>
  ask: (name: string, input: unknown) => Promise<Reply<unknown>>
}

export async function corePorts(dataFolder?: string): Promise<CorePorts> {
  return {
    dataFolder: dataFolder ?? (await tempFolder()),
    templatesFolder: join(root, 'templates'),
    version: '0.0.0',
    engine: inlineEngine(),
    log: noLog,
    now: () => new Date(),
    newId: () => randomUUID(),
  }
}

/** The value of a good reply, copied as every line copies it. */
function goodValue<K extends OperationName>(name: K, reply: Reply<unknown>): Output<K> {
  if (!reply.ok) throw new Error(`${name}: ${reply.problem.code}: ${reply.problem.what}`)
  return JSON.parse(JSON.stringify(reply.value))
}

export const doorOf = (dataFolder: string, ask: Door['ask']): Door => ({
  dataFolder,
  ask,
  call: async (name, input) => goodValue(name, await ask(name, input)),
})

/** In this process, values copied as a line would copy them. */
export async function directDoor(dataFolder?: string): Promise<Door> {
  const ports = await corePorts(dataFolder)
  const host = createHost({ ...ports, host: 'browser', delivery: { kind: 'download', offer: () => '/download/x' } })
  onTestFinished(() => host.close())
  return doorOf(ports.dataFolder, async (name, input) =>
    structuredClone(await dispatch(host.handlers, name, structuredClone(input))),
  )
}

export interface WebDoorUnderTest extends Door {
  door: WebDoor
  origin: string
  cookie: string
}

/** Over HTTP, as the browser speaks to it. */
export async function webDoor(patch: { pagesFolder?: string } = {}): Promise<WebDoorUnderTest> {
  const ports = await corePorts()
  const door = await openWebDoor({ ...ports, pagesFolder: patch.pagesFolder ?? join(root, 'dist/renderer'), port: 0 })
  onTestFinished(() => door.close())
  const origin = `http://127.0.0.1:${door.port}`
  const welcome = await fetch(door.address, { redirect: 'manual' })
  const cookie = (welcome.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const ask = async (name: string, input: unknown): Promise<Reply<unknown>> => {
    const response = await fetch(`${origin}/api/${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    return await response.json()
  }
  return { ...doorOf(ports.dataFolder, ask), door, origin, cookie }
}

/** `ok`, or the code of the problem a door answers with. */
export async function codeOf(door: Door, name: string, input: unknown): Promise<string> {
  const reply = await door.ask(name, input)
  return reply.ok ? 'ok' : reply.problem.code
}
