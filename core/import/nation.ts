/**
 * Quốc hiệu and Tiêu ngữ, at the head of a page.
 *
 * A sentence may hold their words: the Constitution is named so, a slogan ends in them, a motto is quoted. So two questions
 * are kept apart: where the words stand in a line that is known to be of a letterhead (`nationWords`, to take them out), and
 * whether a line *is* the Quốc hiệu (`isNationLine`), alone or beside the name of a body.
 */
import { motto, nation } from '../document/letterhead.ts'
import { withinEdits } from '../text/nearText.ts'
import { foldText } from '../text/normalize.ts'
import { columnsOf } from './columns.ts'

const nationText = 'C[ỘO]NG\\s+H(?:ÒA|OÀ|OA)\\s+X[ÃA]\\s+H[ỘO]I\\s+CH[ỦU]\\s+NGH[ĨI]A\\s+VI[ỆE]T\\s+NAM'
const mottoText = 'Đ[ộo]c\\s+l[ậa]p\\s*[-–—]\\s*T[ựu]\\s+do\\s*[-–—]\\s*H[ạa]nh\\s+ph[úu]c'

export const nationWords = new RegExp(nationText, 'iu')
export const mottoWords = new RegExp(mottoText, 'iu')

const lettersOf = (text: string): string => foldText(text).replace(/[^a-z]/gu, '')
const meant = { nation: lettersOf(nation), motto: lettersOf(motto) }

/** A column of a letterhead meant for the Quốc hiệu or the Tiêu ngữ that has a mark, a letter or two wrong. */
export function misspelt(text: string, line: 'nation' | 'motto'): string | null {
  const wanted = meant[line]
  const near = (cell: string): boolean =>
    cell.length > wanted.length && cell.length < 60 && !/[“"]/u.test(cell) && withinEdits(lettersOf(cell), wanted, 2)
  return columnsOf(text).find(near) ?? null
}

/** Marks of emphasis, a drawn rule or a full stop may stand around it; a quotation mark or another word may not. */
const alone = (words: string): RegExp => new RegExp(`^[*_#\\s]*${words}[*_\\s.]*(?:[-–—_=]{2,}[*_\\s]*)?$`, 'iu')
const nationAlone = alone(nationText)
const mottoAlone = alone(mottoText)
/** What may stand before it on one line, where the gap of the columns was lost: a name in capitals, the number. */
const behindName = (words: string): RegExp =>
  new RegExp(
    `^[*_#\\s]*(?:\\p{Lu}[\\p{Lu}\\s\\d.,&'’()-]*|S[ốo]\\s*:[\\s\\d/\\p{Lu}&.…-]*)\\s[*_\\s]*${words}[*_\\s.]*$`,
    'u',
  )
const nationBehindName = behindName(nationText)
const mottoBehindName = behindName(mottoText)

/** True where the line is the Quốc hiệu: alone in a column, or behind the name of a body. */
export const isNationLine = (text: string): boolean =>
  columnsOf(text).some((cell) => nationAlone.test(cell)) || nationBehindName.test(text)

/** True where the line is the Tiêu ngữ: alone in a column, or behind the name of a body. */
export const isMottoLine = (text: string): boolean =>
  columnsOf(text).some((cell) => mottoAlone.test(cell)) || mottoBehindName.test(text)
