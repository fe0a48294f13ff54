/**
 * A foreign text as lines that can be read one by one: one Unicode form, no invisible characters, no page numbers.
 * Whatever is taken out or changed here is said in a note, so that nothing disappears in silence.
 */
import { normalizeText } from '../text/normalize.ts'
import type { NoteTaker } from './notes.ts'

/** One line with words on it. Blank lines are only remembered by the line that follows them. */
export interface SourceLine {
  /** Trimmed; tabs and runs of spaces inside are kept, for they may be columns. */
  text: string
  /** Line of the source, from 1. */
  line: number
  afterBlank: boolean
}

/** Control, zero-width and direction marks, as `normalizeText` removes them. */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufffe\uffff\ufff9-\ufffb]|\p{Cs}/gu
/** Spaces of every width; a table in text form needs only tabs and plain spaces. */
const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** A page number alone on its line: `2`, `- 2 -`, `Trang 2/5`. */
const pageNumber = /^(?:[-–]\s*\d{1,3}\s*[-–]|\d{1,3}|(?:Trang|trang|Page)\s+\d{1,3}(?:\s*(?:\/|trên)\s*\d{1,3})?)$/
/** A drawn rule: under the motto, under the title, between columns. */
const drawnRule = /^(?:[-–—_=*─━~]{3,}|[*_]{1,2}|[-–—_]{2})(?:\s+[-–—_=*─━]{2,})*$/
/** Nearer than this to another lone number it is a column of a table, not the foot of a page. */
const linesOnAPage = 10

export function readSourceLines(text: string, notes: NoteTaker): SourceLine[] {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  noteInvisible(source, notes)
  // A page break beside a line break is no line of its own: line numbers stay those of the editor.
  const whole = normalizeText(source.replace(/\r\n?/g, '\n').replace(/\n[\f\v]+|[\f\v]+\n/g, '\n'))
  if (source.normalize('NFC').length !== source.length) {
    notes.add('normalised', 'Bảng mã chữ', 'Chữ có dấu tổ hợp đã được chuyển sang chữ dựng sẵn (Unicode NFC)', 0)
  }
  const lines: SourceLine[] = []
  let afterBlank = false
  let number = 0
  for (const raw of whole.split('\n')) {
    number++
    const line = raw.replace(oddSpaces, ' ').trim()
    if (line === '') afterBlank = true
    else if (drawnRule.test(line)) {
      notes.add('normalised', 'Đường kẻ', line, number)
      afterBlank = true
    } else {
      lines.push({ text: line, line: number, afterBlank })
      afterBlank = false
    }
  }
  return withoutPageNumbers(lines, notes)
}

function withoutPageNumbers(lines: SourceLine[], notes: NoteTaker): SourceLine[] {
  const at = lines.flatMap((line, index) => (pageNumber.test(line.text) ? [index] : []))
  const drop = new Set(
    at.filter((index, i) => {
      const before = at[i - 1] ?? Number.NEGATIVE_INFINITY
      const after = at[i + 1] ?? Number.POSITIVE_INFINITY
      return index - before > linesOnAPage && after - index > linesOnAPage
    }),
  )
  if (drop.size === 0) return lines
  return lines.filter((line, index) => {
    if (drop.has(index)) notes.add('normalised', 'Số trang', line.text, line.line)
    return !drop.has(index)
  })
}

function noteInvisible(source: string, notes: NoteTaker): void {
  const kinds = new Set<string>()
  let count = 0
  for (const match of source.matchAll(invisible)) {
    count++
    if (kinds.size < 20) {
      kinds.add(`U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    }
  }
  if (count > 0) {
    notes.add('normalised', 'Ký tự không in được', `Đã bỏ ${count} ký tự không in được: ${[...kinds].join(', ')}`, 0)
  }
}
