/** A template made of a whole plan by a real host, and what becomes of it: the next plan, and the same in another office. */
import type { Finding } from '../../core/checks/shape/finding.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { directDoor } from './doors.ts'

interface TemplateOf {
  /** `date Hạn: …`, of those taken. */
  asks: string[]
  next: Draft
  /** What the checks say of the plan it was made of. */
  before: Finding[]
  findings: Finding[]
  /** The plan an office with nothing but the template's file begins, and the one begun here; ids apart. */
  there: unknown
  here: unknown
}

export async function templateOf(draft: Draft, year: number): Promise<TemplateOf> {
  const door = await directDoor()
  const found = (await door.call('templates.asks', { draft })).filter(({ proposed }) => proposed)
  const asks = found.map(({ id, label }) => ({ id, label }))
  const { id } = await door.call('templates.saveDraft', { draft, name: 'Mẫu thử', summary: '', asks })
  const next = await door.call('drafts.begin', { template: id, year })
  const { findings } = await door.call('document.build', { draft: next })
  const other = await directDoor()
  const text = await door.call('templates.file', { id, sample: false })
  const taken = await other.call('templates.take', { name: 'mau.json', text })
  const there = await other.call('drafts.begin', { template: taken.id, year })
  return {
    asks: found.map(({ kind, label }) => `${kind} ${label}`),
    next,
    before: (await door.call('document.build', { draft })).findings,
    findings,
    there: unnamed(there),
    here: unnamed(next),
  }
}

const unnamed = ({ id: _id, origin: _origin, template: _template, ...plan }: Draft): unknown => plan
