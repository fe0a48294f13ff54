/** What opens above the form: Tìm và thay, Thông tin chung. Each gives the keyboard back to where it was opened from. */
import { useRef, useState } from 'react'

type FindHow = 'find' | 'replace'

interface SideTools {
  /** `times` grows each time it is asked for, open or not. */
  find: { how: FindHow; times: number } | null
  openFind: (how: FindHow) => void
  closeFind: () => void
  facts: boolean
  /** Opens it, or closes it where it is open. */
  turnFacts: () => void
}

/** `show` brings the form on screen. */
export function useSideTools(show: () => void): SideTools {
  const [find, setFind] = useState<SideTools['find']>(null)
  const [facts, setFacts] = useState(false)
  const [beforeFind, beforeFacts] = [useCameFrom(), useCameFrom()]
  return {
    find,
    openFind: (how) => {
      if (document.activeElement?.closest('search') === null) beforeFind.keep()
      setFind((one) => ({ how, times: (one?.times ?? 0) + 1 }))
      show()
    },
    closeFind: () => {
      setFind(null)
      beforeFind.back()
    },
    facts,
    turnFacts: () => {
      setFacts(!facts)
      if (facts) return beforeFacts.back()
      beforeFacts.keep()
      show()
    },
  }
}

function useCameFrom(): { keep: () => void; back: () => void } {
  const from = useRef<Element | null>(null)
  return {
    keep: () => {
      from.current = document.activeElement
    },
    back: () => {
      if (from.current instanceof HTMLElement && from.current.isConnected) from.current.focus()
    },
  }
}
