import { describe, expect, it, vi } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { canRedo, canUndo, createEditor } from '../../renderer/state/createEditor.ts'
import { openInEditor, saveNow, useEditor } from '../../renderer/state/editor.ts'
import { openDraft, openStored, saveAsCopy } from '../../renderer/state/openDraft.ts'
import { aPlan } from '../support/aPlan.ts'
import { type WindowOnHost, windowOnHost } from './windowOnHost.ts'

/** A plan of the list, open in the editor. */
async function openedPlan(): Promise<{ host: WindowOnHost; draft: Draft }> {
  const host = await windowOnHost()
  const file = Buffer.from(JSON.stringify(aPlan())).toString('base64')
  const { draft } = await host.call('drafts.importFile', { name: 'ke-hoach.json', base64: file })
  // The window of the test before is closed.
  useEditor.setState({ draft: null })
  Object.assign(window, { location: { hash: '' } })
  openInEditor(draft, null, null)
  return { host, draft }
}

/** The same plan, saved by somebody else since. */
async function inConflict(): Promise<{ host: WindowOnHost; draft: Draft }> {
  const { host, draft } = await openedPlan()
  await host.call('drafts.save', { draft: { ...draft, title: 'bản của chị Lan' }, expectedRevision: draft.revision })
  title('bản của tôi')
  expect(await saveNow()).toBe(false)
  return { host, draft }
}

const title = (text: string): void => useEditor.getState().edit({ op: 'set-title', title: text }, 'title')
const shown = (): string => useEditor.getState().draft?.title ?? ''
const untilSaved = (): Promise<unknown> =>
  vi.waitFor(() => expect(useEditor.getState().save).toMatchObject({ kind: 'saved' }), { timeout: 60_000 })

describe('typing', () => {
  it('changes the draft in the same tick, and says it is not saved yet', async () => {
    await openedPlan()
    title('Thực hiện dân chủ')
    expect(shown()).toBe('Thực hiện dân chủ')
    expect(useEditor.getState().save.kind).toBe('unsaved')
  })

  it('says “Đã lưu” with the time of the host, once the file has the words', async () => {
    const { host, draft } = await openedPlan()
    title('Thực hiện dân chủ ở cơ sở')
    await untilSaved()
    const onDisk = await host.call('drafts.open', { id: draft.id })
    expect(onDisk.title).toBe('Thực hiện dân chủ ở cơ sở')
    const summary = (await host.call('drafts.list', {})).find((one) => one.id === draft.id)
    expect(useEditor.getState().save).toEqual({ kind: 'saved', at: summary?.savedAt })
  })

  it('builds the document and its pages with the latest words', async () => {
    await openedPlan()
    title('Phòng, chống cháy nổ')
    await vi.waitFor(
      () => {
        const { build, layout, layoutStale } = useEditor.getState()
        const subject = build?.document.title.subject.flatMap((line) => line.runs.map((run) => run.text)).join(' ')
        expect(subject).toBe('Phòng, chống cháy nổ')
        expect(layout?.pages.length).toBeGreaterThan(0)
        expect(layoutStale).toBe(false)
      },
      { timeout: 60_000 },
    )
  })
})

describe('what was found', () => {
  const found = () => useEditor.getState().build?.findings.find(({ excerpt }) => excerpt === 'sử lý')
  const foundIn = async (text: string) => {
    title(text)
    await vi.waitFor(() => expect(found()).toBeDefined(), { timeout: 60_000 })
    const finding = found()
    if (!finding) throw new Error('nothing is found')
    return finding
  }

  it('is put right at once in the words it was found in', async () => {
    await openedPlan()
    const finding = await foundIn('Kiểm tra, sử lý vi phạm')
    void useEditor.getState().mend(finding)
    expect(shown()).toBe('Kiểm tra, xử lý vi phạm')
  })

  it('is put right in the words typed since, none of them lost', async () => {
    await openedPlan()
    const finding = await foundIn('Kiểm tra, sử lý')
    title('Kiểm tra, sử lý nghiêm vi phạm')
    await useEditor.getState().mend(finding)
    expect(shown()).toBe('Kiểm tra, xử lý nghiêm vi phạm')
  })

  it('is left alone where the words are gone, and where nobody can look at them again', async () => {
    const { host } = await openedPlan()
    const finding = await foundIn('Kiểm tra, sử lý')
    title('Kiểm tra, tuần tra')
    await useEditor.getState().mend(finding)
    expect(shown()).toBe('Kiểm tra, tuần tra')
    host.cut(true)
    title('Kiểm tra, sử lý ngay')
    await useEditor.getState().mend(finding)
    expect(shown()).toBe('Kiểm tra, sử lý ngay')
  })
})

describe('taking back', () => {
  it('takes back and gives back, and the disk follows each time', async () => {
    const { host, draft } = await openedPlan()
    const before = shown()
    title('Kế hoạch khác')
    await untilSaved()
    useEditor.getState().undo()
    expect(shown()).toBe(before)
    await saveNow()
    expect((await host.call('drafts.open', { id: draft.id })).title).toBe(before)
    useEditor.getState().redo()
    await saveNow()
    expect((await host.call('drafts.open', { id: draft.id })).title).toBe('Kế hoạch khác')
    expect([canUndo(useEditor.getState()), canRedo(useEditor.getState())]).toEqual([true, false])
  })

  it('is saved at once when what was taken back never reached the disk', async () => {
    await openedPlan()
    title('chữ vừa gõ')
    useEditor.getState().undo()
    await saveNow()
    expect(useEditor.getState().save.kind).toBe('saved')
  })

  it('does not count an edit that changes nothing', async () => {
    await openedPlan()
    useEditor.getState().edit({ op: 'remove-block', block: 'khong-co' })
    expect(canUndo(useEditor.getState())).toBe(false)
  })
})

describe('a save that does not go through', () => {
  it('says why, keeps the words, and saves when the line is back', async () => {
    const { host, draft } = await openedPlan()
    host.cut(true)
    title('Chữ quan trọng')
    expect(await saveNow()).toBe(false)
    const save = useEditor.getState().save
    expect(save).toMatchObject({ kind: 'failed', problem: { code: 'host.unreachable' } })
    expect(shown()).toBe('Chữ quan trọng')
    host.cut(false)
    expect(await saveNow()).toBe(true)
    expect((await host.call('drafts.open', { id: draft.id })).title).toBe('Chữ quan trọng')
  })

  it('never writes over what another window saved, however much is typed after', async () => {
    const { host, draft } = await openedPlan()
    await host.call('drafts.save', { draft: { ...draft, title: 'bản của chị Lan' }, expectedRevision: draft.revision })
    title('bản của tôi')
    expect(await saveNow()).toBe(false)
    expect(useEditor.getState().save).toMatchObject({ kind: 'changed-elsewhere' })
    title('bản của tôi, gõ tiếp')
    expect(await saveNow()).toBe(false)
    expect((await host.call('drafts.open', { id: draft.id })).title).toBe('bản của chị Lan')
  })

  it('keeps both when the clerk saves her words as a copy', async () => {
    const { host, draft } = await inConflict()
    expect(await saveAsCopy()).toBeNull()
    expect(await titles(host)).toEqual(['bản của chị Lan', 'bản của tôi'])
    expect(useEditor.getState().draft?.id).not.toBe(draft.id)
  })

  it('keeps the letters typed while the copy is made', async () => {
    const { host, draft } = await inConflict()
    const copying = saveAsCopy()
    title('bản của tôi, gõ tiếp')
    expect(await copying).toBeNull()
    expect(await titles(host)).toEqual(['bản của chị Lan', 'bản của tôi, gõ tiếp'])
    expect(shown()).toBe('bản của tôi, gõ tiếp')
    expect(useEditor.getState().draft?.id).not.toBe(draft.id)
  })

  it('goes on with the other copy only once the words on screen are a plan of their own', async () => {
    const { host, draft } = await inConflict()
    expect(await openStored()).toBeNull()
    expect(shown()).toBe('bản của chị Lan')
    expect(useEditor.getState().draft?.id).toBe(draft.id)
    expect(await titles(host)).toEqual(['bản của chị Lan', 'bản của tôi'])
  })

  it('stays with the words on screen where they cannot be kept', async () => {
    const { host } = await inConflict()
    host.cut(true)
    expect(await openStored()).toMatchObject({ code: 'host.unreachable' })
    expect(shown()).toBe('bản của tôi')
  })
})

const titles = async (host: WindowOnHost): Promise<string[]> =>
  (await host.call('drafts.list', {})).map((one) => one.title).sort()

describe('two plans in hand at once', () => {
  it('are edited, taken back and saved each for itself', async () => {
    const { host, draft } = await openedPlan()
    const other = await host.call('drafts.duplicate', { id: draft.id })
    const second = createEditor()
    expect(second.getState().open(other, null, null)).toBe(true)
    title('kế hoạch thứ nhất')
    second.getState().edit({ op: 'set-title', title: 'kế hoạch thứ hai' })
    second.getState().edit({ op: 'set-title', title: 'kế hoạch thứ hai, sửa' })
    second.getState().undo()
    expect(shown()).toBe('kế hoạch thứ nhất')
    expect(canRedo(useEditor.getState())).toBe(false)
    expect(await second.getState().saveNow()).toBe(true)
    expect(await saveNow()).toBe(true)
    expect(await titles(host)).toEqual(['kế hoạch thứ hai', 'kế hoạch thứ nhất'])
    await vi.waitFor(() => expect(second.getState().build?.findings).toBeDefined())
    second.getState().setStep('ra-soat')
    expect(useEditor.getState().reviewing).toBe(false)
  })
})

describe('another plan', () => {
  it('takes the place of words only when the disk has them', async () => {
    const { host, draft } = await openedPlan()
    const other = await host.call('drafts.duplicate', { id: draft.id })
    title('chữ vừa gõ')
    expect(openInEditor(other, null, null)).toBe(false)
    expect(shown()).toBe('chữ vừa gõ')
    expect(await openDraft(other.id)).toBeNull()
    expect(useEditor.getState().draft?.id).toBe(other.id)
    expect((await host.call('drafts.open', { id: draft.id })).title).toBe('chữ vừa gõ')
  })

  it('does not take the place of words typed while it is read', async () => {
    const { host, draft } = await openedPlan()
    const other = await host.call('drafts.duplicate', { id: draft.id })
    const opening = openDraft(other.id)
    title('gõ khi đang mở')
    expect(await opening).toBeNull()
    expect(useEditor.getState().draft?.id).toBe(other.id)
    expect((await host.call('drafts.open', { id: draft.id })).title).toBe('gõ khi đang mở')
  })

  it('is not opened over words that another window is in the way of', async () => {
    const { host, draft } = await inConflict()
    const other = await host.call('drafts.duplicate', { id: draft.id })
    expect(await openDraft(other.id)).toMatchObject({ code: 'draft.changed-elsewhere' })
    expect(shown()).toBe('bản của tôi')
  })
})

describe('Rà soát', () => {
  const openWith = (rule: string): boolean =>
    useEditor.getState().build?.findings.some((finding) => finding.rule === rule) ?? false

  it('looks at the plan as a copy to sign from the first time on, and calmly before', async () => {
    await openedPlan()
    useEditor.getState().edit({ op: 'set-letterhead', patch: { draftMark: 0 } })
    title('Thực hiện dân chủ ở cơ sở năm 2026')
    await vi.waitFor(() => expect(useEditor.getState().build?.document.letterhead.draftMark).toBe('DỰ THẢO'))
    expect({ reviewed: useEditor.getState().reviewed, mark: openWith('LAY-16') }).toEqual({
      reviewed: false,
      mark: false,
    })

    useEditor.getState().setStep('ra-soat')
    await vi.waitFor(() => expect(useEditor.getState().reviewed).toBe(true))
    expect(openWith('LAY-16')).toBe(true)

    useEditor.getState().setStep('co-quan')
    useEditor.getState().edit({ op: 'set-letterhead', patch: { draftMark: null } })
    await vi.waitFor(() => expect(openWith('LAY-16')).toBe(false))
  })
})

describe('going to a place', () => {
  it.each([
    ['letterhead/number', 'co-quan'],
    ['title', 'ten-can-cu'],
    ['recipients/filing', 'noi-nhan'],
    ['signature/name', 'noi-nhan'],
    ['draft/export', 'ra-soat'],
  ])('shows the step that holds %s', async (place, step) => {
    await openedPlan()
    useEditor.getState().goTo(place)
    expect(useEditor.getState().step).toBe(step)
    const first = useEditor.getState().requestedPlace
    useEditor.getState().goTo(place)
    expect(useEditor.getState().requestedPlace?.n).toBe((first?.n ?? 0) + 1)
  })

  it('finds a task by the section it stands in', async () => {
    const { draft } = await openedPlan()
    const content = draft.body.find((block) => block.role === 'content')
    const task = content?.children[0]?.children[0]
    if (!task) throw new Error('the sample plan has no task')
    useEditor.getState().goTo(`block/${task.id}`)
    expect(useEditor.getState().step).toBe('noi-dung')
  })
})
