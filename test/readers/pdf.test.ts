import { describe, expect, it } from 'vitest'
import { importSource } from '../../core/import/importSource.ts'
import type { SourceCell, SourceDocument } from '../../core/readers/source.ts'
import { cutAtBounds } from '../../electron/host/readers/pdf/cutAtBounds.ts'
import { isRestOfRow, joinRow, withoutMerged } from '../../electron/host/readers/pdf/cutRow.ts'
import { linesOf, wordsOfLine } from '../../electron/host/readers/pdf/lines.ts'
import type { Piece } from '../../electron/host/readers/pdf/page.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { aDocx, p, r, tbl, tc, tr } from '../support/aDocx.ts'
import { aPdf } from '../support/aPdf.ts'
import { convertedTo } from '../support/libreOffice.ts'
import { said } from './saying.ts'

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`
const kinds = { document: 'document.main', footnotes: 'footnotes', header: 'header' }
const types = (parts: Readonly<Record<string, string>>): string =>
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  Object.entries(parts)
    .map(
      ([part, kind]) =>
        `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
    )
    .join('') +
  '</Types>'

const look = '<w:jc w:val="both"/><w:ind w:firstLine="720"/>'
const font = '<w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif"/><w:sz w:val="28"/>'
const paragraph = (text: string): string => p(r(text, font), look)
const center = (text: string): string => p(r(text, `${font}<w:b/>`), '<w:jc w:val="center"/>')
const long = (at: number): string =>
  `${at}. Các phòng, trung tâm, đơn vị sự nghiệp công lập tổ chức quán triệt, phổ biến đến toàn thể cán bộ, công chức, viên chức, người lao động; rà soát và niêm yết đầy đủ các nội dung phải công khai tại trụ sở và nhà văn hóa thôn trong năm 2026.`
const margins =
  '<w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="851" w:header="600" w:footer="600"/>'
const single = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
  .join('')

async function pdfOf(docx: Uint8Array): Promise<SourceDocument> {
  const [bytes] = (await convertedTo('pdf', new Map([['a', docx]]))).values()
  return await readForeignFile(bytes ?? new Uint8Array(), 'a.pdf')
}

describe('a PDF that was signed and issued by program', () => {
  const printed = [
    'So:            /KH-UBND',
    'Tan Huong, ngay      thang 4 nam 2026',
    'KE HOACH',
    'Don dep ve sinh cac tuyen duong.',
  ]
  const read = (stamps: { text: string; x: number; y: number }[]): Promise<SourceDocument> =>
    readForeignFile(aPdf({ lines: printed, stamps }), 'da-ky.pdf')

  it('has the number and the day where they were stamped into the blanks', async () => {
    const source = await read([
      { text: ' 362', x: 90, y: 768 },
      { text: '14', x: 162, y: 753 },
    ])
    expect(
      said(source)
        .slice(0, 2)
        .map((line) => line.replace(/\s+/g, ' ')),
    ).toEqual(['So: 362 /KH-UBND', 'Tan Huong, ngay 14 thang 4 nam 2026'])
  })

  it('has them too on a page that lies, and in an annex whose line has little room', async () => {
    const annex = 'Kem theo Ke hoach so       /KH-UBND ngay      thang 4 nam 2026'
    const lying = aPdf({
      lines: printed,
      lying: true,
      stamps: [
        { text: '362', x: 72, y: 95 },
        { text: '14', x: 90, y: 160 },
      ],
    })
    const close = aPdf({
      lines: [...printed.slice(0, 3), annex],
      stamps: [
        { text: '362', x: 200, y: 716 },
        { text: '14', x: 276, y: 716 },
      ],
    })
    const plain = async (bytes: Uint8Array) =>
      said(await readForeignFile(bytes, 'da-ky.pdf'))
        .join(' ')
        .replace(/\s+/g, ' ')
    expect(await plain(lying)).toContain('So: 362 /KH-UBND Tan Huong, ngay 14 thang 4 nam 2026')
    expect(await plain(close)).toContain('Kem theo Ke hoach so 362 /KH-UBND ngay 14 thang 4 nam 2026')
  })

  it('glues none to a number that is printed, or stamped, in its place', async () => {
    const lines = ['So: 362/KH-UBND', ...printed.slice(1)]
    const stamps = [
      { text: '362', x: 95, y: 768 },
      { text: '14', x: 162, y: 753 },
      { text: '15', x: 164, y: 753 },
    ]
    const source = await readForeignFile(aPdf({ lines, stamps }), 'da-ky.pdf')
    expect(
      said(source)
        .slice(0, 2)
        .map((line) => line.replace(/\s+/g, ' ')),
    ).toEqual(['So: 362/KH-UBND', 'Tan Huong, ngay 14 thang 4 nam 2026'])
    expect(source.remarks.map(({ text }) => text)).toEqual([
      'Không lấy chữ đóng đè lên chữ đã in: “362”.',
      'Không lấy chữ đóng đè lên chữ đã in: “15”.',
    ])
  })

  it('keeps what was typed into a form or on the page, and tells of notes pinned to it', async () => {
    const stamps = [
      { text: 'Phong Kinh te', x: 140, y: 698, kind: 'field' as const },
      { text: 'truoc ngay 30/4/2026', x: 145, y: 680, kind: 'typed' as const },
      { text: 'Xem lai thoi han', x: 400, y: 680, kind: 'note' as const },
    ]
    const source = await readForeignFile(aPdf({ lines: [...printed, 'Chu tri:', 'Thoi han:'], stamps }), 'bieu-mau.pdf')
    expect(
      said(source)
        .join('\n')
        .replace(/[^\S\n]+/g, ' '),
    ).toMatch(/Chu tri: Phong Kinh te\s+Thoi han: truoc ngay 30\/4\/2026/)
    expect(source.remarks.map(({ text }) => text)).toContain('Không lấy ghi chú gắn trên trang: “Xem lai thoi han”.')
  })

  it('tells of the face of a signature, and keeps it out of the text', async () => {
    const source = await read([{ text: 'Ky boi: Van phong UBND. Thoi gian ky: 14.04.2026 10:20:11', x: 300, y: 400 }])
    expect(said(source).join('\n')).not.toContain('Ky boi')
    expect(source.remarks.map(({ text }) => text).join()).toContain('Không lấy chữ ký số: “Ky boi: Van phong UBND.')
  })
})

describe('a PDF whose letters stand close together', () => {
  // Of 12 pt letters: a blank of 3 pt is drawn 1.1 pt wide (`Tw`, PDF 1.7, 9.3.3).
  const drawnClose = (line: string): string => `) Tj -1.9 Tw (${line}) Tj 0 Tw (`
  it('keeps the blanks that were typed there, however narrow they are drawn', async () => {
    const lines = ['KE HOACH', drawnClose('UBND XA TAN HUONG'), drawnClose('- Cac thon, to dan pho;')]
    const source = await readForeignFile(aPdf({ lines }), 'sat-chu.pdf')
    expect(said(source).slice(0, 3)).toEqual(['KE HOACH', 'UBND XA TAN HUONG', '- Cac thon, to dan pho;'])
  })
})

describe('a PDF printed from Word', () => {
  it('joins lines over line ends and pages, and sets running heads, page numbers and footnotes aside', async () => {
    // The second is as wide as the text, and stands in the middle all the same.
    const titleLines = [
      'Tổ chức Ngày hội đại đoàn kết toàn dân tộc',
      'gắn với hội thi các món ăn truyền thống và giao lưu văn nghệ quần chúng',
      'tại các khu dân cư trên địa bàn xã',
    ]
    const texts = Array.from({ length: 40 }, (_, at) => long(at + 1))
    const note = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
    const pageField =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const source = await pdfOf(
      aDocx({
        body:
          center('KẾ HOẠCH') +
          titleLines.map(center).join('') +
          paragraph('Thực hiện Luật về dân chủ.').replace('</w:p>', `${note}</w:p>`) +
          texts.map(paragraph).join('') +
          `<w:sectPr><w:headerReference w:type="default" r:id="h"/>${margins}</w:sectPr>`,
        header: p(r('SỞ NỘI VỤ TỈNH')) + p(pageField, '<w:jc w:val="center"/>'),
        footnotes: `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>${r(' Luật số 10/2022/QH15.', '<w:sz w:val="20"/>')}</w:p></w:footnote>`,
        relations: relation('h', 'header', 'header1.xml') + relation('f', 'footnotes', 'footnotes.xml'),
        extra: {
          '[Content_Types].xml': types({ document: kinds.document, footnotes: kinds.footnotes, header1: kinds.header }),
        },
      }),
    )
    const heads = source.blocks.slice(0, 4).map((block) => (block.kind === 'paragraph' ? block.align : block.kind))
    expect(heads).toEqual(['center', 'center', 'center', 'center'])
    expect(said(source)).toEqual([
      '**KẾ HOẠCH**',
      ...titleLines.map((line) => `**${line}**`),
      'Thực hiện Luật về dân chủ.',
      ...texts,
    ])
    expect(source.wrapped).toBe(false)
    expect(source.asides.map(({ kind, text }) => [kind, text.replace(/\s+/g, ' ')])).toEqual([
      ['header', 'SỞ NỘI VỤ TỈNH'],
    ])
    expect(source.notes).toMatchObject([{ id: 'n1', paragraphs: [{ runs: [{ text: 'Luật số 10/2022/QH15.' }] }] }])
    expect(source.blocks[4]).toMatchObject({ runs: [{ text: 'Thực hiện Luật về dân chủ.' }, { note: 'n1' }] })
    expect(source.remarks.map((remark) => remark.text).join()).toContain('Đã bỏ số trang')
  })

  it('knows footnotes as large as the text by their rule and marks, and heads and feet of two pages', async () => {
    const noteOf = (id: number) =>
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
    const noted = (text: string, id: number) => paragraph(text).replace('</w:p>', `${noteOf(id)}</w:p>`)
    const footnote = (id: number, text: string) =>
      `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${r(` ${text}`, font)}</w:p></w:footnote>`
    const texts = Array.from({ length: 12 }, (_, at) => long(at + 1))
    const source = await pdfOf(
      aDocx({
        body:
          center('KẾ HOẠCH') +
          noted(`${long(0)} Thu gom rác ở 12 thôn`, 2) +
          paragraph('Trồng 5 km').replace(
            '</w:p>',
            `${r('2', `${font}<w:vertAlign w:val="superscript"/>`)}${r(' rừng', font)}${noteOf(3)}</w:p>`,
          ) +
          texts.map(paragraph).join('') +
          `<w:sectPr><w:headerReference w:type="default" r:id="h"/>${margins}</w:sectPr>`,
        header: p(r('Bản in nội bộ')),
        footnotes:
          '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
          footnote(2, 'Theo số liệu của đội vệ sinh.') +
          footnote(3, 'Theo biên bản của công an xã.'),
        relations: relation('h', 'header', 'header1.xml') + relation('f', 'footnotes', 'footnotes.xml'),
        extra: {
          '[Content_Types].xml': types({ document: kinds.document, footnotes: kinds.footnotes, header1: kinds.header }),
        },
      }),
    )
    expect(said(source)).toEqual(['**KẾ HOẠCH**', `${long(0)} Thu gom rác ở 12 thôn`, 'Trồng 5 km2 rừng', ...texts])
    expect(source.asides.map(({ kind, text }) => [kind, text.replace(/\s+/g, ' ')])).toEqual([
      ['header', 'Bản in nội bộ'],
    ])
    expect(source.notes?.map(({ paragraphs }) => said(paragraphs))).toEqual([
      ['Theo số liệu của đội vệ sinh.'],
      ['Theo biên bản của công an xã.'],
    ])
    expect(source.blocks[1]).toMatchObject({ runs: [{ text: expect.stringMatching(/thôn$/u) }, { note: 'n1' }] })
    expect(source.blocks[2]).toMatchObject({ runs: [{ text: 'Trồng 5 km2 rừng' }, { note: 'n2' }] })
  })

  it('joins a footnote that goes on at the foot of the next page, below another that begins there', async () => {
    const mark = (id: number) =>
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
    const noted = (text: string, id: number) => paragraph(text).replace('</w:p>', `${mark(id)}</w:p>`)
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
    const footnote = (id: number, text: string) =>
      `<w:footnote w:id="${id}"><w:p>${raised}${r(` ${text}`, '<w:sz w:val="20"/>')}</w:p></w:footnote>`
    const first = Array.from({ length: 60 }, (_, at) => `Biên bản số ${at + 1} của tổ giám sát cộng đồng`).join('; ')
    const texts = Array.from({ length: 14 }, (_, at) => long(at + 1))
    const source = await pdfOf(
      aDocx({
        body:
          center('KẾ HOẠCH') +
          texts.slice(0, 6).map(paragraph).join('') +
          noted('Rà soát hộ cận nghèo', 2) +
          texts.slice(6, 9).map(paragraph).join('') +
          noted('Rà soát nhà tạm', 3) +
          texts.slice(9).map(paragraph).join('') +
          `<w:sectPr>${margins}</w:sectPr>`,
        footnotes:
          '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
          footnote(2, `${first}.`) +
          footnote(3, 'Theo số liệu của đội vệ sinh.'),
        relations: relation('f', 'footnotes', 'footnotes.xml'),
        extra: { '[Content_Types].xml': types({ document: kinds.document, footnotes: kinds.footnotes }) },
      }),
    )
    expect(source.notes?.map(({ paragraphs }) => said(paragraphs))).toEqual([
      [`${first}.`],
      ['Theo số liệu của đội vệ sinh.'],
    ])
    expect(said(source)).toEqual([
      '**KẾ HOẠCH**',
      ...texts.slice(0, 6),
      'Rà soát hộ cận nghèo',
      ...texts.slice(6, 9),
      'Rà soát nhà tạm',
      ...texts.slice(9),
    ])
  })

  it('keeps three who sign side by side apart, their posts broken by narrow columns', async () => {
    const cell = (...lines: string[]) =>
      tc(lines.map((line) => (line === '' ? p('') : center(line))).join(''), '<w:tcW w:w="3050" w:type="dxa"/>')
    const row = tr(
      cell('CÔNG AN XÃ', 'TRƯỞNG CÔNG AN', '', '', 'Thiếu tá Giàng A Páo') +
        cell('BAN CHỈ HUY QUÂN SỰ XÃ', 'CHỈ HUY TRƯỞNG', '', '', 'Vàng Mí Sính') +
        cell('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', '', 'Hầu Thị Mỷ'),
    )
    const signers = tbl(row, '<w:tblW w:w="9150" w:type="dxa"/><w:tblLayout w:type="fixed"/>')
    const list = paragraph('Nơi nhận:') + paragraph('- Các thôn;') + paragraph('- Lưu: VT.')
    const plan = (closing: string): Uint8Array =>
      aDocx({
        body: `${center('KẾ HOẠCH')}${paragraph('Ba đơn vị cùng tuần tra ban đêm ở các thôn./.')}${closing}<w:sectPr>${margins}</w:sectPr>`,
        extra: { '[Content_Types].xml': types({ document: kinds.document }) },
      })
    const files = new Map([
      ['below', plan(signers + list)],
      ['above', plan(list + signers)],
    ])
    for (const bytes of (await convertedTo('pdf', files)).values()) {
      const source = await readForeignFile(bytes, 'a.pdf')
      let made = 0
      const newId = () => `n${++made}`
      const { draft, notes } = importSource(source, { name: 'a.pdf', now: '2026-01-05T08:00:00.000Z', newId })
      expect(draft.signature).toMatchObject({
        name: 'Hầu Thị Mỷ',
        beside: [
          { lines: ['CÔNG AN XÃ', 'TRƯỞNG CÔNG AN'], name: 'Thiếu tá Giàng A Páo' },
          { lines: ['BAN CHỈ HUY QUÂN SỰ XÃ', 'CHỈ HUY TRƯỞNG'], name: 'Vàng Mí Sính' },
        ],
      })
      expect(notes.filter(({ kind }) => kind === 'left-over')).toEqual([])
      expect(draft.recipients.lines.map(({ text }) => text)).toEqual(['Các thôn'])
    }
  })

  const pageField =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
  const wide = (twips: number, more = ''): string => `<w:tcW w:w="${twips}" w:type="dxa"/>${more}`
  /** A table with lines behind the heading of an annex; the pages are numbered at their head. */
  const annexOf = (rows: string): Promise<SourceDocument> =>
    pdfOf(
      aDocx({
        body: `${center('PHỤ LỤC')}${tbl(rows, `<w:tblW w:w="7500" w:type="dxa"/><w:tblBorders>${single}</w:tblBorders>`)}<w:sectPr><w:headerReference w:type="default" r:id="h"/>${margins}</w:sectPr>`,
        header: p(pageField, '<w:jc w:val="center"/>'),
        relations: relation('h', 'header', 'header1.xml'),
        extra: { '[Content_Types].xml': types({ document: kinds.document, header1: kinds.header }) },
      }),
    )

  it('reads a drawn table with its merged cells, over pages that hold nothing else but their number, its head once', async () => {
    const rows = Array.from({ length: 120 }, (_, at) =>
      tr(tc(String(at + 1), wide(1500)) + tc(`Việc thứ ${at + 1} của các thôn`, wide(6000))),
    )
    const head = tr(tc(center('TT'), wide(1500)) + tc(center('Nội dung công việc'), wide(6000)), '<w:tblHeader/>')
    const sum = tr(tc('Cộng cả năm', wide(7500, '<w:gridSpan w:val="2"/>')))
    const source = await annexOf(head + rows.join('') + sum)
    const lines = said(source)
    expect(lines.slice(0, 3)).toEqual(['**PHỤ LỤC**', '**TT** | **Nội dung công việc**', '1 | Việc thứ 1 của các thôn'])
    expect(lines.slice(-2)).toEqual(['120 | Việc thứ 120 của các thôn', 'Cộng cả năm →2'])
    expect(lines).toHaveLength(123)
    expect(source.blocks.at(-1)).toMatchObject({ kind: 'table', headerRows: 1 })
  })

  it('reads a row that the end of a page has cut as one row, its blanks as blanks, and says so', async () => {
    const words = (at: number): string => Array.from({ length: 45 }, (_, n) => `việc ${at} ${n} của thôn`).join(' ')
    const justified = (text: string): string => p(text, '<w:jc w:val="both"/>')
    const row = (at: number): string =>
      tr(tc(String(at), wide(1500)) + tc(justified(words(at)), wide(3000)) + tc(`Tổ ${at}`, wide(3000)))
    const part = tr(tc('I', wide(1500)) + tc('CÁC THÔN', wide(3000)) + tc('', wide(3000)))
    const head = tr(tc('TT', wide(1500)) + tc('Nội dung', wide(3000)) + tc('Ai làm', wide(3000)))
    const source = await annexOf(head + part + [1, 2, 3, 4, 5].map(row).join(''))
    expect(said(source).slice(3)).toEqual([1, 2, 3, 4, 5].map((at) => `${at} | ${words(at)} | Tổ ${at}`))
    expect(source.remarks.some(({ text }) => /^Đã nối lại \d hàng của bảng bị cắt/u.test(text))).toBe(true)
  })

  it('reads who signs a line above or below Nơi nhận beside it', async () => {
    const beside = (left: string[], right: string[]): Promise<SourceDocument> =>
      pdfOf(
        aDocx({
          body:
            center('KẾ HOẠCH') +
            paragraph('Công an xã chủ trì, các thôn cùng thực hiện./.') +
            tbl(
              tr([left, right].map((lines) => tc(lines.map((line) => center(line)).join(''), wide(4500))).join('')),
              '<w:tblW w:w="9000" w:type="dxa"/>',
            ) +
            `<w:sectPr>${margins}</w:sectPr>`,
          extra: { '[Content_Types].xml': types({ document: kinds.document }) },
        }),
      )
    const sent = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.']
    const signs = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', '', 'Lò Thị Mai']
    // Broken by its narrow column, they are whole again.
    const long = [
      'KT. TRƯỞNG BAN',
      'PHÓ TRƯỞNG BAN THƯỜNG TRỰC KIÊM TRƯỞNG PHÒNG KINH TẾ XÃ',
      '',
      '',
      'Công Tằng Tôn Nữ Hoàng Thị Phương Thảo',
    ]
    const deputy = said(await beside(sent, ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', '', '', 'Lò Thị Mai'])).join('\n')
    expect(deputy.replaceAll('**', '')).toContain('KT. BỘ TRƯỞNG / THỨ TRƯỞNG / Lò Thị Mai')
    expect(
      said(await beside(sent, long))
        .join('\n')
        .replaceAll('**', ''),
    ).toContain(long.filter((line) => line !== '').join(' / '))
    for (const source of [await beside(['', ...sent], signs), await beside(sent, ['', ...signs])]) {
      const [closing] = source.blocks.slice(-1)
      expect(closing).toMatchObject({ kind: 'table', rows: [{ length: 2 }] })
      expect(said(source).slice(2).join('\n')).toMatch(/TM\. ỦY BAN NHÂN DÂN[^|]*CHỦ TỊCH[^|]*Lò Thị Mai/u)
    }
  })

  describe('a piece of text', () => {
    const piece = (text: string, x0: number, x1: number): Piece => ({
      text,
      x0,
      x1,
      y: 100,
      size: 12,
      bold: false,
      italic: false,
    })
    const cells = [0, 60, 100].map((x0, column) => ({
      x0,
      x1: [60, 100, 160][column] ?? 0,
      y0: 95,
      y1: 115,
      row: 0,
      colSpan: 1,
      rowSpan: 1,
    }))
    const cut = (text: string, x0: number, x1: number) =>
      cutAtBounds(piece(text, x0, x1), { xs: [0, 60, 100, 160], ys: [115, 95], cells }).map((part) => part.text)

    it('is parted where the line between two narrow cells is, at its blank and nowhere else', () => {
      expect(cut('Thôn Đông 06/3', 5, 92)).toEqual(['Thôn Đông', '06/3'])
      expect(cut('Thôn Đông 06/3 Bà Hoa', 5, 135)).toEqual(['Thôn Đông', '06/3', 'Bà Hoa'])
      expect(cut('Thôn Đông', 5, 58)).toEqual(['Thôn Đông'])
      expect(cut('ThônĐông06/3', 5, 92)).toEqual(['ThônĐông06/3'])
      expect(cut('Ô rộng hết hàng', 5, 62)).toEqual(['Ô rộng hết hàng'])
    })

    it('is a bullet where it is a lone o with room behind it, as Word sets its second level', () => {
      const words = (...pieces: Piece[]) => linesOf(pieces, 1).map(wordsOfLine)
      expect(words(piece('o', 20, 27), piece('20 đoàn viên', 38, 100))).toEqual(['◦ 20 đoàn viên'])
      expect(words(piece('o', 20, 27), piece('bế trẻ', 29, 100))).toEqual(['o bế trẻ'])
    })
  })

  describe('the rest of a row that the end of a page has cut', () => {
    const row = (...words: string[]): SourceCell[] =>
      words.map((text) => ({ blocks: [{ kind: 'paragraph', line: 1, runs: [{ text }] }] }))
    const merged = (cells: SourceCell[], at: number, rowSpan: number): SourceCell[] =>
      cells.map((cell, index) => (index === at ? { ...cell, rowSpan } : { ...cell }))
    const head = row('TT', 'Việc', 'Ai', 'Khi nào')
    const last = row('1', 'Làm việc', 'Tổ dân phố.', 'Tháng 8')

    it.each([
      ['goes on in a sentence', row('', 'và báo cáo', '', '')],
      ['goes on in one, though another cell begins a sentence', row('', 'và báo cáo', 'Công an xã', '')],
      ['has no more than one cell', row('', 'Báo cáo xong trước.', '', '')],
    ])('%s', (_, next) => expect(isRestOfRow([head, last], next)).toBe(true))

    it('goes on below a merge, and in the end of a span of hours', () => {
      const rows = [head, merged(last, 0, 2), row('rà soát hộ', 'Thôn 1', 'Tháng 9')]
      expect(isRestOfRow(rows, row('', 'nghèo', '', ''))).toBe(true)
      expect(isRestOfRow([head, row('8h30', 'Học các công cụ', 'Tổ Tin', '')], row('- 9h00', 'an toàn', '', ''))).toBe(
        true,
      )
    })

    it.each([
      ['with a number of its own', row('2', 'việc khác', '', '')],
      ['that begins sentences', row('', 'Việc khác', 'Và tổ khác', '')],
    ])('is no row %s', (_, next) => expect(isRestOfRow([head, last], next)).toBe(false))

    it('goes on beside a merge, which grows over the rows below; without such a rest it grows over all of them', () => {
      const rows = () => [head, merged(last, 1, 2), row('2', 'Tổ rà soát', 'Tháng 9')]
      const words = ([, first, second]: SourceCell[][]) => [
        first?.[1]?.rowSpan,
        ...(second ?? []).map((cell) => said(cell.blocks).join()),
      ]
      const cut = merged(row('', '', 'hộ nghèo', ''), 1, 3)
      const joined = rows()
      expect(isRestOfRow(joined, cut)).toBe(true)
      joinRow(joined, cut)
      expect(words(joined)).toEqual([4, '2', 'Tổ rà soát hộ nghèo', 'Tháng 9'])
      const next = merged(row('3', '', 'Tổ khác', 'Tháng 10'), 1, 3)
      const grown = rows()
      expect(isRestOfRow(grown, next)).toBe(false)
      expect(withoutMerged(grown, next).map((cell) => said(cell.blocks).join())).toEqual(['3', 'Tổ khác', 'Tháng 10'])
      expect(words(grown)).toEqual([5, '2', 'Tổ rà soát', 'Tháng 9'])
      expect(withoutMerged([head, last], row('', 'Việc', 'Tổ', ''))).toHaveLength(4)
    })

    it('goes on in a merge that the page cut in its first row, which grows over the rows that follow', () => {
      const next = merged(merged(row('', 'và báo cáo kết quả', 'gồm 12 hộ', ''), 0, 2), 1, 3)
      const joined = [head, row('1', 'Rà soát', 'Danh sách hộ', 'Tháng 8')]
      expect(isRestOfRow(joined, next)).toBe(true)
      joinRow(joined, next)
      expect(joined[1]?.map((cell) => [said(cell.blocks).join(), cell.rowSpan ?? 1])).toEqual([
        ['1', 2],
        ['Rà soát và báo cáo kết quả', 3],
        ['Danh sách hộ gồm 12 hộ', 1],
        ['Tháng 8', 1],
      ])
      const own = merged(row('', 'và báo cáo', 'Tổ khác', ''), 1, 2)
      expect(isRestOfRow([head, row('1', 'Rà soát', 'Danh sách hộ', 'Tháng 8')], own)).toBe(false)
    })

    it('is no row of a table whose rows begin empty', () =>
      expect(isRestOfRow([head, row('', 'Làm việc', 'Tổ', ''), last], row('', 'và báo cáo', '', ''))).toBe(false))
  })

  it('reads letters whose marks are written apart at their full width', async () => {
    const lines = [
      'Ủy ban nhân dân xã Bình An và Thường trực Đảng ủy.',
      'Bình An, ngày 05 tháng 01 năm 2026',
      'TM. ỦY BAN NHÂN DÂN',
    ]
    const plain = '<w:rFonts w:ascii="DejaVu Sans" w:hAnsi="DejaVu Sans"/><w:sz w:val="28"/>'
    const pdf = (form: 'NFC' | 'NFD'): Promise<SourceDocument> =>
      pdfOf(
        aDocx({
          body: `${lines.map((line) => p(r(line.normalize(form), plain), look)).join('')}<w:sectPr>${margins}</w:sectPr>`,
          extra: { '[Content_Types].xml': types({ document: kinds.document }) },
        }),
      )
    const [apart, composed] = [said(await pdf('NFD')), said(await pdf('NFC'))]
    expect(composed).toEqual(lines)
    expect(apart.map((line) => line.normalize('NFC'))).toEqual(lines)
  })

  it('parts the Quốc hiệu that fills its column, and breaks in it, from the names beside it', async () => {
    const cell = (lines: readonly string[], twips: number): string =>
      tc(
        lines.map((line) => p(r(line, font), '<w:jc w:val="center"/>')).join(''),
        `<w:tcW w:w="${twips}" w:type="dxa"/>`,
      )
    const left = cell(['UBND PHƯỜNG PHÚ HẬU', 'PHÒNG KINH TẾ', 'Số: 21/KH-KT'], 3700)
    const right = cell(
      [`CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, 'Độc lập - Tự do - Hạnh phúc', 'Phú Hậu, ngày 09 tháng 3 năm 2026'],
      5650,
    )
    const head = tbl(tr(left + right), '<w:tblW w:w="9350" w:type="dxa"/><w:tblLayout w:type="fixed"/>')
      .replace('<w:gridCol w:w="3000"/>', '<w:gridCol w:w="3700"/>')
      .replace('<w:gridCol w:w="6000"/>', '<w:gridCol w:w="5650"/>')
    const tabbed = p(
      `${r('UBND PHƯỜNG PHÚ HẬU', font)}<w:r><w:tab/></w:r>${r('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', font)}`,
      '<w:tabs><w:tab w:val="left" w:pos="4150"/></w:tabs>',
    )
    const names = p(
      `${r('PHÒNG KINH TẾ', font)}<w:r><w:tab/></w:r>${r('Độc lập - Tự do - Hạnh phúc', font)}`,
      '<w:tabs><w:tab w:val="left" w:pos="4700"/></w:tabs>',
    )
    const plan =
      center('KẾ HOẠCH') + center('Dọn vệ sinh các chợ') + paragraph('Phòng thực hiện như sau:') + paragraph(long(1))
    const extra = { '[Content_Types].xml': types({ document: kinds.document }) }
    const files = await convertedTo(
      'pdf',
      new Map(
        [head, tabbed + names].map((letterhead, at) => [
          `${at}`,
          aDocx({ body: `${letterhead}${plan}<w:sectPr>${margins}</w:sectPr>`, extra }),
        ]),
      ),
    )
    let made = 0
    for (const bytes of files.values()) {
      const source = await readForeignFile(bytes, 'a.pdf')
      const words = said(source).join(' ')
      expect(words).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT(?! NAM)/u)
      const { draft } = importSource(source, {
        name: 'a.pdf',
        now: '2026-03-09T08:00:00.000Z',
        newId: () => `n${++made}`,
      })
      expect(draft.letterhead).toMatchObject({ parent: 'UBND PHƯỜNG PHÚ HẬU', issuer: 'Phòng Kinh tế' })
    }
  })
})
