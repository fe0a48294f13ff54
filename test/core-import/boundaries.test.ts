/**
 * What parts a plan from another document, from its closing and from its annexes is a line of its own. The same words in a
 * sentence, a slogan, a quotation or a cell are words of the plan.
 */
import { describe, expect, it } from 'vitest'
import type { TableData } from '../../core/draft/draft.ts'
import { walkBlocks } from '../../core/draft/walk.ts'
import { importSource } from '../../core/import/importSource.ts'
import { plainInline } from '../../core/inline/inline.ts'
import { AppError } from '../../core/problem/appError.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { closing, lead, opening, title, twoByTwo } from './word/shell.ts'
import { c, docxOf, grid, type Piece, p, page, table } from './word/wordFile.ts'

async function read(pieces: Piece[], plansOnly = true) {
  const source = await readForeignFile(docxOf(pieces), 'ke-hoach.docx')
  let made = 0
  return importSource(source, {
    name: 'ke-hoach.docx',
    now: '2026-01-05T08:00:00.000Z',
    newId: () => `n${++made}`,
    plansOnly,
  })
}
const around = (...body: Piece[]): Piece[] => [
  twoByTwo,
  ...title,
  opening,
  p('<b>I. NỘI DUNG</b>'),
  p('1. Rà soát các tuyến đường đã đăng ký.'),
  ...body,
  p('<b>II. TỔ CHỨC THỰC HIỆN</b>'),
  p('1. Các thôn báo cáo kết quả hằng tháng.'),
  ...closing,
]

/** Words of a boundary, and a line of a plan that holds them without being one. */
const held: [boundary: string, words: string, sentence: string, slogan: string, quotation: string][] = [
  [
    'the Quốc hiệu',
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
    '2. Tuyên truyền Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam đến từng hộ.',
    '- NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM MUÔN NĂM!',
    '2. Kẻ dòng chữ “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” tại cổng nhà văn hóa.',
  ],
  [
    'the Tiêu ngữ',
    'Độc lập - Tự do - Hạnh phúc',
    '2. Tìm hiểu ý nghĩa của Độc lập - Tự do - Hạnh phúc trong sinh hoạt chi đoàn.',
    '- Độc lập - Tự do - Hạnh phúc muôn năm!',
    '2. Trang trí khẩu hiệu “Độc lập - Tự do - Hạnh phúc”.',
  ],
  [
    'the line KẾ HOẠCH',
    'KẾ HOẠCH',
    '2. Gửi KẾ HOẠCH này đến các thôn trước ngày 10 tháng 02.',
    '- KẾ HOẠCH SÁT, TRIỂN KHAI NHANH!',
    '2. Ghi chữ “KẾ HOẠCH” ở bìa hồ sơ.',
  ],
  [
    'the title of another paper',
    'BÁO CÁO',
    '2. Lập BÁO CÁO kết quả theo mẫu của tỉnh.',
    '- BÁO CÁO ĐÚNG, BÁO CÁO ĐỦ!',
    '2. Tên tệp bắt đầu bằng “BÁO CÁO”.',
  ],
  [
    'Nơi nhận',
    'Nơi nhận',
    '2. Phần Nơi nhận ghi đủ các thôn.',
    '- Nơi nhận đủ, nơi gửi đúng!',
    '2. Dưới chữ “Nơi nhận:” ghi tên từng thôn.',
  ],
  [
    'the signature',
    'CHỦ TỊCH',
    '2. Trình CHỦ TỊCH Ủy ban nhân dân xã ký trước ngày 15.',
    '- CHỦ TỊCH XÃ GƯƠNG MẪU, cán bộ làm theo!',
    '2. Ký hiệu “TM. ỦY BAN NHÂN DÂN” đặt trên chức vụ.',
  ],
  [
    'an annex',
    'Phụ lục I',
    '2. Số liệu ghi vào Phụ lục I của báo cáo tháng.',
    '- Phụ lục I gọn, báo cáo nhanh!',
    '2. Điền vào “Phụ lục I” theo hướng dẫn.',
  ],
  [
    'the end of a plan',
    './.',
    '2. Cuối văn bản ghi dấu ./. rồi mới ký tên.',
    '- Văn bản nào cũng có dấu ./. ở cuối!',
    '2. Kiểm tra dấu “./.” ở cuối văn bản.',
  ],
  [
    'a letter',
    'Kính gửi',
    '2. Công văn ghi rõ Kính gửi Ủy ban nhân dân tỉnh.',
    '- Kính gửi yêu thương đến người cao tuổi!',
    '2. Thư mời mở đầu bằng “Kính gửi:”.',
  ],
  [
    'what a plan is attached to',
    'Kèm theo',
    '2. Danh sách (Kèm theo Kế hoạch số 05/KH-UBND) gửi về Văn phòng.',
    '- Kèm theo lời nói là việc làm!',
    '2. Ghi “(Kèm theo Kế hoạch)” dưới tên danh sách.',
  ],
]

describe.each(held)('words of %s (%s)', (_boundary, _words, sentence, slogan, quotation) => {
  it.each([
    ['in a sentence', [p(sentence)], [sentence.slice(3)]],
    ['in a slogan', [p('2. Khẩu hiệu tuyên truyền:'), p(slogan)], [slogan.slice(2)]],
    ['in a quotation', [p(quotation)], [quotation.slice(3)]],
    [
      'in a cell',
      [
        table([
          ['TT', 'Nội dung'],
          ['1', sentence.slice(3)],
          ['2', slogan.slice(2)],
        ]),
      ],
      [sentence.slice(3), slogan.slice(2)],
    ],
  ] satisfies [string, Piece[], string[]][])('%s end nothing and open nothing', async (_where, body, says) => {
    const { draft, parts, notes } = await read(around(...body))
    expect(parts.map(({ kind }) => kind)).toEqual(['plan'])
    const sections = draft.body.filter((block) => block.marker === 'I').map((block) => plainInline(block.text))
    expect(sections).toEqual(['NỘI DUNG', 'TỔ CHỨC THỰC HIỆN'])
    expect(draft.signature.name).toBe('Đỗ Thị Mai Lan')
    expect(draft.recipients.lines).toHaveLength(2)
    expect(draft.annexes).toEqual([])
    expect(notes.filter(({ kind }) => kind === 'left-over')).toEqual([])
    const words = [...walkBlocks(draft.body)]
      .flatMap((block) => [block.text, ...(block.table ? cellsOf(block.table) : [])])
      .map(plainInline)
    for (const line of says) expect(words.map((text) => text.includes(line)).includes(true)).toBe(true)
  })
})

/** Words of the cells, as inline text. */
const cellsOf = (grid: TableData): string[] => grid.rows.flatMap((row) => row.map((cell) => cellText(cell)))
const cellText = (cell: TableData['rows'][number][number]): string => (typeof cell === 'string' ? cell : cell.text)

describe('a Constitution among the căn cứ', () => {
  it('is a căn cứ', async () => {
    const basis = 'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013;'
    const pieces = around()
    const { draft, parts } = await read([...pieces.slice(0, 4), p(`<i>${basis}</i>`), ...pieces.slice(4)])
    expect(parts).toHaveLength(1)
    expect(draft.body.filter((block) => block.kind === 'basis').map((block) => plainInline(block.text))).toEqual([
      basis,
    ])
    expect(draft.body.some((block) => block.text.startsWith(lead.slice(2)))).toBe(true)
  })
})

describe('behind the heading of an annex', () => {
  const form = [
    c('<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>'),
    c('<b>Độc lập - Tự do - Hạnh phúc</b>'),
    c('<b>BIÊN BẢN</b>'),
    c('<b>Kiểm tra nếp sống văn minh</b>'),
    p('Hôm nay, ngày … tháng … năm 2026, tại nhà văn hóa thôn, chúng tôi gồm:'),
    p('1. Đại diện tổ kiểm tra: …'),
    p('2. Đại diện thôn: …'),
    p('Biên bản được lập thành hai bản như nhau.'),
  ]
  const annexWords = (annex: { body: Parameters<typeof walkBlocks>[0]; title: string }): string =>
    [annex.title, ...[...walkBlocks(annex.body)].map((block) => plainInline(block.text))].join('\n')

  it('a form with its own Quốc hiệu is what the annex holds', async () => {
    const { draft, parts } = await read([
      ...around(),
      page(),
      c('<b>PHỤ LỤC I</b>'),
      ...form,
      page(),
      c('<b>PHỤ LỤC II</b>'),
      c('<b>DANH SÁCH THÔN</b>'),
      p('1. Thôn Đông.'),
    ])
    expect(parts).toHaveLength(1)
    expect(draft.annexes).toHaveLength(2)
    for (const line of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'BIÊN BẢN',
      'Biên bản được lập thành hai bản như nhau.',
    ]) {
      expect(annexWords(draft.annexes[0] ?? { title: '', body: [] })).toContain(line)
    }
    expect(draft.annexes.map(({ title: name }) => name)).toEqual(['', 'DANH SÁCH THÔN'])
  })

  it('“Mẫu số 01” is a line of the annex, and heads one where no annex is called Phụ lục', async () => {
    const one = await read([
      ...around(),
      page(),
      c('<b>PHỤ LỤC</b>'),
      c('<b>MẪU BIÊN BẢN</b>'),
      p('Mẫu số 01'),
      ...form,
    ])
    expect(one.draft.annexes).toHaveLength(1)
    expect(annexWords(one.draft.annexes[0] ?? { title: '', body: [] })).toContain('Mẫu số 01')
    const two = await read([
      ...around(),
      page(),
      c('<b>Mẫu số 01</b>'),
      ...form,
      page(),
      c('<b>Mẫu số 02</b>'),
      ...form,
    ])
    expect(two.draft.annexes).toHaveLength(2)
  })

  it('the body whose name closes it is no section', async () => {
    const { draft } = await read([
      ...around(),
      page(),
      c('<b>PHỤ LỤC</b>'),
      c('<b>DANH SÁCH THÔN</b>'),
      p('Thôn Đông, thôn Đoài.'),
      c('<b>ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG</b>'),
    ])
    const blocks = [...walkBlocks(draft.annexes[0]?.body ?? [])]
    expect(blocks.map(({ kind, text }) => [kind, plainInline(text)])).toEqual([
      ['paragraph', 'Thôn Đông, thôn Đoài.'],
      ['paragraph', 'ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG'],
    ])
  })

  it('the same behind a letterhead set as a table', async () => {
    const head = grid([
      [
        [c('<b>UBND XÃ TÂN HƯƠNG</b>')],
        [c('<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>'), c('<b>Độc lập - Tự do - Hạnh phúc</b>')],
      ],
    ])
    const { draft, parts } = await read([...around(), page(), c('<b>PHỤ LỤC</b>'), head, ...form.slice(2)])
    expect(parts).toHaveLength(1)
    expect(annexWords(draft.annexes[0] ?? { title: '', body: [] })).toContain('UBND XÃ TÂN HƯƠNG')
  })
})

describe('a paper that is no plan', () => {
  const head = (number: string, place = 'Tân Hương'): Piece =>
    grid([
      [
        [c('<b>ỦY BAN NHÂN DÂN</b>'), c('<b>XÃ TÂN HƯƠNG</b>'), c(`Số: ${number}`)],
        [
          c('<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>'),
          c('<b>Độc lập - Tự do - Hạnh phúc</b>'),
          c(`<i>${place}, ngày 05 tháng 02 năm 2026</i>`),
        ],
      ],
    ])
  const body = [p('<b>I. KẾT QUẢ</b>'), p('1. Đã thực hiện Kế hoạch năm 2025.'), ...closing]
  const kindOf = async (pieces: Piece[]): Promise<string> => {
    try {
      await read(pieces)
      return 'read'
    } catch (error) {
      if (error instanceof AppError) return error.problem.what
      throw error
    }
  }

  it.each(['BÁO CÁO', 'TỜ TRÌNH', 'THÔNG BÁO', 'QUYẾT ĐỊNH', 'HƯỚNG DẪN', 'CHƯƠNG TRÌNH'])(
    '%s is refused by its name',
    async (name) => {
      const said = await kindOf([
        head('12/BC-UBND'),
        c(`<b>${name}</b>`),
        c('<b>Kết quả thực hiện Kế hoạch năm 2025</b>'),
        ...body,
      ])
      expect(said).toContain(`đây là ${name}`)
    },
  )

  it('a letter is refused as a công văn', async () => {
    expect(await kindOf([head('12/UBND-VHXH'), c('Kính gửi: Các thôn'), ...body])).toContain('đây là công văn')
  })

  it('nothing that says KẾ HOẠCH is refused without a name', async () => {
    expect(await kindOf([p('Bản ghi việc cần làm'), ...body.slice(0, 2)])).toContain('Không nhận ra kế hoạch')
  })

  it('is read all the same where the clerk says so, its letterhead in the fields', async () => {
    const { draft, notes } = await read(
      [head('12/BC-UBND'), c('<b>BÁO CÁO</b>'), c('<b>Kết quả năm 2025</b>'), ...body],
      false,
    )
    expect(draft.letterhead).toMatchObject({ number: '12', code: 'BC-UBND', place: 'Tân Hương', date: '2026-02-05' })
    expect(plainInline(draft.title)).not.toMatch(/NHÂN DÂN|CỘNG HÒA/u)
    expect(notes.some(({ text }) => text.startsWith('Đây là BÁO CÁO'))).toBe(true)
  })

  it('a plan whose title is a picture is known by KH in its number', async () => {
    const { draft } = await read([
      head('12/KH-UBND'),
      opening,
      p('<b>I. NỘI DUNG</b>'),
      p('1. Đi từng thôn.'),
      ...closing,
    ])
    expect(draft.letterhead).toMatchObject({ number: '12', code: 'KH-UBND', date: '2026-02-05' })
    expect(plainInline(draft.title)).not.toMatch(/NHÂN DÂN|CỘNG HÒA|Số:/u)
  })

  it.each(['Ea H’leo', "Cư M'gar", 'Đắk R’lấp', 'Ia H’Drai'])('the place %s is a place', async (place) => {
    const { draft } = await read([
      head('12/KH-UBND', place),
      ...title,
      opening,
      p('<b>I. NỘI DUNG</b>'),
      p('1. Đi từng thôn.'),
      ...closing,
    ])
    expect(draft.letterhead).toMatchObject({ place, date: '2026-02-05' })
  })
})

describe('a cell that says only Nơi nhận', () => {
  const heads = [
    ['TT', 'Báo cáo', 'Nơi nhận'],
    ['1', 'Báo cáo tháng', 'Phòng Nội vụ'],
    ['2', 'Báo cáo năm', 'Ủy ban nhân dân xã'],
  ]
  const asked = [
    ['Mục', 'Cách ghi'],
    ['Trích yếu', 'Một câu'],
    ['Người ký', 'Trưởng thôn'],
    ['Nơi nhận', 'Các tổ trong thôn'],
    ['Nơi lưu', 'Nhà văn hóa'],
  ]
  it.each([
    ['heads a column', heads],
    ['is what a row asks for', asked],
  ])('%s and closes nothing', async (_, rows) => {
    const { draft } = await read(around(table(rows)))
    const tables = [...walkBlocks(draft.body)].flatMap((block) => (block.table ? [block.table] : []))
    expect(tables.map(({ rows: own }) => own.length)).toEqual([rows.length])
    expect(draft.recipients.lines.map(({ text }) => text)).not.toContain('Phòng Nội vụ')
    expect(draft.annexes).toEqual([])
  })
})

describe('a paper that is no plan is refused by what it calls itself', () => {
  it.each([
    ['PHỤ LỤC', [p('Phụ lục II'), p('DIỆN TÍCH TRỒNG CÂY'), p('(Kèm theo Quyết định số 05/QĐ-UBND)')]],
    ['GIẢI TRÌNH VIỆC CHỌN GIỐNG CÂY', [p('GIẢI TRÌNH VIỆC CHỌN GIỐNG CÂY')]],
  ])('%s', async (name, head) => {
    const kind = await read([...head, p('Xã có 20 ha đất trống ven sông, chưa trồng cây.')]).catch((error: unknown) =>
      error instanceof AppError ? error.problem : error,
    )
    expect(kind).toMatchObject({ code: 'import.other-kind', what: expect.stringContaining(`đây là ${name}.`) })
  })
})

describe('what is taken away from a cell', () => {
  it('is counted once, however often the table is looked at', async () => {
    const { notes } = await read(
      around(
        table([
          ['TT', 'Nội dung', 'Thời gian'],
          ['1', 'Trồng\u00ad cây', 'Tháng 2'],
        ]),
        grid([
          ['Nơi ở\u00ad', 'Số hộ'],
          ['Thôn Đông', '20\u00ad'],
        ]),
      ),
    )
    expect(notes.map(({ text }) => text)).toContain('Đã bỏ 3 ký tự không in được: U+00AD')
  })
})
