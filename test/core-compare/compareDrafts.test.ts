import { describe, expect, it } from 'vitest'
import { draftCell } from '../../core/compare/cellWords.ts'
import { compareDrafts } from '../../core/compare/compareDrafts.ts'
import type { ComparedRow, Comparison } from '../../core/compare/comparison.ts'
import { takeOver } from '../../core/compare/takeOver.ts'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit, type DraftEdit } from '../../core/draft/edits.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { renderDraft } from '../../core/render/render.ts'
import { readPlan } from '../core-import/reading.ts'
import { aPlan, paragraph, section, table } from '../support/aPlan.ts'

const planOf = (draft: Draft) => ({ draft, ...renderDraft(draft, null) })
const compared = (before: Draft, after: Draft): Comparison => compareDrafts(planOf(before), planOf(after))
const changes = ({ rows }: Comparison): ComparedRow[] =>
  rows.filter(({ kind, within }) => kind !== 'same' && within === undefined)
const marked = ({ words }: ComparedRow): string =>
  words
    .map(({ text, change }) => (change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')
const edited = (draft: Draft, ...edits: DraftEdit[]): Draft => applyEdit(draft, { op: 'all', edits })
const idOf = (draft: Draft, words: string): string =>
  [...walkDraft(draft)].find(({ text }) => text.startsWith(words))?.id ?? ''
/** The draft after the one change between the two was taken over. */
const taken = (before: Draft, after: Draft): Draft => {
  const [row, ...more] = changes(compared(before, after))
  expect(more).toEqual([])
  return row?.takable ? takeOver(planOf(before), planOf(after), [row.id], planOf) : before
}

describe('the end mark below a table', () => {
  const rows = [
    ['Việc', 'Chủ trì'],
    ['Họp dân', 'Các thôn'],
  ]
  const ending = aPlan({
    body: [section('Kinh phí', null, paragraph('Như sau:')), table([{ width: 1 }, { width: 3 }], 1, rows)],
  })
  const arrived = (plan: Draft): Draft => readPlan(plainText(planOf(plan).document)).draft

  it('is a paragraph of its file, and no difference from the plan that sets it by itself', () => {
    expect(plainText(planOf(ending).document)).toContain('Họp dân\tCác thôn\n./.\nNơi nhận:')
    const signed = arrived(ending)
    expect(plainText(planOf(signed).document)).toContain('Họp dân\tCác thôn\n./.\nNơi nhận:')
    expect(changes(compared(ending, signed))).toEqual([])
    const taken = takeOver(planOf(ending), planOf(signed), 'all', planOf)
    expect(plainText(planOf(taken).document)).toBe(plainText(planOf(ending).document))
  })
})

describe('a table with rows that are short of cells', () => {
  const listOf = (...rows: string[][]): Draft =>
    aPlan({
      body: [
        section('Nội dung', null, {
          ...table([{ width: 1 }, { width: 1 }, { width: 1 }], 1, [['Việc', 'Chủ trì', 'Thời hạn'], ...rows]),
          id: 'bang',
        }),
      ],
    })
  const short = listOf(['Phát động đợt cao điểm'], ['Ra quân dọn kênh', 'Đoàn Thanh niên'])

  it('is the same as the one its Word file has, with empty cells there', () => {
    const whole = listOf(['Phát động đợt cao điểm', '', ''], ['Ra quân dọn kênh', 'Đoàn Thanh niên', ''])
    expect(changes(compared(short, whole))).toEqual([])
    expect(changes(compared(whole, short))).toEqual([])
  })

  it('differs where a word does', () => {
    const filled = listOf(['Phát động đợt cao điểm', '', ''], ['Ra quân dọn kênh', 'Đoàn Thanh niên', 'Quý I'])
    expect(changes(compared(short, filled)).map(marked)).toHaveLength(1)
    expect(plainText(planOf(taken(short, filled)).document)).toContain('Ra quân dọn kênh\tĐoàn Thanh niên\tQuý I')
  })
})

describe('what only a foreign file has', () => {
  const withHead = (patch: Partial<Draft['letterhead']>): Draft =>
    aPlan((plan) => ({ ...plan, letterhead: { ...plan.letterhead, ...patch } }))
  const withAnnex = (heading?: string): Draft =>
    aPlan((plan) => ({
      ...plan,
      annexes: [
        { id: 'p1', title: 'Danh mục cây', orientation: 'portrait', body: [], ...(heading ? { heading } : {}) },
      ],
    }))

  it('the line in place of Quốc hiệu is compared and taken, and goes again', () => {
    const [state, party] = [withHead({}), withHead({ banner: 'ĐẢNG CỘNG SẢN VIỆT NAM' })]
    for (const [from, to] of [
      [state, party],
      [party, state],
    ] as const)
      expect(plainText(planOf(taken(from, to)).document)).toBe(plainText(planOf(to).document))
  })

  it.each([
    ['Mẫu số 01', 'Mẫu số 02'],
    [undefined, 'Phụ lục II'],
    ['Mẫu số 01', undefined],
  ])('an annex called %s and then %s', (was, now) => {
    const [from, to] = [withAnnex(was), withAnnex(now)]
    const [row] = changes(compared(from, to))
    expect(row).toMatchObject({ kind: 'changed', called: `gọi là ${now ?? 'Phụ lục'}` })
    expect(plainText(planOf(taken(from, to)).document)).toBe(plainText(planOf(to).document))
    expect(takeOver(planOf(from), planOf(to), [], planOf)).toEqual(from)
  })

  it('an annex on its side is on its side with everything taken', () => {
    const from = withAnnex()
    const to: Draft = {
      ...from,
      title: `${from.title} và năm 2027`,
      annexes: from.annexes.map((annex) => ({ ...annex, orientation: 'landscape' as const })),
    }
    expect(takeOver(planOf(from), planOf(to), 'all', planOf)).toEqual(to)
    expect(takeOver(planOf(from), planOf(to), [], planOf)).toEqual(from)
  })

  it('an annex made from the tasks follows a task that was changed, and says so where the file has its old words', () => {
    const own = aPlan({
      annexes: [{ id: 'p1', title: 'Phân công', orientation: 'landscape', body: [], generated: 'assignments' }],
    })
    const made = planOf(own).document.annexes[0]?.blocks.flatMap((one) => (one.kind === 'table' ? [one] : [])) ?? []
    const tables = made.map(({ widths, headerRows, rows }) =>
      table(
        widths.map((width) => ({ width })),
        headerRows,
        rows.map((row) => row.map(draftCell)),
      ),
    )
    const file = aPlan({ annexes: [{ id: 'p1', title: 'Phân công', orientation: 'landscape', body: tables }] })
    const task = [...walkDraft(own)].find(({ children }) => children.some(({ duty }) => duty))
    const words = task?.text ?? ''
    const to = edited(file, { op: 'set-text', block: idOf(file, words), text: `Trong quý I, ${words}` })
    expect(changes(compared(own, to)).map(({ derived }) => derived)).toEqual([undefined])
    const now = takeOver(planOf(own), planOf(to), 'all', planOf)
    expect(now.annexes[0]?.generated).toBe('assignments')
    expect(changes(compared(now, to)).map(({ kind, derived }) => [kind, derived])).toEqual([['changed', true]])
  })

  it('a Lưu line that is owed is the blank of a plan of ours, and no line that was struck', () => {
    const withFiling = (patch: Partial<Draft>): Draft =>
      aPlan((plan) => ({ ...plan, ...patch, recipients: { ...plan.recipients, filing: '' } }))
    const file = withFiling({ origin: { kind: 'file', name: 'ban-ky.docx', at: '2026-01-05T08:00:00Z' } })
    expect(changes(compared(withFiling({}), file))).toEqual([])
    expect(changes(compared(file, withFiling({})))).toEqual([])
  })

  it('no Nơi nhận at all is taken with its heading', () => {
    const from = aPlan({ origin: { kind: 'file', name: 'du-thao.docx', at: '2026-01-05T08:00:00Z' } })
    const to = aPlan((plan) => ({
      ...plan,
      origin: { kind: 'file', name: 'ban-ky.docx', at: '2026-01-05T09:00:00Z' },
      recipients: { lines: [], filing: '', drafterCode: '' },
    }))
    const made = planOf(takeOver(planOf(from), planOf(to), 'all', planOf))
    expect(made.document.closing.recipients.heading).toBe('')
    expect(changes(compareDrafts(made, planOf(to)))).toEqual([])
  })
})

describe('two plans beside each other', () => {
  it('are the same where nothing changed', () => {
    const { counts, rows } = compared(aPlan(), aPlan())
    expect(counts).toEqual({ changed: 0, added: 0, removed: 0, moved: 0 })
    expect(rows.every(({ kind, takable }) => kind === 'same' && !takable)).toBe(true)
    expect(rows.length).toBeGreaterThan(60)
  })

  it('tell which answer prints other words, so that it can be changed wherever it stands', () => {
    const base = aPlan()
    const id = idOf(base, 'Hoàn thành trước ngày 27')
    const plan = { ...base, facts: { ...base.facts, so_thon: '12 thôn', han: 'quý II' } }
    const text = 'Tập huấn ở **{{so_thon}}** của xã trong {{han}}, {{so_thon}} đều có người học.'
    const before = edited(plan, { op: 'set-text', block: id, text })
    const now = (words: string) => changes(compared(before, edited(plan, { op: 'set-text', block: id, text: words })))
    const [row] = now('Tập huấn ở 14 thôn, bản của xã trong quý II, 12 thôn đều có người học.')
    expect(row?.facts).toEqual([{ fact: 'so_thon', was: '12 thôn', now: '14 thôn, bản' }])
    const [other] = now('Mở lớp tập huấn ở 12 thôn của xã trong quý III năm nay, 12 thôn đều có người học.')
    expect(other?.facts).toEqual([{ fact: 'han', was: 'quý II', now: 'quý III năm nay' }])
    const [gone] = now('Tập huấn trong quý II, 12 thôn đều có người học.')
    expect(gone?.facts).toBeUndefined()
  })

  it('offer no other answer for the words before it, which the level of the passage prints', () => {
    const base = aPlan()
    const id = idOf(base, 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã.')
    const plan = { ...base, facts: { ...base.facts, thuong_truc: 'Phòng Kinh tế' } }
    const before = edited(plan, { op: 'set-text', block: id, text: '{{thuong_truc}}.' })
    const now = (text: string) => changes(compared(before, edited(plan, { op: 'set-text', block: id, text })))
    expect(now('Phòng Kinh tế.')).toEqual([])
    const [more] = now('Phòng Kinh tế và Công an xã.')
    expect(more?.facts).toEqual([{ fact: 'thuong_truc', was: 'Phòng Kinh tế', now: 'Phòng Kinh tế và Công an xã' }])
    const [other] = now('Phòng Tài chính.')
    expect(other?.facts).toEqual([{ fact: 'thuong_truc', was: 'Phòng Kinh tế', now: 'Phòng Tài chính' }])
  })

  it('owe a name both, whichever shows the blank', () => {
    const { signature, ...rest } = aPlan()
    const owed = { ...rest, signature: { ...signature, name: '' } }
    const read = { ...owed, template: { id: 'imported', version: '1' } }
    expect(changes(compared(owed, read))).toEqual([])
    const [row] = changes(compared(owed, { ...read, signature }))
    expect(row).toMatchObject({ kind: 'added', takable: true })
    expect(takeOver(planOf(owed), planOf({ ...read, signature }), [row?.id ?? ''], planOf).signature).toEqual(signature)
  })

  it('show the words that changed', () => {
    const plan = aPlan()
    const id = idOf(plan, 'Hoàn thành trước ngày 27')
    const after = edited(plan, { op: 'set-text', block: id, text: 'Hoàn thành trước ngày 30 tháng 4 năm 2026.' })
    expect(changes(compared(plan, after)).map(marked)).toEqual([
      'Thời gian thực hiện: Hoàn thành trước [-ngày 27 tháng 3 năm 2026-]{+ngày 30 tháng 4 năm 2026+}.',
    ])
    expect(taken(plan, after)).toEqual(after)
  })

  it('do not speak of numbers, spaces and the end mark', () => {
    const plan = aPlan()
    const after = edited(
      plan,
      { op: 'set-layout', patch: { sizeSet: 'S', paragraphGap: 12 } },
      { op: 'patch-block', block: 'b6', patch: { label: 'V.' } },
      { op: 'set-text', block: 'b4', text: plan.body[3]?.text.replace('Kế hoạch thực', 'Kế  hoạch thực') ?? '' },
    )
    expect(changes(compared(plan, after))).toEqual([])
    expect(changes(compared(plan, { ...after, origin: { kind: 'file', name: 'cu.docx', at: '' } }))).toEqual([])
  })

  it('see a task that was moved, and that its words were changed too', () => {
    const plan = aPlan()
    const id = idOf(plan, 'Công khai dự toán')
    const [first] = plan.body.filter(({ marker }) => marker === 'I').slice(-1)
    const text = 'Công khai dự toán, quyết toán ngân sách của xã theo quy định của Luật Ngân sách nhà nước.'
    const after = edited(
      plan,
      { op: 'place-block', block: id, at: { lastIn: first?.id ?? '' } },
      { op: 'set-text', block: id, text },
    )
    expect(changes(compared(plan, after)).map(({ kind }) => kind)).toEqual(['moved-changed'])
    const [row] = changes(compared(plan, after))
    const next = takeOver(planOf(plan), planOf(after), row ? [row.id] : [], planOf)
    expect(changes(compared(next, after))).toEqual([])
  })

  it('tell a section that stands elsewhere in one row, which takes all of it along', () => {
    const plan = aPlan()
    const sections = plan.body.filter(({ marker }) => marker === 'I')
    const [first, last] = [sections[0], sections.at(-1)]
    const after = edited(plan, { op: 'place-block', block: first?.id ?? '', at: { after: last?.id ?? '' } })
    const comparison = compared(plan, after)
    const moved = changes(comparison)
    expect(moved.map(({ kind }) => kind)).toEqual(['moved'])
    expect(comparison.counts.moved).toBe(1)
    expect(moved[0]?.carries).toBe(comparison.rows.filter(({ within }) => within === moved[0]?.id).length)
    expect(moved[0]?.carries).toBeGreaterThan(0)
    const next = takeOver(
      planOf(plan),
      planOf(after),
      moved.map(({ id }) => id),
      planOf,
    )
    expect(compared(next, after).rows.filter(({ kind }) => kind !== 'same')).toEqual([])
  })

  it('leave a line of a moved section in its own row where that was changed or came from elsewhere', () => {
    const plan = aPlan()
    const sections = plan.body.filter(({ marker }) => marker === 'I')
    const [first, last] = [sections[0], sections.at(-1)]
    const child = first?.children[0]?.children[0]
    const after = edited(
      plan,
      { op: 'set-text', block: child?.id ?? '', text: `${child?.text ?? ''} Có danh sách kèm theo.` },
      { op: 'place-block', block: first?.id ?? '', at: { after: last?.id ?? '' } },
    )
    const kinds = changes(compared(plan, after)).map(({ kind }) => kind)
    expect(kinds).toEqual(['moved', 'moved-changed'])
  })

  it('keep bold words and facts when words beside them change', () => {
    const plan = edited(aPlan(), {
      op: 'set-text',
      block: 'b4',
      text: '**Ủy ban** ban hành Kế hoạch năm {{nam}} như sau:',
    })
    const after = edited(aPlan(), {
      op: 'set-text',
      block: 'b4',
      text: 'Ủy ban ban hành *Chương trình* năm 2026 như sau:',
    })
    expect(taken(plan, after).body[3]?.text).toBe('**Ủy ban** ban hành *Chương trình* năm {{nam}} như sau:')
  })

  it('take over a new section between two old ones', () => {
    const plan = aPlan()
    const fresh = { ...section('GIẢI PHÁP', 'content'), id: 'moi' }
    const after = edited(plan, { op: 'insert-block', block: fresh, at: { after: 'b6' } })
    const row = changes(compared(plan, after))[0]
    expect(row?.kind).toBe('added')
    expect(taken(plan, after).body.map(({ text }) => text)).toEqual(after.body.map(({ text }) => text))
  })

  it('leave out the rows of a long table that stayed, but for its heading rows', () => {
    const withTable = (rows: number, changed = -1): Draft => ({
      ...aPlan(),
      annexes: [
        {
          id: 'pl1',
          title: 'Danh sách thôn',
          orientation: 'portrait',
          body: [
            table([{ width: 1 }, { width: 3 }, { width: 3 }], 2, [
              ['TT', { text: 'Thôn', colSpan: 2 }],
              ['', 'Tên gọi', 'Số hộ dân'],
              ...Array.from({ length: rows }, (_, i) => [
                String(i + 1),
                `Thôn số ${i + 1}`,
                `${i === changed ? 999 : i + 100} hộ`,
              ]),
            ]),
          ],
        },
      ],
    })
    const rowsOf = (before: Draft, after: Draft): string[] =>
      compared(before, after)
        .rows.filter(({ after }) => /^block\/.+\/\d+/.test(after?.place ?? ''))
        .map(({ kind, after }) => `${kind} ${after?.text}`)
    const heads = ['same TT | Thôn', 'same | Tên gọi | Số hộ dân']
    expect(rowsOf(withTable(299), withTable(299))).toEqual(heads)
    expect(rowsOf(withTable(299), withTable(299, 150))).toEqual([...heads, 'changed Thôn số 151 | 999 hộ'])
    expect(rowsOf(withTable(298), withTable(298))).toHaveLength(300)
  })

  it('keep what hangs under a heading that was struck out', () => {
    const plan = aPlan()
    const id = idOf(plan, 'Công khai thông tin')
    const kept = [...walkDraft(plan)].filter((one) => one.id !== id).map(({ text }) => text)
    const children = [...walkDraft(plan)].find((one) => one.id === id)?.children ?? []
    const before = idOf(plan, 'Công tác tuyên truyền')
    const after = edited(
      plan,
      ...children.map((child): DraftEdit => ({ op: 'place-block', block: child.id, at: { lastIn: before } })),
      { op: 'remove-block', block: id },
    )
    const [row, ...more] = changes(compared(plan, after))
    expect([row?.kind, more]).toEqual(['removed', []])
    expect([...walkDraft(taken(plan, after))].map(({ text }) => text)).toEqual(kept)
    expect(taken(plan, after)).toEqual(after)
  })
})
