/**
 * Version 2 gives braces a meaning: `{^2^}` raises, `{_2_}` lowers, `{#n1}` is the mark of a footnote. In a text of version 1 the
 * same letters were words, so there they are escaped. Everything else version 2 added is optional: footnotes, comments, more
 * signers, month and day printed beforehand, suggested words, the state of the plan.
 */
import type { Migration } from './migration.ts'

type Json = Record<string, unknown>

export const inlineBraces: Migration = {
  from: 1,
  migrate: (json) => ({
    ...json,
    ...texts(json, ['title']),
    ...('body' in json ? { body: each(json.body, block) } : {}),
    ...('annexes' in json ? { annexes: each(json.annexes, annex) } : {}),
    ...(isObject(json.recipients) ? { recipients: recipients(json.recipients) } : {}),
  }),
}

/** As it is where it has not the shape of its version: the schema says so afterwards. */
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const each = (list: unknown, change: (one: Json) => Json): unknown =>
  Array.isArray(list) ? list.map((one: unknown) => (isObject(one) ? change(one) : one)) : list

const texts = (json: Json, names: readonly string[]): Json =>
  Object.fromEntries(names.flatMap((name) => (name in json ? [[name, escaped(json[name])]] : [])))

const annex = (json: Json): Json => ({
  ...json,
  ...texts(json, ['title']),
  ...('body' in json ? { body: each(json.body, block) } : {}),
})

const block = (json: Json): Json => ({
  ...json,
  ...texts(json, ['text']),
  ...(isObject(json.table) ? { table: table(json.table) } : {}),
  ...('children' in json ? { children: each(json.children, block) } : {}),
})

const table = (json: Json): Json => ({
  ...json,
  ...(Array.isArray(json.rows)
    ? { rows: json.rows.map((row: unknown) => (Array.isArray(row) ? row.map(cell) : row)) }
    : {}),
})

const cell = (value: unknown): unknown => (isObject(value) ? { ...value, ...texts(value, ['text']) } : escaped(value))

const recipients = (json: Json): Json => ({
  ...json,
  ...('lines' in json ? { lines: each(json.lines, (line) => ({ ...line, ...texts(line, ['text']) })) } : {}),
})

/** A pair behind a backslash and an expression stand as they are; a brace before `^`, `_` or `#` gets its backslash. */
function escaped(text: unknown): unknown {
  if (typeof text !== 'string' || !/\{[\^_#]/.test(text)) return text
  const lastEnd = text.lastIndexOf('}}')
  let out = ''
  let at = 0
  while (at < text.length) {
    const two = text.slice(at, at + 2)
    let to = at + 1
    if (/^\\[\\*{]/.test(two)) to = at + 2
    else if (two === '{{' && at + 2 <= lastEnd) to = text.indexOf('}}', at + 2) + 2
    out += /^\{[\^_#]/.test(two) ? `\\${text.slice(at, to)}` : text.slice(at, to)
    at = to
  }
  return out
}
