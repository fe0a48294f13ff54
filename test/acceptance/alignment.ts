/** How two texts differ, by a real alignment of their characters (Myers), white space aside. */

export interface Alignment {
  /** Share of the expected characters that stand in the same order in the other text, 0 to 1. */
  share: number
  /** Each difference with a few characters before it: `…khai [-thực-]{+thự+}`. */
  differences: string[]
}

const context = 12
const mostSteps = 2000

export function align(expected: string, actual: string): Alignment {
  const a = [...expected.replace(/\s+/gu, '')]
  const b = [...actual.replace(/\s+/gu, '')]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const steps = edits(a.slice(start, a.length - end), b.slice(start, b.length - end))
  const gone = steps.filter((step) => step.kind === 'gone').length
  const differences: string[] = []
  let run = ''
  let before = ''
  steps.forEach((step, i) => {
    if (step.kind === 'same') return
    if (run === '') before = a.slice(Math.max(0, start + step.at - context), start + step.at).join('')
    run += step.kind === 'gone' ? `[-${step.character}-]` : `{+${step.character}+}`
    if (steps[i + 1]?.kind === 'same' || i === steps.length - 1) {
      differences.push(`…${before}${run}`.replaceAll('-][-', '').replaceAll('+}{+', ''))
      run = ''
    }
  })
  return {
    share:
      a.length === 0
        ? 1
        : (a.length - gone - Math.max(0, steps.filter((s) => s.kind === 'added').length - gone)) / a.length,
    differences,
  }
}

interface Step {
  kind: 'same' | 'gone' | 'added'
  character: string
  /** Place in the expected text. */
  at: number
}

/** The shortest way from one to the other; throws when they have little in common. */
function edits(a: readonly string[], b: readonly string[]): Step[] {
  const history: Map<number, number>[] = []
  const reach = new Map<number, number>([[1, 0]])
  for (let d = 0; d <= a.length + b.length; d++) {
    if (d > mostSteps) throw new Error(`Hai văn bản khác nhau hơn ${mostSteps} ký tự`)
    history.push(new Map(reach))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? 0) < (reach.get(k + 1) ?? 0))
      let x = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1
      let y = x - k
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++
        y++
      }
      reach.set(k, x)
      if (x >= a.length && y >= b.length) return walkBack(a, b, history, d)
    }
  }
  return []
}

function walkBack(
  a: readonly string[],
  b: readonly string[],
  history: readonly Map<number, number>[],
  last: number,
): Step[] {
  const steps: Step[] = []
  let x = a.length
  let y = b.length
  for (let d = last; d >= 0; d--) {
    const reach = history[d] ?? new Map<number, number>()
    const k = x - y
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? 0) < (reach.get(k + 1) ?? 0))
    const fromK = down ? k + 1 : k - 1
    const fromX = d === 0 ? 0 : (reach.get(fromK) ?? 0)
    const fromY = d === 0 ? 0 : fromX - fromK
    while (x > fromX && y > fromY) {
      x--
      y--
      steps.push({ kind: 'same', character: a[x] ?? '', at: x })
    }
    if (d === 0) break
    if (down) steps.push({ kind: 'added', character: b[fromY] ?? '', at: fromX })
    else steps.push({ kind: 'gone', character: a[fromX] ?? '', at: fromX })
    x = fromX
    y = fromY
  }
  return steps.reverse()
}
