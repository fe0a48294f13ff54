/**
 * Numbers a plan says of itself, held against what is there.
 *
 * 1. `chia làm 03 giai đoạn:` is held against the list behind it, its own children or the numbered lines that follow.
 * 2. `Danh sách 12 đội như sau:` is held against the numbered rows of the table behind it, `Danh sách có 12 đội` of the one before.
 * 3. `03 ngày: 24, 25 và 26 tháng 8` names as many days as it says, `03 ngày (từ ngày 10/11/2026 đến ngày 12/11/2026)` lasts so long.
 * 4. How many hamlets there are is one number, wherever it is said.
 */

import { dayNumber } from '../../calendar/days.ts'
import { inlineOfCell } from '../../draft/cells.ts'
import type { Draft } from '../../draft/draft.ts'
import { byText, pushTo } from '../../reading/keep.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import { type BlockView, readingOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { readDate } from '../../text/dates.ts'
import { withPlainSpaces } from '../../text/normalize.ts'
import { readNumberWords } from '../../text/numberWords.ts'
import { addRecipients, addTo, exampleBlock, exampleRecipient } from '../kits/exampleEdits.ts'
import { toPlace } from '../kits/fixes.ts'
import { both, says } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const listing = (lead: string, ...items: string[]): ((plan: Draft) => Draft) =>
  addTo(
    'content',
    exampleBlock('l', {
      marker: '1',
      text: lead,
      children: items.map((text, index) => exampleBlock(`l${index}`, { marker: 'a', text })),
    }),
  )

const tabled = (lead: string, ...names: string[]): ((plan: Draft) => Draft) =>
  addTo(
    'budget',
    exampleBlock('l', { marker: '1', text: lead }),
    exampleBlock('t', {
      kind: 'table',
      table: {
        columns: [{ width: 1 }, { width: 4 }],
        headerRows: 1,
        rows: [['TT', 'Tên đội'], ...names.map((name, index) => [String(index + 1), name])],
      },
    }),
  )

export const counts: Rule = {
  id: 'STR-23',
  severity: 'warning',
  title: 'Số đếm nói trong lời đúng với các ý, các dòng bảng và với chỗ khác',
  why: 'Lời nói ba giai đoạn mà bên dưới có hai, nơi nhận 17 thôn mà nội dung 19 thôn thì thiếu một chỗ, hoặc số sai.',
  unless: 'Câu chỉ nói một phần số thôn, hoặc bên dưới không phải là danh sách của thứ được đếm.',
  source: custom,
  examples: [
    {
      name: 'Ba giai đoạn mà hai ý',
      reports: 1,
      draft: listing('Chia làm 03 giai đoạn:', 'Giai đoạn 1: tuyên truyền.', 'Giai đoạn 2: ra quân.'),
    },
    {
      name: 'Hai giai đoạn, hai ý',
      reports: 0,
      draft: listing('Chia làm hai giai đoạn:', 'Giai đoạn 1: tuyên truyền.', 'Giai đoạn 2: ra quân.'),
    },
    {
      name: 'Ba ngày mà kể hai ngày',
      reports: 1,
      draft: says('Tổ chức trong 03 ngày: 24 và 25 tháng 8 năm 2026; khám 02 ngày: 03, 04/9/2026.'),
    },
    {
      name: 'Số ngày không khớp từ ngày đến ngày',
      reports: 1,
      draft: says('Tập huấn 03 ngày (từ ngày 10/11/2026 đến ngày 16/11/2026).'),
    },
    {
      name: 'Số ngày làm việc từ ngày đến ngày',
      reports: 0,
      draft: says(
        'Tập huấn 05 ngày (từ ngày 10/11/2026 đến ngày 16/11/2026), thi 2 ngày, từ ngày 18/11/2026 đến ngày 19/11/2026.',
      ),
    },
    {
      name: 'Câu dưới bảng nói số khác',
      reports: 1,
      draft: both(
        tabled('Các đội tham gia:', 'Đội khu Đông', 'Đội khu Tây'),
        addTo(
          'budget',
          exampleBlock('m', { kind: 'paragraph', marker: 'none', text: 'Danh sách có 03 đội tham gia.' }),
        ),
      ),
    },
    {
      name: 'Bảng có hai đội, lời nói ba đội',
      reports: 1,
      draft: tabled('Danh sách 3 đội tham gia như sau:', 'Khu Đông', 'Khu Tây'),
    },
    {
      name: 'Bảng đủ số đội',
      reports: 0,
      draft: tabled('Danh sách 2 đội tham gia như sau:', 'Khu Đông', 'Khu Tây'),
    },
    {
      name: 'Nơi nhận ghi số thôn khác',
      reports: 1,
      draft: both(
        says('Toàn xã có 19 thôn, 2.400 hộ.'),
        addRecipients(exampleRecipient('n', { text: 'Trưởng 17 thôn', group: 'units' })),
      ),
    },
    {
      name: 'Hai mẫu số khác nhau',
      reports: 1,
      draft: says('Đã tiêm tại 11/11 ấp.', 'Có 4/10 ấp vượt ngưỡng.'),
    },
    {
      name: 'Nhiều hơn cả xã',
      reports: 1,
      draft: says('Thực hiện ở 11 ấp trên địa bàn xã.', 'Phát tờ rơi tới hộ dân của 13 ấp.'),
    },
    {
      name: 'Chỉ nói một phần',
      reports: 0,
      draft: says('Đã tiêm tại 11/11 thôn, xã có 3 thôn khó khăn, chọn 2 thôn làm điểm.', 'Có 4/11 thôn vượt ngưỡng.'),
    },
  ],
  *check(input) {
    yield* lists(readingOf(input).blocks)
    for (const passage of passagesOf(input)) yield* days(passage)
    yield* hamlets(input)
  },
}

const namedDays =
  /(?<![\d.,/])(?<count>\d{1,2})\sngày\s?[:(]\s?(?:ngày\s)?(?<days>\d{1,2}(?:,\s\d{1,2})*\s(?:và\s|,\s)\d{1,2})(?=[/\s](?:tháng\s)?\d)/gu

const namedDaysIn = byText((text) => (/ngày\s?[:(]/u.test(text) ? [...text.matchAll(namedDays)] : []))

/** `trong 03 ngày: 24, 25 và 26 tháng 8`. */
function* days(passage: Passage): Generator<RuleFinding> {
  for (const match of namedDaysIn(passage.text)) {
    const { count = '', days: named = '' } = match.groups ?? {}
    const there = named.match(/\d+/gu)?.length ?? 0
    if (there === Number(count)) continue
    yield {
      ...passage.at({ start: match.index, end: match.index + match[0].length }),
      excerpt: match[0],
      message: `Câu này nói ${count} ngày, mà kể ra ${there} ngày.`,
      fix: toPlace,
    }
  }
  for (const match of lastingIn(passage.text)) {
    const { count = '', from = '', to = '' } = match.groups ?? {}
    const [first, last] = [dayOf(from), dayOf(to)]
    if (first === null || last === null || last <= first) continue
    const all = last - first + 1
    // Days of work alone may be meant: Saturdays and Sundays among them are not counted.
    const work = Array.from({ length: Math.min(all, 99) }, (_, at) => (first + at + 4) % 7).filter(
      (day) => day % 6 !== 0,
    )
    if (Number(count) <= all && Number(count) >= work.length) continue
    yield {
      ...passage.at({ start: match.index, end: match.index + match[0].length }),
      excerpt: match[0],
      message: `Câu này nói ${count} ngày, mà từ ngày ${from} đến ngày ${to} là ${all} ngày.`,
      fix: toPlace,
    }
  }
}

const lasting =
  /(?<![\d.,/])(?<count>\d{1,2})\sngày\s?[,(:]\s?(?:từ\s)?(?:ngày\s)?(?<from>\d{1,2}\/\d{1,2}\/\d{4})\s(?:đến|-|–)\s(?:hết\s)?(?:ngày\s)?(?<to>\d{1,2}\/\d{1,2}\/\d{4})/gu

const lastingIn = byText((text) => (/ngày\s?[,(:]/u.test(text) ? [...text.matchAll(lasting)] : []))

/** `10/11/2026` as a day counted through; null for none of the calendar. */
const dayOf = (text: string): number | null => dayNumber(readDate(text) ?? '')

const number = '\\d{1,2}|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín'
const parts =
  'giai đoạn|đợt|nhóm nhiệm vụ|nhóm giải pháp|nhóm|nhiệm vụ trọng tâm|nhiệm vụ|nội dung|bước|phần|giải pháp|mục tiêu|tiêu chí|chỉ tiêu|vòng|hoạt động'
const announced = new RegExp(
  `(?<![\\p{L}\\d.,/])(?<count>${number})(?:\\s\\((?:${number})\\))?\\s(?<noun>${parts})(?!\\p{L})[^.;:\\d]{0,60}:\\s*$`,
  'u',
)
const announcedIn = byText((text) => {
  const groups = text.trimEnd().endsWith(':') ? announced.exec(text)?.groups : undefined
  if (!groups) return null
  const { count = '', noun = '' } = groups
  const value = /\d/u.test(count) ? Number(count) : readNumberWords(count)
  return value !== null && value > 1 ? { value, noun, words: `${count} ${noun}` } : null
})

/** `chia làm 03 giai đoạn:` over a list that has another number of them. */
function* lists(views: readonly BlockView[]): Generator<RuleFinding> {
  for (const [index, view] of views.entries()) {
    const next = views[index + 1]
    if (next?.block.kind === 'table') yield* table(view, next)
    if (view.block.kind === 'table' && next) yield* counted(view, next)
    const said = announcedIn(view.text)
    if (!said) continue
    const items = itemsUnder(view)
    const named = items.filter(({ text }) => text.toLocaleLowerCase('vi').startsWith(said.noun)).length
    if (items.length < 2 || items.length === said.value || (named > 0 && named === said.value)) continue
    yield {
      place: view.place,
      excerpt: said.words,
      // Items that do not call themselves so may be counted otherwise.
      ...(named === items.length ? {} : { severity: 'hint' as const }),
      message: `Câu này nói ${said.words}, bên dưới có ${items.length} ý.`,
      fix: toPlace,
    }
  }
}

/** Its own children, or for a bare paragraph the numbered lines behind it. */
function itemsUnder(view: BlockView): BlockView[] {
  const isItem = ({ block, label }: BlockView): boolean => block.kind !== 'table' && label !== '' && !block.duty
  if (view.children.length > 0) return view.children.filter(isItem)
  const beside = view.parent?.children ?? []
  const behind = beside.slice(beside.indexOf(view) + 1)
  const marker = behind[0]?.block.marker
  if (marker === undefined || marker === view.block.marker || (view.label !== '' && view.block.marker !== '-'))
    return []
  const end = behind.findIndex(({ block }) => block.marker !== marker)
  return (end === -1 ? behind : behind.slice(0, end)).filter(isItem)
}

const leading =
  /(?<![\d.,/])(?<count>\d{1,3})\s(?<noun>\p{Ll}+)(?!\p{L})[^.;:\d]{0,60}(?:như sau|sau đây|sau|dưới đây|theo (?:bảng|biểu|danh sách)(?: sau| dưới đây)?)\s*[:.]?$/u

/** `Danh sách 12 đội như sau:` over a table with `Tên đội` that numbers another count of rows. */
function* table(view: BlockView, { block, place }: BlockView): Generator<RuleFinding> {
  const { count = '', noun = '' } = leading.exec(view.text)?.groups ?? {}
  const rows = block.table?.rows ?? []
  if (count === '' || rows.length < 3) return
  const cells = rows.map((row) => row.map((cell) => withPlainSpaces(inlineOfCell(cell)).replace(/\*/gu, '').trim()))
  const head = cells.find((row) => /^(?:TT|STT|Số TT)$/iu.test(row[0] ?? ''))
  if (!head?.some((cell) => new RegExp(`^(?:tên |danh sách )?${noun}(?!\\p{L})`, 'iu').test(cell))) return
  const numbered = cells.filter((row) => /^\d{1,3}\.?$/u.test(row[0] ?? '')).length
  if (numbered < 2 || numbered === Number(count)) return
  yield {
    place,
    excerpt: `${count} ${noun}`,
    message: `Lời trước bảng nói ${count} ${noun}, bảng có ${numbered} dòng.`,
    fix: toPlace,
  }
}

const closing = /^Danh sách (?:này |trên )?(?:có|gồm) (?<count>\d{1,3}) (?<noun>\p{Ll}+)(?!\p{L})/u

/** `Danh sách có 12 đội` behind a table whose numbered rows name another count of them. */
function* counted({ block }: BlockView, behind: BlockView): Generator<RuleFinding> {
  const { count = '', noun = '' } = closing.exec(behind.text)?.groups ?? {}
  if (count === '') return
  const cells = (block.table?.rows ?? []).map((row) =>
    row.map((cell) => withPlainSpaces(inlineOfCell(cell)).replace(/\*/gu, '').trim()),
  )
  const numbered = cells.filter((row) => /^\d{1,3}\.?$/u.test(row[0] ?? ''))
  const named = numbered.filter((row) => row.some((cell) => cell.toLocaleLowerCase('vi').startsWith(noun)))
  if (numbered.length < 2 || named.length < numbered.length || numbered.length === Number(count)) return
  yield {
    place: behind.place,
    excerpt: `${count} ${noun}`,
    message: `Câu này nói ${count} ${noun}, bảng ở trên có ${numbered.length} dòng.`,
    fix: toPlace,
  }
}

const hamlet = 'thôn|bản|buôn|ấp|khóm|xóm|khu phố|khối phố|khối(?! (?:lớp|phố|lượng|đoàn|thi đua))|tổ dân phố'
const wholes = [
  new RegExp(`(?<![\\d.,/])\\d{1,3}/(?<count>\\d{1,3})\\s(?<noun>${hamlet})(?!\\p{L})`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:[Tt]oàn (?:xã|phường)(?: có| gồm)?|(?:[Xx]ã|[Pp]hường)(?: \\p{Lu}[\\p{L}']*){0,4} (?:có|gồm)|[Cc]ả|[Tt]ất cả) (?<count>\\d{1,3})\\s(?<noun>${hamlet})(?=[,;.):]| với | và |$)`,
    'gu',
  ),
  new RegExp(`(?<![\\d.,/])(?<count>\\d{1,3})\\s(?<noun>${hamlet})\\s(?=trên địa bàn (?:xã|phường|đặc khu))`, 'gu'),
]
const inLine = new RegExp(`(?<![\\d.,/])(?<count>\\d{1,3})\\s(?<noun>${hamlet})(?!\\p{L})`, 'gu')

const anyHamlet = new RegExp(`\\d\\s(?:${hamlet})`, 'u')
const linesIn = byText((text) => (anyHamlet.test(text) ? [...text.matchAll(inLine)] : []))

interface Mention {
  passage: Passage
  start: number
  end: number
  words: string
  value: number
}

const someHamlet = new RegExp(hamlet, 'u')
const saidIn = byText((text) =>
  /\d/u.test(text) && someHamlet.test(text) ? wholes.flatMap((pattern) => [...text.matchAll(pattern)]) : [],
)

/** How many hamlets there are is one number, wherever it stands. */
function* hamlets(input: PlanInput): Generator<RuleFinding> {
  const found = new Map<string, Mention[]>()
  for (const passage of passagesOf(input)) {
    const matches = passage.kind === 'recipient' ? [...linesIn(passage.text)] : saidIn(passage.text)
    for (const match of matches) {
      const { count = '', noun = '' } = match.groups ?? {}
      const end = match.index + match[0].length
      pushTo(found, noun, { passage, start: match.index, end, words: `${count} ${noun}`, value: Number(count) })
    }
  }
  yield* moreThanAll(input, found)
  for (const mentions of found.values()) {
    const byValue = new Map<number, Mention[]>()
    for (const mention of mentions) pushTo(byValue, mention.value, mention)
    if (byValue.size !== 2) continue
    const [most, fewest] = [...byValue.values()].sort((a, b) => b.length - a.length)
    const [usual, other] = [most?.[0], fewest?.[0]]
    if (!usual || !other || other.value === 1) continue
    yield {
      ...other.passage.at(other),
      excerpt: other.words,
      message: `Chỗ này ghi ${other.words}, chỗ khác ghi ${usual.words}.`,
      fix: toPlace,
    }
  }
}

/** No more hamlets do anything than there are. */
function* moreThanAll(input: PlanInput, found: ReadonlyMap<string, readonly Mention[]>): Generator<RuleFinding> {
  for (const [noun, mentions] of found) {
    const all = new Set(mentions.filter(({ passage }) => passage.kind !== 'recipient').map(({ value }) => value))
    const [most] = all
    if (all.size !== 1 || most === undefined || most === 1) continue
    for (const passage of passagesOf(input)) {
      if (passage.kind === 'recipient' || passage.kind === 'basis') continue
      for (const match of linesIn(passage.text)) {
        const { count = '', noun: here } = match.groups ?? {}
        if (here !== noun || Number(count) <= most) continue
        yield {
          ...passage.at({ start: match.index, end: match.index + match[0].length }),
          excerpt: match[0],
          message: `Chỗ này ghi ${match[0]}, chỗ khác ghi cả thảy ${most} ${noun}.`,
          fix: toPlace,
        }
      }
    }
  }
}
