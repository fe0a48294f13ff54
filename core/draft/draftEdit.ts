/** What a screen, a fix or a roll-forward may do to a draft, as data; `edits.ts` does it. */

import type {
  AboveTask,
  Annex,
  Block,
  Draft,
  DraftComment,
  DraftNote,
  FactValue,
  Inline,
  LayoutChoices,
  Letterhead,
  PlanState,
  RecipientLine,
  Recipients,
  Signature,
  TableData,
  Waiver,
} from './draft.ts'
import type { RowSplice } from './flatRows.ts'
import type { TemplateField } from './question.ts'

/** A text of a draft: the trích yếu, a block, a table cell, an annex's title, a recipient, a footnote, an answer. */
export type TextAddress =
  | { text: 'title' }
  | { text: 'block'; block: string }
  | { text: 'cell'; block: string; row: number; column: number }
  | { text: 'annex-title'; annex: string }
  | { text: 'recipient'; id: string }
  | { text: 'footnote'; id: string }
  /** `line`: of an answer that is a list. */
  | { text: 'fact'; id: string; line?: number }

/** A place of the text as it was that may change: UTF-16 offsets, and what may stand there, the old words among it. */
export interface WordSpot {
  start: number
  end: number
  may: readonly string[]
}

export type DraftEdit =
  /** What of the plan is on paper, made anew as a whole: changes of another copy taken over. */
  | {
      op: 'set-plan'
      plan: Pick<Draft, 'title' | 'letterhead' | 'body' | 'recipients' | 'signature' | 'annexes' | 'footnotes'>
    }
  | { op: 'set-title'; title: Inline }
  | { op: 'set-year'; year: number | null }
  | { op: 'set-letterhead'; patch: Partial<Letterhead> }
  | { op: 'set-fact'; id: string; value: FactValue | null }
  | { op: 'put-question'; question: TemplateField }
  | { op: 'remove-question'; id: string }
  | { op: 'set-signature'; patch: Partial<Signature> }
  | { op: 'set-layout'; patch: Partial<LayoutChoices> }
  | { op: 'set-recipients'; patch: Partial<Omit<Recipients, 'lines'>> }
  | { op: 'put-recipient'; line: RecipientLine; before?: string }
  | { op: 'remove-recipient'; id: string }
  | { op: 'move-recipient'; id: string; by: -1 | 1 }
  | { op: 'set-text'; block: string; text: Inline }
  | { op: 'patch-block'; block: string; patch: Partial<Omit<Block, 'id' | 'children' | 'table'>> }
  /** Forget the label a source carried; the block then takes the number it should have. */
  | { op: 'renumber'; block: string }
  /** `at`: before/after the named block, or inside it as the first/last child; a null block is the body's end. */
  | { op: 'insert-block'; block: Block; at: BlockPosition }
  | { op: 'remove-block'; block: string }
  /** Takes a block with what hangs under it to another place; where that is not there, nothing happens. */
  | { op: 'place-block'; block: string; at: BlockPosition }
  | { op: 'move-block'; block: string; by: -1 | 1 }
  /** Deeper (a child of the item before it) or shallower (after its parent), with its marker to match. */
  | { op: 'indent-block'; block: string; by: -1 | 1 }
  /** Cut a block in two at a place of its text; the second half is a new block of the same level. */
  | { op: 'split-block'; block: string; head: Inline; tail: Inline; newId: string }
  /** Join a block with the one before it at the same level. */
  | { op: 'join-blocks'; first: string; second: string }
  /** Rows of one body exchanged for others, levels and all: what a selection over several rows does (`flatRows.ts`). */
  | ({ op: 'splice-rows' } & RowSplice)
  | { op: 'set-table'; block: string; table: TableData }
  | { op: 'set-cell'; block: string; row: number; column: number; text: Inline }
  /** “Giữ”: somebody has read what was suggested and wants it so. A row is all its cells. */
  | { op: 'keep-suggested'; at: { block: string; row?: number } | { recipient: string } }
  | { op: 'put-annex'; annex: Annex; before?: string }
  | { op: 'patch-annex'; annex: string; patch: Partial<Omit<Annex, 'id' | 'body'>> }
  | { op: 'remove-annex'; annex: string }
  | { op: 'move-annex'; annex: string; by: -1 | 1 }
  /** The words of a footnote; null forgets them. Its mark stands in a text and is written there. */
  | { op: 'set-footnote'; id: string; text: Inline | null }
  | { op: 'put-comment'; comment: DraftComment }
  | { op: 'remove-comment'; id: string }
  | { op: 'set-state'; state: PlanState }
  /** What our deadlines are held against; what was known of the same document before is forgotten. */
  | { op: 'set-above'; source: string; tasks: AboveTask[] }
  | { op: 'put-waiver'; waiver: Waiver }
  | { op: 'remove-waiver'; finding: string }
  | { op: 'put-note'; note: DraftNote }
  | { op: 'remove-note'; id: string }
  /** Words of one text exchanged for others; edits of other places in the same text do not disturb it (`wordEdits.ts`). */
  | { op: 'swap-words'; at: TextAddress; was: Inline; spots: WordSpot[]; spot: number; to: Inline }
  | { op: 'all'; edits: DraftEdit[] }

export type BlockPosition =
  | { before: string }
  | { after: string }
  | { firstIn: string }
  | { lastIn: string }
  /** End of the body, or of an annex's body. */
  | { endOf: 'body' | { annex: string } }

type Op = DraftEdit['op']

/** The edits of some operations; by itself every edit. */
export type EditOf<Some extends Op> = { [K in Some]: Extract<DraftEdit, { op: K }> & { op: K } }[Some]

/** What each operation does to a draft: a new one does not compile until somebody does it. */
export type EditTable<Some extends Op> = { readonly [K in Some]: (draft: Draft, edit: EditOf<K>) => Draft }

/** The draft after an edit, by the table that knows its operation. */
export const applyBy = <K extends Op>(table: EditTable<K>, draft: Draft, edit: EditOf<K>): Draft =>
  table[edit.op](draft, edit)
