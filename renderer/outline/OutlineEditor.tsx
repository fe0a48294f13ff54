/**
 * The outline, written in place: one editor for the whole list, rows as on paper.
 *
 * 1. The rows of the draft are its document; each change of it is an edit of the draft, and the draft's own changes (undo, a fix, a
 *    button) are brought into it once a word being composed is done (`useRows.ts`).
 * 2. A key on one row is a move (`keys.ts`, `moves.ts`), on several the same for all of them (`rangeMoves.ts`).
 * 3. Numbers, duties and prompts are told to the rows on screen; hints, switches and the tools of the row in hand are drawn between them.
 * 4. On the page itself (`paper`) the same rows have the page's type; only the tools of the row in hand are drawn, in its margin.
 */
import type { Editor } from '@tiptap/core'
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { blockRole } from '../../core/document/blockRole.ts'
import { place } from '../../core/document/place.ts'
import type { Block, TableData } from '../../core/draft/draft.ts'
import type { BlockNumber } from '../../core/outline/numbering.ts'
import { findingsAtCaret } from '../findings/squiggles.ts'
import { useApp } from '../state/app.ts'
import { useEditor } from '../state/editor.ts'
import { newId } from '../ui/newId.ts'
import { ContextMenu, type ContextPlace } from './ContextMenu.tsx'
import { askForClipboard, ownMenuWanted } from './clipboard.ts'
import { dutyKind } from './duties.ts'
import { type FactInText, FactPopover } from './FactPopover.tsx'
import { hand as handText, keyMove } from './keys.ts'
import type { MenuState } from './menus.ts'
import { addDuty, type Move, pasteLines, pasteTable } from './moves.ts'
import { insertNote, isNoteKey } from './notes.ts'
import { type OutlineKind, OutlineToolbar } from './OutlineToolbar.tsx'
import css from './outline.module.css'
import paperCss from './paper.module.css'
import { noGaps, type Paper } from './paper.ts'
import { notePaste } from './pasteNote.ts'
import { RowIsland } from './RowIsland.tsx'
import { RowMenu } from './RowMenu.tsx'
import { indentRows, moveRows, removeRows, topRows } from './rangeMoves.ts'
import { type Island, islandKey } from './rowIslands.ts'
import { rowName, rowPlaceholder } from './rowNames.ts'
import { breakRange, deleteRange, selectedIds, spansRows, widened } from './rowRange.ts'
import { canAssign, isSection, outlineRows, type Row } from './rows.ts'
import type { RowSigns } from './rowViews.ts'
import { SuggestList } from './SuggestList.tsx'
import { rowText } from './suggestTarget.ts'
import { TableGrid } from './TableGrid.tsx'
import { selectedFact, textInHand } from './textInHand.ts'
import { useRows } from './useRows.ts'
import { useUnitSuggestions } from './useUnitSuggestions.ts'

interface Props {
  /** Blocks of one list, in the draft's order: sections, căn cứ, or an annex's own. */
  roots: readonly Block[]
  /** Numbers of the whole body the roots belong to. */
  numbers: ReadonlyMap<string, BlockNumber>
  /** Name of the whole for a screen reader. */
  label: string
  /** `tasks`: items can be given an assignment. `basis`: a flat list of căn cứ. */
  kind?: OutlineKind
  /** Given where the rows are written on the page itself. */
  paper?: Paper
}

export function OutlineEditor({ roots, numbers, label, kind: listKind = 'text', paper }: Props): ReactElement {
  const rows = useMemo(() => outlineRows(roots, numbers), [roots, numbers])
  const [hand, setHand] = useState<readonly string[]>([])
  const [menu, setMenu] = useState<MenuState | null>(null)
  const [fact, setFact] = useState<FactInText | null>(null)
  const [context, setContext] = useState<ContextPlace | null>(null)
  useEffect(() => void askForClipboard(), [])
  const suggestions = useUnitSuggestions()
  const listKeys = useRef<((event: KeyboardEvent) => boolean) | null>(null)
  const leaving = useRef(false)

  const inHand = hand.length === 1 ? (rows.find(({ block }) => block.id === hand[0]) ?? null) : null
  // On the page căn cứ and sections are one list: what can be done is asked of the row in hand.
  const kind = paper && inHand?.block.kind === 'basis' ? 'basis' : listKind
  const onPaper = paper !== undefined
  const islands = useMemo(
    () => (onPaper ? paperIslands(inHand) : islandsOf(rows, inHand, kind)),
    [rows, inHand, kind, onPaper],
  )
  const { looks, capitals } = paper ?? noPaper
  const signs = useMemo(
    () => signsOf(roots, rows, hand, looks ? { looks, capitals } : null),
    [roots, rows, hand, looks, capitals],
  )
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
    onKey: (event, one) => pressed(event, one),
    onLines: (lines, one) => {
      const row = rowOf(selectedIds(one.state)[0])
      return row ? perform(pasteLines(row, handText(textInHand(one)), lines, newId)) : false
    },
    onCells: (table, lines, one) => {
      const row = kind === 'basis' ? undefined : rowOf(selectedIds(one.state)[0])
      const text = handText(textInHand(one))
      const move = row && pasteTable(row, text, table, newId())
      if (!row || !move || !perform(move)) return false
      sayTable(table, () => perform(pasteLines(row, text, lines, newId)))
      return true
    },
    onFact: setFact,
    onContext: ({ clientX, clientY }) => {
      const may = ownMenuWanted(useApp.getState().capabilities?.host)
      if (may) setContext({ x: clientX, y: clientY, findings: findingsAtCaret() })
      return may
    },
  })

  const rowOf = (id: string | undefined): Row | undefined => rows.find(({ block }) => block.id === id)

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
    const table = rowOf(id)?.block.kind === 'table'
    if (table)
      screen
        .element(id)
        ?.querySelector<HTMLElement>(`[data-place="${place.cell(id, 0, 0)}"] [tabindex]`)
        ?.focus()
    else if (caret !== 'keep') take(id, caret, 'now')
    return true
  }

  const pressed = (event: KeyboardEvent, one: Editor): boolean => {
    if (listKeys.current?.(event)) return true
    const found = selectedFact(one)
    if (found && (event.key === 'F2' || (event.key === 'Enter' && !event.shiftKey))) {
      const element = one.view.nodeDOM(found.from)
      if (element instanceof HTMLElement) setFact({ editor: one, position: found.from, element })
      return true
    }
    if (isNoteKey(event)) {
      insertNote(one)
      return true
    }
    if (event.key === 'Escape') {
      leaving.current = true
      return false
    }
    const left = leaving.current
    if (event.key !== 'Tab' && event.key !== 'Shift') leaving.current = false
    const ids = selectedIds(one.state)
    const row = rowOf(ids[0])
    if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
      const target = row && screen.element(row.block.id)
      if (row && target) setMenu({ kind: 'row', id: row.block.id, target })
      return target !== null && target !== undefined
    }
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'a') {
      one.view.dispatch(widened(one.state))
      return true
    }
    if (spansRows(one.state)) return rangeKey(event, one, ids, left)
    if (!row) return false
    if (event.key === 'Enter' && event.shiftKey) {
      one.commands.insertContent({ type: 'lineBreak' })
      return true
    }
    return perform(keyMove(event, { rows, row, text: textInHand(one), newId, leaving: left }))
  }

  const rangeKey = (event: KeyboardEvent, one: Editor, ids: readonly string[], left: boolean): boolean => {
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event
    const tops = topRows(rows, ids)
    const change = (edit: ReturnType<typeof removeRows> | null): true => {
      if (edit) useEditor.getState().edit(edit)
      return true
    }
    if (altKey)
      return key === 'ArrowUp' || key === 'ArrowDown' ? change(moveRows(tops, key === 'ArrowUp' ? -1 : 1)) : false
    if (ctrlKey && shiftKey && key === 'Delete') return change(removeRows(tops))
    if (ctrlKey || metaKey) return false
    if (key === 'Tab') return kind === 'basis' || left ? false : change(indentRows(tops, shiftKey ? -1 : 1))
    if (key === 'Backspace' || key === 'Delete') one.view.dispatch(deleteRange(one.state))
    else if (key === 'Enter') one.view.dispatch(breakRange(one.state))
    else return false
    return true
  }

  const firstText = rows.some(({ block }) => block.kind !== 'table')
  const duty = inHand?.block.duty
  const handId = inHand?.block.id
  const target = useMemo(() => (editor && handId !== undefined ? rowText(editor, handId) : null), [editor, handId])
  const listTop = handId === undefined ? undefined : bottomOf(screen.element(handId))
  const toolbar = firstText && (
    <OutlineToolbar rows={rows} row={inHand} editor={hand.length > 0 ? editor : null} kind={kind} perform={perform} />
  )
  return (
    <div className={paper ? `${css.outline} ${paperCss.paper}` : css.outline}>
      {paper ? paper.tools && createPortal(toolbar, paper.tools) : toolbar}
      <div className={css.sheet}>
        <div ref={host} className={css.rows} />
        {duty && dutyKind(duty.role).units && target && inHand && (
          <div className={paper ? paperCss.list : css.rowList} style={listTop}>
            <SuggestList
              key={inHand.block.id}
              {...suggestions}
              target={target}
              label={rowName(inHand)}
              inRows
              onHandler={(handler) => {
                listKeys.current = handler
              }}
            />
          </div>
        )}
      </div>
      {[...places.islands].map(([key, element]) => {
        const island = islands.find((one) => islandKey(one) === key)
        const row = island && rowOf(island.id)
        return row
          ? createPortal(
              <RowIsland
                kind={island.kind}
                row={row}
                onPaper={onPaper}
                onDuty={(role) => perform(addDuty(row.block, role, newId()))}
                onMenu={(what, element_) => setMenu({ kind: what, id: row.block.id, target: element_ })}
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
              <TableGrid block={id} table={row.block.table} name={rowName(row)} paper={paper} />,
              element,
              id,
            )
          : null
      })}
      {menu && (
        <RowMenu
          menu={menu}
          row={rowOf(menu.id) ?? null}
          rows={rows}
          perform={perform}
          onClose={() => {
            setMenu(null)
            editor?.view.focus()
          }}
        />
      )}
      {context && editor && (
        <ContextMenu
          at={context}
          editor={editor}
          row={inHand}
          rows={rows}
          perform={perform}
          onUnread={() => notePaste('Chưa dán được vì trình duyệt không cho đọc bảng tạm. Bấm Ctrl+V để dán.')}
          onClose={() => {
            setContext(null)
            editor.view.focus()
          }}
        />
      )}
      {fact && <FactPopover fact={fact} onClose={() => setFact(null)} />}
      {firstText && !paper && (
        <p className={css.keysHint}>
          {kind === 'basis'
            ? 'Enter: căn cứ mới · Alt+↑, Alt+↓: dời lên, xuống'
            : 'Enter: ý mới · Tab, Shift+Tab: thụt vào, thụt ra · Alt+↑, Alt+↓: dời lên, xuống · Esc rồi Tab: ra khỏi danh sách'}
        </p>
      )}
    </div>
  )
}

/** The table stands; lines as they were copied are one press away. */
function sayTable({ rows, columns }: TableData, asLines: () => void): void {
  notePaste(`Đã dán thành bảng ${rows.length} hàng, ${columns.length} cột.`, {
    label: 'Dán thành các dòng',
    run: () => {
      useEditor.getState().undo()
      asLines()
    },
  })
}

const bottomOf = (row: HTMLElement | null): { top: number; left: number } | undefined =>
  row ? { top: row.offsetTop + row.offsetHeight, left: row.offsetLeft + 200 } : undefined

function islandsOf(rows: readonly Row[], inHand: Row | null, kind: OutlineKind): Island[] {
  return rows.flatMap((row): Island[] => {
    const { block } = row
    const mine = row === inHand && block.kind !== 'table'
    const wanted: [boolean, Island['kind']][] = [
      [block.hint !== undefined && block.hint !== '' && !block.off, 'hint'],
      [isSection(block), 'switch'],
      [mine, 'controls'],
      [block.label !== undefined, 'kept'],
      [mine && kind === 'tasks' && canAssign(row), 'duties'],
    ]
    return wanted.flatMap(([is, what]) => (is ? [{ kind: what, id: block.id }] : []))
  })
}

const noPaper = { looks: null, capitals: false }

/** On paper nothing takes room between the rows. */
const paperIslands = (inHand: Row | null): Island[] => {
  if (!inHand || inHand.block.kind === 'table') return []
  const { id, label } = inHand.block
  return label === undefined
    ? [{ kind: 'controls', id }]
    : [
        { kind: 'controls', id },
        { kind: 'kept', id },
      ]
}

type PaperLooks = Pick<Paper, 'looks' | 'capitals'>

/** What each row shows beside its words; the rows of a section that is switched off are not shown. */
function signsOf(
  roots: readonly Block[],
  rows: readonly Row[],
  hand: readonly string[],
  paper: PaperLooks | null,
): (id: string) => RowSigns {
  const chosen = new Set(hand)
  const signs = new Map(
    rows.map((row): [string, RowSigns] => {
      const { block, label } = row
      const number = label || (block.kind === 'item' && !block.off && !paper ? '∙' : '')
      return [
        block.id,
        {
          label: block.duty ? `${number} ${block.duty.label}:`.trim() : number,
          placeholder: rowPlaceholder(row),
          inHand: chosen.has(block.id),
          look: paper ? paperLook(block, paper) : '',
          style: paper ? paperStyle(block, chosen) : formStyle(block, hand.length === 1 && chosen.has(block.id)),
        },
      ]
    }),
  )
  const hidden: RowSigns = { label: '', placeholder: '', inHand: false, look: '', style: css.hidden ?? '' }
  const look = paper?.looks('body', '') ?? ''
  const fresh: RowSigns = {
    label: '',
    placeholder: '',
    inHand: false,
    look,
    style: (paper ? paperCss.row : css.row) ?? '',
  }
  const known = new Set(hiddenIds(roots))
  return (id) => signs.get(id) ?? (known.has(id) ? hidden : fresh)
}

const formStyle = (block: Block, inHand: boolean): string =>
  classes(
    css.row,
    isSection(block) && css.section,
    block.heading && css.heading,
    block.kind === 'basis' && css.basis,
    block.duty && css.duty,
    block.off && css.off,
    inHand && css.inHand,
  )

const paperStyle = (block: Block, chosen: ReadonlySet<string>): string =>
  classes(paperCss.row, block.off && paperCss.off, chosen.has(block.id) && paperCss.inHand)

const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ')

function paperLook(block: Block, { looks, capitals }: PaperLooks): string {
  const role = blockRole(block)
  // A section that is switched off does not print: it has its own small line.
  if (block.off) return 'padding: 2pt 0'
  const look = looks(role, block.id)
  return capitals && (role === 'section' || role === 'part') ? `${look};text-transform:uppercase` : look
}

function hiddenIds(blocks: readonly Block[], off = false): string[] {
  return blocks.flatMap((block) => [
    ...(off ? [block.id] : []),
    ...hiddenIds(block.children, off || block.off === true),
  ])
}
