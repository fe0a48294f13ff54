/**
 * Edits: what a screen, a fix or a roll-forward may do to a draft, as data.
 *
 * `applyEdit` is pure: it returns a new draft that shares every untouched part with the old one, so undo
 * is a list of drafts and a row that did not change does not draw again. An edit that names a block which
 * is not there returns the same draft (identity), never throws.
 */

import { applyBlockEdit } from './blockEdits.ts'
import type { AboveTask, Draft, RecipientLine, Waiver } from './draft.ts'
import type { DraftEdit } from './draftEdit.ts'
import { moveById, patchById, patched, putById, removeById, sharing } from './patch.ts'
import { keepSuggested } from './suggested.ts'
import { swapWords } from './wordEdits.ts'

export type { BlockPosition, DraftEdit } from './draftEdit.ts'

/** The draft after an edit; the very same object when nothing changes. */
export function applyEdit(draft: Draft, edit: DraftEdit): Draft {
  switch (edit.op) {
    case 'set-plan':
      return patched(draft, { ...edit.plan, body: sharing(draft.body, edit.plan.body) })
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
      return patched(draft, { questions: unlessEmpty(removeById(draft.questions ?? [], edit.id)) })
    case 'set-recipients':
      return patched(draft, { recipients: patched(draft.recipients, edit.patch) })
    case 'put-recipient':
      return withLines(draft, putById(draft.recipients.lines, edit.line, edit.before))
    case 'remove-recipient':
      return withLines(draft, removeById(draft.recipients.lines, edit.id))
    case 'move-recipient':
      return withLines(draft, moveById(draft.recipients.lines, edit.id, edit.by))
    case 'keep-suggested':
      return keepSuggested(draft, edit.at)
    case 'put-annex':
      return patched(draft, { annexes: putById(draft.annexes, edit.annex, edit.before) })
    case 'patch-annex':
      return patched(draft, { annexes: patchById(draft.annexes, edit.annex, edit.patch) })
    case 'remove-annex':
      return patched(draft, { annexes: removeById(draft.annexes, edit.annex) })
    case 'move-annex':
      return patched(draft, { annexes: moveById(draft.annexes, edit.annex, edit.by) })
    case 'set-footnote':
      return patched(draft, {
        footnotes: unlessEmpty(patched(draft.footnotes ?? {}, { [edit.id]: edit.text ?? undefined })),
      })
    case 'put-comment':
      return patched(draft, { comments: putById(draft.comments ?? [], edit.comment) })
    case 'remove-comment':
      return patched(draft, { comments: unlessEmpty(removeById(draft.comments ?? [], edit.id)) })
    case 'set-state':
      return patched(draft, { state: edit.state === 'draft' ? undefined : edit.state })
    case 'set-above':
      return patched(draft, { above: unlessEmpty(aboveWith(draft, edit.source, edit.tasks)) })
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

/** What holds nothing is left out of the draft, as it was before anything came. */
const unlessEmpty = <T extends object>(value: T): T | undefined => (Object.keys(value).length > 0 ? value : undefined)

const withLines = (draft: Draft, lines: RecipientLine[]): Draft =>
  patched(draft, { recipients: patched(draft.recipients, { lines }) })

const aboveWith = (draft: Draft, source: string, tasks: AboveTask[]): AboveTask[] => [
  ...(draft.above ?? []).filter((task) => task.source !== source),
  ...tasks,
]

const waiversWithout = (draft: Draft, finding: string): Waiver[] =>
  draft.waivers.filter((waiver) => waiver.finding !== finding)
