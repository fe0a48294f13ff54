/**
 * Directives: words in brackets at the head of a line that say what the line cannot say by itself.
 *
 * Those a template's author writes:
 *   `[can-cu] ...`  `[mo-dau] ...`  `[ket] ...`            a basis, the opening, the closing sentence
 *   `[muc:muc-dich|noi-dung|kinh-phi|to-chuc|khong] I. ...` which part of the plan a section is
 *   `[goi-y] ...`                                          guidance for the next block
 *   `[goi-san] a) ...`                                     words to be kept or replaced by whoever uses the template
 *   `[phu-luc doc|ngang] TÊN`  `[phu-luc ngang phan-cong]` an annex begins; `phan-cong`: built from assignments
 *   `[bang rong=1,4,2 canh=giua,deu,trai dong-dau=1]`      a table: rows of cells between `|` until a blank line
 * Those `printPlan` adds where reading the line alone would give something else:
 *   `[cap:3]` level in the tree, `[so:a]` or `[so:a|b)]` marker and kept label, `[doan]` a plain paragraph,
 *   `[viec:chu-tri|Cơ quan chủ trì]` a line of an assignment, `[khong-viec]` none, `[tieu-de]`, `[khong-tieu-de]`
 *   a heading or not, `[tat]` switched off.
 * After `can-cu`, `mo-dau`, `ket`, `doan` and `so` the rest of the line is text, whatever it looks like.
 *
 * 1. `readDirectives` takes them off the head of a line one by one; `meanings` says what each is.
 * 2. `printDirectives` writes those of a block; the ones that end the reading come last.
 */
import type { BlockRole, DutyRole } from '../draft/draft.ts'
import { ladder, type Marker } from '../inline/markers.ts'

export interface Directives {
  kind?: 'basis' | 'paragraph'
  role?: BlockRole | null
  depth?: number
  marker?: { marker: Marker; label?: string }
  duty?: { role: DutyRole; label: string } | null
  heading?: boolean
  off?: boolean
  suggested?: true
}

/** A line with its directives taken off. */
interface DirectedLine {
  directives: Directives
  rest: string
  /** The rest is text: no marker and no duty is looked for. */
  verbatim: boolean
  /** The line is guidance, begins an annex or a table; `rest` is then its own text. */
  opens: null | 'hint' | { annex: string } | { table: string }
  /** A directive whose value is not one of its own, as written. */
  wrong: string | null
}

const roleWords: Record<BlockRole, string> = {
  opening: 'mo-dau',
  purpose: 'muc-dich',
  content: 'noi-dung',
  budget: 'kinh-phi',
  organisation: 'to-chuc',
  closing: 'ket',
}
const dutyWords: Record<DutyRole, string> = {
  lead: 'chu-tri',
  do: 'thuc-hien',
  advise: 'tham-muu',
  support: 'phoi-hop',
  when: 'thoi-gian',
  form: 'hinh-thuc',
  product: 'san-pham',
}

/** What each directive says; false where its value is not one it knows. The words are then kept out of the text all the same. */
const meanings: Readonly<Record<string, (line: DirectedLine, value: string) => boolean>> = {
  'can-cu': (line) => asText(line, { kind: 'basis' }),
  'mo-dau': (line) => asText(line, { kind: 'paragraph', role: 'opening' }),
  ket: (line) => asText(line, { kind: 'paragraph', role: 'closing' }),
  doan: (line) => asText(line, { kind: 'paragraph' }),
  muc: (line, value) => {
    const role = keyOf(roleWords, value)
    line.directives.role = role
    return role !== null || value === 'khong'
  },
  'goi-y': (line) => {
    line.opens = 'hint'
    return true
  },
  'goi-san': (line, value) => {
    line.directives.suggested = true
    return value === ''
  },
  'phu-luc': (line, value) => {
    line.opens = { annex: value }
    return /^(?:(?:doc|ngang|phan-cong)(?: |$))*$/.test(value)
  },
  bang: (line, value) => {
    line.opens = { table: value }
    return true
  },
  cap: (line, value) => {
    line.directives.depth = Number(value)
    return /^\d{1,2}$/.test(value) && line.directives.depth > 0
  },
  so: applyMarker,
  viec: applyDuty,
  'khong-viec': (line) => says(line, { duty: null }),
  'tieu-de': (line) => says(line, { heading: true }),
  'khong-tieu-de': (line) => says(line, { heading: false }),
  tat: (line) => says(line, { off: true }),
}

function says(line: DirectedLine, more: Directives): true {
  Object.assign(line.directives, more)
  return true
}

/** The rest of the line is text, whatever it looks like. */
function asText(line: DirectedLine, more: Directives): true {
  line.verbatim = true
  return says(line, more)
}

const oneDirective = new RegExp(`^\\[(${Object.keys(meanings).join('|')})(?:[: ]([^\\]]{0,400}))?\\]\\s*`)

/** Takes the directives off the head of a line. Brackets with other words are text. */
export function readDirectives(line: string): DirectedLine {
  const result: DirectedLine = { directives: {}, rest: line, verbatim: false, opens: null, wrong: null }
  while (result.rest.startsWith('[') && !result.verbatim && result.opens === null) {
    const found = oneDirective.exec(result.rest)
    if (!found) break
    result.rest = result.rest.slice(found[0].length)
    const known = meanings[found[1] ?? '']?.(result, (found[2] ?? '').trim())
    if (!known) result.wrong ??= found[0].trim()
  }
  return result
}

function applyMarker(line: DirectedLine, value: string): boolean {
  const [name = '', label] = value.split('|')
  line.verbatim = true
  const marker = name === 'khong' ? 'none' : ladder.find((each) => each === name)
  if (marker === undefined) return false
  line.directives.marker = { marker, ...(label === undefined ? {} : { label: decoded(label) }) }
  return true
}

function applyDuty(line: DirectedLine, value: string): boolean {
  const [name = '', label = ''] = value.split('|')
  const role = keyOf(dutyWords, name)
  if (role) line.directives.duty = { role, label: decoded(label) }
  return role !== null
}

function keyOf<K extends string>(words: Record<K, string>, value: string): K | null {
  for (const key in words) if (words[key] === value) return key
  return null
}

/** The directives of a block as they are written before its words; those that end the reading come last. */
export function printDirectives(directives: Directives): string {
  const { role, depth, duty, heading, off, suggested } = directives
  const parts = [
    suggested && '[goi-san]',
    off && '[tat]',
    depth !== undefined && `[cap:${depth}]`,
    heading !== undefined && (heading ? '[tieu-de]' : '[khong-tieu-de]'),
    role !== undefined && !isFrameRole(directives) && `[muc:${role === null ? 'khong' : roleWords[role]}]`,
    duty === null && '[khong-viec]',
    duty && `[viec:${dutyWords[duty.role]}|${encoded(duty.label)}]`,
    printedKind(directives),
  ]
  return parts.filter(Boolean).join(' ')
}

/** The opening or closing paragraph: its role says its kind. */
const isFrameRole = ({ kind, role }: Directives): boolean =>
  kind === 'paragraph' && (role === 'opening' || role === 'closing')

/** The directive behind which the rest of the line is text; empty for a line that says itself what it is. */
function printedKind(directives: Directives): string {
  const { kind, role, marker } = directives
  if (marker) {
    const label = marker.label === undefined ? '' : `|${encoded(marker.label)}`
    return `[so:${marker.marker === 'none' ? 'khong' : marker.marker}${label}]`
  }
  if (kind === 'basis') return '[can-cu]'
  if (isFrameRole(directives)) return role === 'closing' ? '[ket]' : '[mo-dau]'
  return kind === 'paragraph' ? '[doan]' : ''
}

const encoded = (label: string): string =>
  label.replace(/[%\]|\s]/g, (char) => (char === ' ' ? char : `%${char.charCodeAt(0).toString(16).padStart(4, '0')}`))
const decoded = (label: string): string =>
  label.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
