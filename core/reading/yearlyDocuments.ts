/** Cited documents that come anew each year: plans, resolutions, instructions of the year a plan is for. */

import { type CitedDocumentIn, citedOf, inQuotes } from './cited.ts'
import { looseCitations } from './looseCitations.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { PlanInput } from './planInput.ts'

interface YearlyDocument {
  passage: Passage
  start: number
  /** Behind number, date and issuer. */
  end: number
  type: string
  number: string
}

const yearlyTypes = new Set([
  'Nghị quyết',
  'Kế hoạch',
  'Chương trình',
  'Chỉ thị',
  'Quyết định',
  'Hướng dẫn',
  'Công văn',
  'Thông báo',
  'Tờ trình',
  'Báo cáo',
  'Kết luận',
])
/** Bodies whose documents hold until they are replaced. */
const lasting =
  /^(?:Quốc hội|Ủy ban Thường vụ Quốc hội|Chính phủ|Thủ tướng|Bộ|Trung ương|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương)/u
const ofRules =
  /quy định|quy chế|ban hành quy|hương ước|phân cấp|chức năng, nhiệm vụ|thành lập|kiện toàn|giai đoạn|tăng cường sự lãnh đạo/iu

/** Of the year `from`, or of the last weeks before it, none of the last weeks before `to`; each once, at its first mention. */
export function yearlyDocuments(input: PlanInput, from: number, to: number): YearlyDocument[] {
  const told = new Set<string>()
  const found: YearlyDocument[] = []
  const { documents } = citedOf(input)
  // Where it is named again, nothing is said of what it is about.
  const holding = new Set(documents.flatMap((each) => (setsRules(each, from) ? [numberAndDate(each)] : [])))
  for (const document of documents) {
    const { passage, start, end, type, key } = document
    if (document.nested || told.has(key) || inQuotes(passage.text, start) || holding.has(numberAndDate(document)))
      continue
    if (!isYearly(input, document, from, to)) continue
    told.add(key)
    found.push({ passage, start, end, type, number: key })
  }
  return [...found, ...looseDocuments(input, from, to)]
}

const numberAndDate = ({ type, key, date }: CitedDocumentIn): string => `${type} ${key} ${date}`

const isForYear = (subject: string, from: number): boolean =>
  subject.includes(`năm ${from}`) || subject.includes(`năm học ${from}`)

const setsRules = ({ subject }: CitedDocumentIn, from: number): boolean =>
  ofRules.test(subject) && !isForYear(subject, from)

/** Sent for one occasion, by whomever. */
const ofTheDay = new Set(['Công điện', 'Giấy mời'])

/** Those whose number does not stand beside their type, or is said short; each once. */
function looseDocuments(input: PlanInput, from: number, to: number): YearlyDocument[] {
  const cited = citedOf(input)
  const told = new Set<string>()
  const found: YearlyDocument[] = []
  for (const passage of passagesOf(input)) {
    if (passage.kind === 'recipient') continue
    for (const { start, end, type, number, date, issuer } of looseCitations(passage.text)) {
      const key = `${type} ${number} ${date}`
      if (told.has(key) || inQuotes(passage.text, start)) continue
      if (cited.documentsIn(passage).some((each) => start < each.wholeEnd && end > each.start)) continue
      const asked = ofTheDay.has(type) || (yearlyTypes.has(type) && !lasting.test(issuer))
      if (!asked || !isOfYear(date, from, to)) continue
      told.add(key)
      found.push({ passage, start, end, type, number })
    }
  }
  return found
}

function isYearly({ draft }: PlanInput, document: CitedDocumentIn, from: number, to: number): boolean {
  const { type, date, issuer, subject, key, reference } = document
  if (!yearlyTypes.has(type)) return false
  const own = `${draft.letterhead.number}/${draft.letterhead.code}`
  if (key === own && date === draft.letterhead.date) return false
  if (isForYear(subject, from)) return true
  // Of a body whose documents hold until replaced, of the catalogue, with its year in its number, setting rules: they hold on.
  if (lasting.test(issuer) || reference || /^\d+\/\d{4}\//u.test(key) || ofRules.test(subject)) return false
  return isOfYear(date, from, to)
}

/** Signed in the year `from` or the last weeks before it, and not in the last weeks before `to`. */
function isOfYear(date: string, from: number, to: number): boolean {
  if (to > from && date >= `${to - 1}-11-01`) return false
  return date.startsWith(`${from}-`) || (date >= `${from - 1}-11-01` && date < `${from}-01-01`)
}
