/**
 * The answers of a draft as expressions see them, and what stands where one is not given. Nothing is invented: a
 * fact without an answer prints as its name in brackets.
 *
 * 1. The draft’s own names (year, issuer, number), then the answers (`makeAnswers`).
 * 2. A cited document is one answer in several forms, with blanks where parts are missing (`documentAnswers`).
 * 3. What was printed of an answer is read back as pieces, so that a blank can lead to its field (`readPieces`).
 */

import { blankDate, blankNumber } from '../document/blanks.ts'
import { isCitedDocument } from '../draft/answer.ts'
import type { CitedDocument, Draft, FactValue } from '../draft/draft.ts'
import { namesIn, readExpression } from '../template/expression.ts'
import { fieldsOf } from '../template/fieldsOf.ts'
import { builtinNames, type DocumentPart, documentParts, isBuiltin, isDocumentPart } from '../template/names.ts'
import type { TemplateField, TemplateForm } from '../template/template.ts'
import { type CitationPart, citeFull, citeShort } from '../text/citations.ts'
import { formatLongDate } from '../text/dates.ts'
import { lowerFirst, normalizeText, upperVi } from '../text/normalize.ts'
import { type Answers, compileExpression, type Plain } from './handlebars.ts'

/** A stretch of a printed fact; `missing` where a part is not given. */
interface Piece {
  text: string
  missing: boolean
}

interface PrintedFact {
  pieces: Piece[]
  /** Whose answer this is, for the chip and the place: `nghi_quyet`, `co_quan.ten`; empty for a fault. */
  fact: string
  missing: boolean
  fault?: string
}

/** Ask for the printed form of `ngay han`, or whether `han` is given; each answer is made once. */
export interface Facts {
  print(expression: string): PrintedFact
  given(name: string): boolean
  /** Why a name cannot be asked for; null when it can. */
  unknown(name: string): string | null
}

/** Round a blank inside a citation; never in a text, `normalizeText` and the reader below keep them out. */
const blankOpens = '\uE000'
const blankCloses = '\uE001'

/** The answers of a draft as its texts can ask for them. Throws nothing: a name nobody knows is a fault of the text. */
export function readFacts(draft: Draft, form: TemplateForm | null, title: string): Facts {
  const fields = new Map(fieldsOf(draft, form).map((field) => [field.id.normalize('NFC'), field]))
  const facts = new Map(Object.entries(draft.facts).map(([id, value]) => [id.normalize('NFC'), value]))
  const answers = makeAnswers(draft, fields, facts, title)
  const printed = new Map<string, PrintedFact>()

  const kindOf = (head: string): 'document' | 'plain' | null => {
    const value = facts.get(head)
    if (fields.get(head)?.kind === 'document' || isCitedDocument(value)) return 'document'
    return fields.has(head) || value !== undefined ? 'plain' : null
  }

  const unknown = (name: string): string | null => {
    if (isBuiltin(name)) return null
    const [head = '', part, ...more] = name.split('.')
    const kind = kindOf(head)
    if (kind === null) return `Không có ô nào tên “${head}” trong biểu mẫu.`
    if (part === undefined) return null
    return kind === 'document' && more.length === 0 && isDocumentPart(part)
      ? null
      : `“${head}” không có phần “${part}”.`
  }

  const print = (expression: string): PrintedFact => {
    const known = printed.get(expression)
    if (known) return known
    const made = printOnce(expression)
    printed.set(expression, made)
    return made
  }

  const printOnce = (source: string): PrintedFact => {
    const compiled = compileExpression(source)
    if ('fault' in compiled) return faulty(source, compiled.fault)
    const names = namesIn(readExpression(source))
    for (const name of names) {
      const fault = unknown(name)
      if (fault) return faulty(source, fault)
    }
    const first = names[0] ?? ''
    try {
      const pieces = readPieces(compiled.run(answers))
      const fact = factOf(first)
      if (pieces.length === 0)
        return { pieces: [{ text: `[${labelOf(first, fields)}]`, missing: true }], fact, missing: true }
      return { pieces, fact, missing: pieces.some((piece) => piece.missing) }
    } catch {
      // Strict mode throws where an answer has no such part; what is asked for is checked above, this is the net.
      return faulty(source, `Không tính được “{{${source}}}”.`)
    }
  }

  const given = (name: string): boolean => {
    if (unknown(name)) return false
    const value = facts.get(name)
    if (typeof value === 'boolean') return value
    if (isCitedDocument(value)) return value.number.trim() !== '' || value.subject.trim() !== ''
    return !print(name).missing
  }

  return { print, given, unknown }
}

const faulty = (source: string, fault: string): PrintedFact => ({
  pieces: [{ text: `[${source}]`, missing: true }],
  fact: '',
  missing: true,
  fault,
})

/** `nghi_quyet.so` → `nghi_quyet`; the draft's own facts keep their whole name. */
const factOf = (name: string): string => (isBuiltin(name) ? name : (name.split('.')[0] ?? name))

function labelOf(name: string, fields: ReadonlyMap<string, TemplateField>): string {
  if (isBuiltin(name)) return builtinNames[name]
  const [head = '', part = ''] = name.split('.')
  const label = lowerFirst(fields.get(head)?.label ?? head)
  const words = isDocumentPart(part) ? documentParts[part] : ''
  return words === '' ? label : `${words} của ${label}`
}

function readPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  for (const part of text.split(/(\uE000[^\uE001]*\uE001)/u)) {
    if (part === '') continue
    const missing = part.startsWith(blankOpens)
    pieces.push({ text: missing ? part.slice(1, -1) : part, missing })
  }
  return pieces
}

function makeAnswers(
  draft: Draft,
  fields: ReadonlyMap<string, TemplateField>,
  facts: ReadonlyMap<string, FactValue>,
  title: string,
): Answers {
  const { letterhead } = draft
  const answers: { [name: string]: Plain } = Object.create(null)
  for (const [id, field] of fields) answers[id] = field.kind === 'document' ? blankDocument() : ''
  for (const [id, value] of facts) answers[id] = isCitedDocument(value) ? documentAnswers(value) : plain(value)
  answers.nam = draft.year ?? ''
  answers.co_quan = {
    ten: clean(letterhead.issuer),
    ngan: clean(letterhead.shortName) || clean(letterhead.issuer),
    hoa: upperVi(clean(letterhead.issuer)),
  }
  answers.dia_danh = clean(letterhead.place)
  answers.so_ky_hieu = blankNumber(letterhead)
  answers.ngay_ban_hanh = blankDate(letterhead)
  answers.trich_yeu = clean(title)
  return answers
}

const clean = (text: string): string =>
  normalizeText(text)
    .replace(/[\uE000\uE001]/gu, '')
    .trim()

function plain(value: Exclude<FactValue, CitedDocument>): Plain {
  if (typeof value === 'string') return clean(value)
  return Array.isArray(value) ? value.map(clean).filter((line) => line !== '') : value
}

const blankDocument = (): { [part in DocumentPart]: Plain } => ({
  day_du: '',
  can_cu: '',
  ngan: '',
  loai: '',
  so: '',
  ngay: '',
  co_quan: '',
  trich_yeu: '',
})

/** Blanks that may stand inside a citation. */
const partBlanks: Record<CitationPart, string> = {
  type: documentParts.loai,
  number: documentParts.so,
  date: documentParts.ngay,
  issuer: documentParts.co_quan,
  subject: documentParts.trich_yeu,
}

function documentAnswers(given: CitedDocument): { [part in DocumentPart]: Plain } {
  const doc: CitedDocument = {
    type: clean(given.type),
    number: clean(given.number),
    date: given.date,
    issuer: clean(given.issuer),
    subject: clean(given.subject),
  }
  // The type alone is where the field begins, not an answer.
  if (doc.number === '' && doc.date === '' && doc.issuer === '' && doc.subject === '') return blankDocument()
  const blank = (part: CitationPart): string => `${blankOpens}[${partBlanks[part]}]${blankCloses}`
  return {
    day_du: citeFull(doc, { blank }),
    can_cu: citeFull(doc, { dates: 'long', blank }),
    ngan: citeShort(doc, { blank }),
    loai: doc.type,
    so: doc.number,
    ngay: formatLongDate(doc.date) === '' ? '' : doc.date,
    co_quan: doc.issuer,
    trich_yeu: doc.subject,
  }
}
