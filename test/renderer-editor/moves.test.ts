import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import {
  addDuty,
  addParagraph,
  addTask,
  backspaceAtStart,
  deleteAtEnd,
  type Move,
  pasteLines,
  pressEnter,
  pressTab,
  removeRow,
} from '../../renderer/outline/moves.ts'
import { aPlan, basis, duty, heading, item, paragraph, section, withPlaceIds } from '../support/aPlan.ts'
import { outlineText, rowOf, rowsOf } from './support/outlineText.ts'

/**
 * b1   I. NỘI DUNG
 * b1-1   1. Tuyên truyền
 * b1-1-1   a) Tổ chức hội nghị   (- Cơ quan chủ trì, - Thời gian)
 * b1-1-2   b) Đăng tài liệu
 * b1-2   2. Kiểm tra
 */
const plan = (): Draft =>
  aPlan({
    body: withPlaceIds([
      section(
        'NỘI DUNG',
        'content',
        heading(
          '1',
          'Tuyên truyền',
          item(
            'a',
            'Tổ chức hội nghị',
            duty('lead', 'Cơ quan chủ trì', 'Phòng Kinh tế'),
            duty('when', 'Thời gian', ''),
          ),
          item('a', 'Đăng tài liệu'),
        ),
        item('1', 'Kiểm tra'),
      ),
    ]),
  })

const outlineAfter = (draft: Draft, move: Move | null): string => {
  if (!move?.edit) throw new Error('nothing was changed')
  return outlineText(applyEdit(draft, move.edit))
}

const enter = (draft: Draft, id: string, from: number, to = from): Move | null => {
  const row = rowOf(draft, id)
  return pressEnter(rowsOf(draft), row, { inline: row.block.text, from, to }, 'moi')
}

describe('Enter in the outline', () => {
  it('begins the next item of the same level at the end of one', () => {
    const draft = plan()
    const move = enter(draft, 'b1-1-2', 'Đăng tài liệu'.length)
    expect(outlineAfter(draft, move)).toContain('    b) Đăng tài liệu\n    c)\n')
    expect(move?.focus).toEqual({ id: 'moi', caret: 'start' })
  })

  it('cuts the text in two at the caret', () => {
    const draft = plan()
    expect(outlineAfter(draft, enter(draft, 'b1-1-2', 5))).toContain('    b) Đăng\n    c) tài liệu')
  })

  it('replaces the selected words', () => {
    const draft = plan()
    expect(outlineAfter(draft, enter(draft, 'b1-1-2', 5, 9))).toContain('    b) Đăng\n    c) liệu')
  })

  it('makes room above when the caret stands before the first letter', () => {
    const draft = plan()
    const move = enter(draft, 'b1-1-2', 0)
    expect(outlineAfter(draft, move)).toContain('    b)\n    c) Đăng tài liệu')
    expect(move?.focus?.id).toBe('b1-1-2')
  })

  it('goes under a heading that already has items, and under the head of a section', () => {
    const draft = plan()
    expect(outlineAfter(draft, enter(draft, 'b1-1', 'Tuyên truyền'.length))).toContain(
      '  1. Tuyên truyền\n    a)\n    b) Tổ chức',
    )
    expect(outlineAfter(draft, enter(draft, 'b1', 8))).toContain('I. NỘI DUNG\n  1.\n  2. Tuyên truyền')
  })

  it('keeps the assignment with its task and begins the next task after it', () => {
    const draft = plan()
    expect(outlineAfter(draft, enter(draft, 'b1-1-1', 'Tổ chức hội nghị'.length))).toContain(
      '      - Thời gian:\n    b)\n    c) Đăng tài liệu',
    )
  })

  it('walks through the lines of an assignment and leaves it for a new task', () => {
    const draft = plan()
    expect(enter(draft, 'b1-1-1-1', 3)).toEqual({ edit: null, focus: { id: 'b1-1-1-2', caret: 'end' } })
    expect(outlineAfter(draft, enter(draft, 'b1-1-1-2', 0))).toContain(
      '      - Thời gian:\n    b)\n    c) Đăng tài liệu',
    )
  })

  it('brings an empty item out one level', () => {
    const draft = applyEdit(plan(), { op: 'set-text', block: 'b1-1-2', text: '' })
    expect(outlineAfter(draft, enter(draft, 'b1-1-2', 0))).toContain('  2.\n  3. Kiểm tra')
  })
})

describe('Tab in the outline', () => {
  it('puts an item under the one above and takes it out again', () => {
    const draft = plan()
    const deeper = pressTab(rowsOf(draft), rowOf(draft, 'b1-2'), 1)
    expect(outlineAfter(draft, deeper)).toContain('    b) Đăng tài liệu\n    c) Kiểm tra')
    if (!deeper?.edit) throw new Error('nothing was changed')
    const moved = applyEdit(draft, deeper.edit)
    expect(outlineAfter(moved, pressTab(rowsOf(moved), rowOf(moved, 'b1-2'), -1))).toBe(outlineText(draft))
  })

  it('never carries an item out of its section', () => {
    const draft = plan()
    expect(pressTab(rowsOf(draft), rowOf(draft, 'b1-2'), -1)).toBeNull()
  })

  it('has nothing to go under for the first item', () => {
    const draft = plan()
    expect(pressTab(rowsOf(draft), rowOf(draft, 'b1-1'), 1)).toBeNull()
  })
})

describe('Backspace and Delete at the edge of a text', () => {
  it('joins an item with the one above, words and assignment kept', () => {
    const draft = aPlan({
      body: withPlaceIds([section('A', 'content', item('1', 'Một'), item('1', 'Hai', duty('lead', 'Chủ trì', 'X')))]),
    })
    const move = backspaceAtStart(rowsOf(draft), rowOf(draft, 'b1-2'))
    expect(outlineAfter(draft, move)).toBe('I. A\n  1. Một Hai\n    - Chủ trì: X')
    expect(move?.focus).toEqual({ id: 'b1-1', caret: { anchor: 3, head: 3 } })
  })

  it('joins with the last line under the item above', () => {
    const draft = plan()
    expect(outlineAfter(draft, backspaceAtStart(rowsOf(draft), rowOf(draft, 'b1-2')))).toContain(
      '    b) Đăng tài liệu Kiểm tra',
    )
  })

  it('takes an empty item away', () => {
    const draft = applyEdit(plan(), { op: 'set-text', block: 'b1-1-2', text: '' })
    const move = backspaceAtStart(rowsOf(draft), rowOf(draft, 'b1-1-2'))
    expect(outlineAfter(draft, move)).not.toContain('b)')
    expect(move?.focus).toEqual({ id: 'b1-1-1-2', caret: 'end' })
  })

  it('never joins words into a line of an assignment or over the head of a section', () => {
    const draft = plan()
    expect(backspaceAtStart(rowsOf(draft), rowOf(draft, 'b1-1-2'))).toBeNull()
    expect(backspaceAtStart(rowsOf(draft), rowOf(draft, 'b1'))).toBeNull()
    expect(deleteAtEnd(rowsOf(draft), rowOf(draft, 'b1-1-1'))).toBeNull()
  })

  it('brings the text below up with Delete', () => {
    const draft = plan()
    expect(outlineAfter(draft, deleteAtEnd(rowsOf(draft), rowOf(draft, 'b1-1-2')))).toContain(
      '    b) Đăng tài liệu Kiểm tra',
    )
  })
})

describe('pasting several lines', () => {
  it('makes items of the lines, without the numbers they were copied with, deeper ones under their own', () => {
    const draft = plan()
    let made = 0
    const text = { inline: 'Kiểm tra', from: 8, to: 8 }
    const lines = [' đợt 1', 'b) Đợt 2', '- Đợt 3 *']
    const move = pasteLines(rowOf(draft, 'b1-2'), text, lines, () => `moi${++made}`)
    expect(outlineAfter(draft, move)).toContain('  2. Kiểm tra đợt 1\n  3. Đợt 2\n    - Đợt 3 \\*')
    expect(move?.focus).toEqual({ id: 'moi2', caret: { anchor: 7, head: 7 } })
  })

  it('keeps the levels of a passage copied from an old plan', () => {
    const draft = plan()
    let made = 0
    const text = { inline: 'Kiểm tra', from: 0, to: 8 }
    const lines = [
      '1. Kiểm tra',
      '2. Tuyên truyền',
      'a) Trên loa của thôn',
      '- Cơ quan chủ trì: Phòng Văn hóa - Xã hội',
      'b) Tại nhà văn hóa',
      '3. Báo cáo',
    ]
    const move = pasteLines(rowOf(draft, 'b1-2'), text, lines, () => `moi${++made}`)
    expect(outlineAfter(draft, move)).toContain(
      '  2. Kiểm tra\n  3. Tuyên truyền\n    a) Trên loa của thôn\n      - Cơ quan chủ trì: Phòng Văn hóa - Xã hội\n    b) Tại nhà văn hóa\n  4. Báo cáo',
    )
  })

  it('takes lines without numbers for items of the same level', () => {
    const draft = plan()
    let made = 0
    const move = pasteLines(
      rowOf(draft, 'b1-1-2'),
      { inline: '', from: 0, to: 0 },
      ['Một', 'Hai', 'Ba'],
      () => `moi${++made}`,
    )
    expect(outlineAfter(draft, move)).toContain('    b) Một\n    c) Hai\n    d) Ba')
  })

  it('parts the last words from those behind the caret where the copy does', () => {
    const draft = plan()
    const text = { inline: 'Kiểm tra thôn', from: 9, to: 9 }
    const move = pasteLines(rowOf(draft, 'b1-2'), text, ['Một', 'hai '], () => 'moi')
    expect(outlineAfter(draft, move)).toContain('  2. Kiểm tra Một\n  3. hai thôn')
    const atEnd = pasteLines(rowOf(draft, 'b1-2'), { inline: '', from: 0, to: 0 }, [' Một', 'hai '], () => 'moi')
    expect(outlineAfter(draft, atEnd)).toContain('  2. Một\n  3. hai')
  })

  it('keeps lines apart in an assignment too, and knows those that say who and when', () => {
    const draft = plan()
    let made = 0
    const text = { inline: 'Phòng Kinh tế', from: 13, to: 13 }
    const lines = [' xã', 'Công an xã', '- Cơ quan phối hợp: Trạm Y tế']
    const move = pasteLines(rowOf(draft, 'b1-1-1-1'), text, lines, () => `moi${++made}`)
    expect(outlineAfter(draft, move)).toContain(
      '      - Cơ quan chủ trì: Phòng Kinh tế xã\n      - Công an xã\n      - Cơ quan phối hợp: Trạm Y tế\n      - Thời gian:',
    )
  })

  it('puts deeper lines under the first one too', () => {
    const draft = applyEdit(plan(), { op: 'set-text', block: 'b1-2', text: '' })
    let made = 0
    const lines = ['1. Họp dân', 'a) Thôn Đông', '- Trưởng thôn mời', 'b) Thôn Đoài', '2. Phát thanh']
    const move = pasteLines(rowOf(draft, 'b1-2'), { inline: '', from: 0, to: 0 }, lines, () => `moi${++made}`)
    expect(outlineAfter(draft, move)).toContain(
      '  2. Họp dân\n    a) Thôn Đông\n      - Trưởng thôn mời\n    b) Thôn Đoài\n  3. Phát thanh',
    )
  })

  it('puts nothing out of sight under a section that is switched off', () => {
    const draft = applyEdit(plan(), { op: 'patch-block', block: 'b1', patch: { off: true } })
    const text = { inline: 'NỘI DUNG', from: 8, to: 8 }
    const row = rowOf(draft, 'b1')
    const pasted = pasteLines(row, text, [' CHÍNH', 'Một'], () => 'moi')
    expect(outlineAfter(draft, pasted)).toContain('I. NỘI DUNG CHÍNH\n  1. Một\n')
    expect(outlineAfter(draft, addTask(rowsOf(draft), row, 'moi'))).toContain('I. NỘI DUNG\n  1. Tuyên truyền')
    expect(enter(draft, 'b1', 8)).toBeNull()
  })

  it('keeps the words behind the caret behind the last line', () => {
    const draft = plan()
    const move = pasteLines(rowOf(draft, 'b1-2'), { inline: 'Kiểm tra', from: 4, to: 5 }, ['A', 'B'], () => 'moi')
    expect(outlineAfter(draft, move)).toContain('  2. KiểmA\n  3. Btra')
  })
})

describe('adding and removing by button', () => {
  it('adds a task after the one in hand, from any of its lines', () => {
    const draft = plan()
    for (const id of ['b1-1-1', 'b1-1-1-2']) {
      expect(outlineAfter(draft, addTask(rowsOf(draft), rowOf(draft, id), 'moi'))).toContain(
        '      - Thời gian:\n    b)\n    c) Đăng tài liệu',
      )
    }
  })

  it('adds a task at the end of the section when none is in hand', () => {
    const draft = plan()
    expect(outlineAfter(draft, addTask(rowsOf(draft), null, 'moi'))).toMatch(/2\. Kiểm tra\n {2}3\.$/)
  })

  it('adds a paragraph without a number', () => {
    const draft = plan()
    const move = addParagraph(rowsOf(draft), rowOf(draft, 'b1-1-2'), 'moi')
    expect(move?.edit).toMatchObject({ op: 'insert-block', at: { after: 'b1-1-2' }, block: { marker: 'none' } })
  })

  it('adds a line to the assignment after those already there, with the same mark', () => {
    const draft = plan()
    expect(outlineAfter(draft, addDuty(rowOf(draft, 'b1-1-1').block, 'product', 'moi'))).toContain(
      '      - Thời gian:\n      - Sản phẩm:\n    b) Đăng tài liệu',
    )
  })

  it('removes an item with all under it and goes on to the next', () => {
    const draft = plan()
    const move = removeRow(rowsOf(draft), rowOf(draft, 'b1-1-1'))
    expect(outlineAfter(draft, move)).toContain('  1. Tuyên truyền\n    a) Đăng tài liệu')
    expect(move.focus?.id).toBe('b1-1-2')
  })

  it('keeps căn cứ a flat list', () => {
    const draft = aPlan({
      body: withPlaceIds([basis('Căn cứ A;'), basis('Căn cứ B.'), paragraph('Mở đầu', 'opening')]),
    })
    expect(outlineAfter(draft, enter(draft, 'b1', 9))).toBe('Căn cứ A;\n\nCăn cứ B.\nMở đầu')
    expect(pressTab(rowsOf(draft), rowOf(draft, 'b2'), 1)).toBeNull()
    expect(deleteAtEnd(rowsOf(draft), rowOf(draft, 'b2'))).toBeNull()
  })
})
