/** Words a paragraph holds and does not say any more: they end in notes, not in the draft. */
import type { SourceAside } from './source.ts'

type LeftOutKind = Extract<SourceAside['kind'], 'deleted' | 'struck' | 'hidden'>

/** What is wrong with words, where something is; the strongest reason first. */
export const leftOutKind = (look: { deleted?: boolean; struck: boolean; hidden: boolean }): LeftOutKind | null =>
  look.deleted ? 'deleted' : look.hidden ? 'hidden' : look.struck ? 'struck' : null

const noAsides: readonly SourceAside[] = []

export class LeftOut {
  private readonly words = new Map<LeftOutKind, string>()
  /** What has followed the last words of a kind: blanks, or words that stay. */
  private readonly between = new Map<LeftOutKind, ' ' | ' … '>()
  /** Struck since the last words that stay: they printed, so a blank at their edge parts the words around them. */
  private struck = ''
  private last = ''

  add(kind: LeftOutKind, text: string): void {
    const before = this.words.get(kind) ?? ''
    this.words.set(kind, before + (before === '' ? '' : (this.between.get(kind) ?? '')) + text)
    this.between.delete(kind)
    if (kind === 'struck') this.struck += text
  }

  /** These words stand in the paragraph; with the blank before them that was struck together with other words. */
  follow(text: string): string {
    // In most paragraphs nothing was left out.
    if (this.words.size === 0) {
      this.last = text
      return text
    }
    const mark = text.trim() === '' ? ' ' : ' … '
    for (const kind of this.words.keys()) if (mark !== ' ' || !this.between.has(kind)) this.between.set(kind, mark)
    const parted = /^\s|\s$/u.test(this.struck) && /\S$/u.test(this.last) && /^[\p{L}\p{N}(“]/u.test(text)
    this.struck = ''
    this.last = text
    return parted ? ` ${text}` : text
  }

  asides(line: number): readonly SourceAside[] {
    if (this.words.size === 0) return noAsides
    return [...this.words].flatMap(([kind, words]) => {
      const text = words.trim()
      return text === '' ? [] : [{ kind, text, line }]
    })
  }
}
