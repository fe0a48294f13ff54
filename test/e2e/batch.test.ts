/** One plan for twelve thôn, in the browser: match, look, check, hand over, stop. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClerk, type Clerk, skipOffice } from './clerk.ts'

const workbook = fileURLToPath(new URL('../fixtures/lists/cac-thon.xlsx', import.meta.url))

let clerk: Clerk
beforeAll(async () => {
  clerk = await aClerk()
  await skipOffice(clerk.page)
})
afterAll(() => clerk.close())

describe('plans for a list', () => {
  it('matches the columns of a workbook by their names', async () => {
    const { page } = clerk
    await page.goto(`${clerk.origin}/#/nhieu-ban`)
    await page.getByLabel('Mở danh sách (.xlsx, .csv)…').setInputFiles(workbook)
    await page.getByRole('status').filter({ hasText: 'cac-thon.xlsx: 12 hàng' }).waitFor()
    await page.getByLabel('Mọi bản bắt đầu từ').selectOption('mau:ke-hoach-dan-chu-nam')
    const question = (column: string) => page.getByLabel(`Câu hỏi của cột ${column}`)
    await question('Địa bàn thực hiện').waitFor()
    expect(await question('Địa bàn thực hiện').inputValue()).toBe('dia_ban')
    expect(await question('Người ký').inputValue()).toBe('nguoi_ky')
    expect(await question('Ghi chú').inputValue()).toBe('')
  })

  it('shows the plan of a row as pages, and what a row to be signed still owes', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: 'Xem trang' }).nth(2).click()
    await page.getByRole('region', { name: 'Kế hoạch của hàng này' }).getByText('thôn Lá').first().waitFor()
    await page.getByLabel('Chỉ xuất hàng không còn lỗi').check()
    await page.getByRole('button', { name: 'Kiểm tra các hàng' }).click()
    await page.getByRole('status').filter({ hasText: 'Đã kiểm tra 12 hàng; 12 hàng chưa làm được.' }).waitFor()
    expect(await page.getByText(/Chưa làm được: Còn \d+ lỗi chưa sửa/u).count()).toBe(12)
    await page.getByLabel('Chỉ xuất hàng không còn lỗi').uncheck()
  })

  it('hands all of them over at once', async () => {
    const { page } = clerk
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Xuất 12 bản' }).click()
    const file = await coming
    expect(file.suggestedFilename()).toBe('cac-thon.zip')
    const names = Object.keys(unzipSync(await readFile(await file.path())))
    expect(names).toHaveLength(12)
    expect(names.every((name) => name.endsWith('.docx'))).toBe(true)
    await page
      .getByRole('status')
      .filter({ hasText: /Đã xuất 12 kế hoạch.*chưa rà soát lỗi/ })
      .waitFor()
    expect(clerk.troubles).toEqual([])
  })

  it('refuses a file that is no list, in words', async () => {
    const { page } = clerk
    const buffer = Buffer.from('chỉ một dòng')
    await page.getByLabel('Mở danh sách (.xlsx, .csv)…').setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer })
    await page.getByText('không thấy danh sách').waitFor()
  })
})
