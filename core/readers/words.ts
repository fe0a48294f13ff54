import { printedText } from './capitals.ts'
import type { SourceBlock } from './source.ts'

/** Words of blocks, a line each; cells beside each other by ` | `. */
export function blocksText(blocks: readonly SourceBlock[]): string {
  const lines: string[] = []
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const words = block.runs.map(printedText).join('')
      lines.push(block.label === undefined ? words : `${block.label} ${words}`)
    } else if (block.kind === 'table') {
      for (const row of block.rows) {
        lines.push(row.map((cell) => blocksText(cell.blocks).replaceAll('\n', ' ')).join(' | '))
      }
    }
  }
  return lines.join('\n').trim()
}

/** Whether the head or foot of the pages says nothing, or no more than where one is: "- 3 -". */
export const isPageNumber = (text: string): boolean => /^[-–\s\d]*$/.test(text)
