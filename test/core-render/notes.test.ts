import { describe, expect, it } from 'vitest'
import { everyRun } from '../../core/document/everyRun.ts'
import { plainText, readableText } from '../../core/document/plainText.ts'
import { renderDraft } from '../../core/render/render.ts'
import { runsText } from '../../core/text/runsText.ts'
import { aPlan, item, paragraph } from '../support/aPlan.ts'
import { notedPlan } from '../support/notedPlan.ts'

const documentOf = (patch: Parameters<typeof aPlan>[0] = {}) => renderDraft(aPlan(patch), null).document

describe('footnotes of the printed plan', () => {
  const { document } = renderDraft(notedPlan(), null)

  it('are numbered in the order a reader meets their marks, a second mark as a note of its own', () => {
    const marks = [...everyRun(document)].filter((run) => run.note !== undefined)
    expect(marks.map(({ text, raise }) => [text, raise])).toEqual(marks.map((_, index) => [String(index + 1), 'super']))
    expect(document.notes.map(({ id }) => id)).toEqual(['n1', 'n2', 'n3', 'n2', 'n4', 'n3', 'n3', 'n5', 'n4'])
  })

  it('have their words with facts and marks written out, and a place of their own', () => {
    expect(document.notes[1]).toEqual({
      id: 'n2',
      place: 'footnote/n2',
      runs: [
        { text: 'Theo số liệu ' },
        { text: 'Chi cục Thống kê', italic: true },
        { text: ' công bố năm ' },
        { text: '2026', fact: 'nam' },
        { text: '.' },
      ],
    })
  })

  it('are no words of the texts they stand in', () => {
    const words = plainText(document)
    expect(words).toContain('Trồng mới 500 m2 cây xanh, giảm phát thải CO2 tại các thôn trong xã.')
    expect(words).not.toMatch(/Kế hoạch2|\[1\]/)
    expect(words.split('\n').slice(-9)).toEqual(document.notes.map(({ runs }) => runsText(runs)))
  })

  it('are marked and numbered for somebody who reads the plain text, and raised figures are no figures', () => {
    const text = readableText(document)
    expect(text).toContain('Trồng mới 500 m² cây xanh, giảm phát thải CO₂[3] tại các thôn[4] trong xã.')
    expect(text).toContain('Diện tích 12a rất[6] rộng')
    expect(text).toContain('\n[5] Đơn vị tính: triệu đồng/km².\n')
    expect(readableText(documentOf())).toBe(plainText(documentOf()))
  })

  it('stand before the end mark of the plan', () => {
    const last = document.body.at(-1)
    expect(last?.kind === 'paragraph' && last.runs.slice(-3)).toEqual([
      { text: 'Trên đây là Kế hoạch của Ủy ban nhân dân xã' },
      { text: '7', raise: 'super', note: 7 },
      { text: './.' },
    ])
  })

  it('show a blank where the words are missing, and print no note inside a note', () => {
    const { notes } = documentOf({ body: [item('1', 'Việc{#la}{#n1}.')], footnotes: { n1: 'Xem{#n1} trên.' } })
    expect(notes.map(({ runs }) => runs)).toEqual([
      [{ text: '[chú thích]', missing: true }],
      [{ text: 'Xem' }, { text: ' trên.' }],
    ])
  })

  it('vanish with the words of a condition that does not hold', () => {
    const { notes } = documentOf({
      body: [paragraph('a{{#if khong}} b{#n1}{{/if}}{#n2}')],
      facts: { khong: false },
      footnotes: { n1: 'một', n2: 'hai' },
    })
    expect(notes.map(({ id }) => id)).toEqual(['n2'])
  })
})
