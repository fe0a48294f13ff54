/** Keeps the rows' document a tree of blocks that each have an id of their own: after a paste, a cut, a range that was deleted. */
import { Plugin } from '@tiptap/pm/state'
import { settledDepths } from '../../core/draft/flatRows.ts'
import { childrenOf, depthOf, idOf } from './rowsDoc.ts'
import { fromDraft } from './rowsSync.ts'

export const settleRows = (newId: () => string): Plugin =>
  new Plugin({
    appendTransaction(transactions, _before, state) {
      if (!transactions.some((one) => one.docChanged) || transactions.some((one) => one.getMeta(fromDraft))) return null
      const rows = childrenOf(state.doc)
      const depths = settledDepths(rows.map(depthOf))
      const seen = new Set<string>()
      const { tr } = state
      let start = 0
      rows.forEach((row, at) => {
        const id = idOf(row)
        if (id === '' || seen.has(id)) tr.setNodeAttribute(start, 'id', newId())
        seen.add(id)
        const depth = depths[at] ?? 0
        if (depth !== depthOf(row)) tr.setNodeAttribute(start, 'depth', depth)
        start += row.nodeSize
      })
      return tr.docChanged ? tr : null
    },
  })
