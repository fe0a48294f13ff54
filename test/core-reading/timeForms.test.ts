/** The forms in which plans speak of times, each with the value it is read into. */
import { describe, expect, it } from 'vitest'
import { lunarAt, saidLunar } from '../../core/reading/time/lunarWords.ts'
import { planYearOf } from '../../core/reading/time/planYear.ts'
import { eventAt, isAimed, isSince, isSpanEnd, isTold, onceIn } from '../../core/reading/time/saidOfTime.ts'
import { weekdayNumber } from '../../core/reading/time/weekdayWords.ts'
import { yearGroups } from '../../core/reading/time/yearGroups.ts'
import { type TimeWords, timeWordsIn } from '../../core/reading/timeWords.ts'

/** `day 24/8/2026 t2`, `month 9/2026`, `quarter 2026`, `2021-2025 period`; a group as `list 2025 2026`. */
function valuesOf(text: string): string {
  const times = timeWordsIn(text)
  const groups = yearGroups(text, times)
  const grouped = new Set<TimeWords>(groups.flatMap(({ years }) => years))
  const said = times.flatMap((time) => {
    const group = groups.find(({ years }) => years[0] === time)
    if (group) return [`${group.kind} ${group.years.map(({ year }) => year).join(' ')}`]
    return grouped.has(time) ? [] : [valueSaid(text, time)]
  })
  return said.join('; ')
}

function valueSaid(text: string, { kind, day, month, year, last, weekday, years, yearly }: TimeWords): string {
  const named = weekday ? weekdayNumber(text.slice(weekday.start, weekday.end)) : null
  const behind = `${named === null ? '' : ` t${named}`}${yearly ? ' yearly' : ''}`
  switch (kind) {
    case 'day':
      return `day ${day}/${month}/${year ?? '?'}${behind}`
    case 'month':
      return `month ${month === 0 ? '' : `${month}/`}${year}`
    case 'period':
    case 'school-year':
      return `${kind} ${year}-${last}`
    case 'anniversary':
      return `anniversary ${years[0]?.value}`
    default:
      return `${kind} ${year}`
  }
}

describe('the value of a form', () => {
  it.each([
    // Days.
    ['Ngày 24/8/2026.', 'day 24/8/2026'],
    ['ngày 5/1/2026', 'day 5/1/2026'],
    ['05/01/2026', 'day 5/1/2026'],
    ['ngày 05 tháng 01 năm 2026', 'day 5/1/2026'],
    ['05 tháng 01, năm 2026', 'day 5/1/2026'],
    ['ngày 31-12-2026', 'day 31/12/2026'],
    ['31.12.2026', 'day 31/12/2026'],
    ['ngày 15/6/26', 'day 15/6/2026'],
    ['trước ngày 15/6', 'day 15/6/?'],
    ['trước 30/6', 'day 30/6/?'],
    ['ngày 01 tháng 6', 'day 1/6/?'],
    ['trước ngày 01 tháng 11 hằng năm', 'day 1/11/? yearly'],
    ['mỗi năm trước ngày 01/12', 'day 1/12/? yearly'],
    ['17h00 ngày 20/11/2026', 'day 20/11/2026'],
    ['(20/11/1982 - 20/11/2026)', 'day 20/11/1982; day 20/11/2026'],
    ['Ngày 26, 27/12/2026', 'day 27/12/2026'],
    ['24, 25 và 26 tháng 8 năm 2026', 'day 26/8/2026'],
    ['15 - 20/11/2026', 'day 20/11/2026'],
    ['25-31/5/2026', 'day 31/5/2026'],
    ['Ngày 30/4 và ngày 01/5/2026', 'day 30/4/2026; day 1/5/2026'],
    ['Trước 30/6 và 31/12/2026', 'day 30/6/2026; day 31/12/2026'],
    ['từ ngày 01/4 đến ngày 30/6/2026', 'day 1/4/2026; day 30/6/2026'],
    ['từ ngày 10 đến ngày 12 tháng 5 năm 2026', 'day 12/5/2026'],
    // Weekdays.
    ['thứ Hai, ngày 24/8/2026', 'day 24/8/2026 t1'],
    ['THỨ HAI, NGÀY 24/8/2026', 'day 24/8/2026 t1'],
    ['THỨ HAI, NGÀY 24/8', 'day 24/8/? t1'],
    ['Thứ 2 (24/8/2026)', 'day 24/8/2026 t1'],
    ['Thứ 2 (24/8)', 'day 24/8/? t1'],
    ['thứ Hai ngày 24 tháng 8 năm 2026', 'day 24/8/2026 t1'],
    ['24/8/2026 - Thứ Hai', 'day 24/8/2026 t1'],
    ['Ngày 24/8/2026, thứ Hai', 'day 24/8/2026 t1'],
    ['24/8/2026 (thứ Hai)', 'day 24/8/2026 t1'],
    ['24/8/2026 (sáng thứ Hai)', 'day 24/8/2026 t1'],
    ['24/8/2026 (tức thứ Hai)', 'day 24/8/2026 t1'],
    ['Chủ nhật, ngày 23/8/2026', 'day 23/8/2026 t0'],
    ['CHỦ NHẬT, NGÀY 23/8/2026', 'day 23/8/2026 t0'],
    ['thứ Tư, 07 giờ 30 phút, ngày 26/8/2026', 'day 26/8/2026 t3'],
    ['thứ năm, ngày 27/8/2026', 'day 27/8/2026 t4'],
    ['thứ Sáu: 28/8/2026', 'day 28/8/2026 t5'],
    ['thứ bảy - 29/8/2026', 'day 29/8/2026 t6'],
    ['ngày 24/8/2026, thứ Ba, ngày 25/8/2026', 'day 24/8/2026; day 25/8/2026 t2'],
    ['chiều thứ Sáu hằng tuần', ''],
    ['thứ Sáu tuần 2 và 4', ''],
    // Months.
    ['tháng 9/2026', 'month 9/2026'],
    ['tháng 9 năm 2026', 'month 9/2026'],
    ['Tháng 9 năm 2026', 'month 9/2026'],
    ['tháng 9-2026', 'month 9/2026'],
    ['tháng 9.2026', 'month 9/2026'],
    ['9/2026', 'month 9/2026'],
    ['T9/2026', 'month 9/2026'],
    ['tháng 3 - 4/2026', 'month 4/2026'],
    ['các tháng 4, 5, 6/2026', 'month 6/2026'],
    ['từ tháng 4 đến tháng 10/2026', 'month 10/2026'],
    ['Tháng   /2026', 'month 2026'],
    ['từ  /  /2026 đến  /  /2026', 'month 2026; month 2026'],
    ['đợt 2/2026', 'month 2026'],
    ['6T/2026', 'month 2026'],
    ['hằng tháng', ''],
    // Quarters and halves.
    ['quý IV/2026', 'quarter 2026'],
    ['Quý 4 năm 2026', 'quarter 2026'],
    ['Quý III, năm 2026', 'quarter 2026'],
    ['QUÝ IV/2026', 'quarter 2026'],
    ['quý I-2026', 'quarter 2026'],
    ['quý I và quý II năm 2026', 'quarter 2026'],
    ['Quý I, III/2026', 'month 2026'],
    ['6 tháng đầu năm 2026', 'year 2026'],
    ['06 tháng cuối năm 2026', 'year 2026'],
    ['9 tháng năm 2026', 'year 2026'],
    // Years.
    ['năm 2026', 'year 2026'],
    ['NĂM 2026', 'year 2026'],
    ['Năm: 2026', 'year 2026'],
    ['dự toán 2026', 'year 2026'],
    ['vụ Hè Thu 2026', 'year 2026'],
    ['(2026)', 'year 2026'],
    ['đầu năm 2026', 'year 2026'],
    ['cuối năm 2026', 'year 2026'],
    ['đến hết năm 2026', 'year 2026'],
    ['năm liền kề trước năm kế hoạch', ''],
    ['năm trước, năm nay', ''],
    ['hằng năm', ''],
    ['2026 hộ', ''],
    ['số 2026', ''],
    ['0208.3820.2026', ''],
    ['2.026 lượt', ''],
    ['Điều 2026', ''],
    // School years and seasons.
    ['năm học 2026 - 2027', 'school-year 2026-2027'],
    ['năm học 2026-2027', 'school-year 2026-2027'],
    ['năm học 2026 – 2027', 'school-year 2026-2027'],
    ['năm học 2026/2027', 'school-year 2026-2027'],
    ['vụ Đông Xuân 2026 - 2027', 'school-year 2026-2027'],
    ['niên vụ 2026/2027', 'school-year 2026-2027'],
    ['nhiệm kỳ 2026 - 2027', 'school-year 2026-2027'],
    // Periods.
    ['giai đoạn 2021 - 2025', 'period 2021-2025'],
    ['giai đoạn 2026-2030', 'period 2026-2030'],
    ['giai đoạn 2026 - 2027', 'period 2026-2027'],
    ['nhiệm kỳ 2026 – 2031', 'period 2026-2031'],
    ['5 năm 2026 - 2030', 'period 2026-2030'],
    ['hai năm 2026 - 2027', 'period 2026-2027'],
    ['thời kỳ 2021 - 2030', 'period 2021-2030'],
    // Lists, ways, spans, pairs.
    ['hai năm 2025, 2026', 'list 2025 2026'],
    ['các năm 2026, 2027, 2028', 'list 2026 2027 2028'],
    ['năm 2026, năm 2027 và năm 2028', 'list 2026 2027 2028'],
    ['năm 2026 và 2027', 'list 2026 2027'],
    ['năm 2026 hoặc năm 2027', 'list 2026 2027'],
    ['2026: 20%, 2027: 30%, 2028: 50%', 'list 2026 2027 2028'],
    ['năm 2026: 200 triệu đồng; năm 2027: 300 triệu đồng', 'list 2026 2027'],
    ['năm 2026 (20%), năm 2027 (30%)', 'list 2026 2027'],
    ['năm 2026 đạt 80%, năm 2027 đạt 90%', 'list 2026 2027'],
    ['từ năm 2026 đến năm 2028', 'span 2026 2028'],
    ['từ năm 2026 đến hết năm 2028', 'span 2026 2028'],
    ['năm 2026 so với năm 2025', 'pair 2026 2025'],
    ['năm 2026 tăng 5% so với năm 2025', 'pair 2026 2025'],
    ['năm 2026 giảm so với cùng kỳ năm 2025', 'pair 2026 2025'],
    ['Quyết toán năm 2025, lập dự toán năm 2026', 'year 2025; year 2026'],
    ['Đến 31/12/2026 đạt 90%; năm 2027 đạt 95%', 'day 31/12/2026; year 2027'],
    // Lunar years and anniversaries.
    ['Tết Nguyên đán Bính Ngọ', 'zodiac 2026'],
    ['TẾT NGUYÊN ĐÁN BÍNH NGỌ NĂM 2026', 'zodiac 2026; year 2026'],
    ['mừng Xuân Đinh Mùi 2027', 'zodiac 2027; year 2027'],
    ['Tết Ất Tị', 'zodiac 2025'],
    ['27 tháng Chạp năm Ất Tỵ', 'zodiac 2026'],
    ['mùng 6 tháng Giêng năm Bính Ngọ', 'zodiac 2026'],
    ['kỷ niệm 81 năm Ngày Quốc khánh', 'anniversary 81'],
    ['Kỷ niệm lần thứ 136 Ngày sinh', 'anniversary 136'],
    ['KỶ NIỆM 50 NĂM', 'anniversary 50'],
    ['và 37 năm Ngày hội (22/12/1989 - 22/12/2026)', 'anniversary 37; day 22/12/1989; day 22/12/2026'],
    ['sau 05 năm thực hiện', ''],
  ])('“%s”: %s', (text, value) => {
    expect(valuesOf(text)).toBe(value)
  })
})

/** The last time of a text, and the text. */
function lastTime(text: string): TimeWords {
  const time = timeWordsIn(text).at(-1)
  if (!time) throw new Error(`no time in ${text}`)
  return time
}

describe('what stands around a time', () => {
  it.each([
    ['Rằm tháng Giêng (ngày 03/3/2026)', '15/1'],
    ['Ngày 03/3/2026 (rằm tháng Giêng)', '15/1'],
    ['Giỗ Tổ Hùng Vương ngày 26/4/2026', '10/3'],
    ['ngày 26/4/2026 (mùng 10 tháng 3 âm lịch)', '10/3'],
    ['Tết Trung thu ngày 25/9/2026', '15/8'],
    ['14/02/2026 (27 tháng Chạp)', '27/12'],
    ['mùng 6 Tết (ngày 22/02/2026)', '6/1'],
    ['ngày 27/8/2026 (15/7 âm lịch)', '15/7'],
    ['Đại lễ Phật đản ngày 31/5/2026', '15/4'],
    ['lễ Vu Lan, ngày 27/8/2026', '15/7'],
    ['cúng ông Công ông Táo ngày 10/02/2026', '23/12'],
    ['Tết Đoan Ngọ ngày 19/6/2026', '5/5'],
    ['Tết Dương lịch ngày 01/01/2026', null],
    ['Ngày 20/11/2026', null],
    ['Trung thu; tổng kết ngày 20/11/2026', null],
  ])('“%s” is the lunar day %s', (text, wanted) => {
    const { start, end } = lastTime(text)
    const found = lunarAt(text, start, end)
    expect(found && `${found.day}/${found.month}`).toBe(wanted)
  })

  it('knows a day that is lunar itself', () => {
    const text = 'trực từ ngày 28/12/2025 âm lịch'
    expect(saidLunar(text, lastTime(text).end)).toBe(true)
  })

  it.each([
    ['Đề án đến năm 2030', isAimed, true],
    ['tầm nhìn đến năm 2045', isAimed, true],
    ['định hướng đến năm 2030', isAimed, true],
    ['ĐỊNH HƯỚNG ĐẾN NĂM 2030', isAimed, true],
    ['đến hết năm 2026', isAimed, false],
    ['mục tiêu năm 2026', isAimed, false],
  ] as const)('“%s” is an aim: %#', (text, reads, wanted) => {
    expect(reads(text, lastTime(text).start)).toBe(wanted)
  })

  it.each([
    ['từ năm 2026', isSince, true],
    ['kể từ ngày 01/7/2026', isSince, true],
    ['từ đầu năm 2026', isSince, true],
    ['năm 2026 trở đi', isSince, true],
    ['trong năm 2026', isSince, false],
    ['đã được giao trong dự toán năm 2026', isTold, true],
    ['Dự toán năm 2026 đã được giao', isTold, true],
    ['từng được khen năm 2026', isTold, true],
    ['từng thôn báo cáo năm 2026', isTold, false],
    ['sau khi đã rà soát, báo cáo năm 2026', isTold, false],
    ['Việc đã xong; báo cáo năm 2026', isTold, false],
  ] as const)('“%s”: %#', (text, reads, wanted) => {
    expect(reads(text, lastTime(text))).toBe(wanted)
  })

  it.each([
    ['Ngày bầu cử là ngày 15/3/2026', 'bầu cử'],
    ['Hội thi lần thứ III năm 2026', 'lần thứ III'],
    ['Kỳ họp thứ 5 năm 2026', 'Kỳ họp thứ 5'],
    ['Tổng điều tra năm 2026', 'Tổng điều tra'],
    ['Đại hội Hội Nông dân trong quý II/2026', 'Đại hội'],
    ['Nghị quyết Đại hội Đảng bộ lần thứ I, năm 2026', null],
    ['chào mừng Đại hội Đảng bộ, năm 2026', null],
    ['Ngày hội Đại đoàn kết năm 2026', null],
    ['Đại hội thành viên thường niên năm 2026', null],
  ])('“%s” speaks of an event: %s', (text, wanted) => {
    expect(eventAt(text, lastTime(text))).toBe(wanted)
  })

  it('tells what is held once from what is counted', () => {
    expect([onceIn('Bầu cử đại biểu'), onceIn('Hội thi lần thứ III')]).toEqual(['Bầu cử', null])
  })

  it.each([
    ['từ ngày 01/02/2026 đến hết ngày 28/02/2026', true],
    ['01/02/2026 - 28/02/2026', true],
    ['từ ngày 17/12/2026 đến 17 giờ 00, ngày 28/12/2026', true],
    ['báo cáo trước ngày 28/02/2026', false],
    ['hoàn thành đến hết ngày 28/02/2026', false],
  ])('“%s” ends a stretch: %s', (text, wanted) => {
    expect(isSpanEnd(text, lastTime(text).start)).toBe(wanted)
  })

  it.each([
    [2026, 1, '31/KH-UBND', 'Đề án đến năm 2030', 2026],
    [2025, 12, '31/KH-UBND', 'Công tác năm 2026', 2026],
    [2025, 7, '31/KH-UBND', 'Dự toán năm 2026', 2025],
    [2026, 1, '31/KH-UBND', 'Tổng kết năm 2025', 2026],
    [2025, null, '/KH-UBND', 'Công tác năm 2026', 2026],
    [null, null, '31/2026/KH-UBND', 'Đề án đến năm 2030', 2026],
    [null, null, '31/KH-UBND', 'Công tác năm 2026, định hướng đến năm 2030', 2026],
    [null, null, '31/KH-UBND', 'Đề án giai đoạn 2026 - 2030', null],
  ])('of issue %s/%s, number %s, title “%s” the plan’s year is %s', (issueYear, issueMonth, number, title, year) => {
    expect(planYearOf({ issueYear, issueMonth, number, title })).toBe(year)
  })
})
