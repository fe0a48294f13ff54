/** Drafts that strain the page: tall cells, long words, merged cells, long lists, deep outlines, in any mixture a seed gives. */
import type { Annex, Block, Cell, Draft } from '../../core/draft/draft.ts'
import { aPlan, block, item, recipient, table } from './aPlan.ts'

/** Whole numbers from `from` to `to`; the same ones for the same seed. */
type Dice = (from: number, to: number) => number

function dice(seed: number): Dice {
  let state = seed >>> 0
  return (from, to) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return from + Math.floor((state / 2 ** 32) * (to - from + 1))
  }
}

const said =
  'Phòng Văn hóa - Xã hội chủ trì, phối hợp với các thôn rà soát hương ước, quy ước; lấy ý kiến Nhân dân trước ngày 30/9/2026'.split(
    ' ',
  )

function words(roll: Dice, count: number): string {
  const from = roll(0, said.length - 1)
  return Array.from({ length: count }, (_, i) => said[(from + i) % said.length]).join(' ')
}

/** Fewer words mostly, now and then more than a page of a narrow column holds. */
function cellText(roll: Dice): string {
  const kind = roll(1, 12)
  if (kind === 1) return ''
  if (kind === 2) return 'rà-soát/'.repeat(roll(5, 60))
  if (kind === 3) return `Dòng đầu\n${words(roll, roll(2, 9))}\n\n${words(roll, 3)}`
  return words(roll, kind === 4 ? roll(200, 900) : roll(1, 25))
}

/** A sound table; `merged`: groups of rows whose first cell reaches down over them. */
function aGrid(roll: Dice, rows: number, merged: boolean): Block {
  const columns = [{ width: 10 }, { width: roll(20, 90) }, { width: roll(15, 60) }]
  const body: Cell[][] = []
  while (body.length < rows) {
    const span = merged ? Math.min(roll(1, 30), rows - body.length) : 1
    const first: Cell = span > 1 ? { text: words(roll, roll(1, 60)), rowSpan: span } : String(body.length + 1)
    body.push([first, cellText(roll), cellText(roll)])
    for (let i = 1; i < span; i++) {
      body.push(roll(1, 6) === 1 ? [{ text: cellText(roll), colSpan: 2 }] : [cellText(roll), words(roll, 2)])
    }
  }
  const head = (text: string): Cell[] => ['TT', text, 'Chủ trì']
  const heads = roll(0, 3)
  const headRows = Array.from({ length: heads }, (_, i) => head(i === 2 ? words(roll, roll(5, 400)) : 'Nội dung'))
  return table(columns, heads, [...headRows, ...body])
}

function outline(roll: Dice, depth: number): Block {
  const marks = ['I', '1', 'a', '-', '+'] as const
  const children = depth < 4 ? Array.from({ length: roll(1, 3) }, () => outline(roll, depth + 1)) : []
  return item(marks[depth] ?? '+', words(roll, roll(1, roll(1, 8) === 1 ? 900 : 40)), ...children)
}

function annex(roll: Dice, at: number): Annex {
  const body = [block({ text: words(roll, roll(1, 80)) }), aGrid(roll, roll(2, 40), roll(0, 1) === 1)]
  return { id: `phu-luc-${at}`, title: words(roll, 8), orientation: roll(0, 1) ? 'landscape' : 'portrait', body }
}

/** The `at`-th draft of a seed. Each has something tall; every eighth has a table of 600 rows. */
export function stressDraft(seed: number, at: number): Draft {
  const roll = dice(seed * 1000 + at)
  const blocks: Block[] = Array.from({ length: roll(1, 4) }, () => outline(roll, 0))
  blocks.push(aGrid(roll, at % 8 === 7 ? 600 : roll(3, 30), at % 2 === 1))
  if (roll(0, 1)) blocks.push(block({ text: words(roll, roll(1, 60)) }))
  const plan = aPlan()
  const lines = Array.from({ length: [3, 12, 52, 120][at % 4] ?? 3 }, () =>
    recipient(words(roll, roll(2, 14)), 'units'),
  )
  return {
    ...plan,
    body: [...plan.body.slice(0, roll(1, 4)), ...blocks],
    recipients: { ...plan.recipients, lines },
    annexes: Array.from({ length: roll(0, 2) }, (_, i) => annex(roll, i)),
  }
}
