/**
 * Findings as signs in the margin of the page.
 *
 * 1. A finding stands beside the text at its place, several of one text behind one sign (`placeMarks`).
 * 2. The sign stands in the sheet's margin, or beside a table laid across, which reaches over its sheet (`edgeBeside`).
 * 3. Signs on one height are put below one another (`apart`).
 */
import { ErrorCircleFilled, LightbulbFilled, WarningFilled } from '@fluentui/react-icons'
import { type ReactElement, type RefObject, useLayoutEffect, useState } from 'react'
import { bySeverity, type Finding, type Severity, severityNames } from '../../core/checks/shape/finding.ts'
import { elementsAt } from './places.ts'

interface Props {
  pane: RefObject<HTMLElement | null>
  findings: readonly Finding[]
  zoom: number
  version: unknown
  onOpen(finding: Finding): void
}

/** Findings about one text of the page, the gravest first. */
interface Mark {
  findings: [Finding, ...Finding[]]
  /** Px from the holder's corner, at true size. */
  left: number
  top: number
}

const noMarks: readonly Mark[] = []

/** A small sign in the page's right margin beside each text something was found about. Never printed. */
export function FindingMarks({ pane, findings, zoom, version, onOpen }: Props): ReactElement {
  const [marks, setMarks] = useState<readonly Mark[]>(noMarks)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts have been drawn anew when `version` changes
  useLayoutEffect(() => {
    const placed = pane.current ? placeMarks(pane.current, findings, zoom) : noMarks
    setMarks((before) => (before.length === 0 && placed.length === 0 ? before : placed))
  }, [pane, findings, zoom, version])
  return (
    <div className="finding-marks">
      {marks.map((mark) => (
        <MarginSign key={mark.findings[0].id} mark={mark} size={signSize / zoom} onOpen={onOpen} />
      ))}
    </div>
  )
}

interface SignProps {
  mark: Mark
  /** Px at true size. */
  size: number
  onOpen(finding: Finding): void
}

function MarginSign({ mark, size, onOpen }: SignProps): ReactElement {
  const [first] = mark.findings
  const text = mark.findings.map((finding) => `${severityNames[finding.severity]}: ${finding.message}`).join('\n')
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`finding ${first.severity}`}
      style={{ left: mark.left, top: mark.top, fontSize: size }}
      aria-label={text}
      title={text}
      onClick={() => onOpen(first)}
    >
      <Sign severity={first.severity} />
      {mark.findings.length > 1 ? <span>{mark.findings.length}</span> : null}
    </button>
  )
}

function Sign({ severity }: { severity: Severity }): ReactElement {
  switch (severity) {
    case 'error':
      return <ErrorCircleFilled aria-hidden />
    case 'warning':
      return <WarningFilled aria-hidden />
    case 'hint':
      return <LightbulbFilled aria-hidden />
  }
}

function placeMarks(pane: HTMLElement, findings: readonly Finding[], zoom: number): readonly Mark[] {
  if (findings.length === 0) return noMarks
  const holder = pane.querySelector('.sheets')
  if (!holder) return noMarks
  const corner = holder.getBoundingClientRect()
  const marks = new Map<Element, Mark>()
  for (const finding of findings.toSorted(bySeverity)) {
    if (finding.waived !== undefined) continue
    const [text] = elementsAt(holder, finding.place)
    const sheet = text?.closest('[data-page]')
    if (!text || !sheet) continue
    const known = marks.get(text)
    if (known) {
      known.findings.push(finding)
      continue
    }
    const rect = text.getBoundingClientRect()
    marks.set(text, {
      findings: [finding],
      left: (edgeBeside(text, sheet, zoom) - corner.left) / zoom,
      top: (rect.top + rect.height / 2 - corner.top) / zoom,
    })
  }
  return apart([...marks.values()], signHeight / zoom)
}

/** Px on the screen: a table laid across reaches over its sheet, and its signs stand beside it. */
const edgeBeside = (text: Element, sheet: Element, zoom: number): number => {
  const table = text.closest('[data-across]')
  return table
    ? table.getBoundingClientRect().right + besideTable * zoom
    : sheet.getBoundingClientRect().right - signRoom * zoom
}

/** Px on the screen, whatever the zoom. */
const signSize = 16
/** Px on the screen between two signs. */
const signHeight = 22

/** Px from the sheet's right edge to the sign's left edge. */
const signRoom = 44
/** Px from the right edge of a table laid across. */
const besideTable = 8
/** Signs of two texts on one height (both columns of the letterhead) stand one below the other. */
function apart(marks: Mark[], height: number): Mark[] {
  marks.sort((a, b) => a.top - b.top)
  marks.forEach((mark, index) => {
    const above = marks[index - 1]
    if (above && above.left === mark.left && mark.top - above.top < height) mark.top = above.top + height
  })
  return marks
}
