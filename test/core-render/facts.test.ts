import { describe, expect, it } from 'vitest'
import type { Draft, FactValue } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import type { TemplateField, TemplateForm } from '../../core/template/template.ts'
import { aPlan, paragraph } from '../support/aPlan.ts'

const field = (
  id: string,
  kind: TemplateField['kind'],
  label: string,
  more: Partial<TemplateField> = {},
): TemplateField => ({
  id,
  kind,
  label,
  step: 'noi-dung',
  ...more,
})

const form: TemplateForm = {
  format: 'mau-ke-hoach',
  formatVersion: 1,
  id: 'thu',
  version: '1',
  name: 'Mẫu thử',
  summary: 'Để thử.',
  needs: [],
  title: 'Thử',
  fields: [
    field('nghi_quyet', 'document', 'Nghị quyết phải triển khai'),
    field('han', 'date', 'Hạn báo cáo năm', { required: true }),
    field('cac_thon', 'lines', 'Các thôn'),
    field('so_dot', 'number', 'Số đợt'),
    field('co_phi', 'yes-no', 'Có thu phí'),
    field('ghi_chú', 'text', 'Ghi chú'),
    field('so_tien', 'number', 'Kinh phí'),
  ],
  steps: [],
  recipients: [],
}

const nghiQuyet: FactValue = {
  type: 'Nghị quyết',
  number: '14/NQ-HĐND',
  date: '2025-12-19',
  issuer: 'Hội đồng nhân dân xã Bình Minh',
  subject: 'về giảm nghèo',
}

/** The plan's only paragraph, rendered. */
function printed(text: string, facts: Record<string, FactValue> = {}, patch: Partial<Draft> = {}) {
  const rendered = renderDraft(
    aPlan({ facts, body: [{ ...paragraph(text), id: 'b1' }, paragraph('Hết.')], ...patch }),
    form,
  )
  const first = rendered.document.body[0]
  const runs = first?.kind === 'paragraph' ? first.runs : []
  return { ...rendered, runs, text: runs.map((run) => run.text).join('') }
}

describe('facts in a text', () => {
  it('prints an answer and says whose it is', () => {
    const { runs, values, missing } = printed('Theo **{{nghi_quyet.ngan}}** năm {{nam}}.', {
      nghi_quyet: nghiQuyet,
      han: '2026-01-05',
    })
    expect(runs).toEqual([
      { text: 'Theo ' },
      { text: 'Nghị quyết số 14/NQ-HĐND', fact: 'nghi_quyet', bold: true },
      { text: ' năm ' },
      { text: '2026', fact: 'nam' },
      { text: '.' },
    ])
    expect(values).toEqual({ 'nghi_quyet.ngan': 'Nghị quyết số 14/NQ-HĐND', nam: '2026' })
    expect(missing).toEqual([])
  })

  it('prints the name of what is not given, and lists it once in order of appearance', () => {
    const { runs, missing } = printed('{{cac_thon}} trước ngày {{ngay han}}, {{ngay_day_du han}}')
    expect(runs[0]).toEqual({ text: '[các thôn]', fact: 'cac_thon', missing: true })
    expect(runs.filter((run) => run.fact === 'han').map((run) => run.text)).toEqual([
      '[hạn báo cáo năm]',
      '[hạn báo cáo năm]',
    ])
    expect(missing).toEqual(['cac_thon', 'han'])
  })

  it('lists a required answer that no text asks for', () => {
    expect(printed('Không có ô nào.').missing).toEqual(['han'])
  })

  it('marks only the part of a citation that is owed', () => {
    const { runs, missing } = printed('{{nghi_quyet}}', { nghi_quyet: { ...nghiQuyet, number: '' }, han: '2026-01-05' })
    expect(runs.map(({ text, missing: owed }) => [text, owed ?? false])).toEqual([
      ['Nghị quyết số ', false],
      ['[số, ký hiệu]', true],
      [' ngày 19/12/2025 của Hội đồng nhân dân xã Bình Minh về giảm nghèo', false],
    ])
    expect(missing).toEqual(['nghi_quyet'])
  })

  it('takes an answer as words, never as marks or expressions', () => {
    const { text, runs } = printed('{{ghi_chú}}', { ghi_chú: '**đậm** {{nam}} a*b <b>&amp;' })
    expect(text).toBe('**đậm** {{nam}} a*b <b>&amp;')
    expect(runs).toHaveLength(1)
  })

  it('finds a Vietnamese name typed with combining marks', () => {
    expect(printed(`{{${'ghi_chú'.normalize('NFD')}}}`, { [`${'ghi_chú'.normalize('NFD')}`]: 'có' }).text).toBe('có')
  })

  it.each([
    ['{{ngay han}}', '05/9/2026'],
    ['{{ngay_day_du han}}', '05 tháng 9 năm 2026'],
    ['{{thang_nam han}}', 'tháng 9 năm 2026'],
    ['{{quy_nam han}}', 'Quý III năm 2026'],
    ['{{han}}', '05/9/2026'],
    ['{{nam_truoc nam}} - {{nam_sau nam}}', '2025 - 2027'],
    ['{{danh_sach cac_thon}}', 'Thượng, Trung và Hạ'],
    ['{{danh_sach cac_thon "; "}}', 'Thượng; Trung; Hạ'],
    ['{{cac_thon}}', 'Thượng; Trung; Hạ'],
    ['{{hai_so so_dot}} đợt', '02 đợt'],
    ['{{nghin so_tien}} đồng', '1.250.000 đồng'],
    ['{{hoa ghi_chú}}', 'ĐẶC KHU PHÚ QUÝ'],
    ['{{hoa_dau ghi_chú}}', 'Đặc khu Phú Quý'],
    ['Kế hoạch {{thuong_dau trich_yeu}}', 'Kế hoạch thực hiện dân chủ ở cơ sở trên địa bàn xã Bình Minh năm 2026'],
    ['{{hoa (danh_sach cac_thon)}}', 'THƯỢNG, TRUNG VÀ HẠ'],
    [
      '{{co_quan.ten}}, {{co_quan.ngan}}, {{co_quan.hoa}}',
      'Ủy ban nhân dân xã Bình Minh, UBND xã Bình Minh, ỦY BAN NHÂN DÂN XÃ BÌNH MINH',
    ],
    ['{{dia_danh}}, {{ngay_ban_hanh}}, số {{so_ky_hieu}}', 'Bình Minh, ngày 05 tháng 01 năm 2026, số 05/KH-UBND'],
    [
      '{{nghi_quyet.can_cu}}',
      'Nghị quyết số 14/NQ-HĐND ngày 19 tháng 12 năm 2025 của Hội đồng nhân dân xã Bình Minh về giảm nghèo',
    ],
    ['{{nghi_quyet.so}} {{ngay nghi_quyet.ngay}} {{nghi_quyet.trich_yeu}}', '14/NQ-HĐND 19/12/2025 về giảm nghèo'],
  ])('prints %s as %s', (source, expected) => {
    const facts = {
      nghi_quyet: nghiQuyet,
      han: '2026-09-05',
      cac_thon: ['Thượng', 'Trung', 'Hạ'],
      so_dot: 2,
      so_tien: 1250000,
      ghi_chú: 'đặc khu Phú Quý',
    }
    expect(printed(source, facts).text).toBe(expected)
  })

  it('leaves a date written in words as the clerk wrote it', () => {
    expect(printed('{{ngay han}}', { han: 'sau khi có hướng dẫn' }).text).toBe('sau khi có hướng dẫn')
  })
})

describe('conditions in a text', () => {
  it('keeps the branch that holds, styles and all', () => {
    const text =
      'Việc{{#if co_phi}} có **thu phí**{{else}} không thu phí{{/if}}{{#unless han}}, chưa có hạn{{/unless}}.'
    expect(printed(text, { co_phi: true, han: '2026-09-05' }).runs).toEqual([
      { text: 'Việc có ' },
      { text: 'thu phí', bold: true },
      { text: '.' },
    ])
    expect(printed(text).text).toBe('Việc không thu phí, chưa có hạn.')
  })

  it('prints nothing for a paragraph none of whose conditions holds, and numbers go on without it', () => {
    const body = ['{{#if han}}Có hạn.{{/if}}', 'Còn lại.'].map((text, index) => ({
      id: `m${index}`,
      kind: 'item' as const,
      marker: '1' as const,
      text,
      children: [],
    }))
    const { document } = printed('', {}, { body })
    expect(document.body).toHaveLength(1)
    expect(document.body[0]).toMatchObject({ label: '1.', runs: [{ text: 'Còn lại./.' }] })
  })

  it.each([
    '{{#if han}}không đóng',
    '{{/if}} không mở',
    '{{else}}',
    '{{#if han}}a{{/unless}}',
    '{{#if han}}a{{else}}b{{else}}c{{/if}}',
  ])('reports %s and prints its words', (text) => {
    const { faults, text: words } = printed(text)
    expect(faults).toHaveLength(1)
    expect(faults[0]?.place).toBe('block/b1')
    expect(words).not.toContain('{{')
  })
})

describe('what Handlebars may not do here', () => {
  it.each([
    '{{constructor}}',
    '{{nghi_quyet.constructor}}',
    '{{__proto__.x}}',
    '{{lookup nghi_quyet "constructor"}}',
    '{{#each cac_thon}}',
    '{{#with nghi_quyet}}',
    '{{> phan}}',
    '{{{nam}}}',
    '{{&nam}}',
    '{{!ghi chú}}',
    '{{~nam~}}',
    '{{* decorator}}',
    '{{@root.nam}}',
    '{{../nam}}',
    '{{this.nam}}',
    '{{log nam}}',
    '{{helperMissing nam}}',
    '{{khong_co_o_nay}}',
    '{{han.day_du}}',
    '{{nghi_quyet.khac}}',
    '{{ngay}}',
    '{{ngay han nam}}',
    '{{ngay han x=1}}',
    '{{hoa (constructor nam)}}',
    '{{"nam"}}',
    '{{[nam]}}',
    '{{}}',
  ])('prints %s as a visible blank and says what is wrong', (source) => {
    const { runs, faults } = printed(`Trước ${source} sau.`, {
      nghi_quyet: nghiQuyet,
      han: '2026-09-05',
      cac_thon: ['A'],
    })
    expect(faults.map(({ place }) => place)).toEqual(['block/b1'])
    expect(faults[0]?.message).toMatch(/[.!]$/u)
    expect(runs.some((run) => run.missing)).toBe(true)
    expect(runs[0]?.text.startsWith('Trước')).toBe(true)
  })
})
