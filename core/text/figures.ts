/** Numbers as Vietnamese prints them: a comma before the decimals, a dot between the thousands. */

/** 12.7 → `12,7`; as many decimals as the number has. */
export const decimalText = (value: number): string => String(value).replace('.', ',')

/** 1250000.5 → `1.250.000,5`; three decimals at most. */
export const groupedText = (value: number): string => value.toLocaleString('vi-VN')
