/** The place a text of a draft stands at, and the text a place is. */
import type { TextAddress } from '../draft/draftEdit.ts'
import { type PlaceKey, place, readPlace } from './place.ts'

export function placeOfText(at: TextAddress): PlaceKey {
  switch (at.text) {
    case 'title':
      return place.title
    case 'block':
      return place.block(at.block)
    case 'cell':
      return place.cell(at.block, at.row, at.column)
    case 'annex-title':
      return place.annexTitle(at.annex)
    case 'recipient':
      return place.recipient(at.id)
    case 'footnote':
      return place.footnote(at.id)
    case 'fact':
      return place.fact(at.id)
  }
}

/** Null for a place that is no text written in a line: a field of the letterhead, an answer, a whole annex. */
export function textOfPlace(key: PlaceKey): TextAddress | null {
  const { area, id, rest } = readPlace(key)
  if (key === place.title) return { text: 'title' }
  if (area === 'block' && rest.length === 0) return { text: 'block', block: id }
  if (area === 'block') return { text: 'cell', block: id, row: Number(rest[0]), column: Number(rest[1]) }
  if (area === 'annex' && rest[0] === 'title') return { text: 'annex-title', annex: id }
  if (area === 'footnote') return { text: 'footnote', id }
  if (area === 'recipients' && id !== '' && key !== place.filing) return { text: 'recipient', id }
  return null
}
