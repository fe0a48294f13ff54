/**
 * One row of a comparison.
 *
 * 1. The passage of both plans, the words that differ marked by more than colour (`Passage.tsx`).
 * 2. Below: how it differs, who did it and when, and what can be done: take it, or one hand's part of it, take the answer everywhere,
 *    refuse it, say why.
 * 3. Looks that were changed, then what was said of the passage.
 *
 * Enter takes it, Delete refuses it. A button that goes when it is pressed leaves the keyboard with its row.
 */

import { Button } from '@fluentui/react-components'
import { ArrowMoveRegular } from '@fluentui/react-icons'
import { memo, type ReactElement, useRef } from 'react'
import type { ComparedRow } from '../../../core/compare/comparison.ts'
import type { Refusal } from '../../../core/compare/keptComparison.ts'
import type { DraftComment } from '../../../core/draft/draft.ts'
import { byWhom, CommentList } from '../../comments/CommentList.tsx'
import { classes } from '../../ui/classes.ts'
import css from './compare.module.css'
import { Passage } from './Passage.tsx'
import { RefusedLine } from './RefusedLine.tsx'

const kindNames: Record<ComparedRow['kind'], string> = {
  same: '',
  changed: 'Sửa',
  added: 'Thêm',
  removed: 'Bỏ',
  moved: 'Đã chuyển chỗ',
  'moved-changed': 'Đã chuyển chỗ và sửa',
}

interface RowProps {
  row: ComparedRow
  section: string
  current: boolean
  taking: boolean
  takable: boolean
  /** It differs but cannot be taken over by itself. */
  left: boolean
  busy: boolean
  onHand: (id: string) => void
  onTake: (row: ComparedRow) => void
  /** What one of several hands made of it. */
  onTakeHand: (row: ComparedRow, text: string) => void
  /** To the words of the draft a comment was made of. */
  onComment: (comment: DraftComment) => void
  /** An answer gets other words, wherever it stands. */
  onFact: (fact: string, now: string) => void
  refusal: Refusal | undefined
  /** Null where nothing can be refused: the other side is not kept. */
  onRefuse: ((row: ComparedRow, why: string | null) => void) | null
}

export const ComparedRowLine = memo(function ComparedRowLine({
  row,
  section,
  current,
  taking,
  takable,
  left,
  busy,
  onHand,
  onTake,
  onTakeHand,
  onComment,
  onFact,
  refusal,
  onRefuse,
}: RowProps): ReactElement {
  const name = kindNames[row.kind]
  const refusable = taking && onRefuse !== null && row.kind !== 'same' && !refusal
  const line = useRef<HTMLLIElement>(null)
  const keep = (): void => line.current?.focus({ preventScroll: true })
  const say = (why: string | null): void => {
    onRefuse?.(row, why)
    keep()
  }
  const moved = row.kind === 'moved' || row.kind === 'moved-changed'
  return (
    <li
      ref={line}
      className={classes(css.row, row.kind !== 'same' && css.different, refusal && css.refused)}
      data-row={row.id}
      aria-current={current ? 'true' : undefined}
      tabIndex={current ? 0 : -1}
      onFocus={() => onHand(row.id)}
      onKeyDown={(event) => {
        if (busy || event.target !== event.currentTarget) return
        if (event.key === 'Enter' && takable) onTake(row)
        else if (event.key === 'Delete' && refusable) say('')
        else return
        event.preventDefault()
      }}
    >
      <div className={css.pair}>
        <Passage side={row.before} words={row.words} drop="added" />
        <Passage side={row.after} words={row.words} drop="removed" />
      </div>
      {name && (
        <div className={css.below}>
          <span className={css.kind}>
            {moved && <ArrowMoveRegular aria-hidden="true" />}
            <strong>
              {name}
              {row.carries !== undefined && ` cùng ${row.carries} đoạn ở dưới`}
              {row.level && `, ${row.level.says}`}
              {row.called && `, ${row.called}`}
            </strong>
            {row.authors && <span>{row.authors.map(byWhom).join('; ')}</span>}
            {section && <span className={css.section}>trong {section}</span>}
          </span>
          {takable && (
            <Button
              size="small"
              disabled={busy}
              tabIndex={current ? 0 : -1}
              aria-label={`Đưa vào bản nháp: ${name}`}
              onClick={() => onTake(row)}
            >
              Đưa vào bản nháp
            </Button>
          )}
          {takable &&
            row.hands?.map(({ author, text }) => (
              <Button
                key={author}
                size="small"
                disabled={busy}
                tabIndex={current ? 0 : -1}
                title={text}
                aria-label={`Chỉ đưa phần của ${author || 'người không rõ tên'}: ${text}`}
                onClick={() => onTakeHand(row, text)}
              >
                Chỉ phần của {author || '(không rõ ai)'}
              </Button>
            ))}
          {taking &&
            row.facts?.map(({ fact, was, now }) => (
              <Button
                key={fact}
                size="small"
                disabled={busy}
                tabIndex={current ? 0 : -1}
                onClick={() => onFact(fact, now)}
              >
                Đổi “{was}” thành “{now}” ở mọi chỗ
              </Button>
            ))}
          {refusable && (
            <Button
              size="small"
              appearance="subtle"
              disabled={busy}
              tabIndex={current ? 0 : -1}
              title="Delete"
              aria-label={`Không nhận: ${name}`}
              onClick={() => say('')}
            >
              Không nhận
            </Button>
          )}
          {refusal && <RefusedLine refusal={refusal} tabIndex={current ? 0 : -1} onSay={say} onLeave={keep} />}
          {row.derived && taking && (
            <span className={css.leftOver}>
              Phụ lục này tự lập theo các nhiệm vụ ở trên. Đưa chỗ này vào thì phụ lục giữ chữ của tệp, không tự lập
              nữa.
            </span>
          )}
          {left && (
            <span className={css.leftOver}>Chỗ này chỉ đi theo cả bảng: đưa hết, hoặc tự sửa trong bản nháp.</span>
          )}
        </div>
      )}
      {row.looks?.map((look) => (
        <p key={`${look.author} ${look.at} ${look.text}`} className={css.looks}>
          {byWhom(look)} đổi kiểu {look.text === '' ? 'của cả đoạn' : `chữ của “${look.text}”`}; chữ không đổi.
        </p>
      ))}
      {row.comments && (
        <div className={css.comments}>
          <CommentList comments={row.comments} own={taking} onGo={onComment} />
        </div>
      )}
    </li>
  )
})
