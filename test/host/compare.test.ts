import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { dispatch } from '../../core/contract/dispatch.ts'
import type { ExportResult } from '../../core/contract/operations.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { renderDraft } from '../../core/render/render.ts'
import { createHost } from '../../electron/host/createHost.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { readZip, unpackText } from '../../electron/host/exporter/zip.ts'
import { fullPlan } from '../core-compare/randomPlans.ts'
import { corePorts, type Door, doorOf } from '../support/doors.ts'
import { tempFolder } from '../support/tempFolder.ts'

interface Desk extends Door {
  folder: string
  /** Where the next dialog leads; null is Cancel. */
  choose: { path: string | null; asked: number }
}

/** A host that asks where to save, as on the desktop. */
async function desk(): Promise<Desk> {
  const ports = await corePorts()
  const folder = await tempFolder()
  const choose: Desk['choose'] = { path: join(folder, 'Kế hoạch.docx'), asked: 0 }
  const host = createHost({
    ...ports,
    host: 'electron',
    delivery: {
      kind: 'dialog',
      choosePath: async () => {
        choose.asked++
        return choose.path
      },
    },
  })
  onTestFinished(() => host.close())
  const door = doorOf(ports.dataFolder, (name, input) => dispatch(host.handlers, name, input))
  return { ...door, folder, choose }
}

/** The sample plan, exported; then somebody changes a sentence of the Word file. */
async function editedByTheBoss(door: Desk): Promise<{ draft: Draft; path: string; bytes: Uint8Array }> {
  const draft = await door.call('drafts.create', { template: 'ke-hoach', sample: true })
  const path = join(door.folder, 'Kế hoạch.docx')
  await exported(door, draft)
  const block = [...walkDraft(draft)].find(({ text }) => text.includes('Nhân dân'))
  const text = block?.text.replace('Nhân dân', 'Nhân dân và doanh nghiệp') ?? ''
  const bytes = await makeWord(wordOf(applyEdit(draft, { op: 'set-text', block: block?.id ?? '', text })))
  await writeFile(path, bytes)
  return { draft, path, bytes }
}

const wordOf = (draft: Draft) => renderDraft(draft, null).document

const exported = (
  door: Desk,
  draft: Draft,
  more: { choose?: boolean; overEdited?: string } = {},
): Promise<ExportResult> =>
  door.call('document.export', { draft, format: 'docx', final: false, fileName: 'Kế hoạch', ...more })

describe('the Word file of a draft', () => {
  it('is known to be as it was exported, edited, or gone', async () => {
    const door = await desk()
    const draft = await door.call('drafts.create', { template: 'ke-hoach', sample: true })
    const state = () => door.call('document.exported', { id: draft.id })
    expect(await state()).toEqual({ state: 'none' })
    await exported(door, draft)
    const path = join(door.folder, 'Kế hoạch.docx')
    expect(await state()).toMatchObject({ state: 'same', path })
    await writeFile(path, 'sửa')
    expect(await state()).toMatchObject({ state: 'edited', path })
    await rm(path)
    expect(await state()).toMatchObject({ state: 'missing', path })
    expect(await door.ask('document.readExported', { id: draft.id })).toMatchObject({
      ok: false,
      problem: { code: 'compare.export-gone' },
    })
  })

  it('is still watched after the plan was exported as PDF too', async () => {
    const door = await desk()
    const { draft, path } = await editedByTheBoss(door)
    door.choose.path = join(door.folder, 'Kế hoạch.pdf')
    await door.call('document.export', { draft, format: 'pdf', final: false, fileName: 'Kế hoạch', choose: true })
    expect(await door.call('document.exported', { id: draft.id })).toMatchObject({ state: 'edited', path })
    expect(await exported(door, draft)).toEqual({ kind: 'edited', path })
  })

  it('shows what the boss changed in it, and each change can be taken into the draft', async () => {
    const door = await desk()
    const { draft } = await editedByTheBoss(door)
    const { draft: theirs } = await door.call('document.readExported', { id: draft.id })
    const before = await door.call('drafts.open', { id: draft.id })
    const { rows } = await door.call('compare.drafts', { before, after: theirs })
    const changed = rows.filter(({ kind }) => kind !== 'same')
    expect(changed.map(({ kind, words }) => [kind, words.filter((span) => span.change !== 'same')])).toEqual([
      ['changed', [{ text: expect.stringMatching(/^ ?và doanh nghiệp ?$/), change: 'added' }]],
    ])
    const mended = await door.call('compare.take', { before, after: theirs, rows: changed.map(({ id }) => id) })
    const again = await door.call('compare.drafts', { before: mended, after: theirs })
    expect(again.counts).toEqual({ changed: 0, added: 0, removed: 0, moved: 0 })
    expect(await door.call('drafts.list', {})).toHaveLength(1)
  })

  it.each(['ke-hoach', 'ke-hoach-dan-chu-nam', 'ke-hoach-nghi-quyet', ''])(
    'shows no change where nobody changed it: %j',
    async (template) => {
      const door = await desk()
      const sample = template === '' ? fullPlan() : await door.call('templates.sample', { id: template })
      const draft = await door.call('drafts.adopt', { draft: sample })
      await exported(door, draft)
      const { draft: after } = await door.call('document.readExported', { id: draft.id })
      const { rows } = await door.call('compare.drafts', { before: draft, after })
      expect(rows.filter(({ kind }) => kind !== 'same')).toEqual([])
      expect(rows.length).toBeGreaterThan(20)
    },
  )

  it('is never written over without a word once it was edited', async () => {
    const door = await desk()
    const { draft, path, bytes } = await editedByTheBoss(door)
    const asked = door.choose.asked
    expect(await exported(door, draft)).toEqual({ kind: 'edited', path })
    expect(door.choose.asked).toBe(asked)
    expect(await exported(door, draft, { choose: true })).toEqual({ kind: 'edited', path })
    expect(await exported(door, draft, { overEdited: join(door.folder, 'khác.docx') })).toEqual({
      kind: 'edited',
      path,
    })
    expect(Buffer.from(bytes).equals(await readFile(path))).toBe(true)
    expect(await exported(door, draft, { overEdited: path })).toMatchObject({ kind: 'saved', path })
    expect(await door.call('document.exported', { id: draft.id })).toMatchObject({ state: 'same' })
  })

  it('may be written over silently while it is as it was', async () => {
    const door = await desk()
    const draft = await door.call('drafts.create', { template: 'ke-hoach', sample: true })
    await exported(door, draft)
    expect(await exported(door, draft)).toMatchObject({ kind: 'saved' })
    expect(door.choose.asked).toBe(1)
  })
})

describe('the comparison as Word', () => {
  it('has the changes tracked, with the office as their author', async () => {
    const door = await desk()
    const { draft, path, bytes } = await editedByTheBoss(door)
    const { draft: after } = await door.call('document.readExported', { id: draft.id })
    const ask = () => door.call('compare.export', { before: draft, after, fileName: 'Kế hoạch' })
    expect(await ask()).toEqual({ kind: 'edited', path })
    expect(Buffer.from(bytes).equals(await readFile(path))).toBe(true)
    door.choose.path = join(door.folder, 'So sánh.docx')
    const saved = await door.call('compare.export', { before: draft, after, fileName: 'So sánh' })
    expect(saved).toMatchObject({ kind: 'saved', path: door.choose.path })
    const entry = readZip(await readFile(door.choose.path)).find(({ name }) => name === 'word/document.xml')
    const xml = entry ? unpackText(entry) : ''
    const author = draft.letterhead.issuer
    expect(xml.match(/<w:ins [^>]*w:author="([^"]*)"/)?.[1]).toBe(author)
    expect(xml.match(/<w:ins /g)).toHaveLength(1)
    expect(xml).not.toContain('<w:del ')
    expect(await door.call('document.exported', { id: draft.id })).toMatchObject({ state: 'edited', path })
  })
})
