import type { Plugin } from 'vite'

/** What stands in a class for `\\p{L}`, `\\p{Lu}`, `\\p{Ll}`. */
export const plainRanges: ReadonlyMap<string, string>
/** A pattern with its classes of letters written out. */
export function withPlainLetters(pattern: string): string
/** The code of a module with the patterns in it rewritten. */
export function plainLettersIn(code: string): string
export function plainLetters(): Plugin
