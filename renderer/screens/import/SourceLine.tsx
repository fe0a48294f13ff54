/**
 * One line of a file being read.
 *
 * 1. Its words, cut where they are very long.
 * 2. What it was taken for; in hand, the list of kinds (`KindChoice`).
 */

import { Button, Select } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons'
import { memo, type ReactElement, type RefObject, useRef } from 'react'
import type { ImportLine, LineKind } from '../../../core/import/importLine.ts'
import { classes } from '../../ui/classes.ts'
import css from './import.module.css'
import { kindNames, nameOfKind } from './lineKinds.ts'

/** Who says what the line is. */
export type SaidBy = 'file' | 'guess' | 'clerk'

interface Props {
  line: ImportLine
  kind: LineKind
  saidBy: SaidBy
  /** Goes on with the paragraph of the line before. */
  continues: boolean
  current: boolean
  /** How many lines are in hand together with this one; 0 where it is not in hand. */
  together: number
  onTake: (line: number, extend: boolean) => void
  onKind: (kind: LineKind) => void
  /** The guess is right. */
  onConfirm: () => void
}

/** One line of the file and what it was taken for. The line in hand can be made something else. */
export const SourceLine = memo(function SourceLine(props: Props): ReactElement {
  const { line, kind, saidBy, continues, current, together, onTake } = props
  const button = useRef<HTMLButtonElement>(null)
  const look = classes(
    css.line,
    together > 0 && css.taken,
    saidBy === 'guess' && css.guessed,
    kind === 'note' && css.leftOut,
  )
  return (
    <li className={look}>
      <div className={css.kind}>
        {current ? (
          <KindChoice {...props} lineButton={button} />
        ) : (
          <span>{continues ? 'nối dòng trên' : nameOfKind(kind)}</span>
        )}
        {saidBy === 'guess' && !current && <span className={css.tag}>phần mềm đoán</span>}
        {saidBy === 'clerk' && <span className={css.tag}>bạn đã chọn</span>}
      </div>
      <button
        ref={button}
        type="button"
        className={css.words}
        data-line={line.line}
        data-align={line.align === 'center' || line.align === 'right' ? line.align : undefined}
        data-bold={line.bold || undefined}
        data-italic={line.italic || undefined}
        tabIndex={current ? 0 : -1}
        aria-current={current ? 'true' : undefined}
        aria-label={spoken(line, kind, saidBy)}
        onClick={(event) => onTake(line.line, event.shiftKey)}
      >
        {shownText(line.text)}
      </button>
    </li>
  )
})

/** Characters of a line that are shown; a table of thousands of rows is one line. */
const mostShown = 3000

function shownText(text: string): string {
  if (text.length <= mostShown) return text
  const end = text.lastIndexOf('\n', mostShown)
  const rest = text.slice(end > 0 ? end : mostShown)
  const rows = rest.split('\n').length - 1
  return `${text.slice(0, text.length - rest.length)}\n… ${rows > 0 ? `(còn ${rows} dòng của bảng)` : ''}`
}

function spoken(line: ImportLine, kind: LineKind, saidBy: SaidBy): string {
  const sure = saidBy === 'guess' ? ', phần mềm đoán' : ''
  return `${nameOfKind(kind)}${sure}: ${shownText(line.text)}`
}

function KindChoice(props: Props & { lineButton: RefObject<HTMLButtonElement | null> }): ReactElement {
  const { line, kind, saidBy, together, onKind, onConfirm, lineButton } = props
  return (
    <>
      <Select
        size="small"
        className={css.kindSelect}
        aria-label={together > 1 ? `${together} dòng này là` : `Dòng ${line.line} là`}
        data-kind-of={line.line}
        value={kind}
        onChange={(_, data) => {
          const chosen = kindNames.find((entry) => entry.kind === data.value)
          if (chosen) onKind(chosen.kind)
          lineButton.current?.focus()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') lineButton.current?.focus()
        }}
      >
        {kindNames.map(({ kind: one, name }) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
      {together > 1 && <span className={css.tag}>chọn cho cả {together} dòng</span>}
      {saidBy === 'guess' && (
        <Button
          size="small"
          icon={<CheckmarkRegular />}
          onClick={() => {
            onConfirm()
            lineButton.current?.focus()
          }}
        >
          Đoán đúng
        </Button>
      )}
    </>
  )
}
