import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixAll, safeFixes } from '../../core/checks/engine/fixAll.ts'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { lawRules } from '../../core/checks/rules/lawRules.ts'
import { oldRules } from '../../core/checks/rules/oldRules.ts'
import { plhRules } from '../../core/checks/rules/plhRules.ts'
import type { Block, Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { draftSchema } from '../../core/draft/schema.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { plainInline } from '../../core/inline/inline.ts'
import { aPlan } from '../support/aPlan.ts'
import { holds } from '../support/property.ts'
import { checked } from './words.ts'

const findings = (draft: Draft) => runChecks(checked(draft), [...lawRules, ...oldRules, ...plhRules])

const slips = [
  ' Thực hiện **Luật dân chủ** trong năm {{nam}}.',
  ' Công khai theo Luật Phòng chống tham nhũng, *Luật Thi đua khen thưởng*.',
  ' Phổ biến Nghị định 59/2023/NĐ-CP; Quyết định 1719/QĐ-TTg ngày 14/10/2021 của {{co_quan.ten}}.',
  ' “Luật dân chủ; Nghị định 61/2023/NĐ-CP”',
  ' Luật dân chủ cơ sở (sau đây gọi chung là Luật).',
  ' Căn cứ Luật Tố cáo; Nghị định số 61/2023/NĐ-CP; Quyết định số 5/QĐ-UBND',
  ';',
  ',',
  ' 3 * 4 \\* {{nam}} Luật {{nam}} **',
  ' Báo cáo UBND huyện Phú Lộc, Sở Kế hoạch và Đầu tư tỉnh Bắc Kạn ... xxx [ ]',
  ' Nghị quyết này, pháp Luật, Luật Luật dân chủ ở cơ sở ở cơ sở',
  ' số 59/2023/ND-CP Nghị định số 59/2023/ND-CP ngày 31/6/2023 của',
] as const

const mutation = fc.record({ target: fc.nat(60), slip: fc.constantFrom(...slips), front: fc.boolean() })

function mutated(mutations: readonly { target: number; slip: string; front: boolean }[]): Draft {
  let plan = aPlan()
  const ids = [...walkDraft(plan)].map(({ id }) => id)
  for (const { target, slip, front } of mutations) {
    const id = ids[target % ids.length] ?? ''
    const block = [...walkDraft(plan)].find((each) => each.id === id)
    if (block)
      plan = applyEdit(plan, { op: 'set-text', block: id, text: front ? slip + block.text : block.text + slip })
  }
  return plan
}

const quotedIn = (draft: Draft): string[] =>
  [...walkDraft(draft)].flatMap(({ text }) => plainInline(text).match(/“[^”]*”/gu) ?? []).sort()
const factsIn = (blocks: Iterable<Block>): string[] =>
  [...blocks].flatMap(({ text }) => text.match(/\{\{.*?\}\}/gu) ?? []).sort()

describe('safe fixes of citations on plans full of slips', () => {
  it('leave a valid plan, its quotations and its facts; each changes one place; a second time nothing is left', () => {
    holds(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), (mutations) => {
        const draft = mutated(mutations)
        for (const { fix, rule } of safeFixes(findings(draft)).slice(0, 4)) {
          const after = fix?.edit ? applyEdit(draft, fix.edit) : draft
          const texts = new Map([...walkDraft(draft)].map(({ id, text }) => [id, text]))
          const changed = [...walkDraft(after)].filter(({ id, text }) => texts.has(id) && texts.get(id) !== text)
          // A căn cứ that becomes several lines closes the line before it.
          expect(changed.length).toBeLessThanOrEqual(rule === 'LAW-13' ? 2 : 1)
        }
        const { draft: mended } = fixAll(draft, findings)
        expect(draftSchema.safeParse(mended).error).toBeUndefined()
        expect(quotedIn(mended)).toEqual(quotedIn(draft))
        expect(factsIn(walkDraft(mended))).toEqual(factsIn(walkDraft(draft)))
        expect(fixAll(mended, findings).draft).toBe(mended)
      }),
      { numRuns: 300 },
    )
  })
  it('judge any text without stumbling over it', () => {
    holds(
      fc.property(
        fc.array(fc.constantFrom(...slips, '…/…/', '((', '“', 'Luật ', 'số ', '5/', ' của ', 'ngày 1/1/2026'), {
          maxLength: 12,
        }),
        (parts) => {
          const draft = aPlan({ title: parts.join('') })
          for (const finding of findings(draft)) {
            expect(finding.excerpt).not.toBe('')
            if (finding.fix?.edit)
              expect(draftSchema.safeParse(applyEdit(draft, finding.fix.edit)).error).toBeUndefined()
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})
