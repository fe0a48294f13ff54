import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openWebDoor } from '../web.ts'
import { openInBrowser } from './openInBrowser.ts'
import { terminalPorts } from './ports.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** `start [--port N] [--data DIR] [--open]`: the browser door, until Ctrl+C. */
export async function start(args: string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = parseArgs({
    args,
    options: { port: { type: 'string' }, data: { type: 'string' }, open: { type: 'boolean' } },
  })
  const data = values.data === undefined ? undefined : resolve(terminal.folder, values.data)
  const door = await openWebDoor({
    ...terminalPorts(terminal, data),
    pagesFolder: resolve(terminal.root, 'dist/renderer'),
    port: Number(values.port ?? 0),
  })
  terminal.err(`Soạn Kế hoạch đang chạy trên máy này. Mở địa chỉ sau trong trình duyệt (chỉ dùng được ở máy này):\n`)
  terminal.out(`${door.address}\n`)
  terminal.err(`Bấm Ctrl+C để dừng.\n`)
  if (values.open) openInBrowser(door.address)
  await untilStopped()
  await door.close()
  return 0
}

function untilStopped(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', () => done())
    process.once('SIGTERM', () => done())
  })
}
