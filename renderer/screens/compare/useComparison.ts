import { useEffect, useState } from 'react'
import type { Comparison } from '../../../core/compare/comparison.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { Problem, Reply } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'
import { saveNow, useEditor } from '../../state/editor.ts'
import { openDraft } from '../../state/openDraft.ts'
import { type OtherPlan, otherFile } from '../../state/otherFile.ts'
import { otherSides } from '../../state/route.ts'

interface TwoPlans {
  before: Draft | null
  after: Draft | null
  /** What the other side is called where it is a file or an unseen copy; empty for a draft, which has its own name. */
  otherName: string
  comparison: Comparison | null
  /** The comparison is of an earlier text. */
  stale: boolean
  problem: Problem | null
}

/** The other side is the draft's own text as somebody else edited it: what differs can be taken over. */
export const canTake = (after: string): boolean => Object.values<string>(otherSides).includes(after)

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
    if (!before || !other) return
    const { draft: after, marks } = other
    let current = true
    void call('compare.drafts', { before, after, marks: [...marks] }).then((reply) => {
      if (!current) return
      setProblem(reply.ok ? null : reply.problem)
      if (reply.ok) setCompared({ before, after, comparison: reply.value })
    })
    return () => {
      current = false
    }
  }, [before, other])

  return {
    before,
    after,
    otherName: otherPlanName(afterId),
    comparison: compared?.comparison ?? null,
    stale: compared?.before !== before || compared.after !== after,
    problem,
  }
}

const otherPlanName = (afterId: string): string => {
  if (afterId === otherSides.exported) return 'Tệp Word đã xuất, sau khi được sửa'
  if (afterId === otherSides.stored) return 'Bản vừa được lưu ở cửa sổ khác'
  return afterId === otherSides.file ? (otherFile()?.name ?? '') : ''
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
  const before = await call('drafts.open', { id: beforeId })
  return before.ok ? { ok: true, value: { before: before.value, after: other.value } } : before
}

async function readOther(beforeId: string, afterId: string): Promise<Reply<OtherPlan>> {
  if (afterId === otherSides.exported) {
    const reply = await call('document.readExported', { id: beforeId })
    if (!reply.ok) return reply
    const { draft, marks = [] } = reply.value
    return { ok: true, value: { draft, marks } }
  }
  if (afterId !== otherSides.file) {
    const reply = await call('drafts.open', { id: afterId === otherSides.stored ? beforeId : afterId })
    return reply.ok ? { ok: true, value: { draft: reply.value, marks: [] } } : reply
  }
  const file = otherFile()
  return file ? { ok: true, value: file } : { ok: false, problem: gone }
}

const gone: Problem = {
  code: 'compare.file-gone',
  what: 'Tệp để so sánh chưa được chọn, hoặc cửa sổ vừa được tải lại.',
  next: 'Bấm “Chọn bản khác” rồi chọn lại tệp đó.',
}
