/**
 * What a key or a button does to the outline: an edit of the draft, and where the caret stands after it.
 *
 * Pure: rows and the text in hand come in, data goes out. Null means the key is not ours.
 *
 * 1. Enter, Tab, Alt+arrows, Backspace, Delete on one row.
 * 2. Pasted lines and tables (`pasteLines`, `pasteTable`).
 * 3. Buttons: a task, a paragraph, a line of an assignment.
 */
import type { Block, DutyRole, TableData } from '../../core/draft/draft.ts'
import type { DraftEdit } from '../../core/draft/edits.ts'
import { escapeInline, joinInline } from '../../core/inline/writeInline.ts'
import { withoutLabel } from '../paste/paste.ts'
import { lastOf, pastedBlocks, withText } from '../paste/pasteOutline.ts'
import type { Caret } from './caret.ts'
import { dutyKind } from './duties.ts'
import { appendInline, inlineLength, splitInline } from './inlineDoc.ts'
import { childMarker, dutyMarker, isSection, isTask, type Row } from './rows.ts'

export interface Move {
  /** Null where only the caret moves. */
  edit: DraftEdit | null
  focus: { id: string; caret: Caret | 'keep' } | null
}

/** The text in hand as far as a move needs it: positions of `inlineDoc.ts`. */
interface HandText {
  inline: string
  from: number
  to: number
}

const edited = (edit: DraftEdit, id: string, caret: Caret): Move => ({ edit, focus: { id, caret } })
const all = (...edits: DraftEdit[]): DraftEdit => ({ op: 'all', edits })
const at = (offset: number): Caret => ({ anchor: offset, head: offset })

/** A section that is switched off is switched on before rows are put under it: they are to be seen. */
const shown = ({ id, off }: Block): DraftEdit[] =>
  off ? [{ op: 'patch-block', block: id, patch: { off: undefined } }] : []

/** A new empty block of the same level. */
const sibling = (block: Block, id: string): Block => ({
  id,
  kind: block.kind === 'table' ? 'paragraph' : block.kind,
  marker: block.marker,
  ...(block.heading && !isSection(block) ? { heading: true } : {}),
  ...(block.kind === 'basis' || !block.role || isSection(block) ? {} : { role: block.role }),
  text: '',
  children: [],
})

const item = (id: string, marker: Block['marker']): Block => ({ id, kind: 'item', marker, text: '', children: [] })

const isDuty = (block: Block): boolean => block.duty !== undefined
const indexOf = (rows: readonly Row[], row: Row): number => rows.findIndex(({ block }) => block.id === row.block.id)
const nextRow = (rows: readonly Row[], row: Row): Row | undefined => rows[indexOf(rows, row) + 1]
const previousRow = (rows: readonly Row[], row: Row): Row | undefined => rows[indexOf(rows, row) - 1]

/** Enter: a new item of the same level, cut at the caret; under a heading or a lead, its first item. */
export function pressEnter(rows: readonly Row[], row: Row, text: HandText, newId: string): Move | null {
  const { block } = row
  const length = inlineLength(text.inline)
  // What is written under a section that is switched off would not be seen.
  if (block.off) return null
  if (isSection(block)) {
    const first = block.children[0]
    const child = item(newId, first?.kind === 'item' ? first.marker : childMarker(block))
    return edited({ op: 'insert-block', at: { firstIn: block.id }, block: child }, newId, 'start')
  }
  if (isDuty(block)) return afterDuty(rows, row, newId)
  if (length === 0) {
    if (block.children.length > 0) return null
    return pressTab(rows, row, -1) ?? { edit: null, focus: null }
  }
  if (text.from === 0 && text.to === 0) {
    const above = sibling(block, newId)
    return edited({ op: 'insert-block', at: { before: block.id }, block: above }, block.id, 'start')
  }
  const [head] = splitInline(text.inline, text.from)
  const [, tail] = splitInline(text.inline, text.to)
  const lead = block.children.find((child) => !isDuty(child) && child.kind !== 'table')
  if (tail.trim() === '' && lead) {
    const child = { ...sibling(lead, newId) }
    return edited(
      all(
        { op: 'set-text', block: block.id, text: head },
        { op: 'insert-block', at: { before: lead.id }, block: child },
      ),
      newId,
      'start',
    )
  }
  if (tail.trim() === '') {
    const next: DraftEdit = { op: 'insert-block', at: { after: block.id }, block: sibling(block, newId) }
    return edited(
      head === text.inline ? next : all({ op: 'set-text', block: block.id, text: head }, next),
      newId,
      'start',
    )
  }
  const cut = { head: head.trimEnd(), tail: tail.trimStart() }
  return edited({ op: 'split-block', block: block.id, ...cut, newId }, newId, 'start')
}

/** Enter in a line of an assignment: the next line; from the last one, the next task. */
function afterDuty(rows: readonly Row[], row: Row, newId: string): Move {
  const next = nextRow(rows, row)
  if (next?.block.duty && next.parent?.id === row.parent?.id) {
    return { edit: null, focus: { id: next.block.id, caret: 'end' } }
  }
  const task = row.parent ?? row.block
  return edited({ op: 'insert-block', at: { after: task.id }, block: sibling(task, newId) }, newId, 'start')
}

/** Tab and Shift+Tab: deeper and shallower; in an assignment the next and the previous line. */
export function pressTab(rows: readonly Row[], row: Row, by: -1 | 1): Move | null {
  const { block } = row
  if (isSection(block) || block.kind === 'basis') return null
  if (isDuty(block)) {
    const next = by === 1 ? nextRow(rows, row) : previousRow(rows, row)
    return next ? { edit: null, focus: { id: next.block.id, caret: 'end' } } : null
  }
  if (!canIndent(row, by)) return null
  const edit: DraftEdit = { op: 'indent-block', block: block.id, by }
  const plain: DraftEdit = { op: 'patch-block', block: block.id, patch: { heading: undefined } }
  return {
    edit: by === 1 && block.heading && block.text === '' ? all(edit, plain) : edit,
    focus: { id: block.id, caret: 'keep' },
  }
}

/** Deeper needs an item above to stand under; shallower must not leave the section. */
export function canIndent(row: Row, by: -1 | 1): boolean {
  if (isSection(row.block) || row.block.kind === 'basis' || isDuty(row.block)) return false
  if (by === 1) {
    const above = row.siblings[row.index - 1]
    return above?.kind === 'item' && above.marker !== 'none' && !isSection(above)
  }
  return row.depth > 1 || (row.depth === 1 && row.parent !== null && !isSection(row.parent))
}

/** Alt+↑ and Alt+↓: among its own level. */
export function moveRow(row: Row, by: -1 | 1): Move {
  return { edit: { op: 'move-block', block: row.block.id, by }, focus: { id: row.block.id, caret: 'keep' } }
}

/** Backspace at the start: join with the text above, take an empty block away, or come out one level. */
export function backspaceAtStart(rows: readonly Row[], row: Row): Move | null {
  const { block } = row
  const above = previousRow(rows, row)
  if (isSection(block)) return null
  if (block.text === '' && block.children.length === 0) {
    if (!above || above.block.kind === 'table') return null
    return edited({ op: 'remove-block', block: block.id }, above.block.id, 'end')
  }
  if (isDuty(block)) return null
  const brother = row.siblings[row.index - 1]
  if (brother && above && joinable(brother) && joinable(above.block)) return joinInto(above.block, brother, block)
  if (!brother && canIndent(row, -1)) return pressTab(rows, row, -1)
  return null
}

/** Delete at the end: the text below comes up. */
export function deleteAtEnd(rows: readonly Row[], row: Row): Move | null {
  const below = nextRow(rows, row)
  if (!below || isSection(below.block) || isDuty(below.block) || isDuty(row.block) || isSection(row.block)) return null
  if (!joinable(below.block) || (below.block.kind === 'basis') !== (row.block.kind === 'basis')) return null
  if (below.block.children.length === 0) return textOnto(row.block, below.block)
  const brother = row.siblings[row.index + 1]
  if (brother?.id === below.block.id && row.block.children.length === 0)
    return joinInto(row.block, row.block, below.block)
  return null
}

const joinable = (block: Block): boolean => block.kind !== 'table' && !isSection(block) && !isDuty(block)

/** `above` is the row over the caret: the brother itself, or the last line under it. */
function joinInto(above: Block, brother: Block, block: Block): Move | null {
  if (above.id === brother.id) {
    const focus = { id: brother.id, caret: at(inlineLength(brother.text.trimEnd())) }
    return { edit: { op: 'join-blocks', first: brother.id, second: block.id }, focus }
  }
  return block.children.length === 0 ? textOnto(above, block) : null
}

function textOnto(first: Block, second: Block): Move {
  const text = joinInline(first.text, second.text)
  const edit = all({ op: 'remove-block', block: second.id }, { op: 'set-text', block: first.id, text })
  return edited(edit, first.id, at(inlineLength(first.text.trimEnd())))
}

/** Take a block away with all that stands under it; the caret goes to the next row, else the one above. */
export function removeRow(rows: readonly Row[], row: Row): Move {
  const index = indexOf(rows, row)
  let end = index + 1
  while ((rows[end]?.depth ?? -1) > row.depth) end++
  const next = rows[end] ?? rows[index - 1]
  return {
    edit: { op: 'remove-block', block: row.block.id },
    focus: next ? { id: next.block.id, caret: 'end' } : null,
  }
}

/**
 * Several pasted lines: the first joins the text at the caret, the others become items below it, deeper ones under their own. Below a
 * line of an assignment they stand as lines of the same task.
 */
export function pasteLines(row: Row, text: HandText, lines: readonly string[], newId: () => string): Move | null {
  const { block } = row
  const [head] = splitInline(text.inline, text.from)
  const [, tail] = splitInline(text.inline, text.to)
  const [first = '', ...rest] = lines
  const joined = appendInline(head, escapeInline(head === '' ? withoutLabel(first.trimStart()) : first))
  // The blank the copy ends with parts it from the words behind the caret.
  const gap = tail === '' ? '' : (/\s+$/u.exec(rest.at(-1) ?? '')?.[0] ?? '')
  const edits: DraftEdit[] = [
    { op: 'set-text', block: block.id, text: rest.length > 0 ? joined : appendInline(joined, tail) },
    ...shown(block),
  ]
  let previous = block
  let end = { id: block.id, text: joined }
  const below = rest.map((line) => line.trimEnd())
  const under = head === '' ? underFirst(block, first.trim(), below, newId) : null
  const inside = under?.children ?? []
  const made = [...inside, ...(under?.after ?? itemsOf(block, below, newId))]
  for (const [index, next] of made.entries()) {
    const last = lastOf(next)
    end = { id: last.id, text: last.text }
    const whole = index === made.length - 1 ? withText(next, last.id, appendInline(last.text + gap, tail)) : next
    if (index === inside.length) previous = block
    const into = previous === block && (isSection(block) || index < inside.length) ? 'firstIn' : 'after'
    edits.push({
      op: 'insert-block',
      at: into === 'after' ? { after: previous.id } : { firstIn: block.id },
      block: whole,
    })
    previous = whole
  }
  return { edit: { op: 'all', edits }, focus: { id: end.id, caret: at(inlineLength(end.text)) } }
}

/**
 * A pasted table: behind the row in hand, in the place of one that is empty. Null in a line of an assignment, which holds none.
 */
export function pasteTable(row: Row, text: HandText, table: TableData, newId: string): Move | null {
  const { block } = row
  if (isDuty(block)) return null
  const made: Block = { id: newId, kind: 'table', marker: 'none', text: '', table, children: [] }
  const insert: DraftEdit = {
    op: 'insert-block',
    at: isSection(block) ? { firstIn: block.id } : { after: block.id },
    block: made,
  }
  const left = appendInline(splitInline(text.inline, text.from)[0], splitInline(text.inline, text.to)[1])
  if (left.trim() === '' && block.children.length === 0 && !isSection(block)) {
    return { edit: all(insert, { op: 'remove-block', block: block.id }), focus: null }
  }
  const words: DraftEdit[] = left === text.inline ? [] : [{ op: 'set-text', block: block.id, text: left }]
  return { edit: all(...words, ...shown(block), insert), focus: null }
}

/** A first line with a number of its own heads the deeper ones that follow it; null where it has none. */
function underFirst(
  block: Block,
  first: string,
  rest: readonly string[],
  newId: () => string,
): { children: Block[]; after: Block[] } | null {
  if (block.kind !== 'item' || isSection(block) || isDuty(block) || withoutLabel(first) === first) return null
  const [head, ...after] = pastedBlocks([first, ...rest], block.marker, newId)
  return head && head.text === escapeInline(withoutLabel(first)) ? { children: head.children, after } : null
}

/** Căn cứ stand in one row; other lines keep their levels. */
function itemsOf(block: Block, lines: readonly string[], newId: () => string): Block[] {
  if (block.kind === 'basis' || lines.length === 0) {
    return lines.map((line) => ({ ...sibling(block, newId()), text: escapeInline(withoutLabel(line)) }))
  }
  return pastedBlocks(lines, isSection(block) ? childMarker(block) : block.marker, newId)
}

/** “Thêm nhiệm vụ”: after the task in hand, or as the last item of the section. */
export function addTask(rows: readonly Row[], row: Row | null, newId: string): Move | null {
  const task = row?.block.duty ? row.parent : (row?.block ?? null)
  if (task && !isSection(task)) {
    const block = task.kind === 'item' ? sibling(task, newId) : item(newId, '1')
    return edited({ op: 'insert-block', at: { after: task.id }, block }, newId, 'start')
  }
  const section = task ?? rows.findLast((one) => one.depth === 0 && isSection(one.block))?.block
  if (section) {
    const block = item(newId, childMarker(section))
    return edited(all(...shown(section), { op: 'insert-block', at: { lastIn: section.id }, block }), newId, 'start')
  }
  const last = rows.findLast((one) => one.depth === 0)?.block
  if (!last) return null
  return edited({ op: 'insert-block', at: { after: last.id }, block: sibling(last, newId) }, newId, 'start')
}

/** “Thêm đoạn”: a paragraph without a number, below the row in hand. */
export function addParagraph(rows: readonly Row[], row: Row | null, newId: string): Move | null {
  const block: Block = { id: newId, kind: 'paragraph', marker: 'none', text: '', children: [] }
  const near = row?.block.duty ? row.parent : (row?.block ?? rows.findLast((one) => one.depth === 0)?.block ?? null)
  if (!near) return null
  const where = isSection(near) ? { lastIn: near.id } : { after: near.id }
  const insert: DraftEdit = { op: 'insert-block', at: where, block }
  return edited(isSection(near) ? all(...shown(near), insert) : insert, newId, 'start')
}

/** The task an assignment would go to: the row's own, or that of the line in hand. */
export function taskInHand(row: Row): Block | null {
  const block = isDuty(row.block) ? row.parent : row.block
  return block && isTask(block) ? block : null
}

/** A line of the task's assignment, after the lines it already has. */
export function addDuty(task: Block, role: DutyRole, newId: string): Move {
  const block: Block = {
    id: newId,
    kind: 'item',
    marker: dutyMarker(task),
    duty: { role, label: dutyKind(role).label },
    text: '',
    children: [],
  }
  const last = task.children.findLast(isDuty)
  const where = last ? { after: last.id } : { firstIn: task.id }
  return edited({ op: 'insert-block', at: where, block }, newId, 'start')
}

/** The table above or below: an arrow goes into its first cell. Between texts the arrows are the text's own. */
export function intoTable(rows: readonly Row[], row: Row, by: -1 | 1): Move | null {
  const next = by === 1 ? nextRow(rows, row) : previousRow(rows, row)
  return next?.block.kind === 'table' ? { edit: null, focus: { id: next.block.id, caret: 'start' } } : null
}
