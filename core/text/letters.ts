/**
 * The letters of điểm: the Vietnamese alphabet without f, j, w, z and without ă, â, ê, ô, ơ, ư.
 * Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.c (“theo thứ tự bảng chữ cái tiếng Việt”); the decree's own
 * lists run a, b, c, d, đ, e, g.
 */
const pointAlphabet = 'abcdđeghiklmnopqrstuvxy'

const letters = [...pointAlphabet]

/**
 * The letter of the n-th điểm, from 1: a b c d đ e g … y. Past y the letters double in the same order:
 * aa ab ac ad ađ … ay, ba …
 */
export function pointLetter(position: number): string {
  if (!Number.isInteger(position) || position < 1) return ''
  let rest = position
  let text = ''
  while (rest > 0) {
    const index = (rest - 1) % letters.length
    text = `${letters[index] ?? ''}${text}`
    rest = (rest - 1 - index) / letters.length
  }
  return text
}

/** `đ` → 5, `aa` → 24; null for what is no letter of a điểm (`f`, `A`, an empty text). */
export function pointLetterIndex(text: string): number | null {
  if (text === '' || text.length > 4) return null
  let value = 0
  for (const letter of text) {
    const index = letters.indexOf(letter)
    if (index < 0) return null
    value = value * letters.length + index + 1
  }
  return value
}
