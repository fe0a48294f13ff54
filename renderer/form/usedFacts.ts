import type { Draft } from '../../core/draft/draft.ts'
import { perInput } from '../../core/perInput.ts'

const expressions = /\{\{[^{}]*\}\}/g
const names = /[\p{L}_][\p{L}\p{N}_]*/gu

/**
 * Names of facts the plan's own texts speak of, conditions too: `{{ngay han_bao_cao}}`, `{{#if van_ban}}`.
 * Names of helpers and parts are among them and do no harm.
 */
export const usedFacts: (draft: Draft) => ReadonlySet<string> = perInput(({ title, body, recipients, annexes }) => {
  const used = new Set(namesIn(title))
  for (const part of [...body, recipients, ...annexes]) for (const name of namesInPart(part)) used.add(name)
  return used
})

/** A part of a draft never changes: its names are read once, so that a key reads only the section it was typed in. */
const namesInPart = perInput((part: object) => new Set(namesIn(JSON.stringify(part))))

const namesIn = (text: string): string[] =>
  (text.match(expressions) ?? []).flatMap((expression) => expression.match(names) ?? [])
