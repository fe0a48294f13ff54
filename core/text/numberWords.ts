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
  let read: Reading | null = { total: 0, group: 0, last: null, lowest: Number.POSITIVE_INFINITY }
  for (const word of words) {
    read = withWord(read, word)
    if (read === null) return null
  }
  return read.total + groupOf(read)
}

/** A number as far as it was read. */
interface Reading {
  /** What stands before a `nghìn`, `triệu` or `tỷ` that was read. */
  total: number
  /** Tens and hundreds since then. */
  group: number
  /** The digit just read. */
  last: number | null
  /** The last of `nghìn`, `triệu` and `tỷ`: those that follow are smaller. */
  lowest: number
}

const groupOf = ({ group, last }: Reading): number => group + (last ?? 0)

/** The number with one word more; null where that word cannot stand there. */
function withWord(read: Reading, word: string): Reading | null {
  const digit = digits[word]
  const scale = scales[word]
  if (digit !== undefined) return read.last === null ? { ...read, last: digit } : null
  if (word === 'mười') return read.last === null ? { ...read, group: read.group + 10 } : null
  if (word === 'mươi') return times(read, 10)
  if (word === 'trăm') return times(read, 100)
  if (scale !== undefined) return scaled(read, scale)
  return ignored.has(word) ? read : null
}

const times = (read: Reading, factor: number): Reading | null =>
  read.last === null ? null : { ...read, group: read.group + read.last * factor, last: null }

function scaled(read: Reading, scale: number): Reading | null {
  const value = groupOf(read)
  const next = { ...read, group: 0, last: null, lowest: scale }
  // `tỷ` once, and behind a number: `hai nghìn tỷ`.
  if (scale === 1e9)
    return read.total >= scale || read.total + value === 0 ? null : { ...next, total: (read.total + value) * scale }
  return scale >= read.lowest || value === 0 ? null : { ...next, total: read.total + value * scale }
}
