/** A table of the body laid across pages of its own, in a real browser: on the pages, in the form, on the page that is written on. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { renderDraft } from '../../core/render/render.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { acrossPlan } from '../support/acrossPlan.ts'
import { aClerk, type Clerk, goToStep, openFile, skipOffice } from './clerk.ts'

let clerk: Clerk
let page: Page

beforeAll(async () => {
  clerk = await aClerk({ width: 1600, height: 900 })
  page = clerk.page
  await skipOffice(page)
  const content = await makeWord(renderDraft(acrossPlan(20), null).document)
  await openFile(page, { name: 'ke-hoach.docx', content })
})

afterAll(async () => {
  await clerk.close()
})

/** How the true pages of the latest text lie: `dọc dọc ngang`. */
const lying = (): Promise<string> =>
  page
    .locator('.sheet.true')
    .evaluateAll((sheets) => sheets.map((one) => (one.clientWidth > one.clientHeight ? 'ngang' : 'dọc')).join(' '))
const button = (name: string): Locator => page.getByRole('button', { name, exact: true })

it('comes from a Word file, is set upright and across again, and is undone', async () => {
  await expect.poll(lying).toBe('dọc dọc ngang ngang dọc')
  await goToStep(page, 'Kinh phí')
  await button('Đặt trang dọc').click()
  await button('Đặt trang ngang').waitFor()
  await expect.poll(lying).not.toContain('ngang')
  await button('Đặt trang ngang').click()
  await expect.poll(lying).toBe('dọc dọc ngang ngang dọc')
  await page.getByRole('button', { name: /^Hoàn tác/ }).click()
  await expect.poll(lying).not.toContain('ngang')
  await page.getByRole('button', { name: 'Cột A: thêm, xóa, dời, canh chữ' }).click()
  await page.getByRole('menuitem', { name: 'Đặt trang ngang' }).click()
  await expect.poll(lying).toBe('dọc dọc ngang ngang dọc')
})

it('is written on a page as wide as it prints', async () => {
  await button('Trang').click()
  const table = page.locator('.sheet.paper table').first()
  const sheet = page.locator('.sheet.paper').first()
  const width = async (one: Locator): Promise<number> => (await one.boundingBox())?.width ?? Number.NaN
  await expect.poll(async () => (await width(table)) / (await width(sheet))).toBeCloseTo(252 / 210, 1)
  await table.locator('td').nth(12).click()
  await button('Đặt trang dọc').click()
  await expect.poll(async () => (await width(table)) / (await width(sheet))).toBeCloseTo(165 / 210, 1)
  await expect.poll(() => page.locator('.page-wide').count()).toBe(0)
  expect(clerk.troubles).toEqual([])
})
