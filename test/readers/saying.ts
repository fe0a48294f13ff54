/** What a reader found, short enough to read in a test. */
import type { SourceBlock, SourceDocument } from '../../core/readers/source.ts'

/** `I. MỤC ĐÍCH`, `*nghiêng*`, `**đậm**`; a table as rows of `a | b`; a break as `---`, on its side `--- ngang`. */
export function said(source: SourceDocument | readonly SourceBlock[]): string[] {
  const blocks = 'blocks' in source ? source.blocks : source
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'break') return [block.landscape ? '--- ngang' : '---']
    if (block.kind === 'table') {
      return block.rows.map((row) =>
        row
          .map(
            (cell) =>
              said(cell.blocks).join(' / ') +
              (cell.colSpan ? ` →${cell.colSpan}` : '') +
              (cell.rowSpan ? ` ↓${cell.rowSpan}` : ''),
          )
          .join(' | '),
      )
    }
    const words = block.runs.map(({ text, bold, italic }) => {
      const mark = bold ? '**' : italic ? '*' : ''
      return mark + text + mark
    })
    return [(block.label === undefined ? '' : `${block.label} `) + words.join('')]
  })
}

/** All words of the body and the numbers before them, white space aside. */
export const plainWords = (source: SourceDocument): string => lettersOf(source.blocks)

function lettersOf(blocks: readonly SourceBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'break') return ''
      if (block.kind === 'table')
        return block.rows
          .flat()
          .map((cell) => lettersOf(cell.blocks))
          .join('')
      return [block.label ?? '', ...block.runs.map((run) => run.text)].join('').replace(/\s+/g, '')
    })
    .join('')
}
