/**
 * Where the centred lines of a page break: trích yếu, annex titles, names of bodies. Lines of about one length that
 * never part a name, a number from its word, or "năm 2026"; a body's name only between meaningful words.
 * Sources: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.2.b (an issuer may stand on several lines); the rest is custom.
 *
 * 1. Each gap between two words has a cost (`subjectCost`, `bodyNameCost`): never, only in need, gladly.
 * 2. Of all ways to fill as few lines as fit, the cheapest and most even one is taken (`bestBreaks`).
 * 3. A title longer than any title is filled line by line.
 */
import { upperVi } from '../text/normalize.ts'
import type { Mm } from '../units.ts'
import type { Run } from './model.ts'
import { joinWords, splitWords } from './words.ts'

/** Cost of a break between words that belong together. */
const asPair = 200
/** Cost of a break that must not be; taken only where no line would fit otherwise. */
const never = 1e6

/** Lines for runs: as few as fit `room`, of about one length. A line feed is a break the clerk wished. */
export function breakLines(runs: readonly Run[], room: Mm, widthOf: (text: string) => Mm): Run[][] {
  return splitWords(runs).flatMap((words) =>
    breakWords(
      words.map((word) => word.text),
      room,
      widthOf,
      { balance: 400, of: subjectCost, enough: never },
    ).map(([from, to]) => joinWords(words.slice(from, to))),
  )
}

/**
 * Lines for a body's name in capitals. `ỦY BAN NHÂN DÂN XÃ BÌNH MINH` is always two lines, before the word for the unit
 * (custom, near universal); any other name stays on one line where it fits.
 */
export function breakBodyName(name: string, room: Mm, widthOf: (text: string) => Mm): string[] {
  return name.split('\n').flatMap((part) => {
    const words = part.split(/[ \t]+/u).filter((word) => word !== '')
    const unit = collectiveUnit(words)
    const parts = unit > 0 ? [words.slice(0, unit), words.slice(unit)] : [words]
    return parts.flatMap((piece) => {
      // A post below a signature is not set in capitals, and breaks at the same words.
      const capitals = piece.map(upperVi)
      const of = (_: readonly string[], before: number): number => bodyNameCost(capitals, before)
      return breakWords(piece, room, widthOf, { balance: 60, of, enough: asPair }).map(([from, to]) =>
        piece.slice(from, to).join(' '),
      )
    })
  })
}

/** The widest stretch of such a name that should stand on one line: the name of a unit with its word, of a person, words that belong together. */
export function widestPart(name: string, widthOf: (text: string) => Mm): Mm {
  const widths = name.split('\n').flatMap((part) => {
    const words = part.split(/[ \t]+/u).filter((word) => word !== '')
    const starts = words.flatMap((_, at) => (at === 0 || bodyNameCost(words, at) < asPair ? [at] : []))
    return starts.map((from, index) => widthOf(words.slice(from, starts[index + 1] ?? words.length).join(' ')))
  })
  return Math.max(0, ...widths)
}

interface Costs {
  /** How much lines of unequal length weigh. */
  balance: number
  /** How bad a break before this word is. */
  of: (words: readonly string[], before: number) => number
  /** Lines that cost less than this are taken; one more line is tried where they cost more. */
  enough: number
}

/** Chooses the breaks of least cost by dynamic programming; ranges of words, in order. */
function breakWords(
  words: readonly string[],
  room: Mm,
  widthOf: (text: string) => Mm,
  costs: Costs,
): [number, number][] {
  if (words.length === 0) return []
  if (widthOf(words.join(' ')) <= room) return [[0, words.length]]
  const space = widthOf(' ')
  const widths = words.map(widthOf)
  const prices = words.map((_, index) => (index > 0 ? costs.of(words, index) : 0))
  const total = widths.reduce((sum, width) => sum + width + space, -space)
  let best: { cost: number; breaks: number[] } | null = null
  const least = Math.max(2, Math.ceil(total / room))
  if (least > mostBalanced) return filledLines(widths, space, room)
  for (let lines = least; lines <= Math.min(words.length, least + 2); lines++) {
    const found = bestBreaks(words, widths, space, room, total / lines, lines, prices, costs.balance)
    if (found && (!best || found.cost < best.cost)) best = found
    if (best && best.cost < costs.enough) break
  }
  const breaks = best?.breaks ?? words.map((_, index) => index).slice(1)
  const starts = [0, ...breaks]
  return starts.map((from, index) => [from, starts[index + 1] ?? words.length])
}

function bestBreaks(
  words: readonly string[],
  widths: readonly Mm[],
  space: Mm,
  room: Mm,
  ideal: Mm,
  lines: number,
  prices: readonly number[],
  balance: number,
): { cost: number; breaks: number[] } | null {
  // best[k][i]: least cost of setting the first i words on k lines, and where the last of these lines begins.
  let previous: (Step | null)[] = [{ cost: 0, from: 0, before: null }]
  for (let line = 1; line <= lines; line++) {
    const current: (Step | null)[] = words.map(() => null)
    current.push(null)
    for (let to = line; to <= words.length; to++) {
      let width = -space
      for (let from = to - 1; from >= line - 1; from--) {
        width += (widths[from] ?? 0) + space
        if (width > room && from < to - 1) break
        const before = previous[from]
        if (!before) continue
        const off = (width - ideal) / room
        const cost = before.cost + off * off * balance + (prices[from] ?? 0) + (width > room ? never : 0)
        const known = current[to]
        if (!known || cost < known.cost) current[to] = { cost, from, before }
      }
    }
    previous = current
  }
  const end = previous[words.length]
  if (!end) return null
  const breaks: number[] = []
  for (let step: Step | null = end; step?.before; step = step.before) if (step.from > 0) breaks.unshift(step.from)
  return { cost: end.cost, breaks }
}

/** Longer than any title: lines are filled one after the other. */
const mostBalanced = 12

function filledLines(widths: readonly Mm[], space: Mm, room: Mm): [number, number][] {
  const lines: [number, number][] = []
  let from = 0
  let width = -space
  widths.forEach((word, index) => {
    if (index > from && width + space + word > room) {
      lines.push([from, index])
      from = index
      width = -space
    }
    width += space + word
  })
  lines.push([from, widths.length])
  return lines
}

interface Step {
  cost: number
  from: number
  before: Step | null
}

/** Words after which a number or a name must follow on the same line. */
const holdsNext =
  /^(?:số|năm|ngày|tháng|quý|điều|khoản|điểm|mục|phần|chương|lần|thứ|xã|phường|tỉnh|huyện|quận|thôn|phố|khu|khóa|kỳ|giai|đoạn)$/iu
/** Words a line may well begin with. */
const beginsWell = /^(?:của|về|trên|và|năm|tại|cho|để|theo|trong|đối|do|từ|giai|nhằm|đến|gắn)$/iu
/** Words a line should not end with. */
const endsBadly = /^(?:của|về|trên|và|tại|cho|để|theo|trong|đối|với|do|từ|đến|các|những|một|việc|cấp|ở)$/iu

const isName = (word: string): boolean => /^\p{Lu}[\p{Ll}\p{M}]*[,.;:)]?$/u.test(word)
const startsWithNumber = (word: string): boolean => /^[("“]?\p{Nd}/u.test(word)

/** Words that belong together in the titles of plans; broken only where nothing else fits well. */
const pairs = new Set(
  (
    'triển khai,thực hiện,thi hành,tổ chức,dân chủ,cơ sở,địa bàn,kế hoạch,nghị quyết,quyết định,nghị định,chỉ thị,biện pháp,' +
    'bảo đảm,nhân dân,ủy ban,ban nhân,đồng nhân,hội đồng,cơ quan,đơn vị,công tác,cải cách,hành chính,tuyên truyền,phổ biến,giáo dục,pháp luật,' +
    'phòng chống,tham nhũng,tiết kiệm,lãng phí,nhiệm vụ,chính quyền,địa phương,chuyển đổi,phát triển,kinh tế,xã hội,văn hóa,' +
    'quốc phòng,an ninh,trật tự,môi trường,nông thôn,xây dựng,kiểm tra,giám sát,thanh tra,tiếp công,công dân,khiếu nại,tố cáo,' +
    'thủ tục,dịch vụ,chính sách,hỗ trợ,hộ nghèo,cận nghèo,người dân,doanh nghiệp,trường học,trẻ em,người cao,cao tuổi,hoạt động,tăng cường,nâng cao,chất lượng,' +
    'hiệu quả,mục tiêu,giai đoạn,quy chế,quy định,quản lý,nhà nước,việc quyết,đối với,phân công,tổng hợp,chi tiết,hạ tầng,đô thị,phục vụ,sự nghiệp,giáo dục,đào tạo,y tế,' +
    'mặt trận,tổ quốc,việt nam,chỉ đạo,chỉ huy,quân sự,công an,thường trực,phổ thông,dân tộc,bán trú,nội trú,tiểu học,trung học,học cơ,mầm non,đại diện,quản trị,ngân hàng,phong trào,phối hợp'
  ).split(','),
)

/** Of two neighbours, whatever quotes and commas stand around them. */
const arePair = (last: string, next: string): boolean =>
  pairs.has(`${last.replace(/^[“"(]/u, '')} ${next.replace(/[,;:.)”"]+$/u, '')}`.toLocaleLowerCase('vi'))

/** Between these two words of a title: how bad a break is. The first that knows them says so. */
const subjectCosts: readonly (readonly [test: (last: string, next: string) => boolean, cost: number])[] = [
  [(last, next) => next === '-' || last === '-', never],
  [(last, next) => startsWithNumber(next) && /^\p{L}+$/u.test(last), never],
  [(last, next) => startsWithNumber(last) && /^(?:tháng|năm)$/u.test(next), never],
  [(last, next) => holdsNext.test(last) && isNumberOrName(next), never],
  [(last, next) => isName(last) && isName(next) && !/[,.;:)]$/u.test(last), never],
  [arePair, 60],
  [(last) => endsBadly.test(last), 25],
  [(last) => /[,;:)]$/u.test(last), 0],
  [(_, next) => beginsWell.test(next), 2],
]

const isNumberOrName = (word: string): boolean => startsWithNumber(word) || isName(word) || /^[IVXLC]+$/u.test(word)

/** How bad a break before this word of a title is. */
function subjectCost(words: readonly string[], before: number): number {
  const [last, next] = [words[before - 1] ?? '', words[before] ?? '']
  return subjectCosts.find(([test]) => test(last, next))?.[1] ?? 14
}

/** `XÃ`, `PHƯỜNG`, `TỈNH`, `THÀNH PHỐ` ... */
const unitWords = new Set(['XÃ', 'PHƯỜNG', 'TỈNH', 'HUYỆN', 'QUẬN'])
const unitPairs = new Set(['ĐẶC KHU', 'THÀNH PHỐ', 'THỊ XÃ', 'THỊ TRẤN'])
const startsUnit = (words: readonly string[], at: number): boolean =>
  unitPairs.has(`${words[at]} ${words[at + 1]}`) ||
  (unitWords.has(words[at] ?? '') && words[at - 1] !== 'THỊ' && at + 1 < words.length && !isSociety(words, at))

/** `VĂN HÓA - XÃ HỘI`, `XÃ HỘI VÀ NHÂN VĂN`: no commune. */
const isSociety = (words: readonly string[], at: number): boolean =>
  /^HỘI,?$/u.test(words[at + 1] ?? '') &&
  (at + 2 === words.length || /^(?:VÀ|-|HỌC|[IVX]+)$/u.test(words[at + 2] ?? ''))

/** Family names that schools and streets are called by. */
const surnames = new Set('NGUYỄN,TRẦN,LÊ,PHẠM,HUỲNH,PHAN,VÕ,ĐẶNG,BÙI,ĐỖ,NGÔ,ĐINH,TRƯƠNG,HOÀNG,CHU,TÔN'.split(','))
/** A person's name ends what a school is called. */
const startsPerson = (words: readonly string[], at: number): boolean =>
  at > 0 && surnames.has(words[at] ?? '') && words.length - at >= 2 && words.length - at <= 4

/** A name has at most four words, and ends where another body's begins. */
function isInsideName(words: readonly string[], before: number): boolean {
  for (let at = before; at >= 0 && before - at <= 5; at--) {
    if (startsBody(words, at)) return false
    if (at === before) continue
    if (/,$|^(?:VÀ|-)$/u.test(words[at] ?? '')) return false
    if (startsUnit(words, at) || startsPerson(words, at)) return true
  }
  return false
}

const startsBody = (words: readonly string[], at: number): boolean =>
  /^(?:[ỦU][YỶ] BAN|HỘI ĐỒNG|BAN CHỈ|VĂN PHÒNG|TRUNG TÂM)$/u.test(words.slice(at, at + 2).join(' '))

/** Kinds of bodies; a line may well end after one. */
const kinds =
  'TRUNG TÂM,VĂN PHÒNG,PHÒNG,BAN CHỈ ĐẠO,BAN QUẢN LÝ,BAN CHỈ HUY,SỞ,TRẠM,TRƯỜNG MẦM NON,TRƯỜNG TIỂU HỌC,' +
  'TRƯỜNG TRUNG HỌC CƠ SỞ,TRƯỜNG TRUNG HỌC PHỔ THÔNG,TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ,TRƯỜNG PHỔ THÔNG,CHI CỤC,CÔNG AN,HỘI ĐỒNG,TRẠM Y TẾ'
const kindWords = kinds
  .split(',')
  .map((kind) => kind.split(' '))
  .sort((a, b) => b.length - a.length)

/** Where the unit's name begins in `ỦY BAN NHÂN DÂN XÃ ...` and `HỘI ĐỒNG NHÂN DÂN TỈNH ...`; 0 for any other body. */
function collectiveUnit(words: readonly string[]): number {
  const head = words.slice(0, 4).join(' ').normalize('NFC')
  return /^(?:[ỦU][YỶ] BAN|HỘI ĐỒNG) NHÂN DÂN$/u.test(head) && startsUnit(words, 4) ? 4 : 0
}

/** Before this word of a body's name: how bad a break is. The first that knows the place says so. */
const bodyNameCosts: readonly (readonly [test: (words: readonly string[], before: number) => boolean, cost: number])[] =
  [
    [startsUnit, 0],
    [(words, before) => words[before] === 'VÀ', 3],
    [(words, before) => startsUnit(words, before - 1) || unitPairs.has(`${words[before - 1]} ${words[before]}`), 500],
    [isInsideName, never],
    [startsPerson, 3],
    [(words, before) => words[before - 1] === 'VÀ' || words[before] === '-' || words[before - 1] === '-', asPair],
    [(words, before) => kindLength(words) === before, 5],
    [(words, before) => before < kindLength(words), asPair],
    [(words, before) => arePair(words[before - 1] ?? '', words[before] ?? ''), asPair],
    [(words, before) => words[before - 1]?.endsWith(',') === true, 20],
  ]

/** How many words the kind of a body takes: 2 of `TRUNG TÂM VĂN HÓA`; 0 where it is none of ours. */
const kindLength = (words: readonly string[]): number =>
  kindWords.find((parts) => parts.every((part, index) => words[index] === part))?.length ?? 0

/** How bad a break before this word of a body's name is. */
const bodyNameCost = (words: readonly string[], before: number): number =>
  bodyNameCosts.find(([test]) => test(words, before))?.[1] ?? 40
