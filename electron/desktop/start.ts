import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, type BrowserWindow, ipcMain, session } from 'electron'
import { dispatch } from '../../core/contract/dispatch.ts'
import { problem } from '../../core/problem/problemMessages.ts'
import type { Log } from '../host/context/log.ts'
import { createHost } from '../host/createHost.ts'
import { programFolder } from '../host/settings/dataFolder.ts'
import { registerAppScheme, serveAppScheme } from './appScheme.ts'
import { offerContextMenu } from './contextMenu.ts'
import { guardContents, guardSession, isOurWindow } from './guard.ts'
import { keepJumpList } from './jumpList.ts'
import { setMenu } from './menu.ts'
import { OpenWishes } from './opened.ts'
import { desktopPorts } from './ports.ts'
import { openWindow } from './window.ts'

/**
 * Everything between the start and the quit. What must happen before the app is ready happens at once,
 * in this call: Electron loads ES modules late.
 */
export function startDesktop(): void {
  const machine = { platform: process.platform, home: homedir(), env: process.env }
  app.enableSandbox()
  app.setPath('userData', programFolder(machine))
  registerAppScheme()
  // One instance a machine: a second start brings the first window forward.
  if (app.requestSingleInstanceLock()) openDoor(app.getAppPath())
  else app.quit()
}

/** `root`: the product's own folder, or `app.asar`: `dist/`, `templates/`. */
function openDoor(root: string): void {
  const dist = join(root, 'dist')
  let window: BrowserWindow | null = null
  const wishes = new OpenWishes()
  wishes.hear(process.argv, process.cwd())
  const ports = desktopPorts({ root, window: () => window, opened: () => wishes.take() })
  const host = createHost(ports)

  const show = (): void => {
    window = openWindow(dist)
    window.once('closed', () => {
      window = null
    })
    reloadAfterCrash(window, ports.log)
  }

  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents)
    offerContextMenu(contents)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    wishes.hearFile(path)
    window?.focus()
  })
  app.on('second-instance', (_event, args, folder) => {
    wishes.hear(args, folder)
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
      keepJumpList(process.platform, () => host.handlers['drafts.list']({}))
    })
    .catch((error: unknown) => {
      ports.log.error('app.start', error)
      app.exit(1)
    })
}

/** A dead share may never answer; whatever was called saved is on it already. */
const longestClose = 5000 // ms

/** Quits when everything is on disk: the first request to quit waits for it. */
function quitAfter(close: () => Promise<void>): void {
  let closing = false
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    setTimeout(() => app.exit(0), longestClose).unref()
    close().then(
      () => app.exit(0),
      () => app.exit(1),
    )
  })
}

/** A page that crashed is loaded again; one that crashes at once is left, or it would never end. */
function reloadAfterCrash(window: BrowserWindow, log: Log): void {
  let lastReload = 0
  window.webContents.on('render-process-gone', (_event, details) => {
    log.error(`window.${details.reason}`, null)
    if (details.reason === 'clean-exit' || Date.now() - lastReload < 10_000) return
    lastReload = Date.now()
    window.reload()
  })
}
