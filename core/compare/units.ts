/** The outline of a plan as a flat list: what stands one below the other on paper, each knowing what it hangs under. */
import type { Block, Draft, TableData } from '../draft/draft.ts'
import { draftCell } from './cellWords.ts'
import type { Match } from './match.ts'
import type { Passage, RowHome } from './passages.ts'

/** A paragraph, the caption of a table, or a table without it. */
export interface Unit {
  key: string
  is: 'block' | 'caption' | 'table'
  block: Block
  /** Ids of the blocks it hangs under, the nearest first. */
  parents: readonly string[]
  /** Key of the unit it follows everywhere, because nothing of it is on paper: switched off, or empty. */
  leader: string | null
}

/** The list of the plan's own body; an annex's list has its id. */
export const BODY = ''

export interface Outline {
  /** By their keys, in reading order; a list has what is printed. */
  units: ReadonlyMap<string, Unit>
  lists: ReadonlyMap<string, readonly string[]>
  /** Units that are not printed, by the printed one before them in their list (`first/<list>` where there is none). */
  followers: ReadonlyMap<string, readonly Unit[]>
}

export const blockKey = (id: string): string => `b/${id}`
export const captionKey = (id: string): string => `c/${id}`
export const tableKey = (id: string): string => `t/${id}`
export const firstKey = (list: string): string => `first/${list}`

export const blockOf = (passage: Match['before']): string | null =>
  passage?.home.is === 'block' ? passage.home.id : null
export const annexOf = (passage: Match['before']): string | null =>
  passage?.home.is === 'annex' ? passage.home.id : null
export const rowOf = (passage: Match['before']): RowHome | null => (passage?.home.is === 'row' ? passage.home : null)

/** `fixed`: tables made anew on every rendering that stay so; they are no part of the outline. */
export function outlineOf(draft: Draft, passages: readonly Passage[], fixed: boolean): Outline {
  const printed = new Set(passages.map((passage) => blockOf(passage) ?? rowOf(passage)?.id ?? ''))
  const tables = new Map(passages.flatMap((passage) => (rowOf(passage) ? [[rowOf(passage)?.id ?? '', passage]] : [])))
  const captions = new Set(passages.map((passage) => blockOf(passage) ?? ''))
  const units = new Map<string, Unit>()
  const lists = new Map<string, string[]>()
  const followers = new Map<string, Unit[]>()

  const gather = (list: string, body: readonly Block[]): void => {
    const keys: string[] = []
    lists.set(list, keys)
    const add = (unit: Omit<Unit, 'leader'>, shown: boolean): void => {
      const leader = shown ? null : (keys.at(-1) ?? firstKey(list))
      units.set(unit.key, { ...unit, leader })
      if (leader === null) keys.push(unit.key)
      else followers.set(leader, [...(followers.get(leader) ?? []), { ...unit, leader }])
    }
    const visit = (block: Block, parents: readonly string[]): void => {
      const { id } = block
      if (block.kind !== 'table') add({ key: blockKey(id), is: 'block', block, parents }, printed.has(id))
      else {
        if (block.text.trim() !== '') add({ key: captionKey(id), is: 'caption', block, parents }, captions.has(id))
        add({ key: tableKey(id), is: 'table', block, parents }, tables.has(id))
      }
      for (const child of block.children) visit(child, [id, ...parents])
    }
    for (const block of body) visit(block, [])
  }
  gather(BODY, draft.body)
  for (const annex of draft.annexes) {
    if (!annex.generated) gather(annex.id, annex.body)
    else {
      const home = fixed ? null : generatedTable(annex.id, tables)
      gather(annex.id, home ? [asBlock(home)] : [])
    }
  }
  return { units, lists, followers }
}

function generatedTable(annex: string, tables: ReadonlyMap<string, Passage>): RowHome | null {
  for (const passage of tables.values()) {
    const home = rowOf(passage)
    if (home?.generated === annex) return home
  }
  return null
}

/** A table that is made anew on every rendering, as if somebody had typed it. */
function asBlock({ id, table }: RowHome): Block {
  return { id, kind: 'table', marker: 'none', text: '', table: typedTable(table), children: [] }
}

const typedTable = ({ widths, aligns, headerRows, rows }: RowHome['table']): TableData => ({
  columns: widths.map((width, at) => ({ width, align: aligns[at] ?? 'left' })),
  headerRows,
  rows: rows.map((row) => row.map(draftCell)),
})
