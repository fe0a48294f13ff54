import { describe, expect, it } from 'vitest'
import type { ComparedRow } from '../../core/compare/comparison.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { ImportLine } from '../../core/import/importLine.ts'
import { sectionsOf, summary } from '../../renderer/screens/compare/summary.ts'
import { nextDifference } from '../../renderer/screens/compare/useRowInHand.ts'
import { continuations, lineAt, linesBetween, nextLine } from '../../renderer/screens/import/linePlaces.ts'
import { countsOf, decided, firstDecision, saidCounts } from '../../renderer/screens/roll/decisions.ts'
import { likelyYear } from '../../renderer/screens/roll/likelyYear.ts'
import { editWithWords } from '../../renderer/screens/roll/ownWords.ts'
import { decisionsApart, eachPlace, withPlaces } from '../../renderer/screens/roll/places.ts'
import { aPlan, item, paragraph } from '../support/aPlan.ts'
import { windowOnHost } from './windowOnHost.ts'

const line = (number: number, place: string, patch: Partial<ImportLine> = {}): ImportLine => ({
  line: number,
  text: `dòng ${number}`,
  kind: 'paragraph',
  guessed: false,
  place,
  ...patch,
})

describe('the lines of a file beside its draft', () => {
  const lines = [
    line(1, 'letterhead/issuer', { kind: 'letterhead' }),
    line(2, 'title', { kind: 'title' }),
    line(4, 'block/a', { kind: 'dash', guessed: true }),
    line(5, 'block/a', { kind: 'dash', guessed: true }),
    line(6, 'block/b', { kind: 'table' }),
    line(9, 'recipients/r1', { kind: 'recipients', guessed: true }),
  ]

  it('are found by their place, or by what holds it', () => {
    expect(lineAt(lines, 'block/a')?.line).toBe(4)
    expect(lineAt(lines, 'block/b/2/1')?.line).toBe(6)
    expect(lineAt(lines, 'letterhead/motto')?.line).toBe(1)
    expect(lineAt(lines, 'recipients/filing')?.line).toBe(9)
    expect(lineAt(lines, 'block/gone')).toBeUndefined()
  })

  it('lead from guess to guess, both ways, and begin again at the end', () => {
    const guessed = (one: ImportLine): boolean => one.guessed
    expect(nextLine(lines, 1, 1, guessed)?.line).toBe(4)
    expect(nextLine(lines, 9, 1, guessed)?.line).toBe(4)
    expect(nextLine(lines, 4, -1, guessed)?.line).toBe(9)
    expect(nextLine(lines, 9, -1, guessed)?.line).toBe(5)
    expect(nextLine(lines, 1, 1, () => false)).toBeUndefined()
  })

  it('are taken together from one to the other, whichever came first', () => {
    expect(linesBetween(lines, 6, 2)).toEqual([2, 4, 5, 6])
  })

  it('that go on with the paragraph above are known for it', () => {
    expect([...continuations(lines)]).toEqual([5])
  })
})

describe('what the clerk decides on a plan rolled forward', () => {
  const twoTimes = 'Sơ kết trước ngày 15/6/2026, tổng kết trước ngày 15/11/2026.'
  const textOf = (draft: Draft): string => draft.body[0]?.children[0]?.text ?? ''
  const lastYear = (): Draft =>
    aPlan({ year: 2026, title: 'Tuyên truyền năm 2026', body: [item('I', 'NỘI DUNG', paragraph(twoTimes))] })

  it('stands in one sentence beside the proposals, in whatever order it is put in', async () => {
    const host = await windowOnHost()
    const { draft, changes } = await host.call('roll.propose', { draft: lastYear(), year: 2027 })
    const times = changes.filter(({ context }) => context.includes('Sơ kết'))
    expect(times.map(({ before }) => before)).toEqual(['15/6/2026', '15/11/2026'])
    const [first, second] = times
    const own = first && editWithWords(draft, first, '30/6/2027')
    if (!first || !second || !own) throw new Error('no such change')
    const decisions = {
      [first.id]: { state: 'taken', after: '30/6/2027', edit: own },
      [second.id]: { ...firstDecision(second), state: 'taken' },
    } as const
    const wanted = `Sơ kết trước ngày 30/6/2027, tổng kết trước ngày ${second.after}.`
    expect(textOf(decided(draft, [first, second], decisions))).toBe(wanted)
    expect(textOf(decided(draft, [second, first], decisions))).toBe(wanted)
    expect(
      textOf(decided(draft, [first, second], { [second.id]: decisions[second.id] ?? firstDecision(second) })),
    ).toBe(`Sơ kết trước ngày 15/6/2026, tổng kết trước ngày ${second.after}.`)
  })

  it('answers a question in the clerk’s own words, once for all places of the name', async () => {
    const host = await windowOnHost()
    const words = 'Phối hợp với thị xã Sông Trăng; thị xã Sông Trăng kiểm tra trước ngày 15/6/2026.'
    const plan = aPlan({ year: 2026, body: [item('I', 'NỘI DUNG', paragraph(words))] })
    const { draft, changes } = await host.call('roll.propose', { draft: plan, year: 2027 })
    const question = changes.find((change) => change.before === change.after && change.before.startsWith('thị xã'))
    const time = changes.find(({ before }) => before === '15/6/2026')
    const edit = question && editWithWords(draft, question, 'xã Bình Minh')
    if (!question || !time || !edit) throw new Error('nothing was asked')
    const answered = decided(draft, [question, time], {
      [question.id]: { state: 'taken', after: 'xã Bình Minh', edit },
      [time.id]: firstDecision(time),
    })
    expect(question.also).toHaveLength(1)
    expect(textOf(answered)).toBe(`Phối hợp với xã Bình Minh; xã Bình Minh kiểm tra trước ngày ${time.after}.`)
  })

  it('is answered for one place apart from the others of one answer', async () => {
    const host = await windowOnHost()
    const old = aPlan({
      year: 2026,
      title: 'Bầu Trưởng thôn nhiệm kỳ 2026 - 2028',
      body: [item('I', 'NỘI DUNG', paragraph('Lập danh sách trước ngày 09/6/2026, bầu ngày 21/6/2026.'))],
    })
    const { draft, changes } = await host.call('roll.propose', { draft: old, year: 2027 })
    const change = changes.find(({ also }) => also)
    if (!change) throw new Error('no such change')
    const [first, second, ...more] = eachPlace(change)
    expect([first?.before, second?.before, more.length]).toEqual(['09/6/2026', '21/6/2026', 0])
    const decisions = decisionsApart(change, {})
    const shown = withPlaces([change], new Set([change.id]))
    expect(countsOf(shown, decisions)).toEqual({ taken: 0, left: 0, asked: 2 })
    const id = second?.id ?? ''
    const answered = { ...decisions, [id]: { ...(decisions[id] ?? firstDecision(change)), state: 'taken' as const } }
    expect(textOf(decided(draft, shown, answered))).toBe('Lập danh sách trước ngày 09/6/2026, bầu ngày 21/6/2027.')
    // What was said of all of them is said of each.
    const taken = { [change.id]: { ...firstDecision(change), state: 'taken' as const } }
    expect(textOf(decided(draft, shown, decisionsApart(change, taken)))).toBe(textOf(decided(draft, [change], taken)))
  })

  it('is counted, and what nobody looked at stays as it was', async () => {
    const host = await windowOnHost()
    const { draft, changes } = await host.call('roll.propose', { draft: lastYear(), year: 2027 })
    const counts = countsOf(changes, {})
    expect(counts.taken + counts.left + counts.asked).toBe(changes.length)
    expect(saidCounts({ taken: 2, left: 1, asked: 3 })).toBe('đổi 2, để nguyên 1, cần bạn xem 3')
    expect(saidCounts({ taken: 2, left: 0, asked: 0 })).toBe('đổi 2, để nguyên 0')
    expect(decided(draft, changes, {})).toBe(draft)
  })

  it('is asked for the year after the old plan’s, or for this one where that has passed', () => {
    expect(likelyYear(2026, 2026)).toBe(2027)
    expect(likelyYear(2022, 2026)).toBe(2026)
    expect(likelyYear(null, 2026)).toBe(2026)
  })
})

describe('two plans side by side', () => {
  const row = (id: string, kind: ComparedRow['kind'], label = '', text = id): ComparedRow => {
    const side = { place: 'title', label, text }
    return {
      id,
      kind,
      before: kind === 'added' ? null : side,
      after: kind === 'removed' ? null : side,
      words: [],
      takable: kind !== 'same',
    }
  }
  const rows = [row('a', 'same'), row('b', 'changed'), row('c', 'same', 'II.', 'NỘI DUNG'), row('d', 'added')]

  it('are gone through from difference to difference, round and round', () => {
    expect(nextDifference(rows, -1, 1)).toBe(1)
    expect(nextDifference(rows, 1, 1)).toBe(3)
    expect(nextDifference(rows, 3, 1)).toBe(1)
    expect(nextDifference(rows, 1, -1)).toBe(3)
    expect(nextDifference([row('a', 'same')], 0, 1)).toBe(-1)
  })

  it('say in which section a difference stands', () => {
    expect([...sectionsOf(rows)]).toEqual([['d', 'mục II. NỘI DUNG']])
    const side = (place: string, label = '') => ({ place, label, text: 'Phân công' })
    const behind = [
      { ...row('e', 'changed'), after: side('recipients/r1') },
      { ...row('f', 'same'), after: side('annex/p1', 'Phụ lục I') },
      row('g', 'changed'),
    ]
    expect([...sectionsOf([...rows, ...behind])].slice(1)).toEqual([['g', 'Phụ lục I']])
  })

  it('say in words how much differs', () => {
    expect(summary({ changed: 2, added: 1, removed: 0, moved: 3 })).toBe('2 chỗ sửa, 1 chỗ thêm, 3 chỗ chuyển')
    expect(summary({ changed: 0, added: 0, removed: 0, moved: 0 })).toBe('Không có chỗ nào khác')
  })
})
