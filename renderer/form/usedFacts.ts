import type { Draft } from '../../core/draft/draft.ts'

const expressions = /\{\{[^{}]*\}\}/g
const names = /[\p{L}_][\p{L}\p{N}_]*/gu

/** A draft never changes: its names are read once. */
const usedIn = new WeakMap<Draft, ReadonlySet<string>>()

/**
 * Names of facts the plan's own texts speak of, conditions too: `{{ngay han_bao_cao}}`, `{{#if van_ban}}`.
 * Names of helpers and parts are among them and do no harm.
 */
export function usedFacts(draft: Draft): ReadonlySet<string> {
  const known = usedIn.get(draft)
  if (known) return known

  const texts = JSON.stringify([draft.title, draft.body, draft.recipients, draft.annexes])
  const used = new Set<string>()
  for (const expression of texts.match(expressions) ?? []) {
    for (const name of expression.match(names) ?? []) used.add(name)
  }
  usedIn.set(draft, used)
  return used
}
