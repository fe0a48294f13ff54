import { foldText } from '../../core/text/normalize.ts'

const atMost = 8

/** Suggestions whose every typed word begins one of theirs, or stands inside. */
export function matching(suggestions: readonly string[], typed: string): string[] {
  const words = foldText(typed).split(/\s+/).filter(Boolean)
  return suggestions
    .filter((suggestion) => {
      const folded = foldText(suggestion)
      return words.every((word) => folded.includes(word))
    })
    .slice(0, atMost)
}
