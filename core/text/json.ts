/** JSON as our files hold it, and as anybody's file may hold it or not. */

/** The text of a value: two spaces a level, an end of line. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The value a JSON text holds, a mark of its encoding apart; undefined, which is no JSON, for any other text. */
export function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return undefined
  }
}
