/** The words right before and right behind a place of a text. Only their neighbourhood is read, however long the text is. */

/** No word of a plan is longer; of one that is, only this much is looked at. In UTF-16 units. */
export const longestWord = 80

const isSpace = (char: string): boolean => /\s/u.test(char)

/** The last word before `at` with the space behind it: `các phòng ` → `phòng `. Empty at the start of the text. */
export function wordBefore(text: string, at: number): string {
  const least = Math.max(0, at - longestWord)
  let from = at
  while (from > least && isSpace(text.charAt(from - 1))) from--
  while (from > least && !isSpace(text.charAt(from - 1))) from--
  return text.slice(from, at)
}

/** The first word behind `at` with the space before it: ` ban chuyên môn` → ` ban`. Empty at the end of the text. */
export function wordBehind(text: string, at: number): string {
  const most = Math.min(text.length, at + longestWord)
  let to = at
  while (to < most && isSpace(text.charAt(to))) to++
  while (to < most && !isSpace(text.charAt(to))) to++
  return text.slice(at, to)
}
