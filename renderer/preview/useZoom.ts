import { type RefObject, useEffect, useMemo, useState } from 'react'
import { paper } from '../../core/style/page.ts'
import { mmToPx } from '../../core/units.ts'
import { fitZoom, stepZoom, type Zoom } from './zoom.ts'

export interface ZoomControl {
  /** What is applied now; 1 is true size. */
  value: number
  fits: boolean
  /** Room of the pane, px on the screen. */
  paneWidth: number
  /** A sheet turned on its side is wider than the pane. */
  overflows: boolean
  step(by: 1 | -1): void
  fit(): void
  trueSize(): void
}

/**
 * Zoom by buttons, by Ctrl and wheel, or as wide as the pane, though no more than `widest`; with sheets on their side (`turned`) so that
 * these fit too, where they do at true size or larger.
 */
export function useZoom(
  pane: RefObject<HTMLElement | null>,
  widest = Number.POSITIVE_INFINITY,
  turned = false,
): ZoomControl {
  const [chosen, setChosen] = useState<Zoom>('fit')
  const [paneWidth, setPaneWidth] = useState(0)
  const sideways = turned ? fitZoom(paneWidth, mmToPx(paper.height)) : 0
  const upright = fitZoom(paneWidth, mmToPx(paper.width))
  const fit = paneWidth > 0 ? Math.min(widest, sideways >= 1 ? sideways : upright) : 1
  const value = chosen === 'fit' ? fit : chosen

  useEffect(() => {
    const element = pane.current
    if (!element) return
    const watch = new ResizeObserver(() => setPaneWidth(element.clientWidth))
    watch.observe(element)
    return () => watch.disconnect()
  }, [pane])

  useEffect(() => {
    const element = pane.current
    if (!element) return
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey || event.deltaY === 0) return
      event.preventDefault()
      setChosen(stepZoom(value, event.deltaY < 0 ? 1 : -1))
    }
    // Not passive: Ctrl and wheel would zoom the whole window.
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [pane, value])

  return useMemo(
    () => ({
      value,
      fits: chosen === 'fit',
      paneWidth,
      overflows: value * mmToPx(paper.height) > paneWidth,
      step: (by) => setChosen(stepZoom(value, by)),
      fit: () => setChosen('fit'),
      trueSize: () => setChosen(1),
    }),
    [value, chosen, paneWidth],
  )
}
