/**
 * Edits: what a screen, a fix or a roll-forward may do to a draft, as data.
 *
 * `applyEdit` is pure: it returns a new draft that shares every untouched part with the old one, so undo
 * is a list of drafts and a row that did not change does not draw again. An edit that names a block which
 * is not there returns the same draft (identity), never throws.
 */

import { blockEdits } from './blockEdits.ts'
import type { AboveTask, Draft, RecipientLine, Waiver } from './draft.ts'
import { applyBy, type DraftEdit, type EditTable } from './draftEdit.ts'
import { moveById, patchById, patched, putById, removeById, sharing } from './patch.ts'
import { keepSuggested } from './suggested.ts'
import { swapWords } from './wordEdits.ts'

export type { BlockPosition, DraftEdit } from './draftEdit.ts'

/** The draft after an edit; the very same object when nothing changes. */
export const applyEdit = (draft: Draft, edit: DraftEdit): Draft => applyBy(edits, draft, edit)

const edits: EditTable<DraftEdit['op']> = {
  'set-plan': (draft, { plan }) => patched(draft, { ...plan, body: sharing(draft.body, plan.body) }),
  'set-title': (draft, { title }) => patched(draft, { title }),
  'set-year': (draft, { year }) => patched(draft, { year }),
  'set-letterhead': (draft, { patch }) => patched(draft, { letterhead: patched(draft.letterhead, patch) }),
  'set-signature': (draft, { patch }) => patched(draft, { signature: patched(draft.signature, patch) }),
  'set-layout': (draft, { patch }) => patched(draft, { layout: patched(draft.layout, patch) }),
  'set-state': (draft, { state }) => patched(draft, { state: state === 'draft' ? undefined : state }),

  'set-fact': (draft, { id, value }) => patched(draft, { facts: patched(draft.facts, { [id]: value ?? undefined }) }),
  'put-question': (draft, { question }) => patched(draft, { questions: putById(draft.questions ?? [], question) }),
  'remove-question': (draft, { id }) =>
    patched(draft, { questions: unlessEmpty(removeById(draft.questions ?? [], id)) }),

  'set-recipients': (draft, { patch }) => patched(draft, { recipients: patched(draft.recipients, patch) }),
  'put-recipient': (draft, { line, before }) => withLines(draft, putById(draft.recipients.lines, line, before)),
  'remove-recipient': (draft, { id }) => withLines(draft, removeById(draft.recipients.lines, id)),
  'move-recipient': (draft, { id, by }) => withLines(draft, moveById(draft.recipients.lines, id, by)),

  'put-annex': (draft, { annex, before }) => patched(draft, { annexes: putById(draft.annexes, annex, before) }),
  'patch-annex': (draft, { annex, patch }) => patched(draft, { annexes: patchById(draft.annexes, annex, patch) }),
  'remove-annex': (draft, { annex }) => patched(draft, { annexes: removeById(draft.annexes, annex) }),
  'move-annex': (draft, { annex, by }) => patched(draft, { annexes: moveById(draft.annexes, annex, by) }),

  'set-footnote': (draft, { id, text }) =>
    patched(draft, { footnotes: unlessEmpty(patched(draft.footnotes ?? {}, { [id]: text ?? undefined })) }),
  'put-comment': (draft, { comment }) => patched(draft, { comments: putById(draft.comments ?? [], comment) }),
  'remove-comment': (draft, { id }) => patched(draft, { comments: unlessEmpty(removeById(draft.comments ?? [], id)) }),
  'set-above': (draft, { source, tasks }) => patched(draft, { above: unlessEmpty(aboveWith(draft, source, tasks)) }),
  'put-waiver': (draft, { waiver }) => patched(draft, { waivers: [...waiversWithout(draft, waiver.finding), waiver] }),
  'remove-waiver': (draft, { finding }) => patched(draft, { waivers: waiversWithout(draft, finding) }),
  'put-note': (draft, { note }) => patched(draft, { notes: putById(draft.notes, note) }),
  'remove-note': (draft, { id }) => patched(draft, { notes: removeById(draft.notes, id) }),

  'keep-suggested': (draft, { at }) => keepSuggested(draft, at),
  'swap-words': (draft, edit) => swapWords(draft, edit, applyEdit),
  all: (draft, edit) => edit.edits.reduce(applyEdit, draft),
  ...blockEdits,
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
