/**
 * Page gaps before rows (`pageGap.ts`). They are kept by the row's id and placed anew with each change of the rows: a mark that is
 * carried along is lost when the letter before it is deleted. The same gap keeps its element.
 */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { place } from '../../core/document/place.ts'
import { drawGap, gapKey, type PageGap } from './pageGap.ts'
import { idOf } from './rowsDoc.ts'

interface Gaps {
  list: readonly PageGap[]
  drawn: DecorationSet
}

const plugin = new PluginKey<Gaps>('pageGaps')
export const gapsMeta = plugin

function drawn(doc: Node, list: readonly PageGap[]): DecorationSet {
  if (list.length === 0) return DecorationSet.empty
  const byRow = new Map<string, PageGap[]>()
  for (const gap of list) byRow.set(gap.place, [...(byRow.get(gap.place) ?? []), gap])
  const found: Decoration[] = []
  doc.forEach((row, offset) => {
    byRow.get(place.block(idOf(row)))?.forEach((gap, at) => {
      const draw = (): HTMLElement => {
        const element = document.createElement('div')
        drawGap(element, gap)
        return element
      }
      // After what belongs to the row above (-2), before the tools of this one (-1).
      const side = -1.9 + at / 1000
      found.push(Decoration.widget(offset, draw, { side, key: gapKey(gap), ignoreSelection: true }))
    })
  })
  return DecorationSet.create(doc, found)
}

export const rowGaps = (): Extension =>
  Extension.create({
    name: 'pageGaps',
    addProseMirrorPlugins: () => [
      new Plugin<Gaps>({
        key: plugin,
        state: {
          init: () => ({ list: [], drawn: DecorationSet.empty }),
          apply(tr, before) {
            const told: readonly PageGap[] | undefined = tr.getMeta(plugin)
            if (!told && !tr.docChanged) return before
            const list = told ?? before.list
            if (list === before.list && !tr.docChanged) return before
            return { list, drawn: drawn(tr.doc, list) }
          },
        },
        props: { decorations: (state) => plugin.getState(state)?.drawn },
      }),
    ],
  })
