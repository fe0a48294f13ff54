import { leftTimesOf, rolledYears } from '../../reading/leftTimes.ts'
import { movedWords } from '../../reading/movedTimes.ts'
import type { OldTime } from '../../reading/time/oldTime.ts'
import { notRolled, rolled } from '../kits/rolExamples.ts'
import { leftOver } from '../kits/rolFinding.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const yearBeforeLeft: Rule = {
  id: 'ROL-05',
  severity: 'hint',
  title: 'Kết quả, mốc thời gian của năm trước đã được cập nhật',
  why: '“Năm trước” của bản cũ nay đã cách hai năm, dễ trình ký nhầm số liệu cũ.',
  unless: 'Chuyện đã lâu, không tính theo năm kế hoạch, hoặc kế hoạch không làm từ bản năm trước.',
  source: custom,
  examples: [
    { name: 'Kết quả năm trước', reports: 0, draft: rolled('Phát huy kết quả thực hiện năm 2025.') },
    { name: 'Kết quả của hai năm trước', reports: 1, draft: rolled('Phát huy kết quả thực hiện năm 2024.') },
    { name: 'Năm cuối của nhiệm kỳ trước', reports: 1, draft: rolled('Năm 2025 là năm cuối của nhiệm kỳ.') },
    { name: 'Chuyện đã lâu', reports: 0, draft: rolled('Mô hình được khen thưởng năm 2019 tiếp tục nhân rộng.') },
    { name: 'Việc tổ chức một lần', reports: 1, draft: rolled('Ngày bầu cử là ngày 15/3/2025.') },
    { name: 'Việc đã làm năm cũ', reports: 1, draft: rolled('Kinh phí đã bố trí trong dự toán năm 2025.') },
    { name: 'Không phải kế hoạch chuyển năm', reports: 0, draft: notRolled('Phát huy kết quả thực hiện năm 2024.') },
  ],
  *check(input) {
    const years = rolledYears(input)
    if (!years) return
    for (const time of leftTimesOf(input)) {
      const message = messageOf(time, years.from, years.to)
      if (message !== null) yield leftOver(time, stands(time) ? null : movedWords(time, years.to - years.from), message)
    }
  },
}

/** A year that is no other one by being moved. */
const stands = ({ sense }: OldTime): boolean => sense !== 'last' && sense !== 'before' && sense !== 'gone'

function messageOf({ sense, words }: OldTime, from: number, to: number): string | null {
  if (sense === 'last' || sense === 'before')
    return `“${words}” là năm trước của kế hoạch cũ; năm trước của kế hoạch này là ${to - 1}.`
  if (sense === 'report') return `Phần có “${words}” còn kể năm ${from - 1}: viết lại theo năm ${to - 1}.`
  if (sense === 'target') return `“${words}” là mốc của kế hoạch cũ và đã qua; kế hoạch này của năm ${to}.`
  if (sense === 'milestone') return `“${words}” được gọi riêng như thế; câu này có còn đúng với kế hoạch năm ${to}?`
  if (sense === 'event')
    return `“${words}” là thời gian của một việc tổ chức một lần, một kỳ: năm ${to} có tổ chức lại không?`
  if (sense === 'lunar') return `“${words}” là ngày theo âm lịch của năm ${from}: ghi ngày của năm ${to}.`
  if (sense === 'term')
    return `“${words}” là ngày hết hạn của một hợp đồng, giấy phép: ghi thời hạn mới cho kế hoạch năm ${to}.`
  if (sense === 'list' || sense === 'since' || sense === 'told' || sense === 'age' || sense === 'course')
    return `“${words}” còn nói về năm ${from}: câu này có còn đúng với kế hoạch năm ${to} không?`
  return sense === 'gone' ? `“${words}” là ngày trong kế hoạch cũ: việc của năm ${from} hay của năm ${to}?` : null
}
