import { useCallback, useMemo, useState } from 'react'
import type { ImportLine, LineKind } from '../../../core/import/importLine.ts'
import { continuations, linesBetween } from './linePlaces.ts'
import type { SaidBy } from './SourceLine.tsx'

export interface LinesInHand {
  /** The line the keyboard is on. */
  current: number
  /** The lines in hand: that one, or all from where Shift was pressed. */
  taken: readonly number[]
  /** Grows when the focus should go to the line in hand. */
  wanted: number
  /** `focus`: take the keyboard there too. */
  take(line: number, extend?: boolean, focus?: boolean): void
  /** These guesses are right. */
  confirm(lines: readonly number[]): void
  saidBy(line: ImportLine): SaidBy
  /** Goes on with the paragraph of the line before. */
  continues(line: ImportLine): boolean
}

/** `said`: what the clerk said lines are. */
export function useLinesInHand(lines: readonly ImportLine[], said: Readonly<Record<string, LineKind>>): LinesInHand {
  const [hand, setHand] = useState({ current: lines[0]?.line ?? 0, from: lines[0]?.line ?? 0, wanted: 0 })
  const [confirmed, setConfirmed] = useState<ReadonlySet<number>>(new Set<number>())
  const known = lines.some(({ line }) => line === hand.current)
  const current = known ? hand.current : (lines[0]?.line ?? 0)
  const from = known ? hand.from : current
  const taken = useMemo(() => linesBetween(lines, from, current), [lines, from, current])
  const take = useCallback((line: number, extend = false, focus = false) => {
    setHand((before) => ({
      current: line,
      from: extend ? before.from : line,
      wanted: focus ? before.wanted + 1 : before.wanted,
    }))
  }, [])
  const confirm = useCallback((right: readonly number[]) => {
    setConfirmed((before) => new Set([...before, ...right]))
  }, [])
  const continued = useMemo(() => continuations(lines), [lines])
  const continues = ({ line }: ImportLine): boolean => continued.has(line)
  const saidBy = (line: ImportLine): SaidBy => {
    if (said[String(line.line)] !== undefined) return 'clerk'
    return line.guessed && !continues(line) && !confirmed.has(line.line) ? 'guess' : 'file'
  }
  return { current, taken, wanted: hand.wanted, take, confirm, saidBy, continues }
}
