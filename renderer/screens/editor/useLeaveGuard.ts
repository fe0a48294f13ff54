import { useEffect } from 'react'
import { hasUnsavedWork, saveNow } from '../../state/editor.ts'

/** A window about to be hidden saves at once; one about to close with words not on disk asks first. */
export function useLeaveGuard(): void {
  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') void saveNow()
    }
    const onClose = (event: BeforeUnloadEvent): void => {
      if (!hasUnsavedWork()) return
      void saveNow()
      event.preventDefault()
    }
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('beforeunload', onClose)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('beforeunload', onClose)
    }
  }, [])
}
