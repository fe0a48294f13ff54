import { useSyncExternalStore } from 'react'

/** Below this the form and the page do not fit side by side. */
const media = window.matchMedia('(max-width: 1179px)')

const subscribe = (changed: () => void): (() => void) => {
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => media.matches)
