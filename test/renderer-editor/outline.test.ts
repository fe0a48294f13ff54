import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { aPlan, duty, heading, item, paragraph, section, withPlaceIds } from '../support/aPlan.ts'
import { aForm, anOffice } from './support/aForm.ts'
import { type EditorRoom, editorRoom, fieldInHand, savedDraft, textInHand } from './support/openEditor.ts'
import { outlineText } from './support/outlineText.ts'

let room: EditorRoom
let page: Page
beforeAll(async () => {
  room = await editorRoom(aForm(), anOffice())
})
afterAll(() => room?.close())

const plan = (): Draft =>
  aPlan({
    facts: {
      nghi_quyet: {
        type: 'Nghị quyết',
        number: '20/NQ-HĐND',
        date: '2025-12-19',
        issuer: 'HĐND xã',
        subject: 'về dân chủ',
      },
    },
    body: withPlaceIds([
      paragraph('{{co_quan.ten}} ban hành Kế hoạch thực hiện {{nghi_quyet.ngan}} như sau:', 'opening'),
      section(
        'NỘI DUNG',
        'content',
        heading(
          '1',
          'Tuyên truyền',
          item(
            'a',
            'Tổ chức **hội nghị** phổ biến {{nghi_quyet.ngan}} năm {{nam}}',
            duty('lead', 'Cơ quan chủ trì', ''),
          ),
          item('a', 'Đăng tài liệu'),
        ),
        item('1', 'Kiểm tra'),
        { ...item('1', 'Báo cáo'), label: '2.' },
      ),
    ]),
  })

const row = (id: string) =>
  page.locator(`[data-place="block/${id}"] [role="textbox"], [data-place="block/${id}"] [role="combobox"]`)
const outline = async (): Promise<string> => outlineText(await savedDraft(page))
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

beforeEach(async () => {
  page = await room.open(plan(), 'Nội dung, nhiệm vụ')
  await row('b2-2').waitFor()
})

describe('writing the outline by keyboard alone', () => {
  it('types in place, and the numbers appear by themselves', async () => {
    await row('b2-2').click()
    await press('End')
    await page.keyboard.type(' định kỳ')
    await press('Enter')
    await page.keyboard.type('Sơ kết')
    await press('Tab')
    expect(await outline()).toContain('  2. Kiểm tra định kỳ\n    a) Sơ kết\n  2. Báo cáo')
    expect(await fieldInHand(page)).toBe('Ý a)')
  })

  it('moves, indents and takes back without losing the caret', async () => {
    await row('b2-1-2').click()
    await press('End', 'Alt+ArrowUp')
    expect(await outline()).toContain('    a) Đăng tài liệu\n    b) Tổ chức')
    await page.keyboard.type(' mới')
    await press('Control+z', 'Control+z')
    expect(await outline()).toContain('    b) Đăng tài liệu')
    await press('Control+y')
    expect(await outline()).toContain('    a) Đăng tài liệu')
    await page.keyboard.type('!')
    expect(await textInHand(page)).toBe('Đăng tài liệu!')
  })

  it('walks from row to row with the arrows', async () => {
    await row('b2').click()
    await press('ArrowDown')
    expect(await textInHand(page)).toBe('Tuyên truyền')
    await press('End', 'ArrowRight')
    expect(await fieldInHand(page)).toBe('Ý a)')
    await press('ArrowUp')
    expect(await textInHand(page)).toBe('Tuyên truyền')
  })

  it('makes words bold and italic as they will print', async () => {
    await row('b2-2').click()
    await press('Control+a', 'Control+b', 'Control+i')
    expect(await outline()).toContain('  2. ***Kiểm tra***')
  })

  it('joins with the text above on Backspace', async () => {
    await row('b2-1-2').click()
    await press('End', 'Enter')
    await page.keyboard.type('Mới')
    await press('Home', 'Backspace')
    expect(await outline()).toContain('    b) Đăng tài liệu Mới\n')
    await page.keyboard.type('|')
    expect(await textInHand(page)).toBe('Đăng tài liệu| Mới')
  })

  it('stops a held Backspace at the start of the text instead of eating the one above', async () => {
    await row('b2-2').click()
    await press('End')
    for (let times = 0; times < 12; times++) await page.keyboard.down('Backspace')
    await page.keyboard.up('Backspace')
    expect(await outline()).toContain('    b) Đăng tài liệu\n  2.\n')
  })

  it('leaves the outline with Escape, then Tab', async () => {
    await row('b2-3').click()
    await press('Escape', 'Tab')
    expect(
      await page.evaluate(() => document.activeElement?.closest('ol') === null || document.activeElement?.tagName),
    ).toBe('BUTTON')
  })
})

describe('facts in the text', () => {
  it('shows the value of a fact, and leads to the field it is typed in', async () => {
    const chip = page.locator('[data-expression="nghi_quyet.ngan"]').first()
    await chip.getByText('Nghị quyết số 20/NQ-HĐND').waitFor()
    await chip.click()
    await page.getByRole('heading', { level: 2, name: 'Tên và căn cứ' }).waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-place^="fact/nghi_quyet"]') !== null))
      .toBe(true)
  })

  it('follows the field: the number changed once changes in the text', async () => {
    await page.locator('[data-expression="nghi_quyet.ngan"]').first().click()
    await page.getByRole('textbox', { name: 'Số, ký hiệu' }).fill('21/NQ-HĐND')
    await page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: 'Nội dung' }).first().click()
    await page.locator('[data-expression="nghi_quyet.ngan"]', { hasText: 'Nghị quyết số 21/NQ-HĐND' }).first().waitFor()
  })

  it('is put in from the menu, at the caret', async () => {
    await row('b2-2').click()
    await press('End')
    await page.keyboard.type(' năm ')
    await page.getByRole('button', { name: 'Chèn thông tin đã khai' }).click()
    await page.getByRole('menuitem', { name: 'Năm kế hoạch' }).click()
    // The caret is back in the line once the fact stands there.
    await expect.poll(outline).toContain('  2. Kiểm tra năm {{nam}}')
    await page.keyboard.type(' này')
    await expect.poll(outline).toContain('  2. Kiểm tra năm {{nam}} này')
  })

  it('is taken away as a whole by Backspace', async () => {
    await row('b2-1-1').click()
    await press('End', 'Backspace')
    await page.keyboard.type('này')
    expect(await outline()).toContain('phổ biến {{nghi_quyet.ngan}} năm này')
  })

  it('is chosen by the arrow keys, and Enter leads to its field', async () => {
    await row('b2-1-1').click()
    await press('End', 'ArrowLeft', 'Enter')
    await page.getByRole('heading', { level: 2, name: 'Cơ quan và số ký hiệu' }).waitFor()
    await page.locator('[data-place="fact/nam"] input:focus').waitFor()
  })
})

describe('giving a task to someone', () => {
  it('adds the lines of an assignment and picks a unit by words without diacritics', async () => {
    await row('b2-2').click()
    await page.getByRole('group', { name: 'Giao việc:' }).getByRole('button', { name: 'Chủ trì' }).click()
    await page.keyboard.type('van hoa')
    await press('ArrowDown', 'Enter')
    await page.keyboard.type('; kinh')
    await press('ArrowDown', 'Enter', 'Enter')
    expect(await outline()).toContain('    - Cơ quan chủ trì: Phòng Văn hóa - Xã hội; Phòng Kinh tế\n  3.\n')
  })

  it('offers to remember a unit the office does not have yet', async () => {
    await row('b2-1-1-1').click()
    await page.keyboard.type('Ban Chỉ huy Quân sự xã')
    await page.getByRole('option', { name: 'Nhớ “Ban Chỉ huy Quân sự xã”' }).click()
    await press('Escape')
    await row('b2-2').click()
    await page.getByRole('group', { name: 'Giao việc:' }).getByRole('button', { name: 'Phối hợp' }).click()
    await page.keyboard.type('quan su')
    await page.getByRole('option', { name: 'Ban Chỉ huy Quân sự xã' }).waitFor()
  })
})

describe('numbers and sections', () => {
  it('sets a number brought along from the source right with one click', async () => {
    await page.getByText('đúng thứ tự là “3.”').waitFor()
    await page.getByRole('button', { name: 'Đánh lại số' }).click()
    expect(await outline()).toContain('  3. Báo cáo')
  })

  it('changes the kind of number from its menu', async () => {
    await row('b2-2').click()
    await page.getByRole('button', { name: 'Kiểu đánh số: 2.' }).first().click()
    await page.getByRole('menuitemradio', { name: '- gạch đầu dòng' }).click()
    expect(await outline()).toContain('  - Kiểm tra')
  })

  it('switches a section off without losing a word of it', async () => {
    await page.getByRole('switch', { name: 'In mục NỘI DUNG' }).click()
    const draft = await savedDraft(page)
    expect(draft.body[1]?.off).toBe(true)
    expect(draft.body[1]?.children).toHaveLength(3)
  })

  it('adds a section after those of the step and takes its name in hand', async () => {
    await page.getByRole('button', { name: 'Thêm mục', exact: true }).last().click()
    await expect.poll(() => fieldInHand(page)).toBe('Mục II.')
    await page.keyboard.type('CHẾ ĐỘ BÁO CÁO')
    expect(await outline()).toContain('II. CHẾ ĐỘ BÁO CÁO')
  })

  it('pastes several lines as items, numbers left out, a dash under the item before it', async () => {
    await row('b2-2').click()
    await press('End', 'Space')
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', 'quý I\r\n2. Kiểm tra quý II\r\n- Kiểm tra quý III\r\n')
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    expect(await outline()).toContain('  2. Kiểm tra quý I\n  3. Kiểm tra quý II\n    - Kiểm tra quý III')
  })

  it('keeps the blanks between copied words and those they are put between', async () => {
    await row('b2-2').click()
    await press('End')
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', ' định kỳ ')
      data.setData('text/html', '<p> <b>định</b> kỳ </p>')
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    await page.keyboard.type('tại xã')
    expect(await outline()).toMatch(/ \*\*định\*\* kỳ tại xã/)
  })
})
