/** Which answers the texts of a plan ask for, by their names. */
import type { Draft } from '../draft/draft.ts'
import { draftTexts } from '../draft/texts.ts'
import { parseInline } from '../inline/inline.ts'
import { namesIn, readExpression } from './expression.ts'
import { isBuiltin } from './names.ts'

/** `{{van_ban.ngan}}` asks `van_ban`; helpers and the plan's own facts are asked of nobody. Names are NFC. */
export const factsAsked = (draft: Draft): Set<string> => new Set(draftTexts(draft).flatMap(({ text }) => namedIn(text)))

function namedIn(text: string): string[] {
  if (!text.includes('{{')) return []
  return parseInline(text)
    .flatMap((node) => (node.kind === 'fact' ? namesIn(readExpression(node.expression)) : []))
    .filter((name) => !isBuiltin(name))
    .map((name) => name.split('.')[0] ?? name)
}
