/** Names of the head and of the closing that a clerk would read at once: long ones, ranks, degrees, several bodies. */
import { describe, expect, it } from 'vitest'
import { inlineOfCell } from '../../../core/draft/cells.ts'
import { walkBlocks } from '../../../core/draft/walk.ts'
import { importSource, type SourceReading } from '../../../core/import/importSource.ts'
import { closing, opening, title, twoByTwo } from './shell.ts'
import { c, grid, type Piece, p, sourceOf, table } from './wordFile.ts'

function read(pieces: Piece[]): SourceReading {
  let made = 0
  const newId = () => `n${++made}`
  return importSource(sourceOf(pieces), { name: 'ke-hoach.docx', now: '2026-01-05T08:00:00.000Z', newId })
}
const body = [opening, p('<b>I. NỘI DUNG</b>'), p('1. Tuần tra ban đêm.')]
const signedBy = (posts: string[], name: string): Piece =>
  grid([
    [
      [p('Nơi nhận:'), p('- Các thôn;'), p('- Lưu: VT.')],
      [...posts.map((post) => c(`<b>${post}</b>`)), ...(name === '' ? [] : [c(`<b>${name}</b>`, { blanks: 3 })])],
    ],
  ])
const leftOver = ({ notes }: SourceReading) => notes.filter(({ kind }) => kind === 'left-over').map(({ text }) => text)

describe('who signs', () => {
  it.each([
    'Tôn Nữ Hoàng Thị Ngọc Lan Chi',
    'Trung tá Công Huyền Tôn Nữ Thị Minh Khuê',
    'Nguyễn Phúc Công Tằng Tôn Nữ Diệu Huyền Trân',
    'PGS.TS. Lê Hà',
  ])('has a name: %s', (name) => {
    const reading = read([twoByTwo, ...title, ...body, signedBy(['TRƯỞNG CÔNG AN XÃ'], name)])
    expect(reading.draft.signature.name).toBe(name)
    expect(leftOver(reading)).toEqual([])
  })

  it('is no body in capitals', () => {
    const reading = read([twoByTwo, ...title, ...body, signedBy(['TRƯỞNG CÔNG AN', 'CÔNG AN'], 'Giàng A Páo')])
    expect([reading.draft.signature.name, leftOver(reading)]).toEqual(['Giàng A Páo', []])
  })

  it('has no name in words that only begin with capitals', () => {
    const reading = read([twoByTwo, ...title, ...body, signedBy(['CHỦ TỊCH'], 'Ban Chỉ Đạo Phong Trào Xã Tân Hương')])
    expect(reading.draft.signature.name).toBe('')
  })

  it.each(['ThS. Đinh Công Tráng', 'Đinh Công Tráng', 'ĐINH CÔNG TRÁNG'])(
    'may have it below the table of the post, before an annex: %s',
    (name) => {
      const annex = [
        c('<b>PHỤ LỤC</b>'),
        c('<b>LỊCH TUẦN TRA</b>'),
        table([
          ['Ngày', 'Tổ'],
          ['05/3', 'Tổ 1'],
        ]),
      ]
      const { draft } = read([
        twoByTwo,
        ...title,
        ...body,
        signedBy(['HIỆU TRƯỞNG'], ''),
        c(`<b>${name}</b>`, { blanks: 3 }),
        ...annex,
      ])
      expect([draft.signature.name, draft.annexes.map((one) => one.title)]).toEqual([name, ['LỊCH TUẦN TRA']])
    },
  )
})

describe('a table of data that has grown together with the closing below it', () => {
  const rows = [
    ['TT', { of: 'Họ và tên', colSpan: 2 }, 'Nhiệm vụ'],
    ['1', { of: 'Đại úy Y Blô Niê', colSpan: 2 }, 'Tổ 1'],
    ['2', { of: 'Trung úy Lò Văn Ơn', colSpan: 2 }, 'Tổ 2'],
  ]
  const list = [p('Nơi nhận:'), p('- Các thôn;'), p('- Lưu: VT.')]
  const signing = [c('<b>TRƯỞNG CÔNG AN XÃ</b>'), c('<b>Giàng A Páo</b>', { blanks: 3 })]
  const closingRow = [
    { of: list, colSpan: 2 },
    { of: signing, colSpan: 2 },
  ]
  it.each([
    ['drawn', true],
    ['without lines', false],
  ])('stays a table of the text, and the closing is read: %s', (_, borders) => {
    const reading = read([twoByTwo, ...title, ...body, table([...rows, closingRow], { borders })])
    const { draft } = reading
    const cells = [...walkBlocks(draft.body)].flatMap((block) => block.table?.rows ?? []).flat()
    expect(cells.map(inlineOfCell).join(' | ')).toBe(
      'TT | Họ và tên | Nhiệm vụ | 1 | Đại úy Y Blô Niê | Tổ 1 | 2 | Trung úy Lò Văn Ơn | Tổ 2',
    )
    expect([draft.signature.name, draft.recipients.lines.map(({ text }) => text)]).toEqual([
      'Giàng A Páo',
      ['Các thôn'],
    ])
    expect(leftOver(reading)).toEqual([])
  })
})

describe('a table whose last rows have fewer cells than its head, grown together with the closing', () => {
  it('keeps all its rows', () => {
    const rows = [
      ['Tổ', 'TT', 'Họ và tên', 'Nhiệm vụ'],
      [{ of: 'Tổ 1', rowSpan: 3 }, '1', 'Giàng A Páo', 'Tuần tra'],
      ['2', 'Lò Văn Ơn', 'Trực'],
      ['3', 'Vàng Mí Sính', 'Lái xe'],
      [
        { of: [p('Nơi nhận:'), p('- Lưu: VT.')], colSpan: 2 },
        { of: [c('<b>CHỦ TỊCH</b>'), c('<b>Hầu Thị Mỷ</b>', { blanks: 3 })], colSpan: 2 },
      ],
    ]
    const reading = read([twoByTwo, ...title, ...body, table(rows, { borders: true })])
    const cells = [...walkBlocks(reading.draft.body)].flatMap((block) => block.table?.rows ?? []).flat()
    expect(cells.map(inlineOfCell).join(' | ')).toMatch('3 | Vàng Mí Sính | Lái xe')
    expect([reading.draft.signature.name, reading.draft.recipients.filing]).toEqual(['Hầu Thị Mỷ', 'VT'])
    expect(leftOver(reading)).toEqual([])
  })
})

describe('several bodies at the head', () => {
  it('keep their names apart, and the clerk is told where each went', () => {
    const head = grid([
      [
        [c('ĐOÀN TNCS HỒ CHÍ MINH'), c('HỘI NÔNG DÂN XÃ'), c('<b>HỘI PHỤ NỮ XÃ MƯỜNG LẠN</b>'), c('Số: 02/KHLT')],
        [c('<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>'), c('<b>Độc lập - Tự do - Hạnh phúc</b>')],
      ],
    ])
    const { draft, notes } = read([head, ...title, ...body, ...closing])
    expect([draft.letterhead.parent, draft.letterhead.issuer]).toEqual([
      'ĐOÀN TNCS HỒ CHÍ MINH HỘI NÔNG DÂN XÃ',
      'Hội Phụ nữ xã Mường Lạn',
    ])
    const [told] = notes.filter(({ field }) => field === 'Nhiều cơ quan cùng ban hành')
    expect(told?.kind).toBe('guessed')
    expect(told?.text).toContain('ĐOÀN TNCS HỒ CHÍ MINH / HỘI NÔNG DÂN XÃ / HỘI PHỤ NỮ XÃ MƯỜNG LẠN')
  })

  it('are not told of where one stands above another', () => {
    const { notes } = read([twoByTwo, ...title, ...body, ...closing])
    expect(notes.map(({ field }) => field)).not.toContain('Nhiều cơ quan cùng ban hành')
  })
})

describe('the line (Kèm theo ...) of an annex', () => {
  const annexes = (...lines: Piece[]) => [
    c('<b>PHỤ LỤC</b>'),
    c('<b>LỊCH TUẦN TRA</b>'),
    ...lines,
    p('- Tổ 1: thứ hai.'),
  ]
  const told = (pieces: Piece[]) =>
    read([twoByTwo, ...title, ...body, ...closing, ...pieces]).notes.filter(({ field }) => field === 'Dòng “Kèm theo”')

  it('is told of where the file has none and the paper will', () => {
    expect(told(annexes()).map(({ text }) => text.split(': ')[0])).toEqual(['Thêm vào Phụ lục'])
  })
  it('is not where the file has it, or no annex', () => {
    expect(told(annexes(c('(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND xã)')))).toEqual([])
    expect(told([])).toEqual([])
  })
})
