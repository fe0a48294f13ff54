import { describe, expect, it } from 'vitest'
import { compareDrafts } from '../../core/compare/compareDrafts.ts'
import { keptComments, withReview } from '../../core/compare/review.ts'
import type { Draft, DraftComment } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { renderDraft } from '../../core/render/render.ts'
import { aPlan, block } from '../support/aPlan.ts'

const planOf = (draft: Draft) => ({ draft, ...renderDraft(draft, null) })
const plan = aPlan()
const [task] = [...walkDraft(plan)].filter(({ kind }) => kind === 'item')
const here = `block/${task?.id}`

const said = (text: string, more: Partial<DraftComment> = {}): DraftComment => ({
  id: 'y1',
  place: here,
  words: '',
  author: 'Chủ tịch',
  at: '2026-01-06T09:00:00Z',
  text,
  done: false,
  replies: [],
  ...more,
})
const answer = { author: 'Văn thư', at: '2026-01-07T08:00:00Z', text: 'Đã ghi rõ.' }
const kept = (own: DraftComment[], theirs: DraftComment[], after: Draft = plan): DraftComment[] =>
  keptComments(compareDrafts(planOf(plan), planOf(after)).rows, own, theirs)

describe('comments of a file that came back', () => {
  it('are those that were sent, with what was answered meanwhile', () => {
    const back = said('Ghi rõ ai làm.', { id: 'khac', at: '2026-01-06T09:00:00', replies: [answer], done: true })
    expect(kept([said('Ghi rõ ai làm.')], [back])).toEqual([said('Ghi rõ ai làm.', { replies: [answer], done: true })])
  })

  it('are no new ones where a program sends each answer back as a comment of its own', () => {
    const own = said('Ghi rõ ai làm.', { replies: [answer] })
    expect(kept([own], [said('Ghi rõ ai làm.'), said(answer.text, { ...answer, id: 'y2' })])).toEqual([own])
  })

  it('stay where their words stood, and get a name no other has', () => {
    const own = said('Của tôi.')
    const theirs = said('Của họ.', { author: 'Kế toán' })
    expect(kept([own], [theirs])).toEqual([own, { ...theirs, id: expect.any(String) }])
    expect(new Set(kept([own], [theirs]).map(({ id }) => id)).size).toBe(2)
  })

  it('of a passage that is new stand at the one before it', () => {
    const fresh = block({ id: 'moi', kind: 'item', marker: '-', text: 'Thành lập tổ kiểm tra liên ngành của xã.' })
    const after = applyEdit(plan, { op: 'insert-block', block: fresh, at: { after: task?.id ?? '' } })
    const [found] = kept([], [said('Ai làm tổ trưởng?', { place: 'block/moi' })], after)
    const before = compareDrafts(planOf(plan), planOf(plan)).rows.map((row) => row.before?.place)
    expect(before).toContain(found?.place)
    expect(found?.text).toBe('Ai làm tổ trưởng?')
  })
})

it('a change of how words look is told beside them, although no word is another', () => {
  const { rows } = compareDrafts(planOf(plan), planOf(plan))
  const mark = { author: 'Chủ tịch', at: '2026-01-06T09:00:00Z', place: here }
  const words = rows.find(({ after }) => after?.place === here)?.after?.text.slice(0, 12) ?? ''
  const marks = [
    { ...mark, kind: 'look' as const, text: words },
    { ...mark, kind: 'paragraph' as const, text: '' },
  ]
  const told = withReview({ rows, counts: { changed: 0, added: 0, removed: 0, moved: 0 } }, [], [], marks)
  expect(told.rows.flatMap(({ looks = [], after }) => looks.map(({ text }) => [after?.place, text]))).toEqual([
    [here, words],
    [here, ''],
  ])
  expect(told.review?.says).toBe('Tệp có 2 sửa đổi của 1 người.')
})
