/**
 * A new draft: a template's blanks, filled with what the office profile knows. Nothing is invented: what neither
 * gives stays empty and prints as a visible blank.
 */

import type { Draft, FactValue, IssuerKind, Letterhead, RecipientLine, Signature } from '../draft/draft.ts'
import { filingOf } from '../draft/filing.ts'
import type { OfficeProfile } from '../draft/office.ts'
import { rankOfGroup } from '../draft/recipientGroups.ts'
import { plainInline } from '../inline/inline.ts'
import { planLines, readPlan } from '../outline/grammar.ts'
import { defaultPage } from '../style/page.ts'
import { foldText } from '../text/normalize.ts'
import type { Template } from './template.ts'

export interface NewDraftInput {
  template: Template
  /** Null before the office has a profile. */
  office: OfficeProfile | null
  /** Năm kế hoạch; null where the plan names none. */
  year: number | null
  /** Trích yếu; empty for the template's own. */
  title: string
  /** Answers given beforehand, by field id. */
  facts: Record<string, FactValue>
  id: string
  now: Date
}

/** The first state of a draft, revision 0. Block and recipient ids are short and the same on every call. */
export function newDraft({ template, office, year, title, facts, id, now }: NewDraftInput): Draft {
  const { form } = template
  let made = 0
  const newId = (): string => {
    made += 1
    return `b${made}`
  }
  const { body, annexes } = readPlan(planLines(template.body), { newId })
  return {
    format: 'ke-hoach',
    version: 2,
    id,
    revision: 0,
    template: { id: form.id, version: form.version },
    year,
    title: title.trim() || form.title,
    letterhead: letterheadOf(office, year),
    facts: { ...defaultsOf(template), ...facts },
    body,
    recipients: { lines: recipientsOf(template, office), filing: filingFor(office), drafterCode: '' },
    signature: signatureOf(office),
    annexes,
    ...(form.footnotes ? { footnotes: { ...form.footnotes } } : {}),
    waivers: [],
    notes: [],
    layout: { sizeSet: 'auto', ...defaultPage(), ...template.layout },
    origin: { kind: 'template', name: form.name, at: now.toISOString() },
  }
}

function defaultsOf({ form }: Template): Record<string, FactValue> {
  const facts: Record<string, FactValue> = {}
  for (const field of form.fields) if (field.default !== undefined) facts[field.id] = field.default
  return facts
}

function letterheadOf(office: OfficeProfile | null, year: number | null): Letterhead {
  return {
    issuerKind: office?.kind ?? 'ubnd',
    parent: office?.parent ?? '',
    issuer: office?.name ?? '',
    shortName: office?.shortName ?? '',
    place: office?.place ?? '',
    number: '',
    code: office ? office.code && `KH-${office.code}` : 'KH-UBND',
    date: '',
    issueYear: year,
    medium: 'paper',
    urgency: '',
    circulation: '',
    draftMark: null,
  }
}

/**
 * The collective bodies that sign with TM., and the post of a head. Source: NĐ 30/2020/NĐ-CP, Điều 13.
 */
const heads: Record<IssuerKind, { body: string; post: string }> = {
  ubnd: { body: 'Ủy ban nhân dân', post: 'Chủ tịch' },
  hdnd: { body: 'Hội đồng nhân dân', post: 'Chủ tịch' },
  phong: { body: '', post: 'Trưởng phòng' },
  'van-phong': { body: '', post: 'Chánh Văn phòng' },
  'trung-tam': { body: '', post: 'Giám đốc' },
  so: { body: '', post: 'Giám đốc' },
  truong: { body: '', post: 'Hiệu trưởng' },
  'ban-chi-dao': { body: 'Ban Chỉ đạo', post: 'Trưởng ban' },
  khac: { body: '', post: '' },
}

/** The office's first signer; without one, its head, the name left blank. Without a profile, a People's Committee. */
function signatureOf(office: OfficeProfile | null): Signature {
  const blank = { post: '', deputyPost: '', ownPost: '', name: '', lines: [] }
  if (!office) return { ...blank, form: 'tm', body: heads.ubnd.body, headPost: heads.ubnd.post }
  const { body, post: headPost } = heads[office.kind]
  const signer = office.signers[0]
  if (!signer) return { ...blank, form: body === '' ? 'head' : 'tm', body, headPost }
  const posts = signer.form === 'tl-kt' ? { deputyPost: signer.post } : { post: signer.post }
  return { ...blank, ...posts, form: signer.form, body, headPost: signer.headPost || headPost, name: signer.name }
}

/** `VT` with the drafting unit where there is only one; else blank, for the clerk to say which unit drafts. */
function filingFor(office: OfficeProfile | null): string {
  const [unit, ...others] = office?.units ?? []
  return unit?.code && others.length === 0 ? filingOf(unit.code) : ''
}

/** The template's recipients in their order, each of the office's after the last of its group or of one before it. */
function recipientsOf({ form }: Template, office: OfficeProfile | null): RecipientLine[] {
  const lines: Omit<RecipientLine, 'id'>[] = form.recipients.map(({ text, purpose, group }) => ({
    text,
    purpose,
    group,
  }))
  const named = lines.map(({ text }) => nameParts(text))
  for (const { text, purpose, group } of office?.recipients ?? []) {
    const name = foldText(plainInline(text))
    if (name === '' || named.some((parts) => fitsParts(name, parts))) continue
    named.push([name])
    const rank = rankOfGroup(group)
    const after = lines.findLastIndex((line) => rankOfGroup(line.group) <= rank)
    lines.splice(after + 1, 0, { text, purpose, group })
  }
  return lines.map((line, index) => ({ id: `r${index + 1}`, ...line }))
}

/** A recipient's words around its facts: `Thường trực Đảng ủy {{don_vi}}` → `['thuong truc dang uy ', '']`. */
const nameParts = (text: string): string[] =>
  text.split(/\{\{[^{}]*\}\}/u).map((part, index, all) => {
    const folded = foldText(plainInline(part))
    const open = index < all.length - 1 && /\s$/u.test(part)
    return open ? `${folded} ` : folded
  })

/** Whether a name is these parts with any words between them: a fact may stand for whatever the office writes there. */
function fitsParts(name: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts
  if (rest.length === 0) return name === first
  if (first.trim() === '' && rest.every((part) => part.trim() === '')) return false
  let at = first.length
  if (!`${name} `.startsWith(first)) return false
  for (const part of rest.slice(0, -1)) {
    const found = name.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return name.endsWith(rest.at(-1) ?? '')
}
