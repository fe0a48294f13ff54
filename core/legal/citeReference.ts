/**
 * A catalogue entry as a plan cites it. Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.a-b: type, number, date, issuer and
 * subject at the first mention, type and number later; Luật and Pháp lệnh by name, in a căn cứ with their date.
 */
import { type Cited, type CiteOptions, citeFull, citeShort } from '../text/citations.ts'
import { formatLongDate, formatShortDate, monthText } from '../text/dates.ts'
import { type Catalogue, isDay, type LegalReference, replacementOf, statusOn, untypedTitle } from './catalogue.ts'

/** The entry as the answer to a template's question about a document. */
export function asCited(reference: LegalReference): Cited {
  return {
    type: reference.type,
    number: reference.number,
    date: isDay(reference.issuedDate) ? reference.issuedDate : '',
    issuer: reference.issuer,
    subject: untypedTitle(reference),
  }
}

/**
 * `first`: `Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ quy định chi tiết ...`,
 * `Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022`; `later`: type and number, a law's name alone.
 */
export function citeReference(
  reference: LegalReference,
  mention: 'first' | 'later',
  options: CiteOptions = { dates: 'long' },
): string {
  return mention === 'first' ? citeFull(asCited(reference), options) : citeShort(asCited(reference), options)
}

/** What to say of an entry's status on a day, always with the day it was last seen; never more than is known. */
export function statusSentence(reference: LegalReference, on: string, catalogue: Catalogue): string {
  const seen = reference.statusAsOf ? ` (kiểm tra đến ${monthOrDay(reference.statusAsOf)})` : ''
  switch (statusOn(reference, on)) {
    case 'repealed': {
      const next = replacementOf(reference, catalogue)
      const since = isDay(reference.expiredDate) ? ` từ ngày ${formatShortDate(reference.expiredDate)}` : ''
      return `Hết hiệu lực${since}${next ? `, thay bằng ${citeReference(next, 'later')}` : ''}.`
    }
    case 'not-yet':
      return `Chưa có hiệu lực: có hiệu lực từ ngày ${formatLongDate(reference.effectiveDate ?? '')}.`
    case 'amended':
      return `Còn hiệu lực, đã được sửa đổi, bổ sung${seen}.`
    case 'in-force':
      return seen === '' ? 'Chưa xác minh hiệu lực.' : `Còn hiệu lực${seen}.`
    case 'unknown':
      return 'Chưa xác minh hiệu lực.'
  }
}

/** `2025-12` → `12/2025`, `2026-01` → `01/2026`; `2026-07-01` → `01/7/2026`. */
function monthOrDay(date: string): string {
  const [year, month] = date.split('-')
  return formatShortDate(date) || (month === undefined ? date : `${monthText(Number(month))}/${year}`)
}
