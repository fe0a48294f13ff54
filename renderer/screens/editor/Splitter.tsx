import { type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactElement, useState } from 'react'
import { saveSettings, useApp } from '../../state/app.ts'
import css from './editor.module.css'

/** Neither side gets narrower than the style sheet says (440 px), whatever the share. */
const least = 0.3
const most = 0.7
/** On a new machine. */
const usual = 0.476
const step = 0.02

const within = (share: number): number => Math.round(Math.min(most, Math.max(least, share)) * 1000) / 1000

interface Split {
  /** The form's part of the room it shares with the page. */
  share: number
  columns: CSSProperties & Record<'--form-part' | '--page-part', string>
  /** What the bar is being drawn to. */
  draw(share: number): void
  /** Where it is let go; remembered. Null for where it stands on a new machine. */
  keep(share: number | null): void
}

/** How the form and the page beside it share the window. */
export function useSplit(): Split {
  const kept = useApp((state) => state.settings?.formShare ?? null)
  const [drawn, setDrawn] = useState<number | null>(null)
  const share = drawn ?? kept ?? usual
  return {
    share,
    columns: { '--form-part': `${share}fr`, '--page-part': `${1 - share}fr` },
    draw: (next) => setDrawn(within(next)),
    keep: (next) => {
      const formShare = within(next ?? usual)
      setDrawn(formShare)
      void saveSettings({ formShare })
    },
  }
}

/** The bar between the form and the page: drawn with the mouse, moved by the arrows, put back by a double click. */
export function Splitter({ split }: { split: Split }): ReactElement {
  const { share, draw, keep } = split
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowLeft: share - step, ArrowRight: share + step, Home: least, End: most }[event.key]
    if (to === undefined) return
    event.preventDefault()
    keep(to)
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const form = event.currentTarget.previousElementSibling?.getBoundingClientRect()
    const page = event.currentTarget.nextElementSibling?.getBoundingClientRect()
    if (form && page) draw((event.clientX - form.left) / (page.right - form.left))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="Vạch ngăn giữa biểu mẫu và trang in"
      aria-valuemin={least * 100}
      aria-valuemax={most * 100}
      aria-valuenow={Math.round(share * 100)}
      tabIndex={0}
      title="Kéo để chia lại chỗ; bấm đúp để về như cũ"
      className={css.splitter}
      onKeyDown={onKeyDown}
      onDoubleClick={() => keep(null)}
      onMouseDown={(event) => event.preventDefault() /* the caret stays where it is written */}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onPointerUp={() => keep(share)}
    />
  )
}
