/**
 * “Lưu thành mẫu”: a draft becomes the four files of a template, its answers the form. The plan's year and the issuer's names
 * become facts wherever they stand. A day keeps its year beside the year the plan was for (`fromYear`), for weekday and working day
 * move with it: the next plan is begun and moved there like any plan of last year. The files are checked by `checkTemplate` before
 * anybody writes them.
 *
 * 1. Years, names and the plan’s own number become facts (`withFacts`).
 * 2. The facts that texts name are the questions of the form (`questionsOf`).
 * 3. Body, form, layout and sample are written; the layout within the decree.
 */

import type { Draft, FactValue, LayoutChoices } from '../draft/draft.ts'
import { applyEdit } from '../draft/edits.ts'
import { printPlanParts } from '../outline/grammar.ts'
import { oldTimesOf } from '../reading/oldYears.ts'
import type { PlanInput } from '../reading/planInput.ts'
import { allowedPage, largestParagraphGap } from '../style/page.ts'
import { factsAsked } from '../template/factsAsked.ts'
import { fieldsOf } from '../template/fieldsOf.ts'
import type { FieldKind, TemplateField, TemplateFile, TemplateForm } from '../template/template.ts'
import { dateParts } from '../text/dates.ts'
import { jsonText } from '../text/json.ts'
import { slugOf } from '../text/slug.ts'
import { ownCitationProposals } from './citations.ts'
import { namesIn, ownNames } from './repeats.ts'
import { factEdits, type WordsToFact } from './wordsToFacts.ts'

export interface TemplateText {
  /** Name of its folder. */
  id: string
  name: string
  summary: string
}

/** The files of the template's folder, by name. */
export function toTemplate(input: PlanInput, { id, name, summary }: TemplateText): Record<TemplateFile, string> {
  const plan = withFacts(input)
  const fields = questionsOf(plan, input.form ?? null, factsAsked(plan))
  const form: TemplateForm = {
    format: 'mau-ke-hoach',
    formatVersion: fields.some(({ kind }) => kind === 'money' || kind === 'unit') ? 2 : 1,
    id,
    version: '1',
    name,
    summary: summary.trim() === '' ? name : summary,
    needs: [],
    title: plan.title.trim() === '' ? name : plan.title,
    ...(plan.year === null ? {} : { fromYear: plan.year }),
    ...(isSignedYearBefore(plan) ? { signedYearBefore: true as const } : {}),
    ...(plan.footnotes ? { footnotes: plan.footnotes } : {}),
    fields,
    steps: input.form?.steps ?? [],
    recipients: plan.recipients.lines
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, purpose, group }) => ({ text, purpose, group })),
  }
  return {
    'form.json': jsonText(form),
    'body.hbs': printPlanParts(plan),
    'layout.json': jsonText(layoutOf(plan.layout)),
    'sample.json': jsonText(sampleOf(plan, form)),
  }
}

/** A plan for 2027 that was signed in December 2026. */
function isSignedYearBefore({ year, letterhead: { date, issueYear } }: Draft): boolean {
  const signed = dateParts(date)?.year ?? issueYear
  return year !== null && signed === year - 1
}

/** Folder name of a template: `Dân chủ ở cơ sở hằng năm` → `dan-chu-o-co-so-hang-nam`, numbered where it is taken. */
export function templateId(name: string, taken: ReadonlySet<string>): string {
  const base = slugOf(name, '-', 56) || 'mau'
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
  return id
}

function withFacts(input: PlanInput): Draft {
  const { draft } = input
  const words = [
    ...ownCitationProposals(input).map(({ passage, start, end, source = '' }) => ({ passage, start, end, to: source })),
    ...years(input),
    ...ownNames(input).flatMap(({ expression, words: name }) => namesIn(input, name, `{{${expression}}}`)),
  ]
  return factEdits(draft, words).edits.reduce(applyEdit, draft)
}

/** What moves with more than its year. */
const still: ReadonlySet<string> = new Set(['day', 'zodiac', 'anniversary'])

/** Every year of the plan's own times but of its days, with the years beside it. Documents and history keep theirs. */
function years(input: PlanInput): WordsToFact[] {
  const { year } = input.draft
  if (year === null) return []
  const expression = new Map([
    [year, '{{nam}}'],
    [year + 1, '{{nam_sau nam}}'],
    [year - 1, '{{nam_truoc nam}}'],
  ])
  const moving = new Set(['plan', 'next', 'last'])
  return [...oldTimesOf(input, { from: year, to: year, untouched: false })].flatMap((time): WordsToFact[] => {
    const { passage, sense, kind, years: figures } = time
    if (!moving.has(sense) || still.has(kind)) return []
    return figures.flatMap(({ start, end, value }) => {
      const to = expression.get(value)
      return to !== undefined && end - start === 4 ? [{ passage, start, end, to }] : []
    })
  })
}

/** The questions whose answers the texts name: as they were asked, or by the answer itself. */
function questionsOf(plan: Draft, form: TemplateForm | null, used: ReadonlySet<string>): TemplateField[] {
  const asked = fieldsOf(plan, form).filter(({ id }) => used.has(id))
  const known = new Set(asked.map(({ id }) => id))
  const others = [...used]
    .filter((id) => !known.has(id))
    .map(
      (id): TemplateField => ({ id, step: 'ten-can-cu', label: id.replaceAll('_', ' '), kind: kindOf(plan.facts[id]) }),
    )
  return [...asked, ...others]
    .map((field) => withOldDay(plan, field))
    .map((field) => (field.required && plan.facts[field.id] === undefined ? { ...field, required: false } : field))
}

/** A day that is asked again is proposed as the year moves it, a unit as it is called; other answers are the next plan's own. */
function withOldDay({ facts, year }: Draft, field: TemplateField): TemplateField {
  const value = facts[field.id]
  const proposes = field.kind === 'unit' || (field.kind === 'date' && year !== null)
  return field.askFirst && proposes && value !== undefined && value !== '' ? { ...field, default: value } : field
}

function kindOf(value: FactValue | undefined): FieldKind {
  if (Array.isArray(value)) return 'lines'
  switch (typeof value) {
    case 'number':
      return 'number'
    case 'boolean':
      return 'yes-no'
    case 'object':
      return 'document'
    default:
      return dateParts(value ?? '') ? 'date' : 'text'
  }
}

/** A template keeps to the decree, whatever this draft asked for. */
function layoutOf(layout: LayoutChoices): LayoutChoices {
  const page = allowedPage(layout)
  return { sizeSet: layout.sizeSet, ...page, paragraphGap: Math.min(page.paragraphGap, largestParagraphGap) }
}

/** The draft itself, filled in, without what belongs to its own signing. */
function sampleOf(plan: Draft, form: TemplateForm): Draft {
  const { origin: _origin, questions: _questions, above: _above, ...rest } = plan
  const ids = new Set(form.fields.map(({ id }) => id))
  return {
    ...rest,
    id: 'ban-mau',
    revision: 0,
    template: { id: form.id, version: form.version },
    letterhead: { ...plan.letterhead, number: '', date: '' },
    facts: Object.fromEntries(Object.entries(plan.facts).filter(([id]) => ids.has(id))),
    waivers: [],
    notes: [],
  }
}
