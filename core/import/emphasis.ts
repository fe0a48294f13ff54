/**
 * Markdown emphasis of a converted text (`*nghiêng*`, `**đậm**`) becomes the marks of our own inline text; every
 * other `*`, `{` and `\` is taken for itself and escaped.
 */
import type { Inline } from '../draft/draft.ts'
import { escapeInline } from '../inline/writeInline.ts'

interface Run {
  at: number
  count: number
  opens: boolean
  closes: boolean
  paired: boolean
}

interface Emphasised {
  text: Inline
  /** The same words without any mark. */
  plain: Inline
  /** All of it stands in `**...**`. */
  bold: boolean
}

export function readEmphasis(source: string): Emphasised {
  const runs = source.includes('*') ? pairs(source) : []
  let text = ''
  let plain = ''
  let at = 0
  for (const run of runs) {
    if (!run.paired) continue
    const piece = escapeInline(source.slice(at, run.at))
    text += piece + '*'.repeat(run.count)
    plain += piece
    at = run.at + run.count
  }
  const rest = escapeInline(source.slice(at))
  const paired = runs.filter((run) => run.paired)
  const [first, last] = [paired[0], paired.at(-1)]
  const bold =
    paired.length === 2 &&
    first?.at === 0 &&
    first.count >= 2 &&
    last !== undefined &&
    last.at + last.count >= source.length - 1
  return { text: text + rest, plain: plain + rest, bold }
}

/** Star runs of one to three, each opening matched with the next closing of its length. */
function pairs(source: string): Run[] {
  const runs: Run[] = []
  const open = new Map<number, Run>()
  for (const match of source.matchAll(/\*+/g)) {
    const at = match.index
    const count = match[0].length
    const run: Run = { at, count, opens: false, closes: false, paired: false }
    runs.push(run)
    if (count > 3) continue
    const before = source.charAt(at - 1)
    const behind = source.charAt(at + count)
    run.opens = /^$|[\s“"'‘([{–-]/.test(before) && /[\p{L}\p{N}“"'‘(]/u.test(behind)
    run.closes = /\S/.test(before) && /^$|[^\p{L}\p{N}*]/u.test(behind)
    const opening = open.get(count)
    if (opening && run.closes) {
      opening.paired = true
      run.paired = true
      open.delete(count)
    } else if (run.opens) open.set(count, run)
  }
  return runs
}
