import { describe, expect, it } from 'vitest'
import { draftSchema } from '../../core/draft/schema.ts'
import { signatureLines } from '../../core/draft/signatureLines.ts'
import { walkBlocks } from '../../core/draft/walk.ts'
import { AppError } from '../../core/problem/appError.ts'
import { closingOf, fixture, fixtureNames, lost, outlineLines, printed, readPlan } from './reading.ts'

const problemOf = (text: string): string => {
  try {
    readPlan(text)
  } catch (error) {
    if (error instanceof AppError) return error.problem.code
    throw error
  }
  return ''
}

describe('every kind of plan text', () => {
  it.each(fixtureNames)('%s: becomes a draft that can be saved', (name) => {
    expect(draftSchema.safeParse(readPlan(fixture(name)).draft).error).toBeUndefined()
  })
  it.each(fixtureNames)('%s: loses not one character', (name) => {
    expect(lost(fixture(name), readPlan(fixture(name)))).toEqual([])
  })
  it.each(fixtureNames)('%s: reads the same once exported as text and imported again', (name) => {
    const { draft } = readPlan(fixture(name))
    const again = readPlan(printed(draft)).draft
    expect(outlineLines(again.body, 99)).toEqual(outlineLines(draft.body, 99))
    expect(again.annexes.map((annex) => [annex.title, ...outlineLines(annex.body, 99)])).toEqual(
      draft.annexes.map((annex) => [annex.title, ...outlineLines(annex.body, 99)]),
    )
    expect(closingOf(again)).toEqual(closingOf(draft))
    expect(again.title).toBe(draft.title)
  })
})

describe('a plan copied from a PDF', () => {
  const { draft, notes } = readPlan(fixture('ngat-dong-pdf'))

  it('has its lines joined into the paragraphs of the page', () => {
    expect(outlineLines(draft.body, 7)).toEqual([
      '· Căn cứ Luật Phòng, chống thiên tai',
      '· UBND phường Cẩm Bình xây dựng Kế',
      'I. MỤC ĐÍCH, YÊU CẦU',
      '  1. Mục đích',
      '    - Chủ động phòng ngừa, ứng phó kịp',
      '    - Nâng cao năng lực chỉ huy của',
      '  2. Yêu cầu',
      '    - Thực hiện tốt phương châm “bốn tại',
      '    - Phân công rõ trách nhiệm của từng',
      'II. NỘI DUNG',
      '  1. Rà soát, bổ sung phương án ứng',
      '    1.1. Công tác chuẩn bị',
      '      - Cơ quan chủ trì: Phòng Kinh tế,',
      '      - Cơ quan phối hợp: Ban Chỉ huy',
      '      - Thời gian thực hiện: Trước ngày 30',
      '    1.2. Tổ chức diễn tập',
      '      - Cơ quan chủ trì: Ban Chỉ huy',
      '      - Thời gian thực hiện: Quý II năm',
      '  2. Kiểm tra, tu bổ công trình tiêu',
      '  3. Tuyên truyền, phổ biến kiến thức phòng,',
      '    a) Phát tin trên hệ thống truyền thanh',
      '    b) Tổ chức tập huấn kỹ năng cho',
      'III. KINH PHÍ',
      '  · Kinh phí thực hiện từ nguồn dự',
      'IV. TỔ CHỨC THỰC HIỆN',
      '  1. Phòng Kinh tế, Hạ tầng và Đô',
      '    - Là cơ quan thường trực, tham mưu',
      '    - Chuẩn bị vật tư, phương tiện dự',
      '  2. Công an phường',
      '    · Bảo đảm an ninh, trật tự; hướng',
      '  3. Đề nghị Ủy ban Mặt trận Tổ',
      '· Trên đây là Kế hoạch thực hiện',
    ])
  })
  it('has a word cut at its hyphen whole again, and page numbers set aside in a note', () => {
    expect(draft.body[0]?.text).toContain('Nghị định số 66/2021/NĐ-CP ngày 06/7/2021')
    expect(notes.filter((note) => note.field === 'Số trang').map((note) => note.text)).toEqual(['2', '3'])
  })
  it('has a recipient of three lines as one recipient', () => {
    expect(draft.recipients.lines.map((line) => line.text)).toEqual([
      'Thường trực Đảng ủy',
      'Thường trực HĐND phường',
      'Các cơ quan, đơn vị thuộc Ủy ban nhân dân phường và các trường học trên địa bàn',
      'Trưởng các tổ dân phố',
    ])
    expect(draft.recipients.filing).toBe('VT, KTHTĐT')
  })
  it('takes from the text who issues it and where, and says what it did not find', () => {
    expect(draft.letterhead).toMatchObject({
      issuer: 'Ủy ban nhân dân phường Cẩm Bình',
      place: 'Cẩm Bình',
      number: '',
      code: 'KH-UBND',
      date: '',
    })
    expect(notes.filter(({ kind, field }) => kind === 'guessed' && field === 'Ký hiệu')).toHaveLength(1)
    expect(draft.year).toBe(2026)
    expect(notes.filter((note) => note.kind === 'not-found').map((note) => [note.field, note.text])).toEqual([
      ['Số và ký hiệu', 'không thấy trong bản nhập'],
      ['Ngày ban hành', 'không thấy trong bản nhập'],
    ])
  })
})

describe('the year of a plan that says none', () => {
  const yearOf = (tasks: string): number | null =>
    readPlan(`KẾ HOẠCH
Trồng rừng phòng hộ ven biển đến năm 2035
I. NỘI DUNG
${tasks}
II. TỔ CHỨC THỰC HIỆN
1. Các thôn thực hiện.
`).draft.year

  it('is that of its tasks', () => {
    expect(yearOf('1. Chọn giống trong quý III/2026.\n2. Trồng xong trong năm 2026.')).toBe(2026)
  })
  it('is no year that is aimed at, nor one further on than the next', () => {
    expect(yearOf('1. Đến hết năm 2030 có 40 ha.\n2. Đến hết năm 2030 mỗi thôn có tổ bảo vệ.')).toBeNull()
    expect(yearOf('1. Trồng mới trong năm 2035.\n2. Chăm sóc trong năm 2035.')).toBeNull()
  })
})

describe('labels that numbering would not give', () => {
  const { draft } = readPlan(fixture('nhan-trung-lap'))

  it('stand as the source has them', () => {
    expect(outlineLines(draft.body, 3)).toEqual([
      '· Ủy ban nhân',
      'I. MỤC ĐÍCH',
      '  1. Giữ đường làng,',
      '  2. Tạo thói quen',
      '  1. Huy động đông',
      'III. NỘI DUNG',
      '  1. Thu gom rác',
      '    a) Mỗi thôn ra',
      '    b) Bố trí điểm',
      '    b) Ký cam kết',
      '    c) Đưa rác về',
      '  2. Trồng cây',
      '    2.1. Chọn giống cây',
      '    2.2. Giao đoàn thể',
      '  4. Tuyên truyền trên',
      'III. TỔ CHỨC THỰC',
      '  1) Phòng Kinh tế',
      '  2) Các thôn phân',
      '· Trên đây là',
    ])
  })
  it('are kept only where they differ', () => {
    const kept = [...walkBlocks(draft.body)].flatMap((block) => block.label ?? [])
    expect(kept).toEqual(['1.', 'III.', 'b)', 'c)', '4.', '1)', '2)'])
  })
})

describe('bullets of every shape', () => {
  const { draft } = readPlan(fixture('gach-va-cong'))

  it('take their level, and an odd bullet stays as it is written', () => {
    expect(outlineLines(draft.body, 4)).toContain('  • Đánh giá đúng thực')
    expect(outlineLines(draft.body, 4)).toEqual(
      expect.arrayContaining([
        '      - + Sổ tiếp công dân;',
        '    - Việc niêm yết lịch',
        '    · Việc bố trí nơi',
        '    – Lập lịch kiểm tra;',
      ]),
    )
  })
  it('leave the parent body, the office and the draft mark in the letterhead', () => {
    expect(draft.letterhead).toMatchObject({
      parent: 'UBND XÃ THANH LIÊM',
      issuer: 'Văn phòng HĐND và UBND',
      issuerKind: 'van-phong',
      code: 'KH-VP',
      draftMark: 2,
      issueYear: 2026,
    })
  })
  it('keep the heading, the purposes and the end marks of Nơi nhận as written', () => {
    expect(draft.recipients).toMatchObject({
      heading: 'Noi nhận:',
      filing: 'VP',
      filingEnd: '',
      drafterCode: 'PL.(15)',
    })
    expect(draft.recipients.lines.map((line) => line.purpose)).toEqual(['để b/c', 'để t/h'])
  })
})

describe('recipients of each level', () => {
  const groupsOf = (head: string, recipients: readonly string[]): string[] =>
    readPlan(
      `${head}\nSố: 12/KH\nBình Minh, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nI. MỤC ĐÍCH\n1. Nâng cao kỹ năng số.\n\nNơi nhận:\n${recipients.map((line) => `- ${line};`).join('\n')}\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn Hòa`,
    ).draft.recipients.lines.map(({ group }) => group)

  it('are those of a province: its departments carry out, a board of the centre is above', () => {
    expect(
      groupsOf('ỦY BAN NHÂN DÂN TỈNH PHÚ LỘC', [
        'Trung ương Hội Nông dân Việt Nam',
        'Thường trực Tỉnh ủy',
        'Các sở, ban, ngành, đoàn thể tỉnh',
        'Sở: Tài chính, Nội vụ',
        'Các Văn phòng: Đoàn ĐBQH và HĐND, UBND tỉnh',
        'Đảng ủy, UBND các xã, phường',
      ]),
    ).toEqual(['higher', 'party', 'units', 'units', 'units', 'units'])
  })
  it('are those of the Front of a commune: the Front of its province is above, its members carry out', () => {
    expect(
      groupsOf('ỦY BAN MTTQ VIỆT NAM XÃ BÌNH MINH\nBAN THƯỜNG TRỰC', [
        'BTT Ủy ban MTTQ Việt Nam tỉnh',
        'Thường trực Đảng ủy xã',
        'Ủy ban bầu cử xã',
        'Các tổ chức thành viên MTTQ xã',
      ]),
    ).toEqual(['higher', 'party', 'other', 'units'])
  })
})

describe('markdown marks', () => {
  const { draft } = readPlan(fixture('danh-dau-markdown'))
  const text = JSON.stringify(draft.body)

  it('become bold and italic, but a lone star stays a star', () => {
    expect(text).toContain('Tiêm phòng đúng lịch, **trước ngày 15/4/2026**; báo cáo *hằng tuần* khi có dịch.')
    expect(text).toContain('(\\\\*)')
    expect(text).toContain('1 lọ \\\\* 50 ml')
  })
  it('are dropped from headings, which are bold by themselves', () => {
    expect(outlineLines(draft.body, 9)).toContain('  1. Tiêm phòng')
    expect(text).not.toContain('**MỤC ĐÍCH')
  })
  it('do not hide the label of an assignment', () => {
    expect(text).toContain('"duty":{"role":"lead","label":"Cơ quan chủ trì"}')
    expect(text).toContain('"duty":{"role":"when","label":"Thời gian thực hiện"}')
  })
  it('do not hide the signature', () => {
    expect(signatureLines(draft.signature)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'])
    expect(draft.signature.name).toBe('Phạm Thu Hà')
  })
})

describe('annexes', () => {
  const { draft, notes } = readPlan(fixture('phu-luc-bang'))

  it('are read with their tables, drawn with bars or with tabs', () => {
    expect(draft.annexes.map((annex) => [annex.title, annex.orientation])).toEqual([
      ['DANH MỤC TUYẾN ĐƯỜNG', 'portrait'],
      ['BẢNG PHÂN CÔNG NHIỆM VỤ', 'landscape'],
    ])
    expect(draft.annexes[0]?.body[0]?.table).toMatchObject({
      headerRows: 1,
      rows: [
        ['TT', 'Tên tuyến', 'Chiều dài', 'Thôn'],
        ['1', 'Trục thôn Đông', '1,2 km', 'Đông'],
        ['2', 'Đường ra đồng Bãi', '0,8 km', 'Bãi'],
      ],
    })
    expect(draft.annexes[1]?.body[0]?.table?.rows[3]).toEqual([
      '3',
      'Thi công',
      '',
      'Tổ giám sát',
      'Quý II, III năm 2026',
      'Tuyến đường',
    ])
  })
  it('keep what stands under a line “kèm theo” that has no bracket', () => {
    const source = `${fixture('phu-luc-bang').split('PHỤ LỤC')[0] ?? ''}PHỤ LỤC
ban hành kèm theo Kế hoạch kiểm tra bếp ăn của Ủy ban nhân dân xã
Mẫu số 01/KT
(1) ................
BIÊN BẢN KIỂM TRA
1. Thành phần gồm có:
`
    expect(printed(readPlan(source).draft)).toMatch(/Mẫu số 01\/KT\n\(1\) \.+\nBIÊN BẢN KIỂM TRA/u)
  })

  it('leave no note where the app prints the same line again', () => {
    expect(notes.filter((note) => note.field.includes('Phụ lục'))).toEqual([])
  })
  it('do not keep a page of two columns from being read', () => {
    expect(draft.letterhead).toMatchObject({
      issuer: 'Ủy ban nhân dân xã Đông Hải',
      number: '26',
      date: '2026-01-20',
      place: 'Đông Hải',
    })
    expect(draft.recipients.lines.map((line) => line.text)).toEqual([
      'Thường trực HĐND xã',
      'Các phòng, trung tâm thuộc UBND xã',
      'Các thôn',
    ])
    expect(signatureLines(draft.signature)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
  })
})

describe('a sentence torn by an empty line', () => {
  it('is joined again, and said', () => {
    const { draft, notes } = readPlan(fixture('khong-phan-dau'))
    expect(JSON.stringify(draft.body)).toContain('bảo đảm an toàn thông tin.')
    expect(notes.find((note) => note.field.startsWith('Câu bị ngắt dòng'))?.text).toBe('đảm an toàn ⏎ thông tin.')
  })
})

describe('text that is no plan', () => {
  it('is refused with a way out', () => {
    expect(problemOf('')).toBe('import.empty')
    expect(problemOf(' \n\f\n\t')).toBe('import.empty')
    expect(problemOf('Kính gửi anh Nam,\nEm gửi anh bản thảo.\nTrân trọng.')).toBe('import.other-kind')
    expect(problemOf('BÁO CÁO\nKết quả năm 2025\n1. Tình hình chung.\n2. Kết quả.')).toBe('import.other-kind')
    expect(problemOf('Em gửi anh bản thảo.\nI. VIỆC CẦN LÀM\n1. Đọc.\n2. Sửa./.')).toBe('import.not-a-plan')
    expect(problemOf('x'.repeat(100_000))).toBe('import.not-a-plan')
  })
})

describe('dirty text', () => {
  it('loses its control characters and says so', () => {
    const { draft, notes } = readPlan('KẾ HOẠCH\nTuần\u0007 tra\u200b năm 2026\nI. NỘI DUNG\n1. Đi tuần./.')
    expect(draft.title).toBe('Tuần tra năm 2026')
    expect(notes.map((note) => note.text)).toContain('Đã bỏ 2 ký tự không in được: U+0007, U+200B')
  })
  it.each([
    ['PHỤ LỤC I - DANH MỤC NHIỆM VỤ', undefined, 'DANH MỤC NHIỆM VỤ'],
    ['PHỤ LỤC 02/KH-TTr DANH MỤC', 'PHỤ LỤC 02/KH-TTr', 'DANH MỤC'],
    ['PHỤ LỤC I - A', 'PHỤ LỤC I - A', ''],
    ['Phụ lục 01-KH', 'Phụ lục 01-KH', ''],
  ])('with the title of an annex on its heading line parts them between words: %s', (line, heading, title) => {
    const { draft } = readPlan(
      `KẾ HOẠCH\nTuần tra đêm năm 2026\nI. NỘI DUNG\n1. Đi tuần./.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nĐỗ Minh Quân\n${line}\nCác thôn.`,
    )
    expect(draft.annexes).toHaveLength(1)
    expect(draft.annexes[0]).toMatchObject({ title })
    expect(draft.annexes[0]?.heading ?? undefined).toBe(heading)
  })
  it('keeps dollar signs beside a split letterhead as they are', () => {
    const source = 'US$$1 {x}'
    const { draft, notes } = readPlan(
      `${source}\nKẾ HOẠCH\nTuần tra năm 2026\nI. NỘI DUNG\n1. Chi US$$100, US$&, $1./.`,
    )
    expect(printed(draft)).toContain('Chi US$$100, US$&, $1./.')
    expect(notes.map(({ text }) => text).join('\n')).toContain('US$$1')
  })
  it('with decomposed letters is written with whole ones', () => {
    const { draft } = readPlan('KẾ HOẠCH\nTuần tra đêm năm 2026\nI. NỘI DUNG\n1. Đi tuần./.'.normalize('NFD'))
    expect(draft.title).toBe('Tuần tra đêm năm 2026')
  })
  it('with braces and backslashes keeps them as words, not as expressions', () => {
    const { draft } = readPlan('KẾ HOẠCH\nThử {{nam}} năm 2026\nI. NỘI DUNG\n1. Ổ đĩa C:\\\\kehoach {{constructor}}./.')
    expect(printed(draft)).toContain('Ổ đĩa C:\\\\kehoach {{constructor}}./.')
    expect(printed(draft)).toContain('{{nam}}')
  })
  it('of ten megabytes is read whole', () => {
    const part =
      'a) Tuyên truyền, phổ biến đến từng hộ dân trên địa bàn thôn theo tài liệu của xã.\n- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.\n'
    const text = `KẾ HOẠCH\nTuyên truyền năm 2026\nI. NỘI DUNG\n1. Việc làm\n${part.repeat(60_000)}Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\n`
    expect(text.length).toBeGreaterThan(7_000_000)
    const { draft } = readPlan(text)
    expect(draft.body[0]?.children[0]?.children).toHaveLength(60_000)
  })
  it('of one endless line, or of endless stars, is read too', () => {
    const head = 'KẾ HOẠCH\nThử năm 2026\nI. NỘI DUNG\n1. '
    expect(printed(readPlan(`${head}${'chữ '.repeat(500_000)}./.`).draft).length).toBeGreaterThan(1_500_000)
    expect(printed(readPlan(`${head}${'* a '.repeat(200_000)}./.`).draft)).toContain('* a * a')
    expect(printed(readPlan(`${head}${'('.repeat(200_000)}./.`).draft)).toContain('((((')
  })
})
