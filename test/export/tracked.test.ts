import validate from '@ooxml-tools/validate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentModel } from '../../core/document/model.ts'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { checkPackage } from '../../electron/host/exporter/checkPackage.ts'
import { makeTracked, makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { edited, fullPlan, handEdits } from '../core-compare/randomPlans.ts'
import { aDocument, aParagraph, aTable } from '../support/aDocument.ts'
import { settledTexts } from '../support/libreOffice.ts'
import { holds } from '../support/property.ts'

const documentOf = (draft: Draft): DocumentModel => renderDraft(draft, null).document

describe('a Word file with tracked changes', () => {
  it('reads as the new plan with all of them accepted, as the old one with none', async () => {
    await holds(
      fc.asyncProperty(handEdits(3), handEdits(14), async (first, more) => {
        const [before, after] = [documentOf(edited(fullPlan(), first)), documentOf(edited(fullPlan(), more))]
        const bytes = await makeTracked({ before, after })
        expect(await checkPackage(bytes, plainText(after), plainText(before))).toEqual([])
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })
})

/** Always the same hands. */
const pairs = fc
  .sample(fc.tuple(handEdits(2), handEdits(14)), { seed: 20260105, numRuns: 12 })
  .map(([first, more]) => ({
    before: documentOf(edited(fullPlan(), first)),
    after: documentOf(edited(fullPlan(), more)),
  }))

/** A table too long for the docx library, a row in fifty changed and one gone. */
const longTable = (step: number): DocumentModel =>
  aDocument({
    body: [
      aTable(
        [
          ['TT', 'Việc'],
          ...Array.from({ length: 260 }, (_, i) => [
            String(i + 1),
            `Việc ${i}${i % step === 7 ? ' mới' : ''} của thôn`,
          ]),
        ].filter((_, i) => i % step !== 11),
      ),
    ],
  })

it('is valid by the Open XML standard, long tables too', async () => {
  for (const pair of [...pairs.slice(0, 3), { before: longTable(1000), after: longTable(50) }]) {
    expect(await validate(new Uint8Array(await makeTracked(pair)), 'docx', 'Microsoft365')).toEqual([])
  }
})

describe('what stands elsewhere, and what became of another level', () => {
  const task = 'Tổ chức diễn tập chữa cháy tại các khu dân cư của xã'
  const lines = ['Kiểm tra các chợ và cửa hàng.', 'Tập huấn cho dân quân các thôn.', 'Báo cáo về Ủy ban nhân dân xã.']
  const before = aDocument({
    body: [aParagraph('clause', '1.', `${task} trong quý II.`), ...lines.map((line) => aParagraph('dash', '-', line))],
  })
  const after = aDocument({
    body: [
      ...lines.map((line, at) => (at === 1 ? aParagraph('point', 'a)', line) : aParagraph('dash', '-', line))),
      aParagraph('clause', '1.', `${task} trong quý III.`),
    ],
  })

  it('is told as a move with its changed words, and as a change of the paragraph', async () => {
    const bytes = await makeTracked({ before, after, at: '2026-01-05T08:30:00Z' })
    expect(await checkPackage(bytes, plainText(after), plainText(before))).toEqual([])
    expect(await validate(new Uint8Array(bytes), 'docx', 'Microsoft365')).toEqual([])
    const { changes = [] } = await readForeignFile(bytes, 'a.docx')
    const of = (kind: string) => changes.filter((change) => change.kind === kind).map(({ text }) => text.trim())
    expect(of('moved-away').join(' ')).toContain(task)
    expect(of('moved-here').join(' ')).toContain(task)
    expect(of('removed')).toContain('II')
    expect(of('added')).toContain('III')
    const ends = changes.filter(({ move }) => move !== undefined).map(({ move }) => move)
    expect(new Set(ends).size).toBe(1)
    const [level] = changes.filter(({ kind }) => kind === 'paragraph')
    expect(level?.was?.style).toBe('VB Gạch đầu dòng')
    expect(new Set(changes.map(({ at }) => at))).toEqual(new Set(['2026-01-05T08:30:00Z']))
  })
})

describe('in LibreOffice', () => {
  it('accepts to the new plan and rejects to the old one, paragraph by paragraph', async () => {
    const files = new Map<string, Uint8Array>()
    for (const [i, pair] of pairs.entries()) {
      files.set(`${i}-tracked`, await makeTracked(pair))
      files.set(`${i}-before`, await makeWord(pair.before))
      files.set(`${i}-after`, await makeWord(pair.after))
    }
    const texts = await settledTexts(files)
    for (const i of pairs.keys()) {
      const lines = (name: string, way: 'accepted' | 'rejected'): string[] =>
        (texts.get(`${i}-${name}`)?.[way] ?? '')
          .split('\n')
          // LibreOffice's text has one sign for all bullets.
          .map((line) => line.trim().replace(/^•/u, '-'))
          .filter((line) => line !== '')
      expect(lines('after', 'accepted').length).toBeGreaterThan(60)
      expect(lines('tracked', 'accepted'), `pair ${i}`).toEqual(lines('after', 'accepted'))
      expect(lines('tracked', 'rejected'), `pair ${i}`).toEqual(lines('before', 'accepted'))
    }
  })
})
