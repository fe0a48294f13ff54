import { readFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aClerk, type Clerk, chooseFile, goToStep, openFile, skipOffice, untilSaved } from './clerk.ts'
import { oldPlan } from './oldPlan.ts'

let clerk: Clerk
beforeAll(async () => {
  clerk = await aClerk()
  await skipOffice(clerk.page)
  await openFile(clerk.page, { name: 'KH phòng cháy 2026.txt', content: oldPlan })
  await goToStep(clerk.page, 'Rà soát và xuất')
})
afterAll(async () => {
  await clerk.close()
})

const panel = (page: Page) => page.getByRole('region', { name: 'Trình ký và ban hành' })

async function listedAs(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
  await page.getByRole('row').nth(1).getByText(words).waitFor()
  await page.getByRole('row').nth(1).getByRole('button').first().click()
  await goToStep(page, 'Rà soát và xuất')
}

it('is submitted, then issued with the number and day the clerk writes, and only read from then on', async () => {
  const { page } = clerk
  await panel(page).getByRole('radio', { name: 'Đang trình' }).click()
  await untilSaved(page)
  await listedAs(page, 'Đang trình')
  await panel(page).getByRole('textbox', { name: 'Số' }).fill('07')
  await panel(page)
    .getByRole('textbox', { name: /^Ngày ban hành/ })
    .fill('12/01/2026')
  await panel(page).getByRole('button', { name: 'Ghi là đã ban hành' }).click()
  await page
    .getByText(/^Đã ban hành: số 07\/KH-UBND, ngày 12\/01\/2026\.$/)
    .first()
    .waitFor()
  const review = page.getByRole('region', { name: 'Rà soát', exact: true })
  await review.getByText('Kế hoạch đã ban hành, không sửa ở đây.').waitFor()
  expect(await review.getByText('trước khi trình ký').count()).toBe(0)
  await goToStep(page, 'Tên và căn cứ')
  expect(await page.locator('[inert]').count()).toBe(1)
  await listedAs(page, 'Đã ban hành')
})

it('takes number, day and last words from the signed file, and keeps a copy of what was issued', async () => {
  const { page } = clerk
  await page.getByRole('button', { name: 'Mở lại để sửa' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất', exact: true }).last().click(),
  ])
  const files = unzipSync(await readFile(await download.path()))
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  expect(xml).toContain('Số: 07/')
  const signed = zipSync({
    ...files,
    'word/document.xml': strToU8(
      xml.replace('Số: 07/', 'Số: 19/').replace('đúng đối tượng', 'đúng lúc, đúng đối tượng'),
    ),
  })
  await chooseFile(page, { name: 'đã ký.docx', content: signed }, 'Nạp bản đã ký…')
  await panel(page).getByText('“đã ký.docx” ghi số 19/KH-UBND, ngày 12/01/2026').waitFor()
  await panel(page).getByRole('button', { name: 'Nạp và ghi là đã ban hành' }).click()
  await page
    .getByText(/^Đã ban hành: số 19\/KH-UBND, ngày 12\/01\/2026\.$/)
    .first()
    .waitFor()
  await untilSaved(page)
  await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
  await page.getByRole('button', { name: /^Việc khác với/ }).click()
  await page.getByRole('menuitem', { name: 'So sánh với…' }).press('Enter')
  await page.getByRole('button', { name: /^Bản nháp đã xuất \d\d\/\d\d\/\d{4} \d\d:\d\d/ }).click()
  const rows = page.getByRole('list', { name: 'Hai bản cạnh nhau' }).locator('> li')
  await rows.filter({ hasText: 'đúng lúc' }).waitFor()
  await expect.poll(() => rows.count()).toBe(2)
  expect(clerk.troubles).toEqual([])
})

it('is amended: the chosen part stands in quotation marks, looked at before it is signed', async () => {
  const { page } = clerk
  await page.goto(`${clerk.address}#/`)
  await page.getByRole('button', { name: /^Việc khác với/ }).click()
  await page.getByRole('menuitem', { name: 'Sửa đổi, bổ sung, thay thế…' }).press('Enter')
  await page.getByText('Kế hoạch số 19/KH-UBND ngày 12/01/2026').waitFor()
  const make = page.getByRole('button', { name: 'Tạo kế hoạch sửa đổi, bổ sung' })
  expect(await make.isDisabled()).toBe(true)
  await page.getByRole('checkbox', { name: /^Mục III/ }).click()
  // What stands inside comes along.
  expect(await page.getByRole('checkbox', { name: /^khoản 1 Mục III / }).isChecked()).toBe(true)
  await page.getByRole('checkbox', { name: /^Mục III/ }).click()
  await page.getByRole('checkbox', { name: /^khoản 2 Mục II / }).press('Space')
  await make.press('Enter')
  await goToStep(page, 'Nội dung, nhiệm vụ')
  const quoted = page.locator('section [data-suggested="yes"]')
  expect(await quoted.allInnerTexts()).toEqual([expect.stringMatching(/^“2\. Kiểm tra các hộ[^”]*”$/u)])
  await quoted.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type(' Gia hạn một tháng.')
  await expect.poll(() => quoted.count()).toBe(0)
  await page.getByText('hạn một tháng.”').first().waitFor()
  await goToStep(page, 'Tên và căn cứ')
  await page.getByRole('textbox', { name: 'Sửa đổi vì sao' }).fill('phù hợp với thực tế')
  await untilSaved(page)
  await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
  await page.getByRole('row').filter({ hasText: 'Sửa đổi, bổ sung một số nội dung' }).getByText('Đang soạn').waitFor()
  expect(await page.getByText('Bản sao').count()).toBe(0)
  expect(clerk.troubles).toEqual([])
})

it('is replaced as a whole, and a plan without number is told what to write down', async () => {
  const { page } = clerk
  await page.getByRole('button', { name: 'Soạn mới' }).click()
  await page.getByRole('button', { name: 'Sửa đổi, thay thế kế hoạch đã ban hành…' }).click()
  await page.getByRole('button', { name: /^202\d\s*Tuyên truyền/ }).click()
  await page.getByRole('radio', { name: /^Thay thế cả kế hoạch/ }).click()
  await page.getByRole('button', { name: 'Tạo kế hoạch thay thế' }).click()
  await page.getByText('Kế hoạch này thay thế Kế hoạch số 19/KH-UBND').first().waitFor()
  const made = page.url().split('/').at(-1)
  await untilSaved(page)
  await page.goto(`${clerk.address}#/sua-doi/${made}`)
  await page.getByText('chưa ghi số và ngày ban hành').waitFor()
  await page.getByRole('button', { name: 'Mở kế hoạch' }).click()
  await page.getByRole('navigation', { name: 'Các bước' }).waitFor()
  expect(clerk.troubles).toEqual([])
})
