/** What a plan was when it was exported, and whenever the clerk gave it a name, stays beside it. */
import { expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { aPlan } from '../support/aPlan.ts'
import { directDoor } from '../support/doors.ts'

it('keeps a copy at every export, with a name that says when and for what', async () => {
  const door = await directDoor()
  const draft = await door.call('drafts.adopt', { draft: aPlan() })
  const write = { draft, format: 'txt', final: false, fileName: 'Kế hoạch' } as const
  await door.call('document.export', write)
  await door.call('document.export', { ...write, draft: { ...draft, title: 'Sửa sau khi xuất' } })
  const copies = await door.call('drafts.copies', { id: draft.id })
  expect(copies.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^Bản nháp đã xuất \d\d\/\d\d\/\d{4} \d\d:\d\d$/),
    expect.stringMatching(/^Bản nháp đã xuất /),
  ])
  const titles = await Promise.all(
    copies.map(async ({ at }) => (await door.call('drafts.readEarlier', { id: draft.id, at })).title),
  )
  expect(titles.sort()).toEqual(['Sửa sau khi xuất', draft.title].sort())
  expect(await door.call('drafts.open', { id: draft.id })).toEqual(draft)
})

it('keeps the state the clerk names, whatever is kept after it', async () => {
  const door = await directDoor()
  const draft = await door.call('drafts.adopt', { draft: aPlan() })
  await door.call('drafts.keepCopy', { draft, name: 'Trước khi họp' })
  for (let n = 0; n < 20; n++) await door.call('drafts.keepCopy', { draft, name: `Bản ${n}` })
  const copies = await door.call('drafts.copies', { id: draft.id })
  expect(copies).toHaveLength(21)
  expect(copies.at(-1)?.name).toBe('Trước khi họp')
})

it('renames no plan that is issued, and its copy is a draft again', async () => {
  const door = await directDoor()
  const { state: _none, ...plan } = aPlan()
  const draft = await door.call('drafts.adopt', { draft: { ...plan, state: 'issued' } })
  expect(await door.ask('drafts.rename', { id: draft.id, title: 'Tên khác' })).toMatchObject({
    problem: { code: 'draft.issued' },
  })
  // Nor does a save change it: not from this window, not from another.
  const save = (patch: Partial<Draft>) =>
    door.ask('drafts.save', { draft: { ...draft, ...patch }, expectedRevision: draft.revision })
  for (let n = 0; n < 2; n++) {
    expect(await save({ title: 'Tên khác' })).toMatchObject({ problem: { code: 'draft.issued' } })
  }
  expect((await door.call('drafts.open', { id: draft.id })).title).toBe(draft.title)
  const [line] = await door.call('drafts.list', {})
  expect(line?.stage).toBe('issued')
  expect((await door.call('drafts.duplicate', { id: draft.id })).state).toBeUndefined()
  const { draft: next } = await door.call('roll.draft', { draft, year: 2027 })
  expect(next.state).toBeUndefined()
})

it('keeps what is said of an issued plan, and saves other words once it is opened again', async () => {
  const door = await directDoor()
  const { state: _none, ...plan } = aPlan()
  const draft = await door.call('drafts.adopt', { draft: { ...plan, state: 'issued' } })
  const comment = {
    id: 'y1',
    place: 'title',
    words: '',
    author: 'Chủ tịch',
    at: '2026-01-06T09:00:00',
    text: 'Đã gửi các đơn vị.',
    done: false,
    replies: [],
  }
  const said = { ...draft, comments: [comment] }
  const { revision } = await door.call('drafts.save', { draft: said, expectedRevision: draft.revision })
  const again = { ...said, state: 'submitted' as const, title: 'Tên khác' }
  await door.call('drafts.save', { draft: again, expectedRevision: revision })
  expect(await door.call('drafts.open', { id: draft.id })).toMatchObject({ title: 'Tên khác', comments: [comment] })
})
