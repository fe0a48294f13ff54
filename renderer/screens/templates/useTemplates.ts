/**
 * What “Mẫu của tôi” knows and does.
 *
 * 1. The templates there are, and those in the bin; read again after each change.
 * 2. A template goes to a file, or becomes a plan to be changed.
 * 3. A Word file is read for its words; it waits as `read` until it is saved as a template or given up.
 */
import { useCallback, useEffect, useState } from 'react'
import type { Output, TemplateSummary } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { Problem, Reply } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'
import { bytesOfPlanFile } from '../../state/reading.ts'
import { goToScreen } from '../../state/route.ts'
import { saveTextFile } from '../../ui/saveTextFile.ts'
import type { TemplateWish } from '../list/TemplateLine.tsx'

interface Templates {
  /** Null while they are read. */
  templates: TemplateSummary[] | null
  removed: Output<'templates.removed'>
  problem: Problem | null
  setProblem: (problem: Problem | null) => void
  /** A Word file that is to become a template. */
  read: Draft | null
  setRead: (read: Draft | null) => void
  /** Waits for a change and reads the list again; whether it worked. */
  settle: (work: Promise<Reply<unknown>>) => Promise<boolean>
  /** To a file, `sample`: with the plan it was made of. */
  give: (template: TemplateSummary, sample: boolean) => Promise<void>
  edit: (template: TemplateSummary) => Promise<void>
  readWord: (file: File) => Promise<void>
  saveRead: (draft: Draft, wish: TemplateWish) => Promise<void>
  take: (file: File) => Promise<boolean>
}

export function useTemplates(): Templates {
  const [templates, setTemplates] = useState<TemplateSummary[] | null>(null)
  const [removed, setRemoved] = useState<Output<'templates.removed'>>([])
  const [problem, setProblem] = useState<Problem | null>(null)
  const [read, setRead] = useState<Draft | null>(null)
  const reload = useCallback(async () => {
    const [all, thrown] = await Promise.all([call('templates.list', {}), call('templates.removed', {})])
    if (all.ok) setTemplates(all.value)
    else setProblem(all.problem)
    if (thrown.ok) setRemoved(thrown.value)
  }, [])
  useEffect(() => void reload(), [reload])
  const settle = async (work: Promise<Reply<unknown>>): Promise<boolean> => {
    const reply = await work
    setProblem(reply.ok ? null : reply.problem)
    await reload()
    return reply.ok
  }
  const give = async ({ id }: TemplateSummary, sample: boolean): Promise<void> => {
    const reply = await call('templates.file', { id, sample })
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) saveTextFile(`${id}.mau.json`, reply.value)
  }
  /** As a plan of its own year: saved back from the list with “Lưu thành mẫu…”. */
  const edit = async ({ id }: TemplateSummary): Promise<void> => {
    const form = await call('templates.get', { id })
    if (!form.ok) return setProblem(form.problem)
    const reply = await call('drafts.create', { template: id, year: form.value.fromYear ?? null })
    if (reply.ok) goToScreen({ screen: 'editor', id: reply.value.id })
    else setProblem(reply.problem)
  }
  const readWord = async (file: File): Promise<void> => {
    const bytes = await bytesOfPlanFile(file)
    if (!bytes.ok) return setProblem(bytes.problem)
    const reply = await call('imports.draft', { name: file.name, content: bytes.value })
    setProblem(reply.ok ? null : reply.problem)
    setRead(reply.ok ? reply.value.draft : null)
  }
  const saveRead = async (draft: Draft, wish: TemplateWish): Promise<void> => {
    const reply = await call('templates.saveDraft', { draft, ...wish })
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) setRead(null)
    await reload()
  }
  const take = async (file: File): Promise<boolean> =>
    settle(call('templates.take', { name: file.name.slice(0, 255), text: await file.text() }))
  return { templates, removed, problem, setProblem, read, setRead, settle, give, edit, readWord, saveRead, take }
}
