/** Words typed small that print in capitals: by what the file says of them, or by an old font that draws every letter large. */
import { describe, expect, it } from 'vitest'
import { isCapitalFont } from '../../core/readers/capitals.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { aDocx, p, r } from '../support/aDocx.ts'
import { toTcvn3, toVni } from '../support/legacyText.ts'
import { convertedTo } from '../support/libreOffice.ts'
import { imported } from './imported.ts'
import { said } from './saying.ts'

const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
const large = (text: string, look = ''): string => r(toTcvn3(text), font('.VnTimeH') + look)
const small = (text: string): string => r(toTcvn3(text), font('.VnTime'))
const read = async (body: string, styles = '') => said(await readForeignFile(aDocx({ body, styles }), 'a.docx'))
const sentence = p(small('Tổ chức trồng rừng phòng hộ ở các xã ven biển.'))

describe('a font that draws small letters large', () => {
  it('is known by its name, in a PDF too', () => {
    for (const name of ['.VnTimeH', '.VnArialH', '.VNTIMEH', '.VnBook-AntiquaH', 'VnTimeH', 'ABCDEE+.VnTimeH,Bold'])
      expect(isCapitalFont(name), name).toBe(true)
    for (const name of ['.VnTime', '.VnArial', 'VNI-Times', 'Times New Roman', '', 'Vnu Light'])
      expect(isCapitalFont(name), name).toBe(false)
  })

  it('gives capitals to what is in the old encoding, plain letters and letters with a tone alike', async () => {
    const body = p(large('I. mục tiêu, phương châm')) + p(large('II. LAO ') + large('động')) + sentence
    expect(await read(body)).toEqual([
      'I. MỤC TIÊU, PHƯƠNG CHÂM',
      'II. LAO ĐỘNG',
      'Tổ chức trồng rừng phòng hộ ở các xã ven biển.',
    ])
  })

  it('leaves a word typed in Unicode among them as it is', async () => {
    const times = font('Times New Roman')
    const words = (between: string, look: string) =>
      read(p(small('Trồng rừng phòng hộ ở ') + r(between, look) + small(' và các xã ven biển.')))
    expect(await words('8 thôn', times)).toEqual(['Trồng rừng phòng hộ ở 8 thôn và các xã ven biển.'])
    // Nobody reads these signs in a new font: the name of the font is what lies.
    expect(await words(toTcvn3('8 bản'), times)).toEqual(['Trồng rừng phòng hộ ở 8 bản và các xã ven biển.'])
  })

  it('counts where a style names it', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Muc"><w:rPr>${font('.VnTimeH')}</w:rPr></w:style>`
    expect(await read(p(r(toTcvn3('nội dung')), '<w:pStyle w:val="Muc"/>') + sentence, styles)).toContain('NỘI DUNG')
  })

  it('leaves words of Unicode as they are: they are shown in another font', async () => {
    expect(await read(p(r('Kế hoạch', font('.VnTimeH'))) + sentence)).toContain('Kế hoạch')
    expect(await read(p(r('Trồng cây', font('.VnTimeH'))))).toEqual(['Trồng cây'])
    expect(await read(p(r('An toan', font('.VnTimeH'))))).toEqual(['An toan'])
  })

  it('opens a plan whose title and headings stand in it', async () => {
    const center = '<w:jc w:val="center"/>'
    const body =
      p(large('kế hoạch', '<w:b/>'), center) +
      p(r(toTcvn3('Trồng rừng năm 2026'), `${font('.VnTime')}<w:b/>`), center) +
      p(large('I. mục tiêu', '<w:b/>')) +
      p(small('1. Trồng mới 20 ha rừng ngập mặn.')) +
      p(small('Nơi nhận:'))
    const { draft } = await imported(aDocx({ body }), 'a.docx')
    expect([draft.title, draft.body[0]?.text]).toEqual(['Trồng rừng năm 2026', 'MỤC TIÊU'])
  })

  it.each(['doc', 'rtf', 'pdf'] as const)(
    'gives capitals in .%s too',
    async (format) => {
      const types =
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
      // LibreOffice prints no ư of TCVN3: it takes it for a place to cut the word.
      const words = format === 'pdf' ? 'mục tiêu, yêu cầu' : 'mục tiêu, phương châm'
      const body = p(large(words)) + sentence
      const file = aDocx({ body, extra: { '[Content_Types].xml': types } })
      const [bytes] = (await convertedTo(format, new Map([['a', file]]))).values()
      const source = await readForeignFile(bytes ?? new Uint8Array(), `a.${format}`)
      // In a PDF only the font that was at hand is named.
      expect(said(source)[0]).toBe(format === 'pdf' ? words : words.toLocaleUpperCase('vi'))
    },
    120_000,
  )
})

describe('words said to print in capitals', () => {
  it.each([
    ['TCVN3', toTcvn3],
    ['VNI', toVni],
  ])('are read from %s before they are made large', async (_, typed) => {
    const body =
      p(r(typed('những rừng phòng hộ từ ven biển'), '<w:caps/>')) + p(r(typed('Tổ chức trồng rừng ở các xã.')))
    expect(await read(body)).toEqual(['NHỮNG RỪNG PHÒNG HỘ TỪ VEN BIỂN', 'Tổ chức trồng rừng ở các xã.'])
  })

  it('are large in a note beside the text too', async () => {
    const source = await readForeignFile(aDocx({ body: p('x'), header: p(r('mật', '<w:caps/>')) }), 'a.docx')
    expect(source.asides).toEqual([{ kind: 'header', text: 'MẬT', line: 0 }])
  })
})

it('reads what is said beside a text in the old encoding of the text', async () => {
  const said = toTcvn3('Sửa lại thời hạn báo cáo của các thôn')
  const body = p(
    `<w:commentRangeStart w:id="1"/>${small('Ủy ban nhân dân xã tổ chức thực hiện kế hoạch')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
  )
  const file = aDocx({
    body,
    comments: `<w:comment w:id="1" w:author="Lan">${p(said)}</w:comment>`,
    relations:
      '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>',
  })
  expect((await readForeignFile(file, 'a.docx')).comments).toMatchObject([
    { text: 'Sửa lại thời hạn báo cáo của các thôn', words: 'ủy ban nhân dân xã tổ chức thực hiện kế hoạch' },
  ])
})
