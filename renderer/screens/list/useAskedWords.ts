/** What a template made of a plan asks each time: found by the host, each with its question, or left as it stands. */
import { useEffect, useState } from 'react'
import type { AskedWords } from '../../../core/rollforward/proposal.ts'

interface AskedInHand {
  /** Null until the host answered. */
  asks: readonly AskedWords[] | null
  isAsked: (ask: AskedWords) => boolean
  setAsked: (ask: AskedWords, on: boolean) => void
  labelOf: (ask: AskedWords) => string
  setLabel: (ask: AskedWords, label: string) => void
  /** Those that are asked, with their questions. */
  chosen: () => { id: string; label: string }[]
}

export function useAskedWords(readAsks: () => Promise<AskedWords[]>): AskedInHand {
  const [asks, setAsks] = useState<AskedWords[] | null>(null)
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({})
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the line opens
  useEffect(() => {
    let current = true
    void readAsks().then((found) => {
      if (!current) return
      setAsks(found)
      setRefused(new Set(found.filter(({ proposed }) => !proposed).map(({ id }) => id)))
    })
    return () => {
      current = false
    }
  }, [])
  const isAsked = ({ id }: AskedWords): boolean => !refused.has(id)
  const labelOf = ({ id, label }: AskedWords): string => labels[id] ?? label
  return {
    asks,
    isAsked,
    setAsked: ({ id }, on) => setRefused(toggled(refused, id, !on)),
    labelOf,
    setLabel: ({ id }, label) => setLabels((now) => ({ ...now, [id]: label })),
    chosen: () =>
      (asks ?? [])
        .filter(isAsked)
        .map((ask) => ({ id: ask.id, label: labelOf(ask).normalize('NFC').trim() || ask.label })),
  }
}

function toggled(set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set)
  if (on) next.add(id)
  else next.delete(id)
  return next
}
