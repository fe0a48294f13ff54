/**
 * The head of an annex. Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục III.1: Roman numbers where there are two or more; the
 * line "(Kèm theo ...)" full on paper, its number and date not filled in on an electronic document.
 */
import type { Annex, Letterhead } from '../draft/draft.ts'
import { toRoman } from '../text/roman.ts'
import { blankDate, blankNumber } from './blanks.ts'
import { letterheadBlanks } from './letterhead.ts'

/** `Phụ lục`, or `Phụ lục II` for the second of several. `index` is from 0. */
export const annexHeading = (index: number, count: number): string =>
  count === 1 ? 'Phụ lục' : `Phụ lục ${toRoman(index + 1)}`

/** As it prints: the name an imported annex brought, or its number. */
export const annexName = ({ heading = '' }: Pick<Annex, 'heading'>, index: number, count: number): string =>
  heading.trim() || annexHeading(index, count)

/** What an electronic document leaves to its own first page. */
const unnumbered = { number: '', date: '', issueMonth: null, issueDay: null }

/** `(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Bình Minh)`. */
export function attachedTo(letterhead: Letterhead): string {
  const filled = letterhead.medium === 'paper' ? letterhead : { ...letterhead, ...unnumbered }
  const number = blankNumber(filled)
  const issuer = letterhead.issuer.trim() || letterheadBlanks.issuer.toLocaleLowerCase('vi')
  return `(Kèm theo Kế hoạch số${filled.number.trim() === '' ? '' : ' '}${number} ${blankDate(filled)} của ${issuer})`
}
