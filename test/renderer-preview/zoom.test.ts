import { describe, expect, it } from 'vitest'
import { changedFacts, factTexts } from '../../renderer/preview/changedFacts.ts'
import { fitZoom, percent, stepZoom, zoomLimits } from '../../renderer/preview/zoom.ts'
import { aDocument, paragraph } from './aDocument.ts'

describe('zoom', () => {
  it('goes to the next full ten per cent', () => {
    expect([stepZoom(0.83, 1), stepZoom(0.83, -1), stepZoom(0.9, 1), stepZoom(0.9, -1)]).toEqual([0.9, 0.8, 1, 0.8])
  })

  it('stays within its limits', () => {
    expect(stepZoom(zoomLimits.largest, 1)).toBe(zoomLimits.largest)
    expect(stepZoom(zoomLimits.smallest, -1)).toBe(zoomLimits.smallest)
    expect(fitZoom(50, 794)).toBe(zoomLimits.smallest)
  })

  it('is written as the clerk knows it', () => {
    expect(percent(0.9)).toBe('90%')
  })
})

describe('facts that changed', () => {
  const withYear = (year: string) =>
    factTexts(aDocument({ body: [paragraph('a', 'body', '', [{ text: year, fact: 'nam' }])] }))

  it('are those that print something else than before', () => {
    expect(changedFacts(withYear('2025'), withYear('2026'))).toEqual(['nam'])
    expect(changedFacts(withYear('2026'), withYear('2026'))).toEqual([])
  })

  it('do not count when they appear for the first time', () => {
    expect(changedFacts(new Map(), withYear('2026'))).toEqual([])
  })
})
