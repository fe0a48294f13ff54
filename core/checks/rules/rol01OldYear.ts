import { place } from '../../document/place.ts'
import { leftTimesOf, rolledYears } from '../../reading/leftTimes.ts'
import { isSurelyPlanned, movedWords } from '../../reading/movedTimes.ts'
import { onceAPlace } from '../../reading/planDates.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import type { OldTime } from '../../reading/time/oldTime.ts'
import { lunarYearName } from '../../reading/timeWords.ts'
import { notRolled, rolled } from '../kits/rolExamples.ts'
import { leftOver } from '../kits/rolFinding.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

export const oldYearLeft: Rule = {
  id: 'ROL-01',
  severity: 'warning',
  title: 'Không còn năm của kế hoạch cũ',
  why: 'Năm cũ còn sót thì kế hoạch năm nay giao việc cho năm đã qua.',
  unless:
    'Kế hoạch không làm từ bản năm trước; hoặc năm ấy thuộc tên, ngày của văn bản, kết quả đã qua, chuyện lịch sử.',
  source: custom,
  examples: [
    { name: 'Năm mới', reports: 0, draft: rolled('Bố trí kinh phí trong năm 2026.') },
    { name: 'Còn năm cũ', reports: 1, draft: rolled('Bố trí kinh phí trong năm 2025.') },
    { name: 'Quý của năm cũ', reports: 1, draft: rolled('Tổ chức tập huấn trong Quý II/2025.') },
    { name: 'Năm học cũ', reports: 1, draft: rolled('Phối hợp tuyên truyền trong năm học 2024 - 2025.') },
    { name: 'Tết của năm cũ', reports: 1, draft: rolled('Phục vụ Nhân dân đón Tết Nguyên đán Ất Tỵ.') },
    { name: 'Số năm kỷ niệm', reports: 1, draft: rolled('Tổ chức kỷ niệm 80 năm Ngày Quốc khánh.') },
    { name: 'Số năm kỷ niệm đã đổi', reports: 0, draft: rolled('Tổ chức kỷ niệm 81 năm Ngày Quốc khánh.') },
    { name: 'Kết quả của năm trước', reports: 0, draft: rolled('Phát huy kết quả đạt được năm 2025.') },
    { name: 'Tên một luật', reports: 0, draft: rolled('Phổ biến Luật Tổ chức chính quyền địa phương năm 2025.') },
    {
      name: 'Ngày của một văn bản',
      reports: 0,
      draft: rolled('Thực hiện Thông báo số 12/TB-UBND ngày 15/11/2025 của Ủy ban nhân dân tỉnh.'),
    },
    { name: 'Lịch sử', reports: 0, draft: rolled('Đoàn thanh niên xã được thành lập năm 2025 tiếp tục kiện toàn.') },
    { name: 'Không phải kế hoạch chuyển năm', reports: 0, draft: notRolled('Bố trí kinh phí trong năm 2025.') },
    {
      name: 'Năm kế hoạch chưa đổi',
      reports: 1,
      draft: (plan) => ({ ...rolled('Bố trí kinh phí.', 2026)(plan), title: 'Thực hiện dân chủ ở cơ sở', body: [] }),
    },
  ],
  *check(input) {
    const years = rolledYears(input)
    if (!years) return
    yield* unchangedYear(input)
    yield* onceAPlace(found(leftTimesOf(input), years.from, years.to))
  },
}

function* unchangedYear({ draft: { year, origin } }: PlanInput): Generator<RuleFinding> {
  if (year === null || year !== origin?.fromYear) return
  yield {
    place: place.fact('nam'),
    excerpt: String(year),
    message: `Năm kế hoạch vẫn là ${year}, năm của kế hoạch cũ.`,
    fix: { kind: 'one-click', label: `Đổi thành ${year + 1}`, edit: { op: 'set-year', year: year + 1 } },
  }
}

function* found(times: readonly OldTime[], from: number, to: number): Generator<RuleFinding> {
  for (const time of times) {
    const counted = time.sense === 'plan' || time.sense === 'next'
    if (!counted || (time.kind === 'day' && time.deadline)) continue
    const { words, kind, year, years } = time
    if (kind === 'zodiac') {
      const next = years[0] ? lunarYearName(years[0].value + to - from) : null
      yield leftOver(time, next, `“${words}” là năm ${year}; kế hoạch này của năm ${to}.`)
      continue
    }
    const next = movedWords(time, to - from)
    const found = leftOver(
      time,
      next,
      kind === 'anniversary'
        ? `“${words}” tính cho năm ${from}; năm ${to} là ${next}.`
        : `Còn “${words}” của kế hoạch cũ; kế hoạch này của năm ${to}.`,
    )
    // The year right before may be meant after all.
    yield from === to - 1 && !isSurelyPlanned(time) ? { ...found, severity: 'hint' } : found
  }
}
