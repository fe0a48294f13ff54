/** Form and page: which of the two a narrow window shows, and whether the form stands beside the page that is written on. */
import { useEffect, useState } from 'react'

type Side = 'form' | 'page'

interface Sides {
  /** What a narrow window shows. */
  side: Side
  setSide: (side: Side) => void
  /** On the page the form may be put away; whatever is asked for brings it back. */
  panel: boolean
  turnPanel: () => void
  show: (side: Side) => void
}

export function useSides(onPage: boolean): Sides {
  const [side, setSide] = useState<Side>(onPage ? 'page' : 'form')
  useEffect(() => setSide(onPage ? 'page' : 'form'), [onPage])
  const [panel, setPanel] = useState(true)
  return {
    side,
    setSide,
    panel,
    turnPanel: () => setPanel(!panel),
    show: (which) => {
      setSide(which)
      setPanel(true)
    },
  }
}
