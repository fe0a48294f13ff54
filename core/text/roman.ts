/** Roman numerals, for sections and annexes. */

const digits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** `4` → `IV`. Numbers from 1 to 3999; anything else is written in figures, so that nothing is lost. */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [worth, digit] of digits) {
    while (rest >= worth) {
      text += digit
      rest -= worth
    }
  }
  return text
}

/** `IV` → `4`; null for what is no Roman number in its one correct form (`IIII`, `iv`, `VX`). */
export function fromRoman(text: string): number | null {
  if (text.length === 0 || text.length > 15) return null
  let value = 0
  let rest = text
  for (const [worth, digit] of digits) {
    while (rest.startsWith(digit)) {
      value += worth
      rest = rest.slice(digit.length)
    }
  }
  return rest === '' && toRoman(value) === text ? value : null
}
