/**
 * Blocks taken over: words into the block that has them, new blocks where they stand among their neighbours, moved ones with
 * what hangs under them. Removing or moving one never takes other passages along.
 */

import type { Block } from '../draft/draft.ts'
import type { BlockPosition, DraftEdit } from '../draft/edits.ts'
import { runsText } from '../text/runsText.ts'
import { type BlockMatches, blockOf, type RowHome, rowOf } from './blockMatches.ts'
import { BlockPlaces } from './blockPlaces.ts'
import type { Match } from './match.ts'
import { withoutEndMark } from './passages.ts'
import { draftCell, takeRow } from './takeRows.ts'
import { type Atom, asWords, atomsOf, plainAtoms, takeWords } from './takeText.ts'
import { freeId, type Node } from './trees.ts'

export class BlockTakes {
  private readonly known: BlockMatches
  private readonly places: BlockPlaces

  constructor(known: BlockMatches) {
    this.known = known
    this.places = new BlockPlaces(known)
  }

  of(match: Match, same: boolean): DraftEdit | null {
    const id = blockOf(match.before)
    const otherId = blockOf(match.after)
    const node = id === null ? undefined : this.known.own.get(id)
    const other = otherId === null ? undefined : this.known.other.get(otherId)
    if (node && !other) return this.removed(node)
    if (!other || (id !== null && !node)) return null
    if (!node) return this.added(other, match)
    if ((node.block.kind === 'table') !== (other.block.kind === 'table')) return this.caption(node, other, match, same)
    const edits = [
      ...(same ? [] : this.words(node.block, other.block, match)),
      ...(match.moved ? this.moved(node, other) : []),
    ]
    return asOne(edits)
  }

  row(match: Match): DraftEdit | null {
    const own = rowOf(match.before)
    const other = rowOf(match.after)
    if (own?.generated || other?.generated) return null
    if (!own && other && !this.known.ownOf.has(other.id)) return this.newTable(match, other)
    if (own && !other && !this.known.otherOf.has(own.id)) return this.goneTable(own)
    const table = (other ? this.known.ownOf.get(other.id) : undefined) ?? own?.id
    if (table === undefined) return null
    if (match.moved && own?.id === table && this.known.movedTables.has(table)) return this.movedTable(match, own, other)
    return takeRow(match, this.known.before.draft, table, other ? this.known.rowPlace(other, table) : 0)
  }

  /** A new table comes as a whole, with its caption or its first row. */
  private newTable(match: Match, { id, row }: RowHome): DraftEdit | null {
    const node = this.known.other.get(id)
    return node && row === 0 ? this.added(node, match) : null
  }

  private goneTable({ id, row }: RowHome): DraftEdit | null {
    const node = this.known.own.get(id)
    return node && row === 0 ? this.removed(node) : null
  }

  /** What stands above a table in one plan is a paragraph of its own in the other. */
  private caption(node: Node, other: Node, match: Match, same: boolean): DraftEdit | null {
    if (!match.moved) return same ? null : asOne(this.words(node.block, other.block, match))
    const gone = node.block.kind === 'table' ? this.captionOf(node.block, null, noMatch) : this.removed(node)
    return { op: 'all', edits: [gone, this.added(other, match)] }
  }

  /** The caption of a table both plans have. */
  private captionOf(table: Block, other: Node | null, match: Match): DraftEdit {
    return { op: 'set-text', block: table.id, text: other ? asWords(this.wordsOf(other.block, match)) : '' }
  }

  /** Its rows go with it. */
  private movedTable(match: Match, own: RowHome, other: RowHome | null): DraftEdit | null {
    const node = this.known.own.get(own.id)
    const there = this.known.other.get(other?.id ?? '')
    const words = takeRow({ ...match, moved: false }, this.known.before.draft, own.id, 0)
    const moved = node && there ? this.moved(node, there) : []
    return asOne([...(words ? [words] : []), ...moved])
  }

  private words(block: Block, other: Block, match: Match): DraftEdit[] {
    const edits: DraftEdit[] = []
    let words = this.wordsOf(other, match)
    if (other.duty && !block.duty) words = [...plainAtoms(`${other.duty.label}: `), ...words]
    if (block.duty) {
      const label = other.duty?.label ?? labelIn(runsText(words))
      if (label === null) return this.replaced(block, words)
      if (!other.duty)
        words = plainAtoms(
          runsText(words)
            .slice(label.length + 1)
            .trimStart(),
        )
      if (label !== block.duty.label)
        edits.push({ op: 'patch-block', block: block.id, patch: { duty: { role: block.duty.role, label } } })
    }
    const own = atomsOf(block.text, this.known.before.values)
    const marked = sameEnd(words, own ? runsText(own) : '')
    const text = own ? takeWords(own, marked, block.marker === 'I') : asWords(marked)
    if (text !== block.text) edits.push({ op: 'set-text', block: block.id, text })
    // A section prints in capitals: what is one in one plan only differs in that.
    if ((block.marker === 'I') !== (other.marker === 'I') && block.kind !== 'table') {
      const { marker, heading = false } = other
      edits.push({ op: 'patch-block', block: block.id, patch: { marker, heading } })
    }
    return edits
  }

  private wordsOf(other: Block, match: Match): Atom[] {
    return atomsOf(other.text, this.known.after.values) ?? plainAtoms(match.after?.text ?? '')
  }

  /** A line of an assignment that is none any more. */
  private replaced(block: Block, words: readonly Atom[]): DraftEdit[] {
    const id = freeId(`${block.id}-loi`, this.known.takenIds)
    const fresh: Block = { id, kind: 'item', marker: block.marker, text: asWords(words), children: [] }
    return [
      { op: 'insert-block', block: fresh, at: { before: block.id } },
      ...block.children.map((child): DraftEdit => ({ op: 'place-block', block: child.id, at: { lastIn: id } })),
      { op: 'remove-block', block: block.id },
    ]
  }

  private removed(node: Node): DraftEdit {
    if (node.block.kind === 'table' && this.known.otherOf.has(node.block.id))
      return this.captionOf(node.block, null, noMatch)
    return (
      asOne([...this.places.hoisted(node, node.block.children), { op: 'remove-block', block: node.block.id }]) ??
      nothing
    )
  }

  private added(other: Node, match: Match): DraftEdit {
    const table =
      other.block.kind === 'table' ? this.known.own.get(this.known.ownOf.get(other.block.id) ?? '') : undefined
    if (table) return this.captionOf(table.block, other, match)
    const block = this.copyOf(other, match)
    const adopted = this.places.adopted(other, block.id)
    const { fresh, known } = this.places.anchors(other)
    const insert = (at: BlockPosition): DraftEdit => ({ op: 'insert-block', block, at })
    const sure = this.places.firstGood(known, (at) => [insert(at), ...adopted], block.id, other)
    return asOne([...fresh.map(insert), ...sure]) ?? nothing
  }

  private moved(node: Node, other: Node): DraftEdit[] {
    const { id } = node.block
    const left = node.block.children.filter((child) => !this.places.hangsUnder(child.id, other))
    const hoisted = this.places.hoisted(node, left)
    const adopted = this.places.adopted(other, id)
    const place = (at: BlockPosition): DraftEdit[] => [...hoisted, { op: 'place-block', block: id, at }, ...adopted]
    return this.places.firstGood(this.places.anchors(other).known, place, id, other)
  }

  /** Words as they print, without the number the source had. */
  private copyOf({ block }: Node, match: Match): Block {
    const words = match.after?.home.is === 'row' ? this.wordsOf(block, noMatch) : this.wordsOf(block, match)
    const table = block.table && {
      ...block.table,
      rows: (this.known.printedRows(block.id) ?? []).map((row) => row.map(draftCell)),
    }
    return {
      id: this.known.newId(block.id),
      kind: block.kind,
      marker: block.marker,
      text: block.kind === 'table' && block.text.trim() === '' ? '' : asWords(sameEnd(words, '')),
      ...(block.heading === undefined ? {} : { heading: block.heading }),
      ...(block.role === undefined ? {} : { role: block.role }),
      ...(block.duty === undefined ? {} : { duty: block.duty }),
      ...(table === undefined ? {} : { table }),
      children: [],
    }
  }
}

const noMatch: Match = { before: null, after: null, moved: false }

const nothing: DraftEdit = { op: 'all', edits: [] }

function asOne(edits: DraftEdit[]): DraftEdit | null {
  const [first, ...more] = edits
  if (!first) return null
  return more.length === 0 ? first : { op: 'all', edits }
}

/** `Thời gian: ...` → `Thời gian`; null where the text has no label. */
const labelIn = (text: string): string | null => /^([^:.;]{1,60}):/u.exec(text)?.[1] ?? null

/** `./.` stays with the text that has it, and does not come with words of another. */
function sameEnd(words: readonly Atom[], own: string): Atom[] {
  const last = words.at(-1)
  if (!last || last.expression !== undefined) return [...words]
  const marked = own.trimEnd().endsWith('./.')
  const text = marked ? last.text.trimEnd().replace(/\s*\.?(?:\/\.)?$/u, './.') : withoutEndMark(last.text)
  return [...words.slice(0, -1), { ...last, text }]
}
