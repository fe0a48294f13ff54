/** Marks on the drawn text: the field in hand and facts that have just changed. On screen only. */
import { type RefObject, useLayoutEffect } from 'react'
import { type PlaceKey, place } from '../../core/document/place.ts'
import { elementsAt } from './places.ts'

export function useMarks(
  pane: RefObject<HTMLElement | null>,
  activePlace: PlaceKey | null,
  changed: readonly string[],
  version: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts have been drawn anew when `version` changes
  useLayoutEffect(() => {
    const root = pane.current
    if (!root) return
    mark(root, 'active', activePlace === null || activePlace === place.draft ? [] : elementsAt(root, activePlace))
  }, [pane, activePlace, version])
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useLayoutEffect(() => {
    const root = pane.current
    if (!root) return
    mark(
      root,
      'changed',
      changed.flatMap((fact) => elementsAt(root, place.fact(fact))),
    )
  }, [pane, changed, version])
}

/** Exactly these elements carry the class. */
function mark(root: Element, name: string, elements: readonly Element[]): void {
  const wanted = new Set(elements)
  for (const marked of root.querySelectorAll(`.${name}`)) if (!wanted.has(marked)) marked.classList.remove(name)
  for (const element of elements) element.classList.add(name)
}
