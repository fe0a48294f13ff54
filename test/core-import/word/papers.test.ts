/** Which papers are plans: what a paper calls itself first, and the plan that another paper carries or a cover stands before. */
import { describe, expect, it } from 'vitest'
import { importSource } from '../../../core/import/importSource.ts'
import { AppError } from '../../../core/problem/appError.ts'
import { readForeignFile } from '../../../electron/host/readers/readForeignFile.ts'
import { closing, opening, title, twoByTwo } from './shell.ts'
import { c, docxOf, grid, type Piece, p, page, table } from './wordFile.ts'

async function read(pieces: Piece[]) {
  const source = await readForeignFile(docxOf(pieces), 'van-ban.docx')
  let made = 0
  const newId = () => `n${++made}`
  return importSource(source, { name: 'van-ban.docx', now: '2026-01-05T08:00:00.000Z', newId, plansOnly: true })
}
async function refusedAs(pieces: Piece[]): Promise<unknown> {
  const refusal = await read(pieces).catch((error: unknown) => error)
  return refusal instanceof AppError ? refusal.problem.what : refusal
}

const nation = [c('<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>'), c('<b>Độc lập - Tự do - Hạnh phúc</b>')]
const head = (names: string[], below: string[]): Piece =>
  grid([[[...names.map((name) => c(`<b>${name}</b>`)), ...below.map((line) => c(line))], nation]])
const commune = ['ỦY BAN NHÂN DÂN', 'XÃ TÂN HƯƠNG']
const sections = [
  p('<b>I. NỘI DUNG</b>'),
  p('1. Rà soát các tuyến đường.'),
  p('<b>II. THỰC HIỆN</b>'),
  p('1. Báo cáo.'),
]
const articles = [
  p('Điều 1. Ban hành kèm theo Quyết định này Kế hoạch chỉnh trang đường làng.'),
  p('Điều 2. Các thôn chịu trách nhiệm thi hành Quyết định này./.'),
]
const decision = [
  head(commune, ['Số: 31/QĐ-UBND']),
  c('<b>QUYẾT ĐỊNH</b>'),
  c('<b>Về việc ban hành Kế hoạch chỉnh trang đường làng</b>'),
  p('Căn cứ Luật Tổ chức chính quyền địa phương;'),
  c('<b>QUYẾT ĐỊNH:</b>'),
  ...articles,
  ...closing.slice(1),
  page(),
]
const letter = [
  head(commune, ['Số: 31/UBND-VX', 'V/v chỉnh trang đường làng']),
  c('Kính gửi: Các thôn trong xã.'),
  p('Ủy ban nhân dân xã đề nghị các thôn thực hiện nội dung sau:'),
  p('1. Rà soát các tuyến đường.'),
  ...closing.slice(1),
  page(),
]

describe('a plan that another paper carries', () => {
  it('is read where it stands as the annex of a decision', async () => {
    const { draft, parts, part } = await read([
      ...decision,
      c('<b>PHỤ LỤC</b>'),
      ...title,
      c('(Kèm theo Quyết định số 31/QĐ-UBND của Ủy ban nhân dân xã)'),
      ...sections,
    ])
    expect(parts.map(({ name }) => name)).toEqual(['QUYẾT ĐỊNH', 'KẾ HOẠCH'])
    expect(part).toBe(1)
    expect(draft.title).toBe('Kiểm tra việc thực hiện nếp sống văn minh trên địa bàn xã năm 2026')
    expect(draft.body.map((block) => block.marker)).toEqual(['none', 'I', 'I'])
  })

  const issuedWith = (paper: string) =>
    c(`(Ban hành kèm theo ${paper} ngày 12 tháng 3 năm 2026 của Chủ tịch UBND xã Tân Hương)`)
  const dated = (pieces: Piece[], number: string): Piece[] => [
    grid([
      [
        [...commune.map((name) => c(`<b>${name}</b>`)), c(`Số: ${number}`)],
        [...nation, c('<i>Tân Hương, ngày 12 tháng 3 năm 2026</i>')],
      ],
    ]),
    ...pieces.slice(1),
  ]
  const guesses = ({ notes }: Awaited<ReturnType<typeof read>>): string[] =>
    notes.filter(({ kind }) => kind === 'guessed').map(({ field, text }) => `${field} | ${text}`)

  it.each([
    ['QUYẾT ĐỊNH số 31/QĐ-UBND', decision, 'Quyết định số 31/QĐ-UBND'],
    ['công văn số 31/UBND-VX', letter, 'Công văn số 31/UBND-VX'],
  ])(
    'is proposed the signer, the recipients, the date and the body of %s, and never its number',
    async (called, paper, written) => {
      const number = called.split(' ').at(-1) ?? ''
      const reading = await read([...dated(paper, number), ...title, issuedWith(written), ...sections])
      const { draft } = reading
      expect(draft.letterhead).toMatchObject({
        issuer: 'Ủy ban nhân dân xã Tân Hương',
        place: 'Tân Hương',
        date: '2026-03-12',
        number: '',
        code: 'KH-UBND',
      })
      expect(draft.recipients.lines.map(({ text }) => text)).toEqual(['Thường trực Đảng ủy', 'Các thôn'])
      expect(draft.recipients.filing).toBe('VT, VHXH')
      expect(draft.signature).toMatchObject({ form: 'tm', headPost: 'Chủ tịch', name: 'Đỗ Thị Mai Lan' })
      expect(draft.body.map((block) => block.marker)).toEqual(['none', 'I', 'I'])
      const from = `Lấy của ${called}`
      expect(guesses(reading)).toEqual([
        `Cơ quan ban hành | ${from}: ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG`,
        `Địa danh | ${from}: Tân Hương`,
        `Ngày ban hành | ${from}: 12/3/2026`,
        `Số và ký hiệu | Số ${number} là của ${called.split(' số ')[0]}; kế hoạch kèm theo chưa có số riêng`,
        'Ký hiệu | KH-UBND',
        `Nơi nhận | ${from}: Thường trực Đảng ủy (để b/c); Các thôn`,
        `Người ký | ${from}: TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH, Đỗ Thị Mai Lan`,
      ])
    },
  )

  it('takes no line of Nơi nhận that means the decision itself, and nothing it has of its own', async () => {
    const own = grid([
      [
        [p('<bi>Nơi nhận:</bi>'), p('- Như Điều 3;'), p('- Các thôn;'), p('- Lưu: VT.')],
        [c('<b>CHỦ TỊCH</b>'), c('<b>Đỗ Thị Mai Lan</b>', { blanks: 5 })],
      ],
    ])
    const carrying = [...dated(decision, '31/QĐ-UBND').slice(0, -closing.length), own, page()]
    const taken = await read([...carrying, ...title, issuedWith('Quyết định số 31/QĐ-UBND'), ...sections])
    expect(taken.draft.recipients.lines.map(({ text }) => text)).toEqual(['Các thôn'])
    expect(guesses(taken).find((note) => note.startsWith('Nơi nhận'))).toMatch('(không lấy “Như Điều 3”)')
    const signed = await read([
      ...dated(decision, '31/QĐ-UBND'),
      ...title,
      ...sections,
      p('Nơi nhận:'),
      p('- Lưu: VT.'),
      c('<b>GIÁM ĐỐC</b>'),
      c('<b>Lê Văn Tâm</b>'),
    ])
    expect(signed.draft.recipients).toMatchObject({ lines: [], filing: 'VT' })
    expect(signed.draft.signature).toMatchObject({ headPost: 'Giám đốc', name: 'Lê Văn Tâm' })
  })

  it('takes nothing of the decision of another body', async () => {
    const school = head(['UBND XÃ TÂN HƯƠNG', 'TRƯỜNG TIỂU HỌC SEN VÀNG'], ['Số: 5/KH-THSV'])
    const { draft } = await read([...dated(decision, '31/QĐ-UBND'), school, ...title, opening, ...sections])
    expect(draft.letterhead).toMatchObject({ issuer: 'Trường Tiểu học Sen Vàng', number: '5', date: '' })
    expect(draft.signature).toMatchObject({ lines: [], name: '' })
  })

  it('is proposed who issued it and when where only the line below its title names the decision', async () => {
    const reading = await read([...title, issuedWith('Quyết định số 31/QĐ-UBND'), ...sections])
    expect(reading.draft.letterhead).toMatchObject({
      issuer: 'Ủy ban nhân dân xã Tân Hương',
      place: 'Tân Hương',
      date: '2026-03-12',
      number: '',
    })
    expect(guesses(reading)).toHaveLength(5)
    expect(reading.draft.body.map((block) => block.marker)).toEqual(['none', 'I', 'I'])
  })

  it('does not make a letter a plan where it is a table of days', async () => {
    const days = table([
      ['Ngày', 'Thôn'],
      ['05', 'Thôn Đông'],
    ])
    expect(await refusedAs([...letter, c('<b>PHỤ LỤC</b>'), c('<b>KẾ HOẠCH RA QUÂN</b>'), days])).toMatch(
      'đây là công văn.',
    )
  })
})

describe('the cover of a plan', () => {
  const cover = [
    c('<b>UBND XÃ TÂN HƯƠNG</b>'),
    c('<b>KẾ HOẠCH</b>'),
    c('<b>CHỈNH TRANG ĐƯỜNG LÀNG NĂM 2026</b>'),
    c('Tân Hương, tháng 3 năm 2026'),
    page(),
  ]
  it('is shown as a question and the plan behind it is read with its own letterhead', async () => {
    const { draft, notes, parts } = await read([...cover, twoByTwo, ...title, opening, ...sections, ...closing])
    expect(parts.map(({ name }) => name)).toEqual(['trang bìa', 'KẾ HOẠCH'])
    expect(draft.letterhead).toMatchObject({ issuer: 'Ủy ban nhân dân xã Tân Hương', code: 'KH-UBND' })
    expect(draft.body.map((block) => block.marker)).toEqual(['none', 'I', 'I', 'none'])
    expect(notes.filter(({ kind }) => kind === 'left-over').map(({ text }) => text)).toEqual([
      'UBND XÃ TÂN HƯƠNG\nKẾ HOẠCH\nCHỈNH TRANG ĐƯỜNG LÀNG NĂM 2026\nTân Hương, tháng 3 năm 2026',
    ])
  })

  it('may have its table of contents below', async () => {
    const contents = [c('<b>MỤC LỤC</b>'), p('I. NỘI DUNG\t2'), p('II. THỰC HIỆN ......... 3'), page()]
    const { draft, parts, part } = await read([
      ...cover.slice(0, -1),
      ...contents,
      twoByTwo,
      ...title,
      opening,
      ...sections,
      ...closing,
    ])
    expect([parts.map(({ name }) => name), part]).toEqual([['trang bìa', 'KẾ HOẠCH'], 1])
    expect(draft.signature.name).toBe('Đỗ Thị Mai Lan')
  })
  it('of many lines does not hide the plan either', async () => {
    const long = [...cover.slice(0, 3), ...'một hai ba bốn năm sáu bảy tám'.split(' ').map((n) => c(`Tổ ${n}`)), page()]
    const { parts, part } = await read([...long, twoByTwo, ...title, opening, ...sections, ...closing])
    expect(parts[part]?.name).toBe('KẾ HOẠCH')
    expect(parts.map(({ kind }) => kind)).toEqual(['other', 'plan'])
  })
})

describe('words KẾ HOẠCH that are no title', () => {
  it.each([
    ['THAM LUẬN', 'THAM LUẬN'],
    ['GIẤY XÁC NHẬN', 'GIẤY XÁC NHẬN'],
    ['YÊU CẦU BÁO GIÁ', 'YÊU CẦU BÁO GIÁ'],
  ])('stand below the title of a %s', async (own, said) => {
    const about = c('<b>KẾ HOẠCH TRỒNG CÂY CỦA XÃ</b>')
    expect(await refusedAs([c(`<b>${own}</b>`), about, ...sections])).toMatch(`đây là ${said}.`)
  })
  it('are part of another word: kế hoạch hóa', async () => {
    const paper = [c('<b>CÔNG TÁC</b>'), c('<b>KẾ HOẠCH HÓA GIA ĐÌNH Ở CÁC THÔN</b>'), ...sections, ...closing.slice(1)]
    expect(await refusedAs(paper)).toMatch('Không nhận ra kế hoạch nào')
  })
  it('end the name of an office that plans', async () => {
    const office = head(['PHÒNG TÀI CHÍNH', 'KẾ HOẠCH'], ['Số: 12/TB-TCKH'])
    expect(await refusedAs([office, c('<b>THÔNG BÁO</b>'), c('<b>Lịch quyết toán</b>'), ...sections])).toMatch(
      'đây là THÔNG BÁO.',
    )
  })
  it.each(['DỰ TOÁN KINH PHÍ', 'THỂ LỆ', 'BẢNG TỔNG HỢP'])('stand below %s', async (name) => {
    expect(
      await refusedAs([c(`<b>${name}</b>`), c('<b>KẾ HOẠCH TỔ CHỨC HỘI THI</b>'), ...sections, ...closing]),
    ).toMatch(`đây là ${name}.`)
  })
  it('head a chapter of a longer text', async () => {
    const text = [
      c('<b>Ngôi làng bên sông</b>'),
      ...sections,
      c('<b>KẾ HOẠCH</b>'),
      p('1. Trồng cây.'),
      p('2. Làm cỏ.'),
    ]
    expect(await read(text).catch((error: unknown) => error)).toBeInstanceOf(AppError)
  })
})
