/**
 * Reports against each other.
 *
 * 1. A limit of a report: to a body above, or to the unit that gathers them, by the words before it.
 * 2. A unit's is due before the report to the body above, and before the report of the unit it is handed to.
 * 3. The closing report comes after the work.
 * 4. Reports of every year or half year, whose days name no year: a unit's before the one of who gathers them.
 */
import { dayNumber } from '../../calendar/days.ts'
import { sentenceAt } from '../../reading/datesOf.ts'
import { byText } from '../../reading/keep.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import { type PlanDate, type PlanDates, planDatesOf } from '../../reading/planDates.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { periodsIn } from '../../reading/reportPeriods.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { toPlace } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const orders = (...texts: string[]) =>
  addTo('organisation', ...texts.map((text, index) => exampleBlock(`o${index}`, { marker: '1', text })))

/** One finding a plan: the units that are late have one cause. */
export const reportsInOrder: Rule = {
  id: 'DATE-16',
  severity: 'warning',
  title: 'Đơn vị báo cáo trước khi tổng hợp; báo cáo tổng kết sau khi việc kết thúc',
  why: 'Đơn vị gửi số liệu sau hạn tổng hợp thì báo cáo chung không kịp có số liệu ấy.',
  unless: 'Báo cáo từng đợt, tháng, quý, 6 tháng; hạn trước báo cáo tổng hợp muộn nhất; hoặc hạn không ghi ngày.',
  source: custom,
  examples: [
    {
      name: 'Đơn vị gửi sau hạn tổng hợp',
      reports: 1,
      draft: orders(
        'Phòng Kinh tế tổng hợp kết quả đợt rà soát cây trồng, báo cáo Sở Nông nghiệp và Môi trường trước ngày 15/10/2026.',
        'Các thôn gửi báo cáo kết quả rà soát cây trồng về Phòng Kinh tế trước ngày 28/12/2026.',
      ),
    },
    {
      name: 'Đơn vị gửi trước',
      reports: 0,
      draft: orders(
        'Phòng Kinh tế tổng hợp kết quả, báo cáo Sở Nông nghiệp và Môi trường trước ngày 15/10/2026.',
        'Các thôn gửi báo cáo kết quả về Phòng Kinh tế trước ngày 10/10/2026.',
      ),
    },
    {
      name: 'Gửi sau khi nơi nhận đã tổng hợp',
      reports: 1,
      draft: orders(
        'Phòng Kinh tế tổng hợp, báo cáo Chủ tịch trước ngày 15/10/2026.',
        'Các thôn gửi số liệu cho Phòng Kinh tế trước ngày 20/10/2026.',
      ),
    },
    {
      name: 'Báo cáo hằng năm gửi sau khi nơi nhận đã tổng hợp',
      reports: 1,
      draft: orders(
        'Phòng Kinh tế tổng hợp, báo cáo Ủy ban nhân dân xã 6 tháng (trước ngày 20/6), năm (trước ngày 15/11 hằng năm).',
        'Các thôn định kỳ báo cáo 6 tháng (trước ngày 15/6), năm (trước ngày 20/11 hằng năm), gửi về Phòng Kinh tế.',
      ),
    },
    {
      name: 'Báo cáo hằng năm gửi trước',
      reports: 0,
      draft: orders(
        'Phòng Kinh tế tổng hợp, báo cáo Ủy ban nhân dân xã trước ngày 30/11 hằng năm.',
        'Các thôn định kỳ báo cáo kết quả trước ngày 20/11 hằng năm về Phòng Kinh tế.',
      ),
    },
    {
      name: 'Báo cáo từng đợt',
      reports: 0,
      draft: orders(
        'Phòng Kinh tế tổng hợp, báo cáo Sở Nông nghiệp và Môi trường đợt 1 trước ngày 15/5/2026.',
        'Các thôn gửi báo cáo đợt 2 về Phòng Kinh tế trước ngày 10/10/2026.',
      ),
    },
    {
      name: 'Tổng kết trước khi kết thúc',
      reports: 1,
      draft: orders(
        'Mở đợt cao điểm từ ngày 15/6/2026 đến ngày 15/9/2026.',
        'Công an xã báo cáo tổng kết đợt cao điểm trước ngày 31/8/2026.',
      ),
    },
    {
      name: 'Tổng kết sau khi kết thúc',
      reports: 0,
      draft: orders(
        'Mở đợt cao điểm từ ngày 15/6/2026 đến ngày 15/9/2026.',
        'Công an xã báo cáo tổng kết đợt cao điểm trước ngày 18/9/2026.',
      ),
    },
  ],
  *check(input) {
    const plan = planDatesOf(input)
    const reports = plan.dates.flatMap(reportAt)
    yield* unitsAfterTheWhole(reports)
    yield* unitsAfterTheirGatherer(reports)
    yield* endBeforeItsTime(reports, plan)
    yield* yearlyAfterTheirGatherer(input)
  },
}

interface Report {
  date: PlanDate
  day: number
  /** To whom: a body above, or the unit that gathers them. */
  to: 'above' | 'within' | null
  /** The unit it is handed to, of one within. */
  whom: string
  /** `báo cáo tổng kết`: of the whole. */
  closing: boolean
}

const inParts =
  /(?<!\p{L})(?:(?:đợt|giai đoạn|lần|vòng)\s(?:\d|[IVX]+(?!\p{L})|một|hai|đầu|cuối|này)|(?:từng|mỗi|sau|kết thúc)\s(?:đợt|giai đoạn|vòng)|tuần|nhanh|đột xuất|sơ bộ)(?!\p{L})/iu
const above =
  /(?:báo cáo|gửi)[^.;]{0,60}?(?<!\p{L})(?:Sở|UBND tỉnh|Ủy ban nhân dân tỉnh|UBND thành phố|Ủy ban nhân dân thành phố|Tỉnh ủy|Thành ủy|Bộ|cấp trên|Chính phủ|Thủ tướng|Công an tỉnh|Tỉnh [đĐ]oàn|(?:LĐLĐ|Hội LHPN|Liên đoàn Lao động|Hội \p{Lu}[\p{L} ]{2,30}) tỉnh|(?:Mặt trận Tổ quốc|MTTQ) Việt Nam (?:tỉnh|thành phố))/u
const gathered =
  /(?:[Gg]ửi|[Nn]ộp|[Bb]áo cáo|kết quả|danh sách|đăng ký)[^.;]{0,60}?(?<!\p{L})(?:về|cho|tới|đến)\s(?<whom>\p{Lu}[\p{L} ,-]{2,60}?)(?=\s(?:trước|chậm nhất|đến|để|trong|theo|vào|qua)(?!\p{L})|[;.(]|$)/u
/** Handed up long before the work begins. */
const inAdvance = /(?<!\p{L})(?:danh sách|đăng ký|kế hoạch|dự toán|nhu cầu)(?!\p{L})/iu

function reportAt(date: PlanDate): Report[] {
  if (!date.deadline || date.kind !== 'day' || date.first === '' || !date.ownYear) return []
  const { text } = date.passage
  const sentence = sentenceAt(text, date.phraseStart)
  const said = text.slice(sentence.start, date.end)
  const behind = text.slice(date.end, date.end + 30)
  if (!/báo cáo|gửi|nộp|đăng ký|tổng kết/iu.test(said)) return []
  if (inParts.test(said) || inParts.test(behind) || periodsIn(said).some((period) => period !== 'year')) return []
  // A report of every year is another one.
  if (/(?<!\p{L})năm(?!\s+\d)/iu.test(text.slice(sentence.start, date.phraseStart))) return []
  const day = dayNumber(date.first)
  if (day === null) return []
  const up = above.test(said) || /báo cáo chính thức/iu.test(said)
  const handed = up ? null : gathered.exec(said)
  const to = up ? (inAdvance.test(said) ? null : 'above') : handed ? 'within' : null
  return [{ date, day, to, whom: handed?.groups?.whom ?? '', closing: /tổng kết/iu.test(said) }]
}

function* unitsAfterTheWhole(reports: readonly Report[]): Generator<RuleFinding> {
  // Of several reports one cannot know which a unit's is for: later than all of them is late.
  const [whole] = reports.filter(({ to }) => to === 'above').sort((a, b) => b.day - a.day)
  if (!whole) return
  for (const { date, day, to } of reports) {
    if (to !== 'within' || day <= whole.day) continue
    yield {
      ...date.passage.at(date),
      excerpt: date.words,
      message: `Đơn vị gửi “${date.words}”, mà báo cáo tổng hợp phải gửi “${whole.date.words}”.`,
      fix: toPlace,
    }
  }
}

/** What is handed to a unit comes before that unit's own report, written under its name. */
function* unitsAfterTheirGatherer(reports: readonly Report[]): Generator<RuleFinding> {
  const [above] = reports.filter(({ to }) => to === 'above').sort((a, b) => b.day - a.day)
  for (const { date, day, to, whom } of reports) {
    if (to !== 'within' || whom === '' || (above && day > above.day)) continue
    const own = reports
      .filter((other) => other.to !== 'within' && /tổng hợp|báo cáo/iu.test(other.date.passage.text))
      .filter(({ date: { passage } }) => passage.view?.parent?.text === whom || passage.text.startsWith(`${whom} `))
      .sort((a, b) => b.day - a.day)[0]
    if (!own || day <= own.day) continue
    yield {
      ...date.passage.at(date),
      excerpt: date.words,
      message: `Gửi ${whom} “${date.words}”, mà ${whom} phải tổng hợp, báo cáo “${own.date.words}”.`,
      fix: toPlace,
    }
  }
}

interface Yearly {
  passage: Passage
  start: number
  end: number
  /** `6 tháng`, `năm`. */
  period: string
  /** For order within a year. */
  day: number
}

const yearlyDay = /trước ngày (?<day>\d{1,2})(?:\/| tháng )(?<month>\d{1,2})(?![\d/]| năm \d)/gu
const yearlyIn = byText((text) =>
  /trước ngày \d/u.test(text) && /(?<!\p{L})(?:hằng năm|hàng năm|định kỳ)(?!\p{L})/iu.test(text)
    ? [...text.matchAll(yearlyDay)]
    : [],
)
const receives =
  /(?:về|gửi|cho)\s(?<whom>(?:Sở|Phòng|Văn phòng|Công an|Ban|Thanh tra)\s\p{Lu}[\p{L} -]*?)(?=\s(?:trước|chậm|để|tổng hợp|theo)(?!\p{L})|[,;.(]|$)/u

/** Reports of every year, half year: what a unit gathers is due before its own. */
function* yearlyAfterTheirGatherer(input: PlanInput): Generator<RuleFinding> {
  const all: Yearly[] = []
  for (const passage of passagesOf(input)) {
    if (passage.kind !== 'block') continue
    for (const match of yearlyIn(passage.text)) {
      const near = passage.text.slice(Math.max(0, match.index - 25), match.index)
      const period = /(?:6|9|sáu|chín) tháng|quý/u.exec(near)?.[0] ?? 'năm'
      const day = Number(match.groups?.month) * 31 + Number(match.groups?.day)
      all.push({ passage, start: match.index, end: match.index + match[0].length, period, day })
    }
  }
  for (const one of all) {
    const whom = receives.exec(one.passage.text)?.groups?.whom ?? ''
    if (whom === '') continue
    const own = all.find(
      ({ passage, period, day }) =>
        passage !== one.passage &&
        period === one.period &&
        day < one.day &&
        passage.text.startsWith(`${whom} `) &&
        /tổng hợp/u.test(passage.text),
    )
    if (!own) continue
    const [late, due] = [one, own].map(({ passage, start, end }) => passage.text.slice(start, end))
    yield {
      ...one.passage.at(one),
      excerpt: late ?? '',
      message: `Gửi ${whom} “${late}”, mà ${whom} phải tổng hợp, báo cáo “${due}”.`,
      fix: toPlace,
    }
  }
}

function* endBeforeItsTime(reports: readonly Report[], { dates }: PlanDates): Generator<RuleFinding> {
  const closing = reports.filter((report) => report.closing)
  const [last] = closing
  if (!last || closing.length > 1) return
  for (const [index, from] of dates.entries()) {
    const to = dates[index + 1]
    if (!to || from.passage !== to.passage || from.bound !== 'from' || from.kind !== 'day' || to.kind !== 'day')
      continue
    const between = from.passage.text.slice(from.end, to.start)
    if (!/^\s*(?:đến|tới|-|–)\s+(?:hết\s+)?(?:ngày\s+)?$/u.test(between)) continue
    const end = dayNumber(to.first)
    if (end === null || !to.ownYear || end <= last.day) continue
    yield {
      ...last.date.passage.at(last.date),
      excerpt: last.date.words,
      severity: 'hint',
      message: `Báo cáo tổng kết “${last.date.words}”, mà việc còn kéo dài đến “${to.words}”.`,
      fix: toPlace,
    }
    return
  }
}
