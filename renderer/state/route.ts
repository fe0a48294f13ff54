/** Which screen is shown; it stands in the address after `#`, so that reload and the back button work. */
import { useSyncExternalStore } from 'react'

export type Route =
  | { screen: 'list' }
  | { screen: 'bin' }
  | { screen: 'new'; template?: string }
  | { screen: 'editor'; id: string }
  | { screen: 'office' }

export function readRoute(hash: string): Route {
  const [screen, id] = hash.replace(/^#\/?/, '').split('/')
  if (screen === 'soan' && id) return { screen: 'editor', id }
  if (screen === 'moi') return id ? { screen: 'new', template: id } : { screen: 'new' }
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
    case 'bin':
      return '#/thung-rac'
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
