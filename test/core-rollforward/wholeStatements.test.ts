/** A statement is moved whole, or asked whole: nothing that is taken by itself makes it contradict itself or tell what is not so. */
import { describe, expect, it } from 'vitest'
import { readPlan } from '../core-import/reading.ts'
import {
  askedTimes,
  everywhere,
  inBody,
  leftovers,
  type PlanHead,
  planOfTasks,
  rolled,
  said,
  taken,
} from './rolling.ts'

type Head = Partial<PlanHead>

/** A plan of 2026 with these lines. */
const plan = planOfTasks({ title: 'Nuôi tằm, trồng dâu năm 2026', date: 'ngày 14 tháng 4 năm 2026' })
const roll = (lines: string | readonly string[], head: Head = {}, to = 2027) =>
  rolled(readPlan(plan([lines].flat(), head)).draft, to)
const changes = (lines: string | readonly string[], head: Head = {}): string[] => inBody(roll(lines, head)).map(said)
const left = (line: string, head: Head = {}): string[] =>
  leftovers(taken(roll(line, head))).map(({ rule, excerpt }) => `${rule} ${excerpt}`)

describe('a weekday and the day it is said of', () => {
  it.each([
    // The weekdays of a stretch stand behind it.
    [
      'Nhận kén từ ngày 06/7/2026 đến ngày 10/7/2026 (từ thứ Hai đến thứ Sáu).',
      [
        'deadline: 06/7/2026 → 06/7/2027',
        'deadline: 10/7/2026 (từ thứ Hai đến thứ Sáu → 10/7/2027 (từ thứ Ba đến thứ Bảy',
      ],
    ],
    // The words count it within its month.
    ['Ngày hội tằm tơ (Chủ nhật thứ ba của tháng 11: 15/11/2026).', ['year: 15/11/2026 → 21/11/2027']],
    // The weekday is a rule, and its days are dates.
    [
      'Ngày thứ Bảy tình nguyện: các ngày 13/6, 20/6 và 11/7/2026.',
      ['year: 13/6, 20/6 và 11/7/2026 → 12/6, 19/6 và 10/7/2027 ?'],
    ],
    // Another weekday in the same line is another matter.
    [
      'Ra quân ngày 10/9/2026 (thứ Năm); dọn cỏ vào thứ Tư, thứ Sáu hằng tuần.',
      ['year: 10/9/2026 (thứ Năm → 10/9/2027 (thứ Sáu'],
    ],
    // A programme of a weekday, its days without a year.
    ['Phát bản tin thứ Năm: 07/5, 14/5, 21/5.', ['year: 07/5, 14/5, 21/5 → 06/5, 13/5, 20/5 ?']],
    // Counted as well as named.
    [
      'Hội thi kéo tơ lần thứ III: ngày 13 - 14/5/2026 (thứ Tư, thứ Năm).',
      ['year: 14/5/2026 (thứ Tư, thứ Năm → 14/5/2027 (thứ Năm, thứ Sáu ?'],
    ],
  ])('“%s” agree in the new year, or are asked', (line, wanted) => {
    expect(changes(line)).toEqual(wanted)
  })
})

describe('a day of a plan that names no year', () => {
  const head = { title: 'Đón đoàn khảo sát nghề tằm' }
  it('is asked where the new one is a day off, with the working days beside it', () => {
    // The 16th is Giỗ Tổ.
    const [visit] = roll('Đón đoàn ngày 18 tháng 4 năm 2026.', head).changes.filter(({ proposed }) => !proposed)
    expect(visit && said(visit)).toBe('year: 18 tháng 4 năm 2026 → 18 tháng 4 năm 2027 ?')
    expect(visit?.choices?.map(({ after }) => after)).toEqual(['15 tháng 4 năm 2027', '19 tháng 4 năm 2027'])
  })
  it('moves where the new one is a working day, as does every day of a plan of each year', () => {
    expect(changes('Đón đoàn ngày 20/4/2026.', head)).toEqual(['year: 20/4/2026 → 20/4/2027'])
    expect(changes('Ra quân ngày 18/4/2026.')).toEqual(['year: 18/4/2026 → 18/4/2027'])
  })
})

describe('two names of one year, two years of one comparison', () => {
  it.each([
    ['Giảm hao hụt so với dịp Tết Ất Tỵ năm 2025.', ['year: Ất Tỵ năm 2025 → Bính Ngọ năm 2026']],
    ['Kế thừa kết quả dịp Tết Ất Tỵ 2025.', ['year: Ất Tỵ 2025 → Bính Ngọ 2026 ?']],
    ['Trồng dâu mừng Xuân Bính Ngọ 2026.', ['year: Bính Ngọ 2026 → Đinh Mùi 2027']],
    ['Sản lượng tăng so với hè 2025.', ['year: 2025 → 2026']],
    ['Chào mừng 40 năm đổi mới (1986 - 2026).', ['year: 40 năm → 41 năm', 'year: 2026 → 2027']],
    [
      'Tặng quà hộ bị thiệt hại trong năm 2025 và quý I/2026.',
      ['year: năm 2025 → năm 2026', 'year: quý I/2026 → quý I/2027'],
    ],
    [
      'Tuyên truyền 136 năm Ngày sinh Chủ tịch Hồ Chí Minh; 81 năm Cách mạng tháng Tám; 1986 năm Khởi nghĩa Hai Bà Trưng.',
      ['year: 136 năm → 137 năm', 'year: 81 năm → 82 năm', 'year: 1986 năm → 1987 năm'],
    ],
    ['Số kén bằng 104% năm 2025.', ['year: năm 2025 → năm 2026']],
    ['Vốn năm 2025 chuyển sang: 60 triệu đồng.', ['year: năm 2025 → năm 2026']],
    [
      'Đề nghị tặng Giấy khen năm 2025 trước ngày 20/5/2026.',
      ['year: năm 2025 → năm 2026', 'deadline: 20/5/2026 → 20/5/2027'],
    ],
  ])('“%s” move together', (line, wanted) => {
    expect(changes(line)).toEqual(wanted)
  })

  it('are no leftover when they are checked', () => {
    expect(left('Tặng quà hộ bị thiệt hại trong năm 2025 và quý I/2026.')).toEqual([])
    expect(left('Kỳ báo cáo tính từ ngày 15/12/2025 đến ngày 14/12/2026.')).toEqual([])
  })

  it('in the heads of a table: the year before beside the plan’s, and one measured by the other', () => {
    expect(changes(['|Chỉ tiêu|Ước TH 2025|KH 2026|2026/2025 (%)|', '|Kén tằm (tấn)|8,2|9,0|109,8|'])).toEqual([
      'year: 2025 → 2026',
      'year: 2026 → 2027',
      'year: 2026/2025 → 2027/2026',
    ])
  })
})

describe('what is so once, or was so then', () => {
  it.each([
    ['Đầu năm 2026, toàn xã có 318 hộ nuôi tằm.', ['year: năm 2026 → năm 2027 ?']],
    ['Xóm Đồi phấn đấu đạt chuẩn làng nghề năm 2026.', ['year: năm 2026 → năm 2027 ?']],
    ['Năm học 2025 - 2026 là năm học đầu tiên dạy nghề tằm.', ['year: 2025 - 2026 → 2026 - 2027 ?']],
    ['Năm 2026, năm đầu thực hiện đề án dâu tằm.', ['year: Năm 2026 → Năm 2027 ?']],
    [
      'Sửa nhà kén: khởi công tháng 02/2026, hoàn thành trước ngày 31/8/2026.',
      ['year: tháng 02/2026 → tháng 02/2027 ?'],
    ],
    ['Sơ kết 05 năm Chương trình dâu tằm trong quý III/2026.', ['year: quý III/2026 → quý III/2027 ?']],
    ['Khắc phục hạn chế đã được chỉ ra năm 2024 và năm 2025.', ['year: năm 2024 và năm 2025 → năm 2025 và năm 2026 ?']],
  ])('“%s” is asked', (line, wanted) => {
    expect(changes(line)).toEqual(wanted)
  })

  it('a first year summed up is one question with its days', () => {
    const [first] = roll('Sơ kết 1 năm nuôi tằm tập trung (01/7/2025 - 01/7/2026).').changes.filter(
      ({ proposed, place }) => !proposed && place.startsWith('block/'),
    )
    expect(first && everywhere(first)).toEqual(['1 năm → 2 năm', '01/7/2025 - 01/7/2026 → 01/7/2026 - 01/7/2027'])
  })

  it('what begins after the plan was issued in autumn goes along with it', () => {
    const head = { title: 'Trồng dâu vụ Đông Xuân 2025 - 2026 và năm 2026', date: 'ngày 15 tháng 10 năm 2025' }
    expect(changes('Bơm nước từ ngày 05/11/2025.', head)).toEqual(['deadline: 05/11/2025 → 05/11/2026'])
  })

  it('a work begun before the plan was issued is one question with its end', () => {
    const [work] = roll('Sửa nhà kén: khởi công tháng 02/2026, hoàn thành trước ngày 31/8/2026.').changes.filter(
      ({ proposed, place }) => !proposed && place.startsWith('block/'),
    )
    expect(work && everywhere(work)).toEqual(['tháng 02/2026 → tháng 02/2027', '31/8/2026 → 31/8/2027'])
  })

  it('a part that tells how things stand, a document with its day in it', () => {
    const lines = [
      'Đầu năm 2026 xã có 40 hộ theo Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND xã. Năm 2025 tăng 6 hộ.',
    ]
    const body = plan([]).replace('I. NỘI DUNG\n', `I. THỰC TRẠNG\n${lines[0]}\n`)
    const { changes: all } = rolled(readPlan(body).draft, 2027)
    expect(all.filter(({ group, proposed }) => group === 'year' && proposed).map(({ before }) => before)).toEqual([
      '2026',
      'năm 2026',
    ])
  })
})

describe('the resolution of a year to come', () => {
  it('moves where it is still a draft, and is asked where another body has made it', () => {
    expect(changes('Phản biện dự thảo Nghị quyết của HĐND xã về dâu tằm năm 2027: tháng 11/2026.')).toEqual([
      'year: năm 2027 → năm 2028',
      'year: tháng 11/2026 → tháng 11/2027',
    ])
    expect(changes('Tham gia Kế hoạch của UBND tỉnh về dâu tằm năm 2027.')).toEqual(['citation: năm 2027 → năm 2028 ?'])
  })
})

describe('births', () => {
  it.each([
    ['Tiêm cho trẻ sinh năm 2026.', ['year: năm 2026 → năm 2027']],
    [
      'Mời nam công dân sinh từ ngày 01/01/2000 đến ngày 28/02/2008 học nghề.',
      ['deadline: 01/01/2000 → 01/01/2001', 'deadline: 28/02/2008 → 28/02/2009'],
    ],
    [
      'Khám cho trẻ 18 - 24 tháng (sinh từ tháng 01/2024 đến tháng 12/2024).',
      ['year: tháng 01/2024 → tháng 01/2025', 'year: tháng 12/2024 → tháng 12/2025'],
    ],
    ['Mừng thọ người tròn 100 tuổi (sinh năm 1926).', ['year: năm 1926 → năm 1927']],
    ['Xóa mù chữ cho người 15 - 60 tuổi (sinh từ 1966 đến 2011).', ['year: 1966 đến 2011 → 1967 đến 2012']],
    ['Đăng ký công dân tuổi 17 (sinh năm 2009).', ['year: năm 2009 → năm 2010']],
    ['Ông Lê Văn Tám, sinh năm 1960, là thợ dâu tằm.', []],
  ])('“%s” of a class of age move, of a person stay', (line, wanted) => {
    expect(changes(line)).toEqual(wanted)
  })

  it('move without an age in a plan that calls one up each year', () => {
    const head = { title: 'Tuyển sinh lớp dạy nghề dâu tằm năm 2026' }
    expect(changes('Lập danh sách học sinh sinh năm 2010.', head)).toEqual(['year: năm 2010 → năm 2011'])
    expect(changes('Lập danh sách học sinh sinh năm 2010.')).toEqual(['year: năm 2010 → năm 2011 ?'])
  })
})

describe('one question for what has one answer', () => {
  it('the days around Tết, moved by the moon and off the days nobody works', () => {
    const head = { title: 'Phục vụ Tết Nguyên đán Bính Ngọ 2026', date: 'ngày 05 tháng 01 năm 2026' }
    const [all, ...more] = askedTimes(
      roll(
        ['Cấp cây giống trước ngày 20/01/2026.', 'Trực: 14/02 - 22/02/2026.', 'Hội dâu ngày 23/02/2026 (mùng 7 Tết).'],
        head,
      ),
    )
    expect(more).toEqual([])
    expect(all && everywhere(all)).toEqual([
      // Eleven days earlier is a Saturday.
      '20/01/2026 → 08/01/2027',
      '14/02 - 22/02/2026 → 03/02 - 11/02/2027',
      '23/02/2026 → 12/02/2027',
    ])
  })

  it('all days around a feast in the plan for it', () => {
    const head = { title: 'Tổ chức Lễ hội tơ tằm năm 2026', date: 'ngày 10 tháng 01 năm 2026' }
    const lines = [
      'Khai hội ngày 05/3/2026 (17 tháng Giêng).',
      'Dọn đường xong trước ngày 27/02/2026.',
      'Kinh phí năm 2026.',
    ]
    const asked = askedTimes(roll(lines, head))
    // Eleven days earlier, as the feast itself.
    expect(asked.map(everywhere)).toEqual([['05/3/2026 → 22/02/2027', '27/02/2026 → 16/02/2027']])
  })

  it('a stretch with its days by the moon in brackets', () => {
    const head = { title: 'Ươm dâu năm 2026', date: 'ngày 15 tháng 10 năm 2025' }
    expect(changes('Ươm từ ngày 12/11/2025 đến ngày 20/11/2025 (23/9 - 01/10 âm lịch).', head)).toEqual([
      'year: 12/11/2025 đến ngày 20/11/2025 → 01/11/2026 đến ngày 09/11/2026 ?',
    ])
  })

  it('a day far from a feast that is only named beside it moves by the sun', () => {
    expect(changes('Canh kén dịp Quốc khánh (từ ngày 29/8 đến hết ngày 02/9/2026), Tết Trung thu.')).toEqual([
      'deadline: 02/9/2026 → 02/9/2027',
    ])
  })

  it('the choosing of a village head', () => {
    const head = { title: 'Tổ chức bầu Trưởng thôn nhiệm kỳ 2026 - 2028', date: 'ngày 10 tháng 3 năm 2026' }
    const asked = askedTimes(roll(['Bầu vào Chủ nhật, ngày 19/4/2026.', 'Báo cáo trước ngày 05/5/2026.'], head))
    expect(asked.map(everywhere)).toEqual([
      ['Chủ nhật, ngày 19/4/2026 → thứ Hai, ngày 19/4/2027', '05/5/2026 → 05/5/2027'],
    ])
  })

  it('a plan that greets a congress is one of each year', () => {
    const head = { title: 'Thi đua năm 2026, chào mừng Đại hội thi đua yêu nước các cấp và kỷ niệm 10 năm lập xã' }
    expect(changes('Đăng ký trước ngày 28/5/2026.', head)).toEqual(['deadline: 28/5/2026 → 28/5/2027'])
  })
})

describe('what begins once and goes on', () => {
  it.each([
    [
      'Chuẩn bị để từ ngày 01 tháng 01 năm 2027, Luật Chăn nuôi và các văn bản hướng dẫn được thực hiện thống nhất trên địa bàn.',
      ['deadline: 01 tháng 01 năm 2027 → 01 tháng 01 năm 2028 ?'],
    ],
    ['Thời gian thực hiện: Năm 2026 và các năm tiếp theo.', ['year: Năm 2026 → Năm 2027 ?']],
    ['Thời gian thực hiện: Năm 2027 và những năm tiếp theo.', ['year: Năm 2027 → Năm 2028 ?']],
    ['Thời gian thực hiện: Quý IV năm 2026 và các năm tiếp theo.', ['year: Quý IV năm 2026 → Quý IV năm 2027 ?']],
    ['Thời gian thực hiện: Năm 2026.', ['year: Năm 2026 → Năm 2027']],
    // All of the plan's own year, and what comes behind it.
    ['Giữ vững giá kén của xã trong năm 2026 và những năm tiếp theo.', ['year: năm 2026 → năm 2027']],
  ])('“%s” is not moved by itself', (line, wanted) => {
    expect(changes(line)).toEqual(wanted)
  })
})

describe('what is no time of the plan', () => {
  it.each([
    // How long a plan lasts, and no anniversary.
    [
      'Hoàn thành kế hoạch 05 năm (2021 - 2026) và vụ dâu năm 2026.',
      ['year: năm 2026 → năm 2027', 'year: 2021 - 2026 → 2027 - 2032 ?'],
    ],
    // The count and the last year in brackets; the first one is history.
    [
      'Kỷ niệm 15 năm thành lập Trạm ươm tơ (2011 - 2026).',
      ['year: 2026 → 2027', 'year: Kỷ niệm 15 năm → Kỷ niệm 16 năm'],
    ],
    // A day of founding that is still ahead.
    [
      'Kỷ niệm 01 năm thành lập Tổ kén vào ngày 01/8/2026.',
      ['year: 01/8/2026 → 01/8/2027', 'year: Kỷ niệm 01 năm → Kỷ niệm 02 năm ?'],
    ],
    // A work that began before the plan's year and ends behind it.
    ['Dự án dâu lai 24 tháng (từ tháng 7/2025 đến tháng 6/2027).', ['year: tháng 6/2027 → tháng 6/2028 ?']],
    ['Hội thi kén vàng năm 2026 (4 năm một lần).', ['year: năm 2026 → năm 2027 ?']],
    // However it is spelled.
    ['Kỉ niệm 15 năm lập tổ kén.', ['year: Kỉ niệm 15 năm → Kỉ niệm 16 năm ?']],
    // The number of a standard.
    ['Nhà kén theo TCVN 9911:2026 và ISO/IEC 1700-2:2026, xong trong năm 2026.', ['year: năm 2026 → năm 2027']],
    // A day a law was passed on.
    ['Luật Dâu tằm tơ được Quốc hội khóa XVI thông qua tại kỳ họp thứ 2 ngày 06 tháng 6 năm 2026.', []],
  ])('%s', (line, wanted) => {
    expect(changes(line).toSorted()).toEqual(wanted.toSorted())
  })

  it('is the name the plan gives itself, whoever issues it', () => {
    const text = plan(['Thăm hộ nghèo.'], { title: 'Chợ tơ dịp Tết Nguyên đán Bính Ngọ 2026' }).replace(
      'Ủy ban nhân dân xã Suối Trai ban hành Kế hoạch như sau:',
      'Thực hiện Công văn số 51/SCT-QLTM ngày 02/01/2026 của Sở Công Thương về chợ tơ cho hộ nuôi tằm, tiểu thương dịp Tết Nguyên đán Bính Ngọ 2026, Đoàn Chủ tịch Hội Nông dân xã ban hành Kế hoạch chợ tơ cho hộ nuôi tằm, tiểu thương dịp Tết Nguyên đán Bính Ngọ 2026 như sau:',
    )
    const { changes: all } = rolled(readPlan(text).draft, 2027)
    expect(all.filter(({ group }) => group === 'year').map(said)).toEqual([
      'year: 2026 → 2027',
      'year: Bính Ngọ 2026 → Đinh Mùi 2027',
      'year: Bính Ngọ 2026 → Đinh Mùi 2027',
    ])
  })
})

describe('what is done once', () => {
  it.each([
    [
      'Tổng kiểm kê tài sản công tại thời điểm 0 giờ ngày 01/01/2027',
      'Báo cáo trước ngày 15/9/2026.',
      '15/9/2026 → 15/9/2027',
    ],
    ['Lấy ý kiến cử tri nơi cư trú đối với người ứng cử đại biểu', 'Họp ngày 05/6/2026.', '05/6/2026 → 05/6/2027'],
  ])('“%s” is asked as one', (title, line, wanted) => {
    expect(askedTimes(roll([line, 'Tổng hợp trong tháng 10/2026.'], { title })).flatMap(everywhere)).toContain(wanted)
    expect(inBody(roll([line, 'Tổng hợp trong tháng 10/2026.'], { title })).every(({ proposed }) => !proposed)).toBe(
      true,
    )
  })

  it.each([
    [
      'Hoàn thành và đưa Trung tâm ươm tơ vào hoạt động trong quý I năm 2026.',
      ['year: quý I năm 2026 → quý I năm 2027 ?'],
    ],
    ['Khánh thành nhà kén thôn Hạ trong tháng 8/2026.', ['year: tháng 8/2026 → tháng 8/2027 ?']],
    // A period begins once, and is summed up once.
    ['Áp dụng định mức giống giai đoạn 2027 - 2030 từ 01/01/2027.', ['deadline: 01/01/2027 → 01/01/2028 ?']],
    [
      'Thực hiện Đề án dâu lai giai đoạn 2022 - 2026, tổng kết Đề án trong quý IV/2026.',
      ['year: 2022 - 2026 → 2027 - 2031 ?', 'year: quý IV/2026 → quý IV/2027 ?'],
    ],
    // One work at one place, or a part of one.
    ['Xây dựng nhà văn hóa thôn 3 trong quý II/2026.', ['year: quý II/2026 → quý II/2027 ?']],
    ['Nâng cấp đường trục thôn Đông, hoàn thành trong năm 2026.', ['year: năm 2026 → năm 2027 ?']],
    ['Xây dựng trụ sở Công an xã, hoàn thành trước ngày 31/12/2026.', ['deadline: 31/12/2026 → 31/12/2027 ?']],
    [
      'Giải phóng mặt bằng dự án đường tỉnh 911 đoạn qua xã xong trong tháng 6/2026.',
      ['deadline: tháng 6/2026 → tháng 6/2027 ?'],
    ],
    ['Phấn đấu về đích nông thôn mới nâng cao trong quý IV/2026.', ['year: quý IV/2026 → quý IV/2027 ?']],
    ['Thay 12 cụm loa, giai đoạn 1 quý II/2026.', ['year: quý II/2026 → quý II/2027 ?']],
    ['Xây dựng nhà văn hóa các thôn trong năm 2026.', ['year: năm 2026 → năm 2027']],
    ['Sau khi đưa máy vào sử dụng, báo cáo trong tháng 8/2026.', ['year: tháng 8/2026 → tháng 8/2027']],
  ])('%s', (line, wanted) => {
    expect(changes(line)).toEqual(wanted)
  })

  it('the first line of an aim with several, each in a line of its own', () => {
    const head = { title: 'Chuyển đổi số cho hộ nuôi tằm' }
    const lines = ['Đến hết năm 2026: 30% hộ.', 'Đến hết năm 2030: 60% hộ.', 'Đến hết năm 2035: 85% hộ.']
    expect(changes(lines, head)).toEqual(['year: năm 2026 → năm 2027 ?'])
    // Beside one aim it is the plan's own.
    expect(changes(lines.slice(0, 2), head)).toEqual(['year: năm 2026 → năm 2027'])
  })
})

describe('what is asked once', () => {
  it('a document and the year in its name, whatever stands in brackets between them', () => {
    const cited = 'Nghị quyết số 20/NQ-HĐND ngày 03 tháng 01 năm 2026 của HĐND xã Suối Trai'
    expect(
      changes(
        `Thực hiện ${cited} về phân bổ vốn (vốn sự nghiệp) thuộc Đề án trồng dâu năm 2026; ươm giống trong năm 2026.`,
      ),
    ).toEqual([`citation: ${cited} → ${cited} ?`, 'year: năm 2026 → năm 2027'])
  })

  it('a year from which several things begin', () => {
    const asked = askedTimes(
      roll(['Từ năm 2026 trở đi, 100% hộ dùng né sạch.', 'Từ năm 2026 trở đi, mỗi thôn có một tổ kén.']),
    )
    expect(asked.map(everywhere)).toEqual([['năm 2026 → năm 2027', 'năm 2026 → năm 2027']])
  })

  it('the three years of a plan that is made anew each year', () => {
    const head = { title: 'Tài chính - ngân sách 03 năm 2027 - 2029', date: 'ngày 05 tháng 10 năm 2026' }
    const [first, ...more] = askedTimes(
      roll(['Khung thu, chi 03 năm 2027 - 2029.', 'Vốn đầu tư giai đoạn 2027 - 2029.'], head),
    )
    expect(first && everywhere(first)).toEqual(Array.from({ length: 3 }, () => '2027 - 2029 → 2028 - 2030'))
    expect(more).toEqual([])
    // Another plan of three years is made once.
    expect(
      askedTimes(roll('Trồng dâu 03 năm 2027 - 2029.', { ...head, title: 'Trồng dâu 03 năm 2027 - 2029' })),
    ).toEqual([])
  })
})

describe('a year said with what it ends, or on a way', () => {
  it('is asked where the period ends in it, the period once for all of its places', () => {
    const lines = [
      'Hoàn thành nhiệm vụ năm 2025 và kế hoạch 05 năm (2021 - 2025).',
      'Đạt chỉ tiêu năm 2025 và giai đoạn 2021 - 2025; báo cáo trong tháng 12/2025.',
    ]
    const head = { title: 'Thi đua nuôi tằm năm 2025', date: 'ngày 14 tháng 4 năm 2025' }
    const changed = inBody(roll(lines, head, 2026))
    expect(changed.map((change) => [change.proposed, ...everywhere(change)])).toEqual([
      [false, 'năm 2025 → năm 2026', 'năm 2025 → năm 2026'],
      [false, '2021 - 2025 → 2026 - 2030', '2021 - 2025 → 2026 - 2030'],
      [true, 'tháng 12/2025 → tháng 12/2026'],
    ])
  })

  it('is asked in a stretch that a congress ends', () => {
    expect(
      changes('Phát động từ tháng 10/2026 đến khi tổ chức thành công Đại hội Hội Nông dân xã lần thứ II.'),
    ).toEqual(['year: tháng 10/2026 → tháng 10/2027 ?'])
  })

  it('moves with its column or not at all, where that goes on over the years', () => {
    const rows = [
      '| Việc | Thời gian |',
      '|---|---|',
      '| Chọn giống | Quý IV/2026 |',
      '| Ươm | Quý II/2027 |',
      '| Trồng | Quý I/2030 |',
    ]
    const title = 'Phát triển giống dâu lai'
    const [first, ...more] = inBody(roll(rows, { title }))
    expect(first && [first.proposed, ...everywhere(first)]).toEqual([
      false,
      'Quý IV/2026 → Quý IV/2027',
      'Quý II/2027 → Quý II/2028',
    ])
    expect(more).toEqual([])
    expect(changes(rows.slice(0, 4), { title })).toEqual([
      'deadline: Quý IV/2026 → Quý IV/2027',
      'deadline: Quý II/2027 → Quý II/2028',
    ])
  })
})
