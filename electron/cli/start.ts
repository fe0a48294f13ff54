import { join } from 'node:path'
import { AppError } from '../../core/problem/appError.ts'
import { errorCode } from '../../core/problem/errorCode.ts'
import { lastPort, rememberPort } from '../web/lastPort.ts'
import { openWebDoor, type WebDoor, type WebDoorParts } from '../web.ts'
import { readArguments } from './arguments.ts'
import { openInBrowser } from './openInBrowser.ts'
import type { Verb } from './terminal.ts'
import { terminalPorts } from './withHost.ts'

const longestClose = 5000 // ms

const usage = 'kehoach start [--port SỐ] [--data THƯ_MỤC] [--open]'

export const start: Verb = {
  name: 'start',
  usage,
  does: 'mở phần mềm trong trình duyệt của máy này, cho đến khi bấm Ctrl+C.',
  async run(args, terminal) {
    const { values } = readArguments(args, {
      usage,
      words: 0,
      options: { port: { type: 'string' }, data: { type: 'string' }, open: { type: 'boolean' } },
    })
    const stopped = untilStopped()
    const ports = terminalPorts(terminal, values.data, true)
    const parts = { ...ports, pagesFolder: join(terminal.root, 'dist/renderer') }
    const door =
      values.port === undefined ? await openAgain(parts) : await open({ ...parts, port: portNumber(values.port) })
    terminal.err('Soạn Kế hoạch đang chạy. Mở địa chỉ sau trong trình duyệt; địa chỉ chỉ dùng được trên máy này:\n')
    terminal.out(`${door.address}\n`)
    terminal.err('Bấm Ctrl+C để dừng.\n')
    if (values.open) openInBrowser(door.address, terminal.env)
    await stopped
    // A dead share may never answer; whatever was called saved is on it already.
    setTimeout(() => process.exit(0), longestClose).unref()
    await door.close()
    return 0
  },
}

function portNumber(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
  if (!(port <= 65535)) {
    throw new AppError({ code: 'command.bad-value', params: { name: '--port', value, wanted: 'số từ 1024 đến 65535' } })
  }
  return port
}

/** Where it was, so that a page left open finds it; elsewhere where somebody else is there now. */
async function openAgain(parts: Omit<WebDoorParts, 'port'>): Promise<WebDoor> {
  const port = await lastPort(parts.dataFolder)
  const door = await openWebDoor({ ...parts, port }).catch(() => open({ ...parts, port: 0 }))
  if (port === 0) await rememberPort(parts.dataFolder, door.port)
  return door
}

async function open(parts: WebDoorParts): Promise<WebDoor> {
  try {
    return await openWebDoor(parts)
  } catch (error) {
    if (!['EADDRINUSE', 'EACCES'].includes(errorCode(error))) throw error
    throw new AppError({ code: 'command.port-taken', params: { port: parts.port } }, { cause: error })
  }
}

function untilStopped(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', () => done())
    process.once('SIGTERM', () => done())
  })
}
