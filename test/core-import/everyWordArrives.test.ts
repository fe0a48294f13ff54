import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../core/document/plainText.ts'
import { importSource } from '../../core/import/importSource.ts'
import { renderDraft } from '../../core/render/render.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { convertedTo } from '../support/libreOffice.ts'
import { holds } from '../support/property.ts'
import { type DrawnPlan, drawnPlan, linesOf, writePlan } from './wordByLibrary.ts'

const oneBlank = (text: string): string => text.replace(/[\s\u00a0\u2000-\u200a\u202f]+/gu, ' ').trim()

async function expectWhole(plan: DrawnPlan, bytes: Uint8Array, name: string): Promise<void> {
  let made = 0
  const { draft, notes } = importSource(await readForeignFile(bytes, name), {
    name,
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
}

describe('every word of a file that another program wrote stands in the draft, once, in order, with the blanks between', () => {
  it('written by the docx library', async () => {
    await holds(
      fc.asyncProperty(drawnPlan, async (plan) => await expectWhole(plan, await writePlan(plan), 'ke-hoach.docx')),
      { numRuns: 60 },
    )
  })

  // To start LibreOffice is the dear part: several plans are drawn for one start.
  it.each(['odt', 'rtf', 'doc'] as const)(
    'written by LibreOffice as .%s',
    async (format) => {
      await holds(
        fc.asyncProperty(fc.array(drawnPlan, { minLength: 6, maxLength: 6 }), async (plans) => {
          const written = await Promise.all(plans.map(writePlan))
          const files = await convertedTo(format, new Map(written.map((bytes, at) => [`plan${at}`, bytes])))
          for (const [at, plan] of plans.entries())
            await expectWhole(plan, files.get(`plan${at}`) ?? new Uint8Array(), `ke-hoach.${format}`)
        }),
        { numRuns: 1, endOnFailure: true },
      )
    },
    120_000,
  )
})
