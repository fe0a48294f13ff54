import { Button } from '@fluentui/react-components'
import { ArrowMoveRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, memo, type ReactElement, useEffect, useRef } from 'react'
import type { ComparedRow, ComparedSide, WordSpan } from '../../../core/compare/comparison.ts'
import type { Refusal } from '../../../core/compare/keptComparison.ts'
import type { DraftComment } from '../../../core/draft/draft.ts'
import { byWhom, CommentList } from '../../comments/CommentList.tsx'
import css from './compare.module.css'
import { RefusedLine } from './RefusedLine.tsx'
import type { RowInHand } from './useRowInHand.ts'

interface Props {
  rows: readonly ComparedRow[]
  /** The section a row stands in, said where the rows around it are not shown. */
  sections: ReadonlyMap<string, string>
  hand: RowInHand
  /** What differs can be taken over into the draft. */
  taking: boolean
  /** What is shown is about to be compared again: nothing is taken over meanwhile. */
  busy: boolean
  empty: string
  onTake: (row: ComparedRow) => void
  /** To the words of the draft a comment was made of. */
  onComment: (comment: DraftComment) => void
  /** An answer gets other words, wherever it stands. */
  onFact: (fact: string, now: string) => void
  /** Of rows that were looked at and not taken. */
  refusalOf: (row: ComparedRow) => Refusal | undefined
  /** Null where nothing can be refused: the other side is not kept. */
  onRefuse: ((row: ComparedRow, why: string | null) => void) | null
}

const kindNames: Record<ComparedRow['kind'], string> = {
  same: '',
  changed: 'Sửa',
  added: 'Thêm',
  removed: 'Bỏ',
  moved: 'Đã chuyển chỗ',
  'moved-changed': 'Đã chuyển chỗ và sửa',
}

/** The passages of both plans, side by side. ↑ ↓ go from row to row, F7 from difference to difference. */
export function ComparedRows({
  rows,
  sections,
  hand,
  taking,
  busy,
  empty,
  onTake,
  onComment,
  onFact,
  refusalOf,
  onRefuse,
}: Props): ReactElement {
  const list = useRef<HTMLOListElement>(null)
  const { current, wanted, take } = hand

  useEffect(() => {
    if (wanted === 0) return
    const row = list.current?.querySelector<HTMLElement>('[aria-current]')
    row?.scrollIntoView({ block: 'center' })
    row?.focus({ preventScroll: true })
  }, [wanted])
  // The row that took the place of one just taken over keeps the keyboard.
  const held = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at when other rows are shown
  useEffect(() => {
    if (!held.current || document.activeElement !== document.body) return
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus()
  }, [rows])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.row === undefined) return
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const at = rows.findIndex(({ id }) => id === current)
    const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)]
    event.preventDefault()
    if (!next) return
    take(next.id)
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(next.id)}"]`)?.focus()
  }
  if (rows.length === 0) return <p className={css.empty}>{empty}</p>
  return (
    <ol
      ref={list}
      className={css.rows}
      aria-label="Hai bản cạnh nhau"
      onKeyDown={onKeyDown}
      onFocus={() => {
        held.current = true
      }}
      onBlur={(event) => {
        if (event.relatedTarget) held.current = false
      }}
    >
      {rows.map((row) => (
        <Row
          key={row.id}
          row={row}
          section={sections.get(row.id) ?? ''}
          current={row.id === current}
          takable={taking && row.takable}
          left={taking && row.kind !== 'same' && !row.takable}
          busy={busy}
          onHand={take}
          taking={taking}
          onTake={onTake}
          onComment={onComment}
          onFact={onFact}
          refusal={refusalOf(row)}
          onRefuse={onRefuse}
        />
      ))}
    </ol>
  )
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
  /** To the words of the draft a comment was made of. */
  onComment: (comment: DraftComment) => void
  onFact: Props['onFact']
  refusal: Refusal | undefined
  onRefuse: Props['onRefuse']
}

const Row = memo(function Row({
  row,
  section,
  current,
  taking,
  takable,
  left,
  busy,
  onHand,
  onTake,
  onComment,
  onFact,
  refusal,
  onRefuse,
}: RowProps): ReactElement {
  const name = kindNames[row.kind]
  const refusable = taking && onRefuse !== null && row.kind !== 'same' && !refusal
  const moved = row.kind === 'moved' || row.kind === 'moved-changed'
  return (
    <li
      className={[css.row, row.kind !== 'same' && css.different, refusal && css.refused].filter(Boolean).join(' ')}
      data-row={row.id}
      aria-current={current ? 'true' : undefined}
      tabIndex={current ? 0 : -1}
      onFocus={() => onHand(row.id)}
      onKeyDown={(event) => {
        if (busy || event.target !== event.currentTarget) return
        if (event.key === 'Enter' && takable) onTake(row)
        else if (event.key === 'Delete' && refusable) onRefuse?.(row, '')
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
              {row.level && `, ${row.level.says}`}
            </strong>
            {row.authors && <span>{row.authors.map(byWhom).join('; ')}</span>}
            {section && <span className={css.section}>trong mục {section}</span>}
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
              onClick={() => onRefuse?.(row, '')}
            >
              Không nhận
            </Button>
          )}
          {refusal && (
            <RefusedLine refusal={refusal} tabIndex={current ? 0 : -1} onSay={(why) => onRefuse?.(row, why)} />
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

/** One side of a row: its own words, those the other side does not have marked. */
function Passage({
  side,
  words,
  drop,
}: {
  side: ComparedSide | null
  words: readonly WordSpan[]
  drop: 'added' | 'removed'
}): ReactElement {
  if (!side) return <p className={css.nothing}>(không có)</p>
  return (
    <p className={css.passage}>
      {side.label && <span className={css.label}>{side.label} </span>}
      {words
        .filter((span) => span.change !== drop)
        .map((span, at) => {
          const key = `${at}-${span.change}`
          if (span.change === 'added') return <ins key={key}>{span.text}</ins>
          if (span.change === 'removed') return <del key={key}>{span.text}</del>
          return <span key={key}>{span.text}</span>
        })}
    </p>
  )
}
