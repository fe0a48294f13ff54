/** Where the facts of a plan are kept, and how often its texts say each. */
import type { Draft, FactValue } from '../../core/draft/draft.ts'
import type { DraftEdit } from '../../core/draft/edits.ts'
import { draftTexts } from '../../core/draft/texts.ts'
import { parseInline } from '../../core/inline/inline.ts'
import type { TemplateField } from '../../core/template/template.ts'
import { factRoot } from './factPlaces.ts'

interface FactUse {
  /** As it is printed first; empty where it only decides what is printed. */
  expression: string
  /** How often, whatever part of it. */
  uses: number
}

/** By `factRoot`, in reading order. */
export function factUses(draft: Draft): Map<string, FactUse> {
  const found = new Map<string, FactUse>()
  for (const { text } of draftTexts(draft)) {
    if (!text.includes('{{')) continue
    for (const node of parseInline(text)) {
      const root = node.kind === 'fact' ? factRoot(node.expression) : ''
      if (node.kind !== 'fact' || root === '') continue
      const { expression, uses } = found.get(root) ?? { expression: '', uses: 0 }
      const printed = node.expression.trim().startsWith('#') ? '' : node.expression
      found.set(root, { expression: expression || printed, uses: uses + 1 })
    }
  }
  return found
}

export interface FactHome {
  field: TemplateField | null
  /** The plan's year. */
  year?: true
  value: FactValue | undefined
  edit: (value: FactValue | null) => DraftEdit | null
}

/** Where the fact is kept, as far as it can be written here; null for one made of several fields. */
export function factHomeIn(draft: Draft, fields: readonly TemplateField[], name: string): FactHome | null {
  const text = (value: string, edit: (value: string) => DraftEdit): FactHome => ({
    field: null,
    value,
    edit: (next) => (typeof next === 'string' ? edit(next) : null),
  })
  const { letterhead } = draft
  switch (name) {
    case 'nam':
      return {
        field: null,
        year: true,
        value: draft.year ?? undefined,
        edit: (year) => (typeof year === 'number' ? { op: 'set-year', year } : null),
      }
    case 'dia_danh':
      return text(letterhead.place, (place) => ({ op: 'set-letterhead', patch: { place } }))
    case 'co_quan.ten':
      return text(letterhead.issuer, (issuer) => ({ op: 'set-letterhead', patch: { issuer } }))
    case 'co_quan.ngan':
      return text(letterhead.shortName, (shortName) => ({ op: 'set-letterhead', patch: { shortName } }))
    default: {
      const field = fields.find(({ id }) => id === name.split('.')[0])
      if (!field) return null
      return { field, value: draft.facts[field.id], edit: (value) => ({ op: 'set-fact', id: field.id, value }) }
    }
  }
}
