import { type ReactElement, useMemo } from 'react'
import { useEditor } from '../state/editor.ts'
import { CommentList } from './CommentList.tsx'
import css from './comments.module.css'

/** What was said of the draft in hand and is not done; nothing where nothing is. */
export function OpenComments(): ReactElement | null {
  const comments = useEditor((state) => state.draft?.comments)
  const goTo = useEditor((state) => state.goTo)
  const open = useMemo(() => comments?.filter(({ done }) => !done) ?? [], [comments])
  if (open.length === 0) return null
  return (
    <section aria-label="Ý kiến chưa xong">
      <h3 className={css.title}>Ý kiến chưa xong ({open.length})</h3>
      <CommentList comments={open} own onGo={({ place }) => goTo(place)} />
    </section>
  )
}
