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
 * 1. `readDirectives` takes them off the head of a line one by one (`apply`).
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

const oneDirective =
  /^\[(can-cu|mo-dau|ket|muc|goi-y|goi-san|phu-luc|bang|cap|so|doan|viec|khong-viec|tieu-de|khong-tieu-de|tat)(?:[: ]([^\]]{0,400}))?\]\s*/

/** Takes the directives off the head of a line. Brackets with other words are text. */
export function readDirectives(line: string): DirectedLine {
  const result: DirectedLine = { directives: {}, rest: line, verbatim: false, opens: null, wrong: null }
  while (result.rest.startsWith('[') && !result.verbatim && result.opens === null) {
    const found = oneDirective.exec(result.rest)
    if (!found) break
    result.rest = result.rest.slice(found[0].length)
    if (!apply(result, found[1] ?? '', (found[2] ?? '').trim())) result.wrong ??= found[0].trim()
  }
  return result
}

/** False where the value is not one the directive knows; the words are then kept out of the text all the same. */
function apply(line: DirectedLine, name: string, value: string): boolean {
  const { directives } = line
  switch (name) {
    case 'can-cu':
      directives.kind = 'basis'
      line.verbatim = true
      return true
    case 'mo-dau':
    case 'ket':
      directives.kind = 'paragraph'
      directives.role = name === 'ket' ? 'closing' : 'opening'
      line.verbatim = true
      return true
    case 'doan':
      directives.kind = 'paragraph'
      line.verbatim = true
      return true
    case 'muc': {
      const role = keyOf(roleWords, value)
      directives.role = role
      return role !== null || value === 'khong'
    }
    case 'goi-y':
      line.opens = 'hint'
      return true
    case 'goi-san':
      directives.suggested = true
      return value === ''
    case 'phu-luc':
      line.opens = { annex: value }
      return /^(?:(?:doc|ngang|phan-cong)(?: |$))*$/.test(value)
    case 'bang':
      line.opens = { table: value }
      return true
    case 'cap':
      directives.depth = Number(value)
      return /^\d{1,2}$/.test(value) && directives.depth > 0
    case 'so':
      return applyMarker(line, value)
    case 'viec':
      return applyDuty(line, value)
    case 'khong-viec':
      directives.duty = null
      return true
    case 'tat':
      directives.off = true
      return true
    default:
      directives.heading = name === 'tieu-de'
      return true
  }
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
  const { kind, role, depth, marker, duty, heading, off, suggested } = directives
  const parts: string[] = []
  if (suggested) parts.push('[goi-san]')
  if (off) parts.push('[tat]')
  if (depth !== undefined) parts.push(`[cap:${depth}]`)
  if (heading !== undefined) parts.push(heading ? '[tieu-de]' : '[khong-tieu-de]')
  const paragraphRole = kind === 'paragraph' && (role === 'opening' || role === 'closing')
  if (role !== undefined && !paragraphRole) parts.push(`[muc:${role === null ? 'khong' : roleWords[role]}]`)
  if (duty === null) parts.push('[khong-viec]')
  if (duty) parts.push(`[viec:${dutyWords[duty.role]}|${encoded(duty.label)}]`)
  if (marker) {
    const label = marker.label === undefined ? '' : `|${encoded(marker.label)}`
    parts.push(`[so:${marker.marker === 'none' ? 'khong' : marker.marker}${label}]`)
  } else if (kind === 'basis') parts.push('[can-cu]')
  else if (paragraphRole) parts.push(role === 'closing' ? '[ket]' : '[mo-dau]')
  else if (kind === 'paragraph') parts.push('[doan]')
  return parts.join(' ')
}

const encoded = (label: string): string =>
  label.replace(/[%\]|\s]/g, (char) => (char === ' ' ? char : `%${char.charCodeAt(0).toString(16).padStart(4, '0')}`))
const decoded = (label: string): string =>
  label.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
