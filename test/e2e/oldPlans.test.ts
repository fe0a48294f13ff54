import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { renderDraft } from '../../core/render/render.ts'
import { imported } from '../readers/imported.ts'
import { aDocx, p, r } from '../support/aDocx.ts'
import { untilStill } from '../support/untilStill.ts'
import { aClerk, type Clerk, chooseFile, goToStep, heldBack, skipOffice, untilSaved } from './clerk.ts'
import { oldPlan } from './oldPlan.ts'

let clerk: Clerk
beforeAll(async () => {
  clerk = await aClerk()
  await skipOffice(clerk.page)
})
afterAll(async () => {
  await clerk.close()
})

/** The decision that carries the plan, in the same file. */
const decision = `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ BÌNH MINH	Độc lập - Tự do - Hạnh phúc

Số: 11/QĐ-UBND	Bình Minh, ngày 14 tháng 01 năm 2025

QUYẾT ĐỊNH
Về việc ban hành Kế hoạch tuyên truyền phòng, chống cháy nổ

ỦY BAN NHÂN DÂN XÃ BÌNH MINH
Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch tuyên truyền phòng, chống cháy nổ.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

Nơi nhận:	TM. ỦY BAN NHÂN DÂN
- Như Điều 2;	CHỦ TỊCH
- Lưu: VT.	Nguyễn Văn An
`

const pages = (page: Page): Locator => page.getByRole('region', { name: 'Xem trước trang A4' })
const lines = (page: Page): Locator => page.getByRole('list', { name: 'Các dòng của tệp' })
const line = (page: Page, words: string): Locator => lines(page).getByRole('button', { name: words })

describe('a file from another office', () => {
  it('shows its lines beside the pages they become, before anything is kept', async () => {
    const { page } = clerk
    await chooseFile(page, { name: 'KH phòng cháy 2025.txt', content: oldPlan })
    await page.getByRole('heading', { level: 1, name: 'Xem lại “KH phòng cháy 2025.txt”' }).waitFor()
    await expect.poll(() => line(page, 'Giảm số vụ cháy').getAttribute('aria-label')).toMatch(/^Điểm a, b, c…/)
    await pages(page).getByText('MỤC ĐÍCH, YÊU CẦU').first().waitFor()
  })

  it('leads from a line to its place on the page, and from the page back to the line', async () => {
    const { page } = clerk
    await line(page, 'Giảm số vụ cháy').click()
    await expect.poll(() => pages(page).locator('.active').first().textContent()).toContain('Giảm số vụ cháy')
    await pages(page).getByText('Tuyên truyền thường xuyên').first().click()
    await expect.poll(() => lines(page).locator('[aria-current]').textContent()).toContain('Tuyên truyền thường xuyên')
  })

  it('lets a line be something else by keyboard alone, and takes the word back', async () => {
    const { page } = clerk
    const words = line(page, 'Tuyên truyền thường xuyên')
    await words.focus()
    await page.keyboard.press('-')
    await expect.poll(() => words.getAttribute('aria-label')).toMatch(/^Gạch đầu dòng/)
    await expect.poll(() => pages(page).textContent()).toContain('- Tuyên truyền thường xuyên')
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => words.getAttribute('aria-label')).toMatch(/^Đoạn văn/)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
    await page.getByRole('combobox', { name: /^Dòng \d+ là$/ }).selectOption({ label: 'Gạch đầu dòng -' })
    await expect.poll(() => words.getAttribute('aria-label')).toMatch(/^Gạch đầu dòng/)
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => words.getAttribute('aria-label')).toMatch(/^Đoạn văn/)
  })

  it('takes several lines together with Shift', async () => {
    const { page } = clerk
    await line(page, 'Công an xã chủ trì').focus()
    await page.keyboard.press('Shift+ArrowDown')
    await page.getByRole('combobox', { name: '2 dòng này là' }).waitFor()
    await page.keyboard.press('-')
    await expect.poll(() => line(page, 'Công an xã chủ trì').getAttribute('aria-label')).toMatch(/^Gạch/)
    await expect.poll(() => line(page, 'Các thôn phối hợp').getAttribute('aria-label')).toMatch(/^Gạch/)
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect.poll(() => line(page, 'Các thôn phối hợp').getAttribute('aria-label')).toMatch(/^Khoản/)
  })

  it('holds two documents: the clerk says which is meant', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: 'Không mở nữa' }).click()
    await chooseFile(page, { name: 'QĐ và KH.txt', content: `${decision}\n${oldPlan}`.replaceAll('\t', '\n') })
    const question = page.getByRole('region', { name: /^Đây là văn bản gì\?/ })
    await expect.poll(() => question.getByRole('radio').count()).toBe(2)
    await expect.poll(() => question.getByRole('radio', { name: /^Kế hoạch: / }).isChecked()).toBe(true)
    await pages(page).getByText('MỤC ĐÍCH, YÊU CẦU').first().waitFor()
    await question.getByRole('radio', { name: /^Văn bản khác: / }).check()
    await pages(page).getByText('Ban hành kèm theo Quyết định này').first().waitFor()
    await question.getByRole('radio', { name: /^Kế hoạch: / }).check()
    await pages(page).getByText('MỤC ĐÍCH, YÊU CẦU').first().waitFor()
  })

  it('is refused by its name when it is another paper, and read all the same when the clerk says so', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: 'Không mở nữa' }).click()
    const report =
      'BÁO CÁO\nKết quả phòng cháy năm 2025\nI. KẾT QUẢ\n1. Đã kiểm tra 12 thôn.\nNơi nhận:\n- Các thôn;\n- Lưu: VT.'
    await chooseFile(page, { name: 'báo cáo.txt', content: report })
    await page.getByRole('heading', { level: 1, name: /là BÁO CÁO, không phải KẾ HOẠCH/ }).waitFor()
    await page.getByRole('button', { name: 'Vẫn đọc như kế hoạch' }).press('Enter')
    await page.getByText('Đây là BÁO CÁO, không phải KẾ HOẠCH.').waitFor()
    await page.getByRole('button', { name: 'Không mở nữa' }).click()
  })

  it('says so when nothing in it says KẾ HOẠCH', async () => {
    const { page } = clerk
    await chooseFile(page, { name: 'thư mời.txt', content: 'Kính mời các đồng chí dự họp.\nTrân trọng.' })
    await page.getByRole('heading', { level: 1, name: /không có dòng KẾ HOẠCH/ }).waitFor()
    await page.getByRole('button', { name: 'Về Kế hoạch của tôi' }).click()
    await page.getByRole('button', { name: 'Xem thử một kế hoạch mẫu' }).waitFor()
  })

  it('can be given up while it is being read', async () => {
    const { page } = clerk
    const reading = await heldBack(page, 'imports.read')
    const answered = page.waitForResponse('**/api/imports.read')
    await chooseFile(page, { name: 'tệp lớn.txt', content: oldPlan })
    await page.getByRole('progressbar').waitFor()
    await page.getByRole('button', { name: 'Hủy' }).press('Enter')
    await page.getByRole('button', { name: 'Xem thử một kế hoạch mẫu' }).waitFor()
    reading.goOn()
    await (await answered).finished()
    await untilStill(page)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Kế hoạch của tôi')
    await reading.letBe()
  })

  it('becomes a draft when the clerk says so, and not before', async () => {
    const { page } = clerk
    await chooseFile(page, { name: 'KH phòng cháy 2025.txt', content: oldPlan })
    await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
    await page
      .getByRole('heading', { level: 1, name: 'Tuyên truyền phòng, chống cháy nổ trên địa bàn xã Bình Minh năm 2025' })
      .waitFor()
    await goToStep(page, 'Nơi nhận và ký')
    await pages(page).getByText('Nguyễn Văn An').first().waitFor()
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
  })

  it('is read the same when it is pasted, and dropped on the list', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: 'Dán văn bản' }).click()
    const box = page.getByRole('textbox', { name: 'Văn bản của kế hoạch' })
    await box.waitFor()
    await box.evaluate(
      (element, text) => {
        const data = new DataTransfer()
        data.setData('text/plain', text)
        data.setData(
          'text/html',
          text
            .split('\n')
            .map((one) => `<p>${one.replaceAll('\t', ' ')}</p>`)
            .join(''),
        )
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      },
      oldPlan.slice(oldPlan.indexOf('KẾ HOẠCH')),
    )
    await page.getByText('Đã nhận cả chữ đậm').waitFor()
    await page.getByRole('button', { name: 'Đọc văn bản này' }).click()
    await line(page, 'Giảm số vụ cháy').waitFor()
    await page.getByRole('button', { name: 'Không mở nữa' }).click()
    await page.getByRole('searchbox').waitFor()

    const dropped = await page.evaluateHandle((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'kéo thả.txt', { type: 'text/plain' }))
      return data
    }, oldPlan)
    await page.getByRole('main').dispatchEvent('dragover', { dataTransfer: dropped })
    await page.getByText('Thả tệp vào đây để mở').waitFor()
    await page.getByRole('main').dispatchEvent('drop', { dataTransfer: dropped })
    await page.getByRole('heading', { level: 1, name: 'Xem lại “kéo thả.txt”' }).waitFor()
    await page.getByRole('button', { name: 'Không mở nữa' }).click()
  })

  it('is opened where it is dropped on a plan being written; several at once, and a picture, are told in a line', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: 'Soạn mới' }).click()
    await page
      .getByRole('button', { name: /Dùng mẫu này/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Xem thử bản đã điền sẵn' }).click()
    await page.getByRole('navigation', { name: 'Các bước' }).waitFor()
    await page
      .getByRole('textbox', { name: 'Cơ quan ban hành' })
      .or(page.getByRole('combobox', { name: /Cơ quan ban hành/ }))
      .first()
      .waitFor()
    const drop = async (...names: string[]): Promise<void> => {
      const files = await page.evaluateHandle(
        ([text, all]) => {
          const data = new DataTransfer()
          for (const name of all) data.items.add(new File([text], name))
          return data
        },
        [oldPlan, names] as const,
      )
      await page.getByRole('main').dispatchEvent('drop', { dataTransfer: files })
    }
    await drop('a.txt', 'b.txt')
    await page.getByText('Mỗi lần mở một tệp').waitFor()
    await drop('ảnh.png')
    await page.getByText('Không mở được “ảnh.png”').waitFor()
    await drop('kéo vào.txt')
    await page.getByRole('heading', { level: 1, name: 'Xem lại “kéo vào.txt”' }).waitFor()
    await page.getByRole('button', { name: 'Không mở nữa' }).click()
  })
})

describe('last year’s plan for a new year', () => {
  it('is rolled forward by keyboard alone: one change taken as proposed, one left, one in the clerk’s own words', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: 'Dùng lại kế hoạch cũ' }).press('Enter')
    await page.getByRole('button', { name: /2025.*Tuyên truyền phòng, chống cháy nổ/ }).press('Enter')
    const year = page.getByRole('textbox', { name: /Tạo kế hoạch cho năm/ })
    await year.waitFor()
    await expect.poll(() => page.getByRole('textbox', { name: /Năm của kế hoạch cũ/ }).inputValue()).toBe('2025')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('2027')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /^Kế hoạch năm 2027/ }).waitFor()

    const change = (words: string): Locator =>
      page.getByRole('button', { name: new RegExp(`^(Sẽ đổi|Để nguyên).*${words}`) })
    await change('hệ thống truyền thanh').focus()
    await page.keyboard.press('Delete')
    await expect.poll(() => change('hệ thống truyền thanh').getAttribute('aria-label')).toMatch(/^Để nguyên/)
    await change('Kiểm tra các hộ').focus()
    await page.keyboard.press('e')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('30/6/2027')
    await page.keyboard.press('Enter')
    await expect.poll(() => change('Kiểm tra các hộ').getAttribute('aria-label')).toContain('thành 30/6/2027')
    await page.keyboard.press('ArrowDown')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toContain('Báo cáo')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Tạo kế hoạch năm 2027' }).first().press('Enter')

    await page.getByRole('navigation', { name: 'Các bước' }).waitFor()
    await goToStep(page, 'Nội dung, nhiệm vụ')
    await pages(page).getByText('trước ngày 30/6/2027').first().waitFor()
    const text = (await pages(page).textContent()) ?? ''
    expect(text).toContain('truyền thanh trong năm 2025')
    expect(text).toContain('xã Bình Minh năm 2027')
    expect(text).not.toContain('12/KH-UBND')
    expect(text).toContain('ngày 16 tháng 6 năm 2025')
  })

  it('leaves the old plan as it was', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
    await page
      .getByRole('button', { name: /năm 2025$/ })
      .first()
      .click()
    await page.getByRole('navigation', { name: 'Các bước' }).waitFor()
    await pages(page).getByText('trước ngày 15/6/2025').first().waitFor()
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
  })

  it('has words that repeat: they become an answer that is typed once', async () => {
    const { page } = clerk
    await page
      .getByRole('button', { name: /năm 2025$/ })
      .first()
      .click()
    await goToStep(page, 'Rà soát và xuất')
    await page.getByRole('button', { name: 'Tìm chữ lặp lại để đưa thành ô điền' }).click()
    const repeats = page.getByRole('region', { name: 'Chữ lặp lại nhiều chỗ' })
    // Flowing or placed, the page says the same: only the gaps between its lines differ.
    const words = async () => (await pages(page).textContent())?.replace(/\s+/gu, '')
    const before = await words()
    await repeats.getByRole('button', { name: 'Đưa thành ô điền: Năm kế hoạch' }).click()
    await expect.poll(() => repeats.getByRole('button', { name: 'Đưa thành ô điền: Năm kế hoạch' }).count()).toBe(0)
    await untilSaved(page)
    await expect.poll(words).toBe(before)
    await goToStep(page, 'Cơ quan và số ký hiệu')
    await page.getByRole('textbox', { name: 'Năm của kế hoạch' }).fill('2028')
    await pages(page).getByText('xã Bình Minh năm 2028').first().waitFor()
    await page.keyboard.press('ControlOrMeta+z')
    await pages(page).getByText('xã Bình Minh năm 2025').first().waitFor()
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
  })

  it('becomes a template of the office, and a new plan is begun from it', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: /^Việc khác với “.*năm 2025”$/ }).click()
    await page.getByRole('menuitem', { name: 'Lưu thành mẫu…' }).click()
    const name = page.getByRole('textbox', { name: 'Tên mẫu' })
    await name.fill('Kế hoạch phòng, chống cháy nổ hằng năm')
    await page.getByRole('textbox', { name: 'Khi nào dùng mẫu này' }).fill('Đầu năm, theo đề nghị của Công an xã.')
    await page.getByRole('button', { name: 'Lưu thành mẫu', exact: true }).click()
    await page.getByText('Đã lưu mẫu “Kế hoạch phòng, chống cháy nổ hằng năm”').waitFor()
    await page.getByRole('button', { name: 'Soạn mới từ mẫu này' }).click()
    await page.getByRole('heading', { level: 2, name: 'Kế hoạch phòng, chống cháy nổ hằng năm', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
    await page.getByRole('navigation', { name: 'Các bước' }).waitFor()
    await pages(page).getByText('Giảm số vụ cháy').first().waitFor()
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
  })

  it('is told how its file is set, and is written anew as the decree wants it with one press', async () => {
    const { page } = clerk
    const look = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/>'
    const lines = [
      'KẾ HOẠCH',
      'Phòng, chống cháy nổ năm 2026',
      'I. NỘI DUNG',
      'Tuần tra trong mùa khô.',
      'Trên đây là Kế hoạch./.',
    ]
    const margins =
      '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="567" w:right="851" w:bottom="1134" w:left="1701"/>'
    const body = `${lines.map((text) => p(r(text, look))).join('')}<w:sectPr>${margins}</w:sectPr>`
    await chooseFile(page, { name: 'tep-la.docx', content: aDocx({ body }) })
    await page.getByRole('button', { name: 'Xem từng điểm' }).click()
    await page.getByText('Lề trên 10 mm; cần 20 - 25 mm.').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất lại đúng thể thức' }).click(),
    ])
    const { draft, sheet } = await imported(await readFile(await download.path()), 'moi.docx')
    const { document } = renderDraft(draft, null)
    const found = runChecks({ draft, document, final: false, office: null, ...(sheet ? { sheet } : {}) })
    expect(sheet?.lines.length).toBeGreaterThan(0)
    expect(found.filter(({ rule }) => rule.startsWith('FILE-'))).toEqual([])
    await page.getByRole('button', { name: 'Không mở nữa' }).click()
  })

  it('no error was heard', () => {
    expect(clerk.troubles).toEqual([])
  })
})
