import type { DocumentModel, TableModel } from '../../core/document/model.ts'
import type { PageLayout } from '../../core/document/pages.ts'
import { readPlace } from '../../core/document/place.ts'
import { cellText } from '../../core/document/plainText.ts'
import { groupedText } from '../../core/text/figures.ts'

/** Tables shorter than this are always placed whole. */
const longRows = 100

/** How many rows of a long table were not placed, by the page (index) its placed rows end on. */
export function cutTables(document: DocumentModel, pages: readonly PageLayout[]): ReadonlyMap<number, number> {
  const long = new Map<string, TableModel>()
  for (const block of [...document.body, ...document.annexes.flatMap((annex) => annex.blocks)]) {
    if (block.kind === 'table' && block.rows.length > longRows) long.set(readPlace(block.place).id, block)
  }
  const cut = new Map<number, number>()
  if (long.size === 0) return cut
  const last = new Map<string, { row: number; page: number }>()
  pages.forEach((page, index) => {
    for (const line of page.lines) {
      const { area, id, rest } = readPlace(line.place)
      const row = Number(rest[0])
      if (area !== 'block' || !long.has(id) || !(row >= (last.get(id)?.row ?? 0))) continue
      last.set(id, { row, page: index })
    }
  })
  for (const [id, { row, page }] of last) {
    const rest = long.get(id)?.rows.slice(row + 1) ?? []
    // Rows without a word leave no line on the page, placed or not.
    const hidden = rest.some((cells) => cells.some((cell) => cellText(cell).trim() !== '')) ? rest.length : 0
    if (hidden > 0) cut.set(page, (cut.get(page) ?? 0) + hidden)
  }
  return cut
}

/** What stands where rows are left out on screen. */
export const rowsLeftOut = (count: number): string => `… còn ${groupedText(count)} dòng, có đủ trong tệp Word`
