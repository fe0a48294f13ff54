/** Times that move together or are asked: weekdays, lists, feasts of the moon, events, what has happened, bodies with their level. */
import { describe, expect, it } from 'vitest'
import { readPlan } from '../core-import/reading.ts'
import { aPlan, table } from '../support/aPlan.ts'
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

/** A plan of 2026 with these tasks. */
const plan = planOfTasks({ title: 'Chăm sóc cây xanh công cộng năm 2026', date: 'ngày 12 tháng 01 năm 2026' })
const rolledTask = (task: string, head: Head = {}, to = 2027) => rolled(readPlan(plan([task], head)).draft, to)
const roll = (task: string, head: Head = {}, to = 2027) => inBody(rolledTask(task, head, to))
const changes = (task: string, head: Head = {}, to = 2027): string[] => roll(task, head, to).map(said)
const asked = (task: string, head: Head = {}) => askedTimes(rolledTask(task, head))

describe('a weekday beside a day', () => {
  it.each([
    ['BUỔI 1: THỨ NĂM, NGÀY 17/9/2026', 'THỨ NĂM, NGÀY 17/9/2026 → THỨ SÁU, NGÀY 17/9/2027'],
    ['Ra quân thứ Năm, ngày 17/9/2026.', 'thứ Năm, ngày 17/9/2026 → thứ Sáu, ngày 17/9/2027'],
    ['Bế mạc lúc 16 giờ ngày 17/9/2026 - Thứ Năm.', '17/9/2026 - Thứ Năm → 17/9/2027 - Thứ Sáu'],
    ['Thứ 5 (17/9/2026): trồng bổ sung.', 'Thứ 5 (17/9/2026 → Thứ 6 (17/9/2027'],
    ['Ngày 17/9/2026, thứ Năm: trồng bổ sung.', '17/9/2026, thứ Năm → 17/9/2027, thứ Sáu'],
    ['Ngày 17/9/2026 (chiều thứ Năm): trồng bổ sung.', '17/9/2026 (chiều thứ Năm → 17/9/2027 (chiều thứ Sáu'],
    [
      'Từ 7 giờ 30 phút, thứ Bảy, ngày 19 tháng 9 năm 2026.',
      'thứ Bảy, ngày 19 tháng 9 năm 2026 → Chủ nhật, ngày 19 tháng 9 năm 2027',
    ],
    ['Thứ 5 (17/9): trồng bổ sung.', 'Thứ 5 (17/9 → Thứ 6 (17/9'],
  ])('“%s” moves with it', (task, wanted) => {
    expect(changes(task)).toEqual([`year: ${wanted}`])
  })

  it('leaves the other way to the clerk: the same weekday, another day', () => {
    const [change] = roll('Ra quân thứ Năm, ngày 17/9/2026.')
    expect(change?.choices?.map(({ after }) => after)).toEqual(['thứ Năm, ngày 16/9/2027'])
  })

  it('stays where it is a rule of its own', () => {
    expect(changes('Phát thanh chiều thứ Sáu tuần 2 và tuần 4 hằng tháng.')).toEqual([])
  })
})

describe('years said together', () => {
  it.each([
    ['Trong hai năm 2025, 2026 mỗi thôn trồng 50 cây.', ['year: năm 2025, 2026 → năm 2026, 2027 ?']],
    [
      'Các năm 2026, 2027 và 2028 mỗi năm một tuyến đường.',
      ['year: năm 2026, 2027 và 2028 → năm 2027, 2028 và 2029 ?'],
    ],
    ['Tỷ lệ: 2026: 30%, 2027: 45%, 2028: 60%.', ['year: 2026: 30%, 2027: 45%, 2028 → 2027: 30%, 2028: 45%, 2029 ?']],
    ['Từ năm 2026 đến năm 2028 trồng xong.', ['year: năm 2026 đến năm 2028 → năm 2027 đến năm 2029 ?']],
    ['Số cây năm 2026 so với năm 2025 tăng 5%.', ['year: năm 2026 so với năm 2025 → năm 2027 so với năm 2026']],
    ['Thực hiện kế hoạch 5 năm 2026 - 2030 bắt đầu từ năm 2026.', ['year: năm 2026 → năm 2027 ?']],
    ['Quyết toán năm 2025, lập dự toán năm 2026.', ['year: năm 2025 → năm 2026', 'year: năm 2026 → năm 2027']],
  ])('“%s” move as one, or are asked', (task, wanted) => {
    expect(changes(task)).toEqual(wanted)
  })
})

describe('a way with a value for each year', () => {
  it('is asked, whatever words stand between its years', () => {
    const asked = roll(
      'Năm 2026: giảm 5% số cây gãy đổ so với trung bình các năm trước; năm 2027: giảm 8%; năm 2028: giảm 12%.',
    )
    expect(asked.map(said)).toEqual(['year: Năm 2026 → Năm 2027 ?'])
    expect(asked.flatMap(everywhere)).toEqual(['Năm 2026 → Năm 2027', 'năm 2027 → năm 2028', 'năm 2028 → năm 2029'])
  })
  it.each([
    ['in a row', [['2026', '2027', '2028']]],
    ['in a row with what each is', [['KH 2026', 'KH 2027', 'KH 2028']]],
    ['in a column', [['Năm 2026'], ['Năm 2027'], ['Năm 2028']]],
  ])('is asked where it stands %s of a table: no two cells come to name one year', (_, rows) => {
    const columns = (rows[0] ?? []).map(() => ({ width: 30, align: 'left' as const }))
    const lines = table(columns, 0, rows)
    const plan = rolled(
      aPlan((before) => ({ ...before, body: [...before.body, lines] })),
      2027,
    )
    const found = plan.changes.filter(({ place }) => place.startsWith(`block/${lines.id}`))
    expect(found.map(({ proposed }) => proposed)).toEqual([false])
    expect(found.flatMap(everywhere)).toHaveLength(3)
  })
  it('of two years, the old and the new, moves', () => {
    const lines = table(
      [1, 2].map(() => ({ width: 30, align: 'left' as const })),
      1,
      [['2026', '2027']],
    )
    const plan = rolled(
      aPlan((before) => ({ ...before, body: [...before.body, lines] })),
      2027,
    )
    expect(plan.changes.filter(({ place }) => place.startsWith(`block/${lines.id}`)).map(said)).toEqual([
      'year: 2026 → 2027',
      'year: 2027 → 2028',
    ])
  })
})

describe('a day the moon sets', () => {
  it.each([
    ['Rằm tháng Giêng (ngày 03/3/2026) tổ chức hội làng.', '03/3/2026 → 20/02/2027 ?'],
    ['Giỗ Tổ Hùng Vương ngày 26/4/2026 (mùng 10 tháng 3 âm lịch).', '26/4/2026 → 16/4/2027 ?'],
    ['Đêm hội Trung thu ngày 25/9/2026.', '25/9/2026 → 15/9/2027 ?'],
    ['Tặng quà các cháu dịp Trung thu ngày 23/9/2026.', '23/9/2026 → 13/9/2027 ?'],
    ['Chúc Tết các gia đình ngày 10/02/2026.', '10/02/2026 → 30/01/2027 ?'],
  ])('“%s” is asked with the right day', (task, wanted) => {
    expect(changes(task)).toEqual([`year: ${wanted}`])
  })
  it.each([
    ['Trực Tết các ngày 14, 15 và 16/02/2026.', '14, 15 và 16/02/2026 → 03, 04 và 05/02/2027 ?'],
    ['Rước đèn (24 - 25/9/2026, Rằm tháng Tám).', '24 - 25/9/2026 → 14 - 15/9/2027 ?'],
    [
      'Rước đèn từ ngày 24/9 đến ngày 25/9/2026 (Rằm tháng Tám).',
      '24/9 đến ngày 25/9/2026 → 14/9 đến ngày 15/9/2027 ?',
    ],
    [
      'Nghỉ Tết từ 7 giờ 30 ngày 14/02 đến 17 giờ ngày 22/02/2026.',
      '14/02 đến 17 giờ ngày 22/02/2026 → 03/02 đến 17 giờ ngày 11/02/2027 ?',
    ],
    ['Trực Tết từ ngày 18 đến 21/02/2026.', '18 đến 21/02/2026 → 07 đến 10/02/2027 ?'],
    // Over the end of a month the first day says its own.
    ['Trực Tết từ ngày 10 đến 17/02/2026.', '10 đến 17/02/2026 → 30/01 đến 06/02/2027 ?'],
  ])('and the days said with it: “%s”', (task, wanted) => {
    expect(changes(task, { date: 'ngày 05 tháng 01 năm 2026' })).toEqual([`year: ${wanted}`])
  })

  it('opens a stretch whose end goes with it', () => {
    expect(changes('Lễ hội từ ngày 25/9/2026 (Rằm tháng Tám) đến ngày 27/9/2026.')).toEqual([
      'year: 25/9/2026 (Rằm tháng Tám) đến ngày 27/9/2026 → 15/9/2027 (Rằm tháng Tám) đến ngày 17/9/2027 ?',
    ])
  })

  it('leaves figures alone that are no days of its stretch', () => {
    expect(changes('Theo Điều 14, ngày 16/02/2026 trực Tết.')).toEqual(['year: 16/02/2026 → 05/02/2027 ?'])
    expect(changes('Trực Tết ca 2, 16/02/2026.')).toEqual(['year: 16/02/2026 → 05/02/2027 ?'])
  })

  it('a limit by a lunar day keeps it', () => {
    expect(changes('Báo cáo trước ngày 14/02/2026 (27 tháng Chạp).')).toEqual(['deadline: 14/02/2026 → 03/02/2027 ?'])
  })
  it('another Tết is no Tết of the moon', () => {
    expect(changes('Ra quân Tết trồng cây ngày 10/02/2026.')).toEqual(['year: 10/02/2026 → 10/02/2027'])
  })
})

describe('what is held once, or counted', () => {
  it.each([
    'Ngày bầu cử là ngày 15/3/2026.',
    'Đại hội Hội Nông dân xã tổ chức trong quý II/2026.',
    'Hội thi cây cảnh lần thứ V năm 2026.',
    'Tổng điều tra nông thôn năm 2026.',
  ])('“%s” is asked', (task) => {
    expect(roll(task).map(({ proposed }) => proposed)).toEqual([false])
  })
  it('the resolution of a congress is carried out every year', () => {
    expect(changes('Thực hiện Nghị quyết Đại hội Đảng bộ xã lần thứ I trong năm 2026.')).toEqual([
      'year: năm 2026 → năm 2027',
    ])
  })
})

describe('what has happened', () => {
  it.each([
    'Kinh phí đã được bố trí trong dự toán năm 2026.',
    'Dự toán năm 2026 đã được giao tại Quyết định số 415/QĐ-UBND ngày 22/12/2025.',
  ])('“%s” is asked, never changed by itself', (task) => {
    const asked = roll(task).filter(({ group }) => group === 'year')
    expect(asked.map(({ before, proposed }) => [before, proposed])).toEqual([['năm 2026', false]])
  })
  it('a year beside a year of birth is asked, unless the age says which is meant', () => {
    expect(changes('Rà soát trẻ sinh năm 2020 (đủ 6 tuổi trong năm 2026).')).toEqual([
      'year: năm 2020 → năm 2021',
      'year: năm 2026 → năm 2027',
    ])
    expect(changes('Rà soát trẻ sinh năm 2020 vào lớp Một trong năm 2026.')).toEqual([
      'year: năm 2020 → năm 2021 ?',
      'year: năm 2026 → năm 2027 ?',
    ])
  })
  it.each([
    'Thực hiện Công văn số 27 của Sở Xây dựng ngày 09/01/2026.',
    'Thực hiện Công văn số 27/SXD-QLN của Sở Xây dựng ngày 09/01/2026.',
    'Theo Luật Trồng trọt năm 2018 (được sửa đổi, bổ sung năm 2026).',
  ])('“%s” has the date of a document', (task) => {
    expect(roll(task).filter(({ group }) => group !== 'citation')).toEqual([])
  })
})

describe('a stretch of days', () => {
  it('ends on its own day, be it a Sunday', () => {
    expect(changes('Trồng cây từ ngày 01/02/2026 đến hết ngày 28/02/2026.')).toEqual([
      'deadline: 01/02/2026 → 01/02/2027',
      'deadline: 28/02/2026 → 28/02/2027',
    ])
  })
  it('that began in the year before moves whole', () => {
    expect(changes('Số liệu từ ngày 15/12/2025 đến ngày 14/12/2026.')).toEqual([
      'deadline: 15/12/2025 → 15/12/2026',
      'deadline: 14/12/2026 → 14/12/2027',
    ])
  })
})

describe('a year aimed at', () => {
  it('in the title is not the plan’s own', () => {
    const head = { title: 'Thực hiện Đề án phát triển cây xanh đến năm 2030' }
    const task = 'Đến năm 2030 đạt 12 m2 một người; riêng năm 2026 trồng 900 cây.'
    const proposal = rolled(readPlan(plan([task], head)).draft, 2027)
    expect(proposal.fromYear).toBe(2026)
    expect(proposal.changes.filter(({ group }) => group === 'year').map(said)).toEqual([
      'year: 2026 → 2027',
      'year: năm 2026 → năm 2027',
    ])
  })
  it('a year the clerk says comes before all that is read', () => {
    const { draft } = readPlan(plan(['Trồng cây trong năm 2025.'], {}))
    const proposal = rolled(draft, 2027, { fromYear: 2025 })
    expect(proposal.fromYear).toBe(2025)
    expect(proposal.changes.filter(({ place }) => place.startsWith('block/')).map(said)).toEqual([
      'year: năm 2025 → năm 2027',
    ])
  })
  it('a plan of January that prepares the year after is of its own year', () => {
    const head = { title: 'Chuẩn bị Hội hoa xuân năm 2027' }
    expect(rolled(readPlan(plan(['Trồng hoa trong năm 2026.'], head)).draft, 2027).fromYear).toBe(2026)
  })
  it('a plan signed in December is for the year its title names', () => {
    const head = { date: 'ngày 19 tháng 12 năm 2025' }
    expect(rolled(readPlan(plan(['Trồng cây.'], head)).draft, 2027).fromYear).toBe(2026)
  })
})

describe('a body of the district level', () => {
  it.each([
    ['Phòng Tài chính - Kế hoạch huyện thẩm định.', 'Phòng Tài chính - Kế hoạch huyện → Phòng Kinh tế ?'],
    ['Phòng Nội vụ thành phố Thủ Đức thẩm định.', 'Phòng Nội vụ thành phố Thủ Đức → Phòng Văn hóa - Xã hội ?'],
    ['Tòa án nhân dân huyện phối hợp.', 'Tòa án nhân dân huyện → Tòa án nhân dân huyện ?'],
  ])('“%s” is asked whole', (task, wanted) => {
    expect(changes(task)).toEqual([`body: ${wanted}`])
  })
  it('in a ward’s plan becomes the ward’s room', () => {
    expect(changes('Phòng Quản lý đô thị theo dõi.', { issuer: 'PHƯỜNG SUỐI TRAI' })).toEqual([
      'body: Phòng Quản lý đô thị → Phòng Kinh tế, Hạ tầng và Đô thị ?',
    ])
  })
})

describe('what is no time of each year', () => {
  it.each([
    'Hồ sơ tiếp nhận trước ngày 20/02/2026 xử lý theo quy định cũ.',
    'Đoàn viên kết nạp trước ngày 20/02/2026 được xét tặng quà.',
    'Cây giống nhập trước ngày 20/02/2026 sử dụng hết rồi mới mua thêm.',
    'Hộ đã đăng ký trước ngày 20/02/2026 không phải khai lại.',
  ])('“%s” names the day another rule begins: asked', (task) => {
    expect(roll(task).map(({ before, proposed }) => [before, proposed])).toEqual([['20/02/2026', false]])
  })

  it('a limit that was over before the plan was issued is asked', () => {
    expect(changes('Danh sách chốt trước ngày 05/01/2026, rà soát xong trước ngày 20/02/2026.')).toEqual([
      'deadline: 05/01/2026 → 05/01/2027 ?',
      'deadline: 20/02/2026 → 19/02/2027',
    ])
  })

  it('the day the districts ended never moves', () => {
    expect(changes('Hồ sơ của cấp trên bàn giao trước ngày 01/7/2025 được sắp xếp trong tháng 6/2026.')).toEqual([
      'year: tháng 6/2026 → tháng 6/2027',
    ])
  })

  it('a body that ended is left where the sentence speaks of the time before', () => {
    expect(
      changes('Rà soát nhiệm vụ chuyển giao từ UBND huyện Phú Lộc; hồ sơ của UBND huyện trước ngày 01/7/2025.'),
    ).toEqual([])
  })

  it('a plan for several years has its days fixed: all are asked', () => {
    const head = { title: 'Chăm sóc cây xanh công cộng giai đoạn 2026 - 2030' }
    const asked = roll('Trồng xong đợt 1 trước ngày 15/9/2026, Quý IV/2026 kiểm tra.', head)
    expect(asked.map(({ before, proposed }) => [before, proposed])).toEqual([
      ['15/9/2026', false],
      ['Quý IV/2026', false],
    ])
    // 28/02/2027 is a Sunday.
    expect(roll('Nghiệm thu trước ngày 28/02/2026.', head).map(({ proposed }) => proposed)).toEqual([false])
    expect(changes('Từ năm 2027, mỗi thôn có một đường hoa.', head)).toEqual(['year: năm 2027 → năm 2028 ?'])
  })

  it('a plan of a year that names a period beside it is one of each year', () => {
    const head = { title: 'Chăm sóc cây xanh công cộng năm 2026 và giai đoạn 2026 - 2030' }
    expect(changes('Trồng xong trước ngày 15/9/2026.', head)).toEqual(['deadline: 15/9/2026 → 15/9/2027'])
  })

  it('a plan of a contest that is counted, and the night before the new year', () => {
    const head = { title: 'Tổ chức Hội thi vườn đẹp lần thứ V năm 2026' }
    const [all, ...more] = asked('Đăng ký trước ngày 20/3/2026; kinh phí năm 2026.', head)
    expect(more).toEqual([])
    expect(all && everywhere(all)).toEqual(['năm 2026 → năm 2027', '20/3/2026 → 20/3/2027', 'năm 2026 → năm 2027'])
    expect(changes('Đêm giao thừa: 22 giờ ngày 16/02/2026.')).toEqual(['year: 16/02/2026 → 05/02/2027 ?'])
  })

  it('everything in a plan of something held once is asked, its budget and its weekdays too', () => {
    const head = { title: 'Tổ chức Đại hội Mặt trận Tổ quốc xã lần thứ II' }
    const once = [
      ...asked('Kinh phí năm 2026 do ngân sách xã bảo đảm; trực từ thứ Bảy, ngày 14/3.', head),
      ...asked('Kỷ niệm 96 năm ngày thành lập (18/11/1930 - 18/11/2026).', head),
    ]
    expect(once.flatMap(everywhere)).toHaveLength(4)
    expect(once).toHaveLength(2)
  })
})

describe('what moves together', () => {
  it('a count of years and its second day, whatever else is held then', () => {
    expect(
      changes('Chào mừng kỷ niệm 140 năm Quốc tế Lao động (01/5/1886 - 01/5/2026) và Đại hội Công đoàn lần thứ XIV.'),
    ).toEqual(['year: kỷ niệm 140 năm → kỷ niệm 141 năm', 'year: 01/5/2026 → 01/5/2027'])
  })

  it('a round counted in words is no weekday', () => {
    expect(changes('Kiểm tra vòng thứ hai, ngày 17/9/2026; lần thứ ba từ ngày 24/9/2026.')[0]).toBe(
      'year: 17/9/2026 → 17/9/2027',
    )
  })

  it('the children of an age and the year they are called up', () => {
    expect(changes('Đăng ký công dân nam sinh năm 2009 trong tháng 4/2026.')).toEqual([
      'year: năm 2009 → năm 2010 ?',
      'year: tháng 4/2026 → tháng 4/2027',
    ])
    expect(changes('Ông Lê Văn Tám, sinh năm 1960, tặng cây trong tháng 4/2026.')).toEqual([
      'year: tháng 4/2026 → tháng 4/2027',
    ])
  })

  it('a day the moon sets, wherever it is said again, with the stretch it opens', () => {
    const days = plan([
      'Phát động ngày 23/02/2026 (tức mùng 7 tháng Giêng).',
      'Trồng cây từ ngày 23/02/2026 đến ngày 31/3/2026.',
    ])
    const found = rolled(readPlan(days).draft, 2027).changes.filter(
      ({ group, proposed }) => group === 'year' && !proposed,
    )
    expect(found.map(everywhere)).toEqual([
      ['23/02/2026 → 12/02/2027', '23/02/2026 đến ngày 31/3/2026 → 12/02/2027 đến ngày 31/3/2027'],
    ])
  })

  it('two years under one lead', () => {
    expect(changes('Mốc kiểm tra năm 2025 và 6 tháng đầu năm 2026.')).toEqual([
      'year: năm 2025 và 6 tháng đầu năm 2026 → năm 2026 và 6 tháng đầu năm 2027',
    ])
    expect(changes('Năm 2025 đạt 62 triệu đồng, tăng 5 triệu đồng so với năm 2024.')[0]).toContain('so với năm 2024 →')
  })

  it('the year that is reckoned up and the day it is reckoned by', () => {
    expect(changes('Xếp loại vườn ươm năm 2025 xong trước ngày 20/02/2026.')).toEqual([
      'year: năm 2025 → năm 2026',
      'deadline: 20/02/2026 → 19/02/2027',
    ])
    expect(changes('Vườn ươm giao năm 2025 hoàn thành trước ngày 20/7/2026.')).toEqual([
      'year: năm 2025 → năm 2026 ?',
      'deadline: 20/7/2026 → 20/7/2027',
    ])
    expect(changes('Mốc kiểm tra từ ngày 01/7/2025 đến ngày 31/12/2025.')).toEqual([
      'deadline: 01/7/2025 đến ngày 31/12/2025 → 01/7/2026 đến ngày 31/12/2026 ?',
    ])
  })

  it('not what only stands near: what was done in one year, and the time it is looked at again', () => {
    expect(changes('Chăm sóc cây đã trồng năm 2025 trong Quý II năm 2026.')).toEqual([
      'year: năm 2025 → năm 2026 ?',
      'year: Quý II năm 2026 → Quý II năm 2027',
    ])
    expect(changes('Trồng 300 cây, bằng 110% so với năm 2024; năm 2026 trồng 350 cây.')).toEqual([
      'year: năm 2026 → năm 2027',
    ])
  })
})

describe('a body that ended', () => {
  const bodies = (task: string, issuer?: string): string[] =>
    rolled(readPlan(plan([task], { date: 'ngày 12 tháng 02 năm 2025', ...(issuer ? { issuer } : {}) })).draft, 2026)
      .changes.filter(({ place, group }) => place.startsWith('block/') && group === 'body')
      .map(said)

  it('is replaced where a source says by what', () => {
    expect(bodies('Báo cáo Sở Kế hoạch và Đầu tư.')).toEqual(['body: Sở Kế hoạch và Đầu tư → Sở Tài chính'])
  })

  it.each([
    ['Báo cáo Ban Dân tộc tỉnh.', 'body: Ban Dân tộc tỉnh → Sở Dân tộc và Tôn giáo ?'],
    ['Phối hợp với Ban Dân vận Đảng ủy.', 'body: Ban Dân vận Đảng ủy → Ban Xây dựng Đảng của Đảng ủy ?'],
    ['Giao công chức Tài chính - kế toán theo dõi.', 'body: công chức Tài chính - kế toán → Phòng Kinh tế ?'],
  ])('“%s” is asked: no source, or no list of the office, says it', (task, wanted) => {
    expect(bodies(task)).toEqual([wanted])
  })

  it('is the room a ward has, in a ward and in Phú Quốc; not in another special zone', () => {
    const room = 'Giao công chức Tài chính - kế toán theo dõi.'
    expect(bodies(room, 'PHƯỜNG ĐÔNG HẢI').join('; ')).toContain('→ Phòng Kinh tế, Hạ tầng và Đô thị ?')
    expect(bodies(room, 'ĐẶC KHU PHÚ QUỐC').join('; ')).toContain('→ Phòng Kinh tế, Hạ tầng và Đô thị ?')
    expect(bodies(room, 'ĐẶC KHU CÔ TÔ').join('; ')).toContain('→ Phòng Kinh tế ?')
  })
})

describe('what was rolled', () => {
  it.each([
    'Chỉ số xanh năm 2026 tăng 02 bậc so với năm 2025.',
    'Xếp loại vườn ươm năm 2025 xong trước ngày 20/02/2026.',
    'Vốn năm 2025 chuyển sang năm 2026 để trồng tiếp.',
    'Chào mừng kỷ niệm 140 năm Quốc tế Lao động (01/5/1886 - 01/5/2026).',
    'Kết thúc vào thứ Năm, ngày 17/9/2026; báo cáo trước ngày 28/02/2026.',
  ])('“%s” is no leftover when it is checked', (task) => {
    const next = taken(rolled(readPlan(plan([task])).draft, 2027))
    expect(leftovers(next).map(({ message }) => message)).toEqual([])
  })
})
