import { describe, expect, it } from 'vitest'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { aDocx, type DocxParts, list, lvl, numbered, p, r, scheme, tbl, tc, tr } from '../support/aDocx.ts'
import { toTcvn3, toVni } from '../support/legacyText.ts'
import { said } from './saying.ts'

const read = (parts: DocxParts) => readForeignFile(aDocx(parts), 'a.docx')
const bodySaid = async (body: string, more: Partial<DocxParts> = {}): Promise<string[]> =>
  said(await read({ body, ...more }))

describe('words of a Word file', () => {
  it('keeps bold and italic, however the runs are split', async () => {
    const split = r('Căn c', '<w:i/>') + r('ứ Luật', '<w:i/>') + r(' số 5') + r(';', '<w:b/>')
    expect(await bodySaid(p(split))).toEqual(['*Căn cứ Luật* số 5**;**'])
  })

  it('knows bold from a style, and a run that takes it back', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="Goc"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Goc"><w:rPr><w:b/></w:rPr><w:pPr><w:jc w:val="center"/></w:pPr></w:style>'
    const source = await read({
      body: p(r('ĐẬM ') + r('thường', '<w:b w:val="0"/>'), '<w:pStyle w:val="Muc"/>'),
      styles,
    })
    expect(said(source)).toEqual(['**ĐẬM **thường'])
    expect(source.blocks).toMatchObject([{ align: 'center' }])
  })

  it('prints capitals a font only shows', async () => {
    expect(await bodySaid(p(r('Kế hoạch', '<w:caps/>')))).toEqual(['KẾ HOẠCH'])
  })

  it('keeps tabs, soft breaks and hyphens, and reads picture signs as bullets', async () => {
    const runs =
      '<w:r><w:t>Số:</w:t><w:tab/><w:t>05</w:t><w:noBreakHyphen/><w:t>KH</w:t><w:br/><w:t>x</w:t></w:r>' +
      '<w:r><w:sym w:font="Wingdings" w:char="F0D8"/></w:r>' +
      r('\uf0b7')
    expect(await bodySaid(p(runs))).toEqual(['Số:\t05-KH\nx➢•'])
  })

  it('takes a field by its result, never by its code', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>' +
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      '<w:r><w:t>9</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>kết quả</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    expect(await bodySaid(p(`${r('trước ')}${field}${r(' sau')}`) + p('tiếp'))).toEqual(['trước kết quả sau', 'tiếp'])
  })

  it('loses nothing after a field that never ends', async () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
    expect(await bodySaid(p(`${r('một')}${open}`) + p('hai'))).toEqual(['một', 'hai'])
  })

  it('puts the reading that stands above a word behind it', async () => {
    const ruby = `<w:r><w:ruby><w:rt>${r('thư')}</w:rt><w:rubyBase>${r('書')}</w:rubyBase></w:ruby></w:r>`
    expect(await bodySaid(p(r('chữ ') + ruby + r(' và chữ Nôm')))).toEqual(['chữ 書 (thư) và chữ Nôm'])
  })

  it('prints what a field draws out of nothing: a fraction, a raised word, a sign', async () => {
    const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const drawn = (code: string, kept = '') =>
      `${sign('begin')}<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${sign('separate')}${kept}${sign('end')}`
    const body = [
      ' EQ \\f(3;4) ',
      'EQ \\f(a + b,\\r(3;x))',
      'EQ \\s\\up8(đợt 2)',
      ' SYMBOL 252 \\f "Wingdings" \\s 12 ',
      'PAGE',
    ].map((code) => p(`${r('số ')}${drawn(code)}${r(' hộ')}`))
    const kept = p(drawn('SYMBOL 252 \\f "Wingdings"', r('✓')))
    expect(await bodySaid(body.join('') + kept)).toEqual([
      'số 3/4 hộ',
      'số (a + b)/√x hộ',
      'số đợt 2 hộ',
      'số ✓ hộ',
      'số  hộ',
      '✓',
    ])
  })

  it('prints what a box to tick and a list of an old form show', async () => {
    const form = (code: string, data: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const box = (data: string) => form(' FORMCHECKBOX ', `<w:name w:val="A"/><w:checkBox>${data}</w:checkBox>`)
    const entries = '<w:listEntry w:val="Tổ 1"/><w:listEntry w:val="Tổ 2"/>'
    const list = (data: string) => form(' FORMDROPDOWN ', `<w:ddList>${data}${entries}</w:ddList>`)
    const body =
      p(
        box('<w:default w:val="1"/>') + r(' họp; ') + box('<w:default w:val="1"/><w:checked w:val="0"/>') + r(' phiếu'),
      ) + p(box('<w:checked/>') + box('') + r(' của ') + list('<w:result w:val="1"/>') + r(', ') + list('') + r('.'))
    expect(await bodySaid(body)).toEqual(['☒ họp; ☐ phiếu', '☒☐ của Tổ 2, Tổ 1.'])
  })

  it('glues nothing of a formula', async () => {
    const of = (name: string, ...parts: [string, string][]) =>
      `<m:${name}>${parts.map(([part, inside]) => `<m:${part}>${inside}</m:${part}>`).join('')}</m:${name}>`
    const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
    const formula = (inside: string) => p(`${r('Mức: ')}<m:oMath>${inside}</m:oMath>`)
    const body =
      formula(of('f', ['num', t('số hộ')], ['den', t('10')])) +
      formula(of('sSup', ['e', t('m')], ['sup', t('2')]) + t('=') + of('rad', ['deg', ''], ['e', t('9')])) +
      formula(of('d', ['dPr', '<m:begChr m:val="["/><m:endChr m:val="]"/>'], ['e', t('a')], ['e', t('b')]))
    const source = await read({ body })
    expect(said(source)).toEqual(['Mức: (số hộ)/10', 'Mức: m2=√9', 'Mức: [a | b]'])
    expect(source.blocks[1]).toMatchObject({
      runs: [{ text: 'Mức: m' }, { text: '2', raise: 'super' }, { text: '=√9' }],
    })
  })

  it('reads signs a picture font keeps at private places, and a large letter that begins a word', async () => {
    const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
    expect(await bodySaid(p(r('\uf0b7', font('Symbol')) + r(' rà soát ') + r('\uf0fe', font('Wingdings'))))).toEqual([
      '• rà soát ☑',
    ])
    const body = p('T', '<w:framePr w:dropCap="drop" w:lines="2"/>') + p('ổ dân phố họp.') + p('Sau đó.')
    expect(await bodySaid(body)).toEqual(['Tổ dân phố họp.', 'Sau đó.'])
  })

  it('reads other files that are inserted whole where they stand, and keeps what stood beside them', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const held = aDocx({
      body: tbl(tr(tc('ô một') + tc('ô hai'))) + p(`${r('Phần của thôn')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
      footnotes: `<w:footnote w:id="2">${p('Số liệu của thôn.')}</w:footnote>`,
      relations: `<Relationship Id="n" Type="${type}/footnotes" Target="footnotes.xml"/>`,
    })
    const source = await read({
      body: `${p('Trước')}<w:altChunk r:id="a"/><w:altChunk r:id="b"/><w:altChunk r:id="c"/>${p('Sau')}`,
      relations: ['a', 'b', 'c']
        .map((id) => `<Relationship Id="${id}" Type="${type}/aFChunk" Target="${id}.dat"/>`)
        .join(''),
      extra: {
        'word/a.dat': '<html><meta charset="utf-8"><body><p>Phần của trang <b>web</b>.</p></body></html>',
        'word/b.dat': held,
        'word/c.dat': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      },
    })
    expect(said(source)).toEqual(['Trước', 'Phần của trang **web**.', 'ô một | ô hai', 'Phần của thôn', 'Sau'])
    expect(source.blocks.map((block) => block.kind !== 'break' && block.line)).toEqual([1, 2, 3, 5, 6])
    expect(source.asides).toEqual([{ kind: 'footnote', text: 'Số liệu của thôn.', line: 0 }])
    expect(source.remarks.map(({ text }) => text)).toEqual([
      'Tệp có 2 phần chèn nguyên từ tệp khác; đã đọc ở chỗ chèn.',
      'Chưa đọc được 1 phần chèn nguyên từ tệp khác: hãy mở tệp bằng Word, lưu lại rồi nhập lần nữa.',
    ])
  })

  it('says that it did not read another file that is inserted whole and not there', async () => {
    const relations =
      '<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="phan.html"/>'
    const { remarks } = await read({ body: `${p(r('KẾ HOẠCH'))}<w:altChunk r:id="r9"/>`, relations })
    expect(remarks.map(({ text }) => text)).toEqual([
      'Chưa đọc được 1 phần chèn nguyên từ tệp khác: hãy mở tệp bằng Word, lưu lại rồi nhập lần nữa.',
    ])
  })

  it('looks through links, content controls and smart tags', async () => {
    const inside =
      `<w:hyperlink>${r('liên kết')}</w:hyperlink><w:smartTag>${r(' thẻ')}</w:smartTag>` +
      `<w:sdt><w:sdtContent>${r(' ô')}</w:sdtContent></w:sdt>`
    const block = `<w:sdt><w:sdtPr><w:alias w:val="tên ô"/></w:sdtPr><w:sdtContent>${p('cả đoạn')}</w:sdtContent></w:sdt>`
    expect(await bodySaid(p(inside) + block)).toEqual(['liên kết thẻ ô', 'cả đoạn'])
  })

  it('reads changes as accepted and keeps what was deleted aside', async () => {
    const body =
      p(
        `${r('Thời hạn ')}<w:del><w:r><w:delText>2025</w:delText></w:r></w:del><w:ins>${r('2026')}</w:ins>` +
          `<w:moveFrom>${r('cũ')}</w:moveFrom><w:moveTo>${r('!')}</w:moveTo>`,
      ) +
      p('đầu ', '<w:rPr><w:del/></w:rPr>') +
      p('đuôi')
    const source = await read({ body })
    expect(said(source)).toEqual(['Thời hạn 2026!', 'đầu đuôi'])
    // What was moved came to stand nowhere.
    expect(source.asides).toEqual([
      { kind: 'deleted', text: '2025', line: 1 },
      { kind: 'deleted', text: 'cũ', line: 1 },
    ])
    expect(source.remarks.map((remark) => remark.kind)).toEqual(['revision'])
  })

  it('reads one branch of a shape that is written twice, its words aside', async () => {
    const box = (words: string): string => `<w:txbxContent>${p(words)}</w:txbxContent>`
    const shape =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx>${box('DỰ THẢO')}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape><v:textbox>${box('DỰ THẢO')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const source = await read({ body: p(`${shape}${r('KẾ HOẠCH')}`) + p('sau') })
    expect(said(source)).toEqual(['KẾ HOẠCH', 'sau'])
    expect(source.asides).toMatchObject([{ kind: 'textbox', text: 'DỰ THẢO', line: 1 }])
    expect(source.blocks.map((block) => block.kind !== 'break' && block.line)).toEqual([1, 2])
  })

  it('reads the other branch of what is written twice where the first has no words', async () => {
    const twice = (choice: string): string =>
      `<mc:AlternateContent><mc:Choice Requires="x14">${choice}</mc:Choice><mc:Fallback>${p('chữ thường')}</mc:Fallback></mc:AlternateContent>`
    expect(said(await read({ body: p('đầu') + twice('<x14:ink/>') }))).toEqual(['đầu', 'chữ thường'])
    expect(said(await read({ body: p('đầu') + twice(p('chữ mới')) }))).toEqual(['đầu', 'chữ mới'])
    expect(said(await read({ body: tbl(tr(tc(twice(p('chữ mới')) + p('cuối')))) }))).toEqual(['chữ mới / cuối'])
    expect(said(await read({ body: p('đầu') + twice(p('')) }))).toEqual(['đầu', 'chữ thường'])
  })

  it('puts comments and headers aside, each at its line, and a footnote where its mark is', async () => {
    const body =
      p('một') + p(`${r('hai')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`)
    const source = await read({
      body,
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('-')}</w:footnote><w:footnote w:id="2">${p('Chú thích.')}</w:footnote>`,
      comments: `<w:comment w:id="0">${p('Xem lại.')}</w:comment>`,
      header: p('MẬT'),
    })
    expect(source.asides).toEqual([
      { kind: 'comment', text: 'Xem lại.', line: 2 },
      { kind: 'header', text: 'MẬT', line: 0 },
    ])
    expect(source.notes).toMatchObject([{ id: 'n1', kind: 'footnote', line: 2 }])
    expect(source.blocks[1]).toMatchObject({ runs: [{ text: 'hai' }, { text: '', note: 'n1' }] })
  })

  it('reads a document whose namespace has another name, in UTF-16', async () => {
    const document =
      '<?xml version="1.0" encoding="UTF-16"?><x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      '<x:body><x:p><x:pPr><x:jc x:val="center"/></x:pPr><x:r><x:rPr><x:b/></x:rPr><x:t>KẾ HOẠCH</x:t></x:r></x:p></x:body></x:document>'
    const bytes = Buffer.from(`\ufeff${document}`, 'utf16le')
    const source = await read({ body: '', extra: { 'word/document.xml': new Uint8Array(bytes) } })
    expect(source.blocks).toMatchObject([{ align: 'center', runs: [{ text: 'KẾ HOẠCH', bold: true }] }])
  })

  it('finds the parts where the relations say, whatever they are called', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const source = await read({
      body: p('x', '<w:pStyle w:val="A"/>'),
      relations: `<Relationship Id="s" Type="${type}/styles" Target="/word/kieu/styles2.xml"/>`,
      extra: {
        'word/kieu/styles2.xml': `<w:styles ${space}><w:style w:type="paragraph" w:styleId="A"><w:rPr><w:b/></w:rPr></w:style></w:styles>`,
        'word/styles.xml': `<w:styles ${space}/>`,
      },
    })
    expect(said(source)).toEqual(['**x**'])
  })

  it('reads an old encoding by its letters, whatever the font is called', async () => {
    const body = p(r('Céng hoµ x· héi chñ nghÜa ViÖt Nam')) + p(r('Ủy ban nhân dân', '<w:rFonts w:ascii=".VnTime"/>'))
    const source = await read({ body })
    expect(said(source)).toEqual(['Cộng hoà xã hội chủ nghĩa Việt Nam', 'Ủy ban nhân dân'])
    expect(source.remarks.map((remark) => remark.kind)).toEqual(['encoding'])
  })

  it.each([
    ['TCVN3', '.VnTime', toTcvn3],
    ['VNI', 'VNI-Times', toVni],
  ])(
    'reads by their font words in %s that alone say nothing, where the fonts of the file tell the truth',
    async (_, font, typed) => {
      const look = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`
      const sure = [
        'Mục đích của kế hoạch',
        'Tổ chức thực hiện nhiệm vụ',
        'Các đơn vị báo cáo kết quả',
        'Tuyên truyền tới từng hộ',
        'Thời gian thực hiện',
      ]
      const alone = ['Số: 27/KH-UBND', 'Số:      /KH-UBND', 'Ghi chú', 'TM. HĐND', 'Lưu: VT', 'TT. HĐND tỉnh (b/c);']
      const all = [...sure, ...alone]
      expect(await bodySaid(all.map((text) => p(r(typed(text), look))).join(''))).toEqual(all)
      // One that is Vietnamese as it stands: fonts lie here, and what may be either stays.
      const lying = [...sure.map((text) => typed(text)), 'và các hộ có nhà', 'chó']
      expect(await bodySaid(lying.map((text) => p(r(text, look))).join(''))).toEqual([
        ...sure,
        'và các hộ có nhà',
        'chó',
      ])
    },
  )

  it('reads a few words in a font of old letters beside others in Unicode', async () => {
    const old = (text: string, font: string) => r(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`)
    const body = p(
      r('Đồng chí ') +
        old('NguyÔn V¨n An', '.VnTime') +
        r(' và bà ') +
        old('Traàn Thò Lan', 'VNI-Times') +
        r(' chủ trì.'),
    )
    const source = await read({ body: body + p(old('Phở Hà Nội', '.VnTime')) })
    expect(said(source)).toEqual(['Đồng chí Nguyễn Văn An và bà Trần Thị Lan chủ trì.', 'Phở Hà Nội'])
    expect(source.remarks.map((remark) => remark.kind)).toEqual(['encoding'])
  })

  it('says that macros are ignored and links to other files not followed', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const source = await read({
      body: p('x'),
      relations:
        `<Relationship Id="a" Type="${type}/attachedTemplate" Target="http://192.0.2.1/a.dotm" TargetMode="External"/>` +
        `<Relationship Id="b" Type="${type}/hyperlink" Target="http://192.0.2.1/" TargetMode="External"/>`,
      extra: { 'word/vbaProject.bin': new Uint8Array(20) },
    })
    expect(source.remarks.map((remark) => remark.kind)).toEqual(['macro', 'external'])
    expect(source.remarks[1]?.text).toContain('1 tệp')
  })
})

describe('automatic numbers', () => {
  const outline = scheme(
    0,
    lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%2.') + lvl(2, 'lowerLetter', '%3)') + lvl(3, 'bullet', '-'),
  )

  it('counts levels as Word prints them and begins anew under each heading', async () => {
    const body = [0, 1, 1, 2, 2, 3, 0, 1, 2].map((level) => numbered('x', 1, level)).join('')
    expect(await bodySaid(body, { numbering: outline + list(1, 0) })).toEqual(
      ['I.', '1.', '2.', 'a)', 'b)', '-', 'II.', '1.', 'a)'].map((label) => `${label} x`),
    )
  })

  it('prints the numbers of the levels above, in digits where the level wants it', async () => {
    const numbering =
      scheme(
        0,
        lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%1.%2.', '<w:isLgl/>') + lvl(2, 'decimal', '%1.%2.%3.'),
      ) + list(1, 0)
    const body = numbered('x', 1) + numbered('x', 1) + numbered('x', 1, 1) + numbered('x', 1, 2)
    expect(await bodySaid(body, { numbering })).toEqual(['I. x', 'II. x', '2.1. x', 'II.1.1. x'])
  })

  it('goes on in another list of the same scheme, unless that says where to begin', async () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const numbering = scheme(0, lvl(0, 'decimal', '%1.')) + list(1, 0) + list(2, 0) + list(3, 0, override)
    const body = [1, 1, 2, 3, 3, 1].map((id) => numbered('x', id)).join('')
    expect(await bodySaid(body, { numbering })).toEqual(['1. x', '2. x', '3. x', '1. x', '2. x', '3. x'])
  })

  it('begins anew only after the level the list names', async () => {
    const numbering =
      scheme(0, lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')) + list(1, 0)
    const body = [0, 1, 1, 0, 1].map((level) => numbered('x', 1, level)).join('')
    expect(await bodySaid(body, { numbering })).toEqual(['I. x', '1. x', '2. x', 'II. x', '3. x'])
  })

  it('finds the list and the level through a style, and a scheme through a numbering style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Khoan"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="numbering" w:styleId="Danhsach"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Danhsach"/></w:abstractNum>` +
      scheme(5, lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>')) +
      list(1, 0) +
      list(2, 5)
    const body =
      numbered('Mục', 1) +
      p('Khoản', '<w:pStyle w:val="Khoan"/>') +
      p('Không số', '<w:pStyle w:val="Khoan"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(await bodySaid(body, { styles, numbering })).toEqual(['I. Mục', '1. Khoản', 'Không số'])
  })

  it('prints the number of an empty paragraph in its cell, and says where it drops one in the text', async () => {
    const numbering = scheme(0, lvl(0, 'decimal', '%1.')) + list(1, 0) + scheme(1, lvl(0, 'bullet', '-')) + list(2, 1)
    const numberCell = (look = ''): string => tc(numbered('', 1), look)
    const rows = [
      tr(numberCell() + tc('Đo đạc')),
      tr(numberCell('<w:vMerge w:val="restart"/>') + tc('Cắm mốc')),
      // The merged cell goes on: its number is counted, not shown.
      tr(numberCell('<w:vMerge/>') + tc('Lập bản đồ')),
      tr(numberCell() + tc(numbered('', 2))),
    ]
    const body = numbered('Trồng cây', 1) + numbered('', 1) + numbered('Tưới cây', 1) + tbl(rows.join(''))
    const source = await read({ body, numbering })
    expect(said(source)).toEqual([
      '1. Trồng cây',
      '3. Tưới cây',
      '4.  | Đo đạc',
      '5.  ↓2 | Cắm mốc',
      'Lập bản đồ',
      '7.  | ',
    ])
    expect(source.remarks).toEqual([{ kind: 'other', text: 'Đã bỏ 1 đoạn trống chỉ có số tự động: 2.' }])
  })

  it('counts no number of a paragraph whose deletion is tracked', async () => {
    const numbering = scheme(0, lvl(0, 'decimal', '%1.')) + list(1, 0)
    const gone = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr>'
    const body =
      numbered('Một', 1) + p('<w:del><w:r><w:delText>Bỏ</w:delText></w:r></w:del>', gone) + numbered('Hai', 1)
    expect(await bodySaid(body, { numbering })).toEqual(['1. Một', '2. Hai'])
  })

  it('reads bullets of picture fonts', async () => {
    const font = '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'
    const bullet = (text: string): string =>
      `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${text}"/>${font}</w:lvl>`
    const numbering = scheme(0, bullet('\uf0d8')) + list(1, 0) + scheme(1, bullet('§')) + list(2, 1)
    expect(await bodySaid(numbered('x', 1) + numbered('x', 2), { numbering })).toEqual(['➢ x', '▪ x'])
  })
})

describe('tables and pages', () => {
  const single =
    '<w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>'

  it('keeps merged cells, repeated rows and a table inside a cell', async () => {
    const rows =
      tr(tc('TT', '<w:vMerge w:val="restart"/>') + tc('Nội dung', '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>') +
      tr(tc('', '<w:vMerge/>') + tc('Việc') + tc(tbl(tr(tc('trong')))))
    const source = await read({ body: tbl(rows, single) })
    expect(said(source)).toEqual(['TT ↓2 | Nội dung →2', 'Việc | trong'])
    expect(source.blocks).toMatchObject([{ headerRows: 1, widths: [3000, 6000] }])
    expect(source.blocks[0]).not.toHaveProperty('borderless')
  })

  it.each([
    ['without any border', '', '', true],
    ['with borders from its own properties', single, '', undefined],
    [
      'with borders its cells take away',
      single,
      '<w:tcBorders><w:top w:val="nil"/><w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/></w:tcBorders>',
      true,
    ],
    ['with white borders', single.replaceAll('"single"', '"single" w:color="FFFFFF"'), '', true],
  ])('knows whether a table %s is drawn', async (_, look, cell, borderless) => {
    const source = await read({ body: tbl(tr(tc('a', cell) + tc('b', cell)), look) })
    expect(source.blocks[0]).toHaveProperty('kind', 'table')
    expect(source.blocks.map((block) => block.kind === 'table' && block.borderless)).toEqual([borderless])
  })

  it('ends a page where Word does, in a paragraph, before one, and between sections on their side', async () => {
    const size = (orient: string): string =>
      `<w:sectPr><w:pgSz w:w="11907" w:h="16840" w:orient="${orient}"/></w:sectPr>`
    const body =
      p(`${r('một')}<w:r><w:br w:type="page"/></w:r>${r('hai')}`) +
      p('ba', '<w:pageBreakBefore/>') +
      p('', size('portrait')) +
      p('bốn', size('landscape')) +
      p('năm') +
      size('portrait')
    expect(await bodySaid(body)).toEqual(['một', '---', 'hai', '---', 'ba', '--- ngang', 'bốn', '---', 'năm'])
  })

  it('names lines one after another, cells among them, and tells blank ones by the next', async () => {
    const source = await read({ body: p('một') + p('') + tbl(tr(tc('hai') + tc('ba')), single) + p('') + p('bốn') })
    const [first, table, last] = source.blocks
    expect([first, table, last].map((block) => block && block.kind !== 'break' && block.line)).toEqual([1, 3, 6])
    expect(last).toMatchObject({ afterBlank: true })
    expect(first).not.toHaveProperty('afterBlank')
  })

  it('measures the indent with the list and the style behind it', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr><w:ind w:firstLine="720"/></w:pPr></w:style>'
    const source = await read({ body: p('x') + p('y', '<w:ind w:left="567" w:hanging="567"/>'), styles })
    expect(source.blocks).toMatchObject([{ indent: 12.7 }, { indent: 0 }])
  })
})
