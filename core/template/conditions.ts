import type { Expression } from './expression.ts'

/** More than a sentence can need; past these a text is a program. */
const deepest = 5
const most = 50

/** Why the `#if`, `else` and ends of one block of text do not pair; null when they do. */
export function conditionFault(expressions: readonly Expression[]): string | null {
  const open: { block: 'if' | 'unless'; elseSeen: boolean }[] = []
  let count = 0
  for (const expression of expressions) {
    if (expression.kind === 'open') {
      open.push({ block: expression.block, elseSeen: false })
      count++
      if (open.length > deepest || count > most)
        return 'Quá nhiều {{#if ...}} trong một đoạn, hãy tách thành nhiều đoạn.'
    } else if (expression.kind === 'else') {
      const last = open.at(-1)
      if (!last) return 'Có {{else}} mà không có {{#if ...}} trước nó trong cùng đoạn.'
      if (last.elseSeen) return 'Có hai {{else}} trong một {{#if ...}}.'
      last.elseSeen = true
    } else if (expression.kind === 'close') {
      const last = open.pop()
      if (!last) return `Có {{/${expression.block}}} mà không có {{#${expression.block} ...}} trước nó trong cùng đoạn.`
      if (last.block !== expression.block) return `{{#${last.block} ...}} phải đóng bằng {{/${last.block}}}.`
    }
  }
  const last = open.at(-1)
  return last ? `{{#${last.block} ...}} chưa được đóng bằng {{/${last.block}}} trong cùng đoạn.` : null
}
