/** Numbers written out: `Một triệu hai trăm năm mươi nghìn` → 1250000. */
import { foldText } from './normalize.ts'

const digits: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}
const scales: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
}
const ignored: ReadonlySet<string> = new Set(['linh', 'lẻ'])

/** Null for words that are no number, and for forms not read here ("rưỡi"). Accepts "đồng", "chẵn" at the end. */
export function readNumberWords(text: string): number | null {
  const words = text
    .toLocaleLowerCase('vi')
    .replace(/[.,/;:]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
  while (['dong', 'chan'].includes(foldText(words.at(-1) ?? ''))) words.pop()
  if (words.length === 0) return null
  let total = 0
  let group = 0
  let last: number | null = null
  let lowest = Number.POSITIVE_INFINITY
  for (const word of words) {
    const digit = digits[word]
    const scale = scales[word]
    if (digit !== undefined) {
      if (last !== null) return null
      last = digit
    } else if (word === 'mười') {
      if (last !== null) return null
      group += 10
    } else if (word === 'mươi' || word === 'trăm') {
      if (last === null) return null
      group += last * (word === 'trăm' ? 100 : 10)
      last = null
    } else if (scale !== undefined) {
      const value = group + (last ?? 0)
      if (scale === 1e9) {
        // Once, and behind a number: `hai nghìn tỷ`.
        if (total >= scale || total + value === 0) return null
        total = (total + value) * scale
        lowest = scale
      } else {
        if (scale >= lowest || value === 0) return null
        total += value * scale
        lowest = scale
      }
      group = 0
      last = null
    } else if (!ignored.has(word)) return null
  }
  return total + group + (last ?? 0)
}
