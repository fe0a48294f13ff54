import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { DocumentModel, TableCell } from '../../core/document/model.ts'
import type { LineLayout } from '../../core/document/pages.ts'
import { place } from '../../core/document/place.ts'
import { plainText } from '../../core/document/plainText.ts'
import { breakLines } from '../../core/docx/breakLines.ts'
import { LAID_OUT_ROWS, layoutPages } from '../../core/docx/layoutPages.ts'
import { readDraft } from '../../core/draft/readDraft.ts'
import { renderDraft } from '../../core/render/render.ts'
import type { LineRule } from '../../core/style/lineRules.ts'
import { textWidth, textWidthPt } from '../../core/style/textWidth.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { aBody, aDocument, anAnnex, aParagraph, aTable } from '../support/aDocument.ts'
import { aPlan } from '../support/aPlan.ts'

const textOf = (line: Pick<LineLayout, 'runs'>): string => line.runs.map((run) => run.text).join('')
const bare = (text: string): string => text.replace(/\s+/g, '')
const lineWith = (lines: readonly LineLayout[], text: string): LineLayout => {
  const found = lines.find((line) => textOf(line).includes(text))
  if (!found) throw new Error(`no line with “${text}”`)
  return found
}
const sorted = (text: string): string => [...bare(text)].sort().join('')

const twoPages: DocumentModel = aDocument({ body: [...aBody().slice(0, -1), ...aBody().slice(3)] })

describe('the pages of a plan', () => {
  const { pages, stoppedAt, signature } = layoutPages(twoPages)

  it('hold every word of it, each line leading to its field', () => {
    expect(stoppedAt).toBe('')
    expect(pages.length).toBe(2)
    const lines = pages.flatMap((page) => page.lines.filter((line) => line.place !== 'draft'))
    expect(sorted(lines.map(textOf).join(''))).toBe(sorted(plainText(twoPages)))
    const places = new Set(lines.map((line) => line.place))
    for (const block of twoPages.body) expect(places).toContain(block.place)
    for (const place of ['letterhead/number', 'letterhead/date', 'title', 'signature/name', 'recipients/filing']) {
      expect(places).toContain(place)
    }
  })

  const signer = (id: string, post: string, name: string) => ({
    lines: [{ place: place.signature(`beside/${id}`), runs: [{ text: post }] }],
    name: { place: place.signature(`beside/${id}`), runs: [{ text: name }] },
  })
  const linesSignedBy = (...beside: ReturnType<typeof signer>[]) => {
    const document = aDocument()
    const closing = { ...document.closing, signature: { ...document.closing.signature, beside } }
    return layoutPages({ ...document, closing }).pages.flatMap((page) => page.lines)
  }

  it.each(['TRƯỞNG BAN', 'BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ VÀ CÁC TỔ CHỨC CHÍNH TRỊ - XÃ HỘI'])(
    'put the names of two who sign side by side on one line: %s',
    (post) => {
      const lines = linesSignedBy(signer('a', post, 'Trần Văn Bảo'))
      expect(lineWith(lines, 'Trần Văn Bảo').y).toBeCloseTo(
        lineWith(lines, aDocument().closing.signature.name.runs[0]?.text ?? '').y,
      )
    },
  )

  it('leave air between those who sign at the left, and above Nơi nhận', () => {
    const lines = linesSignedBy(
      signer('a', 'TRƯỞNG CÔNG AN', 'Trần Văn Bảo'),
      signer('b', 'CHỈ HUY TRƯỞNG', 'Lê Văn Hùng'),
    )
    const gap = (above: string, below: string): number => {
      const upper = lineWith(lines, above)
      return lineWith(lines, below).y - upper.y - upper.height
    }
    expect(gap('Trần Văn Bảo', 'CHỈ HUY TRƯỞNG')).toBeCloseTo(16)
    expect(gap('Lê Văn Hùng', 'Nơi nhận:')).toBeCloseTo(16)
  })

  it('leave room in “(Kèm theo …)” for programs that draw blanks wider', () => {
    const issuer = ' của Ủy ban nhân dân xã Bình Minh)'
    const said = (room: number): string =>
      `(Kèm theo Kế hoạch số${'\u00a0'.repeat(room)}/KH-UBND ngày 05 tháng 01 năm 2026${issuer}`
    const width = (text: string): number => textWidth(text, { size: 14, italic: true })
    const fits = Array.from({ length: 40 }, (_, room) => said(room)).findLast((text) => width(text) <= 252) ?? ''
    const annex = anAnnex([], { attachedTo: fits, orientation: 'landscape' })
    const lines = layoutPages(aDocument({ annexes: [annex] })).pages.at(-1)?.lines ?? []
    expect(textOf(lineWith(lines, 'của Ủy ban')).trim()).toBe(issuer.trim())
  })

  it.each([
    ['without margins or gaps', 0, 0, 0.5, 0],
    ['with hardly any room left', 80, 40, 5, 100],
  ])('hold every word on the most unusual page a draft may ask for: %s', (_, side, indent, lineSpacing, gap) => {
    const plan = aPlan()
    const margins = { top: side, bottom: side, left: side, right: side }
    for (const tableSize of [4, 30]) {
      const layout = { ...plan.layout, margins, indent, lineSpacing, paragraphGap: gap, tableSize }
      const read = readDraft(JSON.parse(JSON.stringify({ ...plan, layout })))
      if (!read.ok) throw new Error(read.problem.what)
      const { document } = renderDraft(read.draft, null)
      const lines = layoutPages(document).pages.flatMap((page) => page.lines.filter((line) => line.place !== 'draft'))
      expect(sorted(lines.map(textOf).join(''))).toBe(sorted(plainText(document)))
    }
  })

  it('keep bold and italic words where they stand on a line', () => {
    const line = lineWith(
      pages.flatMap((page) => page.lines),
      'Công khai',
    )
    expect(line.runs.find((run) => run.text.includes('đầy đủ'))?.bold).toBe(true)
    expect(lineWith(pages[0]?.lines ?? [], 'Căn cứ Luật').runs.every((run) => run.italic)).toBe(true)
  })

  it('stretch the lines of a paragraph but not its last', () => {
    const lines = pages[0]?.lines ?? []
    const first = lines.findIndex((line) => textOf(line).startsWith('Ủy ban nhân dân xã Bình Minh ban hành'))
    expect(lines[first]).toMatchObject({ align: 'justify', last: false })
    expect(lines[first + 1]).toMatchObject({ align: 'justify', last: true })
  })

  it('do not stretch a line that ends where the clerk wished', () => {
    const body = [aParagraph('body', '', 'Dòng một\nDòng hai dài hơn'), ...aBody().slice(-1)]
    const lines = layoutPages(aDocument({ body })).pages[0]?.lines ?? []
    expect(lineWith(lines, 'Dòng một').last).toBe(true)
    expect(textOf(lineWith(lines, 'Dòng hai'))).toBe('Dòng hai dài hơn')
  })

  it('say where the signature stands', () => {
    expect(signature).toEqual({ page: 2, alone: false })
  })

  it('print a page number from page 2 on', () => {
    expect(pages.map((page) => page.pageNumber)).toEqual(['', '2'])
    const number = pages[1]?.lines.find((line) => line.place === 'draft')
    expect(number).toMatchObject({ align: 'center', runs: [{ text: '2' }] })
    expect(number?.y).toBeLessThan(75)
  })

  it('draw the rules under issuer, motto and subject, and the frames of marks', () => {
    const marked = { ...twoPages, letterhead: { ...twoPages.letterhead, draftMark: 'DỰ THẢO', urgency: 'HỎA TỐC' } }
    const [page] = layoutPages(marked).pages
    expect(page?.rules).toHaveLength(3)
    const motto = lineWith(page?.lines ?? [], 'Độc lập')
    const rule = page?.rules.find((one) => Math.abs(one.width - motto.textWidth) < 1)
    expect(rule?.y).toBeGreaterThan(motto.y + motto.height)
    expect(rule?.y).toBeLessThan(motto.y + motto.height + 6)
    const [draft, urgency] = ['DỰ THẢO', 'HỎA TỐC'].map((text) => page?.boxes.find((box) => box.text === text))
    expect((draft?.y ?? 0) + (draft?.height ?? 0)).toBeLessThan(75.6)
    expect(urgency).toMatchObject({ color: '#FF0000' })
    expect(((urgency?.width ?? 0) / 96) * 25.4).toBeCloseTo(30, 0)
  })

  it('set number and date on one base line', () => {
    const lines = layoutPages(aDocument()).pages[0]?.lines ?? []
    const bottom = (line: LineLayout): number => line.y + line.height
    expect(Math.abs(bottom(lineWith(lines, 'Số:')) - bottom(lineWith(lines, 'ngày 05 tháng 01')))).toBeLessThan(1)
  })
})

describe('the signature', () => {
  it('never stands alone, however long the body is', () => {
    for (const extra of [4, 5, 6, 7, 8]) {
      const filler = Array.from({ length: extra }, (_, i) => aParagraph('dash', '-', `Việc thêm thứ ${i + 1}.`))
      const short = aParagraph('body', '', 'Trên đây là Kế hoạch năm 2026./.')
      const { signature, pages } = layoutPages(aDocument({ body: [...aBody().slice(0, -1), ...filler, short] }))
      expect(signature.alone, `${extra} more lines`).toBe(false)
      const page = pages[signature.page - 1]
      expect(page?.lines.some((line) => textOf(line).includes('Trên đây'))).toBe(true)
    }
  })
})

describe('recipients longer than a page', () => {
  const lines = Array.from({ length: 120 }, (_, i) => ({
    place: place.recipient(`r${i}`),
    runs: [{ text: `- Trưởng thôn số ${i + 1};` }],
  }))
  const { closing } = aDocument()
  const body = [...aBody(), ...aBody().slice(2, 9), aParagraph('body', '', 'Trên đây là Kế hoạch năm 2026./.')]
  const long = aDocument({ body, closing: { ...closing, recipients: { ...closing.recipients, lines } } })
  const { pages, signature } = layoutPages(long)

  it('run on, each line once and in order', () => {
    const shown = pages.flatMap((page) => page.lines).filter((line) => line.place.startsWith('recipients/r'))
    expect(shown.map(textOf)).toEqual(lines.map((line) => line.runs[0]?.text))
  })

  it('leave the signature in one piece, with the end of the body', () => {
    const at = (words: string): number => pages.findIndex((page) => page.lines.some((line) => textOf(line) === words))
    expect(signature).toEqual({ page: at('CHỦ TỊCH') + 1, alone: false })
    expect(at('Trần Văn An')).toBe(at('CHỦ TỊCH'))
    expect(at('Trên đây là Kế hoạch năm 2026./.')).toBe(at('CHỦ TỊCH'))
  })

  it('may part in Word too', async () => {
    const cannot = async (model: DocumentModel): Promise<number> => {
      return (
        strFromU8(unzipSync(await makeWord(model))['word/document.xml'] ?? new Uint8Array()).split('w:cantSplit')
          .length - 1
      )
    }
    expect(await cannot(long)).toBe((await cannot(aDocument())) - 1)
  })
})

describe('tables', () => {
  it('part a cell that reaches over rows of two pages, and draw a border where it parts', () => {
    const words = Array.from({ length: 90 }, (_, i) => `việc${i}`).join('\n')
    const merged: TableCell = { runs: [{ text: words }], rowSpan: 40 }
    const rows: TableCell[][] = [[merged, 'Dòng 0'], ...Array.from({ length: 39 }, (_, i) => [`Dòng ${i + 1}`])]
    const { pages } = layoutPages(aDocument({ annexes: [anAnnex([aTable([['Việc', 'Dòng'], ...rows])])] }))
    const annex = pages.filter((page) => page.lines.some((line) => textOf(line).startsWith('việc')))
    expect(annex.length).toBe(2)
    expect(annex.flatMap((page) => page.lines.map(textOf).filter((text) => text.startsWith('việc'))).join('\n')).toBe(
      words,
    )
    for (const page of annex) {
      const lowest = Math.max(...page.lines.map((line) => line.y + line.height))
      const across = page.rules.filter((rule) => rule.width > rule.height)
      expect(Math.max(...across.map((rule) => rule.y))).toBeGreaterThanOrEqual(lowest - 1)
    }
  })

  it('do not repeat a header that leaves no room for rows', () => {
    const head = Array.from({ length: 60 }, (_, i) => `Đầu bảng ${i}`).join('\n')
    const { pages } = layoutPages(aDocument({ annexes: [anAnnex([aTable([[head], ['Hàng một'], ['Hàng hai']])])] }))
    const shown = pages.flatMap((page) => page.lines.map(textOf)).filter((text) => text.startsWith('Đầu bảng'))
    expect(shown.join('\n')).toBe(head)
  })

  const rows = Array.from({ length: 60 }, (_, i) => [
    String(i + 1),
    'Nhiệm vụ về công khai thông tin, lấy ý kiến Nhân dân và giám sát của cộng đồng ở các thôn trong xã',
    'Phòng Văn hóa - Xã hội',
  ])
  const annex = anAnnex(
    [
      aTable([['TT', 'Nội dung', 'Chủ trì'], ...rows], {
        widths: [12, 180, 60],
        aligns: ['center', 'justify', 'left'],
      }),
    ],
    { orientation: 'landscape' },
  )

  const { pages } = layoutPages(aDocument({ annexes: [annex] }))

  it('repeat their header on each page and lead each cell to its own place', () => {
    const lying = pages.filter((page) => page.width > page.height)
    expect(lying.length).toBeGreaterThan(2)
    for (const page of lying) expect(textOf(lineWith(page.lines, 'Nội dung'))).toBe('Nội dung')
    const [table] = annex.blocks
    const cell = lineWith(lying[1]?.lines ?? [], 'Nhiệm vụ')
    expect(cell.place).toMatch(new RegExp(`^${table?.place}/\\d+/1$`))
    expect(lying.map((page) => page.pageNumber)).toEqual(['', ...lying.slice(1).map((_, i) => String(i + 2))])
  })

  it('keep the lines of a cell between the borders of its row', () => {
    const page = pages.find((one) => one.width > one.height)
    const across = (page?.rules ?? []).filter((rule) => rule.width > rule.height).map((rule) => rule.y)
    for (const line of page?.lines.filter((text) => text.place.startsWith('block/')) ?? []) {
      const above = Math.max(...across.filter((y) => y <= line.y + 0.5))
      const below = Math.min(...across.filter((y) => y > line.y + 0.5))
      expect(line.y).toBeGreaterThanOrEqual(above)
      expect(line.y + line.height, textOf(line)).toBeLessThanOrEqual(below + 0.5)
    }
  })

  it('stretch the last row under a merged cell that is higher than its rows, and no row under one that is not', () => {
    const long = 'Phòng Văn hóa - Xã hội hướng dẫn các thôn rà soát hương ước, quy ước; '.repeat(8)
    const merged = (text: string): TableCell => ({ runs: [{ text }], rowSpan: 2 })
    /** How far below the head of the table these words stand, in px. */
    const fall = (words: string, rows: TableCell[][]): number => {
      const table = aTable([['Đầu bảng', 'Chủ trì'], ...rows, ['Hàng cuối', '']])
      const lines = layoutPages(aDocument({ annexes: [anAnnex([table])] })).pages.flatMap((page) => page.lines)
      return Math.round(lineWith(lines, words).y - lineWith(lines, 'Đầu bảng').y)
    }
    const two = fall('Hàng cuối', [
      ['Hàng một', 'Phòng'],
      ['Hàng hai', 'Phòng'],
    ])
    const whole = fall('Hàng cuối', [[long, 'Phòng']])
    expect(whole).toBeGreaterThan(2 * two)
    expect(fall('Hàng cuối', [[merged(long), 'Phòng'], ['Phòng']])).toBe(whole)
    expect(fall('Hàng cuối', [['Hàng một', merged(long)], ['Hàng hai']])).toBe(whole)
    expect(fall('Hàng hai', [['Hàng một', merged(long)], ['Hàng hai']])).toBe(fall('Hàng hai', [['Một'], ['Hàng hai']]))
    expect(fall('Hàng cuối', [['Hàng một', merged('Phòng')], ['Hàng hai']])).toBe(two)
  })

  it('begin a row on the next page rather than part one that a page could hold, and part a higher one', () => {
    const linesOf = (word: string, count: number): string =>
      Array.from({ length: count }, (_, i) => `${word} ${i}`).join('\n')
    /** How many lines of each word stand on each page. */
    const onPages = (rows: string[][], words: string[]): number[][] => {
      const before = Array.from({ length: 40 }, () => aParagraph('clause', '', 'Lời dẫn.'))
      const table = aTable([[linesOf('Đầu', 12)], ...rows])
      return layoutPages(aDocument({ annexes: [anAnnex([...before, table])] }))
        .pages.map(({ lines }) => words.map((word) => lines.filter((line) => textOf(line).startsWith(word)).length))
        .filter((counts) => counts.some((count) => count > 0))
    }
    expect(onPages([[linesOf('Một', 20)], [linesOf('Hai', 30)]], ['Đầu', 'Một', 'Hai'])).toEqual([
      [12, 20, 0],
      [12, 0, 30],
    ])
    const high = onPages([[linesOf('Một', 70)], [linesOf('Hai', 30)]], ['Đầu', 'Một', 'Hai'])
    expect(high.map(([head]) => head)).toEqual([12, 12, 12, 12])
    expect(high.map(([, first = 0]) => first > 0)).toEqual([true, true, true, false])
    expect(high.at(-1)).toEqual([12, 0, 30])
  })

  it('are laid out in part when they are very long, and the answer says so', () => {
    const long = Array.from({ length: LAID_OUT_ROWS + 200 }, (_, i) => [String(i), 'Việc', 'Phòng'])
    const { pages, stoppedAt } = layoutPages(aDocument({ annexes: [anAnnex([aTable(long)])] }))
    expect(stoppedAt).toContain(String(LAID_OUT_ROWS))
    expect(pages.length).toBeGreaterThan(3)
  })
})

describe('lines', () => {
  const broken = (text: string, width: number, lines: LineRule = 'none'): string[] =>
    breakLines([{ text }], 12, { width, indent: 0, lines }).map((line) => line.runs.map((run) => run.text).join(''))

  it('break after spaces, and after a dash no digit follows', () => {
    expect(broken('Phòng Văn hóa - Xã hội', 80)).toEqual(['Phòng Văn hóa', '- Xã hội'])
    expect(broken('Kế hoạch số 05/KH-UBND', 110)).toEqual(['Kế hoạch số 05/KH-', 'UBND'])
    expect(broken('Nhiệm kỳ 2025-2026', 80)).toEqual(['Nhiệm kỳ', '2025-2026'])
    expect(broken('một hai', 22)).toEqual(['một', 'hai'])
  })

  it('never break at a no-break space', () => {
    expect(broken('theo khoản\u00a02 Điều\u00a05', 60)).toEqual(['theo', 'khoản\u00a02', 'Điều\u00a05'])
  })

  it('cut a word that is too long', () => {
    const cut = broken('aaaaaaaaaaaaaaaaaaaa', 30)
    expect(cut.length).toBeGreaterThan(2)
    expect(cut.join('')).toBe('aaaaaaaaaaaaaaaaaaaa')
  })

  it('never lose a character, nor a word in bold', () => {
    const text = 'Thực hiện  công khai, minh bạch\n\ncác khoản đóng góp của Nhân dân ở thôn'
    for (let width = 8; width < 300; width += 7) {
      expect(bare(broken(text, width, width % 2 === 0 ? 'word' : 'none').join(''))).toBe(bare(text))
      const parts = breakLines(
        [{ text: 'Công khai ' }, { text: 'đầy đủ, kịp thời', bold: true }, { text: ' mọi việc' }],
        12,
        {
          width,
          indent: 5,
          lines: 'none',
        },
      ).flatMap((line) => line.runs)
      expect(
        bare(
          parts
            .filter((run) => run.bold)
            .map((run) => run.text)
            .join(''),
        ),
      ).toBe('đầyđủ,kịpthời')
    }
  })

  it('stand even where there is no text', () => {
    expect(breakLines([], 12, { width: 50, indent: 0, lines: 'none' })).toHaveLength(1)
  })
})

describe('justified lines', () => {
  const justified = (model: DocumentModel, rule?: LineRule): string[] =>
    layoutPages(model, rule && { lines: rule })
      .pages.flatMap((page) => page.lines)
      .filter((line) => line.align === 'justify' && !line.last)
      .map(textOf)
  const lines = (rule?: LineRule): string[] => justified(twoPages, rule)

  it('keep more words where the program that prints them presses spaces together', () => {
    const [none = 0, word = 0, libreOffice = 0] = (['none', 'word', 'libreoffice25'] as const).map((rule) => {
      const found = lines(rule)
      return bare(found.join('')).length / found.length
    })
    expect(word).toBeGreaterThan(none)
    expect(libreOffice).toBeGreaterThan(word)
  })

  it("are Word's where nobody said otherwise, and the office's where it did", () => {
    expect(lines()).toEqual(lines('word'))
    expect(justified({ ...twoPages, page: { ...twoPages.page, lines: 'none' } })).toEqual(lines('none'))
  })

  it('take a word in behind a hyphen as behind a space', () => {
    const text = 'Căn cứ Nghị quyết số 05/NQ-HĐND'
    const width = textWidthPt(text, { size: 12 })
    const first = (rule: LineRule): string => {
      const [line] = breakLines([{ text: `${text} của Hội đồng` }], 12, { width: width - 2, indent: 0, lines: rule })
      return textOf(line ?? { runs: [] })
    }
    expect(first('none')).toBe('Căn cứ Nghị quyết số 05/NQ-')
    expect(first('word')).toBe(text)
  })
})
