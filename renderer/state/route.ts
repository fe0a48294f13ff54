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

export function readRoute(hash: string): Route {
  const [screen, id, other] = hash.replace(/^#\/?/, '').split('/')
  if (screen === 'soan' && id) return { screen: 'editor', id }
  if (screen === 'moi') return id ? { screen: 'new', template: id } : { screen: 'new' }
  if (screen === 'mo-tep') return { screen: 'import' }
  if (screen === 'dan-van-ban') return id === 'nam-moi' ? { screen: 'paste', roll: true } : { screen: 'paste' }
  if (screen === 'nam-moi') return id ? { screen: 'roll', id } : { screen: 'roll' }
  if (screen === 'sua-doi') return id ? { screen: 'amend', id } : { screen: 'amend' }
  if (screen === 'so-sanh' && id)
    return other ? { screen: 'compare', before: id, after: other } : { screen: 'compare', before: id }
  if (screen === 'gioi-thieu') return { screen: 'about' }
  if (screen === 'mau') return { screen: 'templates' }
  if (screen === 'nhieu-ban') return { screen: 'batch' }
  if (screen === 'co-quan') return { screen: 'office' }
  if (screen === 'thung-rac') return { screen: 'bin' }
  return { screen: 'list' }
}

export function writeRoute(route: Route): string {
  switch (route.screen) {
    case 'editor':
      return `#/soan/${route.id}`
    case 'new':
      return route.template ? `#/moi/${route.template}` : '#/moi'
    case 'office':
      return '#/co-quan'
    case 'batch':
      return '#/nhieu-ban'
    case 'about':
      return '#/gioi-thieu'
    case 'templates':
      return '#/mau'
    case 'bin':
      return '#/thung-rac'
    case 'import':
      return '#/mo-tep'
    case 'paste':
      return route.roll ? '#/dan-van-ban/nam-moi' : '#/dan-van-ban'
    case 'roll':
      return route.id ? `#/nam-moi/${route.id}` : '#/nam-moi'
    case 'amend':
      return route.id ? `#/sua-doi/${route.id}` : '#/sua-doi'
    case 'compare':
      return route.after ? `#/so-sanh/${route.before}/${route.after}` : `#/so-sanh/${route.before}`
    case 'list':
      return '#/'
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
