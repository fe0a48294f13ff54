/**
 * Blocks taken over: words into the block that has them, new blocks where they stand among their neighbours, moved ones with
 * what hangs under them. Removing or moving one never takes other passages along.
 */
import type { Block, Draft } from '../draft/draft.ts'
import { applyEdit, type BlockPosition, type DraftEdit } from '../draft/edits.ts'
import { walkBlocks } from '../draft/walk.ts'
import type { Match } from './compareDrafts.ts'
import { type Home, type Plan, withoutEndMark } from './passages.ts'
import { draftCell, takeRow } from './takeRows.ts'
import { type Atom, asWords, atomsOf, plainAtoms, takeWords, textOfAtoms } from './takeText.ts'
import { freeId, type Node, type Tree, treeOf } from './trees.ts'

type RowHome = Extract<Home, { is: 'row' }>

const blockOf = (passage: Match['before']): string | null => (passage?.home.is === 'block' ? passage.home.id : null)
const annexOf = (passage: Match['before']): string | null => (passage?.home.is === 'annex' ? passage.home.id : null)
const rowOf = (passage: Match['before']): RowHome | null => (passage?.home.is === 'row' ? passage.home : null)

/** With more blocks than this a place is not tried out before it is proposed. */
const MOST_TRIED = 3000

/** Passages that say two blocks are one. */
interface Vote {
  own: string
  other: string
  count: number
  moved: number
}

/** A block, or an annex by its title, that both plans have in the same order. */
interface Kept {
  own: string
  other: string
  isAnnex: boolean
}

export class BlockTakes {
  private readonly before: Plan
  private readonly after: Plan
  private readonly matches: readonly Match[]
  private readonly own: Tree['nodes']
  private readonly other: Tree['nodes']
  private readonly otherTree: Tree
  /** Blocks of the second plan that the first has too, and the way back. */
  private readonly ownOf = new Map<string, string>()
  private readonly otherOf = new Map<string, string>()
  private readonly annexes = new Map<string, string>()
  private readonly movedTables = new Set<string>()
  /** Blocks and annexes that stayed in their order. */
  private readonly kept: Kept[] = []
  private readonly takenIds: Set<string>
  private readonly newIds = new Map<string, string>()

  constructor(before: Plan, after: Plan, matches: readonly Match[]) {
    this.before = before
    this.after = after
    this.matches = matches
    const tree = treeOf(before.draft)
    this.otherTree = treeOf(after.draft)
    this.own = tree.nodes
    this.other = this.otherTree.nodes
    this.takenIds = new Set([...this.own.keys(), ...before.draft.annexes.map(({ id }) => id)])
    this.know(matches, tree)
  }

  /** A table is the one most of its rows are from; it was moved where most of them were. */
  private know(matches: readonly Match[], tree: Tree): void {
    const votes = new Map<string, Vote>()
    for (const { before, after, moved } of matches) {
      const annex = annexOf(after)
      const ownAnnex = annexOf(before)
      if (annex !== null && ownAnnex !== null) {
        this.annexes.set(annex, ownAnnex)
        if (!moved) this.kept.push({ own: ownAnnex, other: annex, isAnnex: true })
      }
      if (rowOf(before)?.generated || rowOf(after)?.generated) continue
      const own = blockOf(before) ?? rowOf(before)?.id
      const other = blockOf(after) ?? rowOf(after)?.id
      if (own === undefined || other === undefined) continue
      // A caption alone makes no table of a paragraph.
      if ((this.own.get(own)?.block.kind === 'table') !== (this.other.get(other)?.block.kind === 'table')) continue
      const vote = votes.get(`${own} ${other}`) ?? { own, other, count: 0, moved: 0 }
      vote.count++
      if (moved) vote.moved++
      votes.set(`${own} ${other}`, vote)
    }
    for (const { own, other, count, moved } of [...votes.values()].sort((a, b) => b.count - a.count)) {
      if (this.ownOf.has(other) || this.otherOf.has(own)) continue
      this.ownOf.set(other, own)
      this.otherOf.set(own, other)
      if (2 * moved > count) this.movedTables.add(own)
      else this.kept.push({ own, other, isAnnex: false })
    }
    const order = ({ own, isAnnex }: Kept): number => (isAnnex ? tree.annexes.get(own) : this.own.get(own)?.order) ?? 0
    this.kept.sort((a, b) => order(a) - order(b))
  }

  of(match: Match, same: boolean): DraftEdit | null {
    if (match.before?.home.is === 'annex' || match.after?.home.is === 'annex') return this.annex(match)
    const id = blockOf(match.before)
    const otherId = blockOf(match.after)
    const node = id === null ? undefined : this.own.get(id)
    const other = otherId === null ? undefined : this.other.get(otherId)
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
    if (!own && other && !this.ownOf.has(other.id)) return this.newTable(match, other)
    if (own && !other && !this.otherOf.has(own.id)) return this.goneTable(own)
    const table = (other ? this.ownOf.get(other.id) : undefined) ?? own?.id
    if (table === undefined) return null
    if (match.moved && own?.id === table && this.movedTables.has(table)) return this.movedTable(match, own, other)
    return takeRow(match, this.before.draft, table, other ? this.rowPlace(other, table) : 0)
  }

  /** A new table comes as a whole, with its caption or its first row. */
  private newTable(match: Match, { id, row }: RowHome): DraftEdit | null {
    const node = this.other.get(id)
    return node && row === 0 ? this.added(node, match) : null
  }

  private goneTable({ id, row }: RowHome): DraftEdit | null {
    const node = this.own.get(id)
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
    const node = this.own.get(own.id)
    const there = this.other.get(other?.id ?? '')
    const words = takeRow({ ...match, moved: false }, this.before.draft, own.id, 0)
    const moved = node && there ? this.moved(node, there) : []
    return asOne([...(words ? [words] : []), ...moved])
  }

  /** Where a row of the second plan belongs in the first plan's table: behind the last row before it that both have. */
  private rowPlace(other: RowHome, table: string): number {
    let behind = -1
    let before = -1
    for (const match of this.matches) {
      const [a, b] = [rowOf(match.before), rowOf(match.after)]
      if (!a || !b || match.moved || a.id !== table || b.id !== other.id) continue
      if (b.row < other.row) behind = a.row
      else if (before < 0) before = a.row
    }
    return behind >= 0 ? behind + 1 : Math.max(0, before)
  }

  private words(block: Block, other: Block, match: Match): DraftEdit[] {
    const edits: DraftEdit[] = []
    let words = this.wordsOf(other, match)
    if (other.duty && !block.duty) words = [...plainAtoms(`${other.duty.label}: `), ...words]
    if (block.duty) {
      const label = other.duty?.label ?? labelIn(textOfAtoms(words))
      if (label === null) return this.replaced(block, words)
      if (!other.duty)
        words = plainAtoms(
          textOfAtoms(words)
            .slice(label.length + 1)
            .trimStart(),
        )
      if (label !== block.duty.label)
        edits.push({ op: 'patch-block', block: block.id, patch: { duty: { role: block.duty.role, label } } })
    }
    const own = atomsOf(block.text, this.before.values)
    const marked = sameEnd(words, own ? textOfAtoms(own) : '')
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
    return atomsOf(other.text, this.after.values) ?? plainAtoms(match.after?.text ?? '')
  }

  /** A line of an assignment that is none any more. */
  private replaced(block: Block, words: readonly Atom[]): DraftEdit[] {
    const id = freeId(`${block.id}-loi`, this.takenIds)
    const fresh: Block = { id, kind: 'item', marker: block.marker, text: asWords(words), children: [] }
    return [
      { op: 'insert-block', block: fresh, at: { before: block.id } },
      ...block.children.map((child): DraftEdit => ({ op: 'place-block', block: child.id, at: { lastIn: id } })),
      { op: 'remove-block', block: block.id },
    ]
  }

  private removed(node: Node): DraftEdit {
    if (node.block.kind === 'table' && this.otherOf.has(node.block.id)) return this.captionOf(node.block, null, noMatch)
    return asOne([...this.hoisted(node, node.block.children), { op: 'remove-block', block: node.block.id }]) ?? nothing
  }

  /** Children that stay where they are when their parent goes: under the one before it where they are so later, else in its place. */
  private hoisted({ block, siblings, index }: Node, children: readonly Block[]): DraftEdit[] {
    const previous = siblings[index - 1]
    const parents = children.map(({ id }) => this.other.get(this.otherOf.get(id) ?? '')?.parent?.block.id)
    const under = previous && parents.some((id) => id !== undefined && this.ownOf.get(id) === previous.id)
    const at: BlockPosition = under ? { lastIn: previous.id } : { before: block.id }
    return children.map((child) => ({ op: 'place-block', block: child.id, at }))
  }

  private added(other: Node, match: Match): DraftEdit {
    const table = other.block.kind === 'table' ? this.own.get(this.ownOf.get(other.block.id) ?? '') : undefined
    if (table) return this.captionOf(table.block, other, match)
    const block = this.copyOf(other, match)
    const adopted = this.adopted(other, block.id)
    const { fresh, known } = this.anchors(other)
    const insert = (at: BlockPosition): DraftEdit => ({ op: 'insert-block', block, at })
    const sure = this.firstGood(known, (at) => [insert(at), ...adopted], block.id, other)
    return asOne([...fresh.map(insert), ...sure]) ?? nothing
  }

  private moved(node: Node, other: Node): DraftEdit[] {
    const { id } = node.block
    const left = node.block.children.filter((child) => !this.hangsUnder(child.id, other))
    const hoisted = this.hoisted(node, left)
    const adopted = this.adopted(other, id)
    const place = (at: BlockPosition): DraftEdit[] => [...hoisted, { op: 'place-block', block: id, at }, ...adopted]
    return this.firstGood(this.anchors(other).known, place, id, other)
  }

  private hangsUnder(child: string, other: Node): boolean {
    let node = this.other.get(this.otherOf.get(child) ?? '')
    while (node && node !== other) node = node.parent ?? undefined
    return node === other
  }

  /** What stands in both plans and hangs under this block in the second. */
  private adopted(other: Node, id: string): DraftEdit[] {
    const kept = new Set(this.kept.map(({ own }) => own))
    return other.block.children.flatMap((child): DraftEdit[] => {
      const own = this.ownOf.get(child.id)
      if (own === undefined || !kept.has(own)) return []
      return [{ op: 'place-block', block: own, at: { lastIn: id } }]
    })
  }

  private newId(other: string): string {
    const known = this.newIds.get(other)
    if (known !== undefined) return known
    const made = freeId(other, this.takenIds)
    this.takenIds.add(made)
    this.newIds.set(other, made)
    return made
  }

  /** Words as they print, without the number the source had. */
  private copyOf({ block }: Node, match: Match): Block {
    const words = match.after?.home.is === 'row' ? this.wordsOf(block, noMatch) : this.wordsOf(block, match)
    const table = block.table && {
      ...block.table,
      rows: (this.printedRows(block.id) ?? []).map((row) => row.map(draftCell)),
    }
    return {
      id: this.newId(block.id),
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

  private printedRows(id: string): RowHome['table']['rows'] | undefined {
    for (const { after } of this.matches) {
      const row = rowOf(after)
      if (row?.id === id) return row.table.rows
    }
    return undefined
  }

  /**
   * Places for a block by its neighbours in the second plan: behind siblings that are new themselves (`fresh`: there once they
   * are taken), else by those both plans have.
   */
  private anchors(other: Node): { fresh: BlockPosition[]; known: BlockPosition[] } {
    const fresh: BlockPosition[] = []
    const known: BlockPosition[] = []
    for (const sibling of other.siblings.slice(0, other.index).reverse()) {
      const own = this.ownOf.get(sibling.id)
      if (own !== undefined) {
        known.push({ after: own })
        break
      }
      fresh.push({ after: this.newId(sibling.id) })
    }
    if (known.length === 0 && other.parent) {
      const parent = this.ownOf.get(other.parent.block.id)
      if (parent !== undefined) known.push({ firstIn: parent })
      else fresh.push({ firstIn: this.newId(other.parent.block.id) })
    }
    if (known.length === 0 && !other.parent) {
      const next = other.siblings.slice(other.index + 1).find(({ id }) => this.ownOf.has(id))
      const own = next && this.ownOf.get(next.id)
      if (own !== undefined) known.push({ before: own })
      if (other.annex !== null) {
        const annex = this.annexes.get(other.annex)
        if (annex !== undefined) known.push({ endOf: { annex } })
        else fresh.push({ endOf: { annex: this.newId(other.annex) } })
      }
    }
    return { fresh, known: [...known, ...this.byOrder(other)] }
  }

  /** Behind the last block before it that both plans have: at the level of its marker where there is one. */
  private byOrder(other: Node): BlockPosition[] {
    const last = this.kept[this.keptBefore(other) - 1]
    if (last === undefined) {
      const [first] = this.before.draft.body
      return [first ? { before: first.id } : { endOf: 'body' }]
    }
    if (last.isAnnex) {
      const [first] = this.before.draft.annexes.find(({ id }) => id === last.own)?.body ?? []
      return [first ? { before: first.id } : { endOf: { annex: last.own } }]
    }
    const behind: Block[] = []
    for (let node = this.own.get(last.own) ?? null; node; node = node.parent) behind.push(node.block)
    const fitting = behind.filter(({ marker }) => marker === other.block.marker)
    const after = [...fitting, ...behind].map(({ id }): BlockPosition => ({ after: id }))
    return [...after, { firstIn: last.own }]
  }

  /** How many blocks that stayed stand before this one of the second plan. */
  private keptBefore(other: Node): number {
    let [low, high] = [0, this.kept.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const one = this.kept[middle]
      const there = one?.isAnnex ? this.otherTree.annexes.get(one.other) : this.other.get(one?.other ?? '')?.order
      if (there !== undefined && there < other.order) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The first place that leaves all that stayed in its order, with the block where it belongs among it. */
  private firstGood(
    places: readonly BlockPosition[],
    edits: (at: BlockPosition) => DraftEdit[],
    id: string,
    other: Node,
  ): DraftEdit[] {
    const [first] = places
    if (!first) return []
    if (this.own.size + this.other.size > MOST_TRIED) return edits(first)
    const at = this.keptBefore(other)
    const names = this.kept.map(({ own, isAnnex }) => nameOf(own, isAnnex))
    const wanted = [...names.slice(0, at), id, ...names.slice(at)].join(' ')
    const known = new Set([...names, id])
    for (const one of places) {
      const tried = applyEdit(this.before.draft, { op: 'all', edits: edits(one) })
      const there = namesIn(tried).filter((name) => known.has(name))
      if (there.join(' ') === wanted) return edits(one)
    }
    return edits(first)
  }

  private annex(match: Match): DraftEdit | null {
    const own = this.before.draft.annexes.find(({ id }) => id === annexOf(match.before))
    const other = this.after.draft.annexes.find(({ id }) => id === annexOf(match.after))
    if (own && !other) return this.goneAnnex(own.id)
    if (!other) return null
    const words = atomsOf(other.title, this.after.values) ?? plainAtoms(match.after?.text ?? '')
    if (!own) {
      const annex = { ...other, id: this.newId(other.id), title: asWords(words), body: [] }
      const next = this.nextAnnex(other.id)
      return { op: 'put-annex', annex, ...(next === null ? {} : { before: next }) }
    }
    const kept = atomsOf(own.title, this.before.values)
    const title = kept ? takeWords(kept, words, true) : asWords(words)
    if (!match.moved) return { op: 'patch-annex', annex: own.id, patch: { title } }
    const next = this.nextAnnex(other.id)
    return {
      op: 'all',
      edits: [
        { op: 'remove-annex', annex: own.id },
        { op: 'put-annex', annex: { ...own, title }, ...(next === null ? {} : { before: next }) },
      ],
    }
  }

  /** Only where nothing in it stayed. */
  private goneAnnex(id: string): DraftEdit | null {
    for (const { before, after } of this.matches) {
      const inside = this.own.get(blockOf(before) ?? rowOf(before)?.id ?? '')
      if (inside?.annex === id && after !== null) return null
    }
    return { op: 'remove-annex', annex: id }
  }

  private nextAnnex(other: string): string | null {
    const { annexes } = this.after.draft
    const at = annexes.findIndex(({ id }) => id === other)
    for (const { id } of annexes.slice(at + 1)) {
      const own = this.annexes.get(id)
      if (own !== undefined) return own
    }
    return null
  }
}

const nameOf = (id: string, isAnnex: boolean): string => (isAnnex ? `#${id}` : id)

/** Blocks and annexes in reading order. */
const namesIn = (draft: Draft): string[] => [
  ...Array.from(walkBlocks(draft.body), ({ id }) => id),
  ...draft.annexes.flatMap(({ id, body }) => [nameOf(id, true), ...Array.from(walkBlocks(body), (block) => block.id)]),
]

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
