import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainText } from '../../core/document/plainText.ts'
import { importSource } from '../../core/import/importSource.ts'
import { renderDraft } from '../../core/render/render.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { holds } from '../support/property.ts'
import { drawnPlan, linesOf, writePlan } from './wordByLibrary.ts'

const oneBlank = (text: string): string => text.replace(/[\s\u00a0\u2000-\u200a\u202f]+/gu, ' ').trim()

it('every word of a Word file that another program wrote stands in the draft, once, in order, with the blanks between', async () => {
  await holds(
    fc.asyncProperty(drawnPlan, async (plan) => {
      const source = await readForeignFile(await writePlan(plan), 'ke-hoach.docx')
      let made = 0
      const { draft, notes } = importSource(source, {
        name: 'ke-hoach.docx',
        now: '2026-01-05T08:00:00.000Z',
        newId: () => `n${++made}`,
        plansOnly: true,
      })
      expect(notes.filter(({ kind }) => kind === 'left-over')).toEqual([])
      const printed = oneBlank(plainText(renderDraft(draft, null).document))
      let at = 0
      for (const line of linesOf(plan)) {
        const found = printed.indexOf(oneBlank(line), at)
        expect(found, `“${line}” behind “${printed.slice(Math.max(0, at - 60), at)}”`).toBeGreaterThanOrEqual(0)
        at = found + oneBlank(line).length
      }
      expect(draft.letterhead).toMatchObject({
        number: '07',
        code: 'KH-UBND',
        place: 'Tân Hương',
        date: `${plan.year}-03-15`,
      })
      expect(draft.annexes).toHaveLength(plan.form ? 1 : 0)
    }),
    { numRuns: 60 },
  )
}, 120_000)
