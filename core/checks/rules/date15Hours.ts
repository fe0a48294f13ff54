import { isQuoted } from '../../reading/datesOf.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import { says } from '../kits/exampleText.ts'
import { toPlace } from '../kits/fixes.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

export const hoursInOrder: Rule = {
  id: 'DATE-15',
  severity: 'error',
  title: 'Giờ bắt đầu đứng trước giờ kết thúc',
  why: 'Giờ ghi ngược thì người dự, người trực không biết đến lúc nào.',
  unless: 'Câu nói tới đêm, hôm sau, một ngày khác; hoặc có chữ sáng, chiều, tối đi với giờ.',
  source: 'Giờ trong ngày',
  examples: [
    { name: 'Ghi ngược', reports: 1, draft: says('Hội nghị từ 10 giờ 00 đến 8 giờ 00 ngày 15/6/2026.') },
    { name: 'Buổi chiều ghi ngược', reports: 1, draft: says('Tiếp dân chiều từ 14 giờ đến 13 giờ 30 phút.') },
    { name: 'Buổi sáng ghi ngược', reports: 1, draft: says('Học buổi sáng từ 10 giờ 30 phút đến 7 giờ.') },
    { name: 'Ghi ngược bằng dấu gạch', reports: 1, draft: says('Phần thi thứ hai: 16h30 - 13h30.') },
    { name: 'Chiều đến sáng, không nói hôm sau', reports: 1, draft: says('Trực từ 17 giờ 30 phút đến 6 giờ 00 phút.') },
    {
      name: 'Qua đêm',
      reports: 0,
      draft: says('Trực từ 22 giờ 00 hôm trước đến 6 giờ 00 hôm sau; ca đêm từ 18 giờ đến 6 giờ.'),
    },
    {
      name: 'Sáng đến chiều theo lối mười hai giờ',
      reports: 0,
      draft: says('Từ 8 giờ sáng đến 5 giờ chiều ngày 15/6/2026.'),
    },
    { name: 'Đúng thứ tự', reports: 0, draft: says('Từ 7 giờ 30 phút đến 11 giờ 00 phút; buổi chiều 13h30 - 17h00.') },
    {
      name: 'Thời lượng',
      reports: 0,
      draft: says('Rút thời gian giải quyết từ 8 giờ xuống 4 giờ, trả trong 24 giờ - 8 giờ làm việc.'),
    },
  ],
  *check(input) {
    for (const passage of passagesOf(input)) if (passage.kind !== 'recipient') yield* reversedHours(passage)
  },
}

const hour = (name: string): string =>
  `(?<${name}>\\d{1,2})\\s?(?:(?:giờ|h|g)(?:\\s?(?<${name}m>\\d{2})(?!\\d)(?:\\s?(?:phút|ph|'))?)?|:(?<${name}c>\\d{2})(?!\\d))`
const stretch = new RegExp(
  `(?<![\\p{L}\\d.,/:-])(?<lead>từ\\s(?:khoảng\\s)?)?${hour('a')}\\s?(?<to>đến|tới|-|–)\\s?(?:hết\\s)?${hour('b')}(?![\\p{L}\\d:])`,
  'giu',
)
const nextDay = /đêm|hôm sau|hôm trước|ngày kế|ngày tiếp|24\/24|ca (?:1|2|3)|xuống|giảm|thời hạn/iu
const otherDay =
  /đêm|hôm sau|hôm trước|sáng|trưa|chiều|tối|khuya|ngày kế|ngày tiếp|24\/24|ca (?:1|2|3)|xuống|giảm|thời hạn|giờ làm việc|tiếng/iu

function* reversedHours(passage: Passage): Generator<RuleFinding> {
  const { text } = passage
  if (!/\d\s?(?:giờ|h|g|:)\s?\d{0,2}\D{0,8}(?:đến|tới|[-–])/iu.test(text)) return
  for (const match of text.matchAll(stretch)) {
    const hours = hoursOf(match)
    if (!hours || hours.until >= hours.from || hours.until === 0) continue
    const end = match.index + match[0].length
    const around = `${text.slice(Math.max(0, match.index - 40), match.index)} ${text.slice(end, end + 25)}`
    if (saysWhy(hours, around) || isQuoted(text, match.index)) continue
    const overnight = hours.from >= 17 * 60 && hours.until <= 8 * 60
    if (hours.dashed && overnight) continue
    yield {
      ...passage.at({ start: match.index, end }),
      excerpt: match[0],
      ...(overnight ? { severity: 'hint' as const } : {}),
      message: overnight
        ? `“${match[0]}”: nếu sang ngày hôm sau thì ghi rõ “hôm sau”.`
        : `“${match[0]}”: giờ kết thúc đứng trước giờ bắt đầu.`,
      fix: toPlace,
    }
  }
}

/** Minutes of the day; `dashed`: `22 giờ - 5 giờ`. */
interface Hours {
  from: number
  until: number
  dashed: boolean
}

/** Null for two figures with a dash and no minutes, which may be a length of time. */
function hoursOf({ groups }: RegExpExecArray): Hours | null {
  const { a = '', am, ac, b = '', bm, bc, lead, to = '' } = groups ?? {}
  if (Number(a) > 24 || (!lead && am === undefined && ac === undefined)) return null
  return {
    from: Number(a) * 60 + Number(am ?? ac ?? 0),
    until: Number(b) * 60 + Number(bm ?? bc ?? 0),
    dashed: /^[-–]$/u.test(to),
  }
}

/** The words around say another day, or something that is no time of the day. */
function saysWhy({ from, until }: Hours, around: string): boolean {
  const noon = 12 * 60
  // From noon on only the hours of a whole day are so written: "chiều từ 14 giờ đến 13 giờ 30".
  const afternoon = from >= noon && until >= noon
  const morning = from < noon + 60 && until < noon + 60 && /sáng/iu.test(around) && !/trưa|chiều|tối/iu.test(around)
  return (afternoon || morning ? nextDay : otherDay).test(around)
}
