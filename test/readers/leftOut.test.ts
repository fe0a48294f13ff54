/** Words a file holds and does not say any more: struck through, hidden, deleted. They are no words of the draft, and are told. */
import { describe, expect, it } from 'vitest'
import { readPaste } from '../../core/readers/readPaste.ts'
import type { SourceDocument } from '../../core/readers/source.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { aDocx, p, r, tbl, tc, tr } from '../support/aDocx.ts'
import { convertedTo } from '../support/libreOffice.ts'
import { imported } from './imported.ts'
import { said } from './saying.ts'

const read = (body: string, styles = '') => readForeignFile(aDocx({ body, styles }), 'a.docx')
const asidesOf = ({ asides }: SourceDocument): string[] =>
  asides.map(({ kind, text, line }) => `${kind} ${line}: ${text}`)
const removed = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`

const typed =
  p(`${r('Họp vào ')}${r('thứ Hai', '<w:strike/>')}${r(' thứ Ba, ')}${r('tại đình', '<w:dstrike/>')}${r(' tại xã.')}`) +
  p(`${r('Xem lại số này', '<w:vanish/>')}${r('Có 20 hộ.')}`)
const told = ['struck 1: thứ Hai … tại đình', 'hidden 2: Xem lại số này']

describe('words with a line through them, and words nobody sees', () => {
  it('are left out and told, each by its name', async () => {
    const source = await read(typed)
    expect(said(source)).toEqual(['Họp vào  thứ Ba,  tại xã.', 'Có 20 hộ.'])
    expect(asidesOf(source)).toEqual(told)
  })

  it.each(['doc', 'rtf'] as const)(
    'are so in .%s',
    async (format) => {
      const types =
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
      const file = aDocx({ body: typed, extra: { '[Content_Types].xml': types } })
      const [bytes] = (await convertedTo(format, new Map([['a', file]]))).values()
      const source = await readForeignFile(bytes ?? new Uint8Array(), `a.${format}`)
      expect(said(source)).toEqual(['Họp vào  thứ Ba,  tại xã.', 'Có 20 hộ.'])
      expect(asidesOf(source)).toEqual(told)
    },
    120_000,
  )

  it('keep words apart that only a struck blank parts', async () => {
    const struck = (words: string): string => r(words, '<w:strike/>')
    const source = await read(
      p(r('Theo pháp luật') + struck(' ') + r('về hội')) +
        p(r('Giao trưởng') + struck(' các') + r('thôn, tổ') + struck(' dân phố') + r(' trong xã')) +
        p(r('Nộp tại nhà văn h') + struck('oa x') + r('óa thôn') + struck(', ấp ') + r('. Hết.')),
    )
    expect(said(source)).toEqual([
      'Theo pháp luật về hội',
      'Giao trưởng thôn, tổ trong xã',
      'Nộp tại nhà văn hóa thôn. Hết.',
    ])
    const html = '<p>Theo pháp luật<s> </s>về hội<s> xã </s>này</p>'
    expect(said(await readPaste('', html, 'Văn bản dán'))).toEqual(['Theo pháp luật về hội này'])
    const rtf = '{\\rtf1 Theo quy{\\strike  }che ve{\\strike  cac }hoi\\par}'
    expect(said(await readForeignFile(new Uint8Array(Buffer.from(rtf)), 'a.rtf'))).toEqual(['Theo quy che ve hoi'])
  })

  it('are known from a style, and a run that takes the line back', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Bo"><w:rPr><w:strike/></w:rPr></w:style>'
    const source = await read(p(r('Bỏ hẳn ') + r('giữ lại', '<w:strike w:val="0"/>'), '<w:pStyle w:val="Bo"/>'), styles)
    expect(said(source)).toEqual(['giữ lại'])
    expect(asidesOf(source)).toEqual(['struck 1: Bỏ hẳn'])
  })

  it('are so in what was pasted, though the plain words beside it hold them', async () => {
    const html =
      '<p>Họp <s>thứ Hai</s> <span style="text-decoration:line-through">sáng mai</span>, thứ Ba</p>' +
      '<p>Có <del>10</del><ins>20</ins> hộ<span style="mso-hide:all;display:none"> (hỏi lại)</span>.</p>'
    const source = await readPaste('Họp thứ Hai sáng mai, thứ Ba\nCó 1020 hộ.', html, 'Văn bản dán')
    expect(said(source).map((line) => line.replace(/ +/g, ' '))).toEqual(['Họp , thứ Ba', 'Có 20 hộ.'])
    expect(asidesOf(source)).toEqual(['struck 1: thứ Hai sáng mai', 'deleted 2: 10', 'hidden 2: (hỏi lại)'])
  })

  it('reach the clerk as notes that quote them', async () => {
    const body =
      p(r('KẾ HOẠCH', '<w:b/>')) + p('Trồng cây') + p('I. NỘI DUNG') + typed + p('Nơi nhận:') + p('- Như trên.')
    const { notes } = await imported(aDocx({ body }), 'a.docx')
    expect(notes.filter(({ kind }) => kind === 'left-over').map(({ field, text }) => `${field}: ${text}`)).toEqual([
      'Chữ gạch ngang, không đưa vào bản nháp: thứ Hai … tại đình',
      'Chữ ẩn, không in ra: Xem lại số này',
    ])
  })
})

describe('a passage that was moved while changes were tracked', () => {
  const from = (text: string): string =>
    `<w:moveFromRangeStart w:id="1" w:name="a"/><w:moveFrom>${r(text)}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>`
  const to = (text: string): string =>
    `<w:moveToRangeStart w:id="2" w:name="a"/><w:moveTo>${r(text)}</w:moveTo><w:moveToRangeEnd w:id="2"/>`
  const mark = (name: string): string => `<w:rPr><w:${name}/></w:rPr>`

  it('stands where it stands now, and is not deleted', async () => {
    const source = await read(
      p('Một.') + p(from('Hai.'), mark('moveFrom')) + p('Ba.') + p(to('Hai.'), mark('moveTo')) + tbl(tr(tc('x'))),
    )
    expect(said(source)).toEqual(['Một.', 'Ba.', 'Hai.', 'x'])
    expect(source.asides).toEqual([])
  })

  it('is deleted where it came to stand nowhere', async () => {
    const source = await read(p(`${r('Một ')}${from('hai')}<w:del>${removed('ba')}</w:del>${r(' bốn')}`))
    expect(said(source)).toEqual(['Một  bốn'])
    expect(asidesOf(source)).toEqual(['deleted 1: ba', 'deleted 1: hai'])
  })
})
