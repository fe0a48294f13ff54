import { useEffect, useRef } from 'react'
import type { Comparison } from '../../../core/compare/comparison.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { useEditor } from '../../state/editor.ts'

/**
 * What was said in a file is kept with the draft as soon as the two are compared, once for each file: it is no change of the plan, and
 * nobody has to hold on to the file for it.
 */
export function useKeptComments(before: Draft | null, after: Draft | null, comparison: Comparison | null): void {
  const kept = useRef<Draft | null>(null)
  useEffect(() => {
    if (!before || !after || !comparison || kept.current === after) return
    kept.current = after
    const known = new Map((before.comments ?? []).map((comment) => [comment.id, JSON.stringify(comment)]))
    const said = comparison.rows.flatMap(({ comments }) => comments ?? [])
    const fresh = said.filter((comment) => known.get(comment.id) !== JSON.stringify(comment))
    const { draft, edit } = useEditor.getState()
    if (fresh.length === 0 || draft !== before) return
    edit({ op: 'all', edits: fresh.map((comment) => ({ op: 'put-comment' as const, comment })) })
  }, [before, after, comparison])
}
