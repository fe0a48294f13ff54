/**
 * Places between the rows where React draws: a hint above a row, the switch of a section, what can be done with the row in hand.
 * They stand between blocks, never in a text: a word that is being composed is not touched.
 */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { idOf } from './rowsDoc.ts'
import type { RowsOnScreen } from './rowViews.ts'

export interface Island {
  kind: 'hint' | 'switch' | 'kept' | 'controls' | 'duties'
  id: string
}

const below: ReadonlySet<Island['kind']> = new Set(['kept', 'duties'])
export const islandKey = ({ kind, id }: Island): string => `${kind} ${id}`

const plugin = new PluginKey<DecorationSet>('islands')
export const islandsMeta = plugin

function drawn(doc: Node, islands: readonly Island[], screen: RowsOnScreen): DecorationSet {
  const byRow = new Map<string, Island[]>()
  for (const island of islands) byRow.set(island.id, [...(byRow.get(island.id) ?? []), island])
  const found: Decoration[] = []
  doc.forEach((row, offset) => {
    for (const island of byRow.get(idOf(row)) ?? []) {
      const under = below.has(island.kind)
      found.push(
        Decoration.widget(under ? offset + row.nodeSize : offset, () => screen.addIsland(islandKey(island)), {
          side: under ? -2 : -1,
          key: islandKey(island),
          ignoreSelection: true,
          stopEvent: () => true,
          destroy: () => screen.removeIsland(islandKey(island)),
        }),
      )
    }
  })
  return DecorationSet.create(doc, found)
}

export const rowIslands = (screen: RowsOnScreen): Extension =>
  Extension.create({
    name: 'islands',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key: plugin,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, set) {
            const islands: readonly Island[] | undefined = tr.getMeta(plugin)
            if (islands) return drawn(tr.doc, islands, screen)
            return tr.docChanged ? set.map(tr.mapping, tr.doc) : set
          },
        },
        props: { decorations: (state) => plugin.getState(state) },
      }),
    ],
  })
