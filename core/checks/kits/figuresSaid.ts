/**
 * Arithmetic a sentence does itself, and whether it comes out: products (`60.000 đồng x 180 = ...`), parts of a whole (`gồm 15 người: 6
 * người, 9 người`), shares (`91,4% (3.201/3.502 hộ)`), `mỗi lớp 38 người`, years to an anniversary.
 *
 * 1. A figure is read with the scale behind it (`4,5 triệu đồng`) and with how exact it was written.
 * 2. A sum is asked for only where the whole names what its parts are: the same noun, or "gồm" before sums of money.
 * 3. Words that say the parts are no full list (`trong đó`, `một số`, `khoảng`) leave the sentence alone.
 */
import { figureForm, figureScales, figureValue, groupedText } from '../../text/figures.ts'
import { figuresTogether, goesOnFor, hasRest, sentencesOf, type WrongFigure } from './figuresTogether.ts'

interface Figure {
  value: number
  /** Half of its last written place. */
  within: number
}

function figureOf(written: string, scale = ''): Figure {
  const by = figureScales[scale] ?? 1
  const decimals = /,(\d+)$/u.exec(written)?.[1]?.length ?? 0
  return { value: figureValue(written) * by, within: decimals > 0 || by > 1 ? (by / 10 ** decimals) * 0.51 : 0.001 }
}

/** All that is wrong in a text, by place. */
export function* wrongFiguresIn(text: string): Generator<WrongFigure> {
  if (!/\d/u.test(text)) return
  const told: WrongFigure[] = []
  for (const found of [...ofOnePattern(text), ...figuresTogether(text)]) {
    // One sum is told once, by the narrower reading.
    if (told.some((other) => other.start < found.end && found.start < other.end)) continue
    told.push(found)
    yield found
  }
}

function* ofOnePattern(text: string): Generator<WrongFigure> {
  yield* wrongProducts(text)
  yield* wrongShares(text)
  yield* tooMany(text)
  yield* wrongEach(text)
  yield* wrongParts(text)
  yield* wrongGroups(text)
  yield* wrongBracket(text)
  yield* wrongLabelled(text)
  yield* wrongClosedList(text)
  yield* wrongPer(text)
  yield* wrongMoney(text)
  yield* wrongYears(text)
}

const unit =
  '(?:\\s*(?:nghìn|ngàn|triệu|tỷ|tỉ))?(?:\\s*\\p{L}+(?:\\s\\p{L}+){0,3})?(?:\\s?/\\s?\\p{L}+(?:\\s\\p{L}+)?)*'
const product = new RegExp(
  `(?<=^|[\\s(:;])(?<![+(=×*-]\\s?|\\sx\\s)(?<factors>(?:${figureForm})%?${unit}(?:\\s*[x×X*]\\s*(?:${figureForm})%?${unit}){1,4})\\s*=\\s*(?<result>${figureForm})(?:\\s*(?<scale>nghìn|ngàn|triệu|tỷ|tỉ)(?!\\p{L}))?(?!\\s*[x×*+]|[\\d.,/]*\\d)`,
  'gu',
)
const factor = new RegExp(
  `(?<written>${figureForm})(?<percent>%)?(?:\\s*(?<scale>nghìn|ngàn|triệu|tỷ|tỉ)(?!\\p{L}))?`,
  'u',
)

/** `1.200 liều x 22.000 đồng = 26.400.000 đồng`. */
function* wrongProducts(text: string): Generator<WrongFigure> {
  if (!text.includes('=')) return
  for (const match of text.matchAll(product)) {
    const { factors = '', result = '', scale = '' } = match.groups ?? {}
    const before = text.slice(Math.max(0, match.index - 2), match.index)
    if (/[+(]\s?$/u.test(before)) continue
    let wanted = 1
    for (const piece of factors.split(/\s*(?:[×*]|(?<![\p{L}])[xX](?!\p{L}))\s*/u)) {
      const { written = '', percent, scale: by = '' } = factor.exec(piece)?.groups ?? {}
      if (written === '') return
      wanted *= figureOf(written, by).value / (percent ? 100 : 1)
    }
    const said = figureOf(result, scale)
    if (wanted === 0 || Math.abs(said.value - wanted) <= Math.max(said.within, Math.abs(wanted) * 1e-9)) continue
    // Counted in thousands or millions, which another place says.
    const ratio = said.value / wanted
    if ([1e3, 1e6, 1e9, 1e-3, 1e-6, 1e-9].some((power) => Math.abs(ratio / power - 1) < 1e-6)) continue
    const end = match.index + match[0].length
    yield {
      start: match.index,
      end,
      message: `“${match[0].trim()}”: nhân ra là ${groupedText(wanted)}.`,
      sure: true,
    }
  }
}

const share =
  /(?<![\d.,])(?<percent>\d{1,3}(?:,\d+)?)%\s*\(\s*(?<part>\d{1,3}(?:\.\d{3})+|\d+)\s?\/\s?(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?=\s*(?:\p{L}|\)))/gu
const shareBehind =
  /(?<![\d.,/])(?<part>\d{1,3}(?:\.\d{3})+|\d+)\s?\/\s?(?<whole>\d{1,3}(?:\.\d{3})+|\d+)\s+\p{Ll}+(?:\s\p{Ll}+){0,2},?\s*(?:\(\s*(?:đạt |chiếm |bằng |tỷ lệ |tỉ lệ )?|(?:đạt|chiếm)(?: tỷ lệ| tỉ lệ)? )(?<percent>\d{1,3}(?:,\d+)?)%/gu

/** `91,4% (3.201/3.502 hộ)`. */
function* wrongShares(text: string): Generator<WrongFigure> {
  if (!text.includes('%')) return
  for (const pattern of [share, shareBehind])
    for (const match of text.matchAll(pattern)) {
      const { percent = '', part = '', whole = '' } = match.groups ?? {}
      const of = figureOf(whole).value
      if (of === 0) continue
      const wanted = (figureOf(part).value / of) * 100
      const decimals = /,(\d+)$/u.exec(percent)?.[1]?.length ?? 0
      // Some cut the last place off where others round it.
      if (Math.abs(figureOf(percent).value - wanted) <= 1.001 / 10 ** decimals) continue
      const shown = groupedText(Math.round(wanted * 10 ** Math.max(1, decimals)) / 10 ** Math.max(1, decimals))
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: `“${match[0].trim()}”: ${part}/${whole} là ${shown}%.`,
        sure: true,
      }
    }
}

const places = 'thôn|bản|buôn|ấp|khóm|xóm|khu phố|khối phố|tổ dân phố|làng|xã|phường|chi bộ|chi đoàn|trường'
const overFull = new RegExp(`(?<![\\d.,/])(?<part>\\d{1,3})/(?<whole>\\d{1,3}) (?:${places})(?!\\p{L})`, 'gu')

/** `14/13 thôn`: more than there are. */
function* tooMany(text: string): Generator<WrongFigure> {
  for (const match of text.matchAll(overFull)) {
    const { part = '', whole = '' } = match.groups ?? {}
    if (Number(part) <= Number(whole)) continue
    yield {
      start: match.index,
      end: match.index + match[0].length,
      message: `“${match[0]}”: phần nêu nhiều hơn tất cả.`,
      sure: false,
    }
  }
}

const people = 'người|em|học viên|học sinh|đại biểu|đồng chí|thành viên|cán bộ|hội viên|đoàn viên|vận động viên'
const each =
  /(?<![\d.,/])(?<count>\d{1,3})\s(?<kind>\p{Ll}+)(?:\s\p{Lu}(?:,\s\p{Lu})*)?,?\s(?:và\s)?mỗi\s\k<kind>\s(?:có\s|gồm\s|là\s)?(?<size>\d{1,3}(?:\.\d{3})+|\d{1,4})\s(?<noun>\p{Ll}+(?:\s\p{Ll}+)?)/gu
/** `44 cộng tác viên (mỗi ấp 04 người)`: as many everywhere. */
const evenly = new RegExp(
  `(?<![\\d.,/])(?<whole>\\d{1,4})\\s\\p{Ll}+(?:\\s\\p{Ll}+){0,2}\\s\\(mỗi\\s(?<noun>\\p{Ll}+)\\s(?<size>\\d{1,2})\\s(?:${people})\\)`,
  'gu',
)
const inexact = /khoảng|từ|ít nhất|tối thiểu|tối đa|trung bình|bình quân|không quá|trên|dưới|hơn|gần/u

/** `02 lớp, mỗi lớp 38 người, tổng số 76 người`; also with the whole in front. */
function* wrongEach(text: string): Generator<WrongFigure> {
  if (!/(?<!\p{L})mỗi\s/u.test(text)) return
  for (const match of text.matchAll(evenly)) {
    const { whole = '', size = '', noun = '' } = match.groups ?? {}
    if (figureOf(whole).value % figureOf(size).value === 0 || figureOf(whole).value < figureOf(size).value) continue
    yield {
      start: match.index,
      end: match.index + match[0].length,
      message: `“${match[0]}”: ${whole} không chia hết cho ${size}, nên không thể ${noun} nào cũng như nhau.`,
      sure: false,
    }
  }
  for (const match of text.matchAll(each)) {
    const { count = '', size = '', noun = '', kind = '' } = match.groups ?? {}
    const wanted = Number(count) * figureOf(size).value
    const thing = new RegExp(`^(?:${people})`, 'u').exec(noun)?.[0] ?? noun.split(' ')[0] ?? ''
    const alike = new RegExp(`^(?:${people})$`, 'u').test(thing) ? people : thing
    const end = match.index + match[0].length
    const behind = new RegExp(
      `^[^.;]{0,30}?(?:tổng (?:số|cộng)|tất cả|cộng)(?: là|:)?\\s(?<whole>${figureForm})\\s(?:${alike})(?!\\p{L})`,
      'u',
    ).exec(text.slice(end, end + 90))
    const from = Math.max(0, match.index - 60)
    const front = new RegExp(
      `(?<![\\d.,/])(?<whole>${figureForm})\\s(?:${alike})(?!\\p{L})[^.;:\\d]{0,25}(?:chia|gồm|tổ chức|\\(|,)[^.;:\\d]{0,20}$`,
      'u',
    ).exec(text.slice(from, match.index))
    const whole = behind?.groups?.whole ?? front?.groups?.whole
    if (whole === undefined || inexact.test(match[0]) || kind === thing) continue
    if (figureOf(whole).value === wanted) continue
    const [restOfSentence = ''] = /^(?:[^.]|\.(?!\s|$))*/u.exec(text.slice(end)) ?? []
    if (hasRest(restOfSentence) || goesOnFor(restOfSentence, alike)) continue
    yield {
      start: front ? from + front.index : match.index,
      end: behind ? end + behind[0].length : end,
      message: `Mỗi ${kind} ${size} ${thing}, ${count} ${kind} là ${groupedText(wanted)} ${thing}; trong câu ghi ${whole}.`,
      sure: true,
    }
  }
}

const counted = /(?<![\d.,/-])(?<written>\d{1,3}(?:\.\d{3})+|\d{1,4})\s(?<noun>\p{Ll}+)(?!\p{L})/gu
const notCounted =
  /^(?:đồng|triệu|tỷ|tỉ|nghìn|ngàn|năm|tháng|ngày|giờ|phút|tuổi|lần|km|m|ha|kg|lít|tuần|buổi|quý|điểm|suất|tiếng|đến|trở|cm|mm|đợt)$/u
/** `15 người: Công an 06 người, Phòng Kinh tế 04 người, ... 02 người`; `gồm 3 lớp, 2 lớp buổi sáng, 1 lớp buổi chiều`. */
function* wrongParts(text: string): Generator<WrongFigure> {
  for (const sentence of sentencesOf(text)) {
    if (/trong đó|khoảng|một số|ít nhất|tối thiểu|tối đa|không quá|mỗi|dự phòng|[x×]\s?\d|\+/u.test(sentence.text))
      continue
    const figures = [...sentence.text.matchAll(counted)].filter(({ groups }) => !notCounted.test(groups?.noun ?? ''))
    const [whole, ...others] = figures
    if (!whole) continue
    const noun = whole.groups?.noun ?? ''
    const parts = others.filter(({ groups }) => groups?.noun === noun)
    const [first] = parts
    if (parts.length < 2 || !first) continue
    const total = figureOf(whole.groups?.written ?? '').value
    const values = parts.map(({ groups }) => figureOf(groups?.written ?? '').value)
    if (values.some((value) => value >= total || value === 0)) continue
    const before = sentence.text.slice(0, whole.index)
    const between = sentence.text.slice(whole.index + whole[0].length, first.index)
    // What comes behind a semicolon is the next of a row, not a part of this one.
    const lead =
      !between.includes(';') &&
      /^(?:[^:,]{0,30}:|[^:,]{0,40},?\s*(?<!\p{L})(?:bao gồm|gồm|chia thành|chia ra|chia làm)(?!\p{L}))/u.test(between)
    const asWhole = /(?<!\p{L})(?:gồm|tổng số|tổng cộng|cả thảy|tất cả)(?: có|:)?\s*$/iu.test(before)
    if (!(lead && between.length < 90) && !(asWhole && /^[^:]{0,30}(?:,|\(|:)[^:]{0,30}$/u.test(between))) continue
    // A second list behind a semicolon is another matter.
    if (/[;]/u.test(sentence.text.slice(first.index, parts.at(-1)?.index)) && !lead) continue
    const sum = values.reduce((a, b) => a + b, 0)
    // A piece of the list may be counted by another word: `64 cơ sở, gồm 30 cơ sở ..., 12 bếp ăn`.
    const further = others.filter(({ index, groups }) => index > first.index && groups?.noun !== noun)
    const withFurther = further.reduce((all, { groups }) => all + figureOf(groups?.written ?? '').value, sum)
    if (sum === total || withFurther === total) continue
    const last = parts.at(-1) ?? first
    yield {
      start: sentence.start + whole.index,
      end: sentence.start + last.index + last[0].length,
      message: `Câu này ghi ${whole[0]}, các phần cộng lại là ${groupedText(sum)} ${noun}.`,
      sure: lead,
    }
  }
}

const inBrackets =
  /(?<![\d.,/])(?<written>\d{1,3}(?:\.\d{3})+|\d{1,4})\s(?<noun>\p{Ll}+(?:\s\p{Ll}+){0,2})\s?\((?<inner>[^()]{5,120})\)/gu
const oneOfTwo = /^(?<written>\d{1,3}(?:\.\d{3})+|\d{1,4})\s(?:(?<noun>\p{Ll}+)\s)?(?:nam|nữ|là nam|là nữ)$/u

/** `33 người (Ban Giám hiệu 03, giáo viên 24, nhân viên 06)`, `09 xóm (Trung Nam, Đông Phú, ...)`: bracketed parts, or their names. */
const labelled = /^(?<label>\p{L}[\p{L}\s-]*?)\s(?:có\s)?(?<written>\d{1,4})$/u
const nameOnly =
  /^(?:thôn|bản|buôn|ấp|khóm|xóm|khu phố|khối phố|tổ dân phố|tổ|khu|làng)?\s?(?:\p{Lu}[\p{L}'’]*(?:\s(?:\p{Lu}[\p{L}'’]*|\d{1,2}))*|\d{1,2})$/u

function* wrongLabelled(text: string): Generator<WrongFigure> {
  if (!/\d\s\p{Ll}[^()]{0,40}\(/u.test(text)) return
  for (const match of text.matchAll(inBrackets)) {
    const { written = '', noun = '', inner = '' } = match.groups ?? {}
    const pieces = inner.split(/\s*[,;]\s*|\svà\s/u).map((piece) => piece.trim())
    const total = figureOf(written).value
    const span = { start: match.index, end: match.index + match[0].length }
    const parts = pieces.map((piece) => labelled.exec(piece)?.groups)
    const labels = new Set(parts.map((part) => part?.label?.toLocaleLowerCase('vi')))
    if (pieces.length > 1 && parts.every((part) => part !== undefined) && labels.size === pieces.length) {
      const values = parts.map((part) => figureOf(part?.written ?? '0').value)
      const sum = values.reduce((a, b) => a + b, 0)
      if (sum === total || values.some((value) => value >= total)) continue
      yield { ...span, message: `“${match[0]}”: các phần cộng lại là ${groupedText(sum)}.`, sure: false }
    } else if (
      pieces.length > 2 &&
      new RegExp(`^(?:${places})$`, 'u').test(noun) &&
      pieces.every((piece) => nameOnly.test(piece))
    ) {
      if (pieces.length === total || total < 2) continue
      yield { ...span, message: `Câu này ghi ${written} ${noun}, trong ngoặc kể ${pieces.length}.`, sure: false }
    }
  }
}

/** `412 phương tiện, trong đó 268 tàu cá, 96 tàu khách, 48 phương tiện khác`: "khác" closes the list. */
const closedList =
  /(?<![\d.,/])(?<whole>\d{1,3}(?:\.\d{3})+|\d{1,4})\s\p{Ll}[^.;:()\d]{0,60},?\s(?:trong đó(?: có)?|gồm):?\s(?<list>[^.;()]*?(?:\.\d[^.;()]*?)*\s(?:khác|còn lại))(?!\p{L})/gu

function* wrongClosedList(text: string): Generator<WrongFigure> {
  if (!/(?<!\p{L})(?:khác|còn lại)(?!\p{L})/u.test(text)) return
  for (const match of text.matchAll(closedList)) {
    const { whole = '', list = '' } = match.groups ?? {}
    const values = list.split(/,\s(?:và\s)?|\svà\s/u).map((piece) => {
      const figures = [
        ...piece.matchAll(/(?<![\d.,/])(?:\d{1,3}(?:\.\d{3})+|\d+)(?![\d,/%]|\s(?:đồng|triệu|tỷ|năm|tháng|ngày))/gu),
      ]
      return figures.length === 1 ? figureOf(figures[0]?.[0] ?? '').value : null
    })
    if (values.length < 2 || values.some((value) => value === null)) continue
    const sum = values.reduce<number>((a, b) => a + (b ?? 0), 0)
    if (sum === figureOf(whole).value) continue
    yield {
      start: match.index,
      end: match.index + match[0].length,
      message: `Câu này ghi ${whole}, các phần kể ra cộng lại là ${groupedText(sum)}.`,
      sure: false,
    }
  }
}

/** `600 lượt (mỗi quý 150 lượt)`, `22 con lợn cho 11 hộ (mỗi hộ 02 con)`: so many a year, or for so many. */
const perTime =
  /(?<![\d.,/])(?<whole>\d{1,3}(?:\.\d{3})+|\d{1,4})\s(?<noun>\p{Ll}+)(?:[,\s]+\p{Ll}+){0,4}\s\((?:bình quân\s)?mỗi (?<time>quý|tháng) (?<size>\d{1,4})\s\k<noun>\)/gu
const perOne =
  /(?<![\d.,/])(?<whole>\d{1,4})\s(?<noun>\p{Ll}+)(?!\p{L})[^.;:()\d]{0,60}\scho\s(?<count>\d{1,4})\s(?<kind>\p{Ll}+)(?!\p{L})[^.;:()\d]{0,40}\(mỗi \k<kind> (?<size>\d{1,3})\s\k<noun>\)/gu

function* wrongPer(text: string): Generator<WrongFigure> {
  if (!/\((?:bình quân\s)?mỗi /u.test(text)) return
  for (const pattern of [perTime, perOne])
    for (const match of text.matchAll(pattern)) {
      const { whole = '', noun = '', time, size = '', count } = match.groups ?? {}
      const times = count === undefined ? (time === 'quý' ? 4 : 12) : Number(count)
      const wanted = times * Number(size)
      if (wanted === figureOf(whole).value) continue
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: `“${match[0]}”: ${times} lần ${size} ${noun} là ${groupedText(wanted)}.`,
        sure: false,
      }
    }
}

/** `18 vận động viên (10 nam, 8 nữ)`: men and women are all there is. */
function* wrongBracket(text: string): Generator<WrongFigure> {
  if (!/\d\snữ|\p{L}\snữ/u.test(text)) return
  for (const match of text.matchAll(inBrackets)) {
    const { written = '', inner = '' } = match.groups ?? {}
    const parts = inner.split(/\s*(?:[,;+]|\svà\s)\s*/u).map((piece) => oneOfTwo.exec(piece.trim()))
    if (parts.length !== 2 || parts.some((part) => part === null)) continue
    const sum = parts.reduce((all, part) => all + figureOf(part?.groups?.written ?? '0').value, 0)
    if (sum === figureOf(written).value) continue
    yield {
      start: match.index,
      end: match.index + match[0].length,
      message: `“${match[0]}”: nam và nữ cộng lại là ${groupedText(sum)}.`,
      sure: true,
    }
  }
}

const groupTotal =
  /(?<!\p{L})(?:[Tt]ổng (?:cộng|số)|[Cc]ộng)(?: là| có)?:?\s(?<list>(?:\d{1,3}(?:\.\d{3})+|\d{1,4})\s\p{Ll}+(?:,\s(?:\d{1,3}(?:\.\d{3})+|\d{1,4})\s\p{Ll}+)*)/u

/** `khối 8: 4 lớp, 162 em; khối 9: 3 lớp, 118 em. Tổng cộng 7 lớp, 280 em`. */
function* wrongGroups(text: string): Generator<WrongFigure> {
  const found = groupTotal.exec(text)
  if (!found) return
  const before = text.slice(0, found.index)
  if (/trong đó|khoảng|mỗi|một số|[x×]\s?\d|=/u.test(before)) return
  const earlier = [...before.matchAll(counted)]
  let at = found.index + found[0].length - (found.groups?.list?.length ?? 0)
  for (const piece of (found.groups?.list ?? '').split(/,\s/u)) {
    const [written = '', noun = ''] = piece.split(' ')
    const start = at
    at += piece.length + 2
    if (notCounted.test(noun)) continue
    const personal = new RegExp(`^(?:${people})$`, 'u')
    const parts = earlier.filter(({ groups }) => groups?.noun === noun)
    // Men of several kinds, counted by another word, are added up as well only where all are so named.
    if (parts.length < 2 || (personal.test(noun) && earlier.length > parts.length && /đại biểu/u.test(before))) continue
    const sum = parts.reduce((all, { groups }) => all + figureOf(groups?.written ?? '').value, 0)
    const total = figureOf(written).value
    if (sum === total || parts.some(({ groups }) => figureOf(groups?.written ?? '').value >= total)) continue
    yield {
      start,
      end: start + piece.length,
      message: `Tổng ghi ${piece}, các phần nêu trước cộng lại là ${groupedText(sum)} ${noun}.`,
      sure: false,
    }
  }
}

const sumOfMoney = '(?:\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?)\\s*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\\s)?đồng'
const moneyWhole = new RegExp(
  `(?<!\\d[\\d.,]*)(?<whole>${sumOfMoney})(?:/\\p{L}+(?:\\s\\p{L}+)?)*(?:\\s*\\([^()\\d]{6,120}\\))?(?<lead>,?\\s*(?:bao gồm|gồm)(?: có)?:?\\s|\\s*\\((?:gồm:?\\s)?)(?<parts>(?<=\\(|gồm:?\\s)[^.()]*?(?:\\.\\d[^.()]*?)*)(?=\\.(?:\\s|$)|[)]|$)`,
  'gu',
)
const oneSum =
  /(?<![\d.,])(?<written>\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)\s*(?:(?<scale>nghìn|ngàn|triệu|tỷ|tỉ)\s)?đồng(?!\s?\/)/gu

/** `250.000 đồng/học sinh (xe 110.000 đồng, ăn 60.000 đồng, vé 80.000 đồng)`; with "Tổng" before, TASK-08 reads it. */
function* wrongMoney(text: string): Generator<WrongFigure> {
  if (!/đồng/u.test(text)) return
  for (const match of text.matchAll(moneyWhole)) {
    const { whole = '', parts: list = '', lead = '' } = match.groups ?? {}
    // Behind the last sum stands where the money comes from.
    const parts = list.replace(/;[^;]*$/u, (tail) => (/đồng/u.test(tail) ? tail : ''))
    if (/(?<!\p{L})[Tt]ổng(?!\p{L})/u.test(text.slice(Math.max(0, match.index - 60), match.index))) continue
    if (/trong đó|mỗi|tối đa|tối thiểu|từ\s|khoảng|đồng\s?\/|\d\s?[x×]|=|hoặc|không quá|dự phòng/u.test(parts)) continue
    const sums = [...parts.matchAll(oneSum)].map(({ groups }) => figureOf(groups?.written ?? '', groups?.scale).value)
    if (sums.length < 2) continue
    // In brackets each piece is a sum, or some of them may be words about one.
    if (/\(/u.test(lead) && !parts.split(/,\s/u).every((piece) => /đồng/u.test(piece))) continue
    const total = [...`${whole} `.matchAll(oneSum)].map(({ groups }) =>
      figureOf(groups?.written ?? '', groups?.scale),
    )[0]
    const sum = sums.reduce((a, b) => a + b, 0)
    if (!total || Math.abs(total.value - sum) <= total.within) continue
    yield {
      start: match.index,
      end: match.index + whole.length,
      message: `“${whole}”, các khoản nêu sau cộng lại là ${groupedText(sum)} đồng.`,
      sure: false,
    }
  }
}

const span =
  /(?<![\d.,])(?<count>\d{1,4})\s(?:năm|\(\p{L}+\) năm)\s(?!\d{4})[^.;()]{0,120}\((?:\d{1,2}\/)?\d{1,2}\/(?<from>\d{3,4})\s*[-–]\s*(?:\d{1,2}\/)?\d{1,2}\/(?<to>\d{4})\)/gu

/** `95 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2026)`. */
function* wrongYears(text: string): Generator<WrongFigure> {
  if (!/\d{4}\s*[-–]\s*[\d/]*\d{4}\)/u.test(text)) return
  for (const match of text.matchAll(span)) {
    const { count = '', from = '', to = '' } = match.groups ?? {}
    const wanted = Number(to) - Number(from)
    if (
      wanted <= 0 ||
      Number(count) === wanted ||
      /lần thứ\s$/u.test(text.slice(Math.max(0, match.index - 8), match.index))
    )
      continue
    yield {
      start: match.index,
      end: match.index + match[0].length,
      message: `Từ năm ${from} đến năm ${to} là ${wanted} năm, trong câu ghi ${count} năm.`,
      sure: true,
    }
  }
}
