/** A time of the sentence that names a period: the period begins in it, or is summed up in its last year. */
import { sentenceAt } from '../datesOf.ts'
import { periodsIn, type TimeWords } from '../timeWords.ts'
import { isSince } from './saidOfTime.ts'

const sentenceOf = (text: string, start: number): string => {
  const sentence = sentenceAt(text, start)
  return text.slice(sentence.start, sentence.end)
}

/** `Đề án giai đoạn 2021 - 2026, tổng kết Đề án trong quý IV/2026`: it is over once. */
export function sumsUpPeriod(text: string, { start }: TimeWords, planYear: number): boolean {
  const sentence = sentenceOf(text, start)
  return /tổng kết/iu.test(sentence) && periodsIn(sentence).some(({ from, to }) => to === planYear && to > from + 1)
}

/** `áp dụng chuẩn nghèo giai đoạn 2027 - 2030 từ 01/01/2027`: it begins once. */
export const beginsPeriod = (text: string, time: TimeWords): boolean =>
  time.kind === 'day' &&
  isSince(text, time) &&
  periodsIn(sentenceOf(text, time.start)).some(({ from, to }) => from === time.year && to > from + 1)
