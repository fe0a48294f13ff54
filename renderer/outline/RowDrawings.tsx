/** What React draws into the rows: islands between them, and tables. */
import type { ReactElement } from 'react'
import { createPortal } from 'react-dom'
import { newId } from '../ui/newId.ts'
import type { MenuState } from './menus.ts'
import { addDuty, type Move } from './moves.ts'
import type { Paper } from './paper.ts'
import { RowIsland } from './RowIsland.tsx'
import { type Island, islandKey } from './rowIslands.ts'
import { rowName } from './rowNames.ts'
import type { Row } from './rows.ts'
import { TableGrid } from './TableGrid.tsx'

interface Props {
  places: { islands: ReadonlyMap<string, HTMLElement>; grids: ReadonlyMap<string, HTMLElement> }
  islands: readonly Island[]
  rowOf: (id: string | undefined) => Row | undefined
  paper: Paper | undefined
  /** Tables may have pages of their own. */
  mayTurn: boolean
  perform: (move: Move | null) => boolean
  onMenu: (menu: MenuState) => void
}

export function RowDrawings({ places, islands, rowOf, paper, mayTurn, perform, onMenu }: Props): ReactElement {
  return (
    <>
      {[...places.islands].map(([key, element]) => {
        const island = islands.find((one) => islandKey(one) === key)
        const row = island && rowOf(island.id)
        return row
          ? createPortal(
              <RowIsland
                kind={island.kind}
                row={row}
                onPaper={paper !== undefined}
                onDuty={(role) => perform(addDuty(row.block, role, newId()))}
                onMenu={(kind, target) => onMenu({ kind, id: row.block.id, target })}
              />,
              element,
              key,
            )
          : null
      })}
      {[...places.grids].map(([id, element]) => {
        const row = rowOf(id)
        return row?.block.table
          ? createPortal(
              <TableGrid block={id} table={row.block.table} name={rowName(row)} paper={paper} mayTurn={mayTurn} />,
              element,
              id,
            )
          : null
      })}
    </>
  )
}
