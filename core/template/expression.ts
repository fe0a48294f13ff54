/**
 * Reads what stands between `{{` and `}}`. Everything a text may hold is here: a value, one of our helpers,
 * `#if` and `#unless` with their `else` and end. Anything else is a fault with a Vietnamese sentence; so a template
 * is understood without running it, and Handlebars never sees a loop, a partial or a way to a prototype.
 *
 * 1. What reaches for machinery is refused first (`forbidden`).
 * 2. Conditions and their ends are told apart by their sign.
 * 3. A value is one name; a helper takes names, texts, numbers and further helpers in brackets, four deep (`readCall`).
 */
import { type HelperName, helpers, isHelper } from './names.ts'

type Argument = { name: string } | { text: string } | { number: number } | HelperCall
interface HelperCall {
  helper: HelperName
  args: Argument[]
}

export type Expression =
  | { kind: 'value'; name: string }
  | ({ kind: 'helper' } & HelperCall)
  /** `{{#if x}}`, `{{#unless x}}`. */
  | { kind: 'open'; block: 'if' | 'unless'; name: string }
  | { kind: 'else' }
  | { kind: 'close'; block: 'if' | 'unless' }
  | { kind: 'fault'; message: string }

/** Names that reach for the machinery of JavaScript or Handlebars rather than for an answer. */
const closedNames = new Set([
  'constructor',
  '__proto__',
  'prototype',
  'hasOwnProperty',
  'this',
  'lookup',
  'each',
  'with',
  'log',
  'helperMissing',
  'blockHelperMissing',
  'true',
  'false',
  'null',
  'undefined',
  'else',
])

const name = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u
const tokens = /\s*("[^"]*"|'[^']*'|[()]|[^\s()"']+)/uy
const deepest = 4

/** `ngay han_bao_cao` → a helper with its argument. `source` is what stands between the braces. */
export function readExpression(source: string): Expression {
  const text = source.normalize('NFC').trim()
  const special = forbidden(text)
  if (special) return fault(special)
  const opening = /^#\s*(if|unless)\s+(\S+)$/u.exec(text)
  if (opening) {
    const block = opening[1] === 'unless' ? 'unless' : 'if'
    return isName(opening[2] ?? '') ? { kind: 'open', block, name: opening[2] ?? '' } : badName(opening[2] ?? '')
  }
  if (text === 'else' || text === '^') return { kind: 'else' }
  const closing = /^\/\s*(if|unless)$/u.exec(text)
  if (closing) return { kind: 'close', block: closing[1] === 'unless' ? 'unless' : 'if' }
  if (/^[#/^]/u.test(text))
    return fault(`Không dùng được “{{${text}}}”: chỉ có {{#if ...}} và {{#unless ...}} trong cùng một đoạn.`)
  return readValue(text)
}

function readValue(text: string): Expression {
  const parts = split(text)
  const [first, ...rest] = parts ?? []
  if (!parts || first === undefined) return fault(`Không đọc được “{{${text}}}”.`)
  if (rest.length === 0) {
    if (isHelper(first)) return fault(`“${first}” cần có tên ô đi sau, ví dụ ${helpers[first].example[0]}.`)
    return isName(first) ? { kind: 'value', name: first } : badName(first)
  }
  const call = readCall(parts, 0)
  if ('message' in call) return fault(call.message)
  return { kind: 'helper', ...call }
}

function readCall(parts: readonly string[], depth: number): HelperCall | { message: string } {
  const [first = '', ...rest] = parts
  if (!isHelper(first)) return { message: `Không có cách viết “${first}”. Các cách viết có sẵn: ${listOfHelpers()}.` }
  if (depth >= deepest) return { message: 'Các dấu ngoặc lồng nhau quá sâu.' }
  const args: Argument[] = []
  let at = 0
  while (at < rest.length) {
    const part = rest[at] ?? ''
    if (part === '(') {
      const end = closingBracket(rest, at)
      if (end < 0) return { message: 'Thiếu dấu đóng ngoặc “)”.' }
      const inner = readCall(rest.slice(at + 1, end), depth + 1)
      if ('message' in inner) return inner
      args.push(inner)
      at = end + 1
    } else {
      const argument = readArgument(part)
      if ('message' in argument) return argument
      args.push(argument)
      at++
    }
  }
  const [least, most] = helpers[first].arguments
  if (args.length < least || args.length > most)
    return { message: `“${first}” viết chưa đúng, ví dụ đúng: ${helpers[first].example[0]}.` }
  return { helper: first, args }
}

function readArgument(part: string): Argument | { message: string } {
  if (part.startsWith('"') || part.startsWith("'")) return { text: part.slice(1, -1) }
  if (/^-?\d{1,15}$/u.test(part)) return { number: Number(part) }
  if (isHelper(part)) return { message: `“${part}” là một cách viết, không phải tên ô.` }
  return isName(part) ? { name: part } : { message: nameMessage(part) }
}

function split(text: string): string[] | null {
  const found: string[] = []
  tokens.lastIndex = 0
  while (tokens.lastIndex < text.length) {
    const token = tokens.exec(text)
    if (!token) return null
    found.push(token[1] ?? '')
  }
  return found
}

function closingBracket(parts: readonly string[], open: number): number {
  let depth = 0
  for (let at = open; at < parts.length; at++) {
    if (parts[at] === '(') depth++
    if (parts[at] === ')' && --depth === 0) return at
  }
  return -1
}

function forbidden(text: string): string | null {
  if (text === '') return 'Có dấu {{ }} mà không có tên ô ở giữa.'
  if (text.startsWith('{') || text.startsWith('&')) return `Viết {{...}} với hai dấu ngoặc: “${text}”.`
  if (text.startsWith('>') || text.startsWith('#>')) return `Không chèn được mẫu con “{{${text}}}”.`
  if (text.startsWith('!')) return `Không ghi chú bằng “{{${text}}}” được, hãy bỏ đi.`
  if (text.startsWith('~') || text.endsWith('~')) return `Bỏ dấu “~” trong “{{${text}}}”.`
  if (/^#?\*/u.test(text)) return `Không dùng được “{{${text}}}”.`
  if (/^#\s*(?:each|with)(?!\p{L})/u.test(text))
    return `Không dùng được vòng lặp “{{${text}}}”: mỗi đoạn viết riêng một dòng, danh sách dùng {{danh_sach ...}}.`
  return null
}

const isName = (text: string): boolean => name.test(text) && !text.split('.').some((part) => closedNames.has(part))
const fault = (message: string): Expression => ({ kind: 'fault', message })
const badName = (text: string): Expression => fault(nameMessage(text))
const nameMessage = (text: string): string => `“${text}” không phải tên ô dùng được.`
const listOfHelpers = (): string => Object.keys(helpers).join(', ')

/** The facts an expression names, in order: `ngay_day_du han` → [`han`]. */
export function namesIn(expression: Expression): string[] {
  if (expression.kind === 'value' || expression.kind === 'open') return [expression.name]
  return expression.kind === 'helper' ? expression.args.flatMap(namesOf) : []
}

function namesOf(argument: Argument): string[] {
  if ('name' in argument) return [argument.name]
  return 'helper' in argument ? argument.args.flatMap(namesOf) : []
}
