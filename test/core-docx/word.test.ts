import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentModel } from '../../core/document/model.ts'
import { looks } from '../../core/style/paragraphs.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { aBody, aDocument, anAnnex, aParagraph, aTable } from '../support/aDocument.ts'
import { all, attribute, type OpenDocx, one, openDocx, textOf } from '../support/openDocx.ts'

const open = async (patch: Partial<DocumentModel> = {}): Promise<OpenDocx> => openDocx(await makeWord(aDocument(patch)))
const withLetterhead = (patch: Partial<DocumentModel['letterhead']>): Partial<DocumentModel> => ({
  letterhead: { ...aDocument().letterhead, ...patch },
})

let plan: OpenDocx
beforeAll(async () => {
  plan = await open()
})

describe('the page', () => {
  it('is A4 with the margins of the decree, in twips', () => {
    const [section] = plan.sections
    expect(one(section ?? plan.document, 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' })
    expect(one(section ?? plan.document, 'w:pgMar')?.attributes).toMatchObject({
      'w:top': '1134',
      'w:bottom': '1134',
      'w:left': '1701',
      'w:right': '850',
      'w:header': '567',
    })
  })

  it('numbers its pages centred at the top, but not the first', () => {
    expect(one(plan.sections[0] ?? plan.document, 'w:titlePg')).toBeDefined()
    expect(textOf(plan.header(0, 'first'))).toBe('')
    expect(all(plan.header(0, 'default'), 'w:instrText').flatMap((field) => field.children)).toContain('PAGE')
    expect(plan.styleProperty('VB Số trang', 'w:jc')).toEqual({ 'w:val': 'center' })
    expect(plan.styleProperty('VB Số trang', 'w:sz')).toEqual({ 'w:val': '28' })
  })

  it('is set in Times New Roman in all four slots, black, proofed as Vietnamese', () => {
    const styles = plan.parts['word/styles.xml'] ?? ''
    const defaults = styles.slice(styles.indexOf('<w:docDefaults>'), styles.indexOf('</w:docDefaults>'))
    for (const slot of ['ascii', 'hAnsi', 'cs', 'eastAsia']) {
      expect(defaults).toContain(`w:${slot}="Times New Roman"`)
    }
    expect(defaults).toContain('<w:color w:val="000000"/>')
    expect(defaults).toMatch(/<w:lang [^>]*w:val="vi-VN"/)
    expect(defaults).toMatch(/<w:lang [^>]*w:eastAsia="vi-VN"/)
    expect(plan.parts['word/document.xml']).not.toContain('w:rFonts')
    expect(plan.parts['word/document.xml']).not.toContain('w:sz ')
  })
})

describe('styles', () => {
  it('give every paragraph a name a clerk finds in Word', () => {
    const names = new Set(Object.values(looks).map((look) => look.style))
    for (const paragraph of plan.paragraphs) expect(names, paragraph.text).toContain(paragraph.styleName)
  })

  it('carry all the formatting: paragraphs of the body have none of their own but ties to the next', () => {
    const styled = plan.paragraphs.filter((paragraph) => paragraph.text !== '')
    for (const paragraph of styled) {
      expect(
        paragraph.direct.filter((name) => name !== 'w:keepNext'),
        paragraph.text,
      ).toEqual([])
    }
  })

  it('set running text justified with one first-line indent, no hanging indent, and at least 6 pt above', () => {
    for (const name of ['VB Nội dung', 'VB Khoản', 'VB Điểm', 'VB Gạch đầu dòng', 'VB Gạch dấu cộng', 'VB Căn cứ']) {
      expect(plan.styleProperty(name, 'w:jc'), name).toEqual({ 'w:val': 'both' })
      expect(plan.styleProperty(name, 'w:ind'), name).toEqual({ 'w:firstLine': '720' })
      expect(plan.styleProperty(name, 'w:spacing'), name).toMatchObject({ 'w:before': '120', 'w:line': '276' })
      expect(plan.styleProperty(name, 'w:sz'), name).toEqual({ 'w:val': '28' })
    }
  })

  it('print căn cứ in italics and headings in bold', () => {
    expect(plan.styleProperty('VB Căn cứ', 'w:i')).toBeDefined()
    expect(plan.styleProperty('VB Mục', 'w:b')).toBeDefined()
    expect(plan.styleProperty('VB Nội dung', 'w:b')).toBeUndefined()
  })

  it('build headings on those of Word, so that the navigation pane shows the outline', async () => {
    expect(attribute(one(plan.styles.get('VBMuc') ?? plan.document, 'w:basedOn'), 'w:val')).toBe('Heading1')
    expect(attribute(one(plan.styles.get('VBKhoanCoTieuDe') ?? plan.document, 'w:basedOn'), 'w:val')).toBe('Heading2')
    expect(plan.styleProperty('VB Mục', 'w:outlineLvl')).toEqual({ 'w:val': '0' })
    expect(plan.styleProperty('VB Khoản có tiêu đề', 'w:outlineLvl')).toEqual({ 'w:val': '1' })
    expect(plan.styleProperty('VB Nội dung', 'w:outlineLvl')).toBeUndefined()
    // Under a Phần, sections stand one level deeper.
    const parts = await open({
      body: [
        aParagraph('part', 'Phần I', 'MỞ ĐẦU'),
        { ...aParagraph('section', 'I.', 'BỐI CẢNH'), outlineLevel: 2 },
        ...aBody().slice(-1),
      ],
    })
    expect(attribute(one(parts.paragraph('I. BỐI CẢNH').xml, 'w:outlineLvl'), 'w:val')).toBe('1')
    expect(parts.paragraph('Phần I\nMỞ ĐẦU').styleName).toBe('VB Phần')
  })
})

describe('the letterhead', () => {
  it('stands in two columns of 65 and 100 mm without borders or padding', () => {
    const [letterhead] = plan.tables
    expect(all(letterhead ?? plan.document, 'w:gridCol').map((column) => column.attributes['w:w'])).toEqual([
      '3685',
      '5669',
    ])
    const borders = one(letterhead ?? plan.document, 'w:tblBorders')
    for (const border of borders?.children ?? []) {
      if (typeof border !== 'string') expect(border.attributes['w:val']).toBe('none')
    }
    const padding = one(letterhead ?? plan.document, 'w:tblCellMar')
    for (const side of padding?.children ?? []) {
      if (typeof side !== 'string') expect(side.attributes['w:w']).toBe('0')
    }
  })

  it('puts number and date on one line', () => {
    const rows = all(plan.tables[0] ?? plan.document, 'w:tr')
    expect(all(rows[1] ?? plan.document, 'w:tc').map(textOf)).toEqual([
      'Số: 05/KH-UBND',
      'Bình Minh, ngày 05 tháng 01 năm 2026',
    ])
  })

  it('draws its rules as borders: as long as the motto, 0.4 of the issuer, 0.75 pt', () => {
    const rules = plan.paragraphs.filter((paragraph) => paragraph.styleName === 'VB Đường kẻ')
    const lengths = rules.map(({ xml }, i) => {
      const indent = one(xml, 'w:ind')?.attributes ?? {}
      const column = [3685, 5669, 9354][i] ?? 0
      return column - Number(indent['w:left']) - Number(indent['w:right'])
    })
    // 43.2 mm x 0.4, 60.5 mm, and the subject's own.
    expect(lengths[0]).toBeGreaterThan(960)
    expect(lengths[0]).toBeLessThan(1000)
    expect(lengths[1]).toBeGreaterThan(3400)
    expect(lengths[1]).toBeLessThan(3445)
    for (const { xml } of rules) {
      expect(one(xml, 'w:bottom')?.attributes).toMatchObject({ 'w:val': 'single', 'w:sz': '6' })
    }
    expect(plan.parts['word/document.xml']).not.toMatch(/<w:u |w:pict|w:drawing/)
  })

  it('frames KHẨN in red under the number', async () => {
    const word = await open(withLetterhead({ urgency: 'KHẨN' }))
    const mark = word.paragraph('KHẨN')
    expect(mark.styleName).toBe('VB Độ khẩn')
    expect(one(mark.xml, 'w:color')?.attributes).toEqual({ 'w:val': 'FF0000' })
    for (const side of ['w:top', 'w:left', 'w:bottom', 'w:right']) {
      expect(one(mark.xml, side)?.attributes['w:val']).toBe('single')
    }
    // 20 mm wide.
    const indent = one(mark.xml, 'w:ind')?.attributes ?? {}
    expect(3685 - Number(indent['w:left']) - Number(indent['w:right'])).toBeCloseTo(1134, -1)
  })

  it('puts DỰ THẢO and the circulation mark in the top margin of the first page only', async () => {
    const word = await open(withLetterhead({ draftMark: 'DỰ THẢO LẦN 2', circulation: 'LƯU HÀNH NỘI BỘ' }))
    expect(textOf(word.header(0, 'first'))).toBe('LƯU HÀNH NỘI BỘDỰ THẢO LẦN 2')
    expect(textOf(word.header(0, 'default'))).not.toContain('DỰ THẢO')
    expect(word.parts['word/document.xml']).not.toContain('DỰ THẢO')
    // In a cell a frame keeps its lines inside: what reaches over the edge is cut off by some programs.
    for (const side of all(word.header(0, 'first'), 'w:ind').slice(-1)) {
      expect(Number(side.attributes['w:left'])).toBeGreaterThan(15)
      expect(Number(side.attributes['w:right'])).toBeGreaterThan(15)
    }
    const alone = await open(withLetterhead({ draftMark: 'DỰ THẢO' }))
    expect(textOf(alone.header(0, 'first'))).toBe('DỰ THẢO')
  })
})

describe('the body', () => {
  it('types its numbers, with one space before the text', () => {
    const texts = plan.paragraphs.map((paragraph) => paragraph.text)
    expect(texts).toContain('I. MỤC ĐÍCH, YÊU CẦU')
    expect(texts).toContain('đ) Ủy ban nhân dân xã tổng hợp, ra quyết định công nhận.')
    expect(texts).toContain('+ Thời gian hoàn thành: trước ngày 30/9/2026.')
    expect(plan.parts['word/document.xml']).not.toContain('w:numPr')
  })

  it('keeps bold and italic words inside a sentence', () => {
    const sentence = plan.paragraphs.find((paragraph) => paragraph.text.startsWith('- Công khai'))
    expect(sentence?.runs.filter((run) => run.bold).map((run) => run.text)).toEqual(['đầy đủ, kịp thời'])
    expect(sentence?.runs.filter((run) => run.italic).map((run) => run.text)).toEqual(['được biết'])
  })

  it('keeps a heading with what follows', () => {
    expect(plan.styleProperty('VB Mục', 'w:keepNext')).toBeDefined()
    expect(plan.styleProperty('VB Khoản có tiêu đề', 'w:keepNext')).toBeDefined()
  })

  it('turns a line feed into a line break and drops what XML forbids', async () => {
    const word = await open({
      body: [aParagraph('body', '', 'Dòng một\nDòng hai\u0007\ufffe e\u0302./.'), ...aBody().slice(-1)],
    })
    expect(word.paragraphs.map((paragraph) => paragraph.text)).toContain('Dòng một\nDòng hai ê./.')
  })

  it('prints what looks like markup as it was typed', async () => {
    const text = 'Giá < 5 & > 3 “{vb-0}” {{nam}} \'a\' "b"'
    const word = await open({ body: [aParagraph('body', '', text), ...aBody().slice(-1)] })
    expect(word.paragraphs.map((paragraph) => paragraph.text)).toContain(text)
  })
})

describe('the closing', () => {
  it('sets Nơi nhận level with the authority line, in one row that never splits', () => {
    const closing = plan.tables.at(-1) ?? plan.document
    const rows = all(closing, 'w:tr')
    expect(rows).toHaveLength(1)
    expect(one(rows[0] ?? closing, 'w:cantSplit')).toBeDefined()
    const [left, right] = all(closing, 'w:tc').map((cell) => all(cell, 'w:p').map(textOf))
    expect(left?.[0]).toBe('Nơi nhận:')
    expect(left?.at(-1)).toBe('- Lưu: VT, VHXH.')
    expect(right).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', 'Trần Văn An'])
    expect(plan.styleProperty('VB Nơi nhận', 'w:sz')).toEqual({ 'w:val': '24' })
    expect(plan.styleProperty('VB Nơi nhận chi tiết', 'w:sz')).toEqual({ 'w:val': '22' })
  })

  it('leaves 25 to 30 mm for the signature', () => {
    const twips = Number(plan.styleProperty('VB Khoảng ký', 'w:spacing')?.['w:line'])
    expect((twips / 1440) * 25.4).toBeGreaterThanOrEqual(25)
    expect((twips / 1440) * 25.4).toBeLessThanOrEqual(30)
  })

  it('is tied to at least two lines of the body', async () => {
    const last = plan.paragraphs.find((paragraph) => paragraph.text.endsWith('./.'))
    expect(last?.direct).toContain('w:keepNext')
    const word = await open({ body: [...aBody().slice(0, -1), aParagraph('body', '', 'Trên đây là Kế hoạch./.')] })
    const [before, end] = word.paragraphs.filter((paragraph) => /đôn đốc|Trên đây/.test(paragraph.text))
    expect(before?.direct).toContain('w:keepNext')
    expect(end?.direct).toContain('w:keepNext')
  })
})

describe('tables', () => {
  const rows = [
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
    ['1', 'Công khai', { runs: [{ text: 'Phòng Văn hóa - Xã hội', bold: true }], rowSpan: 2 }, 'Quý I'],
    ['2', 'Lấy ý kiến', 'Quý II'],
    ['3', { runs: [{ text: 'Giám sát' }], colSpan: 3 }],
  ]
  const widths = [12, 73, 50, 30]
  let table: ReturnType<typeof openDocx>['tables'][number]
  beforeAll(async () => {
    const word = await open({
      body: [aTable(rows, { widths, aligns: ['center', 'justify', 'left', 'center'] }), ...aBody().slice(-1)],
    })
    table = word.tables[1] ?? word.document
  })

  it('repeat their header row and never split a row over pages', () => {
    const found = all(table, 'w:tr')
    expect(found).toHaveLength(4)
    expect(found.map((row) => one(row, 'w:tblHeader') !== undefined)).toEqual([true, false, false, false])
    expect(found.every((row) => one(row, 'w:cantSplit') !== undefined)).toBe(true)
  })

  it('are exactly as wide as the text', () => {
    const columns = all(table, 'w:gridCol').map((column) => Number(column.attributes['w:w']))
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(9354)
  })

  it('merge cells down and across', () => {
    expect(all(table, 'w:vMerge').map((merge) => merge.attributes['w:val'])).toEqual(['restart', 'continue'])
    expect(one(table, 'w:gridSpan')?.attributes).toEqual({ 'w:val': '3' })
  })

  it('set each column as its kind asks, by style', () => {
    const second = all(all(table, 'w:tr')[1] ?? table, 'w:pStyle').map((style) => style.attributes['w:val'])
    expect(second).toEqual(['VBBangGiua', 'VBBangDeu', 'VBBangTrai', 'VBBangGiua'])
  })
})

describe('annexes', () => {
  let word: OpenDocx
  beforeAll(async () => {
    word = await open({
      annexes: [
        anAnnex(
          [
            aTable(
              [
                ['TT', 'Việc'],
                ['1', 'Họp dân'],
              ],
              { widths: [20, 232] },
            ),
          ],
          {
            orientation: 'landscape',
            heading: 'Phụ lục I',
          },
        ),
        anAnnex([aParagraph('body', '', 'Mẫu biên bản.')], { heading: 'Phụ lục II' }),
      ],
    })
  })

  it('stand in sections of their own that lie or stand', () => {
    expect(word.sections.map((section) => one(section, 'w:pgSz')?.attributes['w:orient'])).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ])
    expect(one(word.sections[1] ?? word.document, 'w:pgSz')?.attributes).toMatchObject({
      'w:w': '16838',
      'w:h': '11906',
    })
    expect(one(word.sections[1] ?? word.document, 'w:pgMar')?.attributes).toMatchObject({
      'w:left': '1701',
      'w:right': '850',
    })
  })

  it('count their pages from 1 and hide the number on the first', () => {
    for (const [i, section] of word.sections.entries()) {
      expect(one(section, 'w:pgNumType')?.attributes).toEqual({ 'w:start': '1' })
      expect(one(section, 'w:titlePg')).toBeDefined()
      expect(textOf(word.header(i, 'first'))).toBe('')
    }
  })

  it('begin with their heading, title, reference and rule', () => {
    const from = word.paragraphs.findIndex((paragraph) => paragraph.text === 'Phụ lục I')
    expect(word.paragraphs.slice(from, from + 4).map((paragraph) => paragraph.styleName)).toEqual([
      'VB Phụ lục',
      'VB Tên phụ lục',
      'VB Kèm theo',
      'VB Đường kẻ',
    ])
    expect(word.styleProperty('VB Phụ lục', 'w:sz')).toEqual({ 'w:val': '28' })
    expect(word.styleProperty('VB Kèm theo', 'w:i')).toBeDefined()
  })
})

describe('a file a clerk goes on writing in', () => {
  it('has a title of several lines as one paragraph', async () => {
    const { title } = aDocument()
    const [line] = title.subject
    if (!line) throw new Error('the plan has no title')
    const lines = ['Triển khai các chính sách hỗ trợ', 'trên địa bàn xã Bình Minh'].map((text) => ({
      ...line,
      runs: [{ text }],
    }))
    const { paragraph } = await open({ title: { ...title, subject: lines } })
    const found = paragraph('Triển khai các chính sách hỗ trợ\ntrên địa bàn xã Bình Minh')
    expect(found.styleName).toBe('VB Trích yếu')
  })

  it('has one run where words look alike, wherever they come from', async () => {
    const runs = [
      { text: 'Báo cáo ' },
      { text: 'năm 2026', fact: 'nam' },
      { text: ' trước ' },
      { text: 'ngày 15/12', bold: true },
    ]
    const { paragraph } = await open({ body: [{ ...aParagraph('dash', '-', ''), runs }, ...aBody().slice(-1)] })
    const { xml } = paragraph('- Báo cáo năm 2026 trước ngày 15/12')
    expect(all(xml, 'w:t').map(textOf)).toEqual(['Báo cáo năm 2026 trước ', 'ngày 15/12'])
  })

  it('holds no sign that nobody sees', async () => {
    const hidden = 'Công\u00ad khai,\u200b minh\ufeff bạch\u2060 ở\u200d thôn\u200e'
    const file = await open({
      body: [aParagraph('dash', '-', hidden), aTable([[hidden, 'x']]), ...aBody().slice(-1)],
    })
    expect(textOf(file.document)).not.toMatch(/[\u00ad\u200b-\u200f\u2060\ufeff]/u)
    expect(textOf(file.document)).toContain('Công khai, minh bạch ở thôn')
  })
})

describe('the styles and tables a clerk meets', () => {
  it('offers some twenty styles in the order of work and hides what only the program needs', () => {
    const shown = [...plan.styles.values()].filter(
      (style) => one(style, 'w:qFormat') && style.attributes['w:styleId']?.startsWith('VB'),
    )
    expect(shown.length).toBeLessThan(20)
    expect(one(plan.styles.get('VBKhoangKy') ?? plan.document, 'w:semiHidden')).toBeDefined()
    expect(one(plan.styles.get('VBNoiDung') ?? plan.document, 'w:semiHidden')).toBeUndefined()
    for (const id of ['Heading4', 'Heading5', 'Heading6'])
      expect(attribute(one(plan.styles.get(id) ?? plan.document, 'w:color'), 'w:val')).toBe('000000')
  })

  it('builds on no style that is not there', () => {
    for (const style of plan.styles.values())
      for (const tie of ['w:basedOn', 'w:next', 'w:link']) {
        const id = attribute(one(style, tie), 'w:val')
        if (id) expect([...plan.styles.keys()]).toContain(id)
      }
  })

  it('says what each table holds', async () => {
    const file = await open({
      body: [
        aTable([
          ['TT', 'Việc & hạn', 'Ai'],
          ['1', 'Họp', 'Thôn'],
        ]),
        ...aBody().slice(-1),
      ],
    })
    expect(file.tables.map((table) => attribute(one(table, 'w:tblCaption'), 'w:val'))).toEqual([
      'Phần đầu văn bản: cơ quan ban hành, Quốc hiệu, số, địa danh và ngày tháng',
      'Bảng: TT; Việc & hạn; Ai',
      'Nơi nhận và chữ ký',
    ])
  })
})
