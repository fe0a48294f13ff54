/**
 * The real window in a real browser, on a real draft: the built pages, served by the browser door on a folder of its
 * own, and shown in Chromium.
 */
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { buildIfStale } from '../../../build/freshBuild.mjs'
import type { Draft } from '../../../core/draft/draft.ts'
import type { OfficeProfile } from '../../../core/draft/office.ts'
import { checkTemplate } from '../../../core/template/checkTemplate.ts'
import type { TemplateForm } from '../../../core/template/template.ts'
import { noLog } from '../../../electron/host/context/log.ts'
import { inlineEngine } from '../../../electron/host/workers/workerClient.ts'
import { openWebDoor } from '../../../electron/web.ts'
import { aProfile } from '../../support/chromium.ts'

const repository = new URL('../../../', import.meta.url).pathname

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
  if (!(await buildIfStale(['client']))) throw new Error('the window could not be built')
  const templatesFolder = await writeTemplate(join(folder, 'templates'), form)
  const door = await openWebDoor({
    dataFolder: join(folder, 'data'),
    templatesFolder,
    pagesFolder: join(repository, 'dist/renderer'),
    port: 0,
    version: '0.0.0',
    engine: inlineEngine(),
    log: noLog,
    now: () => new Date(),
    newId: () => randomUUID(),
  })
  const context = await aProfile()
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
      await context.close()
      await door.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
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
  await page.getByRole('navigation', { name: 'Các bước' }).waitFor()
  if (step) await goToStep(page, step)
  return page
}

/** `step`: how the name on the step's button begins. */
export async function goToStep(page: Page, step: string): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Các bước' })
  await steps.getByRole('button', { name: step }).first().click()
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
    .waitFor()
  const id = new URL(page.url()).hash.split('/').at(-1) ?? ''
  return ask<Draft>(page, 'drafts.open', { id })
}

/** The words of the text in hand: of the row the caret stands in, or of a lone field. */
export const textInHand = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.getSelection()?.focusNode
    const row = (at instanceof Element ? at : at?.parentElement)?.closest('p[data-row]')
    return (row ?? document.activeElement)?.textContent ?? ''
  })

/** Name of the field in hand; of a row as its own menu says it. */
export const fieldInHand = async (page: Page): Promise<string> => {
  const ofRow = page.locator('[data-rows]:focus').getByRole('button', { name: /^Thêm thao tác: / })
  if ((await ofRow.count()) > 0) {
    return ((await ofRow.getAttribute('aria-label')) ?? '').replace('Thêm thao tác: ', '')
  }
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
}
