/**
 * A template is a folder of data: `form.json` (what to ask), `body.hbs` (the plan with blanks, in the
 * plain-text plan grammar), `layout.json` (hints within the decree's ranges), `sample.json` (a complete draft).
 * Code knows kinds and roles of fields, never the names of one template's fields.
 */
import type { FactValue, LayoutChoices, RecipientGroup } from '../draft/draft.ts'

export type FieldKind = 'text' | 'long-text' | 'year' | 'number' | 'date' | 'choice' | 'yes-no' | 'lines' | 'document'

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
  default?: FactValue
  /** What rolling forward does with the answer. */
  rollForward?: 'keep' | 'next-year' | 'ask'
  /** For `document`: the type the field begins with. */
  documentType?: string
}

export interface TemplateStep {
  id: StepId
  /** Guidance shown at the head of the step. */
  guidance: string
}

export interface TemplateForm {
  format: 'mau-ke-hoach'
  formatVersion: 1
  id: string
  version: string
  name: string
  /** When to use it, one sentence. */
  summary: string
  /** What to have at hand: `số và ngày nghị quyết`. */
  needs: string[]
  /** Default trích yếu, with facts. */
  title: string
  fields: TemplateField[]
  steps: TemplateStep[]
  /** Recipients every new draft of this template begins with, before the office's own are added. */
  recipients: { text: string; purpose: string; group: RecipientGroup }[]
}

/** A template as read from its folder, checked. */
export interface Template {
  form: TemplateForm
  /** Text of body.hbs. */
  body: string
  layout: Partial<LayoutChoices>
  /** True for a folder in the user's data folder. */
  own: boolean
}

/** What is wrong with a template folder: shown in Vietnamese with file and line. */
export interface TemplateFault {
  file: 'form.json' | 'body.hbs' | 'layout.json' | 'sample.json'
  /** From 1; 0 where the whole file is meant. */
  line: number
  message: string
}
