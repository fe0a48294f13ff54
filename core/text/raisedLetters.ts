/** Letters of Unicode that are raised or lowered by themselves. */
const letters = {
  super: new Map(zipped('0123456789+-=()nih', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱʰ')),
  sub: new Map(zipped('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎')),
}

/** `2` → `²`; the text as it is where one of its letters has no such form. */
export function raisedLetters(text: string, raise: keyof typeof letters): string {
  const out = [...text].map((letter) => letters[raise].get(letter))
  return out.includes(undefined) ? text : out.join('')
}

function zipped(plain: string, raised: string): [string, string][] {
  const signs = [...raised]
  return [...plain].map((letter, index) => [letter, signs[index] ?? letter])
}
