/** A round of the measuring work on the machine the budgets were set on, ms; an office PC of 2012 takes four times as long. */
const usualRound = 1.2
const rounds = 9
/** No machine that runs the program at all is slower; a busy one is not taken for more. */
const slowest = 8

let measured: number | null = null

/**
 * How many times longer than where the budgets were set the same work takes here: 1 and more. Reading is scanning letters and making
 * small objects, and so is the work that is measured; the quickest of its rounds counts, which no other program has disturbed.
 */
export function slowness(): number {
  measured ??= Math.min(slowest, Math.max(1, quickestRound() / usualRound))
  return measured
}

function quickestRound(): number {
  return Math.min(...Array.from({ length: rounds }, oneRound))
}

function oneRound(): number {
  const begun = performance.now()
  const seen = new Map<string, { words: string[]; letters: number }>()
  for (let row = 0; row < 2000; row++) {
    const text = `Hàng ${row}: rà soát quy ước của thôn, báo cáo trước ngày ${row % 28}`
    let letters = 0
    for (let at = 0; at < text.length; at++) letters += text.charCodeAt(at) > 127 ? 1 : 0
    seen.set(text, { words: text.split(' '), letters })
  }
  return seen.size > 0 ? performance.now() - begun : 0
}
