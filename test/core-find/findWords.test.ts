import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { draftTexts } from '../../core/draft/texts.ts'
import { type FindWish, findWords, replaceWords } from '../../core/find/findWords.ts'
import { plainInline } from '../../core/inline/inline.ts'
import { aPlan, item, paragraph, recipient, section, table, withPlaceIds } from '../support/aPlan.ts'
import { holds } from '../support/property.ts'

const wish = (words: string, patch: Partial<FindWish> = {}): FindWish => ({
  words,
  marks: true,
  capitals: false,
  whole: false,
  ...patch,
})

const plan = (): Draft =>
  aPlan((draft) => ({
    ...draft,
    title: 'Ra quân ở xã Bình Minh',
    letterhead: {
      ...draft.letterhead,
      issuer: 'Ủy ban nhân dân xã Bình Minh',
      place: 'Bình Minh',
      shortName: 'UBND',
      parent: '',
    },
    body: withPlaceIds([
      paragraph('Xã **vận động** {{nam}} xã{#n1}; mọi xãhội', 'opening'),
      section('NỘI DUNG', 'content', item('1', 'Cấp x**ã** giao'), table([{ width: 1 }], 0, [['Xã hội']])),
    ]),
    recipients: { ...draft.recipients, lines: [{ ...recipient('Công an xã', 'units'), id: 'r1' }] },
    annexes: [{ id: 'pl', title: 'Các xã', orientation: 'portrait', body: [] }],
    footnotes: { n1: 'Theo xã' },
  }))

const places = (draft: Draft, asked: FindWish): string[] => findWords(draft, asked).map((one) => one.place)

describe('words looked for', () => {
  it('are found in every part of the plan, through bold and capitals', () => {
    expect(places(plan(), wish('xã'))).toEqual([
      'letterhead/issuer',
      'title',
      'block/b1',
      'block/b1',
      'block/b1',
      'block/b2-1',
      'block/b2-2/0/0',
      'recipients/r1',
      'annex/pl/title',
      'footnote/n1',
    ])
  })

  it('stand above a table too, and are exchanged there', () => {
    const named = { ...table([{ width: 1 }], 0, [['Việc']]), text: 'Danh sách **xã** điểm' }
    const captioned = aPlan({ body: withPlaceIds([named]) })
    expect(places(captioned, wish('xã')).filter((one) => one.startsWith('block/'))).toEqual(['block/b1'])
    const edit = replaceWords(captioned, findWords(captioned, wish('xã điểm')), 'thôn điểm')
    expect(applyEdit(captioned, edit).body[0]).toMatchObject({ kind: 'table', text: 'Danh sách **thôn điểm**' })
  })

  it('are whole words where that is wished, and told by marks and capitals where that is', () => {
    expect(places(plan(), wish('xã', { whole: true })).filter((one) => one === 'block/b1')).toHaveLength(2)
    expect(places(plan(), wish('xa'))).toEqual([])
    expect(places(plan(), wish('xa', { marks: false }))).toHaveLength(10)
    expect(places(plan(), wish('van dong', { marks: false }))).toEqual(['block/b1'])
    expect(places(plan(), wish('Xã', { capitals: true }))).toEqual(['block/b1', 'block/b2-2/0/0'])
    expect(places(plan(), wish('dan', { marks: false, whole: true }))).toEqual(['letterhead/issuer'])
  })

  it('show what stands beside them', () => {
    const [first] = findWords(plan(), wish('vận động'))
    expect(first).toMatchObject({ before: 'Xã ', words: 'vận động', behind: ' … xã…; mọi xãhội' })
  })

  it('never reach over a fact or the mark of a footnote', () => {
    expect(places(plan(), wish('vận động xã'))).toEqual([])
    expect(places(plan(), wish('xã;'))).toEqual([])
  })
})

describe('words a fact says', () => {
  const values = { nam: 'của 2027' }
  const found = (words: string) => findWords(plan(), wish(words), values)

  it('are found as they print, alone and together with the words beside', () => {
    expect(found('2027')).toMatchObject([{ place: 'block/b1', fact: 'nam', words: '2027', before: 'Xã vận động của ' }])
    expect(found('động của 2027 xã')).toMatchObject([{ place: 'block/b1', fact: 'nam', from: 7, to: 16 }])
    expect(found('vận động').map(({ fact }) => fact)).toEqual([undefined])
  })

  it('are never exchanged, and words behind the fact are', () => {
    const draft = plan()
    const all = [...found('2027'), ...found('mọi')]
    const next = applyEdit(draft, replaceWords(draft, all, 'X'))
    expect(next.body[0]?.text).toBe('Xã **vận động** {{nam}} xã{#n1}; X xãhội')
  })
})

describe('words exchanged', () => {
  it('everywhere at once, bold where the first letter was, facts and notes as they were', () => {
    const draft = plan()
    const next = applyEdit(draft, replaceWords(draft, findWords(draft, wish('xã', { whole: true })), 'phường *'))
    expect(next.body[0]?.text).toBe('phường \\* **vận động** {{nam}} phường \\*{#n1}; mọi xãhội')
    expect(next.body[1]?.children[0]?.text).toBe('Cấp phường \\* giao')
    expect(next.letterhead.issuer).toBe('Ủy ban nhân dân phường * Bình Minh')
    expect(next.recipients.lines[0]?.text).toBe('Công an phường \\*')
    expect(next.footnotes?.n1).toBe('Theo phường \\*')
  })

  it('only where they are wished, and not where the text has changed since', () => {
    const draft = plan()
    const found = findWords(draft, wish('xã', { whole: true }))
    const one = applyEdit(draft, replaceWords(draft, found.slice(1, 2), 'phường'))
    expect(one.title).toBe('Ra quân ở phường Bình Minh')
    expect(one.body).toBe(draft.body)
    const moved = applyEdit(draft, { op: 'set-title', title: 'Khác' })
    expect(applyEdit(moved, replaceWords(moved, found.slice(1, 2), 'phường'))).toBe(moved)
  })

  it('leave none of the old words, and every other letter', () => {
    const words = fc.constantFrom('xã', 'vận động', 'Minh', 'NỘI', 'giao', 'hội')
    holds(
      fc.property(words, fc.constantFrom('', 'X', '{{', '**', 'phường'), fc.boolean(), (old, by, whole) => {
        const draft = plan()
        const asked = wish(old, { capitals: true, whole })
        const found = findWords(draft, asked)
        const next = applyEdit(draft, replaceWords(draft, found, by))
        const letters = (one: Draft): number =>
          draftTexts(one).reduce((sum, { text }) => sum + plainInline(text).length, 0)
        const inTexts = found.filter((one) => !one.place.startsWith('letterhead') && one.place !== 'recipients/filing')
        expect(letters(next)).toBe(letters(draft) + inTexts.length * (by.length - old.length))
        expect(findWords(next, asked)).toEqual([])
      }),
    )
  })
})
