/**
 * The Lưu line without its word and its full stop: `VT, VHXH`, `VT, HC (2)`. Văn thư, then the drafting unit, then copies if more
 * than one is kept. Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.9.d.
 */

/** Văn thư, who keeps the signed copy. */
export const archive = 'VT'

/** `GDPT. Hiển (3b)`: the unit, who drafted it, and the copies. */
const written = /^VT(?:, [\p{Lu}\d][\p{L}\d.&-]*(?:(?<=\.) \p{Lu}[\p{L}.]*)?(?: \(\d{1,2}\)| ?\(?\d{1,2}b?\)?)?)+$/u

/** Whether a line names văn thư and who drafted, as the decree writes them. */
export const isFiling = (filing: string): boolean => written.test(filing)

/** Who keeps a copy, văn thư first, without the number of copies: `VT, HC (2)` → `VT`, `HC`. */
export const filingParts = (filing: string): string[] =>
  filing.split(',').map((part) =>
    part
      .trim()
      .replace(/(?<!\s)(?:\s*\(.*|\s+\d{1,2}b?)$/u, '')
      .replace(/\.\s+\p{Lu}[\p{L}.]*$/u, ''),
  )

/** `VHXH` → `VT, VHXH`. */
export const filingOf = (unit: string): string => `${archive}, ${unit}`
