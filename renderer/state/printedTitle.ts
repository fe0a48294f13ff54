import { useEffect, useState } from 'react'
import type { Draft } from '../../core/draft/draft.ts'
import { plainInline } from '../../core/inline/inline.ts'
import { call } from '../host/api.ts'

const nameless = 'Kế hoạch chưa đặt tên'

/** The plan's name as it prints: what it fills in by itself written out. */
export function usePrintedTitle(draft: Draft | null): string {
  const [built, setBuilt] = useState<{ draft: Draft; title: string } | null>(null)
  useEffect(() => {
    if (!draft) return
    let current = true
    void call('document.build', { draft }).then((reply) => {
      if (current && reply.ok) setBuilt({ draft, title: reply.value.document.properties.title })
    })
    return () => {
      current = false
    }
  }, [draft])
  if (!draft) return nameless
  if (built?.draft === draft) return built.title || nameless
  return draft.title.includes('{{') ? '…' : plainInline(draft.title).trim() || nameless
}
