import { describe, expect, it } from 'vitest'
import { jsonText, jsonValue } from '../../core/text/json.ts'

describe('JSON', () => {
  it('is written so that people can read it, and reads back', () => {
    expect(jsonText({ tên: 'Kế hoạch', năm: [2026] })).toBe('{\n  "tên": "Kế hoạch",\n  "năm": [\n    2026\n  ]\n}\n')
    expect(jsonValue(jsonText({ a: [1, null, 'ế'] }))).toEqual({ a: [1, null, 'ế'] })
  })

  it('is read with the mark of its encoding in front', () => {
    expect(jsonValue('\uFEFF{"a":1}')).toEqual({ a: 1 })
  })

  it.each(['', '{"a":', 'KẾ HOẠCH', '\uFEFF', '[1,]', 'undefined'])('is not “%s”', (text) => {
    expect(jsonValue(text)).toBeUndefined()
  })
})
