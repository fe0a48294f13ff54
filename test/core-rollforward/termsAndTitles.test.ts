/** What runs out on a day, what others have entitled, and how a year began: no year of the plan, so that none is moved unasked. */
import { describe, expect, it } from 'vitest'
import { readPlan } from '../core-import/reading.ts'
import { inBody, leftovers, planOfTasks, rolled, said, taken } from './rolling.ts'

const plan = planOfTasks({ title: 'Nghề gốm làng Mỏ năm 2026', date: 'ngày 14 tháng 01 năm 2026' })
const roll = (line: string) => rolled(readPlan(plan([line])).draft, 2027)
const changes = (line: string): string[] => inBody(roll(line)).map(said)
const left = (line: string): string[] => leftovers(taken(roll(line))).map(({ rule, excerpt }) => `${rule} ${excerpt}`)

describe('what runs out on a day', () => {
  it.each([
    [
      'Hợp đồng thuê lò nung hết hạn ngày 30/6/2026, giao Phòng Kinh tế tham mưu ký tiếp.',
      ['year: 30/6/2026 → 30/6/2027 ?'],
    ],
    ['Giấy phép khai thác đất sét có giá trị đến ngày 31/12/2026.', ['deadline: 31/12/2026 → 31/12/2027 ?']],
    ['Hết hạn hợp đồng với đơn vị vận chuyển vào tháng 9/2026.', ['year: tháng 9/2026 → tháng 9/2027 ?']],
    [
      'Chứng thư số của kế toán hết hạn ngày 18/9/2026; gia hạn trước ngày 20/8/2026.',
      ['year: 18/9/2026 → 18/9/2027 ?', 'deadline: 20/8/2026 → 20/8/2027'],
    ],
    // A limit for work is none of these.
    ['Hết hạn nộp hồ sơ dự thi: ngày 30/6/2026.', ['year: 30/6/2026 → 30/6/2027']],
    ['Rà soát hợp đồng thuê lò xong trước ngày 30/6/2026.', ['deadline: 30/6/2026 → 30/6/2027']],
  ])('“%s” is asked where another year has another term', (line, wanted) => {
    expect(changes(line).map((each) => each.replace(/^\w+: /u, ''))).toEqual(
      wanted.map((each) => each.replace(/^\w+: /u, '')),
    )
  })

  it('is told of as long as it stands', () => {
    expect(left('Hợp đồng thuê lò nung hết hạn ngày 30/6/2026.')).toEqual(['ROL-05 30/6/2026'])
  })
})

describe('how a year began', () => {
  it.each([
    ['Năm 2026, tình hình giá đất sét diễn biến phức tạp.', ['year: Năm 2026 → Năm 2027 ?']],
    ['Năm 2026, tình hình giá đất sét dự báo còn tăng.', ['year: Năm 2026 → Năm 2027']],
    ['Năm 2026, toàn làng nung 40 mẻ.', ['year: Năm 2026 → Năm 2027']],
  ])('“%s” is asked unless it is foreseen', (line, wanted) => {
    expect(changes(line)).toEqual(wanted)
  })
})

describe('a year in the title of a document of others', () => {
  const years = (line: string): string[] => changes(line).filter((each) => /năm 202\d → /u.test(each))
  it.each([
    'Thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh, phát triển làng nghề năm 2026, xã mở 02 lớp.',
    'Lồng ghép với Kế hoạch đào tạo nghề năm 2026 (Kế hoạch số 09/KH-UBND ngày 06/01/2026).',
    'Bám sát Chương trình khuyến công năm 2026 (số 44/CTr-SCT).',
  ])('“%s” is asked', (line) => {
    expect(years(line).length).toBeGreaterThan(0)
    expect(years(line).every((each) => each.endsWith(' ?'))).toBe(true)
  })

  it.each([
    'Thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh, năm 2026 xã mở 02 lớp.',
    'Mở 02 lớp năm 2026 (số học viên: 40).',
  ])('“%s” is the plan’s own', (line) => {
    expect(years(line)).toHaveLength(1)
    expect(years(line)[0]).not.toMatch(/\?$/u)
  })
})

describe('the year before, whichever it is', () => {
  it.each([
    [
      'Công bố danh mục sản phẩm hết thời hạn công nhận năm 2025 trước ngày 22/01/2026.',
      ['năm 2025 → năm 2026', '22/01/2026 → 22/01/2027'],
    ],
    [
      'Thu thập số liệu làng nghề năm 2025: tổng hợp, báo cáo Sở trước ngày 22/01/2026.',
      ['năm 2025 → năm 2026', '22/01/2026 → 22/01/2027'],
    ],
    ['Duy trì kết quả đạt được năm 2025.', ['năm 2025 → năm 2026']],
    [
      'Vốn năm 2025 được phép kéo dài sang năm 2026 giao Phòng Kinh tế theo dõi.',
      ['năm 2025 → năm 2026', 'năm 2026 → năm 2027'],
    ],
  ])('“%s” moves with the plan', (line, wanted) => {
    expect(changes(line).map((each) => each.replace(/^\w+: /u, ''))).toEqual(wanted)
  })
})

describe('statements that hold together', () => {
  it.each([
    // The age says which year of birth is meant.
    [
      'Đăng ký học nghề tuổi 17 năm 2026 (sinh năm 2009) trong tháng 4/2026.',
      ['năm 2026 → năm 2027', 'năm 2009 → năm 2010', 'tháng 4/2026 → tháng 4/2027'],
    ],
    // A week is held from its Monday to its Sunday, a fair on its weekend.
    [
      'Tuần lễ gốm (từ thứ Hai ngày 14/9 đến Chủ nhật ngày 20/9/2026).',
      ['thứ Hai ngày 14/9 đến Chủ nhật ngày 20/9/2026 → thứ Ba ngày 14/9 đến thứ Hai ngày 20/9/2027 ?'],
    ],
    [
      'Phiên chợ vào thứ Bảy, Chủ nhật ngày 14, 15/11/2026.',
      ['thứ Bảy, Chủ nhật ngày 14, 15/11/2026 → Chủ nhật, thứ Hai ngày 14, 15/11/2027 ?'],
    ],
    [
      'Bế giảng lớp sơ cấp khóa 2025 - 2026 trong tháng 7/2026.',
      ['2025 - 2026 → 2026 - 2027', 'tháng 7/2026 → tháng 7/2027'],
    ],
    // Documents of a stretch of days: both ends of it.
    [
      'Kiểm tra văn bản ban hành từ ngày 01/12/2025 đến ngày 30/11/2026.',
      ['01/12/2025 → 01/12/2026', '30/11/2026 → 30/11/2027'],
    ],
    // A mark that is given each year.
    ['Xây dựng xã đạt chuẩn tiếp cận pháp luật năm 2026.', ['năm 2026 → năm 2027']],
    ['Xã đạt chuẩn nông thôn mới năm 2026.', ['năm 2026 → năm 2027 ?']],
  ])('“%s”', (line, wanted) => {
    expect(changes(line).map((each) => each.replace(/^\w+: /u, ''))).toEqual(wanted)
  })
})

describe('cells that have fallen out of their table', () => {
  it('are steps of one way as they were in it', () => {
    const lines = ['Xây lò.', '2026', 'Mở rộng xưởng.', '2026 - 2030', 'Trưng bày.', 'Quý IV/2026']
    const text = plan(['Nội dung và thời gian:'], { title: 'Lộ trình đổi mới nghề gốm đến năm 2035' }).replace(
      'II. TỔ CHỨC',
      `${lines.join('\n')}\nII. TỔ CHỨC`,
    )
    const moved = inBody(rolled(readPlan(text).draft, 2027)).filter(({ proposed }) => proposed)
    expect(moved).toEqual([])
  })
})
