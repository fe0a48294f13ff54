// `npm start`: builds what is missing, then opens the desktop program, or says in one line why not and opens
// the same screens in the browser.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale, root } from './freshBuild.mjs'

if (!(await buildIfStale())) process.exit(2)

const electron = electronProgram()
if (electron) {
  runInForeground(electron, [root, ...process.argv.slice(2)])
} else {
  process.stderr.write(
    'Chưa có chương trình Electron trên máy này nên mở Soạn Kế hoạch trong trình duyệt (có mạng thì cài bằng “npx install-electron --no”).\n',
  )
  runInForeground(process.execPath, [join(root, 'dist/main/cli.js'), 'start', '--open', ...process.argv.slice(2)])
}

/** Path of the Electron program, or null. The package itself is never imported: it would try to download. */
function electronProgram() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(root, 'node_modules/electron/dist')
  const name = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform] ?? 'electron'
  const path = join(folder, name)
  return existsSync(path) ? path : null
}

function runInForeground(command, args) {
  const child = spawn(command, args, { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('error', () => {
    process.stderr.write('Không mở được chương trình. Hãy chạy “npm ci” rồi thử lại.\n')
    process.exitCode = 2
  })
  child.on('close', (code) => {
    process.exitCode = code ?? 0
  })
}
