/**
 * Draft to document: the one place where a plan gets its final words. Pure: same draft and form, same document.
 */

import { annexHeading, attachedTo } from '../document/annexes.ts'
import { chooseSizeSet, letterheadModel } from '../document/letterhead.ts'
import { breakLines } from '../document/lineBreaks.ts'
import type { AnnexModel, DocumentModel, Run, TextLine, TitleModel } from '../document/model.ts'
import { place } from '../document/place.ts'
import { lineText } from '../document/plainText.ts'
import type { Annex, Draft, Inline } from '../draft/draft.ts'
import type { PageSetup } from '../style/page.ts'
import { subjectRoom, subjectRule, textWidthOf } from '../style/page.ts'
import { sizeSets } from '../style/sizes.ts'
import { runsWidth, textWidth } from '../style/textWidth.ts'
import type { TemplateForm } from '../template/template.ts'
import { lowerFirst, upperVi } from '../text/normalize.ts'
import { runsText } from '../text/runsText.ts'
import type { Mm, Pt } from '../units.ts'
import { assignmentsTable } from './assignments.ts'
import { printBody, withEndMark } from './blocks.ts'
import { printClosing } from './closing.ts'
import { type Facts, readFacts } from './facts.ts'
import { numberNotes } from './notes.ts'
import { blankRun, type Fault, makePrinter, nothingGathered, type Printer } from './runs.ts'

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
  const { margins } = draft.layout
  const page: PageSetup = {
    sizeSet: chooseSizeSet(draft.letterhead, draft.layout.sizeSet, margins),
    margins,
    indent: draft.layout.indent,
    lineSpacing: draft.layout.lineSpacing,
    paragraphGap: draft.layout.paragraphGap,
    tableSize: draft.layout.tableSize,
  }
  const letterhead = letterheadModel(draft.letterhead, page.sizeSet, margins)
  const title = printTitle(draft.title, printer, page)
  const body = printBody(draft.body, printer, { width: textWidthOf(margins), imported })
  const closing = printClosing(draft.recipients, draft.signature, printer, imported)
  const annexes = draft.annexes.map((annex, index) => printAnnex(annex, index, draft, printer, page))
  const subject = title.subject.map(lineText).join(' ')
  const model: Omit<DocumentModel, 'notes'> = {
    properties: {
      title: `Kế hoạch ${lowerFirst(subject)}`,
      office: draft.letterhead.issuer,
      year: draft.year,
      date: draft.letterhead.date,
    },
    page,
    letterhead,
    title,
    body: imported ? body : withEndMark(body),
    closing,
    annexes,
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

/** `KẾ HOẠCH` and its subject. Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.5. */
function printTitle(title: Inline, printer: Printer, page: PageSetup): TitleModel {
  const size = sizeSets[page.sizeSet].subject
  const runs = printer.runs(title, place.title)
  const given = runs.some((run) => run.text.trim() !== '') ? runs : [blankRun('trích yếu nội dung kế hoạch')]
  const lines = breakLines(given, subjectRoom(page.margins), boldWidth(size))
  return { kind: 'KẾ HOẠCH', subject: toLines(lines, place.title), rule: ruleOf(lines, size) }
}

function printAnnex(annex: Annex, index: number, draft: Draft, printer: Printer, page: PageSetup): AnnexModel {
  const size = sizeSets[page.sizeSet].annexTitle
  const width = textWidthOf(page.margins, annex.orientation)
  const room = subjectRoom(page.margins, annex.orientation)
  const runs = printer.runs(annex.title, place.annexTitle(annex.id))
  // Broken by the words as written: in capitals a name can no longer be told from other words.
  const lines = breakLines(runs, room, (text) => boldWidth(size)(upperVi(text))).map((line) =>
    line.map((run) => ({ ...run, text: upperVi(run.text) })),
  )
  return {
    id: annex.id,
    place: place.annex(annex.id),
    orientation: annex.orientation,
    heading: annexHeading(index, draft.annexes.length),
    title: toLines(lines, place.annexTitle(annex.id)),
    attachedTo: attachedTo(draft.letterhead),
    rule: lines.length > 0 ? ruleOf(lines, size) : subjectRule(boldWidth(size)('Phụ lục')),
    blocks:
      annex.generated === 'assignments'
        ? assignmentsTable(annex.id, draft.body, printer, width)
        : printBody(annex.body, printer, { width, imported: draft.origin?.kind === 'file' }),
  }
}

const boldWidth =
  (size: Pt) =>
  (text: string): Mm =>
    textWidth(text, { size, bold: true })

const toLines = (lines: readonly Run[][], where: string): TextLine[] => lines.map((runs) => ({ place: where, runs }))

const ruleOf = (lines: readonly Run[][], size: Pt): Mm =>
  subjectRule(
    Math.max(
      ...lines.map((line) =>
        runsWidth(
          line.map((run) => ({ ...run, bold: true })),
          size,
        ),
      ),
    ),
  )

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
