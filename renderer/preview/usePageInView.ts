import { type RefObject, useEffect, useState } from 'react'

/** The page (from 1) at two fifths of the pane's height; the eye rests above the middle. */
export function usePageInView(pane: RefObject<HTMLElement | null>, version: unknown): number {
  const [page, setPage] = useState(1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown has been replaced when `version` changes
  useEffect(() => {
    const element = pane.current
    if (!element) return
    let frame = 0
    const look = (): void => {
      frame = 0
      setPage(pageAt(element))
    }
    const soon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    soon()
    element.addEventListener('scroll', soon, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('scroll', soon)
    }
  }, [pane, version])
  return page
}

function pageAt(pane: HTMLElement): number {
  const view = pane.getBoundingClientRect()
  const eye = view.top + view.height * 0.4
  let page = 1
  for (const sheet of pane.querySelectorAll<HTMLElement>('[data-page]')) {
    if (sheet.getBoundingClientRect().top > eye) break
    page = Number(sheet.dataset.page)
  }
  return page
}
