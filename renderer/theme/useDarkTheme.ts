import { useSyncExternalStore } from 'react'
import { useApp } from '../state/app.ts'

const media = window.matchMedia('(prefers-color-scheme: dark)')

const subscribe = (changed: () => void): (() => void) => {
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** True when the window should be dark: as chosen, else as the computer is set. */
export function useDarkTheme(): boolean {
  const systemDark = useSyncExternalStore(subscribe, () => media.matches)
  const theme = useApp((state) => state.settings?.theme ?? 'system')
  return theme === 'system' ? systemDark : theme === 'dark'
}
