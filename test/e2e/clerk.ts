/** A clerk at the built program: a real browser on the browser door, with everything that goes wrong noted. */
import { resolve } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { buildIfStale } from '../../build/freshBuild.mjs'
import { type App, type AppOptions, openApp } from '../support/openApp.ts'

export interface Clerk extends App {
  /** Errors of the page, of its scripts and of its content security policy so far. */
  troubles: string[]
}

const root = resolve(import.meta.dirname, '../..')

export async function aClerk(options: AppOptions = {}): Promise<Clerk> {
  if (!(await buildIfStale())) throw new Error('the program could not be built')
  const app = await openApp(root, options)
  const troubles: string[] = []
  app.page.on('pageerror', (error) => troubles.push(error.message))
  app.page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  await app.page.goto(app.address)
  await app.page.getByRole('heading', { level: 1 }).waitFor()
  return { ...app, troubles }
}

/** The first run put off; the list is shown. */
export async function skipOffice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bỏ qua, ghi sau' }).click()
  await page.getByRole('heading', { name: 'Kế hoạch của tôi' }).waitFor()
}

/** A new plan from the template of this name, straight to the editor. */
export async function newPlan(page: Page, template: string | RegExp = /Dùng mẫu này/): Promise<void> {
  await page.getByRole('button', { name: 'Soạn mới' }).click()
  await page.getByRole('button', { name: template }).first().click()
  await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
  await page.getByRole('navigation', { name: 'Các bước' }).waitFor()
}

/** A clerk whose first plan is open in the editor. */
export async function aClerkWriting(): Promise<Clerk> {
  const clerk = await aClerk()
  await skipOffice(clerk.page)
  await newPlan(clerk.page)
  return clerk
}

/** A file as the system's own dialog hands it over; a text is its bytes in UTF-8. */
export interface FileToOpen {
  name: string
  content: string | Uint8Array
}

/** The file chosen with “Mở tệp Word…”: what it is read as is on screen, or why it is not. */
export async function chooseFile(page: Page, { name, content }: FileToOpen, button = 'Mở tệp Word…'): Promise<void> {
  await page
    .getByLabel(button)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
}

/** A file from the list to the editor, nothing corrected on the way. */
export async function openFile(page: Page, file: FileToOpen): Promise<void> {
  await chooseFile(page, file)
  await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
  await page.getByRole('navigation', { name: 'Các bước' }).waitFor()
}

export async function goToStep(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Các bước' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
}

/** The field of the form (not of the page beside it) that holds a place of the draft. */
export const fieldAt = (page: Page, place: string): Locator =>
  page.locator(`section [data-place="${place}"]`).locator('input, textarea, [role="textbox"]').first()

export const untilSaved = (page: Page): Promise<void> =>
  page
    .getByRole('status')
    .filter({ hasText: /^Đã lưu/ })
    .waitFor()

/** Holds an operation's call back until it is told to go on, as a slow disk would. */
export async function heldBack(
  page: Page,
  operation: string,
): Promise<{ goOn: () => void; letBe: () => Promise<void> }> {
  const calls = `**/api/${operation}`
  let goOn = (): void => {}
  const told = new Promise<void>((done) => {
    goOn = done
  })
  await page.route(calls, async (route) => {
    await told
    await route.continue()
  })
  return { goOn, letBe: () => page.unroute(calls) }
}
