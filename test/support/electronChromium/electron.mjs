// Electron with a Chromium page as its window: runs the built main.js and preload.cjs as they are shipped.
// Real pages, real keyboard, real content security policy. Not imitated: the preload's separate world, the
// sandboxed process, the system's dialogs and the fuses.
//
// Told by the environment: KEHOACH_CDP (a Chromium to use), KEHOACH_APP (the program's folder or unpacked
// app.asar), KEHOACH_SAVE (folder that the save dialog answers with), KEHOACH_TOLD (file for what was asked).
import { EventEmitter } from 'node:events'
import { appendFileSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { chromium } from 'playwright-core'

const { KEHOACH_CDP = '', KEHOACH_APP = '', KEHOACH_SAVE = '', KEHOACH_TOLD = '' } = process.env
const tell = (what, value) => appendFileSync(KEHOACH_TOLD, `${JSON.stringify([what, value])}\n`)
const stoppable = (more = {}) => ({
  ...more,
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true
  },
})

// A page of `app://bundle/` is served to Chromium as `http://bundle.localhost/`.
const toChromium = (url) => url.replace(/^app:\/\/bundle\//, 'http://bundle.localhost/')
const toApp = (url) => url.replace(/^http:\/\/bundle\.localhost\//, 'app://bundle/')

let browser
const paths = new Map()

class App extends EventEmitter {
  isPackaged = true
  enableSandbox() {}
  getAppPath() {
    return KEHOACH_APP
  }
  getPath(name) {
    return paths.get(name) ?? KEHOACH_SAVE
  }
  setPath(name, path) {
    paths.set(name, path)
  }
  setJumpList(list) {
    tell('jump list', list)
  }
  requestSingleInstanceLock() {
    return true
  }
  async whenReady() {
    browser = await chromium.connectOverCDP(KEHOACH_CDP)
  }
  quit() {
    const event = stoppable()
    this.emit('will-quit', event)
    if (!event.defaultPrevented) this.exit(0)
  }
  exit(code = 0) {
    process.exit(code)
  }
}
export const app = new App()
process.on('SIGTERM', () => app.quit())

const handlers = new Map()
export const ipcMain = { handle: (channel, listener) => handlers.set(channel, listener) }

const schemes = new Map()
export const protocol = {
  registerSchemesAsPrivileged() {},
  handle: (scheme, handler) => schemes.set(scheme, handler),
}

let beforeRequest = (_details, answer) => answer({})
export const session = {
  defaultSession: {
    setPermissionRequestHandler() {},
    setPermissionCheckHandler() {},
    setDevicePermissionHandler() {},
    setSpellCheckerEnabled() {},
    webRequest: {
      onBeforeRequest: (listener) => {
        beforeRequest = listener
      },
    },
  },
}

class WebContents extends EventEmitter {
  openHandler = () => ({ action: 'allow' })
  constructor(window) {
    super()
    this.window = window
  }
  setWindowOpenHandler(handler) {
    this.openHandler = handler
  }
  getURL() {
    return toApp(this.window.page?.url() ?? '')
  }
}

export class BrowserWindow extends EventEmitter {
  constructor(options) {
    super()
    this.options = options
    this.webContents = new WebContents(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  async loadURL(url) {
    const context = browser.contexts()[0] ?? (await browser.newContext())
    this.page = await context.newPage()
    await this.page.setViewportSize({ width: this.options.width, height: this.options.height })
    await this.page.exposeBinding('__invoke', ({ frame }, channel, args) => invoke(frame, channel, args))
    await this.page.addInitScript({ content: preloadScript(this.options.webPreferences.preload) })
    await this.page.route('**/*', (route) => answer(this, route))
    this.page.on('popup', (popup) => {
      const { action } = this.webContents.openHandler({ url: popup.url() })
      tell('window.open', action)
      if (action === 'deny') popup.close()
    })
    this.page.on('close', () => {
      this.emit('closed')
      app.emit('window-all-closed')
    })
    await this.page.goto(toChromium(url))
    this.emit('ready-to-show')
  }

  show() {
    tell('shown', true)
  }
  isDestroyed() {
    return this.page?.isClosed() ?? false
  }
  isMinimized() {
    return false
  }
  restore() {}
  focus() {}
  reload() {
    void this.page.reload()
  }
  close() {
    void this.page.close({ runBeforeUnload: true })
  }
}

/** The sandboxed preload: only `electron` may be required. */
function preloadScript(path) {
  return `(() => {
    if (window !== window.top) return
    const call = window.__invoke
    const require = (name) => {
      if (name !== 'electron') throw new Error('module not found: ' + name)
      return {
        contextBridge: {
          exposeInMainWorld: (key, api) => Object.defineProperty(window, key, { value: Object.freeze(api) }),
        },
        ipcRenderer: { invoke: (channel, ...args) => call(channel, args) },
      }
    }
    const module = { exports: {} }
    ;((require, module, exports) => {${readFileSync(path, 'utf8')}
    })(require, module, module.exports)
  })()`
}

async function invoke(frame, channel, args) {
  const handler = handlers.get(channel)
  if (!handler) throw new Error(`No handler registered for '${channel}'`)
  const event = { senderFrame: { url: toApp(frame.url()), parent: frame.parentFrame() } }
  return await handler(event, ...args)
}

/** What the page asks for: our scheme's handler, unless the guards of the program stop it. */
async function answer(window, route) {
  const request = route.request()
  const url = toApp(request.url())
  if (
    request.isNavigationRequest() &&
    request.frame() === window.page.mainFrame() &&
    window.page.url() !== 'about:blank'
  ) {
    const event = stoppable({ url })
    window.webContents.emit('will-navigate', event)
    if (event.defaultPrevented) {
      tell('navigation refused', url)
      return await route.abort('aborted')
    }
  }
  let cancelled = false
  beforeRequest({ url }, (found) => {
    cancelled = found.cancel === true
  })
  const handler = schemes.get(new URL(url).protocol.slice(0, -1))
  if (cancelled || !handler) {
    tell('request refused', url)
    return await route.abort('blockedbyclient')
  }
  const response = await handler(new Request(url))
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}

export const dialog = {
  async showSaveDialog(...args) {
    const { defaultPath } = args.at(-1)
    return { canceled: false, filePath: join(KEHOACH_SAVE, basename(defaultPath)) }
  },
  showMessageBoxSync: () => 1,
}

export const shell = {
  async openPath(path) {
    tell('opened', path)
    return ''
  },
  showItemInFolder: (path) => tell('shown in folder', path),
}

export const Menu = { setApplicationMenu() {}, buildFromTemplate: (template) => template }
export const contextBridge = {}
export const ipcRenderer = {}
