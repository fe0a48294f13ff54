import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { currentVersion } from '../../core/draft/migrations/index.ts'
import { migrateWith } from '../../core/draft/migrations/migration.ts'
import { readDraft } from '../../core/draft/readDraft.ts'
import { draftSchema } from '../../core/draft/schema.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { parseInline, plainInline } from '../../core/inline/inline.ts'
import { aLetterhead, aPlan, aSignature, block } from '../support/aPlan.ts'

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
    expect(problemOf({ format: 'ke-hoach', version: currentVersion + 1, body: 'khác hẳn' })).toMatchObject({
      code: 'draft.newer',
    })
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

  it('stops at the first wrong thing of a list, however many follow', () => {
    const [first] = aPlan().body
    const good = Array.from({ length: 1_200 }, (_, at) => ({ ...first, id: `x${at}` }))
    const wrong = Array.from({ length: 3_000 }, () => ({ id: 'x', children: [{}, {}] }))
    const grid = { columns: [{ width: 1 }], headerRows: 0, rows: wrong.map(() => [7, 7]) }
    for (const [body, at] of [
      [[...good, ...wrong], 'body/1200/kind'],
      [[{ ...first, children: wrong }], 'body/0/children/0/kind'],
      [[{ ...first, kind: 'table', table: grid }], 'body/0/table/rows/0/0'],
    ] as const) {
      const { error } = draftSchema.safeParse({ ...aPlan(), body })
      expect(error?.issues.map(({ path }) => path.join('/'))).toEqual([at])
    }
    const facts = Object.fromEntries(wrong.map((one, at) => [`f${at}`, one]))
    const { error } = draftSchema.safeParse({ ...aPlan(), facts: { nam: 2026, ...facts } })
    expect(error?.issues.map(({ path }) => path.join('/'))).toEqual(['facts/f0'])
    expect(readDraft({ ...aPlan(), body: good })).toMatchObject({ ok: true, draft: { body: good } })
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
    let nested: unknown = { id: 'x', kind: 'item', marker: '1', text: '', children: [] }
    for (let depth = 0; depth < 20_000; depth++)
      nested = { id: 'x', kind: 'item', marker: '1', text: '', children: [nested] }
    for (const version of [1, currentVersion])
      expect(problemOf({ ...aPlan(), version, body: [nested] })).toMatchObject({ code: 'draft.broken' })
  })
})

const old = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`old/${name}`, import.meta.url), 'utf8'))

function opened(json: unknown): Draft {
  const result = readDraft(json)
  if (!result.ok) throw new Error(result.problem.what)
  return result.draft
}

describe('a draft of version 1', () => {
  it('opens as it was', () => {
    const file = old('1-sample.json')
    expect(opened(file)).toEqual({ ...file, version: currentVersion })
  })

  it('prints its braces still as the words they were, and keeps fields it does not know', () => {
    const { body, annexes, recipients, facts, ...rest } = opened(old('1-braces.json'))
    expect(rest).toMatchObject({ ghiChu: 'trường lạ' })
    expect(facts).toEqual({ ghi_chu: 'để nguyên {^2^}' })
    const texts = [...walkDraft({ body, annexes })].flatMap(({ text, table }) => [
      text,
      ...(table?.rows.flat().map((cell) => (typeof cell === 'string' ? cell : cell.text)) ?? []),
    ])
    const words = [...texts, ...annexes.map(({ title }) => title), ...recipients.lines.map(({ text }) => text)]
    expect(words.map(plainInline).filter((text) => /[{^_#]/.test(text))).toEqual([
      'Ký hiệu {^ và {_ trong biểu {#1}',
      'Ghi {^2^}, {_đậm_}, {^đã thoát^}, \\{^, {{nam}} và {{#if x}}',
      'Diện tích 2 m² cho mỗi điểm, {nam}, 3 * 4',
      'Mã {#n1}',
      'a{_1_}',
      'Cột {_x_}',
      'BIỂU {#1}',
      'Phòng {^A^}',
    ])
    expect(words.flatMap(parseInline).filter((node) => node.kind === 'note')).toEqual([])
  })

  it('is found broken where it is broken, not while it is brought up to date', () => {
    const file = old('1-braces.json')
    for (const body of [null, 'x{^', [null], [{ text: 7, children: '{^' }], [{ table: { rows: [['{_', null]] } }]])
      expect(problemOf({ ...file, body })).toMatchObject({ code: 'draft.broken' })
  })
})

describe('what version 2 holds', () => {
  const plan: Draft = {
    ...aPlan(),
    state: 'submitted',
    footnotes: { n1: 'Theo số liệu của *Chi cục Thống kê*.' },
    comments: [
      {
        id: 'y1',
        place: 'block/b3',
        words: 'toàn xã',
        author: 'Lãnh đạo',
        at: '2026-01-06T08:30:00Z',
        text: 'Ghi rõ số thôn.',
        done: false,
        replies: [{ author: 'Văn thư', at: '', text: 'Đã ghi.' }],
      },
    ],
    letterhead: { ...aLetterhead(), date: '', issueYear: 2026, issueMonth: 4, issueDay: null },
    signature: { ...aSignature(), beside: [{ id: 's1', lines: ['CÔNG AN XÃ', 'TRƯỞNG CÔNG AN'], name: 'Lê Văn Ba' }] },
    body: [block({ id: 'x1', text: 'Kinh phí{#n1}', suggested: true })],
  }

  it('is written and read without loss', () => {
    expect(readDraft(asFile(plan))).toEqual({ ok: true, draft: plan })
  })

  it.each([
    ['a month that does not exist', { letterhead: { ...plan.letterhead, issueMonth: 13 } }, 'letterhead/issueMonth'],
    ['a state nobody knows', { state: 'xong' }, 'state'],
    ['a comment without its place', { comments: [{ id: 'y1', author: '', at: '', text: '' }] }, 'comments/0/place'],
    ['a footnote that is no text', { footnotes: { n1: 7 } }, 'footnotes/n1'],
  ])('names %s', (_, patch, at) => {
    expect(problemOf(asFile({ ...plan, ...patch }))).toMatchObject({ code: 'draft.broken', at })
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
