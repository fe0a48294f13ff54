/** One plan laid out twice: by `layoutPages`, as the preview shows it, and by LibreOffice, from the Word file. */

import type { BlockModel, DocumentModel, ParagraphModel } from '../../core/document/model.ts'
import type { LayoutResult } from '../../core/document/pages.ts'
import { paragraphText } from '../../core/document/plainText.ts'

export interface Comparison {
  name: string
  ours: number
  theirs: number
  /** Pages (from 1) with other words on them than LibreOffice has. */
  otherWords: number[]
  /** Headings on another page. */
  movedHeadings: { text: string; ours: number; theirs: number }[]
  headings: number
  signature: { ours: number; theirs: number }
}

export function comparePages(name: string, model: DocumentModel, layout: LayoutResult, printed: string[]): Comparison {
  const ourPages = layout.pages.map((page) =>
    [...page.boxes.map((box) => box.text), ...page.lines.map((line) => line.runs.map((run) => run.text).join(''))].join(
      ' ',
    ),
  )
  const otherWords = ourPages.flatMap((text, index) => (sameWords(text, printed[index] ?? '') ? [] : [index + 1]))
  const headings = [...model.body, ...model.annexes.flatMap((annex) => annex.blocks)].filter(isHeading)
  let from = 0
  const movedHeadings = headings.flatMap((heading) => {
    const text = paragraphText(heading)
    const ours = layout.pages.findIndex((page) => page.lines.some((line) => line.place === heading.place))
    const theirs = printed.findIndex((page, index) => index >= from && squeezed(page).includes(squeezed(text)))
    if (theirs >= 0) from = theirs
    return ours === theirs ? [] : [{ text, ours: ours + 1, theirs: theirs + 1 }]
  })
  const signer = squeezed(model.closing.signature.lines[0]?.runs.map((run) => run.text).join('') ?? '')
  return {
    name,
    ours: layout.pages.length,
    theirs: printed.length,
    otherWords,
    movedHeadings,
    headings: headings.length,
    signature: {
      ours: layout.signature.page,
      theirs: signer === '' ? 0 : printed.findLastIndex((page) => squeezed(page).includes(signer)) + 1,
    },
  }
}

const isHeading = (block: BlockModel): block is ParagraphModel =>
  block.kind === 'paragraph' && block.outlineLevel !== undefined

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '')
/** Two columns are read in another order by a PDF reader; the words are the same. */
const sameWords = (ours: string, theirs: string): boolean => words(ours) === words(theirs)
const words = (text: string): string => text.normalize('NFC').split(/\s+/u).filter(Boolean).sort().join(' ')

/** The table for the reader. */
export function table(rows: readonly Comparison[]): string {
  const cells = rows.map((row) => [
    row.name,
    `${row.ours}/${row.theirs}`,
    row.otherWords.length === 0 ? 'all' : `not ${row.otherWords.join(', ')}`,
    `${row.headings - row.movedHeadings.length}/${row.headings}`,
    `${row.signature.ours}/${row.signature.theirs}`,
  ])
  const head = [
    'plan',
    'pages (preview/LibreOffice)',
    'same words on pages',
    'headings on same page',
    'signature on page',
  ]
  const widths = head.map((title, at) => Math.max(title.length, ...cells.map((line) => (line[at] ?? '').length)))
  return [head, ...cells].map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n')
}
