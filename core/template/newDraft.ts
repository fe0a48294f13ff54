/**
 * A new draft: a template's blanks, filled with what the office profile knows. Nothing is invented: what neither
 * gives stays empty and prints as a visible blank.
 */

import type { Draft, FactValue, IssuerKind, Letterhead, Signature } from '../draft/draft.ts'
import { filingOf } from '../draft/filing.ts'
import type { OfficeProfile } from '../draft/office.ts'
import { planLines, readPlan } from '../outline/grammar.ts'
import { defaultPage } from '../style/page.ts'
import { firstAnswers } from './officeAnswers.ts'
import { recipientsOf } from './recipientsOf.ts'
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
  const answers = firstAnswers(form, office, facts)
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
    facts: answers,
    body,
    recipients: { lines: recipientsOf(form, office, answers), filing: filingFor(office), drafterCode: '' },
    signature: signatureOf(office),
    annexes,
    ...(form.footnotes ? { footnotes: { ...form.footnotes } } : {}),
    waivers: [],
    notes: [],
    layout: { sizeSet: 'auto', ...defaultPage(), ...template.layout },
    origin: { kind: 'template', name: form.name, at: now.toISOString() },
  }
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
  'mat-tran': { body: 'Ban Thường trực', post: 'Chủ tịch' },
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
