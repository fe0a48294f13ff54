import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDocx } from '../support/openDocx.ts'
import { aClerk, type Clerk, fieldAt, goToStep, newPlan, untilSaved } from './clerk.ts'

let clerk: Clerk
beforeAll(async () => {
  clerk = await aClerk()
})
afterAll(async () => {
  await clerk.close()
})

const title = 'Thực hiện dân chủ ở cơ sở trên địa bàn xã Bình Minh năm 2026'

describe('a clerk’s first day', () => {
  it('is asked once for the office, by keyboard alone, and sees its letterhead', async () => {
    const { page } = clerk
    await page.getByRole('combobox', { name: 'Loại cơ quan' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Ủy ban nhân dân xã Bình Minh')
    await page.getByRole('complementary').getByText('XÃ BÌNH MINH').waitFor()
    await page.getByRole('button', { name: 'Thêm người ký' }).press('Enter')
    await page.keyboard.type('Nguyễn Văn An')
    await page.getByRole('button', { name: 'Xong, bắt đầu soạn' }).first().press('Enter')
    await page.getByRole('heading', { name: 'Kế hoạch của tôi' }).waitFor()
    await expect.poll(() => page.getByRole('textbox', { name: 'Địa danh' }).count()).toBe(0)
  })

  it('starts a plan from a template and types its name with every diacritic', async () => {
    const { page } = clerk
    await newPlan(page)
    await goToStep(page, 'Tên và căn cứ')
    const field = fieldAt(page, 'title')
    await field.focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(title, { delay: 5 })
    await untilSaved(page)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  })

  it('finds the words again after the window was closed without a goodbye', async () => {
    const { page } = clerk
    await page.goto(`${clerk.origin}/`)
    await page.getByText('Bản đang soạn dở, đã khôi phục đến').waitFor()
    await page.getByRole('button', { name: 'Soạn tiếp' }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await goToStep(page, 'Cơ quan và số ký hiệu')
    await expect.poll(() => fieldAt(page, 'letterhead/place').inputValue()).toBe('Bình Minh')
  })

  it('takes a change back and forth with the keyboard', async () => {
    const { page } = clerk
    const place = fieldAt(page, 'letterhead/place')
    await place.focus()
    await page.keyboard.press('End')
    await page.keyboard.type(' Hạ')
    await expect.poll(() => place.inputValue()).toBe('Bình Minh Hạ')
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => place.inputValue()).toBe('Bình Minh')
    await page.keyboard.press('ControlOrMeta+y')
    await expect.poll(() => place.inputValue()).toBe('Bình Minh Hạ')
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await untilSaved(page)
    await expect.poll(() => place.inputValue()).toBe('Bình Minh')
  })

  it('is led from the page to the field, and from a finding to its place', async () => {
    const { page } = clerk
    await page.getByRole('region', { name: 'Xem trước trang A4' }).getByText('Nơi nhận:').first().click()
    await page.getByRole('heading', { level: 2, name: 'Nơi nhận và ký' }).waitFor()
    await page.keyboard.press('F8')
    await page.getByRole('status', { name: 'Chỗ đang xem' }).waitFor()
  })

  it('is refused a copy to sign while errors stand, and gets a draft copy as Word', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: 'Xuất', exact: true }).first().click()
    await page.getByRole('heading', { level: 2, name: 'Rà soát và xuất' }).waitFor()
    await page.getByRole('radio', { name: /Bản trình ký/ }).check()
    const panel = page.getByRole('region', { name: 'Xuất văn bản' })
    await panel.getByRole('button', { name: 'Xuất', exact: true }).click()
    await page.getByText(/Chưa xuất bản trình ký vì còn \d+ lỗi/).waitFor()

    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Xuất bản nháp' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^20\d\d.* KH .*\.docx$/)
    const word = await openDocx(await readFile(await file.path()))
    const text = word.paragraphs.map((paragraph) => paragraph.text).join('\n')
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(text).toContain(title)
    expect(text).toMatch(/Bình\s+Minh,\s+ngày\s+tháng\s+năm\s+20\d\d/)
    await page.getByText(/Đã xuất lúc \d\d:\d\d:\d\d/).waitFor()
  })

  it('finds the plan by “dan chu”, throws it away and gets it back', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
    await page.getByRole('searchbox').fill('khong co ke hoach nay')
    await page.getByText('Không có kế hoạch nào chứa').waitFor()
    await page.getByRole('searchbox').fill('dan chu')
    const row = page.getByRole('row').filter({ hasText: title })
    await row.getByRole('button', { name: title, exact: true }).press('Delete')
    await page.getByText(`Đã cho “${title}” vào thùng rác.`).waitFor()
    await expect.poll(() => row.count()).toBe(0)
    await page.getByRole('button', { name: 'Thùng rác (1)' }).click()
    await page.getByRole('button', { name: 'Khôi phục' }).click()
    await page.getByText('Thùng rác trống.').waitFor()
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
    await row.waitFor()
  })

  it('renames in the row and makes a copy', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: title, exact: true }).press('F2')
    await page.getByRole('textbox', { name: 'Tên kế hoạch' }).fill('Dân chủ ở cơ sở, bản của chị Lan')
    await page.keyboard.press('Enter')
    const renamed = page.getByRole('button', { name: 'Dân chủ ở cơ sở, bản của chị Lan', exact: true })
    await renamed.waitFor()
    await expect.poll(() => renamed.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: /^Việc khác với/ }).click()
    await page.getByRole('menuitem', { name: 'Nhân bản' }).click()
    await page.getByRole('row').nth(2).waitFor()
    await expect.poll(() => page.getByRole('row').count()).toBe(3)
  })

  it('never saw the program fail', () => {
    expect(clerk.troubles).toEqual([])
  })
})
