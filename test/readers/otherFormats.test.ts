import { describe, expect, it } from 'vitest'
import { readPaste } from '../../core/readers/readPaste.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { aDocx, list, lvl, numbered, p, r, scheme, tbl, tc, tr } from '../support/aDocx.ts'
import { convertedTo } from '../support/libreOffice.ts'
import { said } from './saying.ts'

const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const latin = (words: string): Uint8Array => new Uint8Array(Buffer.from(words, 'latin1'))
const paste = (plain: string, html: string) => readPaste(plain, html, 'Văn bản dán')

describe('rich text (.rtf)', () => {
  it('reads Unicode, code pages by font, and the letters that stand for them passed over', async () => {
    const rtf =
      '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset163 B;}}\\uc1' +
      "\\f0 K\\u7871?\\u32?HO\\u7840?CH \\f1 c\\'f3 d\\'ec n\\'f0\\'ea\\par}"
    expect(said(await readForeignFile(latin(rtf), 'a.doc')).map((line) => line.normalize('NFC'))).toEqual([
      'Kế HOẠCH có d́ nđê'.normalize('NFC'),
    ])
  })

  it.each([
    ['of the Western set', '\\fcharset0', 'Nghìn cây, ý tốt'],
    ['of the Vietnamese set', '\\fcharset163', 'Nghi\u0300n cây, y\u0301 tô\u0301t'],
    ['of a set the file does not name', '', 'Nghi\u0300n cây, y\u0301 tô\u0301t'],
  ])('reads bytes of a font %s in its own code page, whatever the page of the file', async (_, charset, words) => {
    // What stands between is typed as each font types it: ì is EC in one page, i and CC in the other.
    const typed =
      charset === '\\fcharset0' ? "Ngh\\'ecn c\\'e2y, \\'fd t\\u7889?t" : "Nghi\\'ccn c\\'e2y, y\\'ec t\\'f4\\'ect"
    const rtf = `{\\rtf1\\ansi\\ansicpg1258\\deff0{\\fonttbl{\\f0${charset} Times New Roman;}}\\uc1\\pard ${typed}\\par}`
    expect(said(await readForeignFile(latin(rtf), 'a.rtf')).map((line) => line.normalize('NFC'))).toEqual([
      words.normalize('NFC'),
    ])
  })

  it('keeps words apart that only a wide blank parts', async () => {
    const rtf = '{\\rtf1 mot\\emspace hai\\enspace ba\\qmspace bon\\~nam\\par}'
    expect(said(await readForeignFile(latin(rtf), 'a.rtf'))).toEqual(['mot\u2003hai\u2002ba\u2005bon\u00a0nam'])
  })

  it('reads the quotation marks and dashes of the Western set', async () => {
    const rtf = "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 A;}}\\f0 \\'93Xanh\\'94 \\'96 \\'91S\\u7841?ch\\'92\\'85\\par}"
    expect(said(await readForeignFile(latin(rtf), 'a.rtf'))).toEqual(['“Xanh” – ‘Sạch’…'])
  })

  it('keeps the number a list prints where the look of its paragraph is said behind it, as Word does', async () => {
    const rtf =
      '{\\rtf1\\pard {Mo dau\\par {\\listtext\\pard\\plain {\\f0 a)\\tab}}}\\pard\\qj\\ls1 {Viec mot\\par ' +
      '{\\listtext\\pard\\plain b)\\tab}Viec hai\\par }\\pard Het\\par}'
    expect(said(await readForeignFile(latin(rtf), 'a.rtf'))).toEqual(['Mo dau', 'a) Viec mot', 'b) Viec hai', 'Het'])
  })

  it('keeps looks, lists by their printed number, tables with merged cells', async () => {
    const rtf =
      '{\\rtf1{\\*\\generator X;}{\\stylesheet{\\s1 Ten;}}\\pard\\qc\\b DAM\\b0  \\i nghieng\\i0\\par' +
      '\\pard{\\listtext 1.\\tab}Muc\\par' +
      '\\trowd\\trhdr\\clvmgf\\clbrdrt\\brdrs\\clbrdrb\\brdrs\\cellx1000\\clbrdrt\\brdrs\\clbrdrb\\brdrs\\cellx3000\\pard\\intbl TT\\cell Viec\\cell\\row' +
      '\\trowd\\clvmrg\\cellx1000\\cellx3000\\pard\\intbl\\cell Mot\\par Hai\\cell\\row\\pard het\\par}'
    const source = await readForeignFile(latin(rtf), 'a.rtf')
    expect(said(source)).toEqual(['**DAM** *nghieng*', '1. Muc', 'TT ↓2 | Viec', 'Mot / Hai', 'het'])
    expect(source.blocks[0]).toMatchObject({ align: 'center' })
    expect(source.blocks[2]).toMatchObject({ headerRows: 1 })
  })

  it('keeps what was deleted in one cell apart from the next, and drops cells a row does not have', async () => {
    const rtf =
      '{\\rtf1\\trowd\\cellx1000\\cellx3000\\pard\\intbl{\\deleted Thon mot}\\cell{\\deleted 99}\\cell\\cell\\cell\\row' +
      '\\trowd\\cellx1000\\cellx3000\\pard\\intbl Thon hai\\cell 45\\cell\\cell\\row\\pard het\\par}'
    const source = await readForeignFile(latin(rtf), 'a.rtf')
    expect(said(source)).toEqual([' | ', 'Thon hai | 45', 'het'])
    expect(source.asides.map(({ text }) => text)).toEqual(['Thon mot', '99'])
  })

  it('puts heads aside, notes where their marks are, and leaves pictures and objects out', async () => {
    const rtf =
      '{\\rtf1{\\header MAT\\par}{\\info{\\title ten}}Chu{\\footnote Ghi chu.}{\\pict 0102}{\\object{\\*\\objdata 00}} het\\par}'
    const source = await readForeignFile(latin(rtf), 'a.rtf')
    expect(said(source)).toEqual(['Chu het'])
    expect(source.asides).toEqual([{ kind: 'header', text: 'MAT', line: 0 }])
    expect(source.notes).toMatchObject([{ id: 'n1', kind: 'footnote', line: 1 }])
  })
})

describe('HTML', () => {
  it('reads the lists of Word on the clipboard by the number it shows', async () => {
    const html =
      "<html><head><style>p{}</style></head><body><!--StartFragment--><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>" +
      "<![if !supportLists]><b><span style='mso-list:Ignore'>I.<span>&nbsp;&nbsp;&nbsp;</span></span></b><![endif]><b>MỤC\r\nĐÍCH</b></p>" +
      "<p style='text-align:justify;text-indent:36.0pt'>C&#259;n c&#7913; <i>Lu&acirc;&#803;t</i>;</p><!--EndFragment--></body></html>"
    const source = await paste('I. MỤC ĐÍCH Căn cứ Luật', html)
    expect(said(source).map((line) => line.normalize('NFC'))).toEqual(['I. **MỤC ĐÍCH**', 'Căn cứ *Luật*;'])
    expect(source.blocks[1]).toMatchObject({ align: 'justify', indent: 12.7 })
  })

  it('counts lists of a page, keeps tables, and runs nothing', async () => {
    const html =
      '<ol start=3><li>ba<li>bốn</ol><ul><li>gạch</ul><script>alert("x")</script><p style="display:none">ẩn</p>' +
      '<table border=1><thead><tr><th>TT<th colspan=2>Việc</thead><tr><td rowspan=2>1<td>a<td>b<tr><td>c<td>d</table>'
    const source = await paste('', html)
    expect(said(source)).toEqual(['3. ba', '4. bốn', '- gạch', '**TT** | **Việc** →2', '1 ↓2 | a | b', 'c | d'])
    expect(source.blocks.at(-1)).toMatchObject({ headerRows: 1 })
  })

  it('prints the number of an empty paragraph in its cell, and gives it to no other words', async () => {
    const word =
      "<td><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span><![endif]>&nbsp;</p></td>"
    const html = `<ol><li></li></ol><p>chữ</p><table border=1><tr><td><ol><li></li></ol></td><td>a</td></tr><tr>${word}<td>b</td></tr></table>`
    const source = await paste('', html)
    expect(said(source)).toEqual(['chữ', '1.  | a', '2.  | b'])
    expect(source.remarks.map(({ text: words }) => words)).toEqual(['Đã bỏ 1 đoạn trống chỉ có số tự động: 1.'])
  })

  it('takes the plain words where the page holds less than they do', async () => {
    const source = await paste('KẾ HOẠCH\nThực hiện dân chủ', '<p>KẾ</p>')
    expect(source.format).toBe('text')
    expect(said(source)).toEqual(['KẾ HOẠCH', 'Thực hiện dân chủ'])
  })

  it('is known by its first bytes in a ".doc"', async () => {
    const page =
      '<html xmlns:o="urn:x"><head><meta charset=windows-1258></head><body><p>K\u00ea\u00ec</p></body></html>'
    const source = await readForeignFile(latin(page), 'Kế hoạch.doc')
    expect(source.format).toBe('html')
    expect(said(source).map((line) => line.normalize('NFC'))).toEqual(['Kế'])
  })
})

describe('a page saved in one file', () => {
  it('is read from a mail of parts, whatever it is called', async () => {
    const mail =
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----=_x"\r\n\r\n------=_x\r\n' +
      'Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n' +
      '<html><body><p style=3D"text-align:center"><b>K=E1=BA=BE =\r\nHO=E1=BA=A0CH</b></p></body></html>\r\n\r\n------=_x--'
    const source = await readForeignFile(latin(mail), 'Kế hoạch.doc')
    expect(said(source)).toEqual(['**KẾ HOẠCH**'])
    expect(source.blocks[0]).toMatchObject({ align: 'center' })
  })
})

describe('plain text', () => {
  it('keeps its lines, and reads one byte a letter of old programs', async () => {
    expect(said(await readForeignFile(text('KẾ HOẠCH\n\nI. MỤC ĐÍCH\n'), 'a.txt'))).toEqual(['KẾ HOẠCH', 'I. MỤC ĐÍCH'])
    const old = await readForeignFile(latin('KÕ ho¹ch thùc hiÖn quy chÕ d©n chñ ë c¬ së'), 'a.txt')
    expect(said(old)).toEqual(['Kế hoạch thực hiện quy chế dân chủ ở cơ sở'])
  })
})

describe('what Word 97-2003 and RTF keep besides words', () => {
  const levels = scheme(0, lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%2.') + lvl(2, 'lowerLetter', '%3)'))
  const single = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} w:val="single" w:sz="4"/>`,
  )
  const borders = `<w:tblW w:w="9000" w:type="dxa"/><w:tblBorders>${single.join('')}</w:tblBorders>`
  const wide = (twips: number): string => `<w:tcW w:w="${twips}" w:type="dxa"/>`
  const sign = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const field = (code: string): string =>
    `${sign('begin')}<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${sign('separate')}${sign('end')}`
  const fraction = 'EQ \\f(3;4)'
  // LibreOffice writes no fraction, but keeps the code of a field it does not know.
  const unknown = 'ADDIN abcd'
  const bodyWith = (code: string): string =>
    [0, 1, 2, 2, 1, 0].map((level) => numbered(`mục ở bậc ${level}`, 1, level)).join('') +
    p(
      `${r('Nội dung có chú thích')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' và tiếp')}<w:r><w:br/></w:r>${r('theo.', '<w:i/>')}`,
    ) +
    tbl(
      tr(tc('TT', `${wide(3000)}<w:vMerge w:val="restart"/>`) + tc('Nội dung', wide(6000))) +
        tr(tc('', `${wide(3000)}<w:vMerge/>`) + tc('Việc cần làm', wide(6000))) +
        tr(tc(numbered('', 1), wide(3000)) + tc('Trồng cây', wide(6000))) +
        tr(tc(numbered('', 1), wide(3000)) + tc('Tưới cây', wide(6000))) +
        tr(tc('Cả hàng', `${wide(9000)}<w:gridSpan w:val="2"/>`)),
      borders,
    ) +
    p(r('Chiếm ') + field(code) + r(' số hộ ') + field('SYMBOL 252 \\f "Wingdings" \\s 12')) +
    p('Hết phần dọc.', '<w:sectPr><w:pgSz w:w="11907" w:h="16840"/></w:sectPr>') +
    p('Phần ngang.') +
    '<w:sectPr><w:pgSz w:w="16840" w:h="11907" w:orient="landscape"/></w:sectPr>'
  const fileWith = (code: string): Uint8Array =>
    aDocx({
      body: bodyWith(code),
      numbering: levels + list(1, 0),
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="2">${p('Lời chú.')}</w:footnote>`,
      relations:
        '<Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>' +
        '<Relationship Id="f" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>',
      extra: {
        '[Content_Types].xml':
          '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
          '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
          ['document.main', 'numbering', 'footnotes']
            .map((kind) => {
              const part = kind === 'document.main' ? 'document' : kind
              return `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`
            })
            .join('') +
          '</Types>',
      },
    })

  const exchanged = (bytes: Uint8Array): Uint8Array => {
    const wide = (words: string): string => Buffer.from(words, 'utf16le').toString('latin1')
    const file = Buffer.from(bytes).toString('latin1')
    return latin(file.replace(unknown, fraction.replace('\\', '\\\\')).replace(wide(unknown), wide(fraction)))
  }

  it.each(['doc', 'rtf'] as const)('is read from .%s as from .docx', async (format) => {
    const word = await readForeignFile(fileWith(fraction), 'a.docx')
    const [bytes] = (await convertedTo(format, new Map([['a', fileWith(unknown)]]))).values()
    const source = await readForeignFile(exchanged(bytes ?? new Uint8Array()), `a.${format}`)
    expect(said(word)).toEqual([
      'I. mục ở bậc 0',
      '1. mục ở bậc 1',
      'a) mục ở bậc 2',
      'b) mục ở bậc 2',
      '2. mục ở bậc 1',
      'II. mục ở bậc 0',
      'Nội dung có chú thích và tiếp\n*theo.*',
      'TT ↓2 | Nội dung',
      'Việc cần làm',
      'III.  | Trồng cây',
      'IV.  | Tưới cây',
      'Cả hàng →2',
      'Chiếm 3/4 số hộ ✓',
      'Hết phần dọc.',
      '--- ngang',
      'Phần ngang.',
    ])
    expect(said(source)).toEqual(said(word))
    expect(source.asides).toEqual([])
    const notes = source.notes?.map(({ kind, line, paragraphs }) => [kind, said(paragraphs).join().trim(), line])
    expect(notes).toEqual([['footnote', 'Lời chú.', 7]])
  })
})
