/** Sums of money in a text: `1.250.000 đồng`, `12,5 triệu đồng`, with the words behind in brackets. */
import type { Span } from '../legal/findCitations.ts'
import { readNumberWords } from '../text/numberWords.ts'

interface Amount extends Span {
  /** In đồng. */
  value: number
  /** `(Một triệu hai trăm nghìn đồng)` without brackets; empty where none stands there. */
  words: string
  /** What the words say; null where they say no number. */
  inWords: number | null
}

const pattern =
  /(?<![\p{L}\d.,])(?<figure>\d{1,3}(?:\.\d{3})+|\d+)(?<decimals>,\d+)?\s*(?<unit>nghìn đồng|ngàn đồng|triệu đồng|tỷ đồng|tỉ đồng|đồng(?!\p{L}|\s+(?:chí|bộ|thời|bào|thuận)(?!\p{L}))|đ(?!\p{L}))(?:\s*\(\s*(?:[Bb]ằng chữ:?\s*|[Ss]ố tiền bằng chữ:?\s*)?(?<words>[^()]{3,200})\))?/gu
const scale: Readonly<Record<string, number>> = {
  'nghìn đồng': 1e3,
  'ngàn đồng': 1e3,
  'triệu đồng': 1e6,
  'tỷ đồng': 1e9,
  'tỉ đồng': 1e9,
}

export function amountsIn(text: string): Amount[] {
  if (!/\d\s*(?:đ|nghìn|ngàn|triệu|tỷ|tỉ)/u.test(text)) return []
  return [...text.matchAll(pattern)].map((match) => {
    const { figure = '', decimals = '', unit = '', words = '' } = match.groups ?? {}
    const number = Number(`${figure.replaceAll('.', '')}${decimals.replace(',', '.')}`)
    const length = match[0].length - (words === '' ? 0 : match[0].length - match[0].indexOf('('))
    return {
      start: match.index,
      end: match.index + match[0].slice(0, length).trimEnd().length,
      value: Math.round(number * (scale[unit] ?? 1)),
      words: words.trim(),
      inWords: words === '' ? null : readNumberWords(words),
    }
  })
}

/** `1250000` → `1.250.000 đồng`. */
export const dong = (value: number): string => `${String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.')} đồng`
