import { join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import { startPage } from './appScheme.ts'

/** Time for the autosave to finish before the clerk is asked. */
const patience = 1500 // ms

/** The one window. Shown when its first picture is ready. */
export function openWindow(distFolder: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Soạn Kế hoạch',
    backgroundColor: '#f5f5f5',
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(distFolder, 'preload', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // Chromium would fetch a dictionary from the internet and underline every Vietnamese word.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => window.show())
  letAutosaveFinish(window)
  window.loadURL(startPage).catch(() => {
    // The page itself says what is missing; a window closed while loading is no fault.
  })
  return window
}

/** A page with unsaved words keeps the window open: wait for the autosave, then close; else ask. */
function letAutosaveFinish(window: BrowserWindow): void {
  let waited = false
  window.webContents.on('will-prevent-unload', (event) => {
    if (!waited) {
      waited = true
      setTimeout(() => {
        if (!window.isDestroyed()) window.close()
      }, patience)
      return
    }
    waited = false
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: 'Còn thay đổi chưa lưu được vào đĩa.',
      detail: 'Ở lại để xem vì sao và lưu lại, hoặc đóng và bỏ những thay đổi cuối cùng.',
      buttons: ['Ở lại', 'Đóng, bỏ thay đổi'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (answer === 1) event.preventDefault()
  })
}
