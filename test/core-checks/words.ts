/** What tests of the rules about words need to say: a plan with a sentence in it, and what a rule makes of it. */

import type { Rule, RuleFinding } from '../../core/checks/shape/rule.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import type { OfficeProfile } from '../../core/draft/office.ts'
import { plainInline } from '../../core/inline/inline.ts'
import type { PlanInput } from '../../core/reading/planInput.ts'
import { textSites } from '../../core/reading/textSites.ts'
import { renderDraft } from '../../core/render/render.ts'
import { aPlan, item } from '../support/aPlan.ts'

export const checked = (draft: Draft, office: OfficeProfile | null = null): PlanInput => ({
  draft,
  document: renderDraft(draft, null).document,
  office,
  final: false,
})

/** The correct plan with one more khoản under KINH PHÍ. */
export const planSaying = (text: string): Draft =>
  aPlan((plan) => ({
    ...plan,
    body: plan.body.map((block) =>
      block.role === 'budget' ? { ...block, children: [...block.children, { ...item('1', text), id: 'cau' }] } : block,
    ),
  }))

export const found = (rule: Rule, draft: Draft, office: OfficeProfile | null = null): RuleFinding[] => [
  ...rule.check(checked(draft, office)),
]

/** The sentence after every fix of the rule has been taken, one after another. */
export function mended(rule: Rule, text: string, office: OfficeProfile | null = null): string {
  let draft = planSaying(text)
  for (let step = 0; step < 20; step++) {
    const edit = found(rule, draft, office).find((finding) => finding.place === 'block/cau' && finding.fix?.edit)?.fix
      ?.edit
    if (!edit) break
    draft = applyEdit(draft, edit)
  }
  return sentenceOf(draft)
}

export const sentenceOf = (draft: Draft): string =>
  draft.body.flatMap((block) => block.children).find((block) => block.id === 'cau')?.text ?? ''

/** Every text of a plan by its place, as it stands in the draft: what a fix may change is one of them. */
export function textsOf(draft: Draft): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [index, site] of textSites(checked(draft)).entries())
    texts.set(`${site.place} ${site.kind} ${index}`, plainInline(site.source))
  return texts
}
