import { join } from 'node:path'
import { AppError } from '../../core/problem/appError.ts'
import { errorCode } from '../../core/problem/errorCode.ts'
import { openWebDoor, type WebDoor, type WebDoorParts } from '../web.ts'
import { readArguments } from './arguments.ts'
import { openInBrowser } from './openInBrowser.ts'
import type { Verb } from './terminal.ts'
import { terminalPorts } from './withHost.ts'

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
    const door = await open({
      ...terminalPorts(terminal, values.data, true),
      pagesFolder: join(terminal.root, 'dist/renderer'),
      port: portNumber(values.port ?? '0'),
    })
    terminal.err('Soạn Kế hoạch đang chạy. Mở địa chỉ sau trong trình duyệt; địa chỉ chỉ dùng được trên máy này:\n')
    terminal.out(`${door.address}\n`)
    terminal.err('Bấm Ctrl+C để dừng.\n')
    if (values.open) openInBrowser(door.address, terminal.env)
    await stopped
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
