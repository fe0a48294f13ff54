/**
 * One sheet, every line where `core/docx/layoutPages` put it.
 *
 * 1. Lines one after the other from one place are one paragraph, in the box around them, so that they are read and copied as one.
 * 2. A justified line gets what its spaces gain or lose.
 * 3. Rules are drawn as borders, merged where they meet (`mergeRules.ts`); framed marks lead to their fields.
 */

import { type CSSProperties, memo, type ReactElement } from 'react'
import type { BoxLayout, LineLayout, PageLayout, RuleLayout } from '../../core/document/pages.ts'
import { type PlaceKey, place } from '../../core/document/place.ts'
import { runsText } from '../../core/text/runsText.ts'
import { mergeRules } from './mergeRules.ts'
import { Runs } from './runs.tsx'

interface Props {
  page: PageLayout
  /** From 1, through the whole document. */
  index: number
}

/** One sheet, every line where `core/docx/layoutPages` put it. */
export const TruePage = memo(function TruePage({ page, index }: Props): ReactElement {
  return (
    <article
      className={page.width > page.height ? 'sheet true landscape' : 'sheet true'}
      aria-label={`Trang ${index}`}
      data-page={index}
      style={{ width: page.width, height: page.height }}
    >
      {groupByPlace(page.lines).map((group) => (
        <p
          key={group.key}
          className="text"
          data-place={group.place === place.draft ? undefined : group.place}
          style={boxOf(group)}
        >
          {group.lines.map((line, at) => (
            <TrueLine
              key={`${line.y}-${line.x}`}
              line={line}
              left={line.x - group.left}
              top={line.y - group.top}
              spaced={at > 0}
            />
          ))}
        </p>
      ))}
      {mergeRules(page.rules).map((rule) => (
        <i key={`${rule.x},${rule.y},${rule.width},${rule.height}`} className="rule" style={ruleStyle(rule)} />
      ))}
      {page.boxes.map((box) => (
        <p key={box.text} className="mark-box" data-place={markPlace(box)} style={boxStyle(box)}>
          {box.text}
        </p>
      ))}
    </article>
  )
})

/** The field behind a framed mark. */
function markPlace(box: BoxLayout): PlaceKey {
  if (box.text.startsWith('DỰ THẢO')) return place.letterhead('draftMark')
  return place.letterhead(box.text.includes('KHẨN') || box.text === 'HỎA TỐC' ? 'urgency' : 'circulation')
}

/** Lines one after the other that come from the same place read as one paragraph, in the box around them. */
interface Group {
  key: string
  place: string
  lines: LineLayout[]
  left: number
  top: number
  right: number
  bottom: number
}

function groupByPlace(lines: readonly LineLayout[]): Group[] {
  const groups: Group[] = []
  for (const line of lines) {
    const last = groups.at(-1)
    const [right, bottom] = [line.x + line.width, line.y + line.height]
    if (last?.place === line.place) {
      last.lines.push(line)
      last.left = Math.min(last.left, line.x)
      last.top = Math.min(last.top, line.y)
      last.right = Math.max(last.right, right)
      last.bottom = Math.max(last.bottom, bottom)
    } else {
      groups.push({
        key: `${line.place}@${groups.length}`,
        place: line.place,
        lines: [line],
        left: line.x,
        top: line.y,
        right,
        bottom,
      })
    }
  }
  return groups
}

const boxOf = ({ left, top, right, bottom }: Group): CSSProperties => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
})

interface TrueLineProps {
  line: LineLayout
  /** In the box of its paragraph, px. */
  left: number
  top: number
  /** A space before it, so that the words of two lines stay apart when they are read aloud or copied. */
  spaced: boolean
}

const TrueLine = memo(function TrueLine({ line, left, top, spaced }: TrueLineProps): ReactElement {
  return (
    <>
      {spaced ? ' ' : null}
      <span className="line" style={{ left, top, ...lineStyle(line) }}>
        <Runs runs={line.runs} />
      </span>
    </>
  )
})

export function lineStyle(line: LineLayout): CSSProperties {
  const style: CSSProperties = {
    width: line.width,
    height: line.height,
    lineHeight: `${line.height}px`,
    fontSize: line.size,
    textAlign: line.align === 'justify' ? 'left' : line.align,
  }
  // A last line is not stretched, but Word squeezes it too where that saves a line.
  if (line.align === 'justify' && (!line.last || line.textWidth > line.width)) style.wordSpacing = `${stretch(line)}px`
  return style
}

/** What each space of a justified line gains (or, where Word squeezes, loses), px. */
export function stretch(line: Pick<LineLayout, 'runs' | 'width' | 'textWidth'>): number {
  const spaces =
    runsText(line.runs)
      .trimEnd()
      .split(/[ \u00a0]/).length - 1
  return spaces > 0 ? (line.width - line.textWidth) / spaces : 0
}

/** Drawn as a border, which Chromium never rounds down to nothing, however small the page is shown. */
function ruleStyle(rule: RuleLayout): CSSProperties {
  const place: CSSProperties = { left: rule.x, top: rule.y }
  return rule.width >= rule.height
    ? { ...place, width: rule.width, borderTopWidth: rule.height }
    : { ...place, height: rule.height, borderLeftWidth: rule.width }
}

const boxStyle = (box: BoxLayout): CSSProperties => ({
  left: box.x,
  top: box.y,
  width: box.width,
  height: box.height,
  lineHeight: `${box.height}px`,
  color: box.color,
})
