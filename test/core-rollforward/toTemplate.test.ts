import { describe, expect, it } from 'vitest'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { OfficeProfile } from '../../core/draft/office.ts'
import { readDraft } from '../../core/draft/readDraft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { templateId, toTemplate } from '../../core/rollforward/toTemplate.ts'
import { checkTemplate } from '../../core/template/checkTemplate.ts'
import { newDraft } from '../../core/template/newDraft.ts'
import { runsText as plainRuns } from '../../core/text/runsText.ts'
import { aPlan } from '../support/aPlan.ts'
import { notedPlan } from '../support/notedPlan.ts'
import { oldPlans } from './planted/plans.ts'

const filesOf = (draft: Draft) =>
  toTemplate(
    { draft, document: renderDraft(draft, null).document, office: null, final: false },
    { id: 'dan-chu', name: 'Dân chủ hằng năm', summary: 'Dùng đầu năm.' },
  )

const office = (draft: Draft): OfficeProfile => ({
  format: 'ho-so-co-quan',
  version: 1,
  kind: draft.letterhead.issuerKind,
  name: draft.letterhead.issuer,
  shortName: draft.letterhead.shortName,
  parent: draft.letterhead.parent,
  place: draft.letterhead.place,
  code: 'UBND',
  units: [],
  signers: [],
  recipients: [],
  wording: { tone: 'hòa', yearly: 'hằng năm', ensure: 'bảo đảm' },
})

/** The texts of a plan as printed, without the letterhead. */
const words = (draft: Draft, form: Parameters<typeof renderDraft>[1]): string => {
  const text = plainText(renderDraft(draft, form).document)
  return text.slice(text.indexOf('KẾ HOẠCH'))
}

const begun = (files: Record<string, string>, draft: Draft, year: number | null): Draft => {
  const { template, faults } = checkTemplate(files)
  expect(faults).toEqual([])
  if (!template) throw new Error('no template')
  const next = newDraft({
    template,
    office: office(draft),
    year,
    title: '',
    facts: draft.facts,
    id: 'x',
    now: new Date(0),
  })
  return {
    ...next,
    letterhead: draft.letterhead,
    signature: draft.signature,
    recipients: { ...draft.recipients, lines: next.recipients.lines },
  }
}

describe('a draft saved as a template', () => {
  it('begins the same plan again for the same year', () => {
    const plan = aPlan()
    const files = filesOf(plan)
    const { template } = checkTemplate(files)
    expect(words(begun(files, plan, 2026), template?.form ?? null)).toBe(words(plan, null))
  })

  it('begins another year with the old one in its days alone, which move with their weekdays', () => {
    const plan = aPlan()
    const files = filesOf(plan)
    const { template } = checkTemplate(files)
    const text = words(begun(files, plan, 2028), template?.form ?? null)
    expect(template?.form.fromYear).toBe(2026)
    expect(text.replaceAll(/ngày \d+(?:\/\d+\/| tháng \d+ năm )2026/gu, '')).not.toContain('2026')
    expect(text).toContain('năm 2028')
    // Documents keep their dates.
    expect(text).toContain('14 tháng 8 năm 2023')
  })

  it('has the answers of the draft as its form, and the draft as its sample', () => {
    const plan = aPlan({
      title: 'Thực hiện {{nghi_quyet.ngan}} năm {{nam}}',
      facts: {
        nghi_quyet: {
          type: 'Nghị quyết',
          number: '20/NQ-HĐND',
          date: '2025-12-11',
          issuer: 'HĐND xã',
          subject: 'về x',
        },
        thua: 'không dùng',
      },
      questions: [{ id: 'nghi_quyet', step: 'ten-can-cu', label: 'Nghị quyết', kind: 'document' }],
      waivers: [{ finding: 'x', rule: 'STR-01', reason: 'quen', at: '2026-01-05' }],
    })
    const files = filesOf(plan)
    const { template, faults } = checkTemplate(files)
    expect(faults).toEqual([])
    expect(template?.form.fields.map(({ id, label }) => [id, label])).toEqual([['nghi_quyet', 'Nghị quyết']])
    const sample = readDraft(JSON.parse(files['sample.json'] ?? ''))
    expect(sample.ok && sample.draft).toMatchObject({
      template: { id: 'dan-chu' },
      letterhead: { number: '', date: '' },
      waivers: [],
    })
    expect(sample.ok && Object.keys(sample.draft.facts)).toEqual(['nghi_quyet'])
  })

  it.each(oldPlans().map(({ name, draft }) => [name, draft] as const))('%s works as one', (_, draft) => {
    const files = filesOf(draft)
    const { template } = checkTemplate(files)
    expect(words(begun(files, draft, draft.year), template?.form ?? null)).toBe(
      words({ ...draft, origin: { kind: 'template', name: '', at: '' } }, null),
    )
  })

  it('keeps the words of footnotes, their year a fact like any other', () => {
    const draft = notedPlan()
    const files = filesOf(draft)
    const { template } = checkTemplate(files)
    const next = begun(files, draft, 2027)
    const notes = renderDraft(next, template?.form ?? null).document.notes.map(({ runs }) => plainRuns(runs))
    expect(notes).toContain('Theo số liệu Chi cục Thống kê công bố năm 2027.')
    expect(notes).toHaveLength(9)
    expect(notes.filter((text) => text.startsWith('['))).toEqual([])
  })

  it('asks for a page the decree allows, whatever the draft asked for', () => {
    const margins = { top: 20, bottom: 20, left: 25, right: 10 }
    const wide = aPlan((plan) => ({ ...plan, layout: { ...plan.layout, margins, indent: 15, paragraphGap: 40 } }))
    const made = checkTemplate(filesOf(wide))
    expect(made.faults).toEqual([])
    expect(made.template?.layout).toMatchObject({
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      indent: 12.7,
      paragraphGap: 24,
    })
  })

  it('takes a folder name nobody has', () => {
    expect(templateId('Dân chủ ở cơ sở hằng năm!', new Set())).toBe('dan-chu-o-co-so-hang-nam')
    expect(templateId('Dân chủ', new Set(['dan-chu', 'dan-chu-2']))).toBe('dan-chu-3')
    expect(templateId('!!!', new Set())).toBe('mau')
  })
})
