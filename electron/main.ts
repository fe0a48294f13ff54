/** The desktop door: one window, one host, one line between them. Read `desktop/` for the parts. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, type BrowserWindow, ipcMain, session } from 'electron'
import { dispatch } from '../core/contract/dispatch.ts'
import { problem } from '../core/contract/problemMessages.ts'
import { registerAppScheme, serveAppScheme } from './desktop/appScheme.ts'
import { guardContents, guardSession, isOurWindow } from './desktop/guard.ts'
import { setMenu } from './desktop/menu.ts'
import { desktopPorts } from './desktop/ports.ts'
import { openWindow } from './desktop/window.ts'
import { createHost } from './host/createHost.ts'
import { defaultDataFolder, programFolder } from './host/dataFolder.ts'

/** The product's own folder, or `app.asar`: `dist/`, `templates/`. */
const root = app.getAppPath()
const dist = join(root, 'dist')
const machine = { platform: process.platform, home: homedir(), env: process.env }

app.enableSandbox()
app.setPath('userData', programFolder(machine))
registerAppScheme()

// One instance a data folder: a second start brings the first window forward.
if (app.requestSingleInstanceLock()) run()
else app.quit()

function run(): void {
  let window: BrowserWindow | null = null
  const ports = desktopPorts({
    root,
    dataFolder: defaultDataFolder(machine),
    window: () => window,
  })
  const host = createHost(ports)

  const show = (): void => {
    window = openWindow(dist)
    window.once('closed', () => {
      window = null
    })
    window.webContents.on('render-process-gone', (_event, details) => {
      ports.log.error(`window.${details.reason}`, null)
      if (details.reason !== 'clean-exit') window?.reload()
    })
  }

  app.on('web-contents-created', (_event, contents) => guardContents(contents))
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('window-all-closed', () => app.quit())
  quitAfter(() => host.close())

  ipcMain.handle('call', (event, name: unknown, input: unknown) => {
    if (!isOurWindow(event)) return { ok: false, problem: problem({ code: 'request.refused', params: {} }) }
    return dispatch(host.handlers, name, input, (operation, error) => ports.log.error(operation, error))
  })

  app
    .whenReady()
    .then(() => {
      guardSession(session.defaultSession)
      serveAppScheme(join(dist, 'renderer'))
      setMenu(process.platform)
      show()
    })
    .catch((error: unknown) => {
      ports.log.error('app.start', error)
      app.exit(1)
    })
}

/** Quits when everything is on disk: the first request to quit waits for it. */
function quitAfter(close: () => Promise<void>): void {
  let closing = false
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    close().then(
      () => app.exit(0),
      () => app.exit(1),
    )
  })
}
