/**
 * A document is cited in full where it first stands.
 *
 * 1. The first mention of each number is held to what it must say: day, body, title (`judge`); laws, schemes and reports are cited by
 *    name.
 * 2. What it lacks is completed from the catalogue, or from a place of the plan that says it in full (`completion`).
 * 3. A căn cứ that names a document and neither its number nor its day (`withoutNumber`).
 */
import { citeReference } from '../../legal/citeReference.ts'
import { documentTypes } from '../../legal/findCitations.ts'
import { perInput } from '../../perInput.ts'
import {
  asDocument,
  type Cited,
  type CitedDocumentIn,
  citedOf,
  dateStyleOf,
  inQuotes,
  isCited,
} from '../../reading/cited.ts'
import { byPassage } from '../../reading/definitions.ts'
import { passagesOf } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { citeFull } from '../../text/citations.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { competence, decree59, says, withBases } from '../kits/lawExamples.ts'
import { decree } from '../kits/sources.ts'
import type { Fix } from '../shape/finding.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

export const fullFirstMention: Rule = {
  id: 'LAW-06',
  severity: 'error',
  title: 'Lần đầu viện dẫn, văn bản dưới luật có đủ số, ngày, cơ quan ban hành và trích yếu',
  why: 'Lần đầu chỉ có số thì người đọc không biết văn bản của ai, về việc gì.',
  unless: 'Đó là luật, pháp lệnh, đề án, báo cáo, hoặc tờ trình, công văn đề nghị đã ghi ngày.',
  source: decree('II.6.b'),
  examples: [
    { name: 'Đầy đủ ở căn cứ, sau đó viết gọn', reports: 0, draft: says('Phổ biến Nghị định số 59/2023/NĐ-CP.') },
    {
      name: 'Theo đề nghị tại tờ trình',
      reports: 0,
      draft: withBases(
        competence,
        'Theo đề nghị của Trưởng phòng Phòng Kinh tế tại Tờ trình số 02/TTr-KT ngày 05/01/2026.',
      ),
    },
    { name: 'Lần đầu chỉ có số', reports: 1, draft: says('Đối thoại theo Nghị định số 145/2020/NĐ-CP.') },
    {
      name: 'Không có trích yếu',
      reports: 1,
      draft: withBases(competence, 'Căn cứ Quyết định số 41/QĐ-UBND ngày 06/01/2026 của UBND tỉnh.'),
    },
    {
      name: 'Kế hoạch của cấp trên không có số, ngày',
      reports: 1,
      draft: withBases(competence, `Căn cứ ${decree59};`, 'Thực hiện Kế hoạch của UBND tỉnh về dân vận khéo.'),
    },
  ],
  *check(input) {
    const cited = citedOf(input)
    const seen = new Set<string>()
    for (const document of cited.documents) {
      const { passage, key, nested } = document
      if (passage.view === null || passage.view.quoted || nested || inQuotes(passage.text, document.start)) continue
      if (seen.has(key) || !judged(document) || isShortened(key, seen)) continue
      seen.add(key)
      const found = judge(document, cited)
      if (found) yield found
    }
    yield* withoutNumber(input, cited)
  },
}

/** `102/2025/NQLT` behind `102/2025/NQLT-UBTVQH15-...`: the joint resolution named before, by the beginning of its number. */
const isShortened = (key: string, seen: ReadonlySet<string>): boolean =>
  key.endsWith('NQLT') && [...seen].some((each) => each.length > key.length && each.startsWith(key))

/** Laws are cited by name; programmes and schemes often are. */
const judged = ({ type }: CitedDocumentIn): boolean =>
  !/^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Đề án|Báo cáo)$/u.test(type)

function judge(document: CitedDocumentIn, cited: Cited): RuleFinding | null {
  const { passage, start, end, wholeEnd, type } = document
  const behind = passage.text.slice(document.numberSpan.end)
  // `Quyết định số 41/QĐ-UBND của Ủy ban nhân dân tỉnh ngày 06/01/2026`: the day may stand behind the body.
  const dated = document.dateText !== '' || /^[,\s]*(?:\(?|của [^;.\d]{3,100} )ngày(?!\p{L})/u.test(behind)
  // `Hội đồng ... ban hành Kế hoạch số ...`: the sentence has named the body already.
  const named = /(?<!\p{L})(?:ban hành|thông qua|ký)\s$/u.test(passage.text.slice(0, start))
  // `Theo đề nghị của Trưởng phòng ... tại Tờ trình số ...`: who proposes is named; what, the plan itself says.
  const proposed = /(?<!\p{L})đề nghị của\s[^;]{3,120}\stại\s$/u.test(passage.text.slice(0, start))
  if (proposed && dated && (type === 'Tờ trình' || type === 'Công văn')) return null
  // `(Ban hành kèm theo Quyết định số ...)`: the paper that carries this one needs no title.
  const carries = /(?<!\p{L})[Kk]èm theo\s$/u.test(passage.text.slice(0, start))
  const shared = sharedWith(document, cited)
  const missing = [
    ...(dated ? [] : ['ngày ban hành']),
    ...(document.issuer === '' && shared?.issuer !== true && !named && !/^[^;.()]{0,60}?\s(?:của|do)\s/u.test(behind)
      ? ['cơ quan ban hành']
      : []),
    ...(document.subject === '' && shared?.subject !== true && type !== 'Công văn' && !carries ? ['trích yếu'] : []),
  ]
  if (missing.length === 0) return null
  return {
    ...passage.at({ start, end: wholeEnd }),
    excerpt: passage.text.slice(start, end),
    message: `Lần đầu nêu ${type} số ${document.key}: còn thiếu ${missing.join(', ')}.`,
    fix: completion(document, cited),
    ...(missing.join() === 'trích yếu' ? { severity: 'warning' as const } : {}),
  }
}

const ofPassage = perInput((cited: Cited) => byPassage(cited.documents))

/** The first place that cites a document with its day, its body and its title. */
const inFull = perInput((cited: Cited): ReadonlyMap<string, CitedDocumentIn> => {
  const full = new Map<string, CitedDocumentIn>()
  for (const document of cited.documents)
    if (document.date && document.issuer && document.subject && !full.has(document.key))
      full.set(document.key, document)
  return full
})

/** `Quyết định số 12/QĐ-UBND và Quyết định số 13/QĐ-UBND của Ủy ban nhân dân tỉnh về ...`: two have one body or title. */
function sharedWith(document: CitedDocumentIn, cited: Cited): { issuer: boolean; subject: boolean } | null {
  const own = ofPassage(cited).get(document.passage) ?? []
  const next = own.find(({ start }) => start >= document.wholeEnd)
  if (!next || !/^\s*(?:,|và|, và)\s*$/u.test(document.passage.text.slice(document.wholeEnd, next.start))) return null
  const further = sharedWith(next, cited)
  return {
    issuer: next.issuer !== '' || further?.issuer === true,
    subject: next.subject !== '' || further?.subject === true,
  }
}

/** From the catalogue, or from a later place of the plan that cites it in full. */
function completion(document: CitedDocumentIn, cited: Cited): Fix {
  const { passage, reference, start, wholeEnd } = document
  const dates = dateStyleOf(cited)
  const other = inFull(cited).get(document.key)
  const words = reference
    ? citeReference(reference, 'first', { dates })
    : other
      ? citeFull(asDocument(other), { dates })
      : null
  if (words === null) return toPlace
  return wordFix(passage, [{ start, end: wholeEnd, to: words }], 'one-click', 'Ghi đầy đủ')
}

const nameless = new RegExp(
  `(?<!\\p{L})(?<!các\\s)(?:${documentTypes.filter((type) => !/uật$/u.test(type)).join('|')})\\s+(?:thực hiện\\s+)?của\\s+(?:UBND|Ủy ban|HĐND|Hội đồng nhân dân|Chính phủ|Thủ tướng|Bộ|Sở|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Chủ tịch|Ban)(?!\\p{L})(?:\\s+(?:tỉnh|thành phố|huyện|thị xã|xã|phường|đặc khu))?(?:\\s+\\p{Lu}[\\p{L}]*)*`,
  'u',
)

/** A căn cứ that names a document of a body and neither its number nor its day. */
function* withoutNumber(input: PlanInput, cited: Cited): Iterable<RuleFinding> {
  for (const passage of passagesOf(input)) {
    if (passage.kind !== 'basis') continue
    const match = nameless.exec(passage.text)
    if (!match || isCited(cited, passage, match.index, match.index + match[0].length)) continue
    yield {
      ...passage.at({ start: match.index, end: match.index + match[0].length }),
      excerpt: match[0],
      message: `“${match[0]}” chưa có số, ký hiệu và ngày ban hành.`,
      fix: toPlace,
    }
  }
}
