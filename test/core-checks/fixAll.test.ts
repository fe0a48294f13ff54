import { describe, expect, it } from 'vitest'
import { fixAll, safeFixes } from '../../core/checks/engine/fixAll.ts'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import type { Finding } from '../../core/checks/shape/finding.ts'
import type { Block, Draft } from '../../core/draft/draft.ts'
import { applyEdit, type DraftEdit } from '../../core/draft/edits.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { renderDraft } from '../../core/render/render.ts'
import { aPlan, withUnderBudget } from '../support/aPlan.ts'

const build = (draft: Draft): Finding[] =>
  runChecks({ draft, document: renderDraft(draft, null).document, final: false })

/** A plan with the clerk's slips in the letterhead, the title, the outline and the recipients. */
function slips(): Draft {
  const plan = aPlan()
  const [first, ...lines] = plan.recipients.lines
  return {
    ...plan,
    title: `${plan.title}.`,
    letterhead: { ...plan.letterhead, number: '005' },
    recipients: { ...plan.recipients, lines: first ? [{ ...first, purpose: 'B/c' }, ...lines] : lines },
    body: plan.body.map(mislabel),
  }
}

/** Point a) twice, as plans carry it. */
const mislabel = (block: Block): Block =>
  block.role === 'budget'
    ? {
        ...block,
        children: [
          ...block.children,
          {
            ...child('Nguồn huy động khác:', 'nguon'),
            marker: '1',
            children: [
              { ...child('Đóng góp của tổ chức;', 'nguon-1'), marker: 'a', label: 'a)' },
              { ...child('Đóng góp của cá nhân.', 'nguon-2'), marker: 'a', label: 'a)' },
            ],
          },
        ],
      }
    : block

const child = (text: string, id: string): Block => ({ id, kind: 'item', marker: '-', text, children: [] })

/** The correct plan with these khoản under KINH PHÍ. */
const withItems = (texts: readonly string[]): Draft =>
  withUnderBudget(...texts.map((text, at) => ({ ...child(text, `x${at}`), marker: '1' as const })))

const wholeText = (draft: Draft): string[] => [...walkDraft(draft)].map(({ text }) => text)

describe('all safe fixes at once', () => {
  it('mends every slip and changes nothing else', () => {
    const draft = slips()
    const { draft: mended, done } = fixAll(draft, build)
    expect(done.length).toBeGreaterThanOrEqual(3)
    expect(safeFixes(build(mended))).toEqual([])
    expect(mended.title).toBe(aPlan().title)
    expect(mended.letterhead).toEqual(aPlan().letterhead)
    expect(mended.recipients).toEqual(aPlan().recipients)
    expect(wholeText(mended)).toEqual(wholeText(draft))
    expect(mended.signature).toBe(draft.signature)
    expect(mended.layout).toBe(draft.layout)
  })

  it('does nothing a second time, and nothing to a correct plan', () => {
    const { draft } = fixAll(slips(), build)
    const again = fixAll(draft, build)
    expect(again).toEqual({ draft, done: [] })
    expect(again.draft).toBe(draft)
    const correct = aPlan()
    expect(fixAll(correct, build).draft).toBe(correct)
  })

  it('leaves no finding about dots behind, whichever dots the plan uses', () => {
    const sentences = {
      '...': [
        'Loa, đài... của xã.',
        'Sách, báo... của xã.',
        'Luật Khiếu nại, Luật Tố cáo… và các văn bản.',
        'Tờ rơi....',
      ],
      '…': ['Loa, đài… của xã.', 'Sách, báo… của xã.', 'Luật Khiếu nại, Luật Tố cáo… và các văn bản.', 'Tờ rơi....'],
    }
    for (const [dots, texts] of Object.entries(sentences)) {
      const draft = withItems(texts)
      expect(build(draft).some(({ rule }) => rule === 'TXT-07')).toBe(true)
      const mended = fixAll(draft, build).draft
      expect(build(mended).filter(({ rule, fix }) => rule === 'TXT-07' && fix?.kind === 'auto')).toEqual([])
      const text = wholeText(mended).find((words) => words.includes('Tố cáo')) ?? ''
      expect(text).toContain(`Luật Tố cáo${dots} và các`)
    }
  })

  it('leaves a law whose name lacks words to the clerk, and sets a comma right', () => {
    const draft = withItems([
      'Tổ chức thực hiện Luật dân chủ ở các tại cơ quan.',
      'Phổ biến Luật dân chủ trong cơ quan.',
      'Phổ biến Luật Phòng chống tham nhũng trong cơ quan.',
    ])
    const { draft: mended } = fixAll(draft, build)
    expect(wholeText(mended)).toContain('Tổ chức thực hiện Luật dân chủ ở các tại cơ quan.')
    expect(wholeText(mended)).toContain('Phổ biến Luật Phòng, chống tham nhũng trong cơ quan.')
    const left = build(mended).filter(({ rule }) => rule === 'LAW-11')
    expect(left.map(({ fix }) => fix?.kind)).toEqual(['one-click', 'one-click'])
  })

  it('says what changes, before and after, and its edits are one edit', () => {
    const draft = slips()
    const { draft: mended, done } = fixAll(draft, build)
    const said = new Map(done.map(({ finding, before, after }) => [finding.place, [before, after]]))
    expect(said.get('letterhead/number')).toEqual(['005', '05'])
    expect(said.get('title')).toEqual(['… Bình Minh năm 2026.', '… Bình Minh năm 2026'])
    // Another place may name these points by their letters.
    expect(said.has('block/nguon-2')).toBe(false)
    expect(said.get('recipients/r1')).toEqual(['… nhân dân tỉnh (B/c);', '… nhân dân tỉnh (để b/c);'])
    expect(applyEdit(draft, { op: 'all', edits: done.map(({ edit }) => edit) })).toEqual(mended)
  })

  it('leaves what the clerk let pass', () => {
    const draft = slips()
    const number = build(draft).find(({ place }) => place === 'letterhead/number')
    const waiver = { finding: number?.id ?? '', rule: 'LAY-07', reason: 'Theo sổ văn bản', at: '2026-01-05T08:00:00Z' }
    expect(fixAll({ ...draft, waivers: [waiver] }, build).draft.letterhead.number).toBe('005')
  })
})

/** Findings of our own making: each word of `wrong` in a block's text, mended into what `right` gives. */
const words =
  (right: Readonly<Record<string, string>>) =>
  (draft: Draft): Finding[] =>
    [...walkDraft(draft)].flatMap((block) =>
      Object.entries(right)
        .filter(([wrong]) => block.text.includes(wrong))
        .map(([wrong, to]) =>
          found(wrong, `block/${block.id}`, { op: 'set-text', block: block.id, text: block.text.replace(wrong, to) }),
        ),
    )

const found = (rule: string, place: string, edit: DraftEdit): Finding => ({
  id: `${rule}|${place}`,
  rule,
  severity: 'warning',
  message: 'Chữ này chưa đúng.',
  source: 'x',
  why: '',
  place,
  excerpt: rule,
  step: 'noi-dung',
  fix: { kind: 'auto', label: 'Sửa', edit },
})

const aDraftOf = (...texts: string[]): Draft => aPlan({ body: texts.map((text, index) => child(text, `t${index}`)) })

describe('fixes that meet', () => {
  it('in one paragraph are all kept', () => {
    const draft = aDraftOf('chỉnh sữa, bổ xung và xữ lý', 'bổ xung kinh phí')
    const { draft: mended, done } = fixAll(draft, words({ sữa: 'sửa', xung: 'sung', xữ: 'xử' }))
    expect(wholeText(mended)).toEqual(['chỉnh sửa, bổ sung và xử lý', 'bổ sung kinh phí'])
    expect(done).toHaveLength(4)
  })

  it('leave a finding alone whose fix does not help, and mend the others', () => {
    const draft = aDraftOf('bổ xung', 'khác', 'xữ lý')
    const right = words({ xung: 'sung', khác: 'khác hẳn', xữ: 'xử' })
    const { draft: mended, done } = fixAll(draft, right)
    expect(wholeText(mended)).toEqual(['bổ sung', 'khác', 'xử lý'])
    expect(done.map(({ finding }) => finding.rule)).toEqual(['xung', 'xữ'])
  })

  it('end where two rules disagree', () => {
    const { done } = fixAll(aDraftOf('hoà'), words({ hoà: 'hòa', hòa: 'hoà' }))
    expect(done).toHaveLength(2)
  })

  it('never look further than the limit', () => {
    const { done } = fixAll(aDraftOf('a b c'), words({ a: '1', b: '2', c: '3' }), 2)
    expect(done).toHaveLength(2)
  })
})
