import { getSchema } from '@tiptap/core'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { type FlatRow, flatRows } from '../../core/draft/flatRows.ts'
import { draftSchema } from '../../core/draft/schema.ts'
import { keepHidden } from '../../renderer/outline/keepHidden.ts'
import { seenSlice } from '../../renderer/outline/rowClipboard.ts'
import { childrenOf, docOf, lookOf, rowOf, saysRow } from '../../renderer/outline/rowsDoc.ts'
import { rowsEdit } from '../../renderer/outline/rowsEdit.ts'
import { rowExtensions } from '../../renderer/outline/rowsSchema.ts'
import { syncRows } from '../../renderer/outline/rowsSync.ts'
import { RowsOnScreen } from '../../renderer/outline/rowViews.ts'
import { settleRows } from '../../renderer/outline/settleRows.ts'
import { aPlan, duty, heading, item, paragraph, section, table, withPlaceIds } from '../support/aPlan.ts'
import { holds } from '../support/property.ts'

const schema = getSchema(rowExtensions(new RowsOnScreen(), () => ''))

const plan = (): Draft =>
  aPlan({
    body: withPlaceIds([
      paragraph('{{co_quan.ten}} ban hành **Kế hoạch** như sau:', 'opening'),
      section(
        'NỘI DUNG',
        'content',
        heading(
          '1',
          'Tuyên truyền',
          item(
            'a',
            'Họp **thôn** *xóm*{#n1} {{nam}}',
            duty('lead', 'Chủ trì', 'Công an'),
            duty('when', 'Thời gian', 'Quý I'),
          ),
          { ...item('a', 'Phát 50 m{^2^} băng'), label: 'c)' },
        ),
        table([{ width: 1 }, { width: 2 }], 1, [
          ['TT', 'Việc'],
          ['1', 'Họp'],
        ]),
        { ...item('1', 'Kiểm tra'), hint: 'Nêu rõ ai kiểm tra' },
      ),
      { ...section('KINH PHÍ', 'budget', item('1', 'Ngân sách xã', item('a', 'Dự toán'))), off: true },
      section('TỔ CHỨC', 'content', item('1', 'Phòng Kinh tế'), item('1', 'Công an xã', item('-', 'Chốt'))),
    ]),
  })

/** Rows as data, for comparing. */
const shown = (rows: readonly FlatRow[]) =>
  rows.map(({ depth, block }) => ({ depth, id: block.id, text: block.text, ...lookOf(block) }))

type Step = (state: EditorState, next: () => string) => Transaction | null

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('a', ' đ', 'ế ', ' * ', '{{', 'Cộng hòa '))
      .map(
        ([at, text]): Step =>
          (state) => {
            const { $from } = near(state.doc, at)
            return $from.parent.isTextblock ? state.tr.insertText(text, $from.pos) : null
          },
      ),
  },
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.4, noNaN: true })).map(
    ([at, size]): Step =>
      (state) => {
        const [from, to] = range(state.doc, at, size)
        return state.tr
          .setSelection(TextSelection.between(state.doc.resolve(from), state.doc.resolve(to)))
          .deleteSelection()
      },
  ),
  fc
    .tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 0.3, noNaN: true }),
      fc.constantFrom('bold', 'italic', 'super'),
    )
    .map(
      ([at, size, mark]): Step =>
        (state) => {
          const [from, to] = range(state.doc, at, size)
          const type = schema.marks[mark]
          if (!type) return null
          return state.doc.rangeHasMark(from, to, type)
            ? state.tr.removeMark(from, to, type)
            : state.tr.addMark(from, to, type.create())
        },
    ),
  fc.double({ min: 0, max: 1, noNaN: true }).map(
    (at): Step =>
      (state) => {
        const { $from } = near(state.doc, at)
        return $from.parent.isTextblock ? state.tr.split($from.pos) : null
      },
  ),
  fc
    .tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 0.3, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(
      ([at, size, into]): Step =>
        (state) => {
          const [from, to] = range(state.doc, at, size)
          const slice = state.doc.slice(from, to)
          const { $from } = near(state.doc, into)
          return state.tr.setSelection(TextSelection.near($from)).replaceSelection(slice)
        },
    ),
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(5)).map(
    ([at, depth]): Step =>
      (state) => {
        const index = Math.floor(at * (state.doc.childCount - 1))
        let pos = 0
        for (let before = 0; before < index; before++) pos += state.doc.child(before).nodeSize
        return state.doc.childCount > 0 ? state.tr.setNodeAttribute(pos, 'depth', depth) : null
      },
  ),
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })).map(
    ([a, b]): Step =>
      (state) => {
        const at = (part: number): number => Math.floor(part * state.doc.childCount)
        const rows = childrenOf(state.doc)
        const [from, to] = [Math.min(at(a), at(b)), Math.max(at(a), at(b))]
        const start = (index: number): number => rows.slice(0, index).reduce((sum, row) => sum + row.nodeSize, 0)
        if (from === to || to - from === rows.length) return null
        return state.tr.replace(start(from), start(to), new Slice(Fragment.empty, 0, 0))
      },
  ),
)

const near = (doc: Node, part: number): TextSelection => {
  const found = TextSelection.near(doc.resolve(Math.floor(part * doc.content.size)))
  return TextSelection.create(doc, found.from)
}

function range(doc: Node, at: number, size: number): [from: number, to: number] {
  const from = near(doc, at).from
  const to = near(doc, Math.min(1, at + size)).from
  return from < to ? [from, to] : [to, from]
}

function opened(draft: Draft, ids: (id: string) => boolean, newId: () => string): EditorState {
  const roots = draft.body.filter(({ id }) => ids(id))
  return EditorState.create({ doc: docOf(schema, flatRows(roots)), plugins: [keepHidden(), settleRows(newId)] })
}

/** Goes through the steps and hands on each state with the draft its edit makes of the draft before it. */
function work(
  todo: readonly Step[],
  mine: (id: string) => boolean,
  check: (state: EditorState, draft: Draft, mine: (id: string) => boolean) => void,
): { state: EditorState; drafts: Draft[] } {
  let made = 0
  const newId = (): string => `m${++made}`
  const drafts = [plan()]
  let state = opened(plan(), mine, newId)
  const theirs = new Set(
    plan()
      .body.filter(({ id }) => !mine(id))
      .map(({ id }) => id),
  )
  const ours = (id: string): boolean => !theirs.has(id)
  for (const step of todo) {
    if (state.doc.childCount === 0) break
    const tr = step(state, newId)
    if (!tr) continue
    const draft = drafts.at(-1) ?? plan()
    const next = state.applyTransaction(tr).state
    const edit = rowsEdit(state.doc, next.doc, { root: 'body', body: draft.body })
    state = next
    const after = edit ? applyEdit(draft, edit) : draft
    if (after !== draft) drafts.push(after)
    check(state, after, ours)
  }
  return { state, drafts }
}

describe('the rows of the editor', () => {
  it('are the draft’s, whatever they hold', () => {
    const rows = flatRows(plan().body)
    expect(shown(childrenOf(docOf(schema, rows)).map(rowOf))).toEqual(shown(rows))
  })

  it('become the draft’s by each edit, and the draft stays a valid one', () => {
    holds(
      fc.property(fc.array(steps, { maxLength: 14 }), (todo) => {
        work(
          todo,
          () => true,
          (state, draft) => {
            expect(shown(childrenOf(state.doc).map(rowOf))).toEqual(shown(flatRows(draft.body)))
            expect(syncRows(state, flatRows(draft.body))).toBeNull()
            expect(draftSchema.safeParse(draft).success).toBe(true)
          },
        )
      }),
      { numRuns: 100 },
    )
  })

  it('leave the rows of other steps where they stand, between theirs', () => {
    const theirs = JSON.stringify(plan().body[2])
    holds(
      fc.property(fc.array(steps, { maxLength: 10 }), (todo) => {
        work(
          todo,
          (id) => id !== 'b3',
          (state, draft, mine) => {
            const roots = draft.body.filter(({ id }) => mine(id))
            expect(shown(childrenOf(state.doc).map(rowOf))).toEqual(shown(flatRows(roots)))
            expect(JSON.stringify(draft.body.find(({ id }) => id === 'b3'))).toBe(theirs)
          },
        )
      }),
      { numRuns: 60 },
    )
  })

  it('go back with the draft, step by step, to where they began', () => {
    holds(
      fc.property(fc.array(steps, { maxLength: 10 }), (todo) => {
        const { state: end, drafts } = work(
          todo,
          () => true,
          () => undefined,
        )
        let state = end
        for (const draft of drafts.toReversed()) {
          const rows = flatRows(draft.body)
          const sync = syncRows(state, rows)
          if (sync) state = state.apply(sync.tr)
          expect(childrenOf(state.doc).every((row, at) => saysRow(row, rows[at] ?? never()))).toBe(true)
          expect(state.doc.childCount).toBe(rows.length)
        }
        expect(shown(childrenOf(state.doc).map(rowOf))).toEqual(shown(flatRows(plan().body)))
      }),
      { numRuns: 60 },
    )
  })

  it('keep a caret on its letter while other rows change, and in its row while that moves', () => {
    const draft = plan()
    const state = opened(
      draft,
      () => true,
      () => 'm',
    )
    const at = positionIn(state.doc, 'b4-2') + 3
    const held = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)))
    const next = applyEdit(draft, { op: 'set-text', block: 'b2-1', text: 'Tuyên truyền sâu rộng' })
    const sync = syncRows(held, flatRows(next.body))
    const { $from } = held.apply(sync?.tr ?? held.tr).selection
    expect([$from.parent.attrs.id, $from.parentOffset]).toEqual(['b4-2', 3])
    expect(sync?.changed).toEqual({ id: 'b2-1', offset: 21 })
  })
})

describe('a section that is switched off', () => {
  const offRows = (rows: readonly FlatRow[]): FlatRow[] => rows.filter(({ block }) => block.id.startsWith('b3'))
  const seen = (doc: Node): string[] => {
    let under = false
    return childrenOf(doc)
      .map(rowOf)
      .filter(({ depth, block }) => {
        if (depth === 0) under = block.off === true
        return depth === 0 || !under
      })
      .map(({ block }) => block.id)
  }
  const start = (): EditorState =>
    opened(
      plan(),
      () => true,
      () => 'moi',
    )
  const over = (from: [string, number], to: [string, number], words = ''): EditorState => {
    const state = start()
    const at = ([id, offset]: [string, number]): number => positionIn(state.doc, id) + offset
    const chosen = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at(from), at(to))))
    return chosen.apply(words === '' ? chosen.tr.deleteSelection() : chosen.tr.insertText(words))
  }

  it('keeps all it holds, and no row goes out of sight under it, whatever is deleted or written over around it', () => {
    const visible = seen(start().doc).filter((id) => !id.startsWith('b3') && id !== 'b2-2')
    holds(
      fc.property(
        fc.nat(visible.length - 1),
        fc.nat(visible.length - 1),
        fc.nat(3),
        fc.nat(3),
        fc.constantFrom('', 'Mới'),
        (a, b, left, right, words) => {
          const [from, to] = [visible[Math.min(a, b)] ?? '', visible[Math.max(a, b)] ?? '']
          const { doc } = over([from, from === to ? 0 : left], [to, from === to ? 1 : right], words)
          const rows = childrenOf(doc).map(rowOf)
          // Where the head below went, its rows come under this one: then all of it is seen.
          const off = rows.some(({ block }) => block.id === 'b3' && block.off)
          const before = shown(offRows(flatRows(plan().body)))
          expect(shown(offRows(rows))).toEqual(off ? before : before.map(({ off: _off, ...row }) => row))
          const onScreen = new Set(seen(doc))
          const unseen = rows.map(({ block }) => block.id).filter((id) => !onScreen.has(id))
          expect(unseen).toEqual(off ? ['b3-1', 'b3-1-1'] : [])
        },
      ),
      { numRuns: 100 },
    )
  })

  it('keeps its head where the selection ends in it; what goes under it where one begins there is seen', () => {
    const ends = childrenOf(over(['b2-3', 4], ['b3', 2], 'x').doc).map(rowOf)
    expect(ends.map(({ block }) => block.text)).toContain('Kiểmx')
    expect(shown(offRows(ends))).toEqual(shown(offRows(flatRows(plan().body))))
    const begins = over(['b3', 4], ['b4-1', 5]).doc
    expect(childrenOf(begins).map(idAndText)).toContain('b3 KINH Kinh tế')
    expect(seen(begins)).toEqual(expect.arrayContaining(['b3', 'b3-1', 'b3-1-1', 'b4-2']))
  })

  it('keeps the look of its words where a selection over it is made bold', () => {
    const state = start()
    const bold = state.schema.mark('bold')
    const { doc } = state.apply(
      state.tr.addMark(positionIn(state.doc, 'b2-3'), positionIn(state.doc, 'b4-1') + 5, bold),
    )
    const texts = new Map(
      childrenOf(doc)
        .map(rowOf)
        .map(({ block }) => [block.id, block.text]),
    )
    expect(texts.get('b2-3')).toBe('**Kiểm tra**')
    expect(['b3-1', 'b3-1-1'].map((id) => texts.get(id))).toEqual(['Ngân sách xã', 'Dự toán'])
  })

  it('is not copied with what stands around it', () => {
    const { doc } = start()
    const slice = seenSlice(doc.slice(positionIn(doc, 'b2-3'), positionIn(doc, 'b4-1') + 5))
    const words: string[] = []
    slice.content.forEach((row) => {
      words.push(row.textContent)
    })
    expect(words).toEqual(['Kiểm tra', 'TỔ CHỨC', 'Phòng'])
  })
})

const idAndText = (row: Node): string => `${row.attrs.id} ${row.textContent}`

function positionIn(doc: Node, id: string): number {
  let found = -1
  doc.forEach((row, offset) => {
    if (row.attrs.id === id) found = offset + 1
  })
  return found
}

function never(): never {
  throw new Error('no such row')
}
