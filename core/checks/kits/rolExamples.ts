/** Plans rolled forward, for the examples of the ROL rules: the correct plan of 2026, made from one of 2025. */
import type { Draft } from '../../draft/draft.ts'
import { says } from './exampleText.ts'

/** With one more khoản. */
export const rolled =
  (text: string, fromYear = 2025): ((plan: Draft) => Draft) =>
  (plan) => ({
    ...says(text)(plan),
    letterhead: { ...plan.letterhead, number: '', date: '' },
    origin: { kind: 'draft', name: 'Kế hoạch năm trước', at: '2026-01-02T08:00:00.000Z', fromYear },
  })

/** The same words in a plan that was not rolled forward. */
export const notRolled = says
