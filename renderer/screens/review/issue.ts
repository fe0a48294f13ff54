/** A plan that was signed: its number, its day, and from then on only to be read. A copy is kept under its name. */
import type { Draft } from '../../../core/draft/draft.ts'
import { signedNumber } from '../../../core/draft/planState.ts'
import { formatShortDate } from '../../../core/text/dates.ts'
import { call } from '../../host/api.ts'
import { draftToSend, saveNow, useEditor } from '../../state/editor.ts'
import { printedOf } from '../../state/printedOf.ts'

/** `Đã ban hành: số 05/KH-UBND, ngày 05/01/2026.` */
export function stageNow({ letterhead }: Draft): string {
  const { number, code, date } = letterhead
  return `Đã ban hành: số ${number}/${code}, ngày ${formatShortDate(date)}.`
}

/** `typed`: the number as it stands on the paper, with its code or without. */
export async function issueByHand(typed: string, date: string): Promise<void> {
  const { number, code } = signedNumber(typed)
  useEditor.getState().edit({
    op: 'all',
    edits: [
      { op: 'set-letterhead', patch: { number, date, draftMark: null, ...(code === null ? {} : { code }) } },
      { op: 'set-state', state: 'issued' },
    ],
  })
  await keepIssued()
}

/** `signed`: the draft with everything of the signed file taken. */
export async function issueAsSigned(signed: Draft): Promise<void> {
  useEditor.getState().edit({
    op: 'all',
    edits: [
      { op: 'set-plan', plan: printedOf(signed) },
      { op: 'set-state', state: 'issued' },
    ],
  })
  await keepIssued()
}

async function keepIssued(): Promise<void> {
  await saveNow()
  const draft = draftToSend()
  if (draft) await call('drafts.keepCopy', { draft, name: stageNow(draft).replace(/\.$/, '') })
}
