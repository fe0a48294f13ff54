import { describe, expect, it } from 'vitest'
import type { SourceBlock, SourceDocument, SourceParagraph } from '../../core/readers/source.ts'
import type { ParagraphFormat, RunFormat } from '../../core/readers/sourceLayout.ts'
import { renderDraft } from '../../core/render/render.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { aDocx, type DocxParts, list, lvl, numbered, p, r, scheme, tbl, tc, tr } from '../support/aDocx.ts'
import { aPlan } from '../support/aPlan.ts'

const read = (parts: DocxParts): Promise<SourceDocument> => readForeignFile(aDocx(parts), 'a.docx')

const paragraphsOf = (blocks: readonly SourceBlock[]): SourceParagraph[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block]
    return block.kind === 'table' ? block.rows.flat().flatMap((cell) => paragraphsOf(cell.blocks)) : []
  })

/** How each run of the file looks: `chữ: Arial 14 FF0000`. */
const runLooks = ({ blocks, layout }: SourceDocument): string[] =>
  paragraphsOf(blocks).flatMap(({ runs }) =>
    runs.map(({ text, format }) => {
      const look = layout?.runs[format ?? -1]
      return `${text}: ${look && said(look)}`
    }),
  )
const said = ({ font, size, color, underline }: RunFormat): string =>
  `${font} ${size}${color === 'auto' ? '' : ` ${color}`}${underline ? ' gạch chân' : ''}`

const paragraphLooks = ({ blocks, layout }: SourceDocument): (ParagraphFormat | undefined)[] =>
  paragraphsOf(blocks).map(({ format }) => layout?.paragraphs[format ?? -1])

const style = (id: string, inside: string, type = 'paragraph', more = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="Kiểu ${id}"/>${inside}</w:style>`

describe('the effective look of words', () => {
  const defaults =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Calibri"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
  const theme =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>' +
    '<a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Aptos"/></a:minorFont>' +
    '</a:fontScheme></a:themeElements></a:theme>'

  it('follows defaults, theme, paragraph style, its base, character style, and the run, in this order', async () => {
    const styles =
      defaults +
      style('Goc', '<w:rPr><w:sz w:val="28"/><w:color w:val="1f4e79"/></w:rPr>', 'paragraph', ' w:default="1"') +
      style('Con', '<w:basedOn w:val="Goc"/><w:rPr><w:rFonts w:asciiTheme="majorHAnsi"/></w:rPr>') +
      style('Nhan', '<w:rPr><w:color w:val="FF0000"/><w:u w:val="single"/></w:rPr>', 'character')
    const source = await read({
      styles,
      extra: { 'word/theme/theme1.xml': theme },
      body:
        p(r('gốc')) +
        p(r('con ') + r('nhấn', '<w:rStyle w:val="Nhan"/>'), '<w:pStyle w:val="Con"/>') +
        p(r('riêng', '<w:rFonts w:ascii="Arial"/><w:sz w:val="26"/><w:color w:val="auto"/>')),
    })
    expect(runLooks(source)).toEqual([
      'gốc: Aptos 14 1F4E79',
      'con : Cambria 14 1F4E79',
      'nhấn: Cambria 14 FF0000 gạch chân',
      'riêng: Arial 13',
    ])
  })

  it('is Word’s own where the file says nothing', async () => {
    expect(runLooks(await read({ body: p('trơ') }))).toEqual(['trơ: Times New Roman 10'])
  })

  it('parts words of one weight where their look differs, and only there', async () => {
    const runs = r('một', '<w:sz w:val="28"/>') + r(' hai', '<w:sz w:val="28"/>') + r(' ba', '<w:sz w:val="26"/>')
    expect(runLooks(await read({ body: p(runs) }))).toEqual(['một hai: Times New Roman 14', ' ba: Times New Roman 13'])
  })

  it('keeps raised and lowered letters, and a run that takes its style’s back', async () => {
    const styles = style('Cao', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>', 'character')
    const runs =
      r('m') +
      r('2', '<w:vertAlign w:val="superscript"/>') +
      r('CO') +
      r('2', '<w:vertAlign w:val="subscript"/>') +
      r('x', '<w:rStyle w:val="Cao"/>') +
      r('y', '<w:rStyle w:val="Cao"/><w:vertAlign w:val="baseline"/>')
    const [paragraph] = paragraphsOf((await read({ body: p(runs), styles })).blocks)
    expect(paragraph?.runs.map(({ text, raise }) => `${text}${raise ?? ''}`)).toEqual([
      'm',
      '2super',
      'CO',
      '2sub',
      'xsuper',
      'y',
    ])
  })
})

describe('the effective look of paragraphs', () => {
  it('follows defaults, the table’s style, the paragraph’s style and its own', async () => {
    const styles =
      '<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
      style('Bang', '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', 'table') +
      style('Than', '<w:pPr><w:jc w:val="both"/><w:ind w:firstLine="720"/><w:keepNext/></w:pPr>')
    const source = await read({
      styles,
      body:
        p('thân', '<w:pStyle w:val="Than"/>') +
        p(
          'riêng',
          '<w:pStyle w:val="Than"/><w:keepNext w:val="0"/><w:spacing w:before="120" w:line="360" w:lineRule="exact"/><w:ind w:left="567" w:right="284" w:hanging="284"/>',
        ) +
        tbl(tr(tc('ô')), '<w:tblStyle w:val="Bang"/>'),
    })
    expect(paragraphLooks(source)).toEqual([
      {
        style: 'Kiểu Than',
        align: 'justify',
        left: 0,
        right: 0,
        firstLine: 12.7,
        before: 0,
        after: 8,
        line: { rule: 'multiple', value: 1.079 },
        keepWithNext: true,
      },
      {
        style: 'Kiểu Than',
        align: 'justify',
        left: 10,
        right: 5,
        firstLine: -5,
        before: 6,
        after: 8,
        line: { rule: 'exact', value: 18 },
        keepWithNext: false,
      },
      expect.objectContaining({ align: 'left', after: 0, line: { rule: 'multiple', value: 1 } }),
    ])
  })

  it('takes the indent of a list where the paragraph says none', async () => {
    const indented = lvl(0, 'decimal', '%1.', '<w:pPr><w:ind w:left="1134" w:hanging="567"/></w:pPr>')
    const source = await read({ body: numbered('một', 1), numbering: scheme(0, indented) + list(1, 0) })
    expect(paragraphLooks(source)).toMatchObject([{ left: 20, firstLine: -10 }])
  })

  it('names one look once, however many paragraphs have it', async () => {
    const { layout } = await read({ body: Array.from({ length: 50 }, (_, i) => p(`dòng ${i}`)).join('') })
    expect(layout).toMatchObject({ paragraphs: [{ align: 'left' }], runs: [{ size: 10 }] })
  })
})

describe('our own Word file', () => {
  it('reads back with the page, fonts and sizes it was set in', async () => {
    const { document } = renderDraft(aPlan(), null)
    const source = await readForeignFile(await makeWord(document), 'a.docx')
    expect(source.layout?.sections).toMatchObject([
      {
        width: 210,
        height: 297,
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
        pageNumber: { at: 'header', align: 'center', onFirstPage: false, run: { font: 'Times New Roman' } },
      },
    ])
    expect(source.layout?.runs.every(({ font, size }) => font === 'Times New Roman' && size >= 11 && size <= 14)).toBe(
      true,
    )
    const body = paragraphsOf(source.blocks).find(({ runs }) => runs[0]?.text.startsWith('Căn cứ'))
    expect(source.layout?.paragraphs[body?.format ?? -1]).toMatchObject({
      align: 'justify',
      firstLine: 12.7,
      before: 6,
    })
  })
})

describe('sections', () => {
  const ref = (kind: 'header' | 'footer', id: string, type = 'default'): string =>
    `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`
  const pageField = (look = ''): string =>
    `<w:r><w:rPr>${look}</w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr>${look}</w:rPr><w:instrText xml:space="preserve"> PAGE \\* MERGEFORMAT </w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const root = (name: string, inside: string): string =>
    `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:${name}>`
  const a4 = '<w:pgSz w:w="11906" w:h="16838"/>'
  const margins =
    '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>'

  it('says paper, margins and the number in the middle of the head, not on the first page', async () => {
    const { layout } = await read({
      body: `${p('một')}<w:sectPr>${ref('header', 'rId7')}${a4}${margins}<w:titlePg/></w:sectPr>`,
      relations: relation('rId7', 'header', 'header3.xml'),
      extra: { 'word/header3.xml': root('hdr', p(pageField('<w:sz w:val="28"/>'), '<w:jc w:val="center"/>')) },
    })
    expect(layout?.sections).toEqual([
      {
        line: 1,
        width: 210,
        height: 297,
        landscape: false,
        margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
        pageNumber: {
          at: 'header',
          align: 'center',
          onFirstPage: false,
          digits: 'decimal',
          run: { font: 'Times New Roman', size: 14, color: 'auto', underline: false },
        },
      },
    ])
  })

  it.each([
    ['behind two tabs', p(`<w:r><w:tab/><w:tab/></w:r>${pageField()}`), 'right'],
    ['in a frame', p(pageField(), '<w:framePr w:wrap="around" w:xAlign="center"/>'), 'center'],
    ['as a simple field', p('<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'), 'left'],
    ['in a cell', tbl(tr(tc(p(pageField(), '<w:jc w:val="right"/>')))), 'right'],
  ])('finds the number at the foot, %s', async (_, inside, align) => {
    const { layout } = await read({
      body: `${p('một')}<w:sectPr>${ref('footer', 'rId8')}${a4}${margins}<w:pgNumType w:fmt="lowerRoman" w:start="3"/></w:sectPr>`,
      relations: relation('rId8', 'footer', 'footer1.xml'),
      extra: { 'word/footer1.xml': root('ftr', inside) },
    })
    expect(layout?.sections[0]?.pageNumber).toMatchObject({
      at: 'footer',
      align,
      onFirstPage: true,
      digits: 'lowerRoman',
      startsAt: 3,
    })
  })

  it('goes on with the header of the section before, and knows where each begins', async () => {
    const first = `<w:pPr><w:sectPr>${ref('header', 'rId7')}${a4}${margins}</w:sectPr></w:pPr>`
    const { layout } = await read({
      body: `${p('một')}<w:p>${first}${r('hai')}</w:p>${p('ba')}<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>${margins}</w:sectPr>`,
      relations: relation('rId7', 'header', 'header1.xml'),
      extra: { 'word/header1.xml': root('hdr', p(pageField(), '<w:jc w:val="center"/>')) },
    })
    expect(layout?.sections).toMatchObject([
      { line: 1, landscape: false, pageNumber: { align: 'center' } },
      { line: 3, landscape: true, width: 297, pageNumber: { align: 'center' } },
    ])
  })

  it('has no page number where none is printed', async () => {
    const { layout } = await read({ body: `${p('một')}<w:sectPr>${a4}</w:sectPr>`, header: p('Cơ quan') })
    expect(layout?.sections).toMatchObject([{ margins: { left: 25.4 }, pageNumber: null }])
  })
})
