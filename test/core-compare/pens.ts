/** What a leader does to the Word file of a plan, done to its XML: no edit of ours has a hand in it. */
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Top-level pieces of the body: paragraphs and tables; paragraphs that end a section stay where they are. */
type Pieces = readonly string[]
export type Pen = (pieces: Pieces) => Pieces

/** The Word file after everybody's pens. */
export function penned(bytes: Uint8Array, pens: readonly Pen[]): Uint8Array {
  const files = unzipSync(bytes)
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const from = xml.indexOf('<w:body>') + '<w:body>'.length
  const to = xml.lastIndexOf('<w:sectPr>')
  const pieces = xml.slice(from, to).match(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? []
  const edited = pens.reduce<Pieces>((now, pen) => pen(now), pieces).join('')
  return zipSync({ ...files, 'word/document.xml': strToU8(xml.slice(0, from) + edited + xml.slice(to)) })
}

const isSection = (piece: string): boolean => piece.includes('w:val="VBMuc"')
const isText = (piece: string): boolean =>
  /w:val="VB(?:Khoan|KhoanCoTieuDe|Diem|DiemCoTieuDe|GachDauDong|NoiDung|Muc)"/.test(piece) &&
  !piece.includes('<w:sectPr>')
const isTable = (piece: string): boolean => piece.startsWith('<w:tbl>') && piece.includes('w:tblHeader')
const places = (pieces: Pieces, wanted: (piece: string) => boolean): number[] =>
  pieces.flatMap((piece, at) => (wanted(piece) ? [at] : []))
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)]

/** Where the run of lines that begins here with a section, or a task, ends. */
function sectionEnd(pieces: Pieces, from: number): number {
  let to = from + 1
  while (to < pieces.length && isText(pieces[to] ?? '') && !isSection(pieces[to] ?? '')) to++
  return to
}

/** Lines of one stretch put somewhere else among the lines. */
function moved(pieces: Pieces, from: number, to: number, goal: number): Pieces {
  const rest = pieces.toSpliced(from, to - from)
  const at = goal >= to ? goal - (to - from) : goal
  return at >= from && goal > from && goal < to ? pieces : rest.toSpliced(at, 0, ...pieces.slice(from, to))
}

const label = /(<w:t(?: [^>]*)?>)(?:Phần [IVX]+|[IVX]+\.|\d+(?:\.\d+)*\.|[a-zđ]\)|[-+])( ?<\/w:t>)/
const typed = ['I.', 'II.', '1.', '2.', '3.', '1.1.', 'a)', 'b)', '-', '+']

const rowsOf = (table: string): string[] => table.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? []
const cellsOf = (row: string): string[] => row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []

const withRows = (table: string, rows: readonly string[]): string => {
  const first = table.indexOf('<w:tr>') < 0 ? table.indexOf('<w:tr ') : table.indexOf('<w:tr>')
  return `${table.slice(0, first)}${rows.join('')}</w:tbl>`
}

const withText = (piece: string, words: string): string => {
  let done = false
  return piece.replace(/(<w:t(?: [^>]*)?>)([^<]{3,})(<\/w:t>)/g, (all, open: string, _old: string, close: string) => {
    if (done) return all
    done = true
    return `${open}${words}${close}`
  })
}

const reworded = (piece: string, n: number, words: string): string => {
  const texts = [...piece.matchAll(/<w:t(?: [^>]*)?>([^<]{12,})<\/w:t>/g)]
  const [all = '', old = ''] = pick(texts, n) ?? []
  const list = old.split(' ')
  const at = 1 + (n % Math.max(1, list.length - 1))
  const fresh =
    n % 3 === 0 ? list.toSpliced(at, 1, words) : n % 3 === 1 ? list.toSpliced(at, 0, words) : list.toSpliced(at, 1)
  return all === '' ? piece : piece.replace(all, all.replace(old, fresh.join(' ')))
}

const number = fc.nat(10_000)
const phrase = fc.constantFrom(
  'kịp thời',
  'các thôn',
  'trước ngày 20 tháng 5 năm 2026',
  'và doanh nghiệp',
  'tổ chức họp dân ở từng xóm',
  'Công an xã',
)

/** Of a pen that changes one piece. */
const onOne = (
  pieces: Pieces,
  wanted: (piece: string) => boolean,
  n: number,
  change: (piece: string) => string,
): Pieces => {
  const at = pick(places(pieces, wanted), n)
  return at === undefined ? pieces : pieces.with(at, change(pieces[at] ?? ''))
}

export const pen: fc.Arbitrary<Pen> = fc.oneof(
  // A whole section before another.
  fc.tuple(number, number).map(
    ([n, m]): Pen =>
      (pieces) => {
        const sections = places(pieces, isSection)
        const [from, goal] = [pick(sections, n), pick(sections, m)]
        return from === undefined || goal === undefined ? pieces : moved(pieces, from, sectionEnd(pieces, from), goal)
      },
  ),
  // A few lines somewhere else.
  fc.tuple(number, number, fc.integer({ min: 1, max: 4 })).map(
    ([n, m, size]): Pen =>
      (pieces) => {
        const lines = places(pieces, (piece) => isText(piece) && !isSection(piece))
        const [from, goal] = [pick(lines, n), pick(lines, m)]
        if (from === undefined || goal === undefined) return pieces
        const to = Math.min(from + size, sectionEnd(pieces, from))
        return moved(pieces, from, to, goal)
      },
  ),
  // Another level, typed in front.
  fc.tuple(number, number).map(
    ([n, m]): Pen =>
      (pieces) =>
        onOne(
          pieces,
          (piece) => isText(piece) && label.test(piece),
          n,
          (piece) => piece.replace(label, (_, open: string, close: string) => `${open}${pick(typed, m)}${close}`),
        ),
  ),
  // Words, in lines, cells and the letterhead.
  fc.tuple(number, number, phrase).map(
    ([n, m, words]): Pen =>
      (pieces) =>
        onOne(pieces, isText, n, (piece) => reworded(piece, m, words)),
  ),
  fc.tuple(number, number, phrase).map(
    ([n, m, words]): Pen =>
      (pieces) =>
        onOne(pieces, isTable, n, (piece) => reworded(piece, m, words)),
  ),
  // Lines gone and new ones.
  number.map(
    (n): Pen =>
      (pieces) => {
        const at = pick(
          places(pieces, (piece) => isText(piece) && !isSection(piece)),
          n,
        )
        return at === undefined ? pieces : pieces.toSpliced(at, 1)
      },
  ),
  fc.tuple(number, phrase).map(
    ([n, words]): Pen =>
      (pieces) => {
        const at = pick(
          places(pieces, (piece) => isText(piece) && !isSection(piece)),
          n,
        )
        return at === undefined
          ? pieces
          : pieces.toSpliced(at, 0, withText(pieces[at] ?? '', `Bổ sung việc ${words} theo ý kiến lãnh đạo.`))
      },
  ),
  // Two lines made one: the second's mark is among the words then.
  number.map(
    (n): Pen =>
      (pieces) => {
        const at = pick(
          places(pieces, (piece) => isText(piece) && !isSection(piece)),
          n,
        )
        const [one = '', next = ''] = at === undefined ? [] : pieces.slice(at, at + 2)
        if (at === undefined || !isText(next) || isSection(next)) return pieces
        return pieces.toSpliced(at, 2, one.replace('</w:p>', `${next.replace(/^<w:p>(?:<w:pPr>.*?<\/w:pPr>)?/s, '')}`))
      },
  ),
  // Rows: gone, new, elsewhere.
  fc.tuple(number, number, fc.nat(3), phrase).map(
    ([n, m, how, words]): Pen =>
      (pieces) =>
        onOne(pieces, isTable, n, (table) => {
          const rows = rowsOf(table)
          const at = 1 + (m % Math.max(1, rows.length - 1))
          const row = rows[at] ?? ''
          if (how === 0) return withRows(table, rows.length > 3 ? rows.toSpliced(at, 1) : rows)
          if (how === 1) return withRows(table, rows.toSpliced(at, 0, withText(row, `Việc mới: ${words}`)))
          return withRows(table, [...rows.toSpliced(at, 1), row])
        }),
  ),
  // A column gone, or new.
  fc.tuple(number, fc.boolean()).map(
    ([n, gone]): Pen =>
      (pieces) =>
        onOne(pieces, isTable, n, (table) => {
          const widths = table.match(/<w:gridCol [^>]*\/>/g) ?? []
          if (gone && widths.length < 3) return table
          const at = 1 + (n % Math.max(1, widths.length - 1))
          const grid = gone ? widths.toSpliced(at, 1) : widths.toSpliced(at, 0, widths[at] ?? '')
          const rows = rowsOf(table).map((row, i) => {
            const cells = cellsOf(row)
            const cell = (cells[at] ?? '').replace(
              /<w:r>.*<\/w:r>/s,
              `<w:r><w:t>${i === 0 ? 'Kinh phí' : `${i * 7} triệu`}</w:t></w:r>`,
            )
            const next = gone ? cells.toSpliced(at, 1) : cells.toSpliced(at, 0, cell)
            return row.replace(/<w:tc>.*<\/w:tc>/s, next.join(''))
          })
          return withRows(table, rows).replace(
            /<w:tblGrid>.*?<\/w:tblGrid>/s,
            `<w:tblGrid>${grid.join('')}</w:tblGrid>`,
          )
        }),
  ),
  // A table somewhere else.
  fc.tuple(number, number).map(
    ([n, m]): Pen =>
      (pieces) => {
        const from = pick(places(pieces, isTable), n)
        const goal = pick(places(pieces, isText), m)
        return from === undefined || goal === undefined ? pieces : moved(pieces, from, from + 1, goal)
      },
  ),
  // Letterhead, recipients, signature, annexes: by their words.
  fc
    .constantFrom<[RegExp, string]>(
      [/Số: \d+/, 'Số: 17'],
      [/ngày \d\d tháng \d\d năm/, 'ngày 19 tháng 3 năm'],
      [/XÃ BÌNH MINH/, 'XÃ HƯNG LONG'],
      [/(<w:p>(?:(?!<w:p>).)*?)- (?:Như trên|Đảng ủy|Ủy ban nhân dân tỉnh|Thường trực)[^<]*<\/w:t><\/w:r><\/w:p>/s, ''],
      [/- Lưu: [^<]*/, '- Lưu: VT, KT.'],
      [/Nguyễn Thị Hòa/, 'Trần Văn Bình'],
      [/MẪU BÁO CÁO/, 'MẪU BÁO CÁO QUÝ'],
      [/BẢNG PHÂN CÔNG/, 'DANH MỤC VIỆC'],
      [/\(để b\/c\)/, '(để báo cáo)'],
    )
    .map(
      ([old, now]): Pen =>
        (pieces) => {
          const at = pieces.findIndex((piece) => old.test(piece))
          return at < 0 ? pieces : pieces.with(at, (pieces[at] ?? '').replace(old, now))
        },
    ),
)
