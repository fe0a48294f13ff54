import { describe, expect, it } from 'vitest'
import type { Block, Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { shippedCatalogue } from '../../core/legal/catalogue.ts'
import { citeReference } from '../../core/legal/citeReference.ts'
import { addBasis, isCited } from '../../renderer/form/basisEdits.ts'
import { aPlan, basis, paragraph } from '../support/aPlan.ts'

/** A document of the catalogue as the host offers it. */
function offer(number: string) {
  const reference = shippedCatalogue.byNumber(number)
  if (!reference) throw new Error(`${number} is not in the catalogue`)
  return {
    type: reference.type,
    number,
    date: reference.issuedDate,
    citation: citeReference(reference, 'first'),
    shortCitation: citeReference(reference, 'later'),
  }
}

const planWith = (...texts: string[]): Draft => {
  const blocks: Block[] = texts.map((text, index) => ({ ...basis(text), id: `cc${index}` }))
  return aPlan({ body: [...blocks, { ...paragraph('Mở đầu:'), id: 'mo-dau' }] })
}

const basesAfter = (draft: Draft, number: string): string[] =>
  applyEdit(draft, addBasis(draft.body, offer(number), 'moi'))
    .body.filter(({ kind }) => kind === 'basis')
    .map(({ text }) => text)

const decree59 = `Căn cứ ${offer('59/2023/NĐ-CP').citation}`

describe('a căn cứ chosen from the catalogue', () => {
  it('begins the list and ends with a full stop where there is none yet', () => {
    const draft = planWith()
    expect(basesAfter(draft, '59/2023/NĐ-CP')).toEqual([`${decree59}.`])
    const after = applyEdit(draft, addBasis(draft.body, offer('59/2023/NĐ-CP'), 'moi'))
    expect(after.body.map(({ id }) => id)).toEqual(['moi', 'mo-dau'])
  })

  it('stands after the laws, and takes the full stop from the one that was last', () => {
    const draft = planWith('Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022.')
    expect(basesAfter(draft, '59/2023/NĐ-CP')).toEqual([
      'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;',
      `${decree59}.`,
    ])
  })

  it('stands before what ranks lower, and before facts still to be named', () => {
    const draft = planWith(
      'Căn cứ Kế hoạch số 12/KH-UBND ngày 02/01/2026 của Ủy ban nhân dân tỉnh;',
      'Căn cứ {{nghi_quyet.day_du}}.',
    )
    expect(basesAfter(draft, '59/2023/NĐ-CP')).toEqual([
      `${decree59};`,
      ...draft.body.slice(0, 2).map(({ text }) => text),
    ])
  })

  it('stands before lines that write their own end marks', () => {
    const lines = [
      'Căn cứ {{luat.day_du}}{{#if cap_tren}};{{else}}.{{/if}}',
      '{{#if cap_tren}}Thực hiện {{cap_tren.day_du}}.{{/if}}',
    ]
    expect(basesAfter(planWith(...lines), '30-CT/TW')).toEqual([
      expect.stringMatching(/^Căn cứ Chỉ thị .*;$/),
      ...lines,
    ])
  })

  it('keeps the order of time among equals', () => {
    const later = 'Căn cứ Nghị định số 61/2023/NĐ-CP ngày 16/8/2023 của Chính phủ về hương ước.'
    const earlier = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;'
    expect(basesAfter(planWith(earlier, later), '59/2023/NĐ-CP')).toEqual([earlier, `${decree59};`, later])
  })

  it('is offered once', () => {
    const draft = planWith(`${decree59}.`)
    expect(isCited(draft.body, offer('59/2023/NĐ-CP'))).toBe(true)
    expect(isCited(draft.body, offer('10/2022/QH15'))).toBe(false)
    expect(isCited(planWith('Căn cứ Luật thực hiện dân chủ ở cơ sở;').body, offer('10/2022/QH15'))).toBe(true)
  })
})
