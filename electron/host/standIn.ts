/** Until the rooms they belong to have them. */
import type { Problem } from '../../core/contract/problem.ts'
import { type ProblemInput, problem } from '../../core/contract/problemMessages.ts'
import type { Draft, FactValue } from '../../core/draft/draft.ts'
import type { OfficeProfile } from '../../core/draft/office.ts'
import { draftSchema } from '../../core/draft/schema.ts'
import type { Template } from '../../core/template/template.ts'

export function readDraft(json: unknown): { ok: true; draft: Draft } | { ok: false; problem: Problem } {
  const bad = (input: ProblemInput): { ok: false; problem: Problem } => ({ ok: false, problem: problem(input) })
  if (typeof json === 'object' && json !== null && 'version' in json && Number(json.version) > 1)
    return bad({ code: 'draft.newer', params: { file: '' } })
  const result = draftSchema.safeParse(json)
  return result.success ? { ok: true, draft: result.data } : bad({ code: 'import.not-json', params: { file: '' } })
}

export function newDraft(input: {
  template: Template
  office: OfficeProfile | null
  year: number | null
  title: string
  facts: Record<string, FactValue>
  id: string
  now: Date
}): Draft {
  const { office } = input
  return {
    format: 'ke-hoach',
    version: 1,
    id: input.id,
    revision: 0,
    template: { id: input.template.form.id, version: input.template.form.version },
    year: input.year,
    title: input.title || input.template.form.title,
    letterhead: {
      issuerKind: office?.kind ?? 'ubnd',
      parent: office?.parent ?? '',
      issuer: office?.name ?? '',
      shortName: office?.shortName ?? '',
      place: office?.place ?? '',
      number: '',
      code: 'KH-UBND',
      date: '',
      issueYear: input.year,
      medium: 'paper',
      urgency: '',
      circulation: '',
      draftMark: null,
    },
    facts: input.facts,
    body: [
      { id: 'b1', kind: 'item', marker: 'I', text: 'MỤC ĐÍCH, YÊU CẦU', heading: true, role: 'purpose', children: [] },
      { id: 'b2', kind: 'item', marker: 'I', text: 'NỘI DUNG', heading: true, role: 'content', children: [] },
    ],
    recipients: { lines: [], filing: 'VT', drafterCode: '' },
    signature: {
      form: 'tm',
      body: 'Ủy ban nhân dân',
      headPost: 'Chủ tịch',
      post: '',
      deputyPost: '',
      ownPost: '',
      name: '',
      lines: [],
    },
    annexes: [],
    waivers: [],
    notes: [],
    layout: {
      sizeSet: 'auto',
      indent: 12.7,
      lineSpacing: 1,
      paragraphGap: 6,
      tableSize: 12,
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
    },
  }
}
