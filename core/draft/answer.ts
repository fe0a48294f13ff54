/** Answers to the questions of a form. */

/** `2026-01-05`; an empty string where the clerk has not given the date yet. */
export type IsoDate = string

/** An answer to a template's question. A list is one entry a line. */
export type FactValue = string | number | boolean | CitedDocument | string[]

/** A legal or administrative document the plan names; its text form is computed (see `text/citations.ts`). */
export interface CitedDocument {
  /** `Nghị quyết`, `Luật`, `Kế hoạch` ... */
  type: string
  /** `20/NQ-HĐND`; empty for a law, which is cited by name. */
  number: string
  date: IsoDate
  /** `Hội đồng nhân dân xã Bình Minh`. */
  issuer: string
  /** What it is about, as its own title says: `về việc quyết định ...`. */
  subject: string
}

/** A document none of whose parts is given but its type. */
export const emptyDocument = (type = ''): CitedDocument => ({ type, number: '', date: '', issuer: '', subject: '' })

export const isCitedDocument = (value: FactValue | undefined): value is CitedDocument =>
  typeof value === 'object' && !Array.isArray(value)
