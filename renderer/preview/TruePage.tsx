import { type CSSProperties, memo, type ReactElement } from 'react'
import type { BoxLayout, LineLayout, PageLayout, RuleLayout } from '../../core/document/pages.ts'
import { type PlaceKey, place } from '../../core/document/place.ts'
import { mergeRules } from './mergeRules.ts'
import { Runs, textOf } from './runs.tsx'

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
        <p key={group.key} className="text" data-place={group.place === place.draft ? undefined : group.place}>
          {group.lines.map((line, at) => (
            <TrueLine key={`${line.y}-${line.x}`} line={line} spaced={at > 0} />
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

/** Lines one after the other that come from the same place read as one paragraph. */
interface Group {
  key: string
  place: string
  lines: LineLayout[]
}

export function groupByPlace(lines: readonly LineLayout[]): Group[] {
  const groups: Group[] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last?.place === line.place) last.lines.push(line)
    else groups.push({ key: `${line.place}@${groups.length}`, place: line.place, lines: [line] })
  }
  return groups
}

/** `spaced`: a space before it, so that the words of two lines stay apart when they are read aloud or copied. */
const TrueLine = memo(function TrueLine({ line, spaced }: { line: LineLayout; spaced: boolean }): ReactElement {
  return (
    <>
      {spaced ? ' ' : null}
      <span className="line" style={lineStyle(line)}>
        <Runs runs={line.runs} />
      </span>
    </>
  )
})

export function lineStyle(line: LineLayout): CSSProperties {
  const style: CSSProperties = {
    left: line.x,
    top: line.y,
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
    textOf(line.runs)
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
