import type { ReactElement } from 'react'
import type { ComparedSide, WordSpan } from '../../../core/compare/comparison.ts'
import css from './compare.module.css'

/** One side of a row: its own words, those the other side does not have marked. */
export function Passage({
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
