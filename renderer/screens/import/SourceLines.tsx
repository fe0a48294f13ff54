import { type KeyboardEvent, type ReactElement, useCallback, useEffect, useRef } from 'react'
import type { ImportLine, LineKind } from '../../../core/import/importLine.ts'
import css from './import.module.css'
import { kindOfKey } from './lineKinds.ts'
import { SourceLine } from './SourceLine.tsx'
import type { LinesInHand } from './useLinesInHand.ts'

interface Props {
  lines: readonly ImportLine[]
  hand: LinesInHand
  /** What the clerk said lines are: shown before the file has been taken apart anew. */
  kinds: Readonly<Record<string, LineKind>>
  onKind: (lines: readonly number[], kind: LineKind) => void
}

const page = 10

/**
 * The file, line by line. ↑ ↓ go through the lines (with Shift they take several), a letter or Enter says what the
 * line is, the space bar says that a guess is right.
 */
export function SourceLines({ lines, hand, kinds, onKind }: Props): ReactElement {
  const list = useRef<HTMLOListElement>(null)
  const { current, taken, wanted, take: takeLine, confirm, saidBy, continues } = hand
  const latest = useRef({ taken, onKind, confirm })
  latest.current = { taken, onKind, confirm }

  useEffect(() => {
    if (wanted === 0) return
    const button = list.current?.querySelector<HTMLElement>('[aria-current]')
    button?.scrollIntoView({ block: 'nearest' })
    button?.focus({ preventScroll: true })
  }, [wanted])

  const say = useCallback((kind: LineKind) => latest.current.onKind(latest.current.taken, kind), [])
  const agree = useCallback(() => latest.current.confirm(latest.current.taken), [])

  const onKeyDown = (event: KeyboardEvent): void => {
    const on = event.target instanceof HTMLElement ? event.target.dataset.line : undefined
    if (on === undefined || event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    // The focus may have come to a line by other ways than its keys.
    const here = taken.includes(Number(on)) ? taken : [Number(on)]
    if (here !== taken) takeLine(Number(on))
    const at = lines.findIndex(({ line }) => line === Number(on))
    const to = (index: number): void => {
      const next = lines[Math.max(0, Math.min(lines.length - 1, index))]
      if (next) takeLine(next.line, event.shiftKey, true)
    }
    const takes = new Map([
      ['ArrowDown', () => to(at + 1)],
      ['ArrowUp', () => to(at - 1)],
      ['PageDown', () => to(at + page)],
      ['PageUp', () => to(at - page)],
      ['Home', () => to(0)],
      ['End', () => to(lines.length - 1)],
      ['Enter', () => list.current?.querySelector<HTMLElement>(`[data-kind-of="${on}"]`)?.focus()],
      [' ', () => confirm(here)],
    ])
    const kind = kindOfKey(event.key)
    const take = takes.get(event.key) ?? (kind && (() => onKind(here, kind)))
    if (!take) return
    take()
    event.preventDefault()
  }
  return (
    <ol ref={list} className={css.lines} aria-label="Các dòng của tệp" onKeyDown={onKeyDown}>
      {lines.map((line) => (
        <SourceLine
          key={line.line}
          line={line}
          kind={kinds[String(line.line)] ?? line.kind}
          saidBy={saidBy(line)}
          continues={continues(line)}
          current={line.line === current}
          together={taken.includes(line.line) ? taken.length : 0}
          onTake={takeLine}
          onKind={say}
          onConfirm={agree}
        />
      ))}
    </ol>
  )
}
