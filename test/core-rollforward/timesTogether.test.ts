/** Times that move together or are asked: weekdays, lists, feasts of the moon, events, what has happened, bodies with their level. */
import { describe, expect, it } from 'vitest'
import { readPlan } from '../core-import/reading.ts'
import { rolled, said } from './rolling.ts'

interface Head {
  title?: string
  date?: string
  issuer?: string
}

/** A commune's plan of 2026 with these tasks. */
const plan = (tasks: readonly string[], { title, date, issuer }: Head = {}): string => `ỦY BAN NHÂN DÂN
${issuer ?? 'XÃ SUỐI TRAI'}
Số: 31/KH-UBND
Suối Trai, ${date ?? 'ngày 12 tháng 01 năm 2026'}
KẾ HOẠCH
${title ?? 'Chăm sóc cây xanh công cộng năm 2026'}
Ủy ban nhân dân xã Suối Trai ban hành Kế hoạch như sau:
I. NỘI DUNG
${tasks.map((task, index) => `${index + 1}. ${task}`).join('\n')}
II. TỔ CHỨC THỰC HIỆN
1. Văn phòng theo dõi chung.
Nơi nhận:
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Thị Mai
`
const roll = (task: string, head: Head = {}, to = 2027) =>
  rolled(readPlan(plan([task], head)).draft, to).changes.filter(
    ({ place, group }) => place.startsWith('block/') && group !== 'number',
  )
const changes = (task: string, head: Head = {}, to = 2027): string[] => roll(task, head, to).map(said)

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
    ['Quyết toán năm 2025, lập dự toán năm 2026.', ['year: năm 2025 → năm 2026 ?', 'year: năm 2026 → năm 2027']],
  ])('“%s” move as one, or are asked', (task, wanted) => {
    expect(changes(task)).toEqual(wanted)
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
  it('a year beside a year of birth is asked', () => {
    expect(changes('Rà soát trẻ sinh năm 2020 (đủ 6 tuổi trong năm 2026).')).toEqual(['year: năm 2026 → năm 2027 ?'])
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
