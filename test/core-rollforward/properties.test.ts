/** What holds for any plan and any choice of the clerk's. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { draftSchema } from '../../core/draft/schema.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { plainInline } from '../../core/inline/inline.ts'
import { findCitations } from '../../core/legal/findCitations.ts'
import { applyChanges } from '../../core/rollforward/rollForward.ts'
import { aPlan } from '../support/aPlan.ts'
import { holds } from '../support/property.ts'
import { history } from './planted/history.ts'
import { leftoverKinds, spoken } from './planted/leftovers.ts'
import { rolled, takenAll } from './rolling.ts'

const year = 2026
const sentences = [
  ...leftoverKinds.map((kind) => spoken(kind, year).source),
  ...history.map((text) => text.replaceAll('<F>', String(year))),
  'Báo cáo **năm 2026** trước *ngày 30/6/2026*; năm {{nam}}, năm 2026 và năm 2027.',
  'Năm 2026, 2026, 2026 và 2026: trước ngày 13/6/2026, 14/6/2026, 13/6/2026.',
  '3 * 4 \\* \\{{ năm 2026 {{ 2026',
]
/** Sentences joined to paragraphs, put at the end of any block. */
const additions = fc.array(
  fc.record({ target: fc.nat(60), texts: fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }) }),
  { minLength: 1, maxLength: 6 },
)

function planWith(added: readonly { target: number; texts: readonly string[] }[]): Draft {
  let plan = aPlan()
  for (const { target, texts } of added) {
    const blocks = [...walkDraft(plan)]
    const block = blocks[target % blocks.length]
    if (block) plan = applyEdit(plan, { op: 'set-text', block: block.id, text: `${block.text} ${texts.join(' ')}` })
  }
  return plan
}

const subset = fc.infiniteStream(fc.boolean())
const own = '05/KH-UBND'
const documentsIn = (draft: Draft): string[] =>
  [...walkDraft(draft)]
    .flatMap(({ text }) => findCitations(plainInline(text)))
    .filter(({ number }) => number !== own && number !== '22/2018/QĐ-TTg')
    .map(({ number, dateText }) => `${number} ${dateText}`)
    .sort()

describe('any changes the clerk takes', () => {
  it('leave a valid draft, the same in whichever order they are taken', () => {
    holds(
      fc.property(additions, subset, fc.integer({ min: 2024, max: 2030 }), (added, choice, to) => {
        const { draft, changes } = rolled(planWith(added), to)
        const picked = changes.filter(() => choice.next().value)
        const next = applyChanges(draft, picked)
        expect(draftSchema.safeParse(next).success).toBe(true)
        expect(applyChanges(draft, picked.toReversed())).toEqual(next)
        // Taken twice is taken once.
        expect(applyChanges(next, picked)).toEqual(next)
      }),
      { numRuns: 120 },
    )
  })

  it('change no word but their own', () => {
    holds(
      fc.property(additions, (added) => {
        const { draft, changes } = rolled(planWith(added), year + 1)
        for (const change of changes) {
          const { edit } = change
          if (edit.op !== 'swap-words') continue
          const next = applyEdit(draft, edit)
          const [place, before, after] = [change.context, change.before, change.after]
          expect(place.slice(change.start, change.end)).toBe(before)
          const changed = [...walkDraft(next)].filter(
            ({ id, text }) => text !== [...walkDraft(draft)].find((block) => block.id === id)?.text,
          )
          expect(changed.length).toBeLessThanOrEqual(1)
          // A heading prints in capitals what is written in small letters.
          const small = (words: string): string => plainInline(words).toLocaleLowerCase('vi')
          for (const { text } of changed) expect(small(text)).toContain(small(after).slice(-2))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('never touch the date or the number of a document', () => {
    holds(
      fc.property(additions, subset, fc.integer({ min: 2025, max: 2029 }), (added, choice, to) => {
        const plan = planWith(added)
        const { draft, changes } = rolled(plan, to)
        const picked = changes.filter(() => choice.next().value)
        const before = documentsIn(plan)
        const after = new Set(documentsIn(applyChanges(draft, picked)))
        expect(before.filter((each) => !after.has(each))).toEqual([])
        expect(
          [...documentsIn(takenAll({ draft, fromYear: year, toYear: to, changes }))].filter(
            (each) => !before.includes(each) && !/61\/2023/u.test(each),
          ),
        ).toEqual([])
      }),
      { numRuns: 120 },
    )
  })

  it('all taken, leave no year and no deadline to propose for the same year again', () => {
    holds(
      fc.property(additions, fc.integer({ min: 2027, max: 2031 }), (added, to) => {
        const next = takenAll(rolled(planWith(added), to))
        const again = rolled(next, to).changes.filter(({ group }) => group === 'year' || group === 'deadline')
        expect(again.map(({ before, after }) => `${before} → ${after}`)).toEqual([])
      }),
      { numRuns: 80 },
    )
  })
})
