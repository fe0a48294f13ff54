/** What a clerk is asked once, or need not be asked: parts that tell of the year before, ages, first days, comparisons. */
import { describe, expect, it } from 'vitest'
import { walkDraft } from '../../core/draft/walk.ts'
import { readPlan } from '../core-import/reading.ts'
import { anOffice } from '../support/anOffice.ts'
import { communePlan, inBody, leftovers, numbered, type PlanHead, rolled, said, taken, takenAll } from './rolling.ts'

type Head = Partial<PlanHead>

/** A plan of 2026 with these parts. */
const plan = (body: string, head: Head = {}): string =>
  communePlan(`${body}\nIII. TỔ CHỨC THỰC HIỆN`, {
    title: 'Nuôi ong lấy mật năm 2026',
    date: 'ngày 12 tháng 01 năm 2026',
    ...head,
  })
const tasks = (...lines: string[]): string => `II. NỘI DUNG\n${numbered(lines)}`
const roll = (body: string, head: Head = {}, to = 2027) => rolled(readPlan(plan(body, head)).draft, to)
const changes = (line: string, head: Head = {}, to = 2027): string[] => inBody(roll(tasks(line), head, to)).map(said)
const words = (proposal: ReturnType<typeof roll>): string =>
  [...walkDraft(takenAll(proposal))].map(({ text }) => text).join('\n')

const told = `I. KẾT QUẢ NUÔI ONG NĂM 2025
1. Năm 2025 toàn xã có 310 đàn (năm 2024: 262 đàn).
2. Ngày 14/6/2025 mưa đá làm mất 12 đàn; số đàn này được thay trong Quý I/2026.
${tasks('Nhân 60 đàn trong năm 2026.')}`

describe('a part that tells of the year before', () => {
  it('is one question for all times in it', () => {
    const { changes: all } = roll(told)
    const [part, ...more] = all.filter(({ reason }) => reason.startsWith('Phần này'))
    expect(more).toEqual([])
    expect(part && said(part)).toBe('year: NĂM 2025 → NĂM 2026 ?')
    expect(part?.also?.map(({ before, after }) => `${before} → ${after}`)).toEqual([
      'Năm 2025 → Năm 2026',
      'năm 2024 → năm 2025',
      '14/6/2025 → 14/6/2025',
      'Quý I/2026 → Quý I/2026',
    ])
  })

  it('has its years moved where the clerk says so, and no day of what happened', () => {
    const next = words(roll(told))
    expect(next).toContain('Năm 2026 toàn xã có 310 đàn (năm 2025: 262 đàn)')
    expect(next).toContain('Ngày 14/6/2025')
    expect(next).toContain('Nhân 60 đàn trong năm 2027')
  })

  it('is one leftover until it is written anew', () => {
    const left = leftovers(taken(roll(told)))
    expect(left.map(({ rule, excerpt }) => `${rule} ${excerpt}`)).toEqual(['ROL-05 NĂM 2025'])
  })

  it('is no task that reckons the year before', () => {
    const body = `I. ĐÁNH GIÁ, XẾP LOẠI NĂM 2025
1. Chấm điểm năm 2025 xong trước ngày 20/01/2026.
${tasks('Nhân 60 đàn trong năm 2026.')}`
    expect(roll(body).changes.map(said)).toContain('deadline: 20/01/2026 → 20/01/2027')
  })
})

describe('no question', () => {
  it.each([
    // An age says which births are meant.
    [
      'Khám cho trẻ 18 tháng tuổi (sinh từ tháng 7/2024 đến tháng 6/2025).',
      ['year: tháng 7/2024 → tháng 7/2025', 'year: tháng 6/2025 → tháng 6/2026'],
    ],
    [
      'Mời thanh niên từ 18 đến hết 25 tuổi (sinh từ 01/01/2001 đến 31/12/2007).',
      ['deadline: 01/01/2001 → 01/01/2002', 'deadline: 31/12/2007 → 31/12/2008'],
    ],
    // Compared with the year before, whichever it is.
    ['Số đàn mất thấp hơn năm 2025.', ['year: năm 2025 → năm 2026']],
    ['Kinh phí bằng mức năm 2025.', ['year: năm 2025 → năm 2026']],
    ['Tăng 10% so với cùng kỳ năm 2025.', ['year: năm 2025 → năm 2026']],
    // What is left from it.
    ['Cấp đủ cho hộ chưa nhận của năm 2025.', ['year: năm 2025 → năm 2026']],
    [
      'Hộ đã đăng ký năm 2025 nhưng chưa được cấp đàn đưa vào nguồn năm 2026.',
      ['year: năm 2025 → năm 2026', 'year: năm 2026 → năm 2027'],
    ],
    // Counted anew each year.
    ['Lập danh sách hộ nuôi tính đến ngày 01/01/2026.', ['deadline: 01/01/2026 → 01/01/2027']],
    [
      'Phong trào giữ rừng phát động trong năm 2026 và tính đến hết ngày 31/12/2026.',
      ['year: năm 2026 → năm 2027', 'deadline: 31/12/2026 → 31/12/2027'],
    ],
    // What was approved is the scheme gone by.
    ['Bố trí vốn năm 2026 cho tổ hợp tác theo phương án nuôi ong đã được phê duyệt.', ['year: năm 2026 → năm 2027']],
    // An aim of its own year, and one that stands.
    ['Tỷ lệ hộ ghi sổ: năm 2026 đạt 85%; năm 2030 đạt 92%.', ['year: năm 2026 → năm 2027']],
    ['Năm 2030 tăng gấp đôi so với giai đoạn 2021 - 2025.', []],
    // What the law began.
    ['Từ ngày 01/01/2026 bỏ thuế khoán theo quy định.', []],
    // Beside a time of the plan's own.
    ['Chăm đàn vụ xuân 2026 (từ ngày 15/3/2026).', ['year: 2026 → 2027', 'deadline: 15/3/2026 → 15/3/2027']],
  ])('“%s”', (line, wanted) => {
    expect(changes(line)).toEqual(wanted)
  })

  it('of the first days of a plan that was signed in autumn for the year to come', () => {
    const autumn = { date: 'ngày 15 tháng 9 năm 2025' }
    expect(changes('Bước 1 (từ ngày 20/9 đến 30/9/2025): rà soát; bước 2 (tháng 10/2025): xét.', autumn)).toEqual([
      'deadline: 30/9/2025 → 30/9/2026',
      'year: tháng 10/2025 → tháng 10/2026',
    ])
    expect(changes('Hội nghị triển khai ngày 18/9/2025.', autumn)).toEqual(['year: 18/9/2025 → 18/9/2026'])
    const next = taken(roll(tasks('Họp thôn ngày 06/10/2025; xong trước ngày 24/11/2025.'), autumn))
    expect(leftovers(next).map(({ excerpt }) => excerpt)).toEqual([])
  })
})

describe('asked, and never moved in part', () => {
  it.each([
    // What happened on the day a sentence opens with.
    [
      'Nay ngày 05 tháng 01 năm 2026, tại nhà văn hóa thôn Hạ, các hộ và chúng tôi đã họp, thống nhất cách nuôi.',
      ['year: 05 tháng 01 năm 2026 → 05 tháng 01 năm 2027 ?'],
    ],
    ['Bố trí vốn theo phương án nuôi ong đã được phê duyệt năm 2026.', ['year: năm 2026 → năm 2027 ?']],
    [
      'Cấp 34 đàn: năm 2026 cấp 14 đàn, năm 2027 cấp 12 đàn, năm 2028 cấp 8 đàn.',
      [
        'year: năm 2026 cấp 14 đàn, năm 2027 cấp 12 đàn, năm 2028 → năm 2027 cấp 14 đàn, năm 2028 cấp 12 đàn, năm 2029 ?',
      ],
    ],
    // A work that was begun before is finished once.
    ['Xưởng ong khởi công quý III/2025, hoàn thành quý II/2026.', ['deadline: quý II/2026 → quý II/2027 ?']],
    ['Hoàn thành xưởng (khởi công từ tháng 11/2025) trước Tết Đinh Mùi.', ['year: Đinh Mùi → Mậu Thân ?']],
    // What was counted then.
    ['Toàn xã có 742 đàn (tính đến ngày 05/9/2026).', ['deadline: 05/9/2026 → 05/9/2027 ?']],
    ['Phát huy kết quả năm 2025 (310 đàn).', ['year: năm 2025 → năm 2026 ?']],
    // A stretch before a feast of the moon.
    ['Hội mật ong (Trung thu): 14/9 đến 24/9/2026.', ['year: 14/9 đến 24/9/2026 → 04/9 đến 14/9/2027 ?']],
    [
      'Tặng quà từ ngày 08/02/2026 đến ngày 14/02/2026 (tức 21 - 27 tháng Chạp năm Ất Tỵ).',
      [
        'year: 08/02/2026 đến ngày 14/02/2026 (tức 21 - 27 tháng Chạp năm Ất Tỵ → 28/01/2027 đến ngày 03/02/2027 (tức 21 - 27 tháng Chạp năm Bính Ngọ ?',
      ],
    ],
  ])('“%s”', (line, wanted) => {
    expect(changes(line)).toEqual(wanted)
  })

  it('a year that is told of and the document that gave it', () => {
    const asked = roll(
      tasks('Dự toán năm 2026 đã được giao tại Quyết định số 415/QĐ-UBND ngày 22/12/2025.'),
    ).changes.filter(({ proposed, group }) => !proposed && group !== 'signer')
    expect(asked.map(({ before }) => before)).toEqual(['năm 2026'])
    expect(asked[0]?.reason).toContain('Quyết định số 415/QĐ-UBND ngày 22/12/2025')
  })
})

describe('several days with a weekday each', () => {
  it.each([
    ['Tập huấn ngày 14 và 15/5/2026 (thứ Năm, thứ Sáu).', '15/5/2026 (thứ Năm, thứ Sáu → 15/5/2027 (thứ Sáu, thứ Bảy'],
    ['Tập huấn thứ Năm, thứ Sáu (14, 15/5/2026).', 'thứ Năm, thứ Sáu (14, 15/5/2026 → thứ Sáu, thứ Bảy (14, 15/5/2027'],
    [
      'Tập huấn từ thứ Hai đến thứ Sáu (18 - 22/5/2026).',
      'thứ Hai đến thứ Sáu (18 - 22/5/2026 → thứ Ba đến thứ Bảy (18 - 22/5/2027',
    ],
    [
      'Hội chợ thứ Bảy ngày 16 và Chủ nhật ngày 17/5/2026.',
      'thứ Bảy ngày 16 và Chủ nhật ngày 17/5/2026 → Chủ nhật ngày 16 và thứ Hai ngày 17/5/2027 ?',
    ],
  ])('“%s”: each follows its own', (line, wanted) => {
    expect(changes(line)).toEqual([`year: ${wanted}`])
  })

  it('that do not fit are asked about', () => {
    expect(changes('Tập huấn ngày 14 và 15/5/2026 (thứ Tư, thứ Sáu).').at(-1)).toMatch(/\?$/u)
  })
})

describe('two years on', () => {
  it('what was rolled is no leftover', () => {
    const lines = [
      'Số đàn năm 2026 tăng so với năm 2025.',
      'Rà soát trẻ 6 tuổi (sinh năm 2020).',
      'Tập huấn cho học sinh năm học 2025 - 2026 và năm học 2026 - 2027.',
      'Quyết toán năm 2026 trước ngày 25/01/2027.',
    ]
    const next = taken(roll(tasks(...lines), {}, 2028))
    expect(leftovers(next).map(({ message }) => message)).toEqual([])
  })
})

describe('a name that stands in several places', () => {
  const before = { date: 'ngày 12 tháng 02 năm 2025', title: 'Nuôi ong lấy mật năm 2025' }
  const names = (proposal: ReturnType<typeof roll>) =>
    proposal.changes.filter(({ place, group }) => place.startsWith('block/') && group === 'body')

  it('is one question where no source says what it is now', () => {
    const [room, ...more] = names(
      roll(tasks('Ban Dân vận Đảng ủy phát động.', 'Mời Ban Dân vận Đảng ủy dự.'), before, 2026),
    )
    expect(more).toEqual([])
    expect(room && said(room)).toBe('body: Ban Dân vận Đảng ủy → Ban Xây dựng Đảng của Đảng ủy ?')
    expect(room?.also?.map(({ context }) => context)).toEqual(['Mời Ban Dân vận Đảng ủy dự.'])
  })

  it('is so for a commune in a plan of before communes were arranged anew', () => {
    const lines = tasks('Giao lưu với xã Đồng Lạng.', 'Mua giống của xã Đồng Lạng; xã Nà Sản cũ không nuôi ong.')
    const asked = names(roll(lines, before, 2026))
    expect(asked.map(said)).toEqual(['body: xã Đồng Lạng → xã Đồng Lạng ?'])
    expect(asked[0]?.also).toHaveLength(1)
    // A plan of after that day has the names of today.
    expect(names(roll(lines))).toEqual([])
  })

  it('of the office itself is proposed as its profile has it', () => {
    const office = anOffice({ name: 'Ủy ban nhân dân xã Tân Phú', shortName: 'UBND xã Tân Phú' })
    const { draft } = readPlan(plan(tasks('Vận động hộ dân xã Suối Trai.', 'Xã Suối Trai góp vốn.'), before))
    const [own] = names(rolled(draft, 2026, { office })).filter(({ proposed }) => !proposed)
    expect(own && said(own)).toBe('body: xã Suối Trai → xã Tân Phú ?')
    expect(own?.also?.map(({ after }) => after)).toEqual(['Xã Tân Phú'])
  })
})

describe('a document that comes anew each year', () => {
  it('is one question with the year of its subject, whatever stands in brackets before it', () => {
    const cited = 'Kế hoạch số 12/KH-PKT ngày 05/01/2026 của Phòng Kinh tế xã Suối Trai'
    expect(changes(`Thực hiện ${cited} về việc tập huấn nuôi ong theo cụm (Cụm 3) năm 2026.`)).toEqual([
      `citation: ${cited} → ${cited} ?`,
    ])
  })
})

describe('the period of a plan', () => {
  const ofYears = (title: string, line: string) => changes(line, { title, date: 'ngày 12 tháng 01 năm 2025' }, 2026)

  it('moves where the title says it, and where the text says the same words', () => {
    const head = { title: 'Phát triển nghề nuôi ong giai đoạn 2021 - 2025', date: 'ngày 12 tháng 01 năm 2025' }
    const all = roll(tasks('Sơ bộ chia vốn phát triển nghề nuôi ong giai đoạn 2021 - 2025.'), head, 2026).changes.map(
      said,
    )
    expect(all.filter((each) => each.includes('2021'))).toEqual([
      'year: 2021 - 2025 → 2026 - 2030',
      'year: 2021 - 2025 → 2026 - 2030',
    ])
    expect(ofYears(head.title, 'Lồng ghép mục tiêu giảm nghèo giai đoạn 2021 - 2025.')).toEqual([
      'year: 2021 - 2025 → 2026 - 2030 ?',
    ])
  })

  it('is asked in both where the plan sums it up', () => {
    const head = {
      title: 'Tổng kết thực hiện Đề án nuôi ong giai đoạn 2021 - 2025',
      date: 'ngày 12 tháng 9 năm 2025',
    }
    const all = roll(tasks('Báo cáo kết quả Đề án nuôi ong giai đoạn 2021 - 2025 trước ngày 20/10/2025.'), head, 2026)
    expect(all.changes.map(said).filter((each) => /2021|20\/10/u.test(each))).toEqual([
      'year: 2021 - 2025 → 2026 - 2030 ?',
      'year: 2021 - 2025 → 2026 - 2030 ?',
      'deadline: 20/10/2025 → 20/10/2026 ?',
    ])
    expect(leftovers(taken(all)).map(({ excerpt }) => excerpt)).toContain('20/10/2025')
  })

  it('of several years asks once about a time that is said again', () => {
    const { changes: all } = roll(
      tasks(
        'Mở chợ ong trong quý II năm 2026.',
        'Quý II năm 2026 khai trương chợ ong.',
        'Cấp giống xong trong tháng 3/2026.',
      ),
      { title: 'Phát triển nghề nuôi ong giai đoạn 2026 - 2030' },
    )
    const asked = all.filter(({ reason }) => reason.startsWith('Kế hoạch của nhiều năm'))
    expect(asked.map((each) => [said(each), each.also?.length ?? 0])).toEqual([
      ['year: quý II năm 2026 → quý II năm 2027 ?', 1],
      ['deadline: tháng 3/2026 → tháng 3/2027 ?', 0],
    ])
  })
})
