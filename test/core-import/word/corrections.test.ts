import { describe, expect, it } from 'vitest'
import { signatureLines } from '../../../core/draft/signatureLines.ts'
import type { LineKind } from '../../../core/import/importLine.ts'
import { importSource, type SourceReading } from '../../../core/import/importSource.ts'
import { AppError } from '../../../core/problem/appError.ts'
import { outlineLines } from '../reading.ts'
import { lostOf } from './lostOf.ts'
import { closing, opening, title, twoByTwo } from './shell.ts'
import { c, grid, type Piece, p, page, sourceOf, table } from './wordFile.ts'

function read(pieces: readonly Piece[], said: Record<string, LineKind> = {}, part?: number): SourceReading {
  const source = sourceOf(pieces)
  let made = 0
  const options = { name: 'a.docx', now: '2026-01-05T08:00:00.000Z', newId: () => `n${++made}` }
  const first = importSource(source, options)
  const corrections = Object.fromEntries(
    Object.entries(said).map(([words, kind]) => [
      first.lines.find(({ text }) => text.startsWith(words))?.line ?? -1,
      kind,
    ]),
  )
  const reading = importSource(source, { ...options, corrections, ...(part === undefined ? {} : { part }) })
  expect(lostOf(source, reading)).toEqual([])
  return reading
}

const body = [
  p('<b>I. NỘI DUNG</b>'),
  p('<b>Công tác tuyên truyền</b>'),
  p('- Phát thanh mỗi tuần.'),
  p('1. Kiểm tra hằng quý.'),
  p('Đơn vị thường trực: Công an xã.'),
]
const plan = [twoByTwo, ...title, opening, ...body, ...closing]
const outline = (reading: SourceReading): string[] => outlineLines(reading.draft.body, 4)
const kindOf = (reading: SourceReading, words: string): LineKind | undefined =>
  reading.lines.find(({ text }) => text.startsWith(words))?.kind

describe('a line the clerk says is something else', () => {
  it('is a heading of the level he chose, and holds what follows it', () => {
    const reading = read(plan, { 'Công tác': 'clause' })
    expect(outline(reading)).toEqual([
      '· Ủy ban nhân dân',
      'I. NỘI DUNG',
      '  1. Công tác tuyên truyền',
      '    - Phát thanh mỗi tuần.',
      '  1. Kiểm tra hằng quý.',
      '    · Đơn vị thường trực:',
      '· Trên đây là Kế',
    ])
    expect(kindOf(reading, 'Công tác')).toBe('clause')
  })
  it('is plain text, its number among its words', () => {
    const reading = read(plan, { '1. Kiểm tra': 'paragraph' })
    expect(outline(reading)).toContain('  · 1. Kiểm tra hằng')
    expect(kindOf(reading, '1. Kiểm tra')).toBe('paragraph')
  })
  it('is a line of an assignment, with the words before its colon as the label', () => {
    const reading = read(plan, { 'Đơn vị thường': 'duty' })
    expect(JSON.stringify(reading.draft.body)).toContain('"duty":{"role":"do","label":"Đơn vị thường trực"}')
    expect(kindOf(reading, 'Đơn vị thường')).toBe('duty')
  })
  it('is left out of the plan, and kept in a note', () => {
    const reading = read(plan, { '- Phát thanh': 'note' })
    expect(outline(reading).join()).not.toContain('Phát thanh')
    expect(reading.notes.find(({ field }) => field === 'Dòng để ngoài kế hoạch')?.text).toBe('- Phát thanh mỗi tuần.')
  })
  it('belongs to the title, or no longer does', () => {
    expect(read(plan, { 'trên địa bàn xã năm 2026': 'opening' }).draft.title).toBe(
      'Kiểm tra việc thực hiện nếp sống văn minh',
    )
    const longer = [twoByTwo, ...title, p('Lần thứ hai'), opening, ...body, ...closing]
    expect(read(longer, { 'Lần thứ hai': 'title' }).draft.title).toMatch(/năm 2026 Lần thứ hai$/)
  })
  it('is a recipient, or a line of the signature', () => {
    const odd = [
      twoByTwo,
      ...title,
      opening,
      ...body,
      closing[0] ?? opening,
      grid([
        [
          [p('<bi>Nơi nhận:</bi>'), p('- Các thôn;'), p('- Lưu: VT.')],
          [c('<b>Người lập biểu</b>'), c('<b>Đỗ Thị Mai Lan</b>', { blanks: 3 })],
        ],
      ]),
    ]
    const reading = read(odd, { 'Người lập': 'signature' })
    expect(signatureLines(reading.draft.signature)).toEqual(['Người lập biểu'])
    expect(reading.draft.signature.name).toBe('Đỗ Thị Mai Lan')
    expect(read(plan, { 'Đơn vị thường': 'recipients' }).draft.recipients.lines.map(({ text }) => text)).toContain(
      'Đơn vị thường trực: Công an xã',
    )
  })
  it('begins an annex, which goes on to the end of the plan', () => {
    const reading = read([...plan.slice(0, -1), closing[1] ?? opening, c('Danh sách kèm theo'), p('1. Thôn Đông')], {
      'Danh sách': 'annex',
    })
    expect(reading.draft.annexes.map((annex) => outlineLines(annex.body, 4))).toEqual([['1. Thôn Đông']])
  })
  it('of a table of data is the signature after all', () => {
    const signed = table([
      [
        [p('<bi>Nơi nhận:</bi>'), p('- Lưu: VT.')],
        [c('<b>Bà con thôn</b>'), c('<b>Đỗ Thị Mai Lan</b>', { blanks: 2 })],
      ],
    ])
    const reading = read([twoByTwo, ...title, opening, ...body, signed], { 'Bà con': 'signature' })
    expect(signatureLines(reading.draft.signature)).toEqual(['Bà con thôn'])
  })
  it('changes nothing else', () => {
    const before = read(plan)
    const after = read(plan, { '- Phát thanh': 'note', ...{ 'I. NỘI': 'section', '1. Kiểm': 'clause' } })
    const others = (reading: SourceReading): unknown[] =>
      reading.lines.filter(({ text }) => !text.startsWith('- Phát thanh')).map(({ line, kind }) => [line, kind])
    expect(others(after)).toEqual(others(before))
  })
})

describe('what the import is not sure of', () => {
  it('is a bold line without a number, a number whose level only its place tells, and what no part of the plan is', () => {
    const odd = [twoByTwo, ...title, opening, ...body, p('(1) Một việc.'), ...closing, c('<b>ĐÃ DUYỆT</b>')]
    expect(
      read(odd)
        .lines.filter(({ guessed }) => guessed)
        .map(({ kind, text }) => `${kind}: ${text}`),
    ).toEqual(['paragraph: Công tác tuyên truyền', 'point: (1) Một việc.', 'note: ĐÃ DUYỆT'])
  })
  it('is sure once the clerk has said it', () => {
    const said = read(plan, { 'Công tác': 'paragraph', '- Phát thanh': 'note' })
    expect(said.lines.filter(({ guessed }) => guessed)).toEqual([])
    expect(read(plan, { 'Công tác': 'paragraph' }).lines.filter(({ guessed }) => guessed)).toEqual([])
  })
})

describe('words outside the running text', () => {
  const asides: [kind: 'header' | 'footer' | 'footnote' | 'comment' | 'textbox' | 'deleted', text: string][] = [
    ['header', 'DỰ THẢO LẦN 2'],
    ['header', '- 2 -'],
    ['footer', 'Trang 2/5'],
    ['textbox', 'KHẨN'],
    ['footnote', 'Theo số liệu năm 2025.'],
    ['comment', 'Xem lại chỗ này'],
    ['deleted', 'đoạn đã bỏ'],
  ]
  const source = { ...sourceOf(plan), asides: asides.map(([kind, text]) => ({ kind, text, line: 0 })) }
  let made = 0
  const { draft, notes } = importSource(source, { name: 'a.docx', now: '', newId: () => `a${++made}` })

  it('are a mark of the first page where they say one', () => {
    expect(draft.letterhead).toMatchObject({ draftMark: 2, urgency: 'KHẨN' })
  })
  it('are notes otherwise, page numbers as what was tidied away', () => {
    const told = notes.filter(({ kind }) => kind === 'left-over' || kind === 'normalised')
    expect(told.map(({ kind, field, text }) => [kind, field, text])).toEqual([
      ['normalised', 'Số trang', '- 2 -'],
      ['normalised', 'Số trang', 'Trang 2/5'],
      ['left-over', 'Chú thích cuối trang', 'Theo số liệu năm 2025.'],
      ['left-over', 'Ý kiến ghi bên lề', 'Xem lại chỗ này'],
      ['left-over', 'Đoạn đã xóa khi theo dõi thay đổi', 'đoạn đã bỏ'],
    ])
  })
})

describe('a file that is no plan', () => {
  const report = [
    twoByTwo,
    c('<b>BÁO CÁO</b>'),
    c('<b>Kết quả kiểm tra năm 2025</b>'),
    p('<b>I. KẾT QUẢ</b>'),
    p('1. Đã kiểm tra 12 thôn.'),
    closing[1] ?? opening,
  ]
  it('is read as far as it goes, and said to be none', () => {
    const reading = read(report)
    expect(reading.parts.map(({ kind }) => kind)).toEqual(['other'])
    expect(outline(reading).slice(-2)).toEqual(['I. KẾT QUẢ', '  1. Đã kiểm tra 12'])
    expect(reading.draft.letterhead.issuer).toBe('Ủy ban nhân dân xã Tân Hương')
    expect(reading.notes.some(({ field }) => field === 'Loại văn bản')).toBe(true)
  })
  it('of two documents gives the one asked for', () => {
    const both = [...plan, page(), ...report]
    expect(read(both).parts.map(({ kind, title }) => [kind, title])).toEqual([
      ['plan', 'KẾ HOẠCH Kiểm tra việc thực hiện nếp sống văn minh trên địa bàn xã năm 2026'],
      ['other', 'BÁO CÁO Kết quả kiểm tra năm 2025'],
    ])
    expect(outline(read(both, {}, 1)).slice(-2)).toEqual(['I. KẾT QUẢ', '  1. Đã kiểm tra 12'])
  })
  it('and has no words at all is refused', () => {
    try {
      read([p(' '), p('')])
      throw new Error('it was read')
    } catch (error) {
      expect(error instanceof AppError && error.problem.code).toBe('import.empty')
    }
  })
})
