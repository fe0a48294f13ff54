/**
 * All safe fixes at once. A fix was made for the text as it stood: two fixes of one paragraph are put in one after the other,
 * with a new check between them, and one that does not make its finding vanish is taken back.
 *
 * 1. Of the safe fixes those are taken together that write different parts of the draft; what moves blocks is taken alone.
 * 2. They are put in and everything is checked again: a fix has helped where its place has fewer findings of its rule than before.
 * 3. Where one of a batch has not, all are tried singly, and those that do not help are left out.
 * 4. Again, until nothing is left or two rules undo each other for too long.
 */
import type { Draft } from '../../draft/draft.ts'
import { applyEdit, type DraftEdit } from '../../draft/edits.ts'
import type { Finding } from '../shape/finding.ts'
import { type WordsChanged, wordsChanged } from './changes.ts'

export interface Mended extends WordsChanged {
  finding: Finding
  edit: DraftEdit
}

export interface FixedDraft {
  /** The very same object where nothing was to mend. */
  draft: Draft
  /** In the order they were put in: their edits, one after another, make `draft`. */
  done: Mended[]
}

/** Findings the program may mend without asking: open ones, with a fix that changes nothing else. */
export const safeFixes = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.waived === undefined && safeEdit(finding) !== null)

const safeEdit = ({ fix }: Finding): DraftEdit | null => (fix?.kind === 'auto' ? (fix.edit ?? null) : null)

/** Rounds of checking: a paragraph with more mistakes than this is rare, and two rules that disagree must end. */
const mostRounds = 40

/** `build` gives the findings of a draft; at most `limit` rounds. Pure. A second time nothing is left to do. */
export function fixAll(draft: Draft, build: (draft: Draft) => Finding[], limit: number = mostRounds): FixedDraft {
  const settled = new Set<string>()
  const done: Mended[] = []
  let current = draft
  let findings = build(draft)
  for (let round = 0; round < limit; round++) {
    const batch = apart(safeFixes(findings).filter(({ id }) => !settled.has(id)))
    if (batch.length === 0) break
    const together = mend(current, findings, batch, build)
    // Where one of them did not help, each is tried by itself.
    const steps = together.left.length === 0 || batch.length === 1 ? [batch] : batch.map((finding) => [finding])
    for (const step of steps) {
      const result = step === batch ? together : mend(current, findings, step, build)
      for (const { id } of step) settled.add(id)
      if (result.left.length > 0) continue
      current = result.draft
      findings = result.findings
      done.push(...result.done)
    }
  }
  return { draft: current, done }
}

interface Attempt extends FixedDraft {
  findings: Finding[]
  /** Still there after their fix, or not changed by it. */
  left: Finding[]
}

function mend(
  draft: Draft,
  before: readonly Finding[],
  batch: readonly Finding[],
  build: (draft: Draft) => Finding[],
): Attempt {
  const done: Mended[] = []
  const left: Finding[] = []
  let current = draft
  for (const finding of batch) {
    const edit = safeEdit(finding)
    const next = edit ? applyEdit(current, edit) : current
    if (!edit || next === current) left.push(finding)
    else done.push({ finding, edit, ...wordsChanged(current, next) })
    current = next
  }
  const findings = done.length > 0 ? build(current) : [...before]
  const counts = counted(before)
  const now = counted(findings)
  for (const { finding } of done) {
    if ((now.get(spotOf(finding)) ?? 0) >= (counts.get(spotOf(finding)) ?? 0)) left.push(finding)
  }
  return { draft: current, findings, done, left }
}

const spotOf = ({ rule, place }: Finding): string => `${rule}|${place}`

function counted(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(spotOf(finding), (counts.get(spotOf(finding)) ?? 0) + 1)
  return counts
}

/** Those whose edits do not touch the same part of the draft, one of each rule at a place; what moves blocks stands alone. */
function apart(findings: readonly Finding[]): Finding[] {
  const taken = new Set<string>()
  const batch: Finding[] = []
  for (const finding of findings) {
    const edit = safeEdit(finding)
    if (!edit) continue
    const parts = partsOf(edit)
    if (parts === null) {
      if (batch.length === 0) return [finding]
      continue
    }
    const keys = [...parts, spotOf(finding)]
    if (keys.some((key) => taken.has(key))) continue
    for (const key of keys) taken.add(key)
    batch.push(finding)
  }
  return batch
}

/** The parts of the draft an edit writes; null for one that moves, adds or takes out blocks. */
function partsOf(edit: DraftEdit): string[] | null {
  switch (edit.op) {
    case 'set-text':
    case 'patch-block':
    case 'renumber':
    case 'set-table':
    case 'set-cell':
      return [`block/${edit.block}`]
    case 'set-fact':
      return [`fact/${edit.id}`]
    case 'put-recipient':
      return edit.before === undefined ? [`recipients/${edit.line.id}`] : null
    case 'patch-annex':
      return [`annex/${edit.annex}`]
    case 'remove-note':
      return [`note/${edit.id}`]
    case 'set-footnote':
      return [`footnote/${edit.id}`]
    case 'set-title':
    case 'set-year':
    case 'set-letterhead':
    case 'set-signature':
    case 'set-layout':
    case 'set-recipients':
      return [edit.op]
    case 'all': {
      const parts = edit.edits.map(partsOf)
      return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? [])
    }
    default:
      return null
  }
}
