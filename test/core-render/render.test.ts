import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParagraphModel, TableModel } from '../../core/document/model.ts'
import { blockText, lineText, plainText } from '../../core/document/plainText.ts'
import type { Block, Draft } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { textWidth } from '../../core/style/textWidth.ts'
import {
  aLetterhead,
  aPlan,
  aSignature,
  basis,
  block,
  duty,
  heading,
  item,
  paragraph,
  recipient,
  section,
  table,
} from '../support/aPlan.ts'
import { holds } from '../support/property.ts'

const paragraphsOf = (body: Block[], patch: Partial<Draft> = {}): ParagraphModel[] =>
  renderDraft(aPlan({ body, ...patch }), null).document.body.filter((part) => part.kind === 'paragraph')
const shown = (body: Block[], patch: Partial<Draft> = {}): string[] => paragraphsOf(body, patch).map(blockText)
const fromFile = { origin: { kind: 'file', name: 'cu.docx', at: '2026-01-01T00:00:00.000Z' } } as const

describe('the body of a plan', () => {
  it('gives every kind of paragraph its role, number and level', () => {
    const plan = [
      basis('Căn cứ Luật Tổ chức chính quyền địa phương;'),
      paragraph('Ban hành Kế hoạch với các nội dung sau:', 'opening'),
      section(
        'NỘI DUNG',
        'content',
        heading('1', 'Tuyên truyền', item('a', 'Họp thôn:', item('-', 'Thôn Thượng;'), item('+', 'Xóm trên.'))),
      ),
    ]
    expect(
      paragraphsOf(plan).map(({ role, label, keepWithNext, outlineLevel }) => [
        role,
        label,
        keepWithNext,
        outlineLevel,
      ]),
    ).toEqual([
      ['basis', '', false, undefined],
      ['body', '', true, undefined],
      ['section', 'I.', true, 1],
      ['clause-heading', '1.', true, 2],
      ['point', 'a)', true, undefined],
      ['dash', '-', false, undefined],
      ['plus', '+', false, undefined],
    ])
  })

  it('prints a line of an assignment with its label, and an owed one as a blank', () => {
    const task = item(
      'a',
      'Họp dân',
      duty('lead', 'Cơ quan chủ trì', 'Các thôn.'),
      duty('when', 'Thời gian thực hiện', ''),
    )
    expect(shown([task, paragraph('Hết.')])).toEqual([
      'a) Họp dân',
      '- Cơ quan chủ trì: Các thôn.',
      '- Thời gian thực hiện: [thời gian thực hiện]',
      'Hết./.',
    ])
  })

  it('lets a line of an assignment lead into its own lines', () => {
    const when = duty('when', 'Thời gian thực hiện', '', item('+', 'Đợt 1: tháng 3;'), item('+', 'Đợt 2: tháng 9.'))
    const [first, second] = paragraphsOf([item('a', 'Họp dân', when)]).slice(1)
    expect(first && blockText(first)).toBe('- Thời gian thực hiện:')
    expect(first?.keepWithNext).toBe(true)
    expect(second && blockText(second)).toBe('+ Đợt 1: tháng 3;')
  })

  it('leaves out what is switched off, with all below it, and numbers go on', () => {
    const body = [
      section('MỘT', null, item('1', 'a.')),
      { ...section('HAI', null, item('1', 'b.')), off: true },
      section('BA', null, item('1', 'c.')),
    ]
    expect(shown(body)).toEqual(['I. MỘT', '1. a.', 'II. BA', '1. c./.'])
  })

  it('keeps a label the source carried', () => {
    expect(shown([item('a', 'một;'), { ...item('a', 'hai;'), label: 'a)' }, paragraph('x.')]).slice(0, 2)).toEqual([
      'a) một;',
      'a) hai;',
    ])
  })

  it('sets section titles in capitals, save those of a foreign file', () => {
    expect(shown([section('Mục đích', null)])[0]).toBe('I. MỤC ĐÍCH./.')
    expect(shown([section('Mục đích', null)], fromFile)).toEqual(['I. Mục đích'])
  })

  it('sets the title of a Phần in capitals, and what stands below it one level deeper', () => {
    const body = [item('phan', 'Mở đầu', section('Mục đích', null, heading('1', 'Chung', paragraph('Hết.'))))]
    const levels = (blocks: Block[]) =>
      renderDraft(aPlan({ body: blocks }), null).document.body.map((one) =>
        one.kind === 'paragraph' ? one.outlineLevel : null,
      )
    expect(shown(body)[0]).toBe('Phần I MỞ ĐẦU')
    expect(levels(body)).toEqual([1, 2, 3, undefined])
    expect(levels(body[0]?.children ?? [])).toEqual([1, 2, undefined])
  })

  it.each([
    ['Yêu cầu thực hiện.', 'Yêu cầu thực hiện./.'],
    ['Yêu cầu thực hiện', 'Yêu cầu thực hiện./.'],
    ['Yêu cầu thực hiện./.', 'Yêu cầu thực hiện./.'],
    ['Yêu cầu thực **hiện.**', 'Yêu cầu thực hiện./.'],
    ['Yêu cầu thực hiện **./.**', 'Yêu cầu thực hiện ./.'],
  ])('ends %s with one ./.', (text, expected) => {
    expect(shown([paragraph(text)])).toEqual([expected])
  })

  it('adds no ./. to a foreign text, and sets it below a table that ends the plan', () => {
    expect(shown([paragraph('Hết.')], fromFile)).toEqual(['Hết.'])
    const body = [paragraph('Như sau:'), table([{ width: 1 }], 0, [['1']])]
    const lines = (patch: Partial<Draft>) =>
      renderDraft(aPlan({ body, ...patch }), null).document.body.flatMap((part) => blockText(part).split('\n'))
    expect(lines({})).toEqual(['Như sau:', '1', './.'])
    expect(lines(fromFile)).toEqual(['Như sau:', '1'])
  })

  it('shows an empty paragraph as a blank, and prints it as it stands in a foreign text', () => {
    expect(shown([item('a', ''), paragraph('x.')])[0]).toBe('a) [nội dung]')
    expect(shown([item('a', ''), paragraph('x.')], fromFile)[0]).toBe('a)')
  })

  it('makes a line feed inside the body a space', () => {
    expect(shown([paragraph('một\nhai.'), paragraph('x.')])[0]).toBe('một hai.')
  })
})

describe('tables', () => {
  it('fill the width of their page, upright and on its side', () => {
    const grid = table([{ width: 1 }, { width: 2, align: 'center' }], 1, [
      ['a', 'b'],
      ['c', '**d**'],
    ])
    const sum = (model: TableModel | undefined): number =>
      (model?.widths ?? []).reduce((total, width) => total + width, 0)
    const { document } = renderDraft(
      aPlan({
        body: [grid, paragraph('x.')],
        annexes: [{ id: 'a', title: '', orientation: 'landscape', body: [{ ...grid, id: 'n' }] }],
      }),
      null,
    )
    const upright = document.body.find((part) => part.kind === 'table')
    const onItsSide = document.annexes[0]?.blocks.find((part) => part.kind === 'table')
    expect(sum(upright)).toBeCloseTo(165)
    expect(sum(onItsSide)).toBeCloseTo(252)
    expect(upright?.widths.map(Math.round)).toEqual([55, 110])
    expect(upright?.rows).toEqual([
      ['a', 'b'],
      ['c', { runs: [{ text: 'd', bold: true }] }],
    ])
  })

  it('keep sums of money whole where the other columns can spare the room', () => {
    const widthsOf = (sums: number) => {
      const row = ['Tuyên truyền, phổ biến', ...Array.from({ length: sums }, () => '12.345.678.900')]
      const columns = row.map((_, at) => ({ width: at === 0 ? 4 : 1 }))
      const { document } = renderDraft(aPlan({ body: [table(columns, 0, [row]), paragraph('x.')] }), null)
      return document.body.find((part) => part.kind === 'table')?.widths ?? []
    }
    const sum = textWidth('12.345.678.900', { size: 12 })
    for (const width of widthsOf(3).slice(1)) expect(width).toBeGreaterThan(sum + 3.8)
    // Words keep their room: of many sums each breaks.
    expect(widthsOf(9)[0]).toBeCloseTo((165 * 4) / 13)
  })

  it.each([
    ['rows', table([{ width: 1 }], 0, [])],
    ['columns and cells', table([], 0, [[], []])],
  ])('without %s print nothing', (_, nothing) => {
    expect(renderDraft(aPlan({ body: [nothing, paragraph('x.')] }), null).document.body).toHaveLength(1)
  })

  it('that name no columns have those of their longest row', () => {
    const { document } = renderDraft(aPlan({ body: [table([], 0, [['a'], [], ['b', 'c']]), paragraph('x.')] }), null)
    const model = document.body.find((part) => part.kind === 'table')
    expect(model?.widths).toEqual([82.5, 82.5])
    expect(model?.rows).toEqual([['a'], [], ['b', 'c']])
  })
})

describe('the closing', () => {
  it('prints recipients one a line, the file copy last', () => {
    const recipients = {
      lines: [recipient('UBND tỉnh', 'higher', 'để b/c'), { ...recipient('Các thôn', 'units'), end: ',' }],
      filing: 'VT, VHXH',
      drafterCode: 'PL.(30)',
    }
    const { closing } = renderDraft(aPlan({ recipients }), null).document
    expect(closing.recipients.lines.map(lineText)).toEqual(['- UBND tỉnh (để b/c);', '- Các thôn,', '- Lưu: VT, VHXH.'])
    expect(closing.recipients.drafterCode).toBe('PL.(30)')
  })

  it('shows a file copy and a signer not given yet, and invents neither for a foreign text', () => {
    const patch = { recipients: { lines: [], filing: '', drafterCode: '' }, signature: aSignature({ name: '' }) }
    const ours = renderDraft(aPlan(patch), null).document.closing
    expect(ours.recipients.lines.map(lineText)).toEqual(['- Lưu: VT, [đơn vị soạn thảo].'])
    expect(lineText(ours.signature.name)).toBe('[họ và tên người ký]')
    const foreign = renderDraft(aPlan({ ...patch, ...fromFile }), null).document.closing
    expect(foreign.recipients.lines).toEqual([])
    expect(foreign.signature.name.runs).toEqual([])
  })

  it('leads each line of authority back to its field', () => {
    const { lines } = renderDraft(aPlan({ signature: aSignature({ post: '' }) }), null).document.closing.signature
    expect(lines.map((line) => [line.place, lineText(line), line.runs[0]?.missing ?? false])).toEqual([
      ['signature/body', 'TM. ỦY BAN NHÂN DÂN', false],
      ['signature/headPost', 'KT. CHỦ TỊCH', false],
      ['signature/post', '[chức vụ người ký]', true],
    ])
  })
})

describe('the annex of assignments', () => {
  it('has a row for each task that carries duties, under the heading of its group', () => {
    const body = [
      section(
        'NỘI DUNG',
        'content',
        heading(
          '1',
          'Tuyên truyền',
          item(
            'a',
            'Họp dân.',
            duty('lead', 'Cơ quan chủ trì', 'Các thôn.'),
            duty('support', 'Cơ quan phối hợp', 'Phòng Kinh tế.'),
          ),
        ),
        heading(
          '1',
          'Kiểm tra',
          item(
            'a',
            'Kiểm tra.',
            duty('when', 'Thời gian thực hiện', '', item('+', 'Tháng 3;'), item('+', 'Tháng 9.')),
            duty('product', 'Sản phẩm', 'Báo cáo.'),
          ),
          { ...item('a', 'Bỏ.', duty('lead', 'Cơ quan chủ trì', 'X.')), off: true },
        ),
      ),
    ]
    const annexes: Draft['annexes'] = [
      { id: 'n', title: 'Phân công', orientation: 'landscape', body: [], generated: 'assignments' },
    ]
    const [annex] = renderDraft(aPlan({ body, annexes }), null).document.annexes
    expect(annex?.blocks.map(blockText)).toEqual([
      [
        'TT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\tSản phẩm',
        'Tuyên truyền',
        '1\tHọp dân\tCác thôn\tPhòng Kinh tế\t\t',
        'Kiểm tra',
        '2\tKiểm tra\t\t\tTháng 3; Tháng 9\tBáo cáo',
      ].join('\n'),
    ])
  })
})

describe('any draft at all', () => {
  it('is printed without an error, and the same each time', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        'Đ',
        ' ',
        '\n',
        '*',
        '**',
        '{{',
        '}}',
        '#if nam',
        '/if',
        'else',
        'nam',
        'ngay ',
        '\\',
        '|',
        '"',
        '(',
        '.',
        '[x]',
      ),
      maxLength: 14,
    })
    const anyBlock = fc.record({
      kind: fc.constantFrom('basis', 'paragraph', 'item', 'table'),
      marker: fc.constantFrom('phan', 'I', '1', '1.1', '1.1.1', 'a', '-', '+', 'none'),
      text,
      heading: fc.boolean(),
      off: fc.boolean(),
    })
    holds(
      fc.property(fc.array(anyBlock, { maxLength: 6 }), text, text, (blocks, title, fact) => {
        const body = blocks.map((part) => block({ ...part, children: [block({ text: fact })] }))
        const draft = aPlan({ body, title, facts: { o: fact }, letterhead: aLetterhead({ issuer: fact, place: fact }) })
        const before = structuredClone(draft)
        const once = renderDraft(draft, null)
        expect(renderDraft(draft, null)).toEqual(once)
        expect(draft).toEqual(before)
        expect(plainText(once.document)).toContain('KẾ HOẠCH')
      }),
      { numRuns: 300 },
    )
  })
})
