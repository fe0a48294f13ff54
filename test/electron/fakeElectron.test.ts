import type Electron from 'electron'
import { describe, expect, it } from 'vitest'
import * as fake from '../support/fakeElectron.ts'

/** Names the stand-in has and Electron has not: a compile error when it is not empty. */
type Foreign<Fake, Real> = Record<Exclude<keyof Fake, keyof Real>, never>

describe('the stand-in for Electron', () => {
  it('exports only what Electron exports, and what a test looks at', () => {
    const electronHas: Record<string, keyof typeof Electron> = {
      app: 'app',
      BrowserWindow: 'BrowserWindow',
      contextBridge: 'contextBridge',
      dialog: 'dialog',
      ipcMain: 'ipcMain',
      ipcRenderer: 'ipcRenderer',
      Menu: 'Menu',
      protocol: 'protocol',
      session: 'session',
      shell: 'shell',
    }
    const forTests = ['fakeState', 'resetFake', 'WebContents']
    expect(Object.keys(fake).sort()).toEqual([...Object.keys(electronHas), ...forTests].sort())
  })

  it('gives its parts only members that the real ones have', () => {
    const foreign: [
      Foreign<typeof fake.app, Electron.App>,
      Foreign<
        Omit<fake.BrowserWindow, 'options' | 'loaded' | 'visible' | 'focused' | 'minimized' | 'destroyed' | 'reloads'>,
        Electron.BrowserWindow
      >,
      Foreign<Omit<fake.WebContents, 'openHandler' | 'url' | 'refuses'>, Electron.WebContents>,
      Foreign<typeof fake.contextBridge, Electron.ContextBridge>,
      Foreign<typeof fake.dialog, Electron.Dialog>,
      Foreign<typeof fake.ipcMain, Electron.IpcMain>,
      Foreign<typeof fake.ipcRenderer, Electron.IpcRenderer>,
      Foreign<typeof fake.protocol, Electron.Protocol>,
      Foreign<typeof fake.shell, Electron.Shell>,
      Foreign<typeof fake.Menu, typeof Electron.Menu>,
    ] = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}]
    expect(foreign.every((part) => Object.keys(part).length === 0)).toBe(true)
  })
})
