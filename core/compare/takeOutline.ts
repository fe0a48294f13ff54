/**
 * The paragraphs and tables of one list (the plan's own body, or an annex) woven of both plans.
 *
 * 1. The two lists are woven (`orders.ts`); a unit stays, comes, or is changed as its row of the comparison is taken or not.
 * 2. Each becomes an item: its block, and what it hangs under in either plan. What is not on paper follows the unit before it.
 * 3. A caption comes to its table again.
 * 4. The items are put under each other (`nest.ts`), with everything taken so that they print the second plan's numbers.
 */
import type { Block, TableData } from '../draft/draft.ts'
import { sameData } from '../text/sameData.ts'
import { type Item, nested } from './nest.ts'
import type { Woven } from './orders.ts'
import { BlockTakes } from './takeBlocks.ts'
import { nestedAsNumbered } from './takeNumbers.ts'
import type { Takes } from './takes.ts'
import { TableTakes } from './takeTable.ts'
import { BODY, blockKey, firstKey, type Unit } from './units.ts'

interface Made {
  item: Item
  is: Unit['is']
}

export class OutlineTakes {
  private readonly takes: Takes
  private readonly blocks: BlockTakes
  private readonly tables: TableTakes
  /** Captions that were put down as paragraphs, and whose they are. */
  private readonly captions = new Map<string, string>()

  constructor(takes: Takes) {
    const { before, after, structure, chosen, facts } = takes
    this.takes = takes
    this.blocks = new BlockTakes(before, after, chosen.all, facts)
    this.tables = new TableTakes(structure, chosen, facts)
  }

  /** `changed`: it is not as the first plan has it. */
  taken(ownList: string | null, otherList: string | null): { blocks: Block[]; changed: boolean } {
    const items = this.items(ownList, otherList)
    const blocks = this.takes.chosen.all ? nestedAsNumbered(items, otherList, this.takes) : nested(items, false)
    const whole = ownList === null ? [] : (this.listOf(ownList) ?? [])
    return { blocks, changed: !sameData(blocks, whole) }
  }

  private items(ownList: string | null, otherList: string | null): Item[] {
    const { units, own, other } = this.takes.structure
    const table = this.tablesOf()
    const woven = units.weave(ownList, otherList, (a, b) => {
      const [mine, theirs] = [own.units.get(a ?? ''), other.units.get(b ?? '')]
      if (mine?.is === 'table' && b === null) return table(mine, undefined) === null
      if (theirs?.is === 'table' && a === null) return table(undefined, theirs) !== null
      return this.takes.taken(a, b) || this.isCarried(mine, theirs)
    })
    const items: Item[] = []
    const hidden = (key: string): void => {
      for (const unit of own.followers.get(key) ?? []) this.put(items, { item: ownItem(unit), is: unit.is })
    }
    if (ownList !== null) hidden(firstKey(ownList))
    for (const one of woven) {
      const mine = own.units.get(one.own ?? '')
      const theirs = other.units.get(one.other ?? '')
      if (!one.gone) {
        const isTable = (mine ?? theirs)?.is === 'table'
        const made = isTable ? table(mine, theirs ?? this.takes.counterpart(mine)) : null
        this.put(items, isTable ? this.tableItem(one, mine, theirs, made) : this.textItem(one, mine, theirs))
      }
      // What was moved takes its followers along.
      if (mine && !(one.gone && units.otherOf.has(mine.key))) hidden(mine.key)
    }
    return items
  }

  /** Asked while weaving and again for the item, made once; null: it is not there. */
  private tablesOf(): (mine: Unit | undefined, theirs: Unit | undefined) => TableData | null {
    const made = new Map<string, TableData | null>()
    return (mine, theirs) => {
      const name = `${mine?.key ?? ''} ${theirs?.key ?? ''}`
      const found = made.get(name)
      if (found !== undefined) return found
      const table = this.tables.made(mine?.block ?? null, theirs?.block ?? null)
      made.set(name, table)
      return table
    }
  }

  /** It was moved together with what it hangs under, and that is taken: its place, not its words. */
  private isCarried(mine: Unit | undefined, theirs: Unit | undefined): boolean {
    const { takes } = this
    const { units } = takes.structure
    const [own, other] = [mine ?? takes.origin(theirs), theirs ?? takes.counterpart(mine)]
    if (!own || !other || !units.moved.has(own.key)) return false
    const above = new Set(other.parents.map((id) => takes.idOfOther(id)))
    return own.parents.some((id) => {
      const key = blockKey(id)
      return above.has(id) && units.moved.has(key) && takes.taken(key, units.otherOf.get(key) ?? null)
    })
  }

  private listOf(list: string): readonly Block[] | undefined {
    const { before, structure } = this.takes
    if (list === BODY) return before.draft.body
    const annex = before.draft.annexes.find(({ id }) => id === list)
    if (!annex?.generated) return annex?.body
    return (structure.own.lists.get(list) ?? []).flatMap((key) => structure.own.units.get(key)?.block ?? [])
  }

  private tableItem(
    one: Woven,
    mine: Unit | undefined,
    theirs: Unit | undefined,
    table: TableData | null,
  ): Made | null {
    if (!table) return null
    const others = this.parentsOf(theirs)
    if (!mine) {
      if (!theirs) return null
      const id = this.takes.idOfOther(theirs.block.id)
      const block: Block = { ...bare(theirs.block), id, text: '', table }
      return { item: { block, own: null, other: others, changed: true }, is: 'table' }
    }
    const block = { ...bare(mine.block), table }
    if (!theirs) return { item: { ...ownItem(mine), block }, is: 'table' }
    return { item: { block, own: mine.parents, other: others, changed: this.hangsAnew(one) }, is: 'table' }
  }

  private textItem(one: Woven, mine: Unit | undefined, theirs: Unit | undefined): Made | null {
    if (!theirs) return mine ? { item: ownItem(mine), is: mine.is } : null
    const others = this.parentsOf(theirs)
    if (!mine) {
      const to = this.takes.ofOther(theirs.key)?.after
      if (!to) return null
      const block = this.blocks.fresh(theirs.block, this.takes.idOfOther(theirs.block.id), to)
      return { item: { block, own: null, other: others, changed: true }, is: theirs.is }
    }
    const match = this.takes.ofOwn(one.own ?? '')
    const taken = match !== undefined && this.takes.chosen.has(match)
    const block =
      taken && match.before && match.after
        ? this.blocks.changed(bare(mine.block), theirs.block, match.before, match.after)
        : bare(mine.block)
    if (taken && mine.is === 'caption' && theirs.is === 'block') {
      const { table: _table, ...words } = block
      const paragraph = { ...words, id: this.takes.idOfOther(theirs.block.id), kind: theirs.block.kind }
      return { item: { block: paragraph, own: null, other: others, changed: true }, is: 'block' }
    }
    return { item: { block, own: mine.parents, other: others, changed: this.hangsAnew(one) }, is: mine.is }
  }

  private parentsOf(theirs: Unit | undefined): string[] | null {
    return theirs ? theirs.parents.map((id) => this.takes.idOfOther(id)) : null
  }

  /** It stands where the second plan has it, or is of the level it has there. */
  private hangsAnew({ own, placed }: Woven): boolean {
    const match = this.takes.ofOwn(own ?? '')
    const taken = match !== undefined && this.takes.chosen.has(match)
    return placed || (taken && match.before?.level !== match.after?.level)
  }

  /** A caption right above its table is the table's own; anywhere else it is a paragraph. */
  private put(items: Item[], made: Made | null): void {
    if (!made) return
    const { item, is } = made
    const last = items.at(-1)
    if (is === 'caption') {
      const { table: _table, ...block } = item.block
      const id = this.takes.ids.free(`${block.id}-loi`)
      items.push({ ...item, block: { ...block, kind: 'paragraph', id } })
      this.captions.set(id, item.block.id)
      return
    }
    if (is === 'table' && last && this.captions.get(last.block.id) === item.block.id) {
      items[items.length - 1] = { ...item, block: { ...item.block, text: last.block.text } }
      return
    }
    items.push(is === 'table' ? { ...item, block: { ...item.block, text: '' } } : item)
  }
}

const ownItem = ({ block, parents }: Unit): Item => ({ block: bare(block), own: parents, other: null, changed: false })

const bare = (block: Block): Block => ({ ...block, children: [] })
