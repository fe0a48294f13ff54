import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { DraftSummary } from '../../core/contract/operations.ts'
import { keepJumpList } from '../../electron/desktop/jumpList.ts'
import { startDesktop } from '../../electron/desktop/start.ts'
import { desktopDoor } from '../support/desktopDoor.ts'
import { app, fakeState, resetFake, session } from '../support/fakeElectron.ts'
import { tempFolder } from '../support/tempFolder.ts'

/** The program on the stand-in for Electron, and what it did to it. */
async function started() {
  const door = await desktopDoor()
  return { state: fakeState, session, app, window: door.window, call: door.ask }
}

describe('the window', () => {
  it('runs the page in a sandbox, apart from Node and from the preload', async () => {
    const { window, state } = await started()
    expect(window.options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    })
    for (const key of [
      'nodeIntegrationInWorker',
      'nodeIntegrationInSubFrames',
      'experimentalFeatures',
      'enableBlinkFeatures',
      'allowRunningInsecureContent',
    ]) {
      expect(window.options.webPreferences).not.toHaveProperty(key)
    }
    expect(state.sandboxed).toBe(true)
  })

  it('loads our own page over app://, with a content security policy and without eval', async () => {
    const { window, state } = await started()
    expect(window.loaded).toEqual(['app://bundle/'])
    expect(state.privileged).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
    const page = await state.schemes.get('app')?.(new Request('app://bundle/'))
    const policy = page?.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
  })

  it.each([
    'app://bundle/../package.json',
    'app://bundle/..%2f..%2fpackage.json',
    'app://bundle/%2e%2e/main/main.js',
    'app://bundle/assets/%00.js',
    'app://bundle/assets%5c..%5cx.js',
    'app://bundle/.env',
    'app://other/index.html',
    'app://bundle/main.exe',
  ])('finds nothing at %s', async (url) => {
    const { state } = await started()
    const answer = await state.schemes.get('app')?.(new Request(url))
    expect(answer?.status).toBe(404)
  })

  it('goes nowhere else, opens no other window and holds no webview', async () => {
    const { window } = await started()
    expect(window.webContents.refuses('will-navigate', 'https://example.com/')).toBe(true)
    expect(window.webContents.refuses('will-redirect', 'file:///etc/passwd')).toBe(true)
    expect(window.webContents.refuses('will-frame-navigate', 'https://example.com/')).toBe(true)
    expect(window.webContents.refuses('will-attach-webview', 'app://bundle/')).toBe(true)
    expect(window.webContents.refuses('will-navigate', 'app://bundle/')).toBe(false)
    expect(window.webContents.openHandler?.({ url: 'app://bundle/' })).toEqual({ action: 'deny' })
  })

  it('may copy text and nothing else', async () => {
    const { window, session } = await started()
    const asked = (permission: string): boolean[] => {
      const contents = window.webContents
      const answers: boolean[] = []
      session.defaultSession.requestPermission?.(contents, permission, (granted) => answers.push(granted))
      answers.push(session.defaultSession.checkPermission?.(contents, permission) ?? true)
      return answers
    }
    expect(asked('clipboard-sanitized-write')).toEqual([true, true])
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'fileSystem',
    ]) {
      expect(asked(permission)).toEqual([false, false])
    }
    expect(session.defaultSession.checkDevice?.()).toBe(false)
  })

  it('reaches no network', async () => {
    const { session } = await started()
    const cancelled = (url: string): boolean | undefined => {
      let answer: boolean | undefined
      session.defaultSession.beforeRequest?.({ url }, (found) => {
        answer = found.cancel
      })
      return answer
    }
    expect(cancelled('https://example.com/dictionary.bdic')).toBe(true)
    expect(cancelled('http://127.0.0.1:8080/')).toBe(true)
    expect(cancelled('file:///etc/passwd')).toBe(true)
    expect(cancelled('app://bundle/assets/index.js')).toBe(false)
  })

  it('shows itself when its first picture is ready and comes forward at a second start', async () => {
    const { window, app } = await started()
    expect(window.visible).toBe(true)
    window.minimized = true
    app.emit('second-instance', {}, ['soan-ke-hoach'], '/')
    expect(window).toMatchObject({ minimized: false, focused: true })
  })

  it('loads again after the page has crashed, but not without end', async () => {
    const { window } = await started()
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    expect(window.reloads).toBe(1)
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    expect(window.reloads).toBe(1)
  })

  it('stays while there are words not saved, then asks before dropping them', async () => {
    const { window, state } = await started()
    window.close(true)
    expect(window.destroyed).toBe(false)
    window.close(true)
    expect(window.destroyed).toBe(false)
    state.messageAnswer = 1
    window.close(true)
    window.close(true)
    expect(window.destroyed).toBe(true)
  })
})

describe('the line between window and host', () => {
  it('exposes one function, and the host answers it', async () => {
    const { state, call } = await started()
    expect([...state.exposed.keys()]).toEqual(['kehoach'])
    expect(Object.keys(Object(state.exposed.get('kehoach')))).toEqual(['call'])
    expect(await call('app.capabilities', {})).toMatchObject({
      ok: true,
      value: { host: 'electron', save: 'dialog', openFile: true, showInFolder: true },
    })
  })

  it.each([
    ['a page from elsewhere', { url: 'https://example.com/', parent: null }],
    ['a page that only looks like ours', { url: 'app://bundle.example.com/', parent: null }],
    ['a frame inside our page', { url: 'app://bundle/', parent: { url: 'app://bundle/', parent: null } }],
    ['a frame that is gone', null],
  ])('refuses %s', async (_, frame) => {
    const { state, call } = await started()
    state.senderFrame = frame
    expect(await call('drafts.list', {})).toMatchObject({ ok: false, problem: { code: 'request.refused' } })
  })

  it('opens only files exported in this run', async () => {
    const { state, call } = await started()
    expect(await call('files.open', { path: '/etc/passwd' })).toMatchObject({
      ok: false,
      problem: { code: 'export.not-this-run' },
    })
    expect(state.opened).toEqual([])
  })
})

describe('starting and quitting', () => {
  it('leaves the work to the first instance', async () => {
    resetFake()
    fakeState.lockGranted = false
    startDesktop()
    expect(fakeState).toMatchObject({ windows: [], quits: 1 })
  })

  it('quits after everything is on disk', async () => {
    const { window, state, call } = await started()
    expect(await call('settings.save', { openDraft: 'abc' })).toMatchObject({ ok: true })
    window.close()
    await vi.waitFor(() => expect(state.exitCode).toBe(0))
  })

  it('knows no spelling of its own', async () => {
    const { session } = await started()
    expect(session.defaultSession.spellChecker).toBe(false)
  })

  it.each([
    [true, '', ['Hoàn tác', 'Cắt', 'Chép', 'Dán', 'Chọn tất cả']],
    [false, 'chữ đã chọn', ['Chép']],
    [false, '', null],
  ])(
    'has at the right button what the keyboard does (field %s, chosen “%s”)',
    async (isEditable, selectionText, said) => {
      const { window, state } = await started()
      const editFlags = { canUndo: true, canCut: true, canCopy: true, canPaste: true, canSelectAll: true }
      window.webContents.emit('context-menu', {}, { editFlags, isEditable, selectionText })
      const shown = state.popups.at(-1)?.filter(({ visible }) => visible)
      expect(shown?.map(({ label }) => label) ?? null).toEqual(said)
    },
  )

  it('has no menu but on macOS, where copy and paste need one', async () => {
    const { state } = await started()
    expect(state.menu).toBeNull()
  })
})

describe('what the system asks to open', () => {
  const file = async (name: string, words: string): Promise<string> => {
    const folder = await tempFolder()
    await writeFile(join(folder, name), words)
    return folder
  }

  it('is given to the window once: a file of a second start, from where that was', async () => {
    const { app, call, window } = await started()
    expect(await call('app.opened', {})).toEqual({ ok: true, value: null })
    app.emit(
      'second-instance',
      {},
      ['soan-ke-hoach', '--flag', 'kế hoạch năm cũ.docx'],
      await file('kế hoạch năm cũ.docx', 'x'),
    )
    expect(window.focused).toBe(true)
    const value = { kind: 'file', name: 'kế hoạch năm cũ.docx', base64: 'eA==' }
    expect(await call('app.opened', {})).toEqual({ ok: true, value })
    expect(await call('app.opened', {})).toEqual({ ok: true, value: null })
  })

  it('may be a draft that macOS names, or a plan of the jump list', async () => {
    const { app, call } = await started()
    const path = join(await file('a.kehoach.json', '{}'), 'a.kehoach.json')
    app.emit('open-file', { preventDefault() {} }, path)
    expect(await call('app.opened', {})).toMatchObject({ value: { kind: 'file', name: 'a.kehoach.json' } })
    app.emit('second-instance', {}, ['soan-ke-hoach', '--ke-hoach=mot-hai'], '/')
    expect(await call('app.opened', {})).toEqual({ ok: true, value: { kind: 'plan', id: 'mot-hai' } })
  })

  it('is none of our business where it is no plan, and is said where it is gone', async () => {
    const { app, call } = await started()
    for (const args of [['a', '/etc/passwd'], ['a', '--ke-hoach=../x'], ['a', '.'], ['a.docx']])
      app.emit('second-instance', {}, args, '/')
    expect(await call('app.opened', {})).toEqual({ ok: true, value: null })
    app.emit('second-instance', {}, ['a', 'không còn.docx'], await tempFolder())
    expect(await call('app.opened', {})).toMatchObject({
      ok: false,
      problem: { what: expect.stringContaining('không còn.docx') },
    })
  })

  it('is on Windows the newest plans too, at the icon', async () => {
    const { call, state } = await started()
    const kept = await call('drafts.create', { template: 'ke-hoach', sample: true })
    const thrown = await call('drafts.create', { template: 'ke-hoach', sample: true })
    if (!kept.ok || !thrown.ok) throw new Error('no drafts')
    const [id, away] = [Object(kept.value).id, Object(thrown.value).id]
    await call('drafts.delete', { id: away })
    const list = async (): Promise<DraftSummary[]> => {
      const reply = await call('drafts.list', {})
      return reply.ok && Array.isArray(reply.value) ? reply.value : []
    }
    keepJumpList('linux', list)
    expect(state.jumpList).toBeNull()
    keepJumpList('win32', list)
    await vi.waitFor(() => expect(state.jumpList?.[0]?.items?.map(({ args }) => args)).toEqual([`--ke-hoach=${id}`]))
  })
})
