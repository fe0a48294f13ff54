/**
 * A row of a list as a plan.
 *
 * 1. Its cells are read as answers, each by the kind of its question (`readRow`); what cannot be read is said, nothing is guessed. An
 *    empty cell answers nothing: what the plan begins with stays.
 * 2. The plan begins: a template with these answers and the office as the row says it is, or a copy of a draft (`rowPlan`).
 * 3. What the row says of letterhead, signer and Nơi nhận is put in.
 */
import { emptyDocument, isCitedDocument } from '../draft/answer.ts'
import type { Draft, FactValue, Letterhead, RecipientLine, Signature } from '../draft/draft.ts'
import type { OfficeProfile } from '../draft/office.ts'
import { rankOfGroup } from '../draft/recipientGroups.ts'
import { plainInline } from '../inline/inline.ts'
import { fieldsOf } from '../template/fieldsOf.ts'
import { answeredParts, isAnsweredPart } from '../template/names.ts'
import { isoDate, isUnreadable, readAnswerText, readPart, wholeNumber } from '../template/readAnswer.ts'
import type { TemplateForm } from '../template/template.ts'
import { bodyKey } from '../text/bodyKey.ts'
import { shortBodyName } from '../text/bodyNames.ts'
import { isOwnQuestion, type OwnQuestion } from './listQuestions.ts'

/** A cell that is no answer to its question. */
export interface RowProblem {
  /** The column, from 0. */
  column: number
  value: string
  /** `một ngày, như 05/9/2026`. */
  wanted: string
}

export interface RowAnswers {
  facts: Record<string, FactValue>
  own: Partial<Record<OwnQuestion, string>>
  year: number | null | undefined
  problems: RowProblem[]
}

interface Asked {
  draft: Pick<Draft, 'questions' | 'facts'>
  form: TemplateForm | null
  /** Of years a plan may be of. */
  years: { first: number; last: number }
}

/** `matched`: the question each column answers. */
export function readRow(cells: readonly string[], matched: readonly (string | null)[], asked: Asked): RowAnswers {
  const row: RowAnswers = { facts: {}, own: {}, year: undefined, problems: [] }
  const fields = fieldsOf(asked.draft, asked.form)
  for (const [column, key] of matched.entries()) {
    const value = cells[column]?.trim() ?? ''
    if (key === null || value === '') continue
    const wanted = (words: string): void => void row.problems.push({ column, value, wanted: words })
    const [id = '', part] = key.split('.')
    const field = fields.find((one) => one.id === id)
    if (!field) takeOwn(row, key, value, asked.years, wanted)
    else if (part !== undefined && isAnsweredPart(part)) {
      const read = readPart(answeredParts[part], value)
      const before = row.facts[id] ?? asked.draft.facts[id]
      if (isUnreadable(read)) wanted(read.wanted)
      else {
        const known = isCitedDocument(before) ? before : emptyDocument(field.documentType)
        row.facts[id] = { ...known, [answeredParts[part]]: read }
      }
    } else {
      const read = readAnswerText(field, value)
      if (isUnreadable(read)) wanted(read.wanted)
      else row.facts[id] = read
    }
  }
  return row
}

function takeOwn(
  row: RowAnswers,
  key: string,
  value: string,
  { first, last }: Asked['years'],
  wanted: (words: string) => void,
): void {
  if (!isOwnQuestion(key)) return
  if (key === 'nam') {
    const year = wholeNumber(value)
    if (year === null || year < first || year > last) wanted(`một năm từ ${first} đến ${last}`)
    else row.year = year
  } else if (key === 'ngay_ban_hanh') {
    const date = isoDate(value)
    if (date === null) wanted('một ngày, như 05/9/2026')
    else row.own[key] = date
  } else row.own[key] = value
}

/** The office a row is of: the profile with what the row says of the issuer. */
export function officeOfRow(office: OfficeProfile | null, { own }: RowAnswers): OfficeProfile | null {
  if (!office) return null
  const name = own.co_quan ?? office.name
  return {
    ...office,
    name,
    shortName: own.co_quan_ngan ?? (own.co_quan === undefined ? office.shortName : shortBodyName(name)),
    parent: own.co_quan_chu_quan ?? office.parent,
    place: own.dia_danh ?? office.place,
  }
}

/** A plan that was begun, with what its row says of the parts every plan has, and the row's answers. */
export function rowPlan(begun: Draft, { facts, own, year }: RowAnswers): Draft {
  return {
    ...begun,
    ...(year === undefined ? {} : { year }),
    ...(own.trich_yeu === undefined ? {} : { title: own.trich_yeu }),
    facts: { ...begun.facts, ...facts },
    letterhead: letterheadOf(begun.letterhead, own, year),
    signature: signatureOf(begun.signature, own),
    recipients: {
      ...begun.recipients,
      lines: withRecipients(begun.recipients.lines, own.noi_nhan ?? ''),
      ...(own.luu === undefined ? {} : { filing: own.luu.replace(/^Lưu\s*:\s*|\.$/gu, '') }),
    },
  }
}

function letterheadOf(before: Letterhead, own: RowAnswers['own'], year: RowAnswers['year']): Letterhead {
  const issuer = own.co_quan ?? before.issuer
  return {
    ...before,
    issuer,
    shortName: own.co_quan_ngan ?? (own.co_quan === undefined ? before.shortName : shortBodyName(issuer)),
    parent: own.co_quan_chu_quan ?? before.parent,
    place: own.dia_danh ?? before.place,
    number: own.so ?? before.number,
    code: own.ky_hieu ?? before.code,
    date: own.ngay_ban_hanh ?? before.date,
    issueYear: year ?? before.issueYear,
  }
}

/** A deputy signs for the head (KT.), whatever the plan began with. */
function signatureOf(before: Signature, { nguoi_ky, chuc_vu }: RowAnswers['own']): Signature {
  const named = nguoi_ky === undefined ? before : { ...before, name: nguoi_ky }
  if (chuc_vu === undefined) return named
  const forBody = before.form === 'tm' || before.form === 'tm-kt'
  if (/^Phó(?!\p{L})/iu.test(chuc_vu)) return { ...named, form: forBody ? 'tm-kt' : 'kt', post: chuc_vu }
  return { ...named, form: forBody ? 'tm' : 'head', headPost: chuc_vu, post: '' }
}

/** Those a row names go with the units, each body once. */
function withRecipients(lines: readonly RecipientLine[], said: string): RecipientLine[] {
  const all = [...lines]
  const named = new Set(lines.map(({ text }) => bodyKey(plainInline(text))))
  for (const text of said.split(/[;\n]/u).map((one) => one.trim().replace(/^-\s*/u, ''))) {
    const key = bodyKey(text)
    if (key === '' || named.has(key)) continue
    named.add(key)
    const after = all.findLastIndex(({ group }) => rankOfGroup(group) <= rankOfGroup('units'))
    all.splice(after + 1, 0, { id: `danh-sach-${named.size}`, text, purpose: '', group: 'units' })
  }
  return all
}
