/** Places of the draft in the drawn preview: each text carries `data-place`. */
import { type PlaceKey, readPlace } from '../../core/document/place.ts'

export const placesIn = (root: Element): NodeListOf<HTMLElement> => root.querySelectorAll<HTMLElement>('[data-place]')

/** The text drawn for a place, or for the nearest thing around it: the table of a cell, the annex of its title. */
export function elementAt(root: Element, place: PlaceKey): HTMLElement | null {
  for (const key of nearby(place)) {
    const found = root.querySelector<HTMLElement>(`[data-place="${CSS.escape(key)}"]`)
    if (found) return found
  }
  return null
}

/** All texts of a place: a paragraph cut by the end of a page is two. */
export const elementsAt = (root: Element, place: PlaceKey): HTMLElement[] => {
  const { area, id } = readPlace(place)
  const selector = area === 'fact' ? `[data-fact="${CSS.escape(id)}"]` : `[data-place="${CSS.escape(place)}"]`
  const exact = [...root.querySelectorAll<HTMLElement>(selector)]
  if (exact.length > 0 || area === 'fact') return exact
  const around = elementAt(root, place)
  return around ? [around] : []
}

/** Fields that print in the line of another. */
const printsWith: Readonly<Record<PlaceKey, PlaceKey>> = {
  'letterhead/issuerKind': 'letterhead/issuer',
  'letterhead/shortName': 'letterhead/issuer',
  'letterhead/place': 'letterhead/date',
  'letterhead/issueYear': 'letterhead/date',
  'letterhead/issueMonth': 'letterhead/date',
  'letterhead/issueDay': 'letterhead/date',
  'letterhead/code': 'letterhead/number',
}

function nearby(place: PlaceKey): PlaceKey[] {
  const { area, id, rest } = readPlace(place)
  const keys = [place]
  const line = printsWith[place]
  if (line !== undefined) keys.push(line)
  if (rest.length > 0) keys.push(`${area}/${id}`)
  if (area === 'recipients') keys.push('recipients')
  if (area === 'signature') keys.push('signature/headPost', 'signature/post', 'signature/lines', 'signature/name')
  if (area === 'annex') keys.push(`annex/${id}/title`)
  return keys
}
