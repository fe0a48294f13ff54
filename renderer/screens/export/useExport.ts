/**
 * The state of the export panel.
 *
 * 1. What was chosen; the name follows the plan until one is typed.
 * 2. `write`: what is on screen is saved first, then the host exports it.
 * 3. What came back: where it lies, or a problem with its ways on (another name, over it, as a draft).
 */
import { useEffect, useState } from 'react'
import type { ExportFormat, ExportResult } from '../../../core/contract/operations.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'
import { draftToSend, saveNow, useEditor } from '../../state/editor.ts'
import { printPages } from '../../state/printPages.ts'
import { download } from '../../ui/download.ts'
import { nextName, withoutEnding } from './fileNames.ts'

interface Export {
  format: ExportFormat
  setFormat(format: ExportFormat): void
  final: boolean
  setFinal(final: boolean): void
  /** What was said and is not done goes along, as comments of the Word file. */
  comments: boolean
  setComments(along: boolean): void
  /** How many there are. */
  openComments: number
  /** Without its ending. */
  fileName: string
  setFileName(name: string): void
  busy: boolean
  problem: Problem | null
  result: ExportResult | null
  /** A file was written from here. */
  done: boolean
  run(choose?: boolean): Promise<void>
  /** The window's own print dialog, with the latest pages. */
  print(): Promise<void>
  /** `... (2).docx`, when the first is open in Word. */
  runUnderNewName(): Promise<void>
  /** Over a file somebody edited since it was exported. */
  runOver(path: string): Promise<void>
  runAsDraft(): void
}

const isWritten = ({ kind }: ExportResult): boolean => kind === 'saved' || kind === 'download'

export function useExport(): Export {
  const [format, setFormat] = useState<ExportFormat>('docx')
  const [final, setFinal] = useState(false)
  const [comments, setComments] = useState(false)
  const [proposed, setProposed] = useState('')
  const [typed, setTyped] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [result, setResult] = useState<ExportResult | null>(null)
  const draft = useEditor((state) => state.draft)

  useEffect(() => {
    let current = true
    if (draft) {
      void call('document.fileName', { draft }).then((reply) => {
        if (current && reply.ok) setProposed(withoutEnding(reply.value))
      })
    }
    return () => {
      current = false
    }
  }, [draft])

  const fileName = typed ?? proposed
  const write = async (name: string, choose: boolean, asFinal: boolean, overEdited?: string): Promise<void> => {
    setBusy(true)
    setProblem(null)
    await saveNow()
    const now = draftToSend()
    if (now) {
      const reply = await call('document.export', {
        draft: now,
        format,
        final: asFinal,
        comments: comments && format === 'docx',
        fileName: `${withoutEnding(name.normalize('NFC').trim())}.${format}`,
        ...(choose ? { choose } : {}),
        ...(overEdited === undefined ? {} : { overEdited }),
      })
      if (reply.ok) {
        setResult(reply.value)
        if (reply.value.kind === 'download') download(reply.value.url, reply.value.fileName)
        if (asFinal && isWritten(reply.value) && now.state === undefined)
          useEditor.getState().edit({ op: 'set-state', state: 'submitted' })
      } else {
        setResult(null)
        setProblem(reply.problem)
      }
    }
    setBusy(false)
  }
  return {
    format,
    setFormat: (next) => {
      setFormat(next)
      setResult(null)
      setProblem(null)
    },
    final,
    setFinal: (next) => {
      setFinal(next)
      setResult(null)
    },
    comments,
    setComments: (along) => {
      setComments(along)
      setResult(null)
    },
    openComments: draft?.comments?.filter(({ done }) => !done).length ?? 0,
    fileName,
    setFileName: setTyped,
    busy,
    problem,
    result,
    done: result !== null && isWritten(result),
    run: (choose = false) => write(fileName, choose, final),
    print: async () => {
      setBusy(true)
      await printPages()
      setBusy(false)
    },
    runUnderNewName: () => {
      const next = nextName(fileName)
      setTyped(next)
      return write(next, false, final)
    },
    runOver: (path) => write(fileName, false, final, path),
    runAsDraft: () => {
      setFinal(false)
      void write(fileName, false, false)
    },
  }
}
