/** Which screen is shown; it stands in the address after `#`, so that reload and the back button work. */
import { useSyncExternalStore } from 'react'

export type Route =
  | { screen: 'list' }
  | { screen: 'bin' }
  | { screen: 'new'; template?: string }
  | { screen: 'editor'; id: string }
  | { screen: 'office' }
  /** Many plans from a list. */
  | { screen: 'batch' }
  /** “Giới thiệu”: version, licences, the report of a fault. */
  | { screen: 'about' }
  /** “Mẫu của tôi”. */
  | { screen: 'templates' }
  /** The file or the pasted text being read, before it is a draft. */
  | { screen: 'import' }
  /** `roll`: for a new year. */
  | { screen: 'paste'; roll?: true }
  /** A plan rolled forward; without an id one is chosen, or the one just read is meant. */
  | { screen: 'roll'; id?: string }
  /** An issued plan amended or replaced; without an id one is chosen, or the one just read is meant. */
  | { screen: 'amend'; id?: string }
  /** `after` is a draft's id, or one of `otherSides`; without it the other side is chosen. */
  | { screen: 'compare'; before: string; after?: string }

/**
 * The other side of a comparison where it is no other draft: the exported Word file as it is now, the same draft as another window
 * saved it, or a file that was read (`fileSide`).
 */
export const otherSides = { exported: 'tep-da-xuat', stored: 'ban-moi' } as const

/** A file by the id of the comparison it is kept with; no draft has such a name. */
export const fileSide = (kept: string): string => `tep.${kept}`

/** An earlier state of the same draft, by its time. */
export const copySide = (at: string): string => `ban.${at}`

/** The way back; null for any other side. */
export const copyOf = (side: string): string | null => (side.startsWith('ban.') ? side.slice(4) : null)

/** The way back; null for any other side. */
export const keptOf = (after: string): string | null => (after.startsWith('tep.') ? after.slice(4) : null)

/** The word of each screen in the address. */
const words: Readonly<Record<Route['screen'], string>> = {
  list: '',
  bin: 'thung-rac',
  new: 'moi',
  editor: 'soan',
  office: 'co-quan',
  batch: 'nhieu-ban',
  about: 'gioi-thieu',
  templates: 'mau',
  import: 'mo-tep',
  paste: 'dan-van-ban',
  roll: 'nam-moi',
  amend: 'sua-doi',
  compare: 'so-sanh',
}

/** Screens whose address is their word alone. */
const plainScreens = ['list', 'bin', 'office', 'batch', 'about', 'templates', 'import'] as const

/** The list for whatever is no address of ours. */
export function readRoute(hash: string): Route {
  const [word, id, other] = hash.replace(/^#\/?/, '').split('/')
  const plain = plainScreens.find((screen) => words[screen] === word)
  if (plain) return { screen: plain }
  if (word === words.editor && id) return { screen: 'editor', id }
  if (word === words.new) return id ? { screen: 'new', template: id } : { screen: 'new' }
  if (word === words.paste) return id === newYear ? { screen: 'paste', roll: true } : { screen: 'paste' }
  if (word === words.roll) return id ? { screen: 'roll', id } : { screen: 'roll' }
  if (word === words.amend) return id ? { screen: 'amend', id } : { screen: 'amend' }
  if (word === words.compare && id)
    return other ? { screen: 'compare', before: id, after: other } : { screen: 'compare', before: id }
  return { screen: 'list' }
}

export const writeRoute = (route: Route): string => `#/${[words[route.screen], ...behindWord(route)].join('/')}`

/** Behind the word of a pasted text that is made a plan for a new year. */
const newYear = 'nam-moi'

function behindWord(route: Route): string[] {
  switch (route.screen) {
    case 'editor':
      return [route.id]
    case 'new':
      return route.template ? [route.template] : []
    case 'paste':
      return route.roll ? [newYear] : []
    case 'roll':
    case 'amend':
      return route.id ? [route.id] : []
    case 'compare':
      return route.after ? [route.before, route.after] : [route.before]
    default:
      return []
  }
}

export function goToScreen(route: Route): void {
  window.location.hash = writeRoute(route)
}

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

export function useRoute(): Route {
  return readRoute(useSyncExternalStore(subscribe, () => window.location.hash))
}
