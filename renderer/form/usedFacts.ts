import type { Draft } from '../../core/draft/draft.ts'

const expressions = /\{\{[^{}]*\}\}/g
const names = /[\p{L}_][\p{L}\p{N}_]*/gu

/** A part of a draft never changes: its names are read once, so that a key reads only the section it was typed in. */
const usedIn = new WeakMap<object, ReadonlySet<string>>()

/**
 * Names of facts the plan's own texts speak of, conditions too: `{{ngay han_bao_cao}}`, `{{#if van_ban}}`.
 * Names of helpers and parts are among them and do no harm.
 */
export function usedFacts(draft: Draft): ReadonlySet<string> {
  return remembered(draft, () => {
    const used = new Set(namesIn(draft.title))
    for (const part of [...draft.body, draft.recipients, ...draft.annexes]) {
      for (const name of remembered(part, () => new Set(namesIn(JSON.stringify(part))))) used.add(name)
    }
    return used
  })
}

function remembered(part: object, read: () => ReadonlySet<string>): ReadonlySet<string> {
  const known = usedIn.get(part)
  if (known) return known
  const used = read()
  usedIn.set(part, used)
  return used
}

const namesIn = (text: string): string[] =>
  (text.match(expressions) ?? []).flatMap((expression) => expression.match(names) ?? [])
