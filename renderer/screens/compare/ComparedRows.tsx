import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react'
import type { ComparedRow } from '../../../core/compare/comparison.ts'
import type { Refusal } from '../../../core/compare/keptComparison.ts'
import type { DraftComment } from '../../../core/draft/draft.ts'
import { ComparedRowLine } from './ComparedRowLine.tsx'
import css from './compare.module.css'
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
  /** What one of several hands made of it. */
  onTakeHand: (row: ComparedRow, text: string) => void
  /** To the words of the draft a comment was made of. */
  onComment: (comment: DraftComment) => void
  /** An answer gets other words, wherever it stands. */
  onFact: (fact: string, now: string) => void
  /** Of rows that were looked at and not taken. */
  refusalOf: (row: ComparedRow) => Refusal | undefined
  /** Null where nothing can be refused: the other side is not kept. */
  onRefuse: ((row: ComparedRow, why: string | null) => void) | null
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
  onTakeHand,
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
        <ComparedRowLine
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
          onTakeHand={onTakeHand}
          onComment={onComment}
          onFact={onFact}
          refusal={refusalOf(row)}
          onRefuse={onRefuse}
        />
      ))}
    </ol>
  )
}
