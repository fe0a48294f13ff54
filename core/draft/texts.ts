/** Every text of a draft a clerk writes in a line, in reading order, each with its address. Those switched off too; answers are not among them. */
import { inlineOfCell } from './cells.ts'
import type { Block, Draft, Inline } from './draft.ts'
import type { TextAddress } from './draftEdit.ts'

interface PlacedText {
  at: TextAddress
  text: Inline
}

export function draftTexts(draft: Draft): PlacedText[] {
  return [
    { at: { text: 'title' }, text: draft.title },
    ...draft.body.flatMap(blockTexts),
    ...draft.recipients.lines.map(({ id, text }): PlacedText => ({ at: { text: 'recipient', id }, text })),
    ...draft.annexes.flatMap((annex): PlacedText[] => [
      { at: { text: 'annex-title', annex: annex.id }, text: annex.title },
      ...annex.body.flatMap(blockTexts),
    ]),
    ...Object.entries(draft.footnotes ?? {}).map(([id, text]): PlacedText => ({ at: { text: 'footnote', id }, text })),
  ]
}

function blockTexts(block: Block): PlacedText[] {
  const cells = (block.table?.rows ?? []).flatMap((row, at) =>
    row.map(
      (cell, column): PlacedText => ({
        at: { text: 'cell', block: block.id, row: at, column },
        text: inlineOfCell(cell),
      }),
    ),
  )
  // Of a table its text is the line above it, where it has one.
  const own = block.kind !== 'table' || block.text.trim() !== ''
  return [
    ...(own ? [{ at: { text: 'block', block: block.id } as const, text: block.text }] : []),
    ...(block.kind === 'table' ? cells : []),
    ...block.children.flatMap(blockTexts),
  ]
}
