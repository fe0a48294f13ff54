import type { Editor } from '@tiptap/core'
import { type ReactElement, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { place } from '../../core/document/place.ts'
import type { Block } from '../../core/draft/draft.ts'
import type { BlockNumber } from '../../core/outline/numbering.ts'
import { useEditor } from '../state/editor.ts'
import { newId } from '../ui/newId.ts'
import type { Caret } from './caret.ts'
import { dutyKind } from './duties.ts'
import { hand as handText, keyMove } from './keys.ts'
import type { MenuState } from './menus.ts'
import { addDuty, type Move, pasteLines } from './moves.ts'
import { OutlineRow, type RowActions } from './OutlineRow.tsx'
import { type OutlineKind, OutlineToolbar } from './OutlineToolbar.tsx'
import css from './outline.module.css'
import { RowMenu } from './RowMenu.tsx'
import { rowName, rowPlaceholder } from './rowNames.ts'
import { canAssign, outlineRows } from './rows.ts'
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
}

interface Hand {
  id: string
  caret: Caret
  turn: number
}

/** The outline, written in place: rows as on paper, one of them in hand. */
export function OutlineEditor({ roots, numbers, label, kind = 'text' }: Props): ReactElement {
  const rows = useMemo(() => outlineRows(roots, numbers), [roots, numbers])
  const [hand, setHand] = useState<Hand | null>(null)
  const [menu, setMenu] = useState<MenuState | null>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  const suggestions = useUnitSuggestions()
  const list = useRef<HTMLOListElement>(null)
  const leaving = useRef(false)
  const refocus = useRef(false)
  const handIndex = useRef(-1)
  const latest = useRef({ rows, hand })

  const take = (id: string, caret: Caret): void => {
    leaving.current = false
    const row = latest.current.rows.find((one) => one.block.id === id)
    if (row?.block.kind === 'table') {
      list.current?.querySelector<HTMLElement>(`[data-place="${place.cell(id, 0, 0)}"]`)?.focus()
      return
    }
    setHand((before) => ({ id, caret, turn: (before?.turn ?? 0) + 1 }))
    useEditor.getState().setActivePlace(place.block(id))
  }

  /** True when the move was ours, whether or not it changed anything. */
  const perform = (move: Move | null): boolean => {
    if (!move) return false
    if (move.edit) {
      const before = useEditor.getState().draft
      useEditor.getState().edit(move.edit)
      if (useEditor.getState().draft === before) return true
      refocus.current = true
    }
    if (!move.focus) return true
    const { id, caret } = move.focus
    if (caret !== 'keep') take(id, caret)
    else if (latest.current.hand?.id !== id) take(id, 'end')
    return true
  }

  const actions = useRef<RowActions | null>(null)
  actions.current ??= {
    activate: take,
    change: (id, inline) => useEditor.getState().edit({ op: 'set-text', block: id, text: inline }, `text:${id}`),
    key: (id, event, text) => {
      const row = latest.current.rows.find((one) => one.block.id === id)
      if (!row) return false
      if (event.key === 'Escape') {
        leaving.current = true
        return false
      }
      const context = { rows: latest.current.rows, row, text, newId, leaving: leaving.current }
      if (event.key !== 'Tab' && event.key !== 'Shift') leaving.current = false
      if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
        const target = list.current?.querySelector<HTMLElement>(`[data-row="${id}"] button:last-of-type`)
        if (target) setMenu({ kind: 'row', id, target })
        return target !== null && target !== undefined
      }
      return perform(keyMove(event, context))
    },
    paste: (id, lines, text) => {
      const row = latest.current.rows.find((one) => one.block.id === id)
      return row ? perform(pasteLines(row, handText(text), lines, newId)) : false
    },
    editor: setEditor,
    renumber: (id) => useEditor.getState().edit({ op: 'renumber', block: id }),
    switchOff: (id, off) =>
      useEditor.getState().edit({ op: 'patch-block', block: id, patch: { off: off || undefined } }),
    addDuty: (id, role) => {
      const row = latest.current.rows.find((one) => one.block.id === id)
      if (row) perform(addDuty(row.block, role, newId()))
    },
    menu: (menuKind, id, target) => setMenu({ kind: menuKind, id, target }),
  }

  useLayoutEffect(() => {
    latest.current = { rows, hand }
    if (refocus.current) {
      refocus.current = false
      if (editor && !editor.isDestroyed && !editor.view.hasFocus()) editor.view.focus()
    }
    if (!hand) return
    const index = rows.findIndex((row) => row.block.id === hand.id)
    if (index >= 0) handIndex.current = index
    else {
      const near = rows[Math.min(handIndex.current, rows.length - 1)]
      setHand(near ? { id: near.block.id, caret: 'end', turn: hand.turn + 1 } : null)
    }
  }, [rows, hand, editor])

  const inHand = rows.find((row) => row.block.id === hand?.id) ?? null
  const firstText = rows.find((row) => row.block.kind !== 'table')?.block.id
  return (
    <div className={css.outline}>
      {firstText && <OutlineToolbar rows={rows} row={inHand} editor={editor} kind={kind} perform={perform} />}
      <ol ref={list} className={css.rows} aria-label={label}>
        {rows.map((row) => {
          const { block, depth } = row
          const mine = hand?.id === block.id
          return (
            <OutlineRow
              key={block.id}
              block={block}
              depth={depth}
              label={row.label}
              expected={row.expected}
              name={rowName(row)}
              caret={mine ? hand.caret : null}
              turn={mine ? hand.turn : 0}
              tabbable={mine || (!inHand && block.id === firstText)}
              offerDuties={mine && kind === 'tasks' && canAssign(row)}
              suggestions={block.duty && dutyKind(block.duty.role).units ? suggestions : undefined}
              placeholder={rowPlaceholder(row)}
              actions={actions.current ?? never()}
            />
          )
        })}
      </ol>
      {menu && (
        <RowMenu
          menu={menu}
          row={rows.find((row) => row.block.id === menu.id) ?? null}
          rows={rows}
          perform={perform}
          onClose={() => setMenu(null)}
        />
      )}
      {firstText && (
        <p className={css.keysHint}>
          {kind === 'basis'
            ? 'Enter: căn cứ mới · Alt+↑, Alt+↓: dời lên, xuống'
            : 'Enter: ý mới · Tab, Shift+Tab: thụt vào, thụt ra · Alt+↑, Alt+↓: dời lên, xuống · Esc rồi Tab: ra khỏi danh sách'}
        </p>
      )}
    </div>
  )
}

function never(): never {
  throw new Error('the outline has no actions')
}
