/** A plan goes out as Word, a leader edits the file, and it comes back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDrafts, type Plan } from '../../core/compare/compareDrafts.ts'
import { passagesOf } from '../../core/compare/passages.ts'
import { takeOver } from '../../core/compare/takeOver.ts'
import { endMark, plainText } from '../../core/document/plainText.ts'
import type { Block, Draft } from '../../core/draft/draft.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { renderDraft } from '../../core/render/render.ts'
import { exported, fromWord } from '../core-import/word/again.ts'
import { holds } from '../support/property.ts'
import { pen, penned } from './pens.ts'
import { fullPlan } from './randomPlans.ts'

const planOf = (draft: Draft): Plan => ({ draft, ...renderDraft(draft, null) })

/** Lines as printed; a plan of ours sets its sections in capitals and its end mark by itself, on a line of its own below a table. */
const printed = ({ document }: Plan): string[] =>
  plainText(document)
    .replace(/[\u00a0 ]+/g, ' ')
    .split('\n')
    .filter((line) => line !== endMark)
    .map((line) => line.replace(/\.?(?:\/\.)?$/, ''))
    .map((line) => (/^[IVX]+\. /.test(line) ? line.toLocaleUpperCase('vi') : line))

const base: Draft = {
  ...fullPlan(),
  waivers: [{ finding: 'f1', rule: 'STR-04', reason: 'theo mẫu của huyện', at: '2026-01-05T08:00:00.000Z' }],
  notes: [{ id: 'n1', kind: 'guessed', field: 'Năm kế hoạch', text: '2026', line: 3 }],
}
const before = planOf(base)
const word = exported(base, null)

const kept = ({ id, text, duty, marker, kind }: Block) => ({ id, text, duty, marker, kind })

describe('a Word file with a leader’s pen in it', () => {
  it('is what the draft says after one press, and what nobody touched is as it was', async () => {
    await holds(
      fc.asyncProperty(fc.array(pen, { minLength: 1, maxLength: 8 }), async (pens) => {
        const after = planOf((await fromWord(penned(await word, pens))).draft)
        const { rows } = compareDrafts(before, after)
        const draft = takeOver(before, after, 'all', planOf)
        const now = planOf(draft)
        expect(printed(now)).toEqual(printed(after))
        expect(compareDrafts(now, after).rows.filter(({ kind }) => kind !== 'same')).toEqual([])
        expect([draft.facts, draft.waivers, draft.notes, draft.id, draft.year, draft.layout]).toEqual([
          base.facts,
          base.waivers,
          base.notes,
          base.id,
          base.year,
          base.layout,
        ])
        const there = new Map(Array.from(walkDraft(draft), (block) => [block.id, block]))
        const untouched = rows.flatMap((row) =>
          row.kind === 'same' || row.kind === 'moved' ? (row.before?.place ?? []) : [],
        )
        for (const block of walkDraft(base)) {
          // What stands above a table may go another way than the table.
          if (block.kind === 'table' || !untouched.includes(`block/${block.id}`)) continue
          const own = there.get(block.id)
          expect(own && kept({ ...own, kind: block.kind })).toEqual(kept(block))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('gives any of its changes without the others', async () => {
    await holds(
      fc.asyncProperty(
        fc.array(pen, { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.boolean()),
        async (pens, coins) => {
          const after = planOf((await fromWord(penned(await word, pens))).draft)
          const { rows } = compareDrafts(before, after)
          const taken = new Set(rows.filter(({ takable }) => takable && coins.next().value).map(({ id }) => id))
          const draft = takeOver(before, after, [...taken], planOf)
          const ids = Array.from(walkDraft(draft), ({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
          if (taken.size === 0) expect(draft).toEqual(base)
          // Rows of a table with another column say other words.
          if (rows.some(({ after: there, before: here }) => (there ?? here)?.label === 'Cột')) return
          const wanted = rows.flatMap((row) => {
            const side = taken.has(row.id) ? row.after : row.before
            return side ? [bare(side.text)] : []
          })
          const found = passagesOf(planOf(draft)).map(({ text }) => bare(text))
          expect(found.sort()).toEqual(wanted.sort())
        },
      ),
      { numRuns: 60 },
    )
  })
})

/** A section prints in capitals, the last full stop of a plan may be of its end mark, and a table without its heading knows no numbers. */
const bare = (text: string): string =>
  text
    .replace(/\.$/, '')
    .replace(/^\d+ \| /, '')
    .toLocaleUpperCase('vi')
