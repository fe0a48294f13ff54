import { describe, expect, it } from 'vitest'
import type { DocumentModel } from '../../core/document/model.ts'
import type { LineLayout, PageLayout } from '../../core/document/pages.ts'
import { type PlaceKey, place, readPlace } from '../../core/document/place.ts'
import { blockText, cellText, plainText } from '../../core/document/plainText.ts'
import { layoutPages } from '../../core/docx/layoutPages.ts'
import { renderDraft } from '../../core/render/render.ts'
import { mmToPx } from '../../core/units.ts'
import { stressDraft } from '../support/stressDrafts.ts'

const SEED = 9

const bare = (text: string): string => text.replace(/\s+/gu, '')
const textOf = (line: LineLayout): string => line.runs.map((run) => run.text).join('')
const sorted = (text: string): string => [...bare(text)].sort().join('')
const blocksOf = (model: DocumentModel): DocumentModel['body'] => [
  ...model.body,
  ...model.annexes.flatMap((annex) => annex.blocks),
]

/** What each place of the body says: paragraphs and cells; `head` may be said again on each page. */
function* placesOf(model: DocumentModel): Generator<{ at: PlaceKey; words: string; head: boolean }> {
  for (const block of blocksOf(model)) {
    if (block.kind === 'paragraph') yield { at: block.place, words: bare(blockText(block)), head: false }
    else {
      const { id } = readPlace(block.place)
      for (const [row, cells] of block.rows.entries()) {
        for (const [i, cell] of cells.entries()) {
          yield { at: place.cell(id, row, i), words: bare(cellText(cell)), head: row < block.headerRows }
        }
      }
    }
  }
}

/** What stands on the pages, by place and in their order, without page numbers. */
function wordsOnPages(pages: readonly PageLayout[]): Map<PlaceKey, string> {
  const found = new Map<PlaceKey, string>()
  for (const line of pages.flatMap((page) => page.lines)) {
    if (line.place !== place.draft) found.set(line.place, (found.get(line.place) ?? '') + bare(textOf(line)))
  }
  return found
}

/** The lines whose letters reach below the text area of their page. */
function linesBelow(model: DocumentModel, pages: readonly PageLayout[]): string[] {
  const foot = mmToPx(model.page.margins.bottom)
  return pages.flatMap((page, number) =>
    page.lines
      .filter((line) => line.y + Math.min(line.height, 1.15 * line.size) > page.height - foot + 1)
      .map((line) => `page ${number + 1}: ${textOf(line)}`),
  )
}

describe(`drafts that strain the page (seed ${SEED})`, () => {
  it.each(Array.from({ length: 32 }, (_, at) => at))('draft %i has every word of its model on its pages', (at) => {
    const { document } = renderDraft(stressDraft(SEED, at), null)
    const { pages, stoppedAt } = layoutPages(document)
    expect(stoppedAt).toBe('')
    expect(linesBelow(document, pages)).toEqual([])

    const found = wordsOnPages(pages)
    for (const { at: where, words, head } of placesOf(document)) {
      const shown = found.get(where) ?? ''
      const times = head && words !== '' ? Math.max(1, shown.length / words.length) : 1
      expect(shown, where).toBe(words.repeat(Math.floor(times)))
      found.set(where, words)
    }
    const same = sorted([...found.values()].join('')) === sorted(plainText(document))
    expect(same, 'letterhead, title, closing and heads of annexes').toBe(true)
  })
})
