/**
 * Edits: what a screen, a fix or a roll-forward may do to a draft, as data.
 *
 * `applyEdit` is pure: it returns a new draft that shares every untouched part with the old one, so undo
 * is a list of drafts and a row that did not change does not draw again. An edit that names a block which
 * is not there returns the same draft (identity), never throws.
 */

import type { TemplateField } from '../template/template.ts'
import { applyBlockEdit } from './blockEdits.ts'
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
import { moveById, patchById, patched, putById, removeById } from './patch.ts'
import { swapWords, type TextAddress, type WordSpot } from './wordEdits.ts'

export type DraftEdit =
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

/** The draft after an edit; the very same object when nothing changes. */
export function applyEdit(draft: Draft, edit: DraftEdit): Draft {
  switch (edit.op) {
    case 'set-title':
      return patched(draft, { title: edit.title })
    case 'set-year':
      return patched(draft, { year: edit.year })
    case 'set-letterhead':
      return patched(draft, { letterhead: patched(draft.letterhead, edit.patch) })
    case 'set-signature':
      return patched(draft, { signature: patched(draft.signature, edit.patch) })
    case 'set-layout':
      return patched(draft, { layout: patched(draft.layout, edit.patch) })
    case 'set-fact':
      return patched(draft, { facts: patched(draft.facts, { [edit.id]: edit.value ?? undefined }) })
    case 'put-question':
      return patched(draft, { questions: putById(draft.questions ?? [], edit.question) })
    case 'remove-question':
      return patched(draft, { questions: removeById(draft.questions ?? [], edit.id) })
    case 'set-recipients':
      return patched(draft, { recipients: patched(draft.recipients, edit.patch) })
    case 'put-recipient':
      return withLines(draft, putById(draft.recipients.lines, edit.line, edit.before))
    case 'remove-recipient':
      return withLines(draft, removeById(draft.recipients.lines, edit.id))
    case 'move-recipient':
      return withLines(draft, moveById(draft.recipients.lines, edit.id, edit.by))
    case 'put-annex':
      return patched(draft, { annexes: putById(draft.annexes, edit.annex, edit.before) })
    case 'patch-annex':
      return patched(draft, { annexes: patchById(draft.annexes, edit.annex, edit.patch) })
    case 'remove-annex':
      return patched(draft, { annexes: removeById(draft.annexes, edit.annex) })
    case 'move-annex':
      return patched(draft, { annexes: moveById(draft.annexes, edit.annex, edit.by) })
    case 'put-waiver':
      return patched(draft, { waivers: [...waiversWithout(draft, edit.waiver.finding), edit.waiver] })
    case 'remove-waiver':
      return patched(draft, { waivers: waiversWithout(draft, edit.finding) })
    case 'put-note':
      return patched(draft, { notes: putById(draft.notes, edit.note) })
    case 'remove-note':
      return patched(draft, { notes: removeById(draft.notes, edit.id) })
    case 'swap-words':
      return swapWords(draft, edit, applyEdit)
    case 'all':
      return edit.edits.reduce(applyEdit, draft)
    default:
      return applyBlockEdit(draft, edit)
  }
}

const withLines = (draft: Draft, lines: RecipientLine[]): Draft =>
  patched(draft, { recipients: patched(draft.recipients, { lines }) })

const waiversWithout = (draft: Draft, finding: string): Waiver[] =>
  draft.waivers.filter((waiver) => waiver.finding !== finding)
