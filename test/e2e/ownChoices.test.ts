import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClerk, type Clerk, goToStep, newPlan, skipOffice, untilSaved } from './clerk.ts'

let clerk: Clerk
beforeAll(async () => {
  clerk = await aClerk()
})
afterAll(async () => {
  await clerk.close()
})

describe('what an office decides for itself', () => {
  it('keeps how strictly it checks, its words and its abbreviations', async () => {
    const { page } = clerk
    const part = page.getByRole('region', { name: 'Kiểm tra' })
    await part.locator('summary').click()
    const level = part.getByRole('combobox', { name: /REC-08/ })
    await level.selectOption({ label: 'Tắt' })
    await part.getByRole('button', { name: 'Thêm từ' }).click()
    await page.keyboard.type('VNeID')
    await part.getByRole('button', { name: 'Thêm chữ viết tắt' }).click()
    await page.keyboard.type('THDC')
    await page.getByText('Đã lưu hồ sơ').waitFor()
    await page.reload()
    await part.locator('summary').filter({ hasText: '1 mức riêng' }).click()
    await expect.poll(() => level.inputValue()).toBe('off')
    await expect.poll(() => part.getByRole('textbox', { name: 'Từ' }).inputValue()).toBe('VNeID')
    await expect.poll(() => part.getByRole('textbox', { name: 'Chữ viết tắt' }).inputValue()).toBe('THDC')
    await level.selectOption({ index: 0 })
    await part.getByText('đang theo mặc định').waitFor()
  })
})

describe('a căn cứ from the catalogue', () => {
  it('is found without diacritics, says what is known of it, and stands in its place on the page', async () => {
    const { page } = clerk
    await skipOffice(page)
    await newPlan(page)
    await goToStep(page, 'Tên và căn cứ')
    const field = page.getByRole('textbox', { name: 'Thêm căn cứ từ danh mục' })
    await field.fill('dan chu xa phuong')
    const offers = page.getByRole('list', { name: 'Văn bản tìm thấy' }).getByRole('listitem')
    await offers.filter({ hasText: /^Pháp lệnh .*Hết hiệu lực từ ngày 01\/7\/2023, thay bằng Luật/ }).waitFor()
    await field.fill('van thu 2020')
    await offers.filter({ hasText: /Nghị định số 30\/2020\/NĐ-CP.*Còn hiệu lực \(kiểm tra đến / }).waitFor()
    await field.scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: 'Thêm căn cứ Nghị định số 30/2020/NĐ-CP' }).click()
    const paper = page.getByRole('region', { name: 'Xem trước trang A4' })
    await paper
      .getByText(/Căn cứ Nghị định số 30\/2020\/NĐ-CP/)
      .first()
      .waitFor()
    await field.fill('van thu 2020')
    await page.getByRole('button', { name: 'Thêm căn cứ Nghị định số 30/2020/NĐ-CP' }).waitFor()
    await expect
      .poll(() => page.getByRole('button', { name: 'Thêm căn cứ Nghị định số 30/2020/NĐ-CP' }).isDisabled())
      .toBe(true)
    await untilSaved(page)
    expect(clerk.troubles).toEqual([])
  })
})
