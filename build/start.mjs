// `npm start`: builds what is missing, fetches Electron's program where it is missing and can be had, then opens the desktop program,
// or says in one line why not and opens the same screens in the browser.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fetchElectron } from './fetchElectron.mjs'
import { buildIfStale, root } from './freshBuild.mjs'

if (!(await buildIfStale())) process.exit(2)

const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(root, 'node_modules/electron/dist')
const why = (await fetched()) || (await openDesktop(electronProgram()))
if (why) {
  process.stderr.write(`${why} nên mở Soạn Kế hoạch trong trình duyệt.\n`)
  process.exitCode = await runInForeground(process.execPath, [
    join(root, 'dist/main/cli.js'),
    'start',
    '--open',
    ...process.argv.slice(2),
  ])
}

/** Electron's program is there, or is fetched; why not, or nothing. Who names a folder of his own has what he wants there, or a mirror. */
async function fetched() {
  if (existsSync(electronProgram())) return ''
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? ''
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined && mirror === '')
    return 'Chưa có chương trình Electron trên máy này'
  const stopping = new AbortController()
  const skip = () => stopping.abort()
  process.on('SIGINT', skip)
  const reason = await fetchElectron({
    into: folder,
    mirror,
    say: (text) => process.stderr.write(text),
    stop: stopping.signal,
  })
  process.off('SIGINT', skip)
  return reason
}

/** Opens the desktop program and waits for its end; why it would not open, or nothing. */
async function openDesktop(program) {
  const begun = Date.now()
  const code = await runInForeground(program, [root, ...process.argv.slice(2)])
  process.exitCode = code
  // As root, without a screen or without its libraries Electron ends at once.
  return code !== 0 && Date.now() - begun < 5000 ? 'Electron không mở được trên máy này' : ''
}

/** Path of the Electron program. The package itself is never imported: it would try to download. */
function electronProgram() {
  const name = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform] ?? 'electron'
  return join(folder, name)
}

function runInForeground(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.on('error', () => done(2))
    child.on('close', (code) => done(code ?? 0))
  })
}
