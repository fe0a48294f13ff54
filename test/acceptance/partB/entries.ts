/**
 * What a careful reader found in five real plans: an entry a mistake, with the rules that must say it.
 * A row names the rule, words of its finding (excerpt or message), and where it stands: words of that paragraph, or a place
 * that begins so (`@recipients`). Left out, the words themselves stand there.
 */
export type Row = readonly [rule: string, said: string, at?: string]

export interface Entry {
  n: number
  rows: readonly Row[]
  /** Why no rule says it. */
  missed?: string
}

export const entry = (n: number, ...rows: readonly Row[]): Entry => ({ n, rows })

/** An entry, or the part of it, that no rule says. */
export const unseen = (n: number, missed: string, ...rows: readonly Row[]): Entry => ({ n, rows, missed })
