/**
 * A template is a folder of data: `form.json` (what to ask), `body.hbs` (the plan with blanks, in the
 * plain-text plan grammar), `layout.json` (hints within the decree's ranges), `sample.json` (a complete draft).
 * Code knows kinds and roles of fields, never the names of one template's fields.
 */

import type { LayoutChoices } from '../draft/draft.ts'
import type { StepId, TemplateField } from '../draft/question.ts'
import type { RecipientGroup } from '../draft/recipientGroups.ts'

export { type FieldKind, fieldKinds, officeFacts, type StepId, stepIds, type TemplateField } from '../draft/question.ts'

interface TemplateStep {
  id: StepId
  /** Guidance shown at the head of the step. */
  guidance: string
}

export interface TemplateForm {
  format: 'mau-ke-hoach'
  /** 2: some questions are of money or units. */
  formatVersion: 1 | 2
  id: string
  version: string
  name: string
  /** When to use it, one sentence. */
  summary: string
  /** What to have at hand: `số và ngày nghị quyết`. */
  needs: string[]
  /** Default trích yếu, with facts. */
  title: string
  /** Of one's own plan: the year its days were written for. A plan for another year is moved there like last year's plan. */
  fromYear?: number
  /** That plan was signed in the year before: so is a plan begun from it. */
  signedYearBefore?: true
  /** The words of footnotes by the id of their mark (`{#n1}`) in the title, in `body.hbs` or in a recipient. */
  footnotes?: Record<string, string>
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

/** The files of a template's folder, in the order they are read. */
export const templateFiles = ['form.json', 'body.hbs', 'layout.json', 'sample.json'] as const
export type TemplateFile = (typeof templateFiles)[number]

/** What is wrong with a template folder: shown in Vietnamese with file and line. */
export interface TemplateFault {
  file: TemplateFile
  /** From 1; 0 where the whole file is meant. */
  line: number
  message: string
}
