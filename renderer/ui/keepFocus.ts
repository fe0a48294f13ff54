/**
 * The keyboard is never lost: where what has the focus is taken away (a row that is removed, a fix that is applied, a step that is
 * left), it goes to the same place of the neighbour, else to the next thing around it.
 *
 * 1. What has the focus is remembered; a press of the mouse on nothing gives it up of the clerk's own will.
 * 2. The page tells what was taken out, and what stood beside it.
 * 3. Two frames later, unless somebody put the focus elsewhere, it is put there.
 */
const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), [contenteditable="true"], [tabindex="0"]'

/** Begins to keep it; the function returned ends it. */
export function keepFocus(): () => void {
  let last: HTMLElement | null = null
  const onFocus = (event: FocusEvent): void => {
    if (event.target instanceof HTMLElement) last = event.target
  }
  const onPress = (event: PointerEvent): void => {
    if (event.target instanceof Element && !event.target.closest(focusable)) last = null
  }
  const observer = new MutationObserver((records) => {
    const lost = last
    if (!lost || lost.isConnected || document.activeElement !== document.body) return
    const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)))
    last = null
    if (!record || record.target === document.body) return
    const removed = [...record.removedNodes].find((node) => node.contains(lost))
    const index = removed instanceof Element ? placesIn(removed).indexOf(lost) : -1
    const beside = [record.nextSibling, record.previousSibling]
    const parent = record.target
    twoFrames(() => {
      if (document.activeElement === document.body) near(beside, index, parent)?.focus()
    })
  })
  document.addEventListener('focusin', onFocus)
  document.addEventListener('pointerdown', onPress)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => {
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('pointerdown', onPress)
    observer.disconnect()
  }
}

function near(beside: readonly (Node | null)[], index: number, parent: Node): HTMLElement | null {
  for (const node of beside) {
    if (!(node instanceof Element) || !node.isConnected) continue
    const places = placesIn(node)
    const place = places[Math.max(0, Math.min(index, places.length - 1))]
    if (place) return place
  }
  for (let around = parent instanceof Element ? parent : null; around; around = around.parentElement) {
    const [place] = around.isConnected && around !== document.body ? placesIn(around) : []
    if (place) return place
  }
  return null
}

const placesIn = (root: Element): HTMLElement[] => {
  const inside = [...root.querySelectorAll<HTMLElement>(focusable)]
  return (root instanceof HTMLElement && root.matches(focusable) ? [root, ...inside] : inside).filter(
    (one) => !one.isConnected || (one.checkVisibility() && one.closest('[inert]') === null),
  )
}

function twoFrames(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then))
}
