/**
 * Citations that `core/legal/findCitations.ts` does not take for one, since type and full number do not stand side by side: `Công văn số 18 của Sở Nội vụ
 * ngày 10/01/2026`, `Thông báo của Ban Chỉ huy tỉnh số 45/TB-BCH, ngày 20/01/2026`, `Công điện 25/CĐ-TTg ngày 03/3/2026`. For questions only.
 */
import { readDate } from '../text/dates.ts'
import { citedTypes } from './documentDates.ts'
import { byText } from './keep.ts'

interface LooseCitation {
  start: number
  /** Behind its day. */
  end: number
  type: string
  /** As far as it is said: `18`, `45/TB-BCH`; empty where none stands there. */
  number: string
  /** ISO. */
  date: string
  issuer: string
}

const dateText = '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}'
const written = [...citedTypes].filter((type) => /\p{Ll}/u.test(type)).sort((one, other) => other.length - one.length)
const loose = new RegExp(
  `(?<!\\p{L})(?<type>${written.join('|')})(?:\\s+(?:số\\s*:?\\s*)?(?<first>\\d[^\\s,;]*))?(?:\\s+(?:của|do)\\s+(?<issuer>\\p{Lu}[^.;()\\d]{2,90}?))?(?:,?\\s+số\\s*:?\\s*(?<then>\\d[^\\s,;]*))?,?\\s+ngày\\s+(?<date>${dateText})`,
  'gu',
)

/** In order. */
export const looseCitations = byText((text): readonly LooseCitation[] =>
  /ngày\s+\d/u.test(text) ? [...text.matchAll(loose)].flatMap(citationOf) : [],
)

function citationOf(match: RegExpExecArray): LooseCitation[] {
  const { type = '', first, then, issuer = '', date = '' } = match.groups ?? {}
  const number = first ?? then ?? ''
  const day = readDate(date)
  if (day === null || (number === '' && issuer === '')) return []
  return [{ start: match.index, end: match.index + match[0].length, type, number, date: day, issuer: issuer.trim() }]
}
