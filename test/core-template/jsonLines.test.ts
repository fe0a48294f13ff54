import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../core/template/jsonLines.ts'
import { holds } from '../support/property.ts'

const faultOf = (source: string): unknown => {
  const read = readJson(source)
  return read.ok ? read.json.value : read.fault
}

describe('JSON with lines', () => {
  it('reads what JSON reads', () => {
    holds(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2), (value, indent) => {
        const source = JSON.stringify(value, null, indent)
        expect(faultOf(source)).toEqual(JSON.parse(source))
      }),
    )
  })

  it('refuses what JSON refuses', () => {
    holds(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '1', '-', '.', 'true', ' ', '\\', 'e') }),
        (source) => {
          let good = true
          try {
            JSON.parse(source)
          } catch {
            good = false
          }
          // A name given twice is good JSON and a fault here.
          const read = readJson(source)
          if (!good) expect(read.ok).toBe(false)
          else if (!read.ok) expect(read.fault.message).toContain('hai lần')
        },
      ),
      { numRuns: 500 },
    )
  })

  it('knows the line of each value, and of the nearest one above a missing value', () => {
    const read = readJson('{\n  "a": [\n    1,\n    { "b": 2 }\n  ]\n}')
    if (!read.ok) throw new Error(read.fault.message)
    const { lineOf } = read.json
    expect([lineOf(['a']), lineOf(['a', 1]), lineOf(['a', 1, 'b']), lineOf(['a', 1, 'c']), lineOf(['x'])]).toEqual([
      2, 4, 4, 4, 1,
    ])
  })

  it.each([
    ['', 1, 'Tệp trống.'],
    ['{"a": 1,\n}', 2, 'Thừa dấu phẩy trước “}”.'],
    ['{"a": 1\n"b": 2}', 2, 'Thiếu dấu phẩy hoặc dấu “}” trước “"b": 2}”.'],
    ['{"a" 1}', 1, 'Thiếu dấu hai chấm sau “a”.'],
    ['{\n"a": 1', 2, 'Tệp kết thúc mà thiếu dấu đóng “}”.'],
    ['{"a":\n nan}', 2, 'Không đọc được từ “nan}”.'],
    ['[1]\n\n2', 3, 'Thừa “2” sau khi nội dung đã kết thúc.'],
    ['{"a": 1,\n "a": 2}', 2, '“a” được ghi hai lần trong cùng một ngoặc { }.'],
    ['{a: 1}', 1, 'Thiếu tên trong dấu nháy kép trước “a: 1}”.'],
  ])('says where %j is broken', (source, line, message) => {
    expect(faultOf(source)).toEqual({ line, message })
  })

  it('takes a byte order mark and refuses brackets without end', () => {
    expect(faultOf('\uFEFF{"a": 1}')).toEqual({ a: 1 })
    expect(faultOf('['.repeat(100_000))).toMatchObject({ line: 1 })
  })

  it('reads a hundred brackets one inside another, and says of one more that they are too deep', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}1${']'.repeat(depth)}`
    expect(readJson(nested(100)).ok).toBe(true)
    expect(faultOf(nested(101))).toEqual({ line: 1, message: 'Các dấu ngoặc lồng nhau quá sâu.' })
  })

  it('never hands out the prototype of objects', () => {
    const value = faultOf('{"__proto__": {"x": 1}}')
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object.keys(Object(value))).toEqual(['__proto__'])
  })
})
