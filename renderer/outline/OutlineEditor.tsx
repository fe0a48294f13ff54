/**
 * The outline, written in place: one editor for the whole list, rows as on paper.
 *
 * 1. The rows of the draft are its document; each change of it is an edit of the draft, and the draft's own changes (undo, a fix, a
 *    button) are brought into it once a word being composed is done (`useRows.ts`).
 * 2. A key on one row is a move (`keys.ts`, `moves.ts`), on several the same for all of them (`rangeMoves.ts`); `rowKeys.ts` tells them apart.
 * 3. Numbers, duties and prompts are told to the rows on screen (`rowSigns.ts`); hints, switches and the tools of the row in hand are
 *    drawn between them (`shownIslands.ts`).
 * 4. On the page itself (`paper`) the same rows have the page's type; only the tools of the row in hand are drawn, in its margin.
 */
import type { Editor } from '@tiptap/core'
import { type ReactElement, useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { place } from '../../core/document/place.ts'
import type { Block, TableData } from '../../core/draft/draft.ts'
import type { BlockNumber } from '../../core/outline/numbering.ts'
import { findingsAtCaret } from '../findings/squiggles.ts'
import { sayTable } from '../paste/pasteNote.ts'
import { useApp } from '../state/app.ts'
import { useEditor } from '../state/editor.ts'
import { newId } from '../ui/newId.ts'
import type { ContextPlace } from './ContextMenu.tsx'
import { askForClipboard, ownMenuWanted } from './clipboard.ts'
import type { FactInText } from './FactPopover.tsx'
import { hand as handText } from './keys.ts'
import type { MenuState } from './menus.ts'
import { type Move, pasteLines, pasteTable } from './moves.ts'
import { NamesBelow } from './NamesBelow.tsx'
import { OpenMenus } from './OpenMenus.tsx'
import { type OutlineKind, OutlineToolbar } from './OutlineToolbar.tsx'
import css from './outline.module.css'
import paperCss from './paper.module.css'
import { noGaps, type Paper } from './paper.ts'
import { RowDrawings } from './RowDrawings.tsx'
import { useRowKeys } from './rowKeys.ts'
import { selectedIds } from './rowRange.ts'
import { signsOf } from './rowSigns.ts'
import { outlineRows, type Row } from './rows.ts'
import { formIslands, paperIslands } from './shownIslands.ts'
import { textInHand } from './textInHand.ts'
import { useRows } from './useRows.ts'

interface Props {
  /** Blocks of one list, in the draft's order: sections, căn cứ, or an annex's own. */
  roots: readonly Block[]
  /** Numbers of the whole body the roots belong to. */
  numbers: ReadonlyMap<string, BlockNumber>
  /** Name of the whole for a screen reader. */
  label: string
  /** `tasks`: items can be given an assignment. `basis`: a flat list of căn cứ. */
  kind?: OutlineKind
  /** Its tables lie as the annex does. */
  inAnnex?: boolean
  /** Given where the rows are written on the page itself. */
  paper?: Paper
}

export function OutlineEditor({
  roots,
  numbers,
  label,
  kind: listKind = 'text',
  inAnnex = false,
  paper,
}: Props): ReactElement {
  const rows = useMemo(() => outlineRows(roots, numbers), [roots, numbers])
  const [hand, setHand] = useState<readonly string[]>([])
  const [menu, setMenu] = useState<MenuState | null>(null)
  const [fact, setFact] = useState<FactInText | null>(null)
  const [context, setContext] = useState<ContextPlace | null>(null)
  useEffect(() => void askForClipboard(), [])
  const keys = useRowKeys()

  const inHand = hand.length === 1 ? (rows.find(({ block }) => block.id === hand[0]) ?? null) : null
  // On the page căn cứ and sections are one list: what can be done is asked of the row in hand.
  const kind = paper && inHand?.block.kind === 'basis' ? 'basis' : listKind
  const onPaper = paper !== undefined
  const islands = useMemo(
    () => (onPaper ? paperIslands(inHand) : formIslands(rows, inHand, kind)),
    [rows, inHand, kind, onPaper],
  )
  const { looks, capitals } = paper ?? noPaper
  const signs = useMemo(
    () => signsOf(roots, rows, hand, looks ? { looks, capitals } : null),
    [roots, rows, hand, looks, capitals],
  )
  const rowOf = (id: string | undefined): Row | undefined => rows.find(({ block }) => block.id === id)
  const onMenu = (row: Row): boolean => {
    const target = screen.element(row.block.id)
    if (target) setMenu({ kind: 'row', id: row.block.id, target })
    return target !== null
  }
  const onCells = (table: TableData, lines: string[], one: Editor): boolean => {
    const row = kind === 'basis' ? undefined : rowOf(selectedIds(one.state)[0])
    const text = handText(textInHand(one))
    const move = row && pasteTable(row, text, table, newId())
    if (!row || !move || !perform(move)) return false
    sayTable(table, () => perform(pasteLines(row, text, lines, newId)))
    return true
  }
  const { host, editor, screen, places, take } = useRows({
    roots,
    label,
    signs,
    islands,
    gaps: paper?.gaps ?? noGaps,
    onHand: (ids) => {
      setHand((before) => (before.join() === ids.join() ? before : ids))
      const [first] = ids
      if (first !== undefined && ids.length === 1) useEditor.getState().setActivePlace(place.block(first))
    },
    onKey: (event, one) => keys.press(event, one, { rows, kind, perform, onFact: setFact, onMenu }),
    onLines: (lines, one) => {
      const row = rowOf(selectedIds(one.state)[0])
      return row ? perform(pasteLines(row, handText(textInHand(one)), lines, newId)) : false
    },
    onCells,
    onFact: setFact,
    onContext: ({ clientX, clientY }) => {
      const may = ownMenuWanted(useApp.getState().capabilities?.host)
      if (may) setContext({ x: clientX, y: clientY, findings: findingsAtCaret() })
      return may
    },
  })

  /** True when the move was ours, whether or not it changed anything. */
  const perform = (move: Move | null): boolean => {
    if (!move) return false
    if (move.edit) {
      const before = useEditor.getState().draft
      const wish = move.focus
      if (wish && wish.caret !== 'keep') take(wish.id, wish.caret, 'after')
      useEditor.getState().edit(move.edit)
      if (useEditor.getState().draft === before) take(null)
      return true
    }
    if (!move.focus) return true
    const { id, caret } = move.focus
    if (rowOf(id)?.block.kind === 'table') focusFirstCell(screen.element(id), id)
    else if (caret !== 'keep') take(id, caret, 'now')
    return true
  }

  const hasTexts = rows.some(({ block }) => block.kind !== 'table')
  const toolbar = hasTexts && (
    <OutlineToolbar rows={rows} row={inHand} editor={hand.length > 0 ? editor : null} kind={kind} perform={perform} />
  )
  return (
    <div className={paper ? `${css.outline} ${paperCss.paper}` : css.outline}>
      {paper ? paper.tools && createPortal(toolbar, paper.tools) : toolbar}
      <div className={css.sheet}>
        <div ref={host} className={css.rows} />
        <NamesBelow row={inHand} editor={editor} screen={screen} onPaper={onPaper} keys={keys.first} />
      </div>
      <RowDrawings
        places={places}
        islands={islands}
        rowOf={rowOf}
        paper={paper}
        mayTurn={!inAnnex}
        perform={perform}
        onMenu={setMenu}
      />
      <OpenMenus
        menu={menu}
        context={context}
        fact={fact}
        editor={editor}
        rows={rows}
        inHand={inHand}
        perform={perform}
        onCloseMenu={() => setMenu(null)}
        onCloseContext={() => setContext(null)}
        onCloseFact={() => setFact(null)}
      />
      {hasTexts && !paper && (
        <p className={css.keysHint}>
          {kind === 'basis'
            ? 'Enter: căn cứ mới · Alt+↑, Alt+↓: dời lên, xuống'
            : 'Enter: ý mới · Tab, Shift+Tab: thụt vào, thụt ra · Alt+↑, Alt+↓: dời lên, xuống · Esc rồi Tab: ra khỏi danh sách'}
        </p>
      )}
    </div>
  )
}

const noPaper = { looks: null, capitals: false }

const focusFirstCell = (table: HTMLElement | null, id: string): void =>
  table?.querySelector<HTMLElement>(`[data-place="${place.cell(id, 0, 0)}"] [tabindex]`)?.focus()
