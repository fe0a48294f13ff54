import type { Draft } from '../../core/draft/draft.ts'
import { build } from './standIn.ts'

/** The title in words: facts filled in, marks taken off. */
export function plainTitle(draft: Draft): string {
  const { title } = build(draft).document
  return title.subject.map((line) => line.runs.map((run) => run.text).join('')).join(' ')
}
