/**
 * Proposals about what the plan cites. The date and number of a cited document stay as they are; the document itself is
 * replaced where the catalogue knows what came in its place, and the clerk is asked about those that come anew each year.
 *
 * 1. Repealed on the new year’s day: replaced where the catalogue knows by what (`repealedProposals`).
 * 2. Documents that come anew each year are asked about (`yearlyProposals`), together with a time in their sentence (`askedTogether`).
 * 3. Where the plan cites itself, number and day become blanks (`ownCitationProposals`).
 */

import { repealedCitations } from '../checks/rules/law04Repealed.ts'
import { type CitedDocumentIn, citedOf, inQuotes } from '../reading/cited.ts'
import { sentenceAt } from '../reading/datesOf.ts'
import { passagesOf } from '../reading/passages.ts'
import type { PlanInput } from '../reading/planInput.ts'
import { yearlyDocuments } from '../reading/yearlyDocuments.ts'
import type { YearsMoved } from './proposal.ts'
import type { WordProposal } from './wordChanges.ts'

/** `asOfNew`: the plan as one of the new year, so that its law is that of the new year. */
export function repealedProposals(asOfNew: PlanInput): WordProposal[] {
  return [...repealedCitations(asOfNew)]
    .filter(({ found }) => found.severity !== 'hint')
    .map(({ passage, start, end, found, instead }) => ({
      group: 'citation',
      passage,
      start,
      end,
      after: instead ?? passage.text.slice(start, end),
      reason: found.message,
      proposed: instead !== null,
    }))
}

/** Documents of last year that mostly have a successor: asked once each, nothing is changed. */
export function yearlyProposals(input: PlanInput, { from, to }: YearsMoved): WordProposal[] {
  if (from === to) return []
  return yearlyDocuments(input, from, to).map(({ passage, start, end, type }) => ({
    group: 'citation',
    passage,
    start,
    end,
    after: passage.text.slice(start, end),
    reason: `${type} của năm trước: năm ${to} đã có văn bản mới thì viện dẫn văn bản đó. Số và ngày của văn bản không đổi theo năm.`,
    proposed: false,
  }))
}

/** `Dự toán năm 2026 đã được giao tại Quyết định số 700/QĐ-UBND ngày 25/12/2025`: the year and the document are one question. */
export function askedTogether(documents: readonly WordProposal[], times: readonly WordProposal[]): WordProposal[] {
  const said = new Map<WordProposal, WordProposal>()
  for (const document of documents) {
    const sentence = sentenceAt(document.passage.text, document.start)
    const time = times.find(
      ({ told, passage, start, end }) =>
        told === true && passage === document.passage && start >= sentence.start && end <= document.start,
    )
    if (time && !said.has(time)) said.set(time, document)
  }
  const asked = new Set(said.values())
  return [
    ...documents.filter((document) => !asked.has(document)),
    ...times
      .filter((time) => time.group !== 'citation' || !documents.some((document) => isOfDocument(document, time)))
      .map((time) => {
        const document = said.get(time)
        if (!document) return time
        const words = document.passage.text.slice(document.start, document.end)
        return { ...time, reason: `${time.reason} Văn bản giao việc ấy (${words}) cũng là của năm trước.` }
      }),
  ]
}

/** `Nghị quyết số 20/NQ-HĐND ngày 03/10/2025 về phân bổ vốn (vốn sự nghiệp) năm 2025`: who names another document names its year. */
function isOfDocument(document: WordProposal, { passage, start }: WordProposal): boolean {
  if (document.passage !== passage || start < document.end) return false
  const between = passage.text.slice(document.end, start)
  return between.length < 400 && !/[;“”]|\.\s|(?<!\p{L})số\s+\d/u.test(between)
}

/** The plan cites itself ("Kèm theo Kế hoạch số 05/KH-UBND ngày ..."): its new number and day are not known yet. */
export function ownCitationProposals(input: PlanInput): WordProposal[] {
  return [...blankOwnCitations(input), ...numberedOwnCitations(input)]
}

const blank = '[\\s.…_]*'
/** `(Đính kèm Kế hoạch số …/KH-UBND ngày …/4/2026 …)`: the line of an annex before the number is known. */
const attached = new RegExp(
  `(?<=(?:[Đđ]ính|[Kk]èm|KÈM|ĐÍNH)(?:\\s+(?:kèm|KÈM|theo|THEO))*\\s+)(?<type>Kế hoạch|KẾ HOẠCH)\\s+(?:số|SỐ)\\s*:?${blank}\\d*${blank}/\\s*(?:\\d{4}/)?(?<code>KH\\s?[-–]\\s?[\\p{Lu}\\d-]+),?\\s+(?:ngày|NGÀY)${blank}\\d{0,2}${blank}(?:/|tháng|THÁNG)${blank}\\d{0,2}${blank}(?:/|năm|NĂM)${blank}(?:20\\d\\d)?`,
  'gu',
)

function blankOwnCitations(input: PlanInput): WordProposal[] {
  const { number, code } = input.draft.letterhead
  return passagesOf(input).flatMap((passage) =>
    [...passage.text.matchAll(attached)].flatMap((match): WordProposal[] => {
      const said = /(?:số|SỐ)\s*:?[\s.…_]*(\d+)/u.exec(match[0])?.[1] ?? ''
      const own = said === '' || Number(said) === Number(number)
      if (!own || (code !== '' && match.groups?.code?.replace(/\s/gu, '') !== code)) return []
      const type = match.groups?.type ?? 'Kế hoạch'
      return [
        {
          passage,
          start: match.index,
          end: match.index + match[0].trimEnd().length,
          ...asThisPlan(type),
        },
      ]
    }),
  )
}

const asThisPlan = (type: string): Pick<WordProposal, 'group' | 'after' | 'source' | 'reason' | 'proposed'> => ({
  group: 'number',
  after: `${type} số …/… ngày …`,
  source: `${type} số {{so_ky_hieu}} {{ngay_ban_hanh}}`,
  reason: 'Số và ngày của chính kế hoạch này: tự lấy theo phần đầu văn bản khi đã có.',
  proposed: true,
})

function numberedOwnCitations(input: PlanInput): WordProposal[] {
  return citedOf(input)
    .documents.filter((document) => isThisPlan(input, document))
    .map(({ passage, start, end, type, dateSpan }) => ({
      passage,
      start,
      end: dateSpan ? dateSpan.end : end,
      ...asThisPlan(type),
    }))
}

function isThisPlan({ draft: { letterhead } }: PlanInput, document: CitedDocumentIn): boolean {
  if (document.type !== 'Kế hoạch' || letterhead.number.trim() === '') return false
  const own = `${letterhead.number.trim()}/${letterhead.code.trim()}`.replace(/^0+/u, '')
  return (
    document.key.replace(/^0+/u, '') === own &&
    document.date === letterhead.date &&
    letterhead.date !== '' &&
    !inQuotes(document.passage.text, document.start)
  )
}
