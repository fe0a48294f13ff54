/** Years of birth: an age that is called up moves with the plan, a person’s own year does not. */
import { sentenceAt } from '../datesOf.ts'
import type { Passage } from '../passages.ts'
import { type TimeWords, timeWordsIn } from '../timeWords.ts'
import type { Reading } from './oldTime.ts'

/** `sinh năm 2008 (đủ 17 tuổi trong năm 2025)`: both move, or neither. */
export function ofAge(text: string, time: TimeWords): boolean {
  const { start, end } = sentenceAt(text, time.start)
  return /(?<!\p{L})sinh\s+(?:từ|năm|trong|vào|ngày)(?!\p{L})/u.test(text.slice(start, end))
}

/** `trẻ sinh năm 2019`, beside a time of the plan: the age that is called up, one year further on. A person's own year of birth stays. */
export function isBirth(passage: Passage, time: TimeWords, { from, to, school }: Reading): boolean {
  const { text } = passage
  if (time.kind !== 'year' || time.year === null || time.year > from || time.year < from - 80 || from === to)
    return false
  if (!/(?<!\p{L})sinh\s+(?:từ\s+|trong\s+|vào\s+)?$/u.test(text.slice(Math.max(0, time.start - 14), time.start)))
    return false
  if (
    !/(?<!\p{L})(?:trẻ|học sinh|công dân|thanh niên|người|nam|nữ|phụ nữ|em|cháu|đối tượng|độ tuổi|nguồn)(?!\p{L})[^.;]{0,60}$/iu.test(
      text.slice(0, time.start),
    )
  )
    return false
  return (
    school !== null ||
    timeWordsIn(text).some(({ years, start }) => start !== time.start && years.some(({ value }) => value === from))
  )
}
