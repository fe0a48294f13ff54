/**
 * The number, letter or bullet a line of a foreign plan begins with: `II.`, `1.2.`, `đ)`, `- +`.
 * What is read is how plans are really typed; the decree's own forms are a part of it (NĐ 30/2020/NĐ-CP,
 * Phụ lục I, mục II.6.c).
 */
import type { Marker } from '../draft/draft.ts'
import { fromRoman } from '../text/roman.ts'

export interface LineLabel {
  marker: Exclude<Marker, 'none'>
  /** As the source writes it, white space inside made one space: `1.2.`, `- +`. */
  label: string
  /** The text after the label. */
  rest: string
}

const roman = /^([IVX]{1,7})(\s?[./)]|\s?[-–:](?=\s))\s*(?=\S|$)/
const capital = /^([A-EGH])([.)])\s+(?=\p{Lu}{2})/u
const part = /^((?:Phần|PHẦN)\s+(?:[IVX]{1,7}|thứ\s+\p{L}+|THỨ\s+\p{L}+|\d{1,2}))(?:\s*[.:]\s*|\s+|$)/u
const decimal = /^(\d{1,2}(?:\.\d{1,2}){1,3})(\.|\)|(?=\s+\p{Lu}))(?:\s+|(?=\p{Lu})|$)/u
const arabic = /^(\d{1,2})(\s?[.)]|\/)(?:\s+|(?=\p{Lu})|(?=\*)|$)/u
const point = /^([a-zđ]{1,2})(\s?\)|\.(?=\s+\p{Lu}|\s*$))\s*(?=\S|$)/u
const doublePlus = /^([-–]\s*\+)\s*(?=\S)/
const plus = /^(\+)\s*(?=\S|$)/
const dash = /^([-–—−•●▪■◦·*\uf02d\uf0b7])(?:\s+|$)/
/** A dash without its space: `-Lưu: VT`; a figure after it would be a negative number. */
const tightDash = /^([-–•●▪\uf02d\uf0b7])(?=[\p{L}“"(])/u

const words = (label: string): string => label.replace(/\s+/g, ' ')

/** The label of a line, or null. Emphasis around it (`**1. Mục đích**`) stays on the text. */
export function readLabel(line: string): LineLabel | null {
  const stars = /^\*{1,3}(?=[^\s*])/.exec(line)?.[0] ?? ''
  const found = readBare(line.slice(stars.length))
  if (!found || stars === '') return found
  if (found.rest.startsWith(stars)) return { ...found, rest: found.rest.slice(stars.length).trimStart() }
  return { ...found, rest: found.rest === '' ? '' : stars + found.rest }
}

function readBare(line: string): LineLabel | null {
  const first = line.charCodeAt(0)
  // Most lines of a plan begin with a letter that begins no label: one look spares ten patterns.
  if (first > 0x7f && !/^[\u2012-\u2015\u2212\u2022\u25a0-\u25ff\u00b7\uf02d\uf0b7đ]/.test(line)) return null
  const take = (marker: LineLabel['marker'], match: RegExpExecArray, label: string): LineLabel => ({
    marker,
    label: words(label),
    rest: line.slice(match[0].length),
  })
  let match = roman.exec(line)
  if (match && fromRoman(match[1] ?? '') !== null) return take('I', match, `${match[1]}${(match[2] ?? '').trim()}`)
  match = decimal.exec(line)
  if (match) {
    const depth = (match[1] ?? '').split('.').length
    return take(depth === 2 ? '1.1' : '1.1.1', match, `${match[1]}${match[2]}`)
  }
  match = arabic.exec(line)
  if (match) return take('1', match, `${match[1]}${(match[2] ?? '').trim()}`)
  match = point.exec(line)
  if (match) return take('a', match, `${match[1]}${(match[2] ?? '').trim()}`)
  match = doublePlus.exec(line)
  if (match) return take('+', match, '- +')
  match = plus.exec(line)
  if (match) return take('+', match, '+')
  match = dash.exec(line) ?? tightDash.exec(line)
  if (match) return take('-', match, match[1] ?? '-')
  match = part.exec(line)
  if (match) return take('phan', match, match[1] ?? '')
  match = capital.exec(line)
  if (match) return take('phan', match, `${match[1]}${match[2]}`)
  return null
}

/** A line that can only be a section or khoản: it ends the căn cứ and the opening sentence. */
export function isNumberedLine(line: string): boolean {
  const label = readLabel(line)
  return label !== null && (label.marker === 'I' || label.marker === 'phan' || label.marker === '1')
}
