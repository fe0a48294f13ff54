/**
 * “Soạn nhiều bản từ danh sách”: what was chosen so far, and the work under way.
 *
 * 1. A template or a draft, then a list: its columns are matched at once.
 * 2. A row can be looked at as pages; all rows are checked, then made. Both can be stopped.
 * A change of what stands before throws away what was found after it.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { BatchProgress, BatchResult, Input, Output } from '../../../core/contract/operations.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'
import { bytesOfPlanFile, newJob } from '../../state/reading.ts'
import { download } from '../../ui/download.ts'

export type Source = Input<'batch.columns'>['source']
type List = Output<'batch.list'>
type Columns = Output<'batch.columns'>

interface BatchWishes {
  pdf: boolean
  final: boolean
  title: string
}

interface Under {
  job: string
  progress: BatchProgress | null
}

const askEvery = 400 // ms

export function useBatch() {
  const [source, setSource] = useState<Source | null>(null)
  const [list, setList] = useState<{ name: string; table: List } | null>(null)
  const [columns, setColumns] = useState<Columns | null>(null)
  const [result, setResult] = useState<BatchResult | null>(null)
  const [under, setUnder] = useState<Under | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const alive = useRef(true)
  useEffect(() => {
    alive.current = true
    return () => {
      alive.current = false
    }
  }, [])

  useEffect(() => {
    setResult(null)
    setColumns(null)
    if (!source || !list) return
    let current = true
    void call('batch.columns', { source, columns: list.table.columns }).then((reply) => {
      if (!current) return
      if (reply.ok) setColumns(reply.value)
      else setProblem(reply.problem)
    })
    return () => {
      current = false
    }
  }, [source, list])

  const takeFile = useCallback(async (file: File) => {
    const bytes = await bytesOfPlanFile(file)
    if (!bytes.ok) return setProblem(bytes.problem)
    const reply = await call('batch.list', { name: file.name, content: bytes.value })
    if (reply.ok) setList({ name: file.name, table: reply.value })
    setProblem(reply.ok ? null : reply.problem)
  }, [])
  const takePasted = useCallback(async (text: string) => {
    const reply = await call('batch.pasted', { text })
    if (reply.ok) setList({ name: 'Bảng dán', table: reply.value })
    setProblem(reply.ok ? null : reply.problem)
  }, [])
  const match = useCallback((column: number, key: string | null) => {
    setResult(null)
    setColumns((now) => now && { ...now, matched: now.matched.with(column, key) })
  }, [])

  /** Asks how far the work is while it goes on. */
  const watched = async (work: (job: string) => Promise<void>): Promise<void> => {
    const job = newJob()
    setProblem(null)
    setUnder({ job, progress: null })
    const timer = window.setInterval(() => {
      void call('batch.progress', { job }).then((reply) => {
        if (reply.ok && reply.value && alive.current) setUnder({ job, progress: reply.value })
      })
    }, askEvery)
    await work(job)
    window.clearInterval(timer)
    setUnder(null)
  }
  const work = () => (source && list && columns ? { source, list: list.table, matched: columns.matched } : null)
  const check = async (final: boolean): Promise<void> => {
    const ready = work()
    if (!ready) return
    await watched(async (job) => {
      const reply = await call('batch.check', { job, ...ready, final })
      if (reply.ok) setResult(reply.value)
      else setProblem(reply.problem)
    })
  }
  const run = async ({ pdf, final, title }: BatchWishes): Promise<void> => {
    const ready = work()
    if (!ready) return
    await watched(async (job) => {
      const formats: ('docx' | 'pdf')[] = pdf ? ['docx', 'pdf'] : ['docx']
      const reply = await call('batch.run', { job, ...ready, formats, final, title })
      if (!reply.ok) return setProblem(reply.problem)
      setResult(reply.value)
      if (reply.value?.stopped) setProblem(reply.value.stopped)
      if (reply.value?.url) download(reply.value.url, reply.value.folder)
    })
  }
  const cancel = async (): Promise<void> => {
    if (under) await call('batch.cancel', { job: under.job })
  }
  return {
    source,
    setSource,
    list,
    takeFile,
    takePasted,
    columns,
    match,
    result,
    under,
    problem,
    setProblem,
    check,
    run,
    cancel,
  }
}
