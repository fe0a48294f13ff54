/**
 * Figures of one sentence that belong together: parts of a whole that are named by several words, so many for each, so much a unit.
 *
 * 1. A sentence ends at a full stop that is no part of a number; nothing is read across it.
 * 2. Parts: `130 người, gồm 30 đại biểu và 100 thanh niên`, `340 ha, gồm: ngô 150 ha, rau 190 ha`; every piece of the list has one
 *    figure, of the same unit or of people as the whole is. Behind "trong đó" only more than the whole is told.
 * 3. Each: `mỗi ấp 100 tờ`, with how many ấp there are and how many tờ in all, in whatever order; two answers leave it alone.
 * 4. A rate: `96 tấn cho 80 ha, bình quân 1,2 tấn/ha`.
 */
import { figureForm, figureScales, figureValue, groupedText } from '../../text/figures.ts'

export interface WrongFigure {
  start: number
  end: number
  message: string
  /** Arithmetic alone may be the clerk's own rounding or another count. */
  sure: boolean
}

const shown = (of: number): string => groupedText(Math.round(of * 1000) / 1000)

/** Words for people, counted together whatever they are. */
const people = new Set(
  'người lượt|người ủy|viên em trẻ cháu nữ nam bé đại|biểu thành|viên học|sinh học|viên hội|viên đoàn|viên đảng|viên giáo|viên nhân|viên cán|bộ công|chức viên|chức thanh|niên thiếu|nhi bác|sĩ y|sĩ điều|dưỡng kỹ|thuật dược|sĩ hộ|sinh đồng|chí chiến|sĩ dân|quân lãnh|đạo chuyên|viên khách|mời phụ|nữ nông|dân vận|động giảng|viên tình|nguyện cộng|tác trọng|tài huấn|luyện lái|xe trưởng phó nghệ|nhân diễn|viên cổ|động'
    .split(' ')
    .map((word) => word.replace('|', ' ')),
)
const isPeople = (noun: string): boolean => people.has(noun) || people.has(noun.split(' ')[0] ?? '')
/** What counts time, age, money or share says nothing about a number of things. */
const notThings = /^(?:năm|tháng|ngày|giờ|phút|tuổi|tuần|quý|lần|đồng|nghìn|triệu|tỷ|tỉ|điểm|đợt|trở|đến|tiếng|km\/h)$/u

/** `đợt 1 là 200 đơn vị`: a figure that numbers and does not count. */
const numbering =
  /^(?:là|từ|có|gồm|với|đạt|được|và|hoặc|đến|trước|sau|tại|ở|các|của|cho|do|để|khi|trong|theo|cùng|còn|thì|bằng|về)$/u

interface Counted {
  start: number
  end: number
  value: number
  /** One or two words behind the figure, with money's scale left out: `đại biểu`, `ha`, `đồng`. */
  noun: string
}

const figure = new RegExp(
  `(?<![\\d.,/\\p{L}-])(?<written>${figureForm})(?:\\s(?<scale>nghìn|ngàn|triệu|tỷ|tỉ))?\\s(?<noun>\\p{L}\\p{Ll}*(?:\\s\\p{L}\\p{Ll}*)?)(?![\\p{L}/])`,
  'gu',
)

function countedIn(text: string): Counted[] {
  const found: Counted[] = []
  for (const match of text.matchAll(figure)) {
    const { written = '', scale, noun = '' } = match.groups ?? {}
    const first = (noun.split(' ')[0] ?? '').toLocaleLowerCase('vi')
    if (notThings.test(first) && !(first === 'đồng' && scale !== undefined)) continue
    if (numbering.test(first)) continue
    found.push({
      start: match.index,
      end: match.index + match[0].length - noun.length + first.length,
      value: figureValue(written) * (scale === undefined ? 1 : (figureScales[scale] ?? 1)),
      noun: scale === undefined ? noun.toLocaleLowerCase('vi') : 'đồng',
    })
  }
  return found
}

const head = (noun: string): string => noun.split(' ')[0] ?? ''
const alike = (one: string, other: string): boolean =>
  head(one) === head(other) || (isPeople(one) && isPeople(other) && one !== '' && other !== '')

export function* figuresTogether(text: string): Generator<WrongFigure> {
  if (!/\d/u.test(text)) return
  for (const { text: sentence, start } of sentencesOf(text)) {
    if (!/(?<!\p{L})(?:gồm|trong đó|mỗi|Mỗi|bình quân)(?!\p{L})/u.test(sentence)) continue
    for (const found of [...partsIn(sentence), ...eachIn(sentence), ...ratesIn(sentence)])
      yield { ...found, start: start + found.start, end: start + found.end }
  }
}

const about =
  /khoảng|một số|(?<!\p{L})(?:ước|dự kiến)(?!\p{L})|trở lên|trở xuống|tối thiểu|tối đa|ít nhất|không quá|[x×]\s?\d|=|%|hoặc/iu

const lead = /,?\s(?:bao gồm|gồm|trong đó)(?: có| là)?:?\s|(?<=\d\s(?:người|thành viên|đồng chí)):\s/gu
/** What may be things of any kind: `04 đơn vị, gồm 03 trường tiểu học, 01 trường mầm non`. */
const anything = /^(?:đơn vị|cơ quan|cơ sở|địa điểm|công trình|tổ chức|hoạt động|hạng mục)/u

function* partsIn(sentence: string): Generator<WrongFigure> {
  for (const match of sentence.matchAll(lead)) {
    const list = listBehind(sentence, match)
    const found = list && wholeOf(sentence, match, list)
    if (!list || !found || !isOfOneKind(found.whole, list.parts)) continue
    const { whole, behind } = found
    const sum = list.parts.reduce((all, part) => all + part.value, 0)
    const differs = Math.abs(sum - whole.value) > 0.0001
    if (!differs || list.parts.some((part) => part.value >= whole.value)) continue
    // "In which" names some; only more than there is cannot be, and of people one may be counted twice.
    if (/trong đó/u.test(match[0]) && (sum < whole.value || areAllPeople(whole, list.parts))) continue
    yield {
      start: behind === null ? whole.start : match.index,
      end: list.start + (behind === null ? (list.parts.at(-1)?.end ?? 0) : list.upTo + behind.length + whole.end),
      message: `Câu này ghi ${shown(whole.value)}, các phần cộng lại là ${shown(sum)}.`,
      sure: false,
    }
  }
}

/** Figures one after the other behind `gồm`; `upTo`: where the list ends in the rest of the sentence, which begins at `start`. */
interface FigureList {
  parts: readonly Counted[]
  start: number
  rest: string
  upTo: number
}

function listBehind(sentence: string, match: RegExpExecArray): FigureList | null {
  const start = match.index + match[0].length
  const rest = sentence.slice(start)
  const [inBracket] = /^[^()]*\)/u.exec(rest) ?? []
  const upTo = inBracket === undefined ? rest.search(/;|$|\sđể\s|,\s(?:tổng|cộng)/u) : inBracket.length - 1
  const list = rest.slice(0, upTo)
  if (about.test(list) || about.test(sentence.slice(Math.max(0, match.index - 40), match.index))) return null
  const parts = leadingFigures(list)
  return parts.length < 2 ? null : { parts, start, rest, upTo }
}

/** What the list is the parts of: said behind it (`tổng cộng 50 người`, its words in `behind`), else before. */
function wholeOf(
  sentence: string,
  match: RegExpExecArray,
  { rest, upTo }: FigureList,
): { whole: Counted; behind: string | null } | null {
  const [behind] = /^,?\s(?:tổng (?:số|cộng)|cộng)(?: là|:)?\s/u.exec(rest.slice(upTo)) ?? []
  const after = behind === undefined ? undefined : countedIn(rest.slice(upTo + behind.length))[0]
  if (after && behind !== undefined) return { whole: after, behind }
  const before = countedIn(sentence.slice(0, match.index)).at(-1)
  if (!before) return null
  // Between the whole and its list stand words about it, not another figure.
  const between = sentence.slice(before.end, match.index)
  return /[;:]/u.test(between) || countedIn(between).length > 0 ? null : { whole: before, behind: null }
}

const areAllPeople = (whole: Counted, parts: readonly Counted[]): boolean =>
  isPeople(whole.noun) && parts.every(({ noun }) => isPeople(noun))

/** Parts that can be added up to the whole: of its kind, people of people, or one kind of what may be anything. */
const isOfOneKind = (whole: Counted, parts: readonly Counted[]): boolean =>
  parts.every(({ noun }) => head(noun) === head(whole.noun)) ||
  areAllPeople(whole, parts) ||
  (anything.test(whole.noun) && parts.every(({ noun }) => head(noun) === head(parts[0]?.noun ?? '')))

/** The figures of a list where every piece has one; none where a piece has two, or the list goes on in words. */
function leadingFigures(list: string): Counted[] {
  const figures = countedIn(list)
  const bare = list.replace(
    /\d+(?:,\d+)?\s(?:tuổi|năm|tháng|đợt|giờ)(?!\p{L})|(?:năm|tháng|khối|lớp|đợt|số|quý)\s\d+/giu,
    '',
  )
  const written = bare.match(/(?<![\p{L}\d])\d[\d.,]*/gu) ?? []
  if (written.length !== figures.length) return []
  const pieces = list.split(/,\s|;\s|\svà\s/u)
  // As many pieces as figures, or words in front of a figure that have a comma of their own.
  const withFigure = pieces.filter((piece) => /\d/u.test(piece)).length
  return withFigure >= figures.length ? figures : []
}

/** Whether some of them are left over: the shares of all are not all there is. */
export const hasRest = (sentence: string): boolean => /còn lại|ngoài ra|dự phòng|số dư/u.test(sentence)

/** Whether each gets more of the kind, said behind the first figure: `mỗi đội 03 thí sinh chính thức` `và 01 thí sinh dự bị`. */
export const goesOnFor = (behind: string, thing: string): boolean =>
  new RegExp(`^[^,;.:()\\d]{0,30}?\\s(?:và|cùng|cộng với)\\s(?:${figureForm})\\s(?:${thing})(?!\\p{L})`, 'u').test(
    behind,
  )

const numberWords = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const each = new RegExp(
  `(?<!\\p{L})[Mm]ỗi\\s(?<kind>\\p{Ll}+)(?:,\\s(?:phường|đặc khu|thôn|bản|buôn|tổ dân phố|khu phố|cơ quan|đơn vị))*(?<verb>(?:\\s\\p{Ll}+){0,5}?)\\s(?<size>${figureForm})\\s(?<noun>\\p{Ll}+(?:\\s\\p{Ll}+)?)(?![\\p{L}/])`,
  'gu',
)

function* eachIn(sentence: string): Generator<WrongFigure> {
  const all = [...sentence.matchAll(each)]
  for (const match of all) {
    const { kind = '', verb = '', size = '', noun = '' } = match.groups ?? {}
    if (notThings.test(head(noun)) || notThings.test(kind) || head(noun) === kind) continue
    if (all.some((other) => other !== match && other.groups?.kind === kind)) continue
    if (/khoảng|trung bình|bình quân|trên|dưới|hơn|gần|từ|thêm|không/u.test(verb)) continue
    const end = match.index + match[0].length
    // `mỗi lớp 40 người = 12 lớp`, `x`: products have their own reading.
    if (/[=×]|\sx\s/u.test(sentence)) continue
    const counts = countsOf(sentence, kind)
    const [count] = counts
    if (!count || counts.some((other) => other.value !== count.value)) continue
    const totals = countedIn(sentence).filter(
      (each) =>
        !(each.start >= match.index && each.start < end) &&
        alike(each.noun, noun) &&
        !counts.some(({ start }) => start === each.start) &&
        each.value > figureValue(size),
    )
    const [total] = totals
    if (!total || totals.length > 1) continue
    const wanted = count.value * figureValue(size)
    const least = /ít nhất|tối thiểu/u.test(verb)
    const most = /tối đa/u.test(verb)
    if (about.test(sentence.slice(Math.max(0, total.start - 20), total.start))) continue
    if (Math.abs(wanted - total.value) < 0.0001 || (least && total.value > wanted) || (most && total.value < wanted))
      continue
    // A part of them, or those of another row.
    if (/trong đó|bổ sung/u.test(sentence) || hasRest(sentence) || goesOnFor(sentence.slice(end), head(noun))) continue
    yield {
      start: Math.min(match.index, count.start, total.start),
      end: Math.max(end, count.end, total.end),
      message: `Mỗi ${kind}${verb} ${size} ${head(noun)}, ${shown(count.value)} ${kind} là ${shown(wanted)} ${head(noun)}; trong câu ghi ${shown(total.value)}.`,
      sure: false,
    }
  }
}

/** Words in front of how many there are in all, in a line of its own. */
const ofAll = /^(?:Đối tượng|Số lượng|Thành phần|Học viên|Quy mô|Số người)(?: tham (?:gia|dự))?\s?:/u

/** `Đối tượng: 150 học sinh` in one line, `06 lớp, mỗi lớp 25 học sinh` in the next. */
export function* eachOfAll(counted: string, all: string): Generator<WrongFigure> {
  const [whole] = ofAll.test(all) ? countedIn(all) : []
  if (!whole || about.test(all.slice(0, whole.start)) || about.test(counted)) return
  const matches = [...counted.matchAll(each)]
  const [match] = matches
  if (!match || matches.length > 1) return
  const { kind = '', verb = '', size = '', noun = '' } = match.groups ?? {}
  if (/khoảng|trung bình|bình quân|trên|dưới|hơn|gần|từ|thêm|không/u.test(verb) || !alike(whole.noun, noun)) return
  const counts = countsOf(counted, kind)
  const [count] = counts
  const others = countedIn(counted).filter((other) => alike(other.noun, noun))
  if (!count || counts.length > 1 || others.length > 1) return
  const wanted = count.value * figureValue(size)
  if (wanted === whole.value) return
  yield {
    start: Math.min(match.index, count.start),
    end: Math.max(match.index + match[0].length, count.end),
    message: `Mỗi ${kind}${verb} ${size}, ${shown(count.value)} ${kind} là ${shown(wanted)}; dòng bên cạnh ghi ${shown(whole.value)}.`,
    sure: false,
  }
}

/** `15 ấp`, `bốn khối` in the sentence. */
function countsOf(sentence: string, kind: string): Counted[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\d.,/-])(?<written>\\d{1,4}|${numberWords.slice(2).join('|')})\\s${kind}(?!\\p{L})`,
    'giu',
  )
  return [...sentence.matchAll(pattern)].map((match) => {
    const written = match.groups?.written ?? ''
    const words = numberWords.indexOf(written.toLocaleLowerCase('vi'))
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: words > 0 ? words : Number(written),
      noun: kind,
    }
  })
}

const rate = new RegExp(
  `(?<![\\d.,])(?<whole>${figureForm})\\s(?<unit>\\p{Ll}+)(?!\\p{L})[^.;\\d]{0,50}?\\s(?:cho|trên)\\s(?<by>${figureForm})\\s(?<per>\\p{Ll}+)(?!\\p{L})[^.;\\d]{0,30}?(?:bình quân|trung bình)(?: là| đạt)?\\s(?<said>${figureForm})\\s\\k<unit>\\s?/\\s?\\k<per>(?!\\p{L})`,
  'gu',
)

function* ratesIn(sentence: string): Generator<WrongFigure> {
  for (const match of sentence.matchAll(rate)) {
    const { whole = '', unit = '', by = '', per = '', said = '' } = match.groups ?? {}
    const wanted = figureValue(whole) / figureValue(by)
    const decimals = /,(\d+)$/u.exec(said)?.[1]?.length ?? 0
    if (!Number.isFinite(wanted) || Math.abs(wanted - figureValue(said)) <= 1.001 / 10 ** Math.max(1, decimals))
      continue
    yield {
      start: match.index,
      end: match.index + match[0].length,
      message: `“${whole} ${unit}” cho ${by} ${per} là ${groupedText(Math.round(wanted * 100) / 100)} ${unit}/${per}; trong câu ghi ${said}.`,
      sure: false,
    }
  }
}

/** Up to a full stop that is no part of a number, or the end. */
export function* sentencesOf(text: string): Generator<{ text: string; start: number }> {
  let start = 0
  for (const match of text.matchAll(/\.(?=\s|$)/gu)) {
    yield { text: text.slice(start, match.index), start }
    start = match.index + 1
  }
  if (start < text.length) yield { text: text.slice(start), start }
}
