/**
 * Both plans of a comparison and what differs, for the screen.
 *
 * 1. The other side is read: a draft, an earlier copy, a kept file, the exported file, or what another window saved.
 * 2. A draft that may take something over is opened in the editor's store: there it is saved, and what was taken can be undone.
 * 3. Each time it changes the two are compared again; until then the comparison is `stale`.
 * 4. Rows that were refused are on the disk before they are shown.
 */

import { useCallback, useEffect, useState } from 'react'
import type { Comparison } from '../../../core/compare/comparison.ts'
import type { KeptComparison, Refusal } from '../../../core/compare/keptComparison.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { ReviewMark } from '../../../core/import/importReading.ts'
import type { Problem, Reply } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'
import { saveNow, useEditor } from '../../state/editor.ts'
import { openDraft } from '../../state/openDraft.ts'
import { copyOf, keptOf, otherSides } from '../../state/route.ts'
import { timeName } from '../../ui/timeText.ts'

/** A plan with the tracked changes of its file, and with what was said of its rows. */
interface OtherPlan {
  draft: Draft
  marks: readonly ReviewMark[]
  kept?: KeptComparison
}

interface TwoPlans {
  before: Draft | null
  after: Draft | null
  /** What the first side is called where it is an earlier state. */
  ownName: string
  /** What the other side is called where it is a file or an unseen copy; empty for a draft, which has its own name. */
  otherName: string
  comparison: Comparison | null
  marks: readonly ReviewMark[]
  /** Rows that were looked at and not taken; null where the other side is not kept. */
  refused: readonly Refusal[] | null
  /** The whole list anew; on the disk before it is shown. */
  refuse(refused: Refusal[]): void
  /** The comparison is of an earlier text. */
  stale: boolean
  problem: Problem | null
}

/** The other side is the draft's own text as somebody else edited it: what differs can be taken over. */
export const canTake = (after: string): boolean =>
  keptOf(after) !== null || copyOf(after) !== null || Object.values<string>(otherSides).includes(after)

/**
 * Both plans and what differs. A draft that may take something over is in the editor's store: there it is saved and
 * what was taken can be undone; each time it changes the two are compared again.
 */
export function useComparison(beforeId: string, afterId: string): TwoPlans {
  const inEditor = useEditor((state) => (state.draft?.id === beforeId ? state.draft : null))
  const [stored, setStored] = useState<Draft | null>(null)
  const [other, setOther] = useState<OtherPlan | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [compared, setCompared] = useState<{ before: Draft; after: Draft; comparison: Comparison } | null>(null)
  const taking = canTake(afterId)
  const before = taking && stored !== null ? inEditor : stored
  const after = other?.draft ?? null
  const marks = other?.marks ?? null

  useEffect(() => {
    let current = true
    void readBoth(beforeId, afterId).then((reply) => {
      if (!current) return
      if (!reply.ok) return setProblem(reply.problem)
      setStored(reply.value.before)
      setOther(reply.value.after)
    })
    return () => {
      current = false
      if (canTake(afterId)) void saveNow()
    }
  }, [beforeId, afterId])

  useEffect(() => {
    if (!before || !after || !marks) return
    let current = true
    void call('compare.drafts', { before, after, marks: [...marks] }).then((reply) => {
      if (!current) return
      setProblem(reply.ok ? null : reply.problem)
      if (reply.ok) setCompared({ before, after, comparison: reply.value })
    })
    return () => {
      current = false
    }
  }, [before, after, marks])

  const refuse = useCallback(
    (refused: Refusal[]): void => {
      const kept = other?.kept
      if (!kept) return
      void call('compare.refuse', { draft: beforeId, id: kept.id, refused }).then((reply) => {
        if (!reply.ok) return setProblem(reply.problem)
        setOther((now) => (now?.kept ? { ...now, kept: { ...now.kept, refused } } : now))
      })
    },
    [beforeId, other],
  )
  return {
    before,
    after,
    ownName: copyName(beforeId),
    otherName: otherPlanName(afterId, other),
    marks: marks ?? [],
    refused: other?.kept ? other.kept.refused : null,
    refuse,
    comparison: compared?.comparison ?? null,
    stale: compared?.before !== before || compared.after !== after,
    problem,
  }
}

/** `bản lưu 05/01/2026 10:42`, `bản lưu hôm nay 10:42`. */
const copyName = (side: string): string => {
  const at = copyOf(side)
  return at === null ? '' : `bản lưu ${timeName(at)}`
}

const otherPlanName = (afterId: string, other: OtherPlan | null): string => {
  if (afterId === otherSides.exported) return 'Tệp Word đã xuất, sau khi được sửa'
  if (afterId === otherSides.stored) return 'Bản vừa được lưu ở cửa sổ khác'
  return other?.kept?.name ?? copyName(afterId)
}

async function readBoth(beforeId: string, afterId: string): Promise<Reply<{ before: Draft; after: OtherPlan }>> {
  const other = await readOther(beforeId, afterId)
  if (!other.ok) return other
  if (canTake(afterId)) {
    const problem = await openDraft(beforeId)
    if (problem) return { ok: false, problem }
    const { draft } = useEditor.getState()
    if (draft) return { ok: true, value: { before: draft, after: other.value } }
  }
  const at = copyOf(beforeId)
  const before =
    at === null ? await call('drafts.open', { id: beforeId }) : await call('drafts.readEarlier', { id: afterId, at })
  return before.ok ? { ok: true, value: { before: before.value, after: other.value } } : before
}

async function readOther(beforeId: string, afterId: string): Promise<Reply<OtherPlan>> {
  const id = keptOf(afterId)
  if (afterId === otherSides.exported || id !== null) {
    const reply =
      id === null
        ? await call('compare.keepExported', { draft: beforeId })
        : await call('compare.open', { draft: beforeId, id })
    if (!reply.ok) return reply
    const { after: draft, marks } = reply.value
    return { ok: true, value: { draft, marks, kept: reply.value } }
  }
  const at = copyOf(afterId)
  const reply =
    at === null
      ? await call('drafts.open', { id: afterId === otherSides.stored ? beforeId : afterId })
      : await call('drafts.readEarlier', { id: beforeId, at })
  return reply.ok ? { ok: true, value: { draft: reply.value, marks: [] } } : reply
}
