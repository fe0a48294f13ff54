/**
 * Changes of the second plan taken over into the first: all of them, or some rows of the comparison. The plan is made anew in one
 * go, so that no take can disturb another, and the order they were chosen in says nothing.
 *
 * 1. Fields of the letterhead, the title, the signature come one by one.
 * 2. Recipients, annexes, and in each the paragraphs and tables, are woven of both plans (`orders.ts`): what is not taken stands
 *    where it stood. Words go into the block that has them, so its id, facts and looks stay (`takeBlocks.ts`, `takeTable.ts`).
 * 3. The flat list is put under each other again (`nest.ts`).
 * 4. With everything taken, numbers and end marks are those of the second plan too: it prints the same text.
 *
 * Answers, notes, findings let pass, and what is not on paper are never touched.
 */

import { lineText } from '../document/plainText.ts'
import type { Annex, Block, Draft, RecipientLine } from '../draft/draft.ts'
import { walkDraft } from '../draft/walk.ts'
import { numberBlocks } from '../outline/numbering.ts'
import { sameData } from '../text/sameData.ts'
import { Chosen } from './chosen.ts'
import type { Match } from './match.ts'
import { type Item, nested } from './nest.ts'
import { withNoteMarks, withNoteWords } from './notedPlans.ts'
import type { Woven } from './orders.ts'
import { type Plan, tidy } from './passages.ts'
import { type Renewed, renewed } from './renewed.ts'
import { type Structure, structureOf, unitKey } from './structure.ts'
import { BlockTakes, withLabel } from './takeBlocks.ts'
import { withField } from './takeFields.ts'
import { TableTakes } from './takeTable.ts'
import { asWords, atomsOf, plainAtoms, takeWords } from './takeText.ts'
import { annexOf, BODY, blockKey, firstKey, rowOf, tableKey, type Unit } from './units.ts'

/**
 * `print`: what the facts of a draft say. With everything taken, a fact that would say something else than the second plan does, since
 * the title it repeats is another now, becomes words; taken row by row, facts follow the title.
 *
 * `rows`: ids of the rows of `compareDrafts(before, after)`; those that are not there are passed over.
 */
export function takeOver(
  before: Plan,
  after: Plan,
  rows: 'all' | readonly string[],
  print: (draft: Draft) => Pick<Plan, 'values'>,
): Draft {
  const [own, other] = [withNoteWords(before), withNoteWords(after)]
  const made = takenOver(own, other, new Chosen(rows), print)
  return own === before && other === after ? made : withNoteMarks(made, before, after)
}

function takenOver(before: Plan, after: Plan, chosen: Chosen, print: (draft: Draft) => Pick<Plan, 'values'>): Draft {
  const structure = structureOf(before, after)
  const draft = new Taking(before, after, structure, chosen, renewed(before.values, before.values)).made()
  if (!chosen.all) return draft
  const values = { ...before.values, ...print(draft).values }
  return sameData(values, before.values)
    ? draft
    : new Taking(before, after, structure, chosen, renewed(before.values, values)).made()
}

/** False for rows of a table that is made anew on every rendering, and for rows that merged cells hold together. */
export function canTakeAlone({ before, after, moved }: Match, structure: Structure): boolean {
  const [own, other] = [rowOf(before), rowOf(after)]
  if (!own && !other) return true
  const fixed = (id: string, outline: Structure['own']): boolean => !outline.units.has(tableKey(id))
  if ((own && fixed(own.id, structure.own)) || (other && fixed(other.id, structure.other))) return false
  const pair = own ? structure.tables.get(own.id) : undefined
  if (pair?.columns.whole) return false
  const reaching = [own, other].some((home) => home?.table.rows.some((row) => row.some(reachesDown)))
  return !reaching || (own !== null && other !== null && !moved)
}

const reachesDown = (cell: NonNullable<ReturnType<typeof rowOf>>['table']['rows'][number][number]): boolean =>
  typeof cell !== 'string' && (cell.rowSpan ?? 1) > 1

class Taking {
  private readonly before: Plan
  private readonly after: Plan
  private readonly structure: Structure
  private readonly chosen: Chosen
  private readonly facts: Renewed
  private readonly blocks: BlockTakes
  private readonly tables: TableTakes
  /** Rows of the comparison by the units, annexes and recipients they speak of. */
  private readonly own = new Map<string, Match>()
  private readonly other = new Map<string, Match>()
  private readonly takenIds: Set<string>
  private readonly newIds = new Map<string, string>()
  /** Captions that were put down as paragraphs, and whose they are. */
  private readonly captions = new Map<string, string>()

  constructor(before: Plan, after: Plan, structure: Structure, chosen: Chosen, facts: Renewed) {
    this.facts = facts
    this.before = before
    this.after = after
    this.structure = structure
    this.chosen = chosen
    this.blocks = new BlockTakes(before, after, chosen.all, facts)
    this.tables = new TableTakes(structure, chosen, facts)
    const { draft } = before
    this.takenIds = new Set([
      ...Array.from(walkDraft(draft), ({ id }) => id),
      ...draft.annexes.map(({ id }) => id),
      ...draft.recipients.lines.map(({ id }) => id),
    ])
    for (const match of structure.matches) {
      const [mine, theirs] = [this.nameOf(match.before, structure.own), this.nameOf(match.after, structure.other)]
      if (mine !== null && (match.moved || !this.own.has(mine))) this.own.set(mine, match)
      if (theirs !== null && (match.moved || !this.other.has(theirs))) this.other.set(theirs, match)
    }
  }

  /** A table is spoken of by the row that carries its move. */
  private nameOf(passage: Match['before'], outline: Structure['own']): string | null {
    const annex = annexOf(passage)
    if (annex !== null) return `annex/${annex}`
    const row = rowOf(passage)
    if (row) return tableKey(row.id)
    return unitKey(passage, outline) ?? passage?.key ?? null
  }

  made(): Draft {
    let draft = this.before.draft
    for (const match of this.structure.matches) {
      const { before, after } = match
      const home = (after ?? before)?.home
      if (home && this.chosen.has(match) && this.differs(match)) draft = withField(draft, home, this.before, this.after)
    }
    const lines = this.recipients()
    const { recipients } = this.after.draft
    draft = { ...draft, recipients: { ...draft.recipients, lines } }
    if (this.chosen.all && draft.recipients.filingEnd !== recipients.filingEnd) {
      const { filingEnd: _end, ...rest } = draft.recipients
      const { filingEnd } = recipients
      draft = { ...draft, recipients: filingEnd === undefined ? rest : { ...rest, filingEnd } }
    }
    const body = this.outline(BODY, BODY).blocks
    const annexes = this.annexes()
    return { ...draft, body: sameData(body, draft.body) ? draft.body : body, annexes }
  }

  private differs({ before, after }: Match): boolean {
    if (before?.text !== after?.text) return true
    if (before?.home.is !== 'signature') return false
    const lines = ({ document }: Plan): string => document.closing.signature.lines.map(lineText).map(tidy).join('\n')
    return lines(this.before) !== lines(this.after)
  }

  private taken(own: string | null, other: string | null): boolean {
    const match = (own === null ? undefined : this.own.get(own)) ?? (other === null ? undefined : this.other.get(other))
    return match !== undefined && this.chosen.has(match)
  }

  private recipients(): RecipientLine[] {
    const lines = (plan: Plan): Map<string, RecipientLine> =>
      new Map(plan.draft.recipients.lines.map((line) => [`recipients/${line.id}`, line]))
    const [mine, theirs] = [lines(this.before), lines(this.after)]
    const woven = this.structure.recipients.weave(BODY, BODY, (a, b) => this.taken(a, b))
    return woven.flatMap((one): RecipientLine[] => {
      const own = one.own === null ? undefined : mine.get(one.own)
      const other = one.other === null ? undefined : theirs.get(one.other)
      if (one.gone) return []
      if (!other || (own && !this.taken(one.own, one.other))) return own ? [own] : []
      const words = atomsOf(other.text, this.after.values)
      if (!own) return [{ ...other, id: this.newId(other.id, 'recipient'), text: words ? asWords(words) : other.text }]
      const kept = atomsOf(own.text, this.facts.values)
      const text = !words ? other.text : kept ? takeWords(kept, words) : asWords(words)
      const { end: _end, ...rest } = own
      const end = this.chosen.all ? other.end : own.end
      return [{ ...rest, text, purpose: other.purpose, ...(end === undefined ? {} : { end }) }]
    })
  }

  private annexes(): Annex[] {
    const [mine, theirs] = [byId(this.before.draft.annexes), byId(this.after.draft.annexes)]
    const taken = (a: string | null, b: string | null): boolean =>
      this.taken(a === null ? null : `annex/${a}`, b === null ? null : `annex/${b}`)
    // What is new is woven in whatever its title says: it is there as soon as something of it is.
    const woven = this.structure.annexes.weave(BODY, BODY, (a, b) => taken(a, b) || (a === null && b !== null))
    return woven.flatMap((one): Annex[] => {
      const own = mine.get(one.own ?? '')
      // A moved annex that is taken stands where the second plan has it.
      if (one.gone && one.own !== null && this.structure.annexes.otherOf.has(one.own)) return []
      const partner = one.other ?? (one.own === null ? undefined : this.structure.annexes.otherOf.get(one.own)) ?? null
      const other = theirs.get(partner ?? '')
      const { blocks, changed } = this.outline(own?.id ?? null, other?.id ?? null)
      const title = this.annexTitle(own, other, taken(one.own, partner))
      if (own && (one.gone || !other)) {
        if (one.gone && blocks.length === 0) return []
        return [this.withBody({ ...own, ...(one.gone ? { title } : {}) }, blocks, changed)]
      }
      if (own) return [this.withBody({ ...own, title }, blocks, changed)]
      if (!other || (blocks.length === 0 && !taken(null, partner))) return []
      const { generated: _generated, ...plain } = other
      return [{ ...plain, id: this.newId(other.id, 'annex'), title, body: blocks }]
    })
  }

  private annexTitle(own: Annex | undefined, other: Annex | undefined, taken: boolean): string {
    if (!taken) return own?.title ?? ''
    const to = this.other.get(`annex/${other?.id ?? ''}`)?.after
    const words = other ? (atomsOf(other.title, this.after.values) ?? plainAtoms(to?.text ?? '')) : []
    const kept = own && atomsOf(own.title, this.facts.values)
    return kept ? takeWords(kept, words, true) : asWords(words)
  }

  /** An annex made from the tasks stays so until something of its table is taken. */
  private withBody(annex: Annex, blocks: Block[], changed: boolean): Annex {
    if (annex.generated && !changed) return annex
    const { generated: _generated, ...plain } = annex
    return sameData(plain.body, blocks) ? annex : { ...plain, body: blocks }
  }

  /** `changed`: it is not as the first plan has it. */
  private outline(ownList: string | null, otherList: string | null): { blocks: Block[]; changed: boolean } {
    const { units, own, other } = this.structure
    const tables = new Map<string, ReturnType<TableTakes['made']>>()
    const table = (mine: Unit | undefined, theirs: Unit | undefined): ReturnType<TableTakes['made']> => {
      const name = `${mine?.key ?? ''} ${theirs?.key ?? ''}`
      const known = tables.get(name)
      if (known !== undefined) return known
      const made = this.tables.made(mine?.block ?? null, theirs?.block ?? null)
      tables.set(name, made)
      return made
    }
    const woven = units.weave(ownList, otherList, (a, b) => {
      const [mine, theirs] = [own.units.get(a ?? ''), other.units.get(b ?? '')]
      if (mine?.is === 'table' && b === null) return table(mine, undefined) === null
      if (theirs?.is === 'table' && a === null) return table(undefined, theirs) !== null
      return this.taken(a, b) || this.carried(mine, theirs)
    })
    const items: Item[] = []
    const hidden = (key: string): void => {
      for (const unit of own.followers.get(key) ?? []) this.put(items, { item: this.ownItem(unit), is: unit.is })
    }
    if (ownList !== null) hidden(firstKey(ownList))
    for (const one of woven) {
      const mine = own.units.get(one.own ?? '')
      const theirs = other.units.get(one.other ?? '')
      if (!one.gone) {
        const made =
          mine?.is === 'table' || theirs?.is === 'table' ? table(mine, theirs ?? this.counterpart(mine)) : null
        this.put(items, this.item(one, mine, theirs, made))
      }
      // What was moved takes its followers along.
      if (mine && !(one.gone && units.otherOf.has(mine.key))) hidden(mine.key)
    }
    const blocks = this.inOneTree(items, otherList)
    const whole = ownList === null ? [] : (this.listOf(ownList) ?? [])
    return { blocks, changed: !sameData(blocks, whole) }
  }

  /** It was moved together with what it hangs under, and that is taken: its place, not its words. */
  private carried(mine: Unit | undefined, theirs: Unit | undefined): boolean {
    const { units } = this.structure
    const [own, other] = [mine ?? this.partner(theirs), theirs ?? this.counterpart(mine)]
    if (!own || !other || !units.moved.has(own.key)) return false
    const above = new Set(other.parents.map((id) => this.idOfOther(id)))
    return own.parents.some((id) => {
      const key = blockKey(id)
      return above.has(id) && units.moved.has(key) && this.taken(key, units.otherOf.get(key) ?? null)
    })
  }

  private partner(theirs: Unit | undefined): Unit | undefined {
    return this.structure.own.units.get(this.structure.units.ownOf.get(theirs?.key ?? '') ?? '')
  }

  /** A table that stays where it was takes rows and columns all the same. */
  private counterpart(mine: Unit | undefined): Unit | undefined {
    const key = mine && this.structure.units.otherOf.get(mine.key)
    return key === undefined ? undefined : this.structure.other.units.get(key)
  }

  private listOf(list: string): readonly Block[] | undefined {
    if (list === BODY) return this.before.draft.body
    const annex = this.before.draft.annexes.find(({ id }) => id === list)
    if (!annex?.generated) return annex?.body
    return (this.structure.own.lists.get(list) ?? []).flatMap((key) => this.structure.own.units.get(key)?.block ?? [])
  }

  private item(one: Woven, mine: Unit | undefined, theirs: Unit | undefined, made: Block['table'] | null): Made | null {
    const key = one.own ?? ''
    if (mine && !theirs) {
      if (mine.is !== 'table') return { item: this.ownItem(mine), is: mine.is }
      return made ? { item: { ...this.ownItem(mine), block: { ...bare(mine.block), table: made } }, is: 'table' } : null
    }
    if (!theirs) return null
    const others = theirs.parents.map((id) => this.idOfOther(id))
    if (!mine) {
      const id = this.idOfOther(theirs.block.id)
      const to = this.other.get(theirs.key)?.after
      if (theirs.is === 'table') {
        if (!made) return null
        const block: Block = { ...bare(theirs.block), id, text: '', table: made }
        return { item: { block, own: null, other: others, changed: true }, is: 'table' }
      }
      if (!to) return null
      return {
        item: { block: this.blocks.fresh(theirs.block, id, to), own: null, other: others, changed: true },
        is: theirs.is,
      }
    }
    const match = this.own.get(key)
    const taken = match !== undefined && this.chosen.has(match)
    const levelled = match?.before?.level !== match?.after?.level
    const changed = one.placed || (taken && levelled)
    if (mine.is === 'table') {
      if (!made) return null
      return {
        item: { block: { ...bare(mine.block), table: made }, own: mine.parents, other: others, changed },
        is: 'table',
      }
    }
    const block =
      taken && match?.before && match.after
        ? this.blocks.changed(bare(mine.block), theirs.block, match.before, match.after)
        : bare(mine.block)
    return { item: { block, own: mine.parents, other: others, changed }, is: mine.is }
  }

  private ownItem({ block, parents }: Unit): Item {
    return { block: bare(block), own: parents, other: null, changed: false }
  }

  /** A caption right above its table is the table's own; anywhere else it is a paragraph. */
  private put(items: Item[], made: Made | null): void {
    if (!made) return
    const { item, is } = made
    const last = items.at(-1)
    if (is === 'caption') {
      const caption = { ...item.block, kind: 'paragraph' as const }
      const { table: _table, ...block } = caption
      items.push({ ...item, block: { ...block, id: this.freeId(`${block.id}-loi`) } })
      this.captions.set(items.at(-1)?.block.id ?? '', item.block.id)
      return
    }
    if (is === 'table' && last && this.captions.get(last.block.id) === item.block.id) {
      items[items.length - 1] = { ...item, block: { ...item.block, text: last.block.text } }
      return
    }
    items.push(is === 'table' ? { ...item, block: { ...item.block, text: '' } } : item)
  }

  private inOneTree(items: readonly Item[], otherList: string | null): Block[] {
    const blocks = nested(items, false)
    if (!this.chosen.all) return blocks
    const wanted = this.labelsOf(otherList)
    if (this.numbered(blocks, wanted)) return blocks
    const again = nested(items, true)
    return this.numbered(again, wanted) ? again : this.relabelled(again, wanted)
  }

  /** Numbers as the second plan prints them, by the ids of the blocks made here. */
  private labelsOf(list: string | null): Map<string, string> {
    const labels = new Map<string, string>()
    for (const key of this.structure.other.lists.get(list ?? '\0') ?? []) {
      const unit = this.structure.other.units.get(key)
      const label = this.other.get(key)?.after?.label
      if (unit?.is === 'block' && label !== undefined) labels.set(this.idOfOther(unit.block.id), label)
    }
    return labels
  }

  private numbered(blocks: readonly Block[], wanted: ReadonlyMap<string, string>): boolean {
    const numbers = numberBlocks(this.asPrinted(blocks))
    return [...wanted].every(([id, label]) => (numbers.get(id)?.label ?? label) === label)
  }

  private relabelled(blocks: readonly Block[], wanted: ReadonlyMap<string, string>): Block[] {
    const numbers = numberBlocks(this.asPrinted(blocks))
    return blocks.map((block): Block => {
      const label = wanted.get(block.id)
      const children = this.relabelled(block.children, wanted)
      const right = label === undefined || label === '' || numbers.get(block.id)?.label === label
      return { ...(right ? block : withLabel(block, label)), children }
    })
  }

  /** What is not on paper counts nothing. */
  private asPrinted(blocks: readonly Block[]): Block[] {
    return blocks.map((block) => {
      const off = this.structure.own.units.get(blockKey(block.id))?.leader
      const children = this.asPrinted(block.children)
      return off ? { ...block, off: true, children } : { ...block, children }
    })
  }

  /** The name a block of the second plan has in the draft that is made. */
  private idOfOther(id: string): string {
    for (const key of [blockKey(id), tableKey(id)]) {
      const own = this.structure.units.ownOf.get(key)
      const unit = own === undefined ? undefined : this.structure.own.units.get(own)
      if (unit) return unit.block.id
    }
    return this.newId(id)
  }

  private newId(other: string, of = ''): string {
    const name = `${of}/${other}`
    const known = this.newIds.get(name)
    if (known !== undefined) return known
    const made = this.freeId(other)
    this.newIds.set(name, made)
    return made
  }

  /** The wished name, or `ten-moi`, `ten-moi-2`. */
  private freeId(wished: string): string {
    let id = wished
    for (let n = 1; this.takenIds.has(id); n++) id = n === 1 ? `${wished}-moi` : `${wished}-moi-${n}`
    this.takenIds.add(id)
    return id
  }
}

interface Made {
  item: Item
  is: Unit['is']
}

const bare = (block: Block): Block => ({ ...block, children: [] })

const byId = (annexes: readonly Annex[]): Map<string, Annex> => new Map(annexes.map((annex) => [annex.id, annex]))
