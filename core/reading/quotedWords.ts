/**
 * What a plan quotes of another one over whole paragraphs: “Sửa đổi khoản 3 Mục II như sau:”, then that khoản from `“` to `”`, its
 * points and dashes between. An own paragraph that begins with a quotation is none: nothing announces it.
 */

interface Stretch {
  text: string
  annex: string | null
}

/** Longer quotations are a mark somebody forgot to close. */
const mostBlocks = 400

/** `blocks`: those that print, in reading order. */
export function quotedAmong<T extends Stretch>(blocks: readonly T[]): T[] {
  const quoted: T[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    if (!blocks[at]?.text.startsWith('“') || !announced(blocks, at)) continue
    const end = endOf(blocks, at)
    if (end === -1) continue
    quoted.push(...blocks.slice(at, end + 1))
    at = end
  }
  return quoted
}

const announced = (blocks: readonly Stretch[], at: number): boolean =>
  /:$/u.test(blocks[at - 1]?.text.trimEnd() ?? '') && blocks[at - 1]?.annex === blocks[at]?.annex

/** Where as many marks close as were opened, at the end of a paragraph; -1 where that never comes. */
function endOf(blocks: readonly Stretch[], from: number): number {
  let open = 0
  for (let at = from; at < Math.min(blocks.length, from + mostBlocks); at += 1) {
    const { text = '', annex } = blocks[at] ?? {}
    if (annex !== blocks[from]?.annex) return -1
    for (const [mark] of text.matchAll(/[“”]/gu)) open += mark === '“' ? 1 : -1
    if (open <= 0) return /”[.;,]{0,2}$/u.test(text.trimEnd()) ? at : -1
  }
  return -1
}
