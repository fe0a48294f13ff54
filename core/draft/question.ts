/**
 * A question of the form: what a fact is called, how it is asked, at which step. A template asks most of them; a draft may have
 * some of its own (words that were made an answer).
 */
import type { FactValue } from './answer.ts'

/** `money`: whole đồng; `unit`: the name of a unit or body. */
export const fieldKinds = [
  'text',
  'long-text',
  'year',
  'number',
  'money',
  'unit',
  'date',
  'choice',
  'yes-no',
  'lines',
  'document',
] as const
export type FieldKind = (typeof fieldKinds)[number]

/** The steps of the form, the same in every template; a template adds its facts and guidance to them. */
export const stepIds = [
  'co-quan',
  'ten-can-cu',
  'muc-dich',
  'noi-dung',
  'kinh-phi',
  'to-chuc',
  'phu-luc',
  'noi-nhan',
  'ra-soat',
] as const
export type StepId = (typeof stepIds)[number]

/**
 * What a template may take from the office: `loai-don-vi` its kind (`xã`, `phường`, `đặc khu`), `dia-ban` kind and name (`xã Bình Minh`),
 * `dan-cu` what its neighbourhoods are called (`thôn`, `tổ dân phố`), `cap-tren` the committee above it.
 */
export const officeFacts = ['loai-don-vi', 'dia-ban', 'dan-cu', 'cap-tren'] as const
export type OfficeFact = (typeof officeFacts)[number]

export interface TemplateField {
  /** Name in `{{...}}`: `nghi_quyet`, `han_bao_cao_nam`. */
  id: string
  step: StepId
  label: string
  kind: FieldKind
  hint?: string
  example?: string
  /** "Vì sao?" with the decree's item where there is one. */
  why?: string
  required?: boolean
  /** Asked before the draft exists (Soạn mới). */
  askFirst?: boolean
  choices?: { value: string; label: string }[]
  /** The answer where nobody gives another; in a text `{{name}}` may stand for the answer of another question. */
  default?: FactValue
  /** What of the office profile answers the question; where it does, the question is not asked first. */
  fromOffice?: OfficeFact
  /** The office's own unit whose name says one of these answers, those first in the list before others: `["văn hóa - xã hội"]`. */
  fromUnits?: string[]
  /** What rolling forward does with the answer. */
  rollForward?: 'keep' | 'next-year' | 'ask'
  /** For `document`: the type the field begins with. */
  documentType?: string
}
