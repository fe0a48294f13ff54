/**
 * Draft to document: the one place where a plan gets its final words. Pure: same draft and form, same document.
 *
 * One way down the page; what a part is asked for it asks of files below it, and no part asks another.
 *
 * 1. The facts (`facts.ts`), the trích yếu first: others may name it.
 * 2. The letterhead, and with it the size set of the page (`document/letterhead.ts`).
 * 3. Title (`titles.ts`), body (`blocks.ts`), closing (`closing.ts`), annexes.
 * 4. Footnotes, numbered by their marks in all of that (`notes.ts`).
 */

import { annexName, attachedTo } from '../document/annexes.ts'
import { fittedLetterhead } from '../document/letterhead.ts'
import type { AnnexModel, DocumentModel } from '../document/model.ts'
import { place } from '../document/place.ts'
import { lineText } from '../document/plainText.ts'
import type { Annex, Draft } from '../draft/draft.ts'
import type { PageSetup } from '../style/page.ts'
import { textWidthOf } from '../style/page.ts'
import type { TemplateForm } from '../template/template.ts'
import { lowerFirst } from '../text/normalize.ts'
import { runsText } from '../text/runsText.ts'
import { assignmentsTable } from './assignments.ts'
import { printBody, withEndMark } from './blocks.ts'
import { printClosing } from './closing.ts'
import { type Facts, readFacts } from './facts.ts'
import { numberNotes } from './notes.ts'
import { type Fault, makePrinter, nothingGathered, type Printer } from './runs.ts'
import { annexTitle, printTitle } from './titles.ts'

interface Rendered {
  document: DocumentModel
  /** Facts not given yet: those the text asks for, in order of appearance, then required ones it does not name. */
  missing: string[]
  /** What each expression prints, by its source: `nghi_quyet.ngan` → `Nghị quyết số 20/NQ-HĐND`. */
  values: Record<string, string>
  /** Expressions that cannot be printed; each stands in the document as a visible blank. */
  faults: Fault[]
}

/** Never throws for any draft the schema lets through. `form` is null for a plan without a template. */
export function renderDraft(draft: Draft, form: TemplateForm | null): Rendered {
  const gathered = nothingGathered()
  const printer = makePrinter(readFacts(draft, form, titleText(draft, form)), gathered)
  const imported = draft.origin?.kind === 'file'
  const { sizeSet: wish, margins, indent, lineSpacing, paragraphGap, tableSize } = draft.layout
  const { letterhead, sizeSet } = fittedLetterhead(draft.letterhead, wish, margins)
  const page: PageSetup = { sizeSet, margins, indent, lineSpacing, paragraphGap, tableSize }
  const title = printTitle(draft.title, printer, page)
  const body = printBody(draft.body, printer, {
    width: textWidthOf(margins),
    across: textWidthOf(margins, 'landscape'),
    tableSize,
    imported,
  })
  const model: Omit<DocumentModel, 'notes'> = {
    properties: {
      title: `Kế hoạch ${lowerFirst(title.subject.map(lineText).join(' '))}`,
      office: draft.letterhead.issuer,
      year: draft.year,
      date: draft.letterhead.date,
    },
    page,
    letterhead,
    title,
    body: imported ? body : withEndMark(body),
    closing: printClosing(draft.recipients, draft.signature, printer, imported),
    annexes: draft.annexes.map((annex, index) => printAnnex(annex, index, draft, printer, page)),
  }
  const notes = numberNotes(model, gathered.notes, draft.footnotes ?? {}, printer)
  return {
    document: { ...model, notes },
    missing: [...gathered.missing, ...unasked(draft, form, gathered.missing)],
    values: gathered.values,
    faults: gathered.faults,
  }
}

/** The trích yếu as a sentence names it: printed first, without `{{trich_yeu}}` itself. */
function titleText(draft: Draft, form: TemplateForm | null): string {
  const facts: Facts = readFacts(draft, form, '')
  const printer = makePrinter(facts, nothingGathered())
  return runsText(printer.runs(draft.title, place.title)).replace(/\s+/gu, ' ').trim()
}

function printAnnex(annex: Annex, index: number, draft: Draft, printer: Printer, page: PageSetup): AnnexModel {
  const width = textWidthOf(page.margins, annex.orientation)
  const title = annexTitle(annex, printer, page)
  return {
    id: annex.id,
    place: place.annex(annex.id),
    orientation: annex.orientation,
    heading: annexName(annex, index, draft.annexes.length),
    title: title.lines,
    attachedTo: attachedTo(draft.letterhead),
    ...(draft.letterhead.medium === 'paper' ? { filledIn: true } : {}),
    rule: title.rule,
    blocks:
      annex.generated === 'assignments'
        ? assignmentsTable(annex.id, draft.body, printer, width)
        : printBody(annex.body, printer, {
            width,
            tableSize: page.tableSize,
            imported: draft.origin?.kind === 'file',
          }),
  }
}

/** Required answers that no text asks for and that are not given. */
function unasked(draft: Draft, form: TemplateForm | null, asked: ReadonlySet<string>): string[] {
  return (form?.fields ?? [])
    .filter((field) => field.required && !asked.has(field.id) && isBlank(draft.facts[field.id]))
    .map((field) => field.id)
}

function isBlank(value: Draft['facts'][string] | undefined): boolean {
  if (value === undefined) return true
  if (typeof value === 'object')
    return Array.isArray(value) ? value.every((line) => line.trim() === '') : value.subject.trim() === ''
  return typeof value === 'string' && value.trim() === ''
}
