/**
 * “Chỗ này hỏi lại”: words of a plan read as the answer a template asks for each time. What is not written so that the answer
 * prints it again is no answer of that kind: a wrong guess would stand in every plan to come.
 */
import type { FactValue, Inline } from '../draft/draft.ts'
import { readDate, twoDigits } from '../text/dates.ts'
import { groupedText } from '../text/figures.ts'

/** What a clerk may say a place is: chữ, ngày, số, tiền, đơn vị. */
export const askKinds = ['text', 'date', 'number', 'money', 'unit'] as const
export type AskKind = (typeof askKinds)[number]

export const askKindNames: Readonly<Record<AskKind, string>> = {
  text: 'chữ',
  date: 'ngày',
  number: 'số',
  money: 'tiền',
  unit: 'đơn vị',
}

interface AskedAnswer {
  value: FactValue
  /** Part of the words that the answer stands for: `ngày 15/11/2026` without `ngày`, `45.000.000 đồng` without `đồng`. */
  start: number
  end: number
  /** What prints it there: `ngay han`, without braces. */
  expression: (id: string) => Inline
}

/** Null where the words are no answer of that kind, or would print otherwise than they stand. */
export function askedAnswer(kind: AskKind, words: string): AskedAnswer | null {
  const start = words.length - words.trimStart().length
  const text = words.trim()
  if (text === '') return null
  switch (kind) {
    case 'text':
    case 'unit':
      return { value: text, start, end: start + text.length, expression: (id) => id }
    case 'date':
      return dateIn(text, start)
    case 'number':
    case 'money':
      return figuresIn(kind, text, start)
  }
}

/** The kind the words look like. */
export function likelyKind(words: string): AskKind {
  if (askedAnswer('date', words)) return 'date'
  if (askedAnswer('money', words)) return 'money'
  if (askedAnswer('number', words)) return 'number'
  return /^(?:Phòng|Văn phòng|Trung tâm|Ban|Công an|Trạm|Trường|Hội|Đoàn)\s\p{L}/u.test(words.trim()) ? 'unit' : 'text'
}

function dateIn(text: string, start: number): AskedAnswer | null {
  const value = readDate(text)
  if (value === null) return null
  const lead = /^ngày\s+/iu.exec(text)?.[0].length ?? 0
  const long = text.includes('tháng')
  return {
    value,
    start: start + lead,
    end: start + text.length,
    expression: (id) => `${long ? 'ngay_day_du' : 'ngay'} ${id}`,
  }
}

const figures = /^(?<figures>\d{1,3}(?:\.\d{3})+|\d{1,15})(?<unit>\s*đồng)?$/u

function figuresIn(kind: 'number' | 'money', text: string, start: number): AskedAnswer | null {
  const { figures: written = '', unit } = figures.exec(text)?.groups ?? {}
  if (written === '' || (kind === 'number') !== (unit === undefined)) return null
  const value = Number(written.replaceAll('.', ''))
  if (!Number.isSafeInteger(value)) return null
  const helper = [
    { name: '', prints: String(value) },
    { name: 'nghin ', prints: groupedText(value) },
    { name: 'hai_so ', prints: twoDigits(value) },
  ].find(({ prints }) => prints === written)
  return helper ? { value, start, end: start + written.length, expression: (id) => `${helper.name}${id}` } : null
}
