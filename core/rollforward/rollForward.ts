/**
 * Last year's plan as the beginning of this year's: what is always cleared is cleared, everything else is proposed, each change
 * on its own line with its reason. Pure: nothing is changed until the clerk takes it, and what is taken may come in any order.
 *
 * 1. The old plan's year: as the clerk says, else as its head, number and title say, else the year most of its times name.
 * 2. The draft is made anew under another id: number, date, waivers, state and comments cleared, its origin remembered.
 * 3. Proposals about printed words are gathered: documents of the office's own, repealed ones, yearly sentences, the plan's own name,
 *    bodies that are called otherwise now, times. They become changes of the draft's texts in reading order; what has one answer is one
 *    change (`wordChanges.ts`).
 * 4. Answers, letterhead, signer and numbers are proposed as fields; words that print an answer are asked about there alone.
 */

import type { DocumentModel } from '../document/model.ts'
import type { Draft, Letterhead } from '../draft/draft.ts'
import { applyEdit } from '../draft/edits.ts'
import type { OfficeProfile } from '../draft/office.ts'
import type { LegalReference } from '../legal/catalogue.ts'
import { passagesOf } from '../reading/passages.ts'
import type { PlanInput } from '../reading/planInput.ts'
import { planTitle, titleSchoolYear } from '../reading/time/planTitle.ts'
import { planYearOf } from '../reading/time/planYear.ts'
import { timeWordsIn } from '../reading/timeWords.ts'
import type { TemplateForm } from '../template/template.ts'
import { dateParts } from '../text/dates.ts'
import { answerChanges, yearChange } from './answers.ts'
import { letterheadChanges, ownNameProposals, staleNameProposals } from './bodies.ts'
import { askedTogether, ownCitationProposals, repealedProposals, yearlyProposals } from './citations.ts'
import { communeProposals } from './communes.ts'
import type { RollChange, RollProposal } from './proposal.ts'
import { numberChanges, signerChanges } from './signer.ts'
import { timeProposals } from './times.ts'
import { type NewChange, type WordProposal, wordChanges } from './wordChanges.ts'

interface RollInput {
  draft: Draft
  form: TemplateForm | null
  /** The draft as it prints, for the words its facts give. */
  document: DocumentModel
  office: OfficeProfile | null
  references?: readonly LegalReference[]
  /** Of the new plan. */
  year: number
  /** Of the old plan, where the clerk says it. */
  fromYear?: number | undefined
  now: Date
  newId: () => string
}

/** Takes time in proportion to the plan. Never throws for any draft the schema lets through. */
export function rollForward({
  draft,
  form,
  document,
  office,
  references,
  year,
  now,
  newId,
  ...said
}: RollInput): RollProposal {
  const input: PlanInput = {
    draft,
    document,
    office,
    form,
    final: false,
    everyYear: true,
    ...(references ? { references } : {}),
  }
  const fromYear = said.fromYear ?? yearOf(input)
  const years = { from: fromYear ?? year, to: year, ...(office?.days ? { days: office.days } : {}) }
  const fresh = cleared(draft, {
    id: newId(),
    year,
    fromYear,
    now,
    school: titleSchoolYear(input),
    name: planTitle(input),
  })
  const names = office && { issuer: office.name, shortName: office.shortName, issuerKind: office.kind }
  const letterhead: Letterhead = { ...fresh.letterhead, ...names }
  const asOfNew: PlanInput = { ...input, draft: { ...fresh, year, letterhead } }
  const proposals: WordProposal[] = [
    ...ownCitationProposals(input),
    ...repealedProposals(asOfNew),
    ...ownNameProposals(input),
    ...staleNameProposals(asOfNew, draft.letterhead.issuer),
    ...communeProposals(input, asOfNew),
    ...askedTogether(yearlyProposals(input, years), timeProposals(input, years)),
  ]
  const answers = answerChanges(input, years)
  const told = new Set(answers.map(({ place }) => place))
  const changes = [
    ...yearChange(input, years),
    ...answers,
    // An answer is asked about once, not wherever it prints.
    ...inReadingOrder(input, wordChanges(fresh, proposals)).filter(({ place }) => !told.has(place)),
    ...letterheadChanges(input, years),
    ...signerChanges(input),
    ...numberChanges(input),
  ]
  return {
    draft: fresh,
    fromYear,
    toYear: year,
    changes: changes.map((change, index) => ({ id: `c${index + 1}`, ...change })),
  }
}

/** The draft with the changes that were taken, in any order; the same draft for none. */
export const applyChanges = (draft: Draft, taken: readonly Pick<RollChange, 'edit'>[]): Draft =>
  taken.reduce((next, { edit }) => applyEdit(next, edit), draft)

interface ClearedAs {
  id: string
  year: number
  fromYear: number | null
  now: Date
  school: number | null
  /** The old plan's title as printed. */
  name: string
}

/** Number, date, waivers and what was said belong to last year's plan alone; notes on what is cleared with them. */
function cleared(draft: Draft, { id, year, fromYear, now, school, name }: ClearedAs): Draft {
  // A month printed beforehand is the usual month of this plan; the day is not.
  const { issueDay: _day, ...head } = draft.letterhead
  const letterhead: Letterhead = {
    ...head,
    number: '',
    date: '',
    issueYear: draft.letterhead.issueYear === null && fromYear === null ? null : issueYear(draft, fromYear, year),
  }
  const { state: _state, comments: _comments, above: _above, ...plan } = draft
  return {
    ...plan,
    id,
    revision: 0,
    letterhead,
    waivers: [],
    notes: draft.notes.filter(({ field }) => !/^(?:Số|Số và ký hiệu|Ngày ban hành|Năm kế hoạch)$/u.test(field)),
    origin: {
      kind: 'draft',
      name: draft.origin?.kind === 'file' ? draft.origin.name : name,
      at: now.toISOString(),
      // Rolled to its own year, it leaves nothing behind.
      ...(fromYear === null || fromYear === year ? {} : { fromYear }),
      ...(school === null || fromYear === null || fromYear === year ? {} : { fromSchoolYear: school }),
      ...(draft.origin?.kind === 'file' || draft.origin?.imported ? { imported: true } : {}),
    },
  }
}

/** A plan signed in December for the year to come is so again. */
function issueYear({ letterhead }: Draft, fromYear: number | null, year: number): number {
  const signed = dateParts(letterhead.date)?.year ?? letterhead.issueYear
  return signed !== null && fromYear !== null && signed === fromYear - 1 ? year - 1 : year
}

/** The year the old plan was for: as the clerk or its head and title say (`planYearOf`); else the year most of its times name. */
function yearOf(input: PlanInput): number | null {
  const { draft } = input
  const { date, issueYear, issueMonth, number } = draft.letterhead
  const issued = dateParts(date)
  const said = planYearOf({
    issueYear: issued?.year ?? issueYear,
    issueMonth: issued?.month ?? issueMonth ?? null,
    number,
    title: planTitle(input),
  })
  // A year far from the day of issue is an aim that was once taken for the plan's own.
  if (draft.year !== null && (said === null || issued === null || Math.abs(draft.year - said) <= 1)) return draft.year
  if (said !== null) return said
  const counts = new Map<number, number>()
  for (const { kind, text } of passagesOf(input)) {
    if (kind === 'basis') continue
    for (const { year, kind: of } of timeWordsIn(text))
      if (year !== null && of !== 'period') counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const most = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])
  return most[0]?.[0] ?? null
}

function inReadingOrder(input: PlanInput, changes: readonly NewChange[]): NewChange[] {
  const order = new Map(passagesOf(input).map(({ place }, index) => [place, index]))
  return changes
    .map((change, index) => ({ change, index }))
    .sort(
      (one, other) =>
        (order.get(one.change.place) ?? 0) - (order.get(other.change.place) ?? 0) || one.index - other.index,
    )
    .map(({ change }) => change)
}
