// `npm start`: builds what is missing, then opens the desktop program, or says in one line why not and opens
// the same screens in the browser.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale, root } from './freshBuild.mjs'

if (!(await buildIfStale())) process.exit(2)

const electron = electronProgram()
const why = electron ? await openDesktop(electron) : 'Chưa có chương trình Electron trên máy này'
if (why) {
  process.stderr.write(
    `${why} nên mở Soạn Kế hoạch trong trình duyệt (có mạng thì cài Electron bằng “npx install-electron --no”).\n`,
  )
  process.exitCode = await runInForeground(process.execPath, [
    join(root, 'dist/main/cli.js'),
    'start',
    '--open',
    ...process.argv.slice(2),
  ])
}

/** Opens the desktop program and waits for its end; why it would not open, or nothing. */
async function openDesktop(program) {
  const begun = Date.now()
  const code = await runInForeground(program, [root, ...process.argv.slice(2)])
  process.exitCode = code
  // As root, without a screen or without its libraries Electron ends at once.
  return code !== 0 && Date.now() - begun < 5000 ? 'Electron không mở được trên máy này' : ''
}

/** Path of the Electron program, or null. The package itself is never imported: it would try to download. */
function electronProgram() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(root, 'node_modules/electron/dist')
  const name = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform] ?? 'electron'
  const path = join(folder, name)
  return existsSync(path) ? path : null
}

function runInForeground(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.on('error', () => done(2))
    child.on('close', (code) => done(code ?? 0))
  })
}
