/**
 * How a row is drawn: one paragraph whose number, duty and prompt are attributes that the style sheet prints, so that a number may
 * change while a word is being composed and the word stays whole. A table is an island React draws into.
 *
 * 1. `RowsOnScreen` knows the elements by row, and what each shall show.
 * 2. `LineView` prints number, duty, prompt and “gợi sẵn” as attributes and keeps its element.
 * 3. A table gives React a place (`gridView`).
 */
import type { NodeViewRendererProps } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { place } from '../../core/document/place.ts'
import { depthOf, idOf, lookOfNode } from './rowsDoc.ts'

/** What a row shows beside its words; told by the outline, which knows the numbers. */
export interface RowSigns {
  /** As printed, the label of a duty behind it. */
  label: string
  placeholder: string
  style: string
  /** On paper, its type and lengths as CSS; empty in a form. */
  look: string
  inHand: boolean
}

/** The rows on screen by id: told what to show, and where tables are drawn. */
export class RowsOnScreen {
  readonly #lines = new Map<string, Set<LineView>>()
  readonly #grids = new Map<string, HTMLElement>()
  #signs: (id: string) => RowSigns = () => noSigns
  readonly #islands = new Map<string, HTMLElement>()
  /** Called when a place React draws into comes or goes. */
  onPlaces: () => void = () => undefined

  signsOf(id: string): RowSigns {
    return this.#signs(id)
  }

  show(signs: (id: string) => RowSigns): void {
    this.#signs = signs
    for (const views of this.#lines.values()) for (const view of views) view.show()
  }

  add(id: string, view: LineView): void {
    const views = this.#lines.get(id) ?? new Set()
    views.add(view)
    this.#lines.set(id, views)
  }

  remove(id: string, view: LineView): void {
    const views = this.#lines.get(id)
    views?.delete(view)
    if (views?.size === 0) this.#lines.delete(id)
  }

  element(id: string): HTMLElement | null {
    return this.#lines.get(id)?.values().next().value?.dom ?? this.#grids.get(id) ?? null
  }

  grids(): ReadonlyMap<string, HTMLElement> {
    return new Map(this.#grids)
  }

  islands(): ReadonlyMap<string, HTMLElement> {
    return new Map(this.#islands)
  }

  addIsland(key: string): HTMLElement {
    const element = document.createElement('div')
    element.contentEditable = 'false'
    this.#islands.set(key, element)
    this.onPlaces()
    return element
  }

  removeIsland(key: string): void {
    this.#islands.delete(key)
    this.onPlaces()
  }

  addGrid(id: string, element: HTMLElement): void {
    this.#grids.set(id, element)
    this.onPlaces()
  }

  removeGrid(id: string, element: HTMLElement): void {
    if (this.#grids.get(id) !== element) return
    this.#grids.delete(id)
    this.onPlaces()
  }
}

const noSigns: RowSigns = { label: '', placeholder: '', style: '', look: '', inHand: false }

class LineView implements NodeView {
  readonly dom = document.createElement('p')
  readonly contentDOM = this.dom
  #node: Node
  readonly #rows: RowsOnScreen
  #shown = ''
  #look = ''

  constructor(node: Node, rows: RowsOnScreen) {
    this.#node = node
    this.#rows = rows
    rows.add(idOf(node), this)
    this.show()
  }

  show(): void {
    const id = idOf(this.#node)
    const { label, placeholder, style, look, inHand } = this.#rows.signsOf(id)
    const prompt = this.#node.content.size === 0 ? placeholder : ''
    const suggested = lookOfNode(this.#node).suggested === true
    const now = [id, label, prompt, style, look, depthOf(this.#node), inHand, suggested].join('\n')
    if (now === this.#shown) return
    this.#shown = now
    const { dataset } = this.dom
    set(dataset, 'label', label)
    set(dataset, 'row', id)
    set(dataset, 'place', place.block(id))
    set(dataset, 'depth', String(Math.min(depthOf(this.#node), 6)))
    set(dataset, 'prompt', prompt)
    set(dataset, 'hand', inHand ? 'yes' : '')
    set(dataset, 'suggested', suggested ? 'yes' : '')
    if (this.dom.className !== style) this.dom.className = style
    if (this.#look !== look) this.dom.style.cssText = look
    this.#look = look
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false
    const before = idOf(this.#node)
    this.#node = node
    if (idOf(node) !== before) {
      this.#rows.remove(before, this)
      this.#rows.add(idOf(node), this)
    }
    this.show()
    return true
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type === 'attributes'
  }

  destroy(): void {
    this.#rows.remove(idOf(this.#node), this)
  }
}

function set(dataset: DOMStringMap, name: string, value: string): void {
  if (dataset[name] !== value) dataset[name] = value
}

export const lineView =
  (rows: RowsOnScreen) =>
  ({ node }: NodeViewRendererProps): NodeView =>
    new LineView(node, rows)

export const gridView =
  (rows: RowsOnScreen) =>
  ({ node }: NodeViewRendererProps): NodeView => {
    let current = node
    const dom = document.createElement('div')
    dom.contentEditable = 'false'
    const show = (): void => {
      set(dom.dataset, 'row', idOf(current))
      set(dom.dataset, 'depth', String(Math.min(depthOf(current), 6)))
    }
    show()
    rows.addGrid(idOf(node), dom)
    return {
      dom,
      update(next) {
        if (next.type !== current.type || idOf(next) !== idOf(current)) return false
        current = next
        show()
        return true
      },
      stopEvent: () => true,
      ignoreMutation: () => true,
      destroy: () => rows.removeGrid(idOf(current), dom),
    }
  }
