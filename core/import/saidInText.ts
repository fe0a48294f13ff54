/**
 * What a letterhead has lost and the text itself still says: who issues the plan, of which xã, for which year.
 * Nothing is added that no sentence says.
 */
import { type PlanHead, planYearOf } from '../reading/time/planYear.ts'
import { fullBodyName, shortBodyName } from '../text/bodyNames.ts'
import { foldText } from '../text/normalize.ts'

const bodyWord =
  'UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Văn phòng|Phòng|Sở|Trung tâm|Trường|Ban Chỉ đạo|Ban|Chi cục|Cục|Trạm'
const issues = new RegExp(
  `(?:^|[,;.:]\\s+|\\s(?=UBND|Ủy ban nhân dân))((?:${bodyWord})(?:\\s[^,;.:()]{1,90}?)?)\\s+(?:ban hành|xây dựng|lập|triển khai)\\s+[“"]?[Kk]ế hoạch`,
  'gu',
)
const unitWord = 'đặc khu|thành phố|thị xã|thị trấn|tỉnh|huyện|quận|phường|xã'
const properName = '\\p{Lu}[\\p{L}\\d]*(?:\\s+(?:\\p{Lu}[\\p{L}\\d]*|\\d+))*'
const unitAtEnd = new RegExp(`(?:^|\\s)(${unitWord})(?:\\s+(${properName}))?$`, 'u')

interface SaidIssuer {
  /** Full name: `Ủy ban nhân dân xã Bình Minh`. */
  issuer: string
  /** `UBND xã Bình Minh`. */
  shortName: string
  /** Proper name of its unit: `Bình Minh`; empty where no sentence says it. */
  unitName: string
  /** The words of the text. */
  words: string
}

/**
 * The issuing body by the sentence that announces the plan; its name may be completed from the title or closing
 * ("trên địa bàn xã Bình Minh") or from the place of the date line, when they agree.
 */
export function issuerSaid(opening: string, others: readonly string[], place: string): SaidIssuer | null {
  const words = [...opening.matchAll(issues)].at(-1)?.[1]?.trim()
  if (!words || words.split(/\s+/).length > 16) return null
  const unit = unitAtEnd.exec(words)
  const unitName = unit ? (unit[2] ?? agreedName(unit[1] ?? '', [opening, ...others], place)) : ''
  const whole = unit && !unit[2] && unitName !== '' ? `${words} ${unitName}` : words
  return { issuer: fullBodyName(whole), shortName: shortBodyName(whole), unitName, words }
}

/** The proper name that follows a unit word, when all mentions agree. */
function agreedName(unit: string, texts: readonly string[], place: string): string {
  const pattern = new RegExp(`(?:^|[\\s(])${unit}\\s+(${properName})`, 'gu')
  const names = new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')))
  if (place !== '' && (names.size === 0 || names.has(place))) return place
  return names.size === 1 ? ([...names][0] ?? '') : ''
}

/** Units whose name is the place of the date line; a province's office may sit elsewhere. */
export function placeSaid(said: SaidIssuer): string {
  return /(?:^|\s)(?:đặc khu|thị xã|thị trấn|phường|xã)\s/u.test(said.issuer) ? said.unitName : ''
}

/**
 * The plan's year as its head and title say it, else the one its tasks name; `guessed` where it is only the tasks'.
 * An aim (`đến năm 2030`) is none, nor is a year further on than the next one: `now` is the ISO time of the import.
 */
export function yearSaid(head: PlanHead, body: string, now: string): { year: number; guessed: boolean } | null {
  const said = planYearOf(head)
  if (said !== null) return { year: said, guessed: false }
  const counts = new Map<string, number>()
  const tasks =
    /(?:[Tt]rong năm|[Qq]uý\s+[IV1-4]+(?:\/|\s+năm)|[Nn]ăm|tháng\s+\d{1,2}\s+năm|\d{1,2}\/\d{1,2}\/|tháng\s+\d{1,2}\/)\s*(20\d\d)/gu
  for (const line of body.split('\n')) {
    // Years of cited documents are not the plan's.
    if (/(?:^|\s)(?:Luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị)\s/u.test(line)) continue
    for (const match of line.matchAll(tasks)) {
      const year = match[1] ?? ''
      const aimed = /(?<!\p{L})(?:đến|tới|tầm nhìn|định hướng)\s+(?:đến\s+)?(?:hết\s+|cuối\s+)?$/iu
      if (Number(year) > Number(now.slice(0, 4)) + 1 || aimed.test(line.slice(0, match.index))) continue
      counts.set(year, (counts.get(year) ?? 0) + 1)
    }
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]
  return best && best[1] >= 2 ? { year: Number(best[0]), guessed: true } : null
}

/** Which of our templates the plan is most like: a label, nothing more. */
export function templateLike(title: string): string {
  const folded = foldText(title)
  if (/nghi quyet/.test(folded) && /hdnd|hoi dong nhan dan/.test(folded)) return 'ke-hoach-nghi-quyet'
  if (/dan chu/.test(folded) && /nam 20\d\d/.test(folded) && !/luat|nghi dinh|quyet dinh|chi thi/.test(folded)) {
    return 'ke-hoach-dan-chu-nam'
  }
  return 'ke-hoach'
}
