/** What the command line asks of the host, behind every door: plans that come and go whole, and are never saved. */
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { aPlan } from '../support/aPlan.ts'
import { codeOf, webDoor } from '../support/doors.ts'
import { everyDoor } from '../support/everyDoor.ts'

const plan = aPlan({ template: { id: 'mau-o-may-khac', version: '1' } })
const slips: Draft = { ...plan, title: `${plan.title}.`, letterhead: { ...plan.letterhead, number: '005' } }
const unprintable = aPlan({ title: 'Năm {{khong_co_o_nay}}' })
const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')

describe.each(everyDoor)('the host %s', (_, open) => {
  it('begins a draft from answers', async () => {
    const door = await open()
    const draft = await door.call('drafts.begin', { template: 'ke-hoach', year: 2027, title: 'Tên kế hoạch' })
    expect(draft).toMatchObject({ year: 2027, title: 'Tên kế hoạch', revision: 0 })
    expect(await codeOf(door, 'drafts.begin', { template: '../../etc' })).toBe('template.not-found')
    expect(await door.call('drafts.list', {})).toEqual([])
  })

  it('reads a draft’s own file as it is, and nothing else', async () => {
    const door = await open()
    const read = (text: string) => ({ name: 'a.json', content: base64(text) })
    expect(await door.call('drafts.read', read(JSON.stringify(plan)))).toEqual(plan)
    expect(await codeOf(door, 'drafts.read', read('KẾ HOẠCH năm 2026'))).toBe('import.not-json')
    expect(await codeOf(door, 'drafts.read', read('{"a":1}'))).toBe('draft.broken')
    expect(await codeOf(door, 'drafts.read', { name: 'a.json', content: 7 })).toBe('request.invalid')
    expect(await door.call('drafts.list', {})).toEqual([])
  })

  it('reads any plan as a new draft, and what is none only where it is told to', async () => {
    const door = await open()
    const ours = await door.call('imports.draft', { name: 'a.json', content: base64(JSON.stringify(plan)) })
    expect(ours.draft).toEqual({ ...plan, id: ours.draft.id, revision: 0 })
    expect(ours.draft.id).not.toBe(plan.id)
    const report = { name: 'a.txt', content: base64('BÁO CÁO\nKết quả năm 2025\n1. Tình hình chung.\n2. Kết quả.') }
    expect(await codeOf(door, 'imports.draft', report)).toBe('import.other-kind')
    const { draft, notes } = await door.call('imports.draft', { ...report, any: true })
    expect(JSON.stringify(draft.body)).toContain('Tình hình chung.')
    expect(notes).not.toEqual([])
    expect(await door.call('drafts.list', {})).toEqual([])
  })

  it('puts all safe fixes in, or those of the checks named', async () => {
    const door = await open()
    const { draft, changes } = await door.call('document.fixed', { draft: slips })
    expect(draft).toEqual(plan)
    expect(changes.reduce((before, { edit }) => applyEdit(before, edit), slips)).toEqual(plan)
    const some = await door.call('document.fixed', { draft: slips, only: ['lay-07'] })
    expect(some.draft).toEqual({ ...slips, letterhead: plan.letterhead })
    expect(await codeOf(door, 'document.fixed', { draft: slips, only: ['LAY-07', 'KHONG-CO'] })).toBe('checks.unknown')
  })

  it('rolls a plan forward with everything taken that it proposes', async () => {
    const door = await open()
    const rolled = await door.call('roll.draft', { draft: aPlan(), year: 2027 })
    const proposed = await door.call('roll.propose', { draft: aPlan(), year: 2027 })
    const shown = ({ before, after, proposed: taken }: (typeof proposed.changes)[number]) => [before, after, taken]
    expect(rolled.changes.map(shown)).toEqual(proposed.changes.map(shown))
    expect(rolled).toMatchObject({ fromYear: 2026, toYear: 2027, draft: { year: 2027 }, leftovers: [] })
    expect(rolled.draft.title).toContain('2027')
  })

  it('prints a blank for what no template gives, or refuses it where nobody looks at the page', async () => {
    const door = await open()
    for (const name of ['document.build', 'document.fixed']) {
      expect(await codeOf(door, name, { draft: unprintable })).toBe('ok')
      expect(await codeOf(door, name, { draft: unprintable, strict: true })).toBe('draft.bad-expression')
    }
    const elsewhere = { ...unprintable, template: { id: 'mau-o-may-khac', version: '1' } }
    expect(await codeOf(door, 'document.build', { draft: elsewhere, strict: true })).toBe('ok')
  })

  it('says what is wrong with the name of a file, however long', async () => {
    const door = await open()
    for (const fileName of ['con', 'a'.repeat(300), 'a/b']) {
      expect(await codeOf(door, 'drafts.file', { draft: plan, fileName })).toBe('export.bad-name')
    }
  })
})

describe('a draft as a file', () => {
  it('is downloaded whole', async () => {
    const { call, origin, cookie } = await webDoor()
    const made = await call('drafts.file', { draft: plan, fileName: 'Kế hoạch' })
    if (made.kind !== 'download') throw new Error(made.kind)
    expect(made.fileName).toBe('Kế hoạch.json')
    const file = await fetch(`${origin}${made.url}`, { headers: { cookie } })
    expect(await file.json()).toEqual(plan)
  })
})
