/** Small changes to the example plan, shared by the rules' examples. */
import type { Block, Draft, Letterhead, RecipientLine } from '../../draft/draft.ts'

type Change = (text: string) => string

const changeRole =
  (role: NonNullable<Block['role']>, change: Change) =>
  (plan: Draft): Draft => ({
    ...plan,
    body: plan.body.map((block) => (block.role === role ? { ...block, text: change(block.text) } : block)),
  })

/** Rewrites the opening sentence. */
export const changeOpening = (change: Change) => changeRole('opening', change)

/** Rewrites the closing sentence. */
export const changeClosing = (change: Change) => changeRole('closing', change)

/** Says other things at the head. */
export const withLetterhead =
  (patch: Partial<Letterhead>) =>
  (plan: Draft): Draft => ({ ...plan, letterhead: { ...plan.letterhead, ...patch } })

/** Adds blocks under the first section of a role. */
export const addTo =
  (role: NonNullable<Block['role']>, ...children: Block[]) =>
  (plan: Draft): Draft => ({
    ...plan,
    body: plan.body.map((block) =>
      block.role === role ? { ...block, children: [...block.children, ...children] } : block,
    ),
  })

/** Gives every top-level section the children it is told. */
export const withBody =
  (...body: Block[]) =>
  (plan: Draft): Draft => ({ ...plan, body })

export const exampleBlock = (id: string, patch: Partial<Block>): Block => ({
  id,
  kind: 'item',
  marker: 'none',
  text: '',
  children: [],
  ...patch,
})

export const exampleRecipient = (id: string, patch: Partial<RecipientLine>): RecipientLine => ({
  id,
  text: '',
  purpose: '',
  group: 'other',
  ...patch,
})

export const addRecipients =
  (...lines: RecipientLine[]) =>
  (plan: Draft): Draft => ({ ...plan, recipients: { ...plan.recipients, lines: [...plan.recipients.lines, ...lines] } })

export const onlyRecipients =
  (...lines: RecipientLine[]) =>
  (plan: Draft): Draft => ({ ...plan, recipients: { ...plan.recipients, lines } })
