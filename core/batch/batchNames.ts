/**
 * A file name for each plan of a list, none like another on any disk: its row's number first, then the words that tell the rows apart.
 * Diacritics, capitals and cut ends may make words alike; the number does not.
 */
import { cutName } from '../document/fileName.ts'
import type { ListTable } from './listTable.ts'

/** Without endings, in the order of the rows: `03 KH thôn Đông`. */
export function batchNames({ columns, rows }: ListTable, matched: readonly (string | null)[]): string[] {
  const digits = Math.max(2, String(rows.length).length)
  const told = tellingColumn({ columns, rows }, matched)
  return rows.map(({ cells }, at) => {
    const number = String(at + 1).padStart(digits, '0')
    return cutName(`${number} KH ${told === null ? '' : (cells[told] ?? '')}`)
  })
}

/** The first column in which no two rows say the same, one that answers a question before others; numbers tell nobody anything. */
function tellingColumn({ columns, rows }: ListTable, matched: readonly (string | null)[]): number | null {
  const tells = columns.flatMap((_, at) => {
    const values = rows.map(({ cells }) => cells[at] ?? '')
    const apart = new Set(values).size === rows.length && values.every((value) => /\p{L}/u.test(value))
    return apart ? [at] : []
  })
  return tells.find((at) => matched[at] !== null) ?? tells[0] ?? null
}
