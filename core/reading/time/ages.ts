/** Years of birth: an age that is called up moves with the plan, a person’s own year does not. */
import { sentenceAt } from '../datesOf.ts'
import type { Passage } from '../passages.ts'
import { type TimeWords, timeWordsIn } from '../timeWords.ts'
import type { Reading } from './oldTime.ts'

/** `trẻ 18 tháng tuổi (sinh từ …)`, `đủ 17 tuổi trong năm 2026 (sinh năm 2009)`: the age says which years are meant, in any plan. */
const age = /\d\s+(?:tháng\s+)?tuổi(?!\p{L})|(?<!\p{L})tuổi\s+\d/iu

/** `sinh năm 2008 trong năm 2025`: both move, or neither. */
export function ofAge(text: string, time: TimeWords): boolean {
  const { start, end } = sentenceAt(text, time.start)
  const sentence = text.slice(start, end)
  return /(?<!\p{L})sinh\s+(?:từ|năm|trong|vào|ngày)(?!\p{L})/u.test(sentence) && !age.test(sentence)
}

const born = /(?<!\p{L})(?:sinh\s+(?:(?:từ|trong|vào|trước|sau|hết|ngày|tháng|năm)\s+)*|năm sinh\s*:?\s*)$/iu
const goesOn = /^\s*(?:[-–,]|đến|tới|và|hoặc)(?:\s+(?:đến|hết|cuối|đầu|ngày|tháng|năm))*\s*$/iu
const classOfAge =
  /(?<!\p{L})(?:trẻ|học sinh|công dân|thanh niên|người|nam|nữ|phụ nữ|em|cháu|đối tượng|độ tuổi|nguồn)(?!\p{L})[^.]*$/iu

/** `tuổi 17`, `độ tuổi 18`: an age, and nobody's. */
const ageCalled = /(?<!\p{L})tuổi\s+\d{1,2}(?!\d)[^.;]*$/iu

const bornIn = /(?<!\p{L})năm sinh\s*:?\s*$/iu

/** Plans that call up an age each year: whoever is born in a year they name is of that age. */
export const callsAges = (title: string): boolean =>
  /(?<!\p{L})(?:tuyển sinh|tuyển quân|tuyển chọn|nhập ngũ|nghĩa vụ quân sự|phổ cập|tiêm|khám sức kh[ỏo][eẻ]|dân quân|độ tuổi)(?!\p{L})/iu.test(
    title,
  )

/** Whether a time says when somebody was born: `sinh từ tháng 7/2024 đến tháng 6/2025`, `sinh năm 1999, 2000`. */
function saysBirth(text: string, time: TimeWords): boolean {
  const times = timeWordsIn(text)
  let at = time.start
  for (const each of times.filter(({ start }) => start <= time.start).toReversed()) {
    if (each.start !== time.start && !goesOn.test(text.slice(each.end, at))) return false
    if (born.test(text.slice(Math.max(0, each.start - 30), each.start))) return true
    at = each.start
  }
  return false
}

/** Years: who is a hundred is greeted too. */
const oldest = 110

/** A birth beside the age that is called up: it moves with the plan. */
export function isCohort({ text }: Passage, time: TimeWords, { from, to, ages }: Reading): boolean {
  const years = time.years.map(({ value }) => value)
  if (from === to || years.length === 0 || !years.every((year) => year <= Math.max(from, to) && year > from - oldest))
    return false
  if (!saysBirth(text, time)) return false
  const sentence = sentenceAt(text, time.start)
  const before = text.slice(sentence.start, time.start)
  if (!classOfAge.test(text.slice(0, time.start)) && !ageCalled.test(before)) return false
  if (ages && time.kind === 'year' && (namesClass(text, time.start) || bornIn.test(text.slice(0, time.start))))
    return true
  return age.test(text.slice(sentence.start, sentence.end)) || isSpanOfBirths(text, time) || isNewborn(text, time, from)
}

/** `công dân nam sinh từ ngày 01/01/2000 đến ngày 28/02/2008`: nobody is born over years; it is a class of age. */
function isSpanOfBirths(text: string, time: TimeWords): boolean {
  const times = timeWordsIn(text)
  const at = times.findIndex(({ start }) => start === time.start)
  const joint = /^\s*(?:[-–]|,?\s*(?:đến|tới))(?:\s+(?:đến|hết|cuối|đầu|ngày|tháng|năm))*\s*$/iu
  return [at, at + 1].some((index) => {
    const [one, other] = [times[index - 1], times[index]]
    return (
      one !== undefined && other !== undefined && saysBirth(text, one) && joint.test(text.slice(one.end, other.start))
    )
  })
}

/** `trẻ sinh năm 2026` in the plan of 2026: those who are born while it holds. */
const isNewborn = (text: string, { kind, year, start }: TimeWords, from: number): boolean =>
  kind === 'year' &&
  year === from &&
  /(?<!\p{L})sinh\s+(?:trong\s+)?$/u.test(text.slice(Math.max(0, start - 12), start))

/** `trẻ em người Mông sinh năm 2019`, `nam thanh niên sinh năm 2008`: a class, and no name of a person between. */
const namesClass = (text: string, start: number): boolean =>
  /(?<!\p{L})(?:trẻ|học sinh|công dân|thanh niên|em|cháu|phụ nữ|đối tượng)(?:\s+[\p{Ll}\d]+){0,6}\s+sinh\s+(?:từ\s+|trong\s+|vào\s+)?$/iu.test(
    text.slice(Math.max(0, start - 80), start),
  )

/** `trẻ sinh năm 2019`, beside a time of the plan: the age that is called up, one year further on. A person's own year of birth stays. */
export function isBirth(passage: Passage, time: TimeWords, { from, to, school }: Reading): boolean {
  const { text } = passage
  if (time.kind !== 'year' || time.year === null || time.year > from || time.year < from - 80 || from === to)
    return false
  if (!/(?<!\p{L})sinh\s+(?:từ\s+|trong\s+|vào\s+)?$/u.test(text.slice(Math.max(0, time.start - 14), time.start)))
    return false
  if (!classOfAge.test(text.slice(Math.max(0, time.start - 80), time.start))) return false
  return (
    school !== null ||
    namesClass(text, time.start) ||
    timeWordsIn(text).some(({ years, start }) => start !== time.start && years.some(({ value }) => value === from))
  )
}
