/** Facts whose printed value has changed between two builds: shown on the page for a moment. */
import { useEffect, useRef, useState } from 'react'
import type { BlockModel, DocumentModel, Run, TextLine } from '../../core/document/model.ts'

/** Rows of a table that are looked at: an annex may have thousands. */
const rowsRead = 200

/** What each fact prints, by its id. */
export function factTexts(document: DocumentModel): Map<string, string> {
  const texts = new Map<string, string>()
  const note = (runs: readonly Run[]): void => {
    for (const run of runs) {
      if (run.fact !== undefined && !texts.has(run.fact)) texts.set(run.fact, run.text)
    }
  }
  const lines: TextLine[] = [document.letterhead.number, document.letterhead.placeDate, ...document.title.subject]
  for (const line of lines) note(line.runs)
  const blocks: BlockModel[] = [...document.body, ...document.annexes.flatMap((annex) => annex.blocks)]
  for (const block of blocks) {
    if (block.kind === 'paragraph') note(block.runs)
    else for (const cell of block.rows.slice(0, rowsRead).flat()) if (typeof cell !== 'string') note(cell.runs)
  }
  return texts
}

export function changedFacts(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after].filter(([id, text]) => before.has(id) && before.get(id) !== text).map(([id]) => id)
}

const shownForMs = 1600

/** The facts to highlight now. Those that change while others are still shown join them. */
export function useChangedFacts(document: DocumentModel | null): readonly string[] {
  const seen = useRef<ReadonlyMap<string, string> | null>(null)
  const [changed, setChanged] = useState<readonly string[]>([])
  useEffect(() => {
    if (!document) return
    const texts = factTexts(document)
    const before = seen.current
    seen.current = texts
    const fresh = before ? changedFacts(before, texts) : []
    if (fresh.length > 0) setChanged((shown) => [...new Set([...shown, ...fresh])])
  }, [document])
  useEffect(() => {
    if (changed.length === 0) return
    const timer = setTimeout(() => setChanged([]), shownForMs)
    return () => clearTimeout(timer)
  }, [changed])
  return changed
}
