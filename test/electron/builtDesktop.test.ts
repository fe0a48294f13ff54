import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIfStale, root } from '../../build/freshBuild.mjs'
import { longestWait } from '../support/chromium.ts'
import { type DesktopApp, openDesktop } from '../support/desktopApp.ts'

let app: DesktopApp
const troubles: string[] = []

beforeAll(async () => {
  if (!(await buildIfStale())) throw new Error('the program could not be built')
  app = await openDesktop(root)
  app.page.setDefaultTimeout(longestWait)
  app.page.on('pageerror', (error) => troubles.push(error.message))
  app.page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
})
afterAll(async () => {
  await app?.close()
})

/** Words under a clerk's eyes, found by what they say. */
const button = (name: string | RegExp) => app.page.getByRole('button', { name }).first()

async function exportAs(kind: RegExp): Promise<void> {
  await app.page.getByRole('radiogroup', { name: 'Loại tệp' }).getByRole('radio', { name: kind }).check()
  await app.page
    .getByRole('region', { name: 'Xuất văn bản' })
    .getByRole('button', { name: /^(?:Xuất|Lưu PDF)$/ })
    .click()
  await app.page
    .getByText(/Đã xuất lúc/)
    .first()
    .waitFor()
}

describe('the built desktop program', () => {
  it('opens its window under its own content security policy, without a complaint', async () => {
    await app.page.getByRole('heading', { level: 1 }).waitFor()
    expect(troubles).toEqual([])
    expect(await app.page.evaluate(() => Object.keys(Object(Reflect.get(window, 'kehoach'))))).toEqual(['call'])
  })

  it('makes a plan from a template, saves it by itself and exports it as Word', async () => {
    await button('Bỏ qua, ghi sau').click()
    await button('Soạn mới').click()
    await button(/Dùng mẫu này/).click()
    await button('Tạo bản nháp').click()
    await app.page.getByRole('navigation', { name: 'Các bước' }).waitFor()
    const [draft] = await readdir(join(app.dataFolder, 'drafts'))
    expect(draft).toMatch(/\.json$/)
    await app.page
      .getByRole('navigation', { name: 'Các bước' })
      .getByRole('button', { name: /^Rà soát và xuất/ })
      .click()
    await exportAs(/Word/)
    const exported = (await readdir(app.saveFolder)).find((name) => name.endsWith('.docx'))
    expect((await readFile(join(app.saveFolder, exported ?? 'no .docx'))).subarray(0, 2).toString()).toBe('PK')
    await button('Mở bằng Word').click()
    await expect.poll(app.told).toContainEqual(['opened', join(app.saveFolder, exported ?? '')])
  })

  it('runs no script that the page did not bring, and evaluates no text', async () => {
    const ran = await app.page.evaluate(async () => {
      const refused = new Promise<void>((done) => {
        let left = 2
        document.addEventListener('securitypolicyviolation', () => --left === 0 && done())
      })
      const inline = document.createElement('script')
      inline.textContent = 'window.ranInline = true'
      document.body.append(inline)
      const button = document.createElement('button')
      button.setAttribute('onclick', 'window.ranHandler = true')
      button.click()
      await refused
      return [Reflect.get(window, 'ranInline'), Reflect.get(window, 'ranHandler')]
    })
    expect(ran).toEqual([undefined, undefined])
  })

  it('reaches nothing outside, opens no window and stays on its page', async () => {
    const reached = await app.page.evaluate(async () => {
      const fetched = await fetch('https://example.com/').then(
        () => 'reached',
        () => 'refused',
      )
      window.open('https://example.com/')
      location.href = 'https://example.com/'
      return fetched
    })
    expect(reached).toBe('refused')
    await expect.poll(app.told).toContainEqual(['navigation refused', 'https://example.com/'])
    expect(app.page.url()).toMatch(/^http:\/\/bundle\.localhost\//)
  })

  it('saves the pages as PDF without a print dialog', async () => {
    await exportAs(/PDF/)
    await expect.poll(async () => (await readdir(app.saveFolder)).find((name) => name.endsWith('.pdf'))).toBeTruthy()
    const name = (await readdir(app.saveFolder)).find((file) => file.endsWith('.pdf')) ?? ''
    expect((await readFile(join(app.saveFolder, name))).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('ends by itself when its window is closed, with nothing left open', async () => {
    expect(await app.quit()).toBe(0)
    expect(JSON.parse(await readFile(join(app.dataFolder, 'cai-dat.json'), 'utf8')).openDraft).toBe('')
  })
})
