/** Numbers as Vietnamese prints them: a comma before the decimals, a dot between the thousands. */

/** 12.7 → `12,7`; as many decimals as the number has. */
export const decimalText = (value: number): string => String(value).replace('.', ',')

/** 1250000.5 → `1.250.000,5`; three decimals at most. */
export const groupedText = (value: number): string => value.toLocaleString('vi-VN')

/** A figure in a text, thousands parted or not, as the source of a pattern. */
export const figureForm = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?'

/** `1.250,5` → 1250.5; of words of `figureForm`. */
export const figureValue = (written: string): number => Number(written.replaceAll('.', '').replace(',', '.'))

/** What a word behind a figure multiplies it by; of `4,5 triệu` a million. */
export const figureScales: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }
