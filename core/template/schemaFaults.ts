/** What a schema has against a file, as sentences a person who writes templates understands, with their lines. */

import type { z } from 'zod'
import { decimalText } from '../text/figures.ts'
import { upperFirst } from '../text/normalize.ts'
import type { JsonFault, JsonText } from './jsonLines.ts'

/** One sentence a fault, at the line of the value it is about. `what` names the file's kind of thing. */
export function schemaFaults(issues: readonly z.core.$ZodIssue[], json: JsonText): JsonFault[] {
  return issues.map((issue) => {
    const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol')
    const [key = ''] = issue.code === 'unrecognized_keys' ? issue.keys : []
    return {
      line: json.lineOf(key === '' ? path : [...path, key]),
      message: sentence(issue, path, valueAt(json.value, path)),
    }
  })
}

function sentence(issue: z.core.$ZodIssue, path: readonly (string | number)[], value: unknown): string {
  const where = name(path)
  if (value === undefined && issue.code !== 'unrecognized_keys') return `Thiếu ${where}.`
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Không có mục tên ${issue.keys.map((key) => `“${key}”`).join(', ')}${path.length > 0 ? ` trong ${where}` : ''}.`
    case 'invalid_value':
      return `${upperFirst(where)} là ${shown(value)}; chỉ được là ${issue.values.map(shown).join(', ')}.`
    case 'too_small':
      return typeof value === 'number'
        ? `${upperFirst(where)} là ${decimalText(value)}, nhỏ hơn mức cho phép ${decimalText(Number(issue.minimum))}.`
        : `${upperFirst(where)} không được để trống.`
    case 'too_big':
      return typeof value === 'number'
        ? `${upperFirst(where)} là ${decimalText(value)}, lớn hơn mức cho phép ${decimalText(Number(issue.maximum))}.`
        : `${upperFirst(where)} dài quá ${Number(issue.maximum)} ký tự.`
    case 'invalid_type':
      return `${upperFirst(where)} phải là ${kinds[issue.expected] ?? issue.expected}.`
    case 'invalid_format':
      return `${upperFirst(where)} viết chưa đúng: ${shown(value)}.`
    case 'invalid_union':
      return `${upperFirst(where)} không đúng kiểu cho phép: ${shown(value)}.`
    default:
      return `${upperFirst(where)} chưa đúng: ${shown(value)}.`
  }
}

const kinds: Record<string, string> = {
  string: 'một đoạn chữ trong dấu nháy kép',
  number: 'một số',
  int: 'một số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách trong ngoặc [ ]',
  object: 'một nhóm trong ngoặc { }',
  record: 'một nhóm trong ngoặc { }',
}

/** `fields/3/label` → `“label” (fields, mục 4)`. */
function name(path: readonly (string | number)[]): string {
  const last = path.at(-1)
  if (last === undefined) return 'nội dung tệp'
  const before = path.slice(0, -1).map((part) => (typeof part === 'number' ? `mục ${part + 1}` : part))
  const own = typeof last === 'number' ? `mục ${last + 1}` : `“${last}”`
  return before.length > 0 ? `${own} (${before.join(', ')})` : own
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 40)}...` : value}”`
  if (typeof value === 'number') return decimalText(value)
  if (typeof value === 'bigint' || typeof value === 'boolean' || value === null) return String(value)
  return Array.isArray(value) ? 'một danh sách' : 'một nhóm'
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let at = value
  for (const part of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = Object.entries(at).find(([key]) => key === String(part))?.[1]
  }
  return at
}
