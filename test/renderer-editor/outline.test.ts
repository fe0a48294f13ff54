import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { aPlan, duty, heading, item, paragraph, section, withPlaceIds } from '../support/aPlan.ts'
import { unfitIn } from '../support/unfit.ts'
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

const row = (id: string) => page.locator(`p[data-row="${id}"]`)
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
    await expect.poll(() => fieldInHand(page)).toBe('Ý a)')
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
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
    expect(await page.locator('[data-rows]:focus').count()).toBe(0)
  })
})

describe('facts in the text', () => {
  it('lets a click stand beside it, and shows its value and how often it is said at a double click', async () => {
    const chip = page.locator('p[data-row="b2-1-1"] [data-expression="nghi_quyet.ngan"]')
    await chip.getByText('Nghị quyết số 20/NQ-HĐND').waitFor()
    await chip.click()
    await page.keyboard.type('*')
    expect(await outline()).toMatch(/\\\*\{\{nghi_quyet\.ngan\}\}|\{\{nghi_quyet\.ngan\}\}\\\*/)
    await chip.dblclick()
    await page.getByText('dùng ở 2 chỗ').waitFor()
    await page.getByRole('textbox', { name: 'Số, ký hiệu' }).waitFor()
    await press('Escape')
    await page.locator('[data-rows]:focus').waitFor()
    expect(await page.getByText('dùng ở 2 chỗ').count()).toBe(0)
  })

  it('opens at a double click though the first press moves the rows under the pointer', async () => {
    const size = page.viewportSize()
    await page.setViewportSize({ width: 1920, height: 1080 })
    await row('b2-2').click()
    await press('End')
    await page.keyboard.type(' năm ')
    await page.getByRole('button', { name: 'Chèn thông tin đã khai' }).click()
    await page.getByRole('menuitem', { name: 'Năm kế hoạch' }).click()
    const fact = row('b2-2').locator('[data-expression="nam"]')
    await row('b2-1-2').click()
    await page.getByRole('group', { name: 'Giao việc:' }).waitFor()
    const before = await fact.boundingBox()
    if (!before) throw new Error('the fact is not on screen')
    const [x, y] = [before.x + before.width / 2, before.y + before.height / 2]
    await page.mouse.click(x, y)
    await expect.poll(async () => (await fact.boundingBox())?.y).not.toBe(before.y)
    await page.mouse.down({ clickCount: 2 })
    await page.mouse.up({ clickCount: 2 })
    await page.getByRole('dialog', { name: 'Năm kế hoạch' }).waitFor()
    await press('Escape')
    if (size) await page.setViewportSize(size)
  })

  it('is changed everywhere from where it stands: the step, the scroll and the caret stay', async () => {
    await page.locator('p[data-row="b2-1-1"] [data-expression="nghi_quyet.ngan"]').dblclick()
    await page.getByRole('textbox', { name: 'Số, ký hiệu' }).fill('21/NQ-HĐND')
    await page.getByRole('button', { name: 'Xong, đổi mọi chỗ' }).click()
    await page.locator('[data-expression="nghi_quyet.ngan"]', { hasText: 'Nghị quyết số 21/NQ-HĐND' }).first().waitFor()
    await page.locator('[data-rows]:focus').waitFor()
    await page.getByRole('heading', { level: 2, name: 'Nội dung, nhiệm vụ' }).waitFor()
  })

  it('becomes plain words in one place alone, one undo away', async () => {
    await row('b2-1-1').click()
    await press('End', 'Shift+ArrowLeft', 'F2')
    await page.getByRole('button', { name: 'Chỉ chỗ này: thành chữ thường' }).click()
    await page.locator('[data-rows]:focus').waitFor()
    expect(await outline()).toContain('phổ biến {{nghi_quyet.ngan}} năm 2026\n')
    await press('Control+z')
    expect(await outline()).toContain('năm {{nam}}\n')
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

  it('is passed by one arrow, chosen with Shift, and Enter opens what it says', async () => {
    await row('b2-1-1').click()
    await press('End', 'ArrowLeft', 'ArrowLeft')
    await page.keyboard.type('này')
    expect(await outline()).toContain('nămnày {{nam}}')
    await press('End', 'Shift+ArrowLeft', 'Enter')
    await page.getByRole('dialog', { name: 'Năm kế hoạch' }).waitFor()
    await press('Escape')
    await page.locator('[data-rows]:focus').waitFor()
    expect(await outline()).toContain('nămnày {{nam}}')
  })
})

describe('several rows at once', () => {
  /** From the first letter of a row to the end of another, or to its beginning. */
  const choose = async (from: string, to: string, end: 'Shift+End' | 'Shift+Home' = 'Shift+End'): Promise<void> => {
    await row(from).click()
    await press('Home')
    await row(to).click({ modifiers: ['Shift'] })
    await press(end)
  }
  const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key)

  it('are deleted from the middle of one to the middle of another, and come back by one undo', async () => {
    const before = await outline()
    await row('b2-1-2').click()
    await press('Home', ...times(4, 'ArrowRight'), 'Shift+End', ...times(5, 'Shift+ArrowRight'), 'Delete')
    expect(await outline()).toContain('    b) Đăng tra\n  2. Báo cáo')
    await press('Control+z')
    expect(await outline()).toBe(before)
  })

  it('are deleted whole, the row below as it was', async () => {
    await choose('b2-1-2', 'b2-2', 'Shift+Home')
    await press('Delete')
    expect(await outline()).toContain('Cơ quan chủ trì:\n  2. Kiểm tra\n')
  })

  it('go deeper and come out again together, go up and down together', async () => {
    await choose('b2-2', 'b2-3')
    await press('Tab')
    expect(await outline()).toMatch(/ {4}b\) Đăng tài liệu\n {4}c\) Kiểm tra\n {4}d\) Báo cáo$/)
    await press('Shift+Tab')
    expect(await outline()).toMatch(/ {2}2\. Kiểm tra\n {2}3\. Báo cáo$/)
    await press('Alt+ArrowUp')
    expect(await outline()).toMatch(/ {2}1\. Kiểm tra\n {2}2\. Báo cáo\n {2}3\. Tuyên truyền/)
    await press('Alt+ArrowDown')
    expect(await outline()).toMatch(/ {2}2\. Kiểm tra\n {2}3\. Báo cáo$/)
  })

  it('become bold together, are cut and pasted with their levels', async () => {
    await choose('b2-1-2', 'b2-2')
    await press('Control+b')
    expect(await outline()).toContain('    b) **Đăng tài liệu**\n  2. **Kiểm tra**')
    await choose('b2-1', 'b2-2', 'Shift+Home')
    await press('Control+x')
    expect(await outline()).toContain('I. NỘI DUNG\n  1. **Kiểm tra**\n')
    await row('b2-3').click()
    await press('End', 'Enter', 'Control+v')
    await expect
      .poll(outline)
      .toMatch(/ {2}3\. Tuyên truyền\n {4}a\) Tổ chức \*\*hội nghị\*\* phổ biến \{\{nghi_quyet\.ngan\}\}/)
    await expect.poll(outline).toContain('      - Cơ quan chủ trì:\n    b) **Đăng tài liệu**')
  })

  it('leave a section that is switched off whole, when they are deleted, cut and pasted over it', async () => {
    await page.getByRole('button', { name: 'Thêm mục', exact: true }).last().click()
    await expect.poll(() => fieldInHand(page)).toBe('Mục II.')
    await page.keyboard.type('PHỤ')
    await press('Enter')
    await page.keyboard.type('Ý giấu')
    await page.getByRole('button', { name: 'Thêm mục', exact: true }).last().click()
    await expect.poll(() => fieldInHand(page)).toBe('Mục III.')
    await page.keyboard.type('CUỐI')
    await press('Enter')
    await page.keyboard.type('Ý cuối')
    await page.getByRole('switch', { name: 'In mục PHỤ' }).click()
    const [before, whole] = [await outline(), (await savedDraft(page)).body]
    await row('b2-3').click()
    await press(
      'End',
      'Shift+ArrowLeft',
      'Shift+ArrowDown',
      'Shift+ArrowDown',
      'Shift+ArrowDown',
      'Shift+End',
      'Control+x',
    )
    const { body } = await savedDraft(page)
    expect(body.map(({ text }) => text)).toEqual([whole[0]?.text, 'NỘI DUNG', 'PHỤ'])
    expect(body[2]).toEqual(whole[2])
    await press('Control+v')
    await expect.poll(outline).toContain('Ý cuối')
    expect((await savedDraft(page)).body.find(({ text }) => text === 'PHỤ')).toEqual(whole[2])
    await press('Control+z', 'Control+z')
    await expect.poll(outline).toBe(before)
    expect((await savedDraft(page)).body).toEqual(whole)
  })

  it('are chosen wider with each Ctrl+A: the row, the section, everything', async () => {
    const chosen = (): Promise<string> => page.evaluate(() => document.getSelection()?.toString() ?? '')
    await row('b2-2').click()
    await press('Control+a')
    expect((await chosen()).trim()).toBe('Kiểm tra')
    await press('Control+a')
    expect(await chosen()).toContain('NỘI DUNG')
    await press('Backspace')
    await page.keyboard.type('MỚI')
    expect(await outline()).toMatch(/\nI\. MỚI$/)
  })

  it('are written over by the first letter of a word that is being composed', async () => {
    const keyboard = await page.context().newCDPSession(page)
    await row('b2-1-2').click()
    await press('Home', 'ArrowRight', 'Shift+End', ...times(2, 'Shift+ArrowRight'))
    for (const text of ['a', 'ă', 'ăn']) {
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    }
    await keyboard.send('Input.insertText', { text: 'ăn' })
    expect(await outline()).toContain('    b) Đăniểm tra\n  2. Báo cáo')
  })
})

describe('finding and replacing in the whole plan', () => {
  const panel = () => page.getByRole('search', { name: 'Tìm và thay trong cả kế hoạch' })
  const found = () => panel().getByRole('listitem')

  it('finds words without diacritics, goes to a place and shows it', async () => {
    await row('b2-2').click()
    await press('Control+f')
    await page.keyboard.type('tai lieu')
    await panel().getByText('Không có').waitFor()
    await panel().getByRole('checkbox', { name: 'Không cần dấu' }).click()
    await panel().getByText('1 chỗ').waitFor()
    await found().getByRole('button').click()
    await page.locator('[data-rows]:focus p[data-hand="yes"][data-row="b2-1-2"]').waitFor()
    await panel().getByRole('textbox', { name: 'Tìm' }).press('Escape')
    expect(await panel().count()).toBe(0)
  })

  it('replaces all places in one step of undo, each shown before', async () => {
    await row('b2-2').click()
    await press('Control+h')
    await page.keyboard.type('Bình Minh')
    const before = await savedDraft(page)
    await panel().getByRole('textbox', { name: 'Thay bằng' }).fill('Hòa Bình')
    await expect.poll(() => found().count()).toBeGreaterThan(3)
    expect(await found().first().textContent()).toContain('Bình MinhHòa Bình')
    await panel()
      .getByRole('button', { name: /^Thay hết \d+ chỗ$/ })
      .click()
    await panel().getByText('Không có').waitFor()
    expect(JSON.stringify(await savedDraft(page))).not.toContain('xã Bình Minh')
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect.poll(() => found().count()).toBeGreaterThan(3)
    expect({ ...(await savedDraft(page)), revision: 0 }).toEqual({ ...before, revision: 0 })
  })

  it('finds what a fact prints, leaves it and leads to where it is told', async () => {
    const draft = await savedDraft(page)
    await row('b2-2').click()
    await press('Control+h')
    await page.keyboard.type(String(draft.year))
    await panel()
      .getByRole('button', { name: /là thông tin đã khai: đến ô khai$/ })
      .first()
      .waitFor()
    await panel().getByRole('textbox', { name: 'Thay bằng' }).fill('năm ấy')
    const all = panel().getByRole('button', { name: /^Thay hết/ })
    if (await all.isEnabled()) await all.click()
    expect((await savedDraft(page)).year).toBe(draft.year)
    await panel()
      .getByRole('button', { name: /đến ô khai$/ })
      .first()
      .click()
    await page.locator('[data-place="fact/nam"] :focus, [data-place="fact/nam"]:focus').waitFor()
  })

  it('gives the caret back where it was', async () => {
    await row('b2-2').click()
    await press('End', 'Control+f', 'Escape')
    await page.keyboard.type('!')
    expect(await outline()).toContain('  2. Kiểm tra!')
  })
})

describe('what was found, under the words themselves', () => {
  /** The words under a wave, of whatever severity. */
  const waves = (): Promise<string[]> =>
    page.evaluate(() =>
      ['error', 'warning', 'hint'].flatMap((severity) =>
        [...(CSS.highlights.get(`finding-${severity}`) ?? [])].map((range) =>
          range instanceof Range ? range.toString() : '',
        ),
      ),
    )
  const openFix = async (): Promise<void> => {
    await row('b2-2').click()
    await press('End')
    await page.keyboard.type(' sử lý nghiêm')
    await expect.poll(waves).toContain('sử lý')
    await press(...Array.from({ length: 9 }, () => 'ArrowLeft'))
  }

  it('is mended with Ctrl+. and the arrows, the caret where it was', async () => {
    await openFix()
    await press('Control+.')
    const menu = page.getByRole('menu', { name: 'Chỗ cần xem ở đây' })
    await menu.getByRole('menuitem').first().waitFor()
    await press('Enter')
    await expect.poll(outline).toContain('Kiểm tra xử lý nghiêm')
    await expect.poll(waves).not.toContain('sử lý')
    await page.locator('[data-rows]:focus').waitFor()
    await page.keyboard.type('|')
    expect(await textInHand(page)).toContain('|')
  })

  it('is mended from the menu of the right click, which cuts, copies and pastes too', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await openFix()
    const at = await page.evaluate(() => {
      const box = document.getSelection()?.getRangeAt(0).getBoundingClientRect()
      return { x: box?.x ?? 0, y: (box?.y ?? 0) + 6 }
    })
    await page.mouse.click(at.x - 4, at.y, { button: 'right' })
    const menu = page.getByRole('menu', { name: 'Thao tác tại chỗ' })
    await menu.getByRole('menuitem', { name: /sử lý/ }).first().click()
    await expect.poll(outline).toContain('Kiểm tra xử lý nghiêm')
    await press('Control+a')
    await row('b2-2').click({ button: 'right' })
    await menu.getByRole('menuitem', { name: 'Sao chép' }).click()
    await press('End', 'Enter')
    await row('b2-2').locator('xpath=following::p[1]').click({ button: 'right' })
    await menu.getByRole('menuitem', { name: 'Dán' }).click()
    await expect.poll(outline).toMatch(/Kiểm tra xử lý nghiêm\n.*Kiểm tra xử lý nghiêm/)
  })

  it('has its menu whole in a low window, wherever the click was', async () => {
    const size = page.viewportSize() ?? { width: 1366, height: 768 }
    await page.setViewportSize({ width: size.width, height: 560 })
    await row('b2-2').click({ button: 'right' })
    const menu = page.getByRole('menu', { name: 'Thao tác tại chỗ' })
    await expect
      .poll(async () => {
        const box = await menu.locator('..').boundingBox()
        return box !== null && box.y >= 0 && box.y + box.height <= 560
      })
      .toBe(true)
    await press('Escape')
    await page.setViewportSize(size)
  })

  it('leaves the word being composed whole', async () => {
    await openFix()
    await press('End')
    const keyboard = await page.context().newCDPSession(page)
    for (const text of ['t', 'tr', 'tra', 'trâ', 'trầ', 'trần']) {
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    }
    await keyboard.send('Input.insertText', { text: 'trần' })
    await expect.poll(outline).toContain('sử lý nghiêmtrần')
    expect(await waves()).toContain('sử lý')
  })
})

describe('a place that was left', () => {
  it('comes back with Alt+←, the caret at its letter, whatever led away', async () => {
    await row('b2-1-2').click()
    await press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Alt+PageDown')
    await page.getByRole('region', { name: 'Kinh phí' }).waitFor()
    await press('F8')
    await page.getByRole('status', { name: 'Chỗ đang xem' }).waitFor()
    await press('Alt+ArrowLeft', 'Alt+ArrowLeft')
    await page.locator('[data-rows]:focus p[data-row="b2-1-2"]').waitFor()
    await page.keyboard.type('|')
    expect(await textInHand(page)).toBe('Đăn|g tài liệu')
  })
})

describe('all facts of the plan', () => {
  it('are one key away, each with its value and how often it is said, and change everywhere from there', async () => {
    await row('b2-2').click()
    await press('F9')
    const panel = page.getByRole('region', { name: 'Thông tin chung' })
    const year = panel.getByRole('button', { name: /^Năm kế hoạch .* dùng ở \d+ chỗ$/ })
    await year.press('Enter')
    await expect.poll(() => unfitIn(page, { without: '.sheets' })).toEqual([])
    await panel.getByRole('textbox', { name: 'Năm kế hoạch' }).fill('2031')
    await row('b2-1-1').getByText('2031').waitFor()
    await press('Escape')
    expect(await panel.count()).toBe(0)
    await page.keyboard.type('!')
    expect((await savedDraft(page)).year).toBe(2031)
    expect(await outline()).toContain('Kiểm tra!')
  })

  it('are only to be read in an issued plan, and it says so', async () => {
    page = await room.open({ ...plan(), state: 'issued' }, 'Nội dung, nhiệm vụ')
    await press('F9')
    const panel = page.getByRole('region', { name: 'Thông tin chung' })
    await panel.getByRole('button', { name: /^Năm kế hoạch / }).press('Enter')
    await panel.getByText('Kế hoạch đã ban hành: thông tin chỉ để xem, không sửa ở đây.').waitFor()
    expect(await panel.getByRole('textbox').count()).toBe(0)
  })
})

describe('a footnote', () => {
  it('is put into the line with Ctrl+Alt+F, written in its box, taken back as one step, and goes with its mark', async () => {
    await row('b2-2').click()
    await press('End', 'Control+Alt+f')
    await page.getByRole('textbox', { name: 'Chú thích 1' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.type('Theo Công văn số 12')
    await press('Enter')
    await page.keyboard.type(' rõ')
    const draft = await savedDraft(page)
    const [[id, words] = ['', '']] = Object.entries(draft.footnotes ?? {})
    expect(words).toBe('Theo Công văn số 12')
    expect(outlineText(draft)).toContain(`  2. Kiểm tra{#${id}} rõ`)
    await page.getByRole('button', { name: 'Bỏ chú thích 1' }).click()
    expect(await outline()).toContain('  2. Kiểm tra rõ')
    expect((await savedDraft(page)).footnotes).toBeUndefined()
    await press('Control+z')
    await page.getByRole('textbox', { name: 'Chú thích 1' }).waitFor()
    await row('b2-1-2').click()
    await press('End', 'Control+Alt+f')
    await page.getByRole('textbox', { name: 'Chú thích 1' }).and(page.locator(':focus')).waitFor()
    await page.getByRole('textbox', { name: 'Chú thích 2' }).waitFor()
    const sign = (id: string): Promise<string | null> => row(id).locator('sup[data-note]').textContent()
    await expect.poll(() => Promise.all([sign('b2-1-2'), sign('b2-2')])).toEqual(['1', '2'])
    await press('Control+z')
    await expect.poll(() => sign('b2-2')).toBe('1')
    await row('b2-2').click()
    await press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Control+Alt+f')
    await page.getByRole('textbox', { name: 'Chú thích 1' }).and(page.locator(':focus')).waitFor()
    await press('Escape')
    await expect
      .poll(() =>
        page.evaluate(() => {
          const { anchorNode: node, anchorOffset: at = 0 } = document.getSelection() ?? {}
          const before = node instanceof Element ? node.childNodes[at - 1] : at === 0 ? node?.previousSibling : null
          return before instanceof Element && before.matches('[data-rows]:focus sup')
        }),
      )
      .toBe(true)
    await page.keyboard.type('|')
    expect(await outline()).toMatch(/ {2}2. Kiể\{#[^}]+\}\|m tra/)
    await press('Control+z')
    await press('Control+z')
    await expect.poll(() => page.getByRole('textbox', { name: 'Chú thích 2' }).count()).toBe(0)
    expect(await outline()).toContain('b) Đăng tài liệu\n')
  })
})

describe('around the text', () => {
  it('shows the keys and the help on F1, and gives the caret back', async () => {
    await row('b2-2').click()
    await press('End', 'F1')
    const help = page.getByRole('dialog', { name: 'Phím tắt và trợ giúp' })
    await help.getByText('Alt+PageDown, Alt+PageUp').waitFor()
    await expect.poll(() => unfitIn(page, { without: '.sheets' })).toEqual([])
    await press('Escape')
    await expect.poll(() => help.count()).toBe(0)
    await page.keyboard.type('!')
    expect(await textInHand(page)).toBe('Kiểm tra!')
  })

  it('counts words as they are written, and prints from the bar', async () => {
    const words = async (): Promise<number> =>
      Number(/([\d.]+) chữ/.exec((await page.getByRole('contentinfo').textContent()) ?? '')?.[1])
    await expect.poll(words).toBeGreaterThan(20)
    const before = await words()
    await row('b2-2').click()
    await press('End')
    await page.keyboard.type(' ba chữ mới')
    await expect.poll(words).toBe(before + 3)
    expect(await page.getByRole('button', { name: 'In', exact: true }).isEnabled()).toBe(true)
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

  it('takes the first unit by Tab where the words typed begin it', async () => {
    await row('b2-1-1-1').click()
    await page.keyboard.type('phong kin')
    await press('Tab')
    expect(await outline()).toContain('- Cơ quan chủ trì: Phòng Kinh tế\n')
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

  const paste = (plain: string, html = ''): Promise<void> =>
    page.evaluate(
      ([text, markup]) => {
        const data = new DataTransfer()
        data.setData('text/plain', text)
        if (markup !== '') data.setData('text/html', markup)
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        )
      },
      [plain, html] as const,
    )
  const emptyItem = async (): Promise<void> => {
    await row('b2-2').click()
    await press('End', 'Enter')
  }
  const word = (level: number, label: string, words: string): string =>
    `<p class=MsoListParagraph style='margin-left:18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]>` +
    `<span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>` +
    `<![endif]>${words}<o:p></o:p></p>`

  it.each([
    [
      'Word, three levels of one bullet',
      word(1, '·', 'Rà soát hộ nghèo') +
        word(2, '·', 'Lập danh sách') +
        word(3, '·', 'Niêm yết') +
        word(1, '·', 'Hỗ trợ'),
      '  3. Rà soát hộ nghèo\n    a) Lập danh sách\n      - Niêm yết\n  4. Hỗ trợ',
    ],
    [
      'Word, numbers and letters of its own',
      word(1, '1.', 'Rà soát hộ nghèo') +
        word(2, 'a)', 'Lập danh sách') +
        word(2, 'b)', 'Niêm yết') +
        word(1, '2.', 'Hỗ trợ'),
      '  3. Rà soát hộ nghèo\n    a) Lập danh sách\n    b) Niêm yết\n  4. Hỗ trợ',
    ],
    [
      'a page, a list in a list',
      '<ol><li>Rà soát hộ nghèo<ul><li>Lập danh sách</li><li>Niêm yết</li></ul></li><li>Hỗ trợ</li></ol>',
      '  3. Rà soát hộ nghèo\n    - Lập danh sách\n    - Niêm yết\n  4. Hỗ trợ',
    ],
  ])('keeps the levels of a list from %s', async (_from, html, said) => {
    await emptyItem()
    await paste('Rà soát hộ nghèo\nLập danh sách\nNiêm yết\nHỗ trợ', html)
    await expect.poll(outline).toContain(said)
  })

  it('makes a table of cells, merged ones too, or lines where that is wished', async () => {
    await emptyItem()
    await paste(
      'Nội dung\tThời gian\t\nHọp thôn\tTháng 3\tTối\nTổng vệ sinh\tTháng 4\tSáng\n',
      '<html><body><table><tr><td>Nội dung</td><td colspan=2>Thời gian</td></tr><tr><td>Họp thôn</td><td>Tháng 3</td>' +
        '<td>Tối</td></tr><tr><td>Tổng vệ sinh</td><td>Tháng 4</td><td>Sáng</td></tr></table></body></html>',
    )
    await page.getByText('Đã dán thành bảng 3 hàng, 3 cột.').waitFor()
    const table = (await savedDraft(page)).body[1]?.children.find(({ kind }) => kind === 'table')?.table
    expect(table?.rows).toEqual([
      ['Nội dung', { text: 'Thời gian', colSpan: 2 }],
      ['Họp thôn', 'Tháng 3', 'Tối'],
      ['Tổng vệ sinh', 'Tháng 4', 'Sáng'],
    ])
    await page.getByRole('button', { name: 'Dán thành các dòng' }).click()
    await expect.poll(outline).toContain('  4. Họp thôn Tháng 3 Tối\n')
    await press('Control+z')
    await expect.poll(outline).toContain('  3.\n  2. Báo cáo')
  })

  it('takes the place of several rows in one step of undo', async () => {
    const before = await savedDraft(page)
    await row('b2-1-2').click()
    await press('Home', 'Shift+ArrowDown', 'Shift+End')
    await paste('Một việc\nHai việc\nBa việc')
    await expect.poll(outline).toContain('Hai việc')
    await press('Control+z')
    await expect.poll(async () => ({ ...(await savedDraft(page)), revision: 0 })).toEqual({ ...before, revision: 0 })
  })

  it('refuses a picture in one line, and takes the words beside it', async () => {
    await emptyItem()
    await paste('Sơ đồ', '<p>Sơ đồ <img src="a.png"></p>')
    await page.getByText('Ảnh không dán được vào kế hoạch').waitFor()
    expect(await outline()).toContain('  3. Sơ đồ')
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
