/** Footnotes of a PDF and their marks: raised figures among the words of the page at whose foot the note stands. */
import type { FoundNote } from '../../../../core/readers/settleNotes.ts'
import { type Footnote, isRaised } from './furniture.ts'
import type { Line } from './lines.ts'

export class NoteMarks {
  /** As they were found, their marks in the text or not. */
  readonly found: FoundNote[]
  private readonly ids = new Map<string, string>()
  private readonly figures: ReadonlySet<string>

  constructor(footnotes: readonly Footnote[]) {
    this.found = footnotes.map(({ page, figure, words }, at) => {
      const id = `pdf ${at}`
      if (figure !== '' && !this.ids.has(placeOf(page, figure))) this.ids.set(placeOf(page, figure), id)
      return { id, kind: 'footnote', line: 0, blocks: [{ kind: 'paragraph', line: 0, runs: [{ text: words }] }] }
    })
    this.figures = new Set(footnotes.map(({ figure }) => figure).filter((figure) => figure !== ''))
  }

  /** Puts the marks into lines of a page, each once: a figure that comes again is a word, as that of m2 is. */
  mark(lines: readonly Line[], page: number): void {
    if (this.figures.size === 0) return
    for (const line of lines) {
      line.pieces = line.pieces.flatMap((piece, at) => {
        const figure = piece.text.trim()
        const before = line.pieces[at - 1]
        if (!before || !this.figures.has(figure) || !isRaised(piece, line) || isMeasure(before.text, figure))
          return [piece]
        const place = placeOf(page, figure)
        const note = this.ids.get(place)
        this.ids.delete(place)
        return [note === undefined ? piece : { ...piece, text: '', note }]
      })
    }
  }
}

/** Square and cubic metres. */
const isMeasure = (before: string, figure: string): boolean =>
  /^[23]$/.test(figure) && /(?:^|[\s\d(/])[kcdm]?m$/u.test(before)

const placeOf = (page: number, figure: string): string => `${page} ${figure}`
