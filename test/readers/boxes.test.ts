import { describe, expect, it } from 'vitest'
import { AppError } from '../../core/problem/appError.ts'
import { printed } from '../core-import/reading.ts'
import { aDocx, p, r, tbl, tc, tr } from '../support/aDocx.ts'
import { convertedTo } from '../support/libreOffice.ts'
import { imported } from './imported.ts'

/** A box as new Word writes it, once for itself and once for old Word. */
const newBox = (...inside: string[]): string => {
  const content = `<w:txbxContent>${inside.join('')}</w:txbxContent>`
  return (
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  )
}
/** As Word before 2010 does. */
const oldBox = (...inside: string[]): string =>
  `<w:r><w:pict><v:shape style="position:absolute;width:300pt;height:40pt"><v:textbox><w:txbxContent>${inside.join('')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`

const letterhead = tbl(
  tr(
    tc(p('ỦY BAN NHÂN DÂN') + p('XÃ BÌNH AN') + p('Số: 12/KH-UBND')) +
      tc(
        p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
          p('Độc lập - Tự do - Hạnh phúc') +
          p('Bình An, ngày 05 tháng 3 năm 2026'),
      ),
  ),
)
const body = [
  'Ủy ban nhân dân xã ban hành Kế hoạch phòng cháy năm 2026 như sau:',
  'I. MỤC ĐÍCH',
  'Nâng cao ý thức của Nhân dân.',
  'II. TỔ CHỨC THỰC HIỆN',
  'Công an xã chủ trì thực hiện./.',
].map((text) => p(text))
const recipients = ['Nơi nhận:', '- Công an xã;', '- Lưu: VT.'].map((text) => p(text)).join('')
const signature = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn An'].map((text) => p(text)).join('')
const title = p('KẾ HOẠCH') + p('Phòng cháy, chữa cháy năm 2026')

const whole = [
  'ỦY BAN NHÂN DÂN',
  'XÃ BÌNH AN',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 12/KH-UBND',
  'Bình An, ngày 05 tháng 3 năm 2026',
  'KẾ HOẠCH',
  'Phòng cháy, chữa cháy năm 2026',
  'Ủy ban nhân dân xã ban hành Kế hoạch phòng cháy năm 2026 như sau:',
  'I. MỤC ĐÍCH',
  'Nâng cao ý thức của Nhân dân.',
  'II. TỔ CHỨC THỰC HIỆN',
  'Công an xã chủ trì thực hiện./.',
  'Nơi nhận:',
  '- Công an xã;',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Trần Văn An',
].join('\n')

describe.each([
  ['as new Word writes them', newBox],
  ['as old Word does', oldBox],
])('the words of a text box, %s', (_, box) => {
  it.each([
    ['the title in a box of its own', letterhead + p(box(title)) + body.join('') + recipients + signature],
    [
      'the title in a box fastened to the letterhead',
      letterhead.replace('XÃ BÌNH AN', `XÃ BÌNH AN${'\u0000'}`) + body.join('') + recipients + signature,
    ],
    ['the letterhead in a box', p(box(letterhead)) + title + body.join('') + recipients + signature],
    ['the signature in a box', letterhead + title + body.join('') + recipients + p(box(signature))],
    [
      'the signature in a box fastened to the last words',
      letterhead +
        title +
        body.slice(0, -1).join('') +
        p(r('Công an xã chủ trì thực hiện./.') + box(signature)) +
        recipients,
    ],
    ['all of it in one box', p(box(letterhead + title + body.join('') + recipients + signature))],
    [
      'all of it in several',
      [letterhead, title, body.join(''), recipients + signature].map((part) => p(box(part))).join(''),
    ],
  ])('is read in its place: %s', async (_name, file) => {
    const at = file.indexOf('\u0000')
    const whereFastened = at < 0 ? file : file.replace(`${'\u0000'}</w:t></w:r>`, `</w:t></w:r>${box(title)}`)
    const { draft, notes } = await imported(aDocx({ body: whereFastened }), 'Kế hoạch.docx')
    expect(printed(draft)).toBe(whole)
    expect(notes.filter(({ kind }) => kind === 'left-over')).toEqual([])
    expect(notes.some(({ field }) => field === 'Hộp chữ')).toBe(true)
  })

  it('leaves what says nothing of the plan beside it, once, and takes the mark of a draft', async () => {
    const file =
      letterhead +
      title +
      p(box(p('DỰ THẢO LẦN 2')) + box(p('Chị Lan xem lại giúp em'))) +
      body.join('') +
      recipients +
      signature
    const { draft, notes } = await imported(aDocx({ body: file }), 'Kế hoạch.docx')
    expect(draft.letterhead.draftMark).toBe(2)
    expect(notes.filter(({ kind }) => kind === 'left-over').map(({ text }) => text)).toEqual([
      'Chị Lan xem lại giúp em',
    ])
    expect(printed(draft)).not.toContain('Chị Lan')
  })

  it('asks nothing of a box at the head of the pages that holds their number alone', async () => {
    const file = (inBox: string) =>
      aDocx({
        body: letterhead + title + body.join('') + recipients + signature,
        header: p(box(inBox)),
        relations:
          '<Relationship Id="h" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>',
      })
    const asked = async (inBox: string) =>
      (await imported(file(inBox), 'Kế hoạch.docx')).notes.filter(({ kind }) => kind === 'left-over')
    expect(await asked(p('<w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>'))).toEqual([])
    expect(await asked(p('Bản in thử 2'))).toMatchObject([{ text: 'Bản in thử 2' }])
  })
})

const contentTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

it('reads a title in a box of an old .doc at its place', async () => {
  const file = aDocx({
    body: letterhead + p(oldBox(title)) + body.join('') + recipients + signature,
    extra: { '[Content_Types].xml': contentTypes },
  })
  const [bytes] = (await convertedTo('doc', new Map([['a', file]]))).values()
  const { draft } = await imported(bytes ?? new Uint8Array(), 'Kế hoạch.doc')
  expect(printed(draft)).toBe(whole)
})

it('asks of words in a box at the head of the pages of an old .doc, and nothing of their number', async () => {
  const headed = (inBox: string) =>
    aDocx({
      body: `${letterhead}${title}${body.join('')}${recipients}${signature}<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>`,
      header: p(oldBox(inBox)),
      relations:
        '<Relationship Id="h" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>',
      extra: {
        '[Content_Types].xml': contentTypes.replace(
          '</Types>',
          '<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>',
        ),
      },
    })
  const number = p('<w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>')
  const files = await convertedTo(
    'doc',
    new Map([
      ['so', headed(number)],
      ['chu', headed(p('Bản in thử 2'))],
    ]),
  )
  const asked = async (name: string) =>
    (await imported(files.get(name) ?? new Uint8Array(), 'Kế hoạch.doc')).notes
      .filter(({ kind }) => kind === 'left-over')
      .map(({ text }) => text)
  expect(await asked('so')).toEqual([])
  expect(await asked('chu')).toEqual(['Bản in thử 2'])
})

it('does not call a file empty whose words stand in its footnotes', async () => {
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const file = aDocx({
    body: `<w:p>${note}</w:p>`,
    footnotes: `<w:footnote w:id="2">${p('Luật số 10/2022/QH15.')}</w:footnote>`,
    relations:
      '<Relationship Id="f" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>',
  })
  const thrown = await imported(file, 'a.docx').then(
    () => null,
    (error: unknown) => error,
  )
  expect(thrown).toBeInstanceOf(AppError)
  expect(thrown instanceof AppError && thrown.problem.code).toBe('import.not-a-plan')
})

describe('boxes of an .rtf', () => {
  const u = (text: string): string => [...text].map((one) => (one > '~' ? `\\u${one.charCodeAt(0)}?` : one)).join('')
  const lines = (...of: string[]): string => of.map((line) => `\\pard ${u(line)}\\par `).join('')
  const plan = (box: string): string =>
    `{\\rtf1\\ansi\\uc1 ${lines('ỦY BAN NHÂN DÂN XÃ BÌNH AN', 'Số: 12/KH-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Bình An, ngày 05 tháng 3 năm 2026')}` +
    `\\pard ${box}\\par ${lines('Ủy ban nhân dân xã ban hành Kế hoạch như sau:', 'I. MỤC ĐÍCH', 'Nâng cao ý thức của Nhân dân.', 'II. THỰC HIỆN', 'Công an xã chủ trì./.')}}`
  const words = lines('KẾ HOẠCH', 'Phòng cháy năm 2026')
  const old = `{\\*\\do\\dobxpage\\dobypara\\dptxbx{\\dptxbxtext ${words}}\\dpx0}`
  const boxes: [string, string][] = [
    [
      'as Word writes them, with a copy for older Word',
      `{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt ${words}}}{\\shprslt${old}}}`,
    ],
    ['as Word 95 wrote them', old],
  ]
  it.each(boxes)('stand in the plan: %s', async (_, box) => {
    const { draft, notes } = await imported(new TextEncoder().encode(plan(box)), 'a.rtf')
    expect(draft.title).toBe('Phòng cháy năm 2026')
    expect(notes.filter(({ kind }) => kind === 'left-over')).toEqual([])
    expect(printed(draft).split('Phòng cháy năm 2026')).toHaveLength(2)
  })
})
