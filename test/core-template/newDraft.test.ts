import { describe, expect, it } from 'vitest'
import { readDraft } from '../../core/draft/readDraft.ts'
import { signatureLines } from '../../core/draft/signatureLines.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { type NewDraftInput, newDraft } from '../../core/template/newDraft.ts'
import { anOffice, aTemplate } from '../support/aTemplate.ts'

const begin = (patch: Partial<NewDraftInput> = {}) =>
  newDraft({
    template: aTemplate(),
    office: anOffice(),
    year: 2026,
    title: '',
    facts: {},
    id: 'moi',
    now: new Date('2026-01-05T08:00:00Z'),
    ...patch,
  })

describe('a new draft', () => {
  it('is valid, with an office profile and without one', () => {
    for (const office of [anOffice(), null]) {
      const draft = begin({ office })
      expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual({ ok: true, draft })
    }
  })

  it('knows what the office profile knows', () => {
    const draft = begin()
    expect(draft.letterhead).toMatchObject({
      issuer: 'Ủy ban nhân dân xã Bình Minh',
      place: 'Bình Minh',
      code: 'KH-UBND',
      number: '',
      date: '',
      issueYear: 2026,
    })
    expect(signatureLines(draft.signature)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
    expect(draft.signature.name).toBe('Nguyễn Thị Hòa')
    expect(draft.recipients.filing).toBe('VT, VHXH')
  })

  it('is signed for the standing board where the Front issues it', () => {
    const { signature } = begin({ office: { ...anOffice(), kind: 'mat-tran', name: 'Ban Thường trực', signers: [] } })
    expect(signatureLines(signature)).toEqual(['TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH'])
  })

  it('knows no name where there is no profile yet, only how a People’s Committee signs and numbers', () => {
    const draft = begin({ office: null })
    expect(draft.letterhead).toMatchObject({ issuer: '', shortName: '', place: '', code: 'KH-UBND', parent: '' })
    expect(draft.signature).toMatchObject({ form: 'tm', body: 'Ủy ban nhân dân', headPost: 'Chủ tịch', name: '' })
    expect(draft.recipients.filing).toBe('')
    expect(draft.recipients.lines).toHaveLength(2)
  })

  it('does not repeat a recipient that the template names with a fact', () => {
    const template = aTemplate()
    template.form.recipients = [{ text: 'Thường trực Đảng ủy {{don_vi}}', purpose: 'để b/c', group: 'party' }]
    const recipients = [
      { id: 'x1', text: 'Thường trực Đảng ủy xã', purpose: '', group: 'party' as const },
      { id: 'x2', text: 'Thường trực Đảng ủy', purpose: '', group: 'party' as const },
      { id: 'x3', text: 'Thường trực Hội đồng nhân dân xã', purpose: '', group: 'council' as const },
    ]
    expect(begin({ template, office: anOffice({ recipients }) }).recipients.lines.map(({ text }) => text)).toEqual([
      'Thường trực Đảng ủy {{don_vi}}',
      'Thường trực Hội đồng nhân dân xã',
    ])
  })

  it('leaves the drafting unit to the clerk where the office has several', () => {
    const units = [...anOffice().units, { id: 'u2', name: 'Phòng Kinh tế', code: 'KT' }]
    expect(begin({ office: anOffice({ units }) }).recipients.filing).toBe('')
  })

  it("puts the office's recipients among the template's, by group, each once", () => {
    expect(begin().recipients.lines.map(({ id, text }) => `${id} ${text}`)).toEqual([
      'r1 Ủy ban nhân dân tỉnh',
      'r2 Thường trực Đảng ủy',
      'r3 Các thôn',
      'r4 Trạm Y tế',
    ])
  })

  it.each([
    ['phong', ['TRƯỞNG PHÒNG']],
    ['van-phong', ['CHÁNH VĂN PHÒNG']],
    ['truong', ['HIỆU TRƯỞNG']],
    ['ubnd', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  ] as const)('lets the head of a %s sign where no signer is listed', (kind, lines) => {
    const draft = begin({ office: anOffice({ kind, signers: [] }) })
    expect(signatureLines(draft.signature)).toEqual(lines)
    expect(draft.signature.name).toBe('')
  })

  it("begins with the template's body, hints and annexes, numbered ids, and defaults for its questions", () => {
    const draft = begin({ facts: { han: '2026-11-13' } })
    expect(draft.title).toBe('Thực hiện dân chủ ở cơ sở năm {{nam}}')
    expect(draft.facts).toEqual({ ten_goi_tat: 'Luật', han: '2026-11-13' })
    expect(draft.body.map(({ kind, role }) => role ?? kind)).toEqual([
      'basis',
      'opening',
      'purpose',
      'content',
      'organisation',
      'closing',
    ])
    expect(draft.body[2]?.children[0]?.children[0]?.hint).toBe('Nêu điều phải đạt được.')
    expect(draft.annexes).toMatchObject([
      { title: 'DANH MỤC NHIỆM VỤ', orientation: 'landscape', body: [{ kind: 'table', table: { headerRows: 1 } }] },
    ])
    const ids = [...walkDraft(draft)].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('takes the title and the layout that are asked for', () => {
    const template = aTemplate({ layout: { indent: 10, lineSpacing: 1.15 } })
    const draft = begin({ template, title: ' Thực hiện dân chủ năm 2026 ', year: null })
    expect(draft.title).toBe('Thực hiện dân chủ năm 2026')
    expect(draft.layout).toMatchObject({ indent: 10, lineSpacing: 1.15, paragraphGap: 6 })
    expect(draft.letterhead.issueYear).toBeNull()
  })
})
