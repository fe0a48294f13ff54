/** Sentences for the examples of rules about words. */
import type { Draft } from '../../draft/draft.ts'
import { addTo, exampleBlock } from './exampleEdits.ts'

/** The correct plan with one more khoản. */
export const says = (text: string): ((plan: Draft) => Draft) =>
  addTo('budget', exampleBlock('x', { marker: '1', text }))
