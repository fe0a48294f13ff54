/**
 * The field a place is edited in: `{{dia_danh}}` is answered in the letterhead, not in a question of its own; a footnote stands
 * where its mark does.
 */
import { type PlaceKey, place, readPlace } from '../document/place.ts'
import { inlineOfCell } from '../draft/cells.ts'
import type { Draft } from '../draft/draft.ts'
import { walkDraft } from '../draft/walk.ts'
import { type BuiltinName, isBuiltin } from './names.ts'

const builtinHomes: Record<BuiltinName, PlaceKey> = {
  // Asked beside the letterhead, but printed in the texts: it keeps its own place.
  nam: place.fact('nam'),
  'co_quan.ten': place.letterhead('issuer'),
  'co_quan.ngan': place.letterhead('shortName'),
  'co_quan.hoa': place.letterhead('issuer'),
  dia_danh: place.letterhead('place'),
  so_ky_hieu: place.letterhead('number'),
  ngay_ban_hanh: place.letterhead('date'),
  trich_yeu: place.title,
}

/** `nghi_quyet.so` → `fact/nghi_quyet`; `dia_danh` → `letterhead/place`. */
export const factHome = (name: string): PlaceKey =>
  isBuiltin(name) ? builtinHomes[name] : place.fact(name.split('.')[0] ?? name)

/** A place as the form knows it: that of a fact is its field, that of a footnote its mark's; every other stays. */
export function homeOfPlace(draft: Draft, key: PlaceKey): PlaceKey {
  const { area, id, rest } = readPlace(key)
  if (area === 'footnote') return markOf(draft, id) ?? key
  return area === 'fact' && rest.length === 0 ? factHome(id) : key
}

/** The text that holds the mark of a footnote; null where none does. */
function markOf(draft: Draft, id: string): PlaceKey | null {
  const mark = `{#${id}}`
  if (draft.title.includes(mark)) return place.title
  for (const block of walkDraft(draft)) {
    if (block.text.includes(mark)) return place.block(block.id)
    for (const [row, cells] of (block.table?.rows ?? []).entries())
      for (const [column, cell] of cells.entries())
        if (inlineOfCell(cell).includes(mark)) return place.cell(block.id, row, column)
  }
  const annex = draft.annexes.find(({ title }) => title.includes(mark))
  if (annex) return place.annexTitle(annex.id)
  const recipient = draft.recipients.lines.find(({ text }) => text.includes(mark))
  return recipient ? place.recipient(recipient.id) : null
}
