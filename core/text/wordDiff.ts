/**
 * Which words changed between two texts, as a clerk would mark them with a pen: whole words, and no confetti. Where most of a sentence
 * changed, the sentence.
 *
 * 1. Texts are cut into words, marks and blanks; a date is one word.
 * 2. The longest order both have stays, words weighing more than what stands between them.
 * 3. A few words that stayed by chance between two changes are part of the change.
 * 4. A sentence with too few words left is replaced as a whole.
 * 5. What was only added or removed is slid so that it begins with a word and ends with a blank.
 */

/** A stretch of words of two texts. */
interface DiffSpan {
  text: string
  change: 'same' | 'added' | 'removed'
}

/**
 * Numbers with their marks (`20/NQ-HĐND`, `05/9/2026`, `1.500.000`) are one word, and so is a footnote (`noteBrackets.ts`); spaces and
 * marks stand alone.
 */
const TOKEN =
  /\s+|\u2045[^\u2046]*\u2046|[\p{L}\p{M}\p{N}]+(?:(?:[/\-–]|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|[^\s]/gu

/** Texts longer than this together (in tokens, multiplied) are compared at their ends only. */
const MOST_CELLS = 6_000_000

/** Of a sentence at least this share of words must have stayed, or it is replaced as a whole. */
const SENTENCE_KEPT = 0.4

/** Dropping what was `added` gives `before` exactly, dropping what was `removed` gives `after`. Empty for two empty texts. */
export function diffWords(before: string, after: string): DiffSpan[] {
  if (before === after) return before === '' ? [] : [{ text: before, change: 'same' }]
  const steps = joined(compareTokens(phrasesOf(before), phrasesOf(after)))
  return spansOf(slid(wholeSentences(withoutConfetti(steps))))
}

/** The same without a reader's wish for whole phrases: whatever both have in the same order stays. For taking words over. */
export function exactDiff(before: string, after: string): DiffSpan[] {
  return spansOf(joined(compareTokens(tokensOf(before), tokensOf(after))))
}

const tokensOf = (text: string): string[] => text.match(TOKEN) ?? []

/** A day, or a month of a year, is one word to a reader: `ngày 05 tháng 01 năm 2026`; the day or the month may be left to the pen. */
const DATE =
  /(?<![\p{L}\p{M}\p{N}])(?:[Nn]gày\s+(?:\d{1,2}\s+)?tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?|[Tt]háng\s+\d{1,2}\s+năm\s+\d{4})(?!\p{N})/gu

function phrasesOf(text: string): string[] {
  const phrases: string[] = []
  let from = 0
  for (const { 0: date, index } of text.matchAll(DATE)) {
    phrases.push(...tokensOf(text.slice(from, index)), date)
    from = index + date.length
  }
  return [...phrases, ...tokensOf(text.slice(from))]
}

const WORD = /[\p{L}\p{M}\p{N}]/u
const wordCount = (tokens: readonly string[]): number =>
  tokens.reduce((sum, token) => sum + (WORD.test(token) ? 1 : 0), 0)

/** What stayed, or what became what. Steps of both kinds take turns once they are `joined`. */
type Step = { same: string[] } | { removed: string[]; added: string[] }

/** The tokens both have, in order, with words weighing more than what stands between them. */
function compareTokens(before: readonly string[], after: readonly string[]): Step[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  const most = Math.min(before.length, after.length) - head
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return [
    { same: before.slice(0, head) },
    ...longestCommon(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    { same: before.slice(before.length - tail) },
  ]
}

const weight = (token: string): number =>
  WORD.test(token) ? 8 + Math.min(8, token.length) : token.trim() === '' ? 1 : 3

function longestCommon(before: string[], after: string[]): Step[] {
  if (before.length === 0 || after.length === 0 || before.length * after.length > MOST_CELLS) {
    return [{ removed: before, added: after }]
  }
  const width = after.length + 1
  const weights = before.map(weight)
  const best = heaviestRests(before, after, weights)
  const steps: Step[] = []
  let i = 0
  let j = 0
  while (i < before.length && j < after.length) {
    const at = i * width + j
    const token = before[i] ?? ''
    if (token === after[j] && best[at] === (best[at + width + 1] ?? 0) + (weights[i] ?? 0)) {
      steps.push({ same: [token] })
      i++
      j++
    } else if (best[at] === best[at + width]) {
      steps.push({ removed: [token], added: [] })
      i++
    } else {
      steps.push({ removed: [], added: [after[j] ?? ''] })
      j++
    }
  }
  steps.push({ removed: before.slice(i), added: after.slice(j) })
  return steps
}

/** How much the rests of both from each two places on have in common at the most; a row for each place of `before`. */
function heaviestRests(before: readonly string[], after: readonly string[], weights: readonly number[]): Int32Array {
  const width = after.length + 1
  const best = new Int32Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--) {
    const token = before[i]
    for (let j = after.length - 1; j >= 0; j--) {
      const at = i * width + j
      const skip = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0)
      best[at] = token === after[j] ? Math.max(skip, (best[at + width + 1] ?? 0) + (weights[i] ?? 0)) : skip
    }
  }
  return best
}

/** Neighbours of one kind as one step, empty ones left out. */
function joined(steps: readonly Step[]): Step[] {
  const out: Step[] = []
  for (const step of steps) {
    const last = out.at(-1)
    if ('same' in step) {
      if (step.same.length === 0) continue
      if (last && 'same' in last) last.same.push(...step.same)
      else out.push({ same: [...step.same] })
    } else {
      if (step.removed.length + step.added.length === 0) continue
      if (last && 'removed' in last) {
        last.removed.push(...step.removed)
        last.added.push(...step.added)
      } else out.push({ removed: [...step.removed], added: [...step.added] })
    }
  }
  return out
}

const changed = ({ same }: { same: string[] }): Step => ({ removed: same, added: same })

/** A few words that stayed by chance between two changes are part of the change. */
function withoutConfetti(given: readonly Step[]): Step[] {
  let steps = [...given]
  for (;;) {
    const at = steps.findIndex((step, i) => isConfetti(steps[i - 1], step, steps[i + 1]))
    const step = steps[at]
    if (!step || !('same' in step)) return steps
    steps = joined(steps.with(at, changed(step)))
  }
}

function isConfetti(before: Step | undefined, step: Step, behind: Step | undefined): boolean {
  if (!('same' in step) || !before || !behind || 'same' in before || 'same' in behind) return false
  const kept = wordCount(step.same)
  if (kept === 1 && isTurned(before, behind)) return true
  if (kept === 0) return !step.same.some(endsSentence)
  const size = (change: { removed: string[]; added: string[] }): number =>
    Math.max(wordCount(change.removed), wordCount(change.added))
  return kept <= 4 && size(before) + size(behind) >= (kept <= 2 ? 3 : 4) * kept
}

/** `đảm bảo` → `bảo đảm`: the word stands behind the one that stayed now, and both are another word. */
function isTurned(
  before: { removed: string[]; added: string[] },
  behind: { removed: string[]; added: string[] },
): boolean {
  const words = (tokens: readonly string[]): string => tokens.join('').trim()
  const away = before.added.length === 0 && behind.removed.length === 0 && words(before.removed) === words(behind.added)
  const here = before.removed.length === 0 && behind.added.length === 0 && words(before.added) === words(behind.removed)
  return (away && words(before.removed) !== '') || (here && words(before.added) !== '')
}

const endsSentence = (token: string): boolean => token === '.' || token === ';' || token === '?' || token === '!'

/** Between two ends of sentences that stayed: too few words in common, and the whole is replaced. */
function wholeSentences(steps: readonly Step[]): Step[] {
  const out: Step[] = []
  let open: Step[] = []
  const close = (): void => {
    out.push(...sentence(open))
    open = []
  }
  for (const step of steps) {
    if (!('same' in step)) {
      open.push(step)
      continue
    }
    let from = 0
    for (const [i, token] of step.same.entries()) {
      if (!endsSentence(token)) continue
      open.push({ same: step.same.slice(from, i + 1) })
      close()
      from = i + 1
    }
    if (from < step.same.length) open.push({ same: step.same.slice(from) })
  }
  close()
  return joined(out)
}

function sentence(steps: Step[]): Step[] {
  const changes = steps.filter((step) => !('same' in step)).length
  if (changes < 2) return steps
  const count = (of: (step: Step) => string[]): number => steps.reduce((sum, step) => sum + wordCount(of(step)), 0)
  const kept = count((step) => ('same' in step ? step.same : []))
  const longer = Math.max(
    kept + count((step) => ('same' in step ? [] : step.removed)),
    kept + count((step) => ('same' in step ? [] : step.added)),
  )
  if (kept >= SENTENCE_KEPT * longer) return steps
  // The end mark and the first space may stay: they are nobody's words.
  return joined(steps.map((step) => ('same' in step ? changed(step) : step)))
}

/** What was only added or only removed may begin a word or a space later: it shall begin with a word and end with a space. */
function slid(steps: readonly Step[]): Step[] {
  const out = steps.map((step): Step => ('same' in step ? { same: [...step.same] } : step))
  for (const [i, step] of out.entries()) {
    const before = out[i - 1]
    const behind = out[i + 1]
    if ('same' in step || !before || !('same' in before)) continue
    const only = step.removed.length === 0 ? step.added : step.added.length === 0 ? step.removed : null
    if (!only || !behind || !('same' in behind)) {
      trimCommon(before.same, step)
      continue
    }
    if ((only[0] ?? '').trim() === '' && only[0] === behind.same[0]) {
      const turned = [...only.slice(1), ...only.slice(0, 1)]
      before.same.push(...only.slice(0, 1))
      behind.same.shift()
      out[i] = step.removed.length === 0 ? { removed: [], added: turned } : { removed: turned, added: [] }
    }
  }
  return joined(out)
}

/** Joining changes may have left the same tokens at both beginnings. */
function trimCommon(before: string[], step: { removed: string[]; added: string[] }): void {
  while (step.removed.length > 0 && step.removed[0] === step.added[0] && (step.removed[0] ?? '').trim() === '') {
    before.push(...step.removed.splice(0, 1))
    step.added.splice(0, 1)
  }
}

function spansOf(steps: readonly Step[]): DiffSpan[] {
  const spans: DiffSpan[] = []
  const push = (tokens: readonly string[], change: DiffSpan['change']): void => {
    if (tokens.length > 0) spans.push({ text: tokens.join(''), change })
  }
  for (const step of steps) {
    if ('same' in step) push(step.same, 'same')
    else {
      const removed = step.removed.join('')
      const added = step.added.join('')
      const kept = commonEnd(step.removed, step.added)
      push(step.removed.slice(0, step.removed.length - kept), 'removed')
      push(step.added.slice(0, step.added.length - kept), 'added')
      if (removed !== '' && added !== '' && kept > 0) push(step.removed.slice(-kept), 'same')
    }
  }
  return joinedSpans(spans)
}

/** White space and marks at the end of both: `2025;` → `2026;` keeps its `;`. */
function commonEnd(removed: readonly string[], added: readonly string[]): number {
  let kept = 0
  while (kept < removed.length && kept < added.length) {
    const token = removed[removed.length - 1 - kept] ?? ''
    if (token !== added[added.length - 1 - kept] || WORD.test(token)) break
    kept++
  }
  return kept
}

function joinedSpans(spans: readonly DiffSpan[]): DiffSpan[] {
  const out: DiffSpan[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (last?.change === span.change) last.text += span.text
    else out.push({ ...span })
  }
  return out
}
