import type { Run } from '../document/model.ts'
import type { ComparedRow } from './comparison.ts'

/** A row on paper: what would go in italics in brackets, what would come in bold, since a copier knows no colours. */
export function changedWords({ before, after, words, level }: ComparedRow): Run[] {
  const label = (after ?? before)?.label ?? ''
  return [
    ...(label === '' ? [] : [{ text: `${label} ` }]),
    ...words.map(({ text, change }): Run => {
      if (change === 'same') return { text }
      return change === 'added' ? { text, bold: true } : { text: `[bỏ: ${text.trim()}] `, italic: true }
    }),
    ...(level ? [{ text: ` (${level.says})` }] : []),
  ]
}
