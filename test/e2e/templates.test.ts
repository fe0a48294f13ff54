/** “Mẫu của tôi” in the browser: copied, named, thrown away and back, taken from a file. */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClerk, type Clerk, goToStep, openFile, skipOffice, untilSaved } from './clerk.ts'
import { oldPlan } from './oldPlan.ts'

let clerk: Clerk
beforeAll(async () => {
  clerk = await aClerk()
  await skipOffice(clerk.page)
  await clerk.page.goto(`${clerk.origin}/#/moi`)
  await clerk.page.getByRole('button', { name: 'Mẫu của tôi…' }).click()
})
afterAll(() => clerk.close())

describe('the templates of a clerk', () => {
  it('begin with a copy of one of the product, which gets a name of its own', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: /^Nhân bản: Kế hoạch triển khai nghị quyết/u }).click()
    await page.getByRole('button', { name: 'Đổi tên, mô tả' }).click()
    await page.getByLabel('Tên mẫu').fill('Nghị quyết của phường')
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByRole('heading', { name: 'Nghị quyết của phường' }).waitFor()
    await page.getByText('Phiên bản 1.1.1').waitFor()
  })

  it('go to the bin and come back', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: 'Cho vào thùng rác' }).click()
    await page.getByRole('button', { name: 'Khôi phục: Nghị quyết của phường' }).click()
    await page.getByRole('list', { name: 'Mẫu riêng' }).getByText('Nghị quyết của phường').waitFor()
  })

  it('are one file, and such a file is taken', async () => {
    const { page } = clerk
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Xuất mẫu ra tệp' }).click()
    const buffer = await readFile(await (await coming).path())
    const name = 'mau.json'
    await page.getByLabel('Nhận mẫu từ tệp…').setInputFiles({ name, mimeType: 'application/json', buffer })
    await page.getByRole('heading', { name: 'Nghị quyết của phường (2)' }).waitFor()
    const hostile = Buffer.from(buffer.toString().replace('{{co_quan.ten}}', '{{constructor.constructor}}'))
    await page.getByLabel('Nhận mẫu từ tệp…').setInputFiles({ name, mimeType: 'application/json', buffer: hostile })
    await page.getByText('Chưa lưu được “mau.json” thành mẫu').waitFor()
    expect(clerk.troubles).toEqual([])
  })
})

describe('a template that asks', () => {
  const pages = () => clerk.page.getByRole('region', { name: 'Xem trước trang A4' })

  it('asks what was chosen by the keys alone: a question and its kind, printed as before', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
    await openFile(page, { name: 'KH phòng cháy 2025.txt', content: oldPlan })
    await goToStep(page, 'Nội dung, nhiệm vụ')
    // In the rows, not on the page beside them, which may stand there before.
    await page.locator('[data-rows] p').filter({ hasText: 'Tuyên truyền trên hệ thống truyền thanh' }).click()
    await page.locator('[data-rows]:focus').waitFor()
    await page.keyboard.press('Home')
    for (const _ of 'Tuyên truyền') await page.keyboard.press('Shift+ArrowRight')
    const tool = page.getByRole('button', { name: /^Chỗ này hỏi lại/u })
    await tool.focus()
    await page.keyboard.press('Enter')
    const box = page.getByRole('dialog', { name: 'Chỗ này hỏi lại' })
    await box.getByText('“Tuyên truyền”').waitFor()
    await box.getByLabel('Câu hỏi').focus()
    await page.keyboard.type('Cách làm')
    await box.getByLabel('Kiểu trả lời').selectOption('Ngày')
    await box.getByText('Chữ đã chọn không đọc được thành ngày.', { exact: false }).waitFor()
    await box.getByLabel('Kiểu trả lời').selectOption('Chữ')
    await box.getByLabel('Câu hỏi').press('Enter')
    await box.waitFor({ state: 'detached' })
    await untilSaved(page)
    await pages().getByText('Tuyên truyền trên hệ thống truyền thanh').first().waitFor()
  })

  it('shows what it found by itself, and takes what the clerk leaves ticked', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
    await page.getByRole('button', { name: /^Việc khác với “.*năm 2025”$/ }).click()
    await page.getByRole('menuitem', { name: 'Lưu thành mẫu…' }).click()
    const asks = page.getByRole('group', { name: 'Mẫu hỏi lại mỗi lần dùng' })
    await asks.getByRole('checkbox', { name: '“15/11/2025”' }).uncheck()
    await asks.getByLabel('Câu hỏi cho “15/6/2025”').fill('Hạn kiểm tra')
    await page.getByRole('button', { name: 'Lưu thành mẫu', exact: true }).click()
    await page.getByRole('button', { name: 'Soạn mới từ mẫu này' }).click()
    await page.getByLabel('Cách làm').waitFor()
    // 15/6/2030 is a Saturday.
    await page.getByLabel('Năm của kế hoạch').fill('2030')
    await expect.poll(() => page.getByRole('textbox', { name: 'Hạn kiểm tra' }).inputValue()).toBe('14/06/2030')
    await page.getByLabel('Cách làm').fill('Phát tin')
    await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
    await pages().getByText('Phát tin trên hệ thống truyền thanh trong năm 2030').first().waitFor()
    await pages().getByText('xong trước ngày 14/6/2030').first().waitFor()
    await pages().getByText('trước ngày 15/11/2030').first().waitFor()
    expect(clerk.troubles).toEqual([])
  })

  it('sends no day of the old year where the clerk does not wait for those of the new', async () => {
    const { page } = clerk
    await page.goto(`${clerk.origin}/#/mau`)
    await page.getByRole('list', { name: 'Mẫu riêng' }).getByRole('button', { name: 'Soạn mới' }).last().click()
    await page.getByLabel('Năm của kế hoạch').fill('2031')
    await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
    await page.getByRole('navigation', { name: 'Các bước' }).waitFor()
    await pages()
      .getByText(/xong trước ngày 1[0-9]\/6\/2031/u)
      .first()
      .waitFor()
  })
})

describe('a template made anew', () => {
  it('straight from a file, with what is asked looked at first', async () => {
    const { page } = clerk
    await page.goto(`${clerk.origin}/#/mau`)
    const buffer = Buffer.from(oldPlan)
    await page.getByLabel('Lập mẫu từ tệp Word…').setInputFiles({ name: 'kh.txt', mimeType: 'text/plain', buffer })
    await page.getByRole('checkbox', { name: '“15/11/2025”' }).waitFor()
    await page.getByLabel('Tên mẫu').fill('Phòng cháy hằng năm')
    await page.getByRole('button', { name: 'Lưu thành mẫu', exact: true }).click()
    await page.getByRole('heading', { name: 'Phòng cháy hằng năm' }).waitFor()
  })

  it('has its words changed as a plan and takes its own place as the next version', async () => {
    const { page } = clerk
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Phòng cháy hằng năm' }) })
    await card.getByRole('button', { name: 'Sửa nội dung' }).click()
    await page.getByRole('navigation', { name: 'Các bước' }).waitFor()
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
    await page
      .getByText(/Đang soạn, còn \d+ lỗi/u)
      .first()
      .waitFor()
    await page
      .getByRole('button', { name: /^Việc khác với/u })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'Lưu thành mẫu…' }).click()
    await page.getByRole('checkbox', { name: 'Thay nội dung mẫu “Phòng cháy hằng năm”' }).waitFor()
    await page.getByRole('button', { name: 'Lưu thành mẫu', exact: true }).click()
    await page.getByText('Đã lưu mẫu “Phòng cháy hằng năm”').waitFor()
    await page.goto(`${clerk.origin}/#/mau`)
    await card.getByText('Phiên bản 2').waitFor()
    expect(clerk.troubles).toEqual([])
  })
})

describe('words outside of the outline', () => {
  it('asks by the mouse for words of the trích yếu and of a cell, and leaves them as they print', async () => {
    const { page } = clerk
    const box = page.getByRole('dialog', { name: 'Chỗ này hỏi lại' })
    const askFor = async (words: string, question: string): Promise<void> => {
      for (const _ of words) await page.keyboard.press('Shift+ArrowRight')
      await page.getByRole('button', { name: /^Chỗ này hỏi lại/u, disabled: false }).click()
      await box.getByText(`“${words}”`).waitFor()
      await box.getByLabel('Câu hỏi').fill(question)
      await box.getByLabel('Câu hỏi').press('Enter')
      await box.waitFor({ state: 'detached' })
    }
    await page.goto(`${clerk.origin}/#/`)
    await openFile(page, { name: 'KH khác.txt', content: oldPlan })
    await goToStep(page, 'Tên và căn cứ')
    await page.getByRole('textbox', { name: 'Trích yếu' }).click()
    await page.keyboard.press('Control+Home')
    await askFor('Tuyên truyền', 'Việc chính')
    await goToStep(page, 'Phụ lục')
    await page.getByRole('button', { name: 'Thêm phụ lục bảng' }).click()
    await page.getByRole('textbox', { name: 'Hàng 2, ô 2' }).click()
    await page.keyboard.type('Loa ở thôn Đông')
    await page.keyboard.press('Home')
    await askFor('Loa', 'Thứ cần mua')
    await page.getByRole('textbox', { name: 'Hàng 2, ô 2' }).getByText('Loa ở thôn Đông').waitFor()
    await untilSaved(page)
    expect(clerk.troubles).toEqual([])
  })
})
