import { describe, expect, it } from 'vitest'
import type { SourceBlock, SourceDocument, SourceParagraph } from '../../core/readers/source.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { anOdt } from '../support/anOdt.ts'

const rtf = (text: string): Promise<SourceDocument> =>
  readForeignFile(
    new TextEncoder().encode(`{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}{\\f1 Arial;}}${text}}`),
    'a.rtf',
  )
const odt = (body: string, styles: string, shared = ''): Promise<SourceDocument> =>
  readForeignFile(anOdt({ body, styles, shared }), 'a.odt')

const paragraphsOf = (blocks: readonly SourceBlock[]): SourceParagraph[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []))
const looks = ({ blocks, layout }: SourceDocument) =>
  paragraphsOf(blocks).map(({ format }) => layout?.paragraphs[format ?? -1])
const letters = ({ blocks, layout }: SourceDocument): string[] =>
  paragraphsOf(blocks).flatMap(({ runs }) =>
    runs.map(({ text, format }) => {
      const { font, size, color, underline } = layout?.runs[format ?? -1] ?? {}
      return `${text.trim()}: ${font} ${size} ${color}${underline ? ' gạch chân' : ''}`
    }),
  )

describe('the look of an .rtf', () => {
  it('follows its tables of colours and of styles', async () => {
    const source = await rtf(
      '{\\colortbl;\\red255\\green0\\blue0;\\red31\\green78\\blue121;}{\\stylesheet{\\s0 Normal;}{\\s3\\b Muc;}}' +
        '\\pard\\plain\\s3\\qj\\li567\\ri284\\fi-284\\sb120\\sa60\\sl360\\slmult1\\keepn\\f0\\fs28 mot \\cf1\\ul hai\\par' +
        '\\pard\\plain\\sl-320\\f1\\fs20 ba\\par\\pard\\plain\\sl300\\fs24 bon\\par',
    )
    expect(letters(source)).toEqual([
      'mot: Times New Roman 14 auto',
      'hai: Times New Roman 14 FF0000 gạch chân',
      'ba: Arial 10 auto',
      'bon: Times New Roman 12 auto',
    ])
    const usual = {
      style: 'Normal',
      align: 'left',
      left: 0,
      right: 0,
      firstLine: 0,
      before: 0,
      after: 0,
      keepWithNext: false,
    }
    expect(looks(source)).toEqual([
      {
        style: 'Muc',
        align: 'justify',
        left: 10,
        right: 5,
        firstLine: -5,
        before: 6,
        after: 3,
        line: { rule: 'multiple', value: 1.5 },
        keepWithNext: true,
      },
      { ...usual, line: { rule: 'exact', value: 16 } },
      { ...usual, line: { rule: 'least', value: 15 } },
    ])
  })

  it('keeps the words of colours, styles and fields out of the text', async () => {
    const source = await rtf(
      '{\\stylesheet{\\s0 Normal;}{\\*\\cs10 Nhan;}}\\pard mot {\\field{\\*\\fldinst  DATE }{\\fldrslt hai}}\\par',
    )
    expect(
      paragraphsOf(source.blocks)
        .flatMap(({ runs }) => runs.map(({ text }) => text))
        .join(''),
    ).toBe('mot hai')
  })

  it('says the pages of each section, which begins as the file is', async () => {
    const source = await rtf(
      '\\paperw11906\\paperh16838\\margt1134\\margb1134\\margl1701\\margr850' +
        '\\sectd\\titlepg\\pgnrestart\\pgnstarts3\\pgnlcrm{\\header\\pard\\qc\\fs26{\\field{\\*\\fldinst PAGE}{\\fldrslt 2}}\\par}' +
        '\\pard mot\\par\\sect\\sectd\\lndscpsxn\\pgwsxn16838\\pghsxn11906\\marglsxn1134\\pard hai\\par',
    )
    const run = { font: 'Times New Roman', size: 13, color: 'auto', underline: false }
    expect(source.layout?.sections).toMatchObject([
      {
        line: 1,
        width: 210,
        height: 297,
        landscape: false,
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
        pageNumber: { at: 'header', align: 'center', onFirstPage: false, digits: 'lowerRoman', startsAt: 3, run },
      },
      {
        line: 3,
        width: 297,
        height: 210,
        landscape: true,
        margins: { left: 20, right: 15 },
        pageNumber: { onFirstPage: true },
      },
    ])
  })
})

describe('the look of an .odt', () => {
  const style = (name: string, parent: string, inside: string, more = ''): string =>
    `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"${more}>${inside}</style:style>`
  const shared =
    '<office:font-face-decls><style:font-face style:name="Times New Roman1" svg:font-family="\'Times New Roman\'"/></office:font-face-decls>' +
    '<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="Times New Roman1" fo:font-size="14pt"/></style:default-style>' +
    style(
      'Text_20_body',
      '',
      '<style:paragraph-properties fo:text-align="justify" fo:text-indent="1.27cm" fo:margin-top="6pt" fo:line-height="150%"/>',
      ' style:display-name="Text body"',
    ) +
    '</office:styles>'

  it('follows parents, names of fonts and the style a clerk knows', async () => {
    const source = await odt(
      '<text:p text:style-name="P1">một <text:span text:style-name="T1">hai</text:span></text:p><text:p>ba</text:p>',
      style('P1', 'Text_20_body', '<style:paragraph-properties fo:line-height="0.5in" fo:keep-with-next="always"/>') +
        '<style:style style:name="T1" style:family="text"><style:text-properties fo:color="#ff0000" style:text-underline-style="solid"/></style:style>',
      shared,
    )
    expect(letters(source)).toEqual([
      'một: Times New Roman 14 auto',
      'hai: Times New Roman 14 FF0000 gạch chân',
      'ba: Times New Roman 14 auto',
    ])
    expect(looks(source)[0]).toEqual({
      style: 'Text body',
      align: 'justify',
      left: 0,
      right: 0,
      firstLine: 12.7,
      before: 6,
      after: 0,
      line: { rule: 'exact', value: 36 },
      keepWithNext: true,
    })
  })

  it('takes the indents of a list’s level, unless the paragraph says its own', async () => {
    const level =
      '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties>' +
      '<style:list-level-label-alignment fo:margin-left="2cm" fo:text-indent="-1cm"/></style:list-level-properties></text:list-level-style-number>'
    const item = (name: string, words: string) =>
      `<text:list-item><text:p text:style-name="${name}">${words}</text:p></text:list-item>`
    const source = await odt(
      `<text:list text:style-name="L1">${item('P1', 'một')}${item('P2', 'hai')}</text:list>`,
      `<text:list-style style:name="L1">${level}</text:list-style>` +
        style('P1', 'Text_20_body', '') +
        style('P2', 'Text_20_body', '<style:paragraph-properties fo:margin-left="0cm"/>'),
      shared,
    )
    expect(looks(source).map((look) => [look?.left, look?.firstLine])).toEqual([
      [20, -10],
      [0, 12.7],
    ])
  })

  it('says the pages from the first on, where a table begins them too', async () => {
    const layout = (name: string, size: string, top: string) =>
      `<style:page-layout style:name="${name}"><style:page-layout-properties ${size} fo:margin-top="${top}" fo:margin-bottom="2cm" fo:margin-left="3cm" fo:margin-right="1.5cm"/>` +
      '<style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style></style:page-layout>'
    const number =
      '<style:header><text:p text:style-name="Giua"><text:page-number>2</text:page-number></text:p></style:header>'
    const pages =
      `<office:automatic-styles>${layout('dung', 'fo:page-width="21cm" fo:page-height="29.7cm"', '1cm')}${layout('dau', 'fo:page-width="21cm" fo:page-height="29.7cm"', '2cm')}` +
      `${layout('ngang', 'fo:page-width="29.7cm" fo:page-height="21cm"', '1cm')}</office:automatic-styles>` +
      `<office:styles>${style('Giua', '', '<style:paragraph-properties fo:text-align="center"/>')}</office:styles>` +
      `<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="dung">${number}</style:master-page>` +
      '<style:master-page style:name="First" style:page-layout-name="dau" style:next-style-name="Standard"/>' +
      `<style:master-page style:name="Annex" style:page-layout-name="ngang">${number}</style:master-page></office:master-styles>`
    const begins = (name: string, page: string) =>
      `<style:style style:name="${name}" style:family="table" style:master-page-name="${page}"/>`
    const table = (name: string, words: string) =>
      `<table:table table:style-name="${name}"><table:table-row><table:table-cell><text:p>${words}</text:p></table:table-cell></table:table-row></table:table>`
    const source = await odt(
      `${table('Ta', 'một')}<text:p>hai</text:p>${table('Tb', 'ba')}`,
      begins('Ta', 'First') + begins('Tb', 'Annex'),
      pages,
    )
    expect(source.layout?.sections).toMatchObject([
      {
        line: 1,
        width: 210,
        margins: { top: 20, left: 30, right: 15, header: 10 },
        pageNumber: { align: 'center', onFirstPage: false },
      },
      { line: 3, width: 297, landscape: true, margins: { top: 20 }, pageNumber: { at: 'header', onFirstPage: true } },
    ])
    expect(source.blocks.map((block) => (block.kind === 'break' ? block.landscape : block.kind))).toEqual([
      'table',
      'paragraph',
      true,
      'table',
    ])
  })
})
