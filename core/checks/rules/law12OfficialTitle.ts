/**
 * The official title of what is cited.
 *
 * 1. The words behind the number are held to the title the catalogue has; capitals, short forms and commas are no difference
 *    (`againstCatalogue`).
 * 2. Of other documents only what is surely a slip is told (`againstHabit`).
 */
import { untypedTitle } from '../../legal/catalogue.ts'
import { citeReference } from '../../legal/citeReference.ts'
import { type CitedDocumentIn, citedOf, inQuotes } from '../../reading/cited.ts'
import { upperFirst } from '../../text/normalize.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { competence, withBases } from '../kits/lawExamples.ts'
import { decree } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const cites = (text: string) => withBases(competence, `Căn cứ ${text}.`)

export const officialTitle: Rule = {
  id: 'LAW-12',
  severity: 'warning',
  title: 'Trích yếu của văn bản viện dẫn đúng như văn bản gốc',
  why: 'Trích yếu chép sai thì người đọc tưởng là một văn bản khác cùng số.',
  unless: 'Chỉ khác chữ hoa hay chữ tắt UBND, HĐND, hoặc khác đến mức không chắc là trích yếu.',
  source: decree('II.6.b'),
  examples: [
    { name: 'Đúng trích yếu', reports: 0, draft: (plan) => plan },
    {
      name: 'Chỉ khác chữ hoa',
      reports: 0,
      draft: cites(
        'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết một số điều của Luật thực hiện dân chủ ở cơ sở',
      ),
    },
    {
      name: 'Thêm chữ “ban hành”',
      reports: 1,
      draft: cites(
        'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ ban hành quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở',
      ),
    },
    {
      name: 'Quy chế viết thường',
      reports: 1,
      draft: cites('Quyết định số 41/QĐ-UBND ngày 20/8/2025 của Ủy ban nhân dân xã ban hành quy chế thực hiện dân chủ'),
    },
    {
      name: 'Viết “về quy định”',
      reports: 1,
      draft: cites(
        'Nghị quyết số 31/2025/NQ-HĐND ngày 08/12/2025 của Hội đồng nhân dân tỉnh về quy định mức chi hòa giải ở cơ sở',
      ),
    },
  ],
  *check(input) {
    for (const document of citedOf(input).documents) {
      if (document.subject === '' || document.nested || inQuotes(document.passage.text, document.start)) continue
      const found = document.reference ? againstCatalogue(document) : againstHabit(document)
      if (found) yield found
    }
  },
}

/** Fewer shared words than this and the words behind the number are no title at all. */
const alikeFrom = 0.5

function againstCatalogue(document: CitedDocumentIn): RuleFinding | null {
  const { reference, passage, subject, end, wholeEnd } = document
  if (!reference) return null
  const official = untypedTitle(reference)
  const start = passage.text.indexOf(subject, end)
  const [written, right] = [comparable(subject), comparable(official)]
  if (written === right || written.startsWith(`${right} `)) return null
  const words = new Set(written.split(' '))
  const shared = right.split(' ').filter((word) => words.has(word)).length
  if (shared / Math.max(words.size, right.split(' ').length) < alikeFrom) return null
  const sure = reference.confidence === 'high' || reference.own === true
  return {
    ...passage.at({ start, end: wholeEnd }),
    excerpt: subject,
    message: `Trích yếu của ${citeReference(reference, 'later')} theo danh mục là “${official}”.${sure ? '' : ' Danh mục chưa đối chiếu với bản gốc: xem lại văn bản.'}`,
    fix: wordFix(passage, [{ start, end: start + subject.length, to: official }], 'one-click', 'Viết theo văn bản gốc'),
    ...(sure ? {} : { severity: 'hint' as const }),
  }
}

/** Capitals, short forms, commas and the words a plan may leave out are not a difference. */
const comparable = (title: string): string =>
  title
    .toLocaleLowerCase('vi')
    .replace(/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân')
    .replace(/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân')
    .replace(/^về việc /u, 'về ')
    .replace(/[“”"]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/**
 * What is surely a slip though the catalogue does not have the document: a resolution decides or is about something, so
 * "về quy định" is neither; and a document that was issued is named with a capital.
 */
function againstHabit(document: CitedDocumentIn): RuleFinding | null {
  const { subject, type } = document
  const about = /^về (?:quy định|quyết định)(?!\p{L})/u.exec(subject)?.[0]
  const issued = /^(?:về việc )?ban hành (quy chế|kế hoạch|chương trình|đề án|điều lệ|nội quy)(?!\p{L})/u.exec(
    subject,
  )?.[1]
  const doubled = /^(?:về việc )?ban hành quy định chi tiết(?!\p{L})/u.test(subject)
  if (doubled && /^(?:Nghị định|Thông tư)/u.test(type))
    return habit(
      document,
      'Nghị định, thông tư “quy định chi tiết ...”, không “ban hành quy định chi tiết ...”; xem lại văn bản gốc.',
    )
  if (!about && !issued) return null
  if (about && !/^(?:Nghị quyết|Quyết định|Nghị định)/u.test(type)) return null
  return habit(
    document,
    about
      ? `“${about} ...”: trích yếu thường viết “${about.slice(3)} ...” hoặc “về việc ${about.slice(3)} ...”; xem lại văn bản gốc.`
      : `Trích yếu nêu một văn bản cụ thể thì viết “${upperFirst(issued ?? '')} ...”; xem lại văn bản gốc.`,
  )
}

function habit({ passage, subject, end }: CitedDocumentIn, message: string): RuleFinding {
  const start = passage.text.indexOf(subject, end)
  return {
    ...passage.at({ start, end: start + subject.length }),
    excerpt: subject,
    severity: 'hint',
    message,
    fix: toPlace,
  }
}
