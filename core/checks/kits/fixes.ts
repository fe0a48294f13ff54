/** Fixes that change words where they were found. */

import type { Passage } from '../../reading/passages.ts'
import type { Change } from '../../reading/textFix.ts'
import type { Fix } from '../shape/finding.ts'

/** The change as a fix; where the words are an answer's and not the text's own, the fix leads to the answer. */
export function wordFix(passage: Passage, changes: readonly Change[], kind: 'auto' | 'one-click', label: string): Fix {
  const edit = passage.change(changes)
  return edit ? { kind, label, edit } : toPlace
}

/** Leads to the field; nothing is changed. */
export const toPlace: Fix = { kind: 'ask', label: 'Đến chỗ này' }
