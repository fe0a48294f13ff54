/** Text as a PDF gives it back: lines of the page, cut where the next word would not have fitted. */
import { textWidth } from '../../core/style/textWidth.ts'

export interface PdfText {
  /** A blank line after every line, or after every paragraph. */
  blankBetween: boolean | 'paragraphs'
  /** Lines on a page; a page number and a form feed follow. 0: one long page. */
  pageLines: number
}

const column = 165
const indent = 12.7
const face = { size: 14 }

/** Words are cut at spaces and behind the hyphen of `NĐ-CP`. */
export function wrapAsPdf(text: string, { blankBetween, pageLines }: PdfText): string {
  const lines = text.split('\n').flatMap((paragraph) => {
    const cut = wrapLine(paragraph)
    return blankBetween === 'paragraphs' ? [...cut, ''] : cut
  })
  const out: string[] = []
  let page = 1
  lines.forEach((line, i) => {
    if (pageLines > 0 && i > 0 && i % pageLines === 0) {
      page++
      out.push('', String(page), `\f${line} `)
    } else out.push(`${line} `)
    if (blankBetween === true) out.push('')
  })
  return out.join('\n')
}

export function wrapLine(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.split(/(?<=\s)|(?<=\p{L}-)(?=\p{L})/u)) {
    const room = column - (lines.length === 0 ? indent : 0)
    if (line !== '' && textWidth((line + piece).trimEnd(), face) > room) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}
