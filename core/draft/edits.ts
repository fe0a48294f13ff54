/**
 * Edits: what a screen, a fix or a roll-forward may do to a draft, as data.
 *
 * `applyEdit` is pure: it returns a new draft that shares every untouched part with the old one, so undo
 * is a list of drafts and a row that did not change does not draw again. An edit that names a block which
 * is not there returns the same draft (identity), never throws.
 */
import type {
  Annex,
  Block,
  Draft,
  DraftNote,
  FactValue,
  Inline,
  LayoutChoices,
  Letterhead,
  RecipientLine,
  Recipients,
  Signature,
  TableData,
  Waiver,
} from './draft.ts'

export type DraftEdit =
  | { op: 'set-title'; title: Inline }
  | { op: 'set-year'; year: number | null }
  | { op: 'set-letterhead'; patch: Partial<Letterhead> }
  | { op: 'set-fact'; id: string; value: FactValue | null }
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
  | { op: 'move-block'; block: string; by: -1 | 1 }
  /** Deeper (a child of the item before it) or shallower (after its parent), with its marker to match. */
  | { op: 'indent-block'; block: string; by: -1 | 1 }
  /** Cut a block in two at a place of its text; the second half is a new block of the same level. */
  | { op: 'split-block'; block: string; head: Inline; tail: Inline; newId: string }
  /** Join a block with the one before it at the same level. */
  | { op: 'join-blocks'; first: string; second: string }
  | { op: 'set-table'; block: string; table: TableData }
  | { op: 'set-cell'; block: string; row: number; column: number; text: Inline }
  | { op: 'put-annex'; annex: Annex; before?: string }
  | { op: 'patch-annex'; annex: string; patch: Partial<Omit<Annex, 'id' | 'body'>> }
  | { op: 'remove-annex'; annex: string }
  | { op: 'move-annex'; annex: string; by: -1 | 1 }
  | { op: 'put-waiver'; waiver: Waiver }
  | { op: 'remove-waiver'; finding: string }
  | { op: 'put-note'; note: DraftNote }
  | { op: 'remove-note'; id: string }
  | { op: 'all'; edits: DraftEdit[] }

export type BlockPosition =
  | { before: string }
  | { after: string }
  | { firstIn: string }
  | { lastIn: string }
  /** End of the body, or of an annex's body. */
  | { endOf: 'body' | { annex: string } }

export declare function applyEdit(draft: Draft, edit: DraftEdit): Draft
