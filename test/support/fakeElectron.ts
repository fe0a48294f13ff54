/**
 * Electron, as far as our main process and preload use it, in memory. Vitest puts it in place of the
 * `electron` package, whose program is not on every machine. Values cross the line between window and host
 * by structured clone, as the real ones do. `test/electron/fakeElectron.test.ts` holds it to Electron's types.
 */
import { EventEmitter } from 'node:events'
import { fileURLToPath } from 'node:url'
import type Electron from 'electron'

type Listener = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown
export type Frame = { url: string; parent: Frame | null }

/** What a test looks at and sets. */
export interface FakeState {
  windows: BrowserWindow[]
  handlers: Map<string, Listener>
  exposed: Map<string, unknown>
  schemes: Map<string, (request: Request) => Promise<Response> | Response>
  privileged: Electron.CustomScheme[]
  /** Whether `registerSchemesAsPrivileged` and `enableSandbox` ran before the app was ready. */
  sandboxed: boolean
  lockGranted: boolean
  exitCode: number | null
  quits: number
  saveAnswer: Electron.SaveDialogReturnValue
  saveOptions: Electron.SaveDialogOptions[]
  messageAnswer: number
  opened: string[]
  openRefusal: string
  shown: string[]
  /** The frame the next call comes from. */
  senderFrame: Frame | null
  paths: Map<string, string>
  menu: unknown
  popups: Electron.MenuItemConstructorOptions[][]
  jumpList: Electron.JumpListCategory[] | null
}

export const fakeState: FakeState = freshState()

function freshState(): FakeState {
  return {
    windows: [],
    handlers: new Map(),
    exposed: new Map(),
    schemes: new Map(),
    privileged: [],
    sandboxed: false,
    lockGranted: true,
    exitCode: null,
    quits: 0,
    saveAnswer: { canceled: true, filePath: '' },
    saveOptions: [],
    messageAnswer: 0,
    opened: [],
    openRefusal: '',
    shown: [],
    senderFrame: { url: 'app://bundle/', parent: null },
    paths: new Map([['documents', '/documents']]),
    menu: undefined,
    popups: [],
    jumpList: null,
  }
}

/** As before the program started. What the preload exposed stays: it is loaded once and reaches today's handlers. */
export function resetFake(): void {
  const { exposed } = fakeState
  Object.assign(fakeState, freshState(), { exposed })
  app.removeAllListeners()
  session.defaultSession = new FakeSession()
}

class PreventableEvent {
  defaultPrevented = false
  url: string

  constructor(url = '') {
    this.url = url
  }

  preventDefault(): void {
    this.defaultPrevented = true
  }
}

class FakeApp extends EventEmitter {
  isPackaged = false
  enableSandbox(): void {
    fakeState.sandboxed = true
  }
  setPath(name: string, path: string): void {
    fakeState.paths.set(name, path)
  }
  getPath(name: string): string {
    return fakeState.paths.get(name) ?? `/${name}`
  }
  getAppPath(): string {
    return fileURLToPath(new URL('../..', import.meta.url))
  }
  requestSingleInstanceLock(): boolean {
    return fakeState.lockGranted
  }
  setJumpList(categories: Electron.JumpListCategory[] | null): void {
    fakeState.jumpList = categories
  }
  whenReady(): Promise<void> {
    return Promise.resolve()
  }
  quit(): void {
    fakeState.quits += 1
    this.emit('will-quit', new PreventableEvent())
  }
  exit(code = 0): void {
    fakeState.exitCode = code
  }
}
export const app = new FakeApp()

type PermissionAnswer = (granted: boolean) => void
class FakeSession {
  requestPermission: ((contents: WebContents, permission: string, answer: PermissionAnswer) => void) | null = null
  checkPermission: ((contents: WebContents | null, permission: string) => boolean) | null = null
  checkDevice: (() => boolean) | null = null
  beforeRequest: ((details: { url: string }, answer: (answer: { cancel?: boolean }) => void) => void) | null = null
  spellChecker = true
  webRequest = {
    onBeforeRequest: (listener: FakeSession['beforeRequest']): void => {
      this.beforeRequest = listener
    },
  }
  setPermissionRequestHandler(handler: FakeSession['requestPermission']): void {
    this.requestPermission = handler
  }
  setPermissionCheckHandler(handler: FakeSession['checkPermission']): void {
    this.checkPermission = handler
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled
  }
  setDevicePermissionHandler(handler: FakeSession['checkDevice']): void {
    this.checkDevice = handler
  }
}
export const session = { defaultSession: new FakeSession() }

export class WebContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | null = null
  url = ''
  setWindowOpenHandler(handler: WebContents['openHandler']): void {
    this.openHandler = handler
  }
  getURL(): string {
    return this.url
  }
  /** What Electron asks before the page goes elsewhere; true when it was refused. */
  refuses(
    event: 'will-navigate' | 'will-redirect' | 'will-frame-navigate' | 'will-attach-webview',
    url: string,
  ): boolean {
    const asked = new PreventableEvent(url)
    this.emit(event, asked)
    return asked.defaultPrevented
  }
}

export class BrowserWindow extends EventEmitter {
  readonly options: Electron.BrowserWindowConstructorOptions
  readonly webContents = new WebContents()
  readonly loaded: string[] = []
  visible = false
  focused = false
  minimized = false
  destroyed = false
  reloads = 0

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super()
    this.options = options
    fakeState.windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  async loadURL(url: string): Promise<void> {
    this.loaded.push(url)
    this.webContents.url = url
    this.emit('ready-to-show')
  }
  show(): void {
    this.visible = true
  }
  isMinimized(): boolean {
    return this.minimized
  }
  restore(): void {
    this.minimized = false
  }
  focus(): void {
    this.focused = true
  }
  reload(): void {
    this.reloads += 1
  }
  isDestroyed(): boolean {
    return this.destroyed
  }
  /** Closing asks the page first, as Electron does for a page with a `beforeunload` handler. */
  close(pageObjects = false): void {
    if (pageObjects) {
      const asked = new PreventableEvent()
      this.webContents.emit('will-prevent-unload', asked)
      if (!asked.defaultPrevented) return
    }
    this.destroyed = true
    this.emit('closed')
    app.emit('window-all-closed')
  }
}

export const protocol = {
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    fakeState.privileged.push(...schemes)
  },
  handle(scheme: string, handler: (request: Request) => Promise<Response> | Response): void {
    fakeState.schemes.set(scheme, handler)
  },
}

export const ipcMain = {
  handle(channel: string, listener: Listener): void {
    fakeState.handlers.set(channel, listener)
  },
}

export const ipcRenderer = {
  /** Copies both ways; an error loses its class, as it does in Electron. */
  async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    const handler = fakeState.handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    const event: Partial<Electron.IpcMainInvokeEvent> = {}
    Reflect.set(event, 'senderFrame', fakeState.senderFrame)
    try {
      return structuredClone(await Reflect.apply(handler, null, [event, ...structuredClone(args)]))
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`)
    }
  },
}

export const contextBridge = {
  exposeInMainWorld(name: string, api: Record<string, unknown>): void {
    fakeState.exposed.set(name, Object.freeze({ ...api }))
  },
}

/** Dialogs and shell take a window first or leave it out; the last argument is what is asked. */
const optionsOf = <T>(args: [T] | [BrowserWindow, T]): T => (args.length === 2 ? args[1] : args[0])

export const dialog = {
  async showSaveDialog(
    ...args: [Electron.SaveDialogOptions] | [BrowserWindow, Electron.SaveDialogOptions]
  ): Promise<Electron.SaveDialogReturnValue> {
    fakeState.saveOptions.push(optionsOf(args))
    return fakeState.saveAnswer
  },
  showMessageBoxSync(): number {
    return fakeState.messageAnswer
  },
}

export const shell = {
  async openPath(path: string): Promise<string> {
    fakeState.opened.push(path)
    return fakeState.openRefusal
  },
  showItemInFolder(path: string): void {
    fakeState.shown.push(path)
  },
}

export const Menu = {
  setApplicationMenu(menu: unknown): void {
    fakeState.menu = menu
  },
  buildFromTemplate(template: Electron.MenuItemConstructorOptions[]) {
    return Object.assign(template, { popup: () => void fakeState.popups.push(template) })
  },
}
