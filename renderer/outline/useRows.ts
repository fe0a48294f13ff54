/**
 * Keeps the one editor of an outline and the draft the same.
 *
 * 1. What is typed is an edit of the draft in the same tick; React's next draw finds the document saying it already.
 * 2. What changed in the draft otherwise is brought into the document after each draw; while a word is being composed it waits.
 * 3. The selection is kept by row and letter: in a row that moves, it moves along. After an undo it stands behind the words that came back.
 */
import type { Editor } from '@tiptap/core'
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Block, Draft, TableData } from '../../core/draft/draft.ts'
import type { DraftEdit } from '../../core/draft/edits.ts'
import { flatRows } from '../../core/draft/flatRows.ts'
import { findBlock } from '../../core/draft/walk.ts'
import { useEditor } from '../state/editor.ts'
import type { Caret } from './caret.ts'
import type { FactInText } from './FactPopover.tsx'
import type { PageGap } from './pageGap.ts'
import { gapsMeta } from './rowGaps.ts'
import { type Island, islandKey, islandsMeta } from './rowIslands.ts'
import { rowStart, selectedIds } from './rowRange.ts'
import { idOf, wordsOfRow } from './rowsDoc.ts'
import { type RowsHome, rowsEdit } from './rowsEdit.ts'
import { makeRowsEditor } from './rowsEditor.ts'
import { fromDraft, syncRows } from './rowsSync.ts'
import { type RowSigns, RowsOnScreen } from './rowViews.ts'
import { readCaret } from './textInHand.ts'

interface RowsProps {
  roots: readonly Block[]
  label: string
  signs: (id: string) => RowSigns
  islands: readonly Island[]
  /** Where pages begin, on paper. */
  gaps: readonly PageGap[]
  /** Ids of the rows the selection holds; none while the list was never in hand. */
  onHand: (ids: string[]) => void
  onKey: (event: KeyboardEvent, editor: Editor) => boolean
  onLines: (lines: string[], editor: Editor) => boolean
  onCells: (table: TableData, lines: string[], editor: Editor) => boolean
  onFact: (fact: FactInText) => void
  onContext: (event: MouseEvent, editor: Editor) => boolean
}

interface RowsInHand {
  host: RefObject<HTMLDivElement | null>
  editor: Editor | null
  screen: RowsOnScreen
  /** Where React draws into the rows. */
  places: { islands: ReadonlyMap<string, HTMLElement>; grids: ReadonlyMap<string, HTMLElement> }
  /** Puts the caret into a row: at once, or once the draft's change is in the document. `null` forgets the wish. */
  take: (id: string | null, caret?: Caret, when?: 'now' | 'after') => void
}

const noPlaces: RowsInHand['places'] = { islands: new Map(), grids: new Map() }

export function useRows(props: RowsProps): RowsInHand {
  const { roots, label, signs, islands, gaps } = props
  const host = useRef<HTMLDivElement>(null)
  const [screen] = useState(() => new RowsOnScreen())
  const [editor, setEditor] = useState<Editor | null>(null)
  const [places, setPlaces] = useState(noPlaces)
  const wish = useRef<{ id: string; caret: Caret } | null>(null)
  const taken = useRef(false)
  const row = useRef<string | null>(null)

  const bring = useEffectEvent((one: Editor): void => {
    if (one.view.composing) return
    screen.show(signs)
    if (one.view.hasFocus()) readCaret(one.view)
    const sync = syncRows(one.state, flatRows(roots))
    const tr = sync?.tr ?? one.state.tr
    if (sync) keepSelection(one, tr, wish.current === null ? sync.changed : null)
    tr.setMeta(islandsMeta, islands).setMeta(gapsMeta, gaps).setMeta(fromDraft, true)
    one.view.dispatch(tr)
    if (!wish.current) return
    const { id, caret } = wish.current
    wish.current = null
    putCaret(one, id, caret)
  })

  const onChange = useEffectEvent((before: Node, after: Node): void => {
    const { draft, edit } = useEditor.getState()
    const change = draft && rowsEdit(before, after, homeIn(draft, roots))
    if (change) edit(answering(draft, change), change.op === 'set-text' ? `text:${change.block}` : undefined)
    if (change && useEditor.getState().draft === draft && editor) queueMicrotask(() => bring(editor))
  })

  const onState = useEffectEvent((one: Editor): void => {
    if (!taken.current) return
    const ids = selectedIds(one.state)
    const now = ids.length === 1 ? (ids[0] ?? null) : null
    if (row.current !== now) {
      if (!one.view.composing) compose(one, row.current)
      row.current = now
    }
    props.onHand(ids)
  })
  const onKey = useEffectEvent((event: KeyboardEvent, one: Editor) => props.onKey(event, one))
  const onLines = useEffectEvent((lines: string[], one: Editor) => props.onLines(lines, one))
  const onCells = useEffectEvent((table: TableData, lines: string[], one: Editor) => props.onCells(table, lines, one))
  const onFact = useEffectEvent((fact: FactInText) => props.onFact(fact))
  const onContext = useEffectEvent((event: MouseEvent, one: Editor) => props.onContext(event, one))

  useLayoutEffect(() => {
    if (!host.current) return
    screen.onPlaces = () => setPlaces({ islands: screen.islands(), grids: screen.grids() })
    const one = makeRowsEditor(host.current, screen, {
      onChange,
      onState,
      onKey,
      onLines,
      onCells,
      onFact: (element, position) => onFact({ editor: one, element, position }),
      onContext,
      onComposed: () => !one.isDestroyed && bring(one),
      onFocus: () => {
        taken.current = true
        onState(one)
      },
      onBlur: () => compose(one, row.current),
    })
    bring(one)
    setEditor(one)
    return () => {
      screen.onPlaces = () => undefined
      one.destroy()
    }
  }, [screen])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the document follows what it is given to show
  useLayoutEffect(() => {
    if (editor && !editor.isDestroyed) bring(editor)
  }, [editor, roots, signs, gaps, islands.map(islandKey).join()])

  useLayoutEffect(() => {
    editor?.view.dom.setAttribute('aria-label', label)
  }, [editor, label])

  return {
    host,
    editor,
    screen,
    places,
    take: (id, caret = 'end', when = 'now') => {
      wish.current = id !== null && when === 'after' ? { id, caret } : null
      if (id !== null && when === 'now' && editor) putCaret(editor, id, caret)
    },
  }
}

/** The words of a row that was left, in one form: an input method may have sent letters and marks apart. */
function compose(one: Editor, id: string | null): void {
  const start = id === null ? null : rowStart(one.state.doc, id)
  const node = start === null ? null : one.state.doc.nodeAt(start)
  if (!node || id === null) return
  const text = wordsOfRow(node)
  if (text.normalize('NFC') !== text) {
    useEditor.getState().edit({ op: 'set-text', block: id, text: text.normalize('NFC') }, `text:${id}`)
  }
}

/** Words typed in a suggested row are the clerk's: the row is looked at. */
const answering = (draft: Draft, change: DraftEdit): DraftEdit =>
  change.op === 'set-text' && findBlock(draft, change.block)?.block.suggested
    ? { op: 'all', edits: [change, { op: 'keep-suggested', at: { block: change.block } }] }
    : change

/** The body the rows belong to. */
function homeIn(draft: Draft, roots: readonly Block[]): RowsHome {
  const first = roots[0]?.id
  const annex = draft.annexes.find(({ body }) => body.some(({ id }) => id === first))
  return annex ? { root: { annex: annex.id }, body: annex.body } : { root: 'body', body: draft.body }
}

function keepSelection(one: Editor, tr: Transaction, changed: { id: string; offset: number } | null): void {
  const { selection, doc } = one.state
  if (changed && one.view.hasFocus()) {
    const start = rowStart(tr.doc, changed.id)
    if (start !== null) {
      tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1 + changed.offset))).scrollIntoView()
      return
    }
  }
  const kept = (side: ResolvedPos): ResolvedPos => {
    const mapped = tr.doc.resolve(tr.mapping.map(side.pos))
    const id = side.depth > 0 ? idOf(side.parent) : null
    if (id === null || (mapped.depth > 0 && idOf(mapped.parent) === id)) return mapped
    const start = rowStart(tr.doc, id)
    const node = start === null ? null : tr.doc.nodeAt(start)
    return start === null || !node ? mapped : tr.doc.resolve(start + 1 + Math.min(side.parentOffset, node.content.size))
  }
  if (tr.doc.childCount === 0) return
  // A list that was empty holds “everything” selected: the next letter would write over all of it.
  if (doc.childCount === 0 || !(selection instanceof TextSelection)) tr.setSelection(Selection.atStart(tr.doc))
  else tr.setSelection(TextSelection.between(kept(selection.$anchor), kept(selection.$head)))
}

function putCaret(one: Editor, id: string, caret: Caret): void {
  const start = rowStart(one.state.doc, id)
  const node = start === null ? null : one.state.doc.nodeAt(start)
  if (start === null || !node?.isTextblock) return
  const first = start + 1
  const last = first + node.content.size
  const clamp = (offset: number): number => Math.max(first, Math.min(last, first + offset))
  const [anchor, head] =
    caret === 'start'
      ? [first, first]
      : caret === 'end' || !('anchor' in caret)
        ? [last, last]
        : [clamp(caret.anchor), clamp(caret.head)]
  one.view.focus()
  one.view.dispatch(one.state.tr.setSelection(TextSelection.create(one.state.doc, anchor, head)).scrollIntoView())
}
