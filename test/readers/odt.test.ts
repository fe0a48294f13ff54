import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../core/readers/source.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { printed } from '../core-import/reading.ts'
import { aDocx, p, r, tbl, tc, tr } from '../support/aDocx.ts'
import { anOdt, odtSpaces } from '../support/anOdt.ts'
import { convertedTo } from '../support/libreOffice.ts'
import { imported } from './imported.ts'
import { said } from './saying.ts'

const read = (parts: Parameters<typeof anOdt>[0]): Promise<SourceDocument> =>
  readForeignFile(anOdt(parts), 'ke-hoach.odt')
const look = (name: string, family: string, properties: string, parent = ''): string =>
  `<style:style style:name="${name}" style:family="${family}"${parent === '' ? '' : ` style:parent-style-name="${parent}"`}>${properties}</style:style>`
const textLook = (name: string, attributes: string): string =>
  look(name, 'text', `<style:text-properties ${attributes}/>`)

describe('words of an .odt', () => {
  it('keep their look, inherited and taken back', async () => {
    const source = await read({
      shared: `<office:styles>${look('Heading', 'paragraph', '<style:text-properties fo:font-weight="bold"/>')}</office:styles>`,
      styles:
        look('P1', 'paragraph', '<style:paragraph-properties fo:text-align="center"/>', 'Heading') +
        textLook('T1', 'fo:font-weight="normal" fo:font-style="italic"') +
        textLook('T2', 'style:text-position="super 58%"') +
        textLook('T3', 'fo:text-transform="uppercase"'),
      body: '<text:p text:style-name="P1">Mục <text:span text:style-name="T1">thường</text:span></text:p><text:p>120 m<text:span text:style-name="T2">2</text:span> <text:span text:style-name="T3">hoa</text:span></text:p>',
    })
    expect(said(source)).toEqual(['**Mục ***thường*', '120 m2 HOA'])
    expect(source.blocks[0]).toMatchObject({ align: 'center' })
    expect(source.blocks[1]).toMatchObject({
      runs: [{ text: '120 m' }, { text: '2', raise: 'super' }, { text: ' HOA' }],
    })
  })

  it('keep tabs, counted blanks and soft breaks; blanks of the lines of the file are one', async () => {
    const { blocks } = await read({
      body: '<text:p>\n  Số:<text:s text:c="3"/>/KH-UBND<text:tab/>Bình An<text:line-break/>ban hành\u00a0Kế\n   hoạch\n</text:p>',
    })
    expect(blocks).toMatchObject([{ runs: [{ text: 'Số:   /KH-UBND\tBình An\nban hành\u00a0Kế hoạch' }] }])
  })

  it('are left out where they were deleted, struck or hidden, and told of', async () => {
    const source = await read({
      styles: textLook('T1', 'style:text-line-through-style="solid"') + textLook('T2', 'text:display="none"'),
      body:
        '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>năm ngoái</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
        '<text:p>Thời hạn<text:change text:change-id="c"/> <text:span text:style-name="T1">cũ</text:span> mới<text:span text:style-name="T2">ẩn</text:span></text:p>',
    })
    expect(said(source)).toEqual(['Thời hạn mới'])
    expect(source.asides.map(({ kind, text }) => [kind, text])).toEqual([
      ['deleted', 'năm ngoái'],
      ['struck', 'cũ'],
      ['hidden', 'ẩn'],
    ])
    expect(source.remarks.map(({ kind }) => kind)).toEqual(['revision'])
  })

  it('stand in notes, comments and boxes where these are fastened', async () => {
    const source = await read({
      body:
        '<text:p>Thực hiện Luật<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Số 10/2022/QH15.</text:p></text:note-body></text:note> này<office:annotation><dc:creator>Lan</dc:creator><dc:date>2026-01-05T08:00:00</dc:date><text:p>Xem lại</text:p></office:annotation>.</text:p>' +
        '<text:p>sau<draw:frame text:anchor-type="paragraph"><draw:text-box><text:p>DỰ THẢO</text:p></draw:text-box></draw:frame></text:p>',
    })
    expect(said(source)).toEqual(['Thực hiện Luật này.', 'sau'])
    expect(source.notes).toMatchObject([
      { kind: 'footnote', line: 1, paragraphs: [{ runs: [{ text: 'Số 10/2022/QH15.' }] }] },
    ])
    expect(source.comments).toMatchObject([{ author: 'Lan', text: 'Xem lại', line: 1 }])
    expect(source.asides).toMatchObject([
      { kind: 'comment', text: 'Xem lại', line: 1 },
      { kind: 'textbox', text: 'DỰ THẢO', line: 2 },
    ])
  })

  it('are none where the number of the page stands in a box of its own', async () => {
    const foot = (inside: string) =>
      `<office:master-styles><style:master-page style:name="Standard"><style:footer><text:p><draw:frame text:anchor-type="paragraph"><draw:text-box><text:p>${inside}</text:p></draw:text-box></draw:frame></text:p></style:footer></style:master-page></office:master-styles>`
    const of = async (inside: string) =>
      (await read({ body: '<text:p>Nội dung</text:p>', shared: foot(inside) })).asides
    expect(await of('<text:page-number>3</text:page-number>')).toEqual([])
    expect(await of('In thử lần 3')).toMatchObject([{ kind: 'textbox', text: 'In thử lần 3' }])
  })
})

describe('lists of an .odt', () => {
  const level = (at: number, format: string, more: string): string =>
    `<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${more}/>`
  const styles = `<text:list-style style:name="L">${level(1, 'I', 'style:num-suffix="."')}${level(2, '1', 'loext:num-list-format="%2%."')}${level(3, '1', 'style:num-suffix="." text:display-levels="2"')}<text:list-level-style-bullet text:level="4" text:bullet-char="-"/></text:list-style>`
  const item = (...inside: string[]): string => `<text:list-item>${inside.join('')}</text:list-item>`
  const one = (text: string): string => `<text:p>${text}</text:p>`
  const inner = (...items: string[]): string => `<text:list>${items.join('')}</text:list>`

  it('print the numbers of their levels', async () => {
    const source = await read({
      styles,
      body: `<text:list text:style-name="L">${item(
        one('MỤC ĐÍCH'),
        inner(
          item(one('Mục đích'), one('đi tiếp'), inner(item(one('Một')), item(one('Hai'), inner(item(one('gạch')))))),
        ),
      )}${item(one('NỘI DUNG'), inner(item(one('Việc'))))}</text:list>`,
    })
    expect(said(source)).toEqual([
      'I. MỤC ĐÍCH',
      '1. Mục đích',
      'đi tiếp',
      '1.1. Một',
      '1.2. Hai',
      '- gạch',
      'II. NỘI DUNG',
      '1. Việc',
    ])
  })

  it('go on where they say so, begin anew where they do not, and with the number an item names', async () => {
    const list = (more: string, ...items: string[]): string =>
      `<text:list text:style-name="L" ${more}>${items.join('')}</text:list>`
    const source = await read({
      styles,
      body:
        list('xml:id="a"', item(one('A'))) +
        one('giữa') +
        list('text:continue-numbering="true"', item(one('B'))) +
        list('', item(one('C'))) +
        list('text:continue-list="a"', item(one('D'))) +
        list(
          '',
          `<text:list-item text:start-value="7">${one('E')}</text:list-item>`,
          item(one('F')),
          `<text:list-header>${one('G')}</text:list-header>`,
        ),
    })
    expect(said(source)).toEqual(['I. A', 'giữa', 'II. B', 'I. C', 'III. D', 'VII. E', 'VIII. F', 'G'])
  })
})

it('reads tables of an .odt with their spans, their head, and whether a line is drawn', async () => {
  const cell = (text: string, more = ''): string =>
    `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`
  const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`
  const covered = '<table:covered-table-cell/>'
  const rows =
    `<table:table-header-rows>${row(cell('TT', 'table:number-rows-spanned="2"'), cell('Việc', 'table:number-columns-spanned="2"'), covered)}</table:table-header-rows>` +
    row(covered, cell('Một', 'table:style-name="drawn"'), cell('Hai'))
  const columns = '<table:table-column table:number-columns-repeated="3"/>'
  const source = await read({
    styles: look('drawn', 'table-cell', '<style:table-cell-properties fo:border="0.5pt solid #000000"/>'),
    body: `<table:table>${columns}${rows}</table:table><table:table>${columns}${row(cell('a'), cell('b'), cell('c'))}</table:table>`,
  })
  expect(said(source)).toEqual(['TT ↓2 | Việc →2', 'Một | Hai', 'a | b | c'])
  expect(source.blocks).toMatchObject([
    { headerRows: 1, borderless: false },
    { headerRows: 0, borderless: true },
  ])
})

it('ends pages of an .odt, and turns them on their side', async () => {
  const source = await read({
    shared:
      '<office:automatic-styles><style:page-layout style:name="lying"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm"/></style:page-layout></office:automatic-styles>' +
      '<office:master-styles><style:master-page style:name="Annex" style:page-layout-name="lying"><style:header><text:p>Sở Nội vụ</text:p></style:header></style:master-page></office:master-styles>',
    styles:
      look('P1', 'paragraph', '<style:paragraph-properties fo:break-before="page"/>') +
      '<style:style style:name="P2" style:family="paragraph" style:master-page-name="Annex"/>',
    body: '<text:p>một</text:p><text:p text:style-name="P1">hai</text:p><text:p text:style-name="P2">ba</text:p>',
  })
  expect(said(source)).toEqual(['một', '---', 'hai', '--- ngang', 'ba'])
  expect(source.asides).toEqual([{ kind: 'header', text: 'Sở Nội vụ', line: 0 }])
})

describe('an .odt that is none', () => {
  const codeOf = async (bytes: Uint8Array): Promise<unknown> =>
    await readForeignFile(bytes, 'a.odt').then(
      () => 'read',
      (error: unknown) => (error instanceof Error ? error.message : error),
    )
  it.each([
    ['without a text', anOdt({ body: '', extra: { 'content.xml': '<x/>' } }), 'import.broken'],
    [
      'cut off',
      anOdt({ body: '', extra: { 'content.xml': '<office:document-content><office:body>' } }),
      'import.broken',
    ],
    [
      'with entities',
      anOdt({ body: '', extra: { 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
      'import.unsafe',
    ],
    ['without words', anOdt({ body: '<text:p/>' }), 'import.empty'],
    [
      'locked with a password',
      anOdt({
        body: '',
        extra: {
          'META-INF/manifest.xml': `<manifest:manifest ${odtSpaces}><manifest:encryption-data/></manifest:manifest>`,
        },
      }),
      'import.password',
    ],
  ])('is refused: %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toContain(code)
  })
})

it('reads a plan as an .odt like the Word file it was made of', async () => {
  const lists =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  const numbered = (text: string, at: number): string =>
    p(r(text, at === 0 ? '<w:b/>' : ''), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`)
  const cell = (...lines: string[]): string => tc(lines.map((text) => p(text)).join(''))
  const drawn = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
    .join('')
  const word = aDocx({
    body:
      tbl(
        tr(
          cell('ỦY BAN NHÂN DÂN', 'XÃ BÌNH AN', 'Số: 12/KH-UBND') +
            cell(
              'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
              'Độc lập - Tự do - Hạnh phúc',
              'Bình An, ngày 05 tháng 3 năm 2026',
            ),
        ),
      ) +
      p(r('KẾ HOẠCH', '<w:b/>'), '<w:jc w:val="center"/>') +
      p(r('Phòng cháy, chữa cháy năm 2026', '<w:b/>'), '<w:jc w:val="center"/>') +
      numbered('MỤC ĐÍCH', 0) +
      numbered('Nâng cao ý thức của Nhân dân.', 1) +
      numbered('Bảo đảm an toàn.', 1) +
      numbered('TỔ CHỨC THỰC HIỆN', 0) +
      p('Công an xã chủ trì thực hiện./.') +
      tbl(
        tr(cell('Nơi nhận:', '- Công an xã;', '- Lưu: VT.') + cell('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn An')),
      ) +
      p('PHỤ LỤC') +
      tbl(tr(cell('TT') + cell('Việc')) + tr(cell('1') + cell('Kiểm tra')), `<w:tblBorders>${drawn}</w:tblBorders>`),
    numbering: lists,
    relations:
      '<Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>',
    extra: {
      '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>',
    },
  })
  const [odt] = (await convertedTo('odt', new Map([['a', word]]))).values()
  const [own, other] = [await imported(word, 'a.docx'), await imported(odt ?? new Uint8Array(), 'a.odt')]
  expect(printed(own.draft)).toContain('I. MỤC ĐÍCH\n1. Nâng cao ý thức của Nhân dân.')
  expect(printed(other.draft)).toBe(printed(own.draft))
})
