/**
 * The real window in a real browser, on a real draft: the pages are built once, served by the browser door on a
 * folder of its own, and shown in Chromium.
 */
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { createBuilder } from 'vite'
import type { Draft } from '../../../core/draft/draft.ts'
import type { OfficeProfile } from '../../../core/draft/office.ts'
import { checkTemplate } from '../../../core/template/checkTemplate.ts'
import type { TemplateForm } from '../../../core/template/template.ts'
import { noLog } from '../../../electron/host/log.ts'
import { inlineEngine } from '../../../electron/host/workerClient.ts'
import { openWebDoor } from '../../../electron/web.ts'

const repository = new URL('../../../', import.meta.url).pathname
const chromiumPath = '/usr/bin/chromium'

/** Browser tests need Chromium; where it is missing the suite says so. */
export const hasChromium = existsSync(chromiumPath)

export interface EditorRoom {
  page: Page
  /** Errors the page reported so far. */
  troubles: string[]
  /** Opens a draft in the editor; `step` is the name on the step's button. */
  open: (draft: Draft, step?: string) => Promise<Page>
  close: () => Promise<void>
}

export async function editorRoom(form: TemplateForm, office: OfficeProfile | null): Promise<EditorRoom> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-editor-'))
  const pagesFolder = join(folder, 'pages')
  await buildPages(pagesFolder)
  const templatesFolder = await writeTemplate(join(folder, 'templates'), form)
  const door = await openWebDoor({
    dataFolder: join(folder, 'data'),
    templatesFolder,
    pagesFolder,
    port: 0,
    version: '0.0.0',
    engine: inlineEngine(),
    log: noLog,
    now: () => new Date(),
    newId: () => randomUUID(),
  })
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  await page.goto(door.address)
  await ask(page, 'settings.save', { officeAsked: true, theme: 'light' })
  if (office) await ask(page, 'office.save', { office })
  await page.reload()
  return {
    page,
    troubles,
    open: (draft, step) => openDraft(page, draft, step),
    async close() {
      await browser.close()
      await door.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function buildPages(outDir: string): Promise<void> {
  const builder = await createBuilder({
    configFile: join(repository, 'vite.config.ts'),
    logLevel: 'error',
    environments: { client: { build: { outDir, emptyOutDir: true } } },
  })
  const client = builder.environments.client
  if (!client) throw new Error('vite.config.ts has no client environment')
  await builder.build(client)
}

const body =
  '[mo-dau] {{co_quan.ten}} ban hành Kế hoạch với các nội dung sau:\n\n[muc:noi-dung] I. NỘI DUNG\n1. Kiểm tra.\n'

async function writeTemplate(folder: string, form: TemplateForm): Promise<string> {
  const files = { 'form.json': JSON.stringify(form), 'body.hbs': body }
  const { faults } = checkTemplate(files)
  if (faults.length > 0) throw new Error(`the test's template is refused: ${JSON.stringify(faults)}`)
  const own = join(folder, form.id)
  await mkdir(own, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(own, name), text)
  return folder
}

async function openDraft(page: Page, draft: Draft, step?: string): Promise<Page> {
  const base64 = Buffer.from(JSON.stringify(draft)).toString('base64')
  const imported = await ask<{ draft: Draft }>(page, 'drafts.importFile', { name: 'ban-thao.json', base64 })
  await page.evaluate((id) => {
    window.location.hash = `#/soan/${id}`
  }, imported.draft.id)
  const steps = page.getByRole('navigation', { name: 'Các bước' })
  await steps.waitFor()
  if (step) await steps.getByRole('button', { name: step }).first().click()
  return page
}

/** Asks the host as the window does. */
async function ask<T>(page: Page, name: string, input: unknown): Promise<T> {
  const reply: { ok: boolean; value: T } = await page.evaluate(
    async ([operation, body]) => {
      const response = await fetch(`/api/${operation}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      return await response.json()
    },
    [name, input] as const,
  )
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`)
  return reply.value
}

/** The draft as the disk has it, once everything typed so far is saved. */
export async function savedDraft(page: Page): Promise<Draft> {
  await page
    .getByRole('status')
    .filter({ hasText: /^Đã lưu/ })
    .first()
    .waitFor({ timeout: 10_000 })
  const id = new URL(page.url()).hash.split('/').at(-1) ?? ''
  return ask<Draft>(page, 'drafts.open', { id })
}

/** What the text in hand shows. */
export const textInHand = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.innerText : ''))

/** Accessible name of the field in hand. */
export const fieldInHand = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
