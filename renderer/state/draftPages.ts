/** The pages of a draft that is not in the editor: of a file just read. */
import { useEffect, useState } from 'react'
import type { Finding } from '../../core/checks/shape/finding.ts'
import type { BuildResult } from '../../core/contract/operations.ts'
import type { LayoutResult } from '../../core/document/pages.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { Problem } from '../../core/problem/problem.ts'
import type { FileSheet } from '../../core/reading/fileSheet.ts'
import { call } from '../host/api.ts'

interface DraftPages {
  build: BuildResult | null
  layout: LayoutResult | null
  /** The pages show an earlier state of the draft. */
  layoutStale: boolean
  /** What is said of how the file it was read from is set. */
  ofFile: Finding[]
  problem: Problem | null
}

const noPages: DraftPages = { build: null, layout: null, layoutStale: true, ofFile: [], problem: null }

/** Built and placed anew for each draft; the pages before stay until the new ones are there. Without findings of the draft itself. */
export function useDraftPages(draft: Draft | null, sheet?: FileSheet): DraftPages {
  const [pages, setPages] = useState(noPages)
  useEffect(() => {
    if (!draft) return
    let current = true
    setPages((before) => ({ ...before, layoutStale: true }))
    void call('document.build', { draft, ...(sheet ? { sheet } : {}) }).then((reply) => {
      if (!current) return
      const { ok } = reply
      setPages((before) => ({
        ...before,
        ...(ok
          ? {
              build: { ...reply.value, findings: [] },
              ofFile: reply.value.findings.filter(({ rule }) => rule.startsWith('FILE-')),
              problem: null,
            }
          : { problem: reply.problem }),
      }))
    })
    void call('document.layout', { draft }).then((reply) => {
      if (current && reply.ok) setPages((before) => ({ ...before, layout: reply.value, layoutStale: false }))
    })
    return () => {
      current = false
    }
  }, [draft, sheet])
  return pages
}
