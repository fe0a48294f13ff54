/** Twenty plans of last year: the ten correct ones as they are (2026), and as they were a year before. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { place } from '../../../core/document/place.ts'
import type { Annex, Block, Draft, RecipientLine } from '../../../core/draft/draft.ts'
import { readPlan } from '../../core-import/reading.ts'
import { history } from './history.ts'
import { type Leftover, leftoverKinds, spoken } from './leftovers.ts'

const folder = fileURLToPath(new URL('../../fixtures/clean/', import.meta.url))
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()

export interface Planted {
  place: string
  words: string
  source: string
}

export interface OldPlan {
  name: string
  year: number
  draft: Draft
  leftovers: Planted[]
  history: Planted[]
  /** Pages by their letters. */
  pages: number
}

const perPlan = 15
const pageLength = 2500

export function oldPlans(): OldPlan[] {
  return [2026, 2025].flatMap((year, round) =>
    names.map((file, index) => {
      const text = readFileSync(folder + file, 'utf8').replaceAll('2026', String(year))
      const from = (round * names.length + index) * perPlan
      const kinds = Array.from({ length: perPlan }, (_, n) => leftoverKinds[(from + n) % leftoverKinds.length])
      return planted(
        file.replace('.txt', ''),
        readPlan(text, file).draft,
        year,
        kinds.filter((kind) => kind !== undefined),
        index,
      )
    }),
  )
}

function planted(name: string, plan: Draft, year: number, kinds: readonly Leftover[], turn: number): OldPlan {
  const leftovers: Planted[] = []
  const past: Planted[] = []
  const children: Block[] = []
  const cells: string[] = []
  const annexes: Annex[] = []
  const recipients: RecipientLine[] = []
  for (const [index, kind] of kinds.entries()) {
    const { source, words } = spoken(kind, year)
    const id = `cu${index}`
    const at = (where: string): void => void leftovers.push({ place: where, words, source })
    switch (kind.in) {
      case 'cell':
        at(place.cell('bang', cells.length + 1, 1))
        cells.push(source)
        break
      case 'annex':
        at(place.annexTitle(id))
        annexes.push({ id, title: source, orientation: 'portrait', body: [anItem(`${id}-1`, 'Nội dung kèm theo.')] })
        break
      case 'recipient':
        at(place.recipient(id))
        recipients.push({ id, text: source, purpose: '', group: 'units' })
        break
      case 'when':
        at(place.block(id))
        children.push({
          ...anItem(`${id}-viec`, 'Thực hiện nhiệm vụ thường xuyên của đơn vị.'),
          children: [{ ...anItem(id, source), marker: '-', duty: { role: 'when', label: 'Thời gian thực hiện' } }],
        })
        break
      default:
        at(place.block(id))
        children.push({ ...anItem(id, source), ...(kind.in === 'heading' ? { heading: true } : {}) })
    }
  }
  for (let n = 0; n < 10; n++) {
    const text = history[(turn * 10 + n) % history.length]?.replaceAll('<F>', String(year)) ?? ''
    past.push({ place: place.block(`su${n}`), words: text, source: text })
    children.push(anItem(`su${n}`, text))
  }
  const table: Block = {
    ...anItem('bang', ''),
    kind: 'table',
    marker: 'none',
    table: {
      columns: [{ width: 1 }, { width: 2 }],
      headerRows: 1,
      rows: [['TT', 'Nội dung'], ...cells.map((text, row) => [String(row + 1), text])],
    },
  }
  const section: Block = {
    ...anItem('them', 'NỘI DUNG BỔ SUNG'),
    marker: 'I',
    children: cells.length > 0 ? [...children, table] : children,
  }
  const closing = plan.body.findIndex(({ role }) => role === 'closing')
  const draft: Draft = {
    ...plan,
    body: plan.body.toSpliced(closing === -1 ? plan.body.length : closing, 0, section),
    annexes: [...plan.annexes, ...annexes],
    recipients: { ...plan.recipients, lines: [...plan.recipients.lines, ...recipients] },
  }
  const letters = JSON.stringify(draft.body).length / 2
  return {
    name: `${name} ${year}`,
    year,
    draft,
    leftovers,
    history: past,
    pages: Math.max(1, Math.round(letters / pageLength)),
  }
}

const anItem = (id: string, text: string): Block => ({ id, kind: 'item', marker: '1', text, children: [] })
