import { Button } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons'
import { type ReactElement, useState } from 'react'
import type { CommentReply, DraftComment, Letterhead } from '../../core/draft/draft.ts'
import { wallClock, wallClockText } from '../../core/text/dates.ts'
import { useEditor } from '../state/editor.ts'
import { SayLine } from '../ui/SayLine.tsx'
import css from './comments.module.css'

interface Props {
  comments: readonly DraftComment[]
  /** They are those of the draft in hand: they can be answered and marked. */
  own: boolean
  /** Leads to the words of one. */
  onGo?: (comment: DraftComment) => void
}

/** What was said, each with who said it and when. */
export function CommentList({ comments, own, onGo }: Props): ReactElement {
  return (
    <ul className={css.comments} aria-label="Ý kiến">
      {comments.map((comment) => (
        <li key={comment.id} className={comment.done ? css.done : undefined}>
          <p className={css.who}>
            <strong>{byWhom(comment)}</strong>
            {comment.words !== '' && <q>{comment.words}</q>}
            {comment.done && <span>(đã xong)</span>}
          </p>
          <p className={css.words}>{comment.text.trim() === '' ? '(không ghi lời nào)' : comment.text}</p>
          {comment.replies.map((reply) => (
            <p key={`${reply.author} ${reply.at} ${reply.text}`} className={css.words}>
              <strong>{byWhom(reply)}</strong> trả lời: {reply.text}
            </p>
          ))}
          {own && <Actions comment={comment} onGo={onGo} />}
        </li>
      ))}
    </ul>
  )
}

/** `Trần Văn Bình, 05/01/2026 08:30`. */
export const byWhom = ({ author, at }: { author: string; at: string }): string =>
  [author === '' ? 'Không rõ ai' : author, wallClockText(at)].filter((part) => part !== '').join(', ')

function Actions({ comment, onGo }: { comment: DraftComment; onGo: Props['onGo'] }): ReactElement {
  const edit = useEditor((state) => state.edit)
  const [answering, setAnswering] = useState(false)
  const put = (patch: Partial<DraftComment>): void => edit({ op: 'put-comment', comment: { ...comment, ...patch } })
  if (answering)
    return <AnswerLine onDone={() => setAnswering(false)} onAnswer={(reply) => put(withReply(comment, reply))} />
  return (
    <div className={css.actions}>
      <Button size="small" icon={<CheckmarkRegular />} onClick={() => put({ done: !comment.done })}>
        {comment.done ? 'Chưa xong' : 'Xong'}
      </Button>
      {!comment.done && (
        <>
          {onGo && (
            <Button size="small" onClick={() => onGo(comment)}>
              Trả lời bằng chỗ sửa
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => setAnswering(true)}>
            Trả lời bằng lời…
          </Button>
        </>
      )}
    </div>
  )
}

const withReply = (comment: DraftComment, reply: CommentReply): Partial<DraftComment> => ({
  replies: [...comment.replies, reply],
})

/** Word shows an answer under a name: the office's, or whose work it is while the office has none. */
const answering = (letterhead?: Letterhead): string => letterhead?.shortName || letterhead?.issuer || 'Người soạn thảo'

function AnswerLine({
  onDone,
  onAnswer,
}: {
  onDone: () => void
  onAnswer: (reply: CommentReply) => void
}): ReactElement {
  const author = useEditor((state) => answering(state.draft?.letterhead))
  const answer = (text: string): void => {
    onAnswer({ author, at: wallClock(new Date()), text })
    onDone()
  }
  return (
    <div className={css.actions}>
      <SayLine
        label="Câu trả lời"
        placeholder="Câu trả lời gửi kèm bản sau"
        action="Trả lời"
        inRow
        onSay={answer}
        onLeave={onDone}
      />
    </div>
  )
}
