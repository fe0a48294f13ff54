/** “Thay thế cả kế hoạch”: the issued plan written anew, with a sentence that it takes the place of the old one. */

import type { Block, CitedDocument, Draft } from '../draft/draft.ts'
import { walkDraft } from '../draft/walk.ts'
import { freeFactId, takenFactIds } from '../template/factId.ts'
import { freshHead, type IssuedPlan, issuedQuestion, originOf } from './issuedPlan.ts'

/** What was said of the old plan (state, waivers, comments, notes of an import about number and day) stays with it. */
export function replacePlan(issued: IssuedPlan, cited: CitedDocument, { id, now }: { id: string; now: Date }): Draft {
  const { draft: old, form } = issued
  const { state: _state, comments: _comments, ...plan } = old
  const whole = freeFactId('ke_hoach_goc', takenFactIds(old, form))
  const sentence: Block = {
    id: freeBlockId('thay-the', old),
    kind: 'paragraph',
    marker: 'none',
    role: 'closing',
    text: `Kế hoạch này thay thế {{${whole}.can_cu}}.`,
    children: [],
  }
  return {
    ...plan,
    id,
    revision: 0,
    letterhead: freshHead(old.letterhead, now),
    facts: { ...old.facts, [whole]: cited },
    questions: [...(old.questions ?? []), issuedQuestion(whole, 'replace')],
    body: beforeClosing(old.body, sentence),
    waivers: [],
    notes: old.notes.filter(({ field }) => !/^(?:Số|Số và ký hiệu|Ngày ban hành)$/u.test(field)),
    origin: originOf(issued, cited, 'replace', now),
  }
}

function freeBlockId(wanted: string, draft: Draft): string {
  const taken = new Set([...walkDraft(draft)].map(({ id }) => id))
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted}_${n}`
  return id
}

/** Before the sentence the plan ends with; at its end where it has none. */
function beforeClosing(body: readonly Block[], sentence: Block): Block[] {
  const at = body.findIndex(({ role }) => role === 'closing')
  return body.toSpliced(at === -1 ? body.length : at, 0, sentence)
}
