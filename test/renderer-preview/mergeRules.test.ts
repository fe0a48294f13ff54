import { describe, expect, it } from 'vitest'
import type { RuleLayout } from '../../core/document/pages.ts'
import { mergeRules } from '../../renderer/preview/mergeRules.ts'

/** The four borders of a cell, as the layout gives them. */
const cell = (x: number, y: number, width: number, height: number): RuleLayout[] => [
  { x, y, width, height: 0.67 },
  { x, y: y + height, width, height: 0.67 },
  { x, y, width: 0.67, height },
  { x: x + width, y, width: 0.67, height },
]

describe('borders of a table', () => {
  it('become one stroke a line and one a column', () => {
    const cells = [0, 1, 2].flatMap((row) => [0, 1].flatMap((column) => cell(column * 100, row * 20, 100, 20)))
    const merged = mergeRules(cells)
    expect(merged.filter((rule) => rule.width > 1)).toEqual(
      [0, 20, 40, 60].map((y) => ({ x: 0, y, width: 200, height: 0.67 })),
    )
    expect(merged.filter((rule) => rule.height > 1)).toEqual(
      [0, 100, 200].map((x) => ({ x, y: 0, width: 0.67, height: 60 })),
    )
  })

  it('stay apart where there is a gap', () => {
    const rules = [
      { x: 0, y: 50, width: 80, height: 1 },
      { x: 300, y: 50, width: 120, height: 1 },
    ]
    expect(mergeRules(rules)).toEqual(rules)
  })
})
