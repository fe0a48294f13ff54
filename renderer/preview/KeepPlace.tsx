import { Component, createRef, type ReactNode, type RefObject } from 'react'
import { elementAt, placesIn } from './places.ts'

interface Props {
  /** The scrolling pane the children are in. */
  pane: RefObject<HTMLElement | null>
  /** The field in hand: if it is in view, it is what stays put. */
  activePlace: string | null
  /** Changes when what is shown is replaced as a whole. */
  version: unknown
  className: string
  zoom: number
  children: ReactNode
}

/** What stood where in the pane before a change. */
interface Anchor {
  place: string
  /** Px below the pane's upper edge. */
  top: number
}

/**
 * Keeps the place in view where it is while flowing text turns into pages and back, or the zoom changes.
 * A class, because only `getSnapshotBeforeUpdate` looks at the page just before React changes it.
 */
export class KeepPlace extends Component<Props> {
  private readonly holder = createRef<HTMLDivElement>()

  override getSnapshotBeforeUpdate(before: Props): Anchor | null {
    const changed = before.version !== this.props.version || before.zoom !== this.props.zoom
    return changed ? this.anchor(before.activePlace) : null
  }

  override componentDidUpdate(_before: Props, _state: unknown, anchor: Anchor | null): void {
    const { current: pane } = this.props.pane
    const { current: holder } = this.holder
    if (!pane || !holder || !anchor) return
    const now = elementAt(holder, anchor.place)
    if (now) pane.scrollTop += now.getBoundingClientRect().top - pane.getBoundingClientRect().top - anchor.top
  }

  private anchor(activePlace: string | null): Anchor | null {
    const { current: pane } = this.props.pane
    const { current: holder } = this.holder
    if (!pane || !holder || pane.scrollTop === 0) return null
    const view = pane.getBoundingClientRect()
    const note = (element: Element): Anchor | null => {
      const rect = element.getBoundingClientRect()
      const place = element.getAttribute('data-place')
      const seen = rect.bottom > view.top && rect.top < view.bottom
      return seen && place ? { place, top: rect.top - view.top } : null
    }
    const active = activePlace === null ? null : elementAt(holder, activePlace)
    const kept = active && note(active)
    if (kept) return kept
    for (const sheet of holder.children) {
      const box = sheet.getBoundingClientRect()
      if (box.bottom < view.top) continue
      if (box.top > view.bottom) break
      for (const element of placesIn(sheet)) {
        const found = note(element)
        if (found) return found
      }
    }
    return null
  }

  override render(): ReactNode {
    const { className, zoom, children } = this.props
    return (
      <div ref={this.holder} className={className} style={{ zoom }}>
        {children}
      </div>
    )
  }
}
