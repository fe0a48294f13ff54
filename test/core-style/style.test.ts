import { describe, expect, it } from 'vitest'
import {
  closingColumns,
  defaultMargins,
  issuerRule,
  letterheadColumns,
  sheet,
  subjectRule,
  textWidthOf,
} from '../../core/style/page.ts'
import { lookOf, looks } from '../../core/style/paragraphs.ts'
import { type SizeName, sizeLimits, sizeSets } from '../../core/style/sizes.ts'

const page = {
  sizeSet: 'L' as const,
  margins: defaultMargins,
  indent: 12.7,
  lineSpacing: 1.15,
  paragraphGap: 6,
  tableSize: 12,
}

describe('the page', () => {
  it('leaves 165 mm for text and shares it 65 to 100 in the letterhead', () => {
    expect(textWidthOf(defaultMargins)).toBe(165)
    expect(letterheadColumns(defaultMargins)).toEqual([65, 100])
  })

  it('keeps the columns within the text when margins are wider', () => {
    const margins = { ...defaultMargins, left: 35, right: 20 }
    for (const [left, right] of [letterheadColumns(margins), closingColumns(margins)]) {
      expect(left + right).toBeCloseTo(155, 6)
    }
  })

  it('is wider than high when it lies', () => {
    expect(sheet('landscape')).toEqual({ width: 297, height: 210 })
  })

  it('draws rules of a third to a half of the text', () => {
    for (const length of [20, 40, 60, 100, 160]) {
      for (const rule of [issuerRule(length), subjectRule(length)]) {
        expect(rule).toBeGreaterThanOrEqual(length / 3 - 1e-9)
        expect(rule).toBeLessThanOrEqual(length / 2 + 1e-9)
      }
    }
  })
})

const sizeNames = Object.keys(sizeLimits).filter((name): name is SizeName => name in sizeLimits)

describe('font sizes', () => {
  it.each(sizeNames)('%s stays within the decree in both sets, and never grows in the small one', (name) => {
    const [low, high] = sizeLimits[name]
    for (const set of Object.values(sizeSets)) {
      expect(set[name]).toBeGreaterThanOrEqual(low)
      expect(set[name]).toBeLessThanOrEqual(high)
    }
    expect(sizeSets.S[name]).toBeLessThanOrEqual(sizeSets.L[name])
  })
})

describe('looks', () => {
  it('give each kind of paragraph a Word style of its own, named VB', () => {
    const names = Object.values(looks).map((look) => look.style)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names.filter((one) => one !== 'footnote text')) expect(name).toMatch(/^VB /)
  })

  it('set running text justified, with the indent, gap and spacing of the document', () => {
    expect(lookOf('body', page)).toMatchObject({
      size: 14,
      align: 'justify',
      firstLine: 12.7,
      before: 6,
      line: 1.15,
      bold: false,
      italic: false,
    })
    expect(lookOf('basis', page).italic).toBe(true)
    expect(lookOf('section', page)).toMatchObject({ bold: true, keepWithNext: true })
  })

  it('print recipients at 11 pt under a bold italic heading of 12 pt', () => {
    expect(lookOf('recipientsHeading', page)).toMatchObject({ size: 12, bold: true, italic: true, align: 'left' })
    expect(lookOf('recipient', page)).toMatchObject({ size: 11, bold: false })
  })
})
