import { describe, expect, it } from 'vitest'
import { migrateWith } from '../../core/draft/migrations/migration.ts'
import { readDraft } from '../../core/draft/readDraft.ts'
import { aPlan } from '../support/aPlan.ts'

const asFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const problemOf = (json: unknown) => {
  const result = readDraft(json)
  return result.ok ? null : result.problem
}

describe('reading a draft file', () => {
  it('gives back the draft that was written', () => {
    expect(readDraft(asFile(aPlan()))).toEqual({ ok: true, draft: aPlan() })
  })

  it('keeps fields it does not know, at every depth', () => {
    const plan = aPlan()
    const file = asFile({
      ...plan,
      mauSac: 'xanh',
      letterhead: { ...plan.letterhead, logo: 'x' },
      body: plan.body.map((block) => ({ ...block, ghiChu: 1 })),
    })
    expect(readDraft(file)).toEqual({ ok: true, draft: file })
  })

  it('takes a page the decree does not allow: that is for the checks to say', () => {
    const margins = { top: 20, bottom: 20, left: 25, right: 10 }
    const file = asFile({ ...aPlan(), layout: { ...aPlan().layout, margins, indent: 15, lineSpacing: 2 } })
    expect(readDraft(file)).toEqual({ ok: true, draft: file })
  })

  it('says that a file of a newer version is newer, whatever it holds', () => {
    expect(problemOf({ format: 'ke-hoach', version: 2, body: 'khác hẳn' })).toMatchObject({ code: 'draft.newer' })
  })

  it.each([
    ['a block without its text', { body: [{ id: 'x', kind: 'item', marker: '1', children: [] }] }, 'body/0/text'],
    ['a level that does not exist', { body: [{ ...aPlan().body[0], marker: 'Z' }] }, 'body/0/marker'],
    [
      'a margin that leaves no page',
      { layout: { ...aPlan().layout, margins: { top: 20, bottom: 20, left: 130, right: 15 } } },
      'layout/margins/left',
    ],
    ['a date that is none', { letterhead: { ...aPlan().letterhead, date: '5/1/2026' } }, 'letterhead/date'],
    ['recipients that are gone', { recipients: undefined }, 'recipients'],
  ])('names the first place that is wrong: %s', (_, patch, at) => {
    const problem = problemOf(asFile({ ...aPlan(), ...patch }))
    expect(problem).toMatchObject({ code: 'draft.broken', at })
    expect(problem?.what).toContain(at)
  })

  it.each([
    null,
    7,
    'KẾ HOẠCH',
    [],
    {},
    { format: 'khac', version: 1 },
    { format: 'ke-hoach' },
    { format: 'ke-hoach', version: '1' },
  ])('refuses %j without throwing', (json) => {
    expect(problemOf(json)).toMatchObject({ code: 'draft.broken' })
  })

  it('refuses a tree nested beyond reason without throwing', () => {
    let block: unknown = { id: 'x', kind: 'item', marker: '1', text: '', children: [] }
    for (let depth = 0; depth < 20_000; depth++)
      block = { id: 'x', kind: 'item', marker: '1', text: '', children: [block] }
    expect(problemOf({ ...aPlan(), body: [block] })).toMatchObject({ code: 'draft.broken' })
  })
})

describe('bringing an old file up to date', () => {
  const steps = [
    { from: 1, migrate: (json: Record<string, unknown>) => ({ ...json, one: true }) },
    { from: 2, migrate: (json: Record<string, unknown>) => ({ ...json, two: json.one }) },
  ]

  it('takes every step from its own version on, in order', () => {
    expect(migrateWith(steps, { version: 1, kept: 'x' }, 1)).toEqual({ version: 3, kept: 'x', one: true, two: true })
    expect(migrateWith(steps, { version: 2 }, 2)).toEqual({ version: 3, two: undefined })
    expect(migrateWith(steps, { version: 3 }, 3)).toEqual({ version: 3 })
  })
})
