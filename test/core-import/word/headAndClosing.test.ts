/** Letterheads and closings as unions, schools, Party cells and several bodies together set them. */
import { describe, expect, it } from 'vitest'
import { importSource } from '../../../core/import/importSource.ts'
import { renderDraft } from '../../../core/render/render.ts'
import { readForeignFile } from '../../../electron/host/readers/readForeignFile.ts'
import { exported, fromWord, samePrint } from './again.ts'
import { closing, opening, title, twoByTwo } from './shell.ts'
import { c, docxOf, grid, type Piece, p, page } from './wordFile.ts'

async function read(pieces: Piece[], name = 'ke-hoach.docx', bytes = docxOf(pieces)) {
  let made = 0
  const newId = () => `n${++made}`
  const source = await readForeignFile(bytes, name)
  const { draft, notes } = importSource(source, { name, now: '2026-01-05T08:00:00.000Z', newId, plansOnly: true })
  return { ...draft, asked: notes.filter(({ kind }) => kind === 'left-over').map(({ text }) => text) }
}

const sections = [p('<b>I. NỘI DUNG</b>'), p('1. Trồng cây.'), p('<b>II. THỰC HIỆN</b>'), p('1. Báo cáo.')]
const bold = (...lines: string[]): Piece[] => lines.map((line) => c(`<b>${line}</b>`))
const nation = bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')
const dated = c('<i>Tân Hương, ngày 05 tháng 3 năm 2026</i>')
const headed = async (names: string[], right: Piece[] = nation, number = 'Số: 05/KH-AB') => {
  const { letterhead, asked } = await read([
    grid([
      [
        [...bold(...names), c(number)],
        [...right, dated],
      ],
    ]),
    ...title,
    opening,
    ...sections,
    ...closing,
  ])
  return { parent: letterhead.parent, issuer: letterhead.issuer, kind: letterhead.issuerKind, asked }
}

describe('names at the head, all of them bold', () => {
  it.each([
    [['TỈNH HÒA AN', 'ỦY BAN NHÂN DÂN', 'XÃ TÂN HƯƠNG'], 'TỈNH HÒA AN', 'Ủy ban nhân dân xã Tân Hương'],
    [['UBND TỈNH HÒA AN', 'UBND XÃ TÂN HƯƠNG'], 'UBND TỈNH HÒA AN', 'UBND xã Tân Hương'],
    [['ỦY BAN NHÂN DÂN', 'XÃ TÂN HƯƠNG'], '', 'Ủy ban nhân dân xã Tân Hương'],
    [['SỞ VĂN HÓA, THỂ THAO', 'VÀ DU LỊCH'], '', 'Sở Văn hóa, Thể thao và Du lịch'],
    [
      ['ĐẢNG BỘ XÃ TÂN HƯƠNG', 'CHI BỘ TRƯỜNG THCS', 'TÂN HƯƠNG'],
      'ĐẢNG BỘ XÃ TÂN HƯƠNG',
      'Chi bộ trường THCS Tân Hương',
    ],
    [['ĐOÀN XÃ TÂN HƯƠNG', 'CHI ĐOÀN THÔN ĐÔNG'], 'ĐOÀN XÃ TÂN HƯƠNG', 'Chi đoàn thôn Đông'],
    [['ỦY BAN NHÂN DÂN', 'XÃ TÂN HƯƠNG TỈNH HÒA AN'], '', 'Ủy ban nhân dân xã Tân Hương tỉnh Hòa An'],
    [
      ['UBND XÃ TÂN HƯƠNG', 'BAN QUẢN LÝ', 'TỔ DÂN PHỐ 3 PHƯỜNG ĐÔNG'],
      'UBND XÃ TÂN HƯƠNG',
      'Ban Quản lý tổ dân phố 3 phường Đông',
    ],
    [
      ['MTTQ VIỆT NAM TỈNH HÒA AN', 'ỦY BAN MTTQ VIỆT NAM', 'XÃ TÂN HƯƠNG'],
      'MTTQ VIỆT NAM TỈNH HÒA AN',
      'Ủy ban MTTQ Việt Nam xã Tân Hương',
    ],
    [
      ['ỦY BAN MTTQ VIỆT NAM', 'XÃ TÂN HƯƠNG', 'BAN THƯỜNG TRỰC'],
      'ỦY BAN MTTQ VIỆT NAM XÃ TÂN HƯƠNG',
      'Ban Thường trực',
    ],
  ])('%j', async (names, parent, issuer) => {
    const found = await headed(names)
    expect(found.asked).toEqual([])
    expect(found).toMatchObject({ parent, issuer })
  })

  it.each([
    [['MTTQ VIỆT NAM TỈNH HÒA AN', 'ỦY BAN MTTQ VIỆT NAM', 'XÃ TÂN HƯƠNG'], 'mat-tran'],
    [['ỦY BAN MTTQ VIỆT NAM', 'XÃ TÂN HƯƠNG', 'BAN THƯỜNG TRỰC'], 'mat-tran'],
    [['ỦY BAN MTTQ VIỆT NAM', 'XÃ TÂN HƯƠNG', 'HỘI NÔNG DÂN'], 'khac'],
    [['UBND TỈNH HÒA AN', 'UBND XÃ TÂN HƯƠNG'], 'ubnd'],
  ])('say what kind of office it is: %j', async (names, kind) => {
    expect((await headed(names)).kind).toBe(kind)
  })

  it('stand beside the name of the Youth Union, which is no part of them', async () => {
    const union = await headed(['BCH ĐOÀN XÃ TÂN HƯƠNG', '***'], bold('ĐOÀN TNCS HỒ CHÍ MINH'), 'Số: 05-KH/ĐTN')
    expect(union).toMatchObject({ parent: '', issuer: expect.stringMatching(/^BCH .*Tân Hương$/), asked: [] })
  })

  it('begin with the Youth Union where the Quốc hiệu stands beside them', async () => {
    const union = await headed(['ĐOÀN TNCS HỒ CHÍ MINH', 'BCH ĐOÀN XÃ TÂN HƯƠNG'])
    expect(union).toMatchObject({ parent: 'ĐOÀN TNCS HỒ CHÍ MINH', asked: [] })
  })
})

it.each([
  ['ĐẢNG CỘNG SẢN VIỆT NAM', ['ĐẢNG BỘ TỈNH HÒA AN', 'ĐẢNG ỦY XÃ TÂN HƯƠNG'], 'Số 12-KH/ĐU', 'ĐẢNG BỘ TỈNH HÒA AN'],
  [
    'ĐOÀN TNCS HỒ CHÍ MINH',
    ['ĐOÀN TNCS HỒ CHÍ MINH', 'BCH ĐOÀN XÃ TÂN HƯƠNG'],
    'Số: 08-KH/ĐTN',
    'ĐOÀN TNCS HỒ CHÍ MINH',
  ],
])('%s prints where it stood, and no Quốc hiệu', async (banner, names, number, parent) => {
  const head = grid([
    [
      [...bold(...names), c(number)],
      [...bold(banner), dated],
    ],
  ])
  const { draft, notes } = await fromWord(docxOf([head, ...title, opening, ...sections, ...closing]))
  expect(draft.letterhead).toMatchObject({ banner, parent })
  expect(notes.filter(({ kind }) => kind === 'left-over')).toEqual([])
  const print = samePrint(draft, null)
  expect(print).toContain(banner)
  expect(print.join('\n')).not.toMatch(/CỘNG HÒA XÃ HỘI|Hạnh phúc/u)
  expect(samePrint((await fromWord(await exported(draft, null))).draft, null)).toEqual(print)
  const plain = { ...draft, letterhead: { ...draft.letterhead, banner: '' } }
  expect(samePrint(plain, null)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
})

const closed = async (...pieces: Piece[]) => {
  const { signature, recipients, asked } = await read([twoByTwo, ...title, opening, ...sections, ...pieces])
  const { headPost, lines, name, beside = [] } = signature
  const last = [...(lines.length > 0 ? lines : [headPost]), name].join(', ')
  return {
    signers: [...beside.map((one) => [...one.lines, one.name].join(', ')), last],
    recipients: [...recipients.lines.map(({ text }) => text), recipients.filing],
    asked,
  }
}
const signer = (...lines: string[]): Piece[] => {
  const [name = '', ...above] = lines.reverse()
  return [...bold(...above.reverse()), c(`<b>${name}</b>`, { blanks: 3 })]
}

describe('those who sign', () => {
  it('are a group’s head and who approves', async () => {
    const cells = [signer('DUYỆT CỦA BAN GIÁM HIỆU', 'Lê Thị Hòa'), signer('TỔ TRƯỞNG', 'Phan Văn Đức')]
    expect(await closed(grid([cells]))).toMatchObject({
      signers: ['DUYỆT CỦA BAN GIÁM HIỆU, Lê Thị Hòa', 'Tổ trưởng, Phan Văn Đức'],
      asked: [],
    })
  })

  it('are three in the cells of one table', async () => {
    const cells = [
      signer('CÔNG AN XÃ', 'TRƯỞNG CÔNG AN', 'Đỗ Văn Hải'),
      signer('BAN CHQS XÃ', 'CHỈ HUY TRƯỞNG', 'Bùi Văn Minh'),
      signer('ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Đỗ Thị Mai'),
    ]
    expect(await closed(grid([cells]))).toMatchObject({
      signers: [
        'CÔNG AN XÃ, TRƯỞNG CÔNG AN, Đỗ Văn Hải',
        'BAN CHQS XÃ, CHỈ HUY TRƯỞNG, Bùi Văn Minh',
        'ỦY BAN NHÂN DÂN, CHỦ TỊCH, Đỗ Thị Mai',
      ],
      asked: [],
    })
  })

  it('are three parted by tabs, below the names of their bodies', async () => {
    const rows = [
      'HỘI PHỤ NỮ\tĐOÀN XÃ\tHỘI NÔNG DÂN',
      'CHỦ TỊCH\tBÍ THƯ\tCHỦ TỊCH',
      'Đỗ Thị Hà\tBùi Văn Tú\tVũ Văn Sáng',
    ]
    expect(await closed(p('Trên đây là Kế hoạch của ba đoàn thể./.'), ...rows.map((row) => p(row)))).toMatchObject({
      signers: [
        'HỘI PHỤ NỮ, CHỦ TỊCH, Đỗ Thị Hà',
        'ĐOÀN XÃ, BÍ THƯ, Bùi Văn Tú',
        'HỘI NÔNG DÂN, CHỦ TỊCH, Vũ Văn Sáng',
      ],
      asked: [],
    })
  })

  it('are none where a table lists posts and what they do', async () => {
    const duties = grid([
      [
        [p('TỔ TRƯỞNG'), p('Theo dõi nền nếp của các lớp')],
        [p('THƯ KÝ'), p('Ghi biên bản các buổi họp')],
      ],
    ])
    const { signers } = await closed(duties, ...closing)
    expect(signers).toEqual([', Đỗ Thị Mai Lan'].map(() => expect.stringContaining('Đỗ Thị Mai Lan')))
  })
})

describe('names of those who sign', () => {
  const names = [
    'Rơ Châm H’Phik',
    "H'Hen Niê",
    'K’Brếp',
    'Rmah',
    'Bh’riu Liếc',
    'Ka’ H’Hoàng',
    'Thạch Sa-Rây',
    'Đỗ Thị Mai - Phương',
    'Thiếu tá Vi Văn Khánh',
    'Bác sĩ CKII Hồ Đại',
    'PGS.TS. Trần Ân',
    'ĐINH K’RÁT',
    'H’HEN NIÊ',
  ]
  it.each(names)('%s, in a cell and below the post', async (name) => {
    const list = [p('Nơi nhận:'), p('- Lưu: VT.')]
    for (const pieces of [[grid([[list, signer('CHỦ TỊCH', name)]])], [...list, ...signer('CHỦ TỊCH', name)]])
      expect(await closed(...pieces)).toMatchObject({ signers: [`Chủ tịch, ${name}`], asked: [] })
  })

  it.each(['Thôn đông dân cư', 'Kèm theo biểu mẫu', 'Hà Nội, tháng 3'])('%s is none', async (words) => {
    const { asked } = await closed(grid([[[p('Nơi nhận:'), p('- Lưu: VT.')], signer('CHỦ TỊCH', words)]]))
    expect(asked).toEqual([words])
  })
})

describe('a signature in small letters', () => {
  const small = (...lines: string[]): Piece[] => [
    ...lines.slice(0, -1).map((line) => c(line)),
    c(lines.at(-1) ?? '', { blanks: 3 }),
  ]
  const whole = p('Trên đây là Kế hoạch của tổ./.')

  it('is read where a name stands below it', async () => {
    const cells = [
      small('Duyệt của Ban giám hiệu', 'P. Hiệu trưởng', 'Lê Thị Hòa'),
      small('Người lập kế hoạch', 'Phan Đức'),
    ]
    expect(await closed(whole, grid([cells]))).toMatchObject({
      signers: ['Duyệt của Ban giám hiệu, P. Hiệu trưởng, Lê Thị Hòa', 'Người lập kế hoạch, Phan Đức'],
      asked: [],
    })
    expect(await closed(whole, ...small('Trưởng trạm', 'BS. Đàm Văn Lực'))).toMatchObject({
      signers: ['Trưởng trạm, BS. Đàm Văn Lực'],
      asked: [],
    })
  })

  it('is none in a list of posts and what they do', async () => {
    const duties = grid([
      [p('Tổ trưởng'), p('Theo dõi nền nếp')].map((one) => [one]),
      [p('Giáo viên'), p('Dạy thay khi cần')].map((one) => [one]),
    ])
    const { signers } = await closed(duties, ...closing)
    expect(signers).toEqual([expect.stringContaining('Đỗ Thị Mai Lan')])
  })
})

describe('a date above the signature', () => {
  const signed = (text: string): Piece =>
    grid([
      [
        [p('Nơi nhận:'), p('- Lưu: VT.')],
        [c(`<i>${text}</i>`), ...signer('CHỦ TỊCH', 'Đỗ Thị Mai')],
      ],
    ])
  const dateless = grid([[bold('ỦY BAN NHÂN DÂN', 'XÃ TÂN HƯƠNG'), nation]])

  it('is the day of issue where the head has none', async () => {
    const plan = [...title, opening, ...sections, signed('Tân Hương, ngày 20 tháng 10 năm 2026')]
    const { letterhead, signature, notes } = await read([dateless, ...plan])
    expect([letterhead.place, letterhead.date, signature.name]).toEqual(['Tân Hương', '2026-10-20', 'Đỗ Thị Mai'])
    expect(notes.filter(({ field }) => field === 'Ngày ban hành')).toEqual([
      expect.objectContaining({ kind: 'guessed' }),
    ])
  })

  it('is the day of issue above Nơi nhận too, and no words of the body', async () => {
    const right = (text: string): Piece => ({ ...p(text), align: 'right' })
    const { letterhead, body, recipients } = await read([
      dateless,
      ...title,
      opening,
      ...sections,
      right('<i>Tân Hương, ngày 20 tháng 10 năm 2026</i>'),
      p('Nơi nhận:'),
      p('- Lưu: VT.'),
      c('<b>CHỦ TỊCH</b>'),
      c('<b>Đỗ Thị Mai</b>', { blanks: 3 }),
    ])
    expect([letterhead.place, letterhead.date, recipients.filing]).toEqual(['Tân Hương', '2026-10-20', 'VT'])
    expect(JSON.stringify(body)).not.toContain('20 tháng 10')
  })

  it('is asked about where the head has one', async () => {
    const { letterhead, asked } = await read([
      grid([[bold('ỦY BAN NHÂN DÂN', 'XÃ TÂN HƯƠNG'), [...nation, dated]]]),
      ...title,
      opening,
      ...sections,
      signed('Tân Hương, ngày 20 tháng 10 năm 2026'),
    ])
    expect(letterhead.date).toBe('2026-03-05')
    expect(asked).toEqual(['Tân Hương, ngày 20 tháng 10 năm 2026'])
  })
})

describe('recipients', () => {
  const list = (...lines: string[]): Piece =>
    grid([[[p('<bi>Nơi nhận:</bi>'), ...lines.map((line) => p(line))], signer('BÍ THƯ', 'Đỗ Thị Mai')]])
  it('end with Lưu, with or without its colon', async () => {
    expect(await closed(list('- Đảng ủy xã;', '- Lưu Chi bộ.'))).toMatchObject({ recipients: ['Đảng ủy xã', 'Chi bộ'] })
    expect(await closed(list('- Lưu học sinh nước ngoài;', '- Lưu: VT.'))).toMatchObject({
      recipients: ['Lưu học sinh nước ngoài', 'VT'],
    })
  })
  it('on the line of Nơi nhận itself, up to Lưu', async () => {
    const own = [p('Nơi nhận: Đảng ủy xã; các thôn; Lưu: VT.'), ...signer('HẠT TRƯỞNG', 'Đỗ Thị Mai')]
    const { recipients, signature, asked } = await read([twoByTwo, ...title, opening, ...sections, ...own])
    expect(recipients).toMatchObject({ lines: [{ text: 'Đảng ủy xã' }, { text: 'các thôn' }], filing: 'VT' })
    expect([signature.headPost, signature.name, asked]).toEqual(['Hạt trưởng', 'Đỗ Thị Mai', []])
    const said = await read([
      twoByTwo,
      ...title,
      opening,
      ...sections,
      p('Nơi nhận: bộ phận một cửa; lưu hồ sơ 05 năm.'),
      ...closing,
    ])
    expect(said.recipients.filing).toBe('VT, VHXH')
  })
  it('in one cell, parted by line breaks', async () => {
    const one = p('Nơi nhận:\n- Đảng ủy xã;\n- Chủ tịch,\nPhó Chủ tịch xã;\n- Lưu: VT.')
    expect(await closed(grid([[[one], signer('CHỦ TỊCH', 'Đỗ Thị Mai')]]))).toMatchObject({
      recipients: ['Đảng ủy xã', 'Chủ tịch, Phó Chủ tịch xã', 'VT'],
      asked: [],
    })
  })
})

it('a plan without Nơi nhận prints none, and prints it again with the first recipient', async () => {
  const { draft } = await fromWord(
    docxOf([
      twoByTwo,
      ...title,
      opening,
      ...sections,
      p('Trên đây là Kế hoạch./.'),
      ...signer('CHỦ TỊCH', 'Đỗ Thị Mai'),
    ]),
  )
  expect(samePrint(draft, null).join('\n')).not.toContain('Nơi nhận')
  const again = await fromWord(await exported(draft, null))
  expect(samePrint(again.draft, null)).toEqual(samePrint(draft, null))
  expect(again.draft.signature.name).toBe('Đỗ Thị Mai')
  const filed = { ...draft, recipients: { ...draft.recipients, filing: 'VT' } }
  expect(samePrint(filed, null)).toContain('Nơi nhận:')
})

it('a date broken over two lines of a narrow column keeps its year', async () => {
  const text = [
    'ĐẢNG ỦY XÃ TÂN HƯƠNG        ĐẢNG CỘNG SẢN VIỆT NAM',
    'Số 05-KH/ĐU        Tân Hương, ngày 05 tháng 3 năm',
    '                              2026',
    'KẾ HOẠCH',
    'Trồng cây đầu xuân',
    'I. NỘI DUNG',
    '1. Trồng cây.',
    'II. THỰC HIỆN',
    '1. Báo cáo./.',
  ].join('\n')
  const { letterhead, asked } = await read([], 'ke-hoach.txt', new TextEncoder().encode(text))
  expect(letterhead).toMatchObject({ place: 'Tân Hương', date: '2026-03-05' })
  expect(asked).toEqual([])
})

it.each([
  [
    ['Mẫu số 01', 'Mẫu số 02', 'Biểu 03/KH-TTr'],
    ['Mẫu số 01', 'Mẫu số 02', 'Biểu 03/KH-TTr'],
  ],
  [
    ['PHỤ LỤC I', 'PHỤ LỤC 2A'],
    ['Phụ lục I', 'PHỤ LỤC 2A'],
  ],
  // The text speaks of them by these numbers.
  [
    ['Phụ lục II', 'Phụ lục III'],
    ['Phụ lục II', 'Phụ lục III'],
  ],
  [
    ['Phụ lục 01', 'Phụ lục số 02'],
    ['Phụ lục I', 'Phụ lục II'],
  ],
  [['PHỤ LỤC 1'], ['Phụ lục']],
])('annexes called %j print as %j, and so once more', async (names, printed) => {
  const annexes = names.flatMap((name) => [page(), ...bold(name, 'DANH MỤC CÂY TRỒNG'), p('1. Cây sấu.')])
  const draft = await read([twoByTwo, ...title, opening, ...sections, ...closing, ...annexes])
  expect(renderDraft(draft, null).document.annexes.map(({ heading }) => heading)).toEqual(printed)
  const { draft: again } = await fromWord(await exported(draft, null))
  expect(renderDraft(again, null).document.annexes.map(({ heading }) => heading)).toEqual(printed)
  expect(draft.asked).toEqual([])
})

it('runs of spaces that set the title of an annex in the middle are one', async () => {
  const annex = [page(), ...bold('PHỤ LỤC', 'DANH MỤC     CÂY   TRỒNG'), p('1. Cây sấu.')]
  const { annexes } = await read([twoByTwo, ...title, opening, ...sections, ...closing, ...annex])
  expect(annexes.map((one) => one.title)).toEqual(['DANH MỤC CÂY TRỒNG'])
})
