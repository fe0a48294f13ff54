/** Sums of money in a text: `1.250.000 đồng`, `12,5 triệu đồng`, with the words behind in brackets. */
import type { Span } from '../legal/findCitations.ts'
import { figureScales, figureValue, groupedText } from '../text/figures.ts'
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
  /(?<![\p{L}\d.,])(?<figure>(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?)\s*(?:(?<scale>nghìn|ngàn|triệu|tỷ|tỉ) đồng|đồng(?!\p{L}|\s+(?:chí|bộ|thời|bào|thuận)(?!\p{L}))|đ(?!\p{L}))(?:\s*\(\s*(?:[Bb]ằng chữ:?\s*|[Ss]ố tiền bằng chữ:?\s*)?(?<words>[^()]{3,200})\))?/gu

export function amountsIn(text: string): Amount[] {
  if (!/\d\s*(?:đ|nghìn|ngàn|triệu|tỷ|tỉ)/u.test(text)) return []
  return [...text.matchAll(pattern)].map((match) => {
    const { figure = '', scale = '', words = '' } = match.groups ?? {}
    const length = match[0].length - (words === '' ? 0 : match[0].length - match[0].indexOf('('))
    return {
      start: match.index,
      end: match.index + match[0].slice(0, length).trimEnd().length,
      value: Math.round(figureValue(figure) * (figureScales[scale] ?? 1)),
      words: words.trim(),
      inWords: words === '' ? null : readNumberWords(words),
    }
  })
}

/** `1250000` → `1.250.000 đồng`. */
export const dong = (value: number): string => `${groupedText(value)} đồng`
