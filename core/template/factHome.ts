/** The field a fact of every plan is typed in: `{{dia_danh}}` is answered in the letterhead, not in a question of its own. */
import { type PlaceKey, place, readPlace } from '../document/place.ts'
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

/** A place as the form knows it: that of a fact is its field; every other stays. */
export function homeOfPlace(key: PlaceKey): PlaceKey {
  const { area, id, rest } = readPlace(key)
  return area === 'fact' && rest.length === 0 ? factHome(id) : key
}
