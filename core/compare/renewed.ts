/** What facts print once other words stand in the title and the letterhead: they may not say any more what they said. */
import type { Inline } from '../draft/draft.ts'
import { parseInline } from '../inline/inline.ts'

type Values = Readonly<Record<string, string>>

export interface Renewed {
  values: Values
  /** A fact of this text prints something else now. */
  changes: (text: Inline) => boolean
}

export function renewed(before: Values, values: Values): Renewed {
  const other = new Set(Object.keys(before).filter((expression) => values[expression] !== before[expression]))
  return {
    values,
    changes: (text) =>
      other.size > 0 && parseInline(text).some((node) => node.kind === 'fact' && other.has(node.expression)),
  }
}
