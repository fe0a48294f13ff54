import { describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { exampleOffice } from '../../core/checks/kits/exampleOffice.ts'
import { dateRules } from '../../core/checks/rules/dateRules.ts'
import type { Finding } from '../../core/checks/shape/finding.ts'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { datesIn } from '../../core/reading/datesOf.ts'
import { renderDraft } from '../../core/render/render.ts'
import type { TemplateForm } from '../../core/template/template.ts'
import { aPlan, duty, heading, item } from '../support/aPlan.ts'

/** The dates of a text in short: `before ngày 5/9/2026`, `quý 3/2026`. */
const read = (text: string): string[] =>
  datesIn(text).dates.map(({ kind, day, month, quarter, year, bound, hasNgay }) =>
    [
      bound ?? '',
      hasNgay ? 'ngày' : kind === 'day' ? '(ngày)' : '',
      kind === 'day'
        ? `${day}/${month}`
        : kind === 'month'
          ? `tháng ${month}`
          : kind === 'quarter'
            ? `quý ${quarter}`
            : '',
      year === null ? '' : `năm ${year}`,
    ]
      .filter(Boolean)
      .join(' '),
  )

describe('dates in a text', () => {
  it.each([
    ['Báo cáo trước ngày 05/9/2026.', ['before ngày 5/9 năm 2026']],
    ['báo cáo 9 tháng trước 10/9, báo cáo năm trước ngày 10/11', ['before (ngày) 10/9', 'before ngày 10/11']],
    [
      'Chậm nhất ngày 01 tháng 6 năm 2026; đến hết ngày 30/6/2026',
      ['until ngày 1/6 năm 2026', 'until ngày 30/6 năm 2026'],
    ],
    [
      'xong trước tháng 4/2026, hoàn thành trong tháng 11 năm 2026',
      ['before tháng 4 năm 2026', 'until tháng 11 năm 2026'],
    ],
    ['Từ Quý III Năm 2026.', ['from quý 3 năm 2026']],
    ['Quý I và quý II năm 2026', ['quý 1 năm 2026', 'quý 2 năm 2026']],
    ['từ ngày 01/4 đến ngày 30/6/2026', ['from ngày 1/4 năm 2026', 'to ngày 30/6 năm 2026']],
    ['Trong năm 2026.', ['năm 2026']],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })

  it.each([
    'Nghị định số 59/2023/NĐ-CP',
    'lấy ý kiến ít nhất 2/3 số hộ, từ 1/3 số thôn trở lên',
    'trực 24/24 giờ, 24/7',
    'tăng 5,5% so với kế hoạch; 1.250.000 đồng',
    'họp 6 tháng một lần, trong 6 tháng đầu năm',
    'điện thoại 0203.3825.112',
    'theo khoản 3/4 của biểu số 12/2026',
    'trước ngày 05 hằng tháng',
  ])('finds none in “%s”', (text) => {
    expect(read(text)).toEqual([])
  })

  it('keeps a period for itself', () => {
    expect(datesIn('giai đoạn 2026 - 2030, năm học 2026 - 2027').periods.map(({ from, to }) => [from, to])).toEqual([
      [2026, 2030],
      [2026, 2027],
    ])
  })
})

const check = (draft: Draft, form: TemplateForm | null = null): Finding[] =>
  runChecks({ draft, document: renderDraft(draft, form).document, final: false }, dateRules)
const printed = (draft: Draft): string[] => plainText(renderDraft(draft, null).document).split('\n')
const of = (draft: Draft, rule: string): Finding[] => check(draft).filter((finding) => finding.rule === rule)

/** The plan with one more khoản under KINH PHÍ. */
const says = (text: string, facts: Draft['facts'] = {}): Draft =>
  aPlan((plan) => ({
    ...plan,
    facts,
    body: plan.body.map((block) =>
      block.role === 'budget' ? { ...block, children: [...block.children, { ...item('1', text), id: 'x' }] } : block,
    ),
  }))

/** What a button changes on the page: the lines that differ, before and after. */
function changed(draft: Draft, finding: Finding | undefined): string[] {
  if (!finding?.fix?.edit) throw new Error('không có nút sửa')
  const [before, after] = [printed(draft), printed(applyEdit(draft, finding.fix.edit))]
  expect(after.length).toBe(before.length)
  return after.filter((line, index) => line !== before[index])
}

describe('a limit on a day off', () => {
  it.each([
    ['trước ngày 14/6/2026', 'Chủ nhật', 'trước ngày 12/6/2026'],
    ['trước ngày 24/11/2026', 'Ngày Văn hóa Việt Nam', 'trước ngày 23/11/2026'],
    ['trước ngày 26 tháng 4 năm 2026', 'Giỗ Tổ Hùng Vương', 'trước ngày 24 tháng 4 năm 2026'],
    ['chậm nhất ngày 02/5', 'thứ Bảy', 'chậm nhất ngày 29/4'],
    ['trước ngày 17/02/2026', 'Tết Nguyên đán', 'trước ngày 13/02/2026'],
  ])('%s is %s', (words, why, right) => {
    const draft = says(`Lập dự toán ${words}.`)
    const [found] = of(draft, 'DATE-02')
    expect(found).toMatchObject({ excerpt: words, place: 'block/x' })
    expect(found?.message).toContain(why)
    expect(changed(draft, found)).toEqual([expect.stringContaining(`Lập dự toán ${right}.`)])
  })

  it('is also a day off of the office; a day it works to make up for one is none', () => {
    const inOffice = (text: string, days: { off: string[]; working: string[] }): Finding[] => {
      const draft = says(text)
      const input = {
        draft,
        document: renderDraft(draft, null).document,
        office: { ...exampleOffice, days },
        final: false,
      }
      return runChecks(input, dateRules).filter(({ rule }) => rule === 'DATE-02')
    }
    const [bridge] = inOffice('Báo cáo trước ngày 02/01/2026.', { off: ['2026-01-02'], working: [] })
    expect(bridge?.message).toContain('ngày nghỉ của cơ quan')
    expect(bridge?.message).toContain('31/12/2025')
    expect(inOffice('Báo cáo trước ngày 13/6/2026.', { off: [], working: ['2026-06-13'] })).toEqual([])
    expect(inOffice('Báo cáo trước ngày 13/6/2026.', { off: [''], working: [''] })).toHaveLength(1)
  })

  it('that is an answer of the form is changed in the answer, once for all its places', () => {
    const draft = says('Lập xong trước ngày {{ngay_day_du han}}, gửi trước ngày {{ngay_day_du han}}.', {
      han: '2026-06-14',
    })
    const found = of(draft, 'DATE-02')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      place: 'fact/han',
      fix: { edit: { op: 'set-fact', id: 'han', value: '2026-06-12' } },
    })
  })

  it('is let be where the text says itself which day it is, and inside quotation marks', () => {
    expect(of(says('Hoàn thành trước ngày 14/6/2026 (Chủ nhật).'), 'DATE-02')).toEqual([])
    expect(of(says('Chiến dịch “Xong trước ngày 14/6/2026” của xã.'), 'DATE-02')).toEqual([])
  })
})

describe('dates of cited documents', () => {
  it('are no dates of the plan', () => {
    const text =
      'Thực hiện Nghị quyết số 12/NQ-HĐND ngày 13/12/2025 của Hội đồng nhân dân xã về dự toán ngân sách năm 2026 và Luật Ngân sách nhà nước ngày 25/6/2015.'
    expect(check(says(text))).toEqual([])
  })
})

describe('a year left over', () => {
  it('is the year before the plan’s, in one click the plan’s', () => {
    const draft = says('Bố trí kinh phí hoạt động trong năm 2025.')
    const [found] = of(draft, 'DATE-08')
    expect(changed(draft, found)).toEqual([expect.stringContaining('trong năm 2026.')])
  })
  it.each([
    'Đánh giá kết quả thực hiện nhiệm vụ năm 2025.',
    'Tổng kết chương trình công tác năm 2025 của xã.',
    'Chuẩn bị dự toán năm 2027, định hướng đến năm 2030.',
    'Số liệu tính đến ngày 31/12/2025.',
    'Nhân dịp kỷ niệm ngày thành lập xã năm 1998.',
  ])('is not “%s”', (text) => {
    expect(check(says(text))).toEqual([])
  })
  it('is nothing in a plan signed in the last weeks of that year', () => {
    const draft = says('Phân công xong trước ngày 31/12/2025.')
    const early = { ...draft, letterhead: { ...draft.letterhead, date: '2025-12-15' } }
    expect(of(early, 'DATE-08')).toEqual([])
  })
})

describe('one way of writing dates', () => {
  it('is the way most of them are written; one click writes the others so', () => {
    const draft = says('Lập dự toán trước ngày 15/6/2026, quyết toán trước ngày 11/12/2026.')
    const [found] = of(draft, 'DATE-06')
    expect(found?.excerpt).toBe('trước ngày 15/6/2026')
    expect(changed(draft, found)).toEqual([
      expect.stringContaining('trước ngày 15 tháng 6 năm 2026, quyết toán trước ngày 11 tháng 12 năm 2026.'),
    ])
    if (!found?.fix?.edit) throw new Error('không có nút sửa')
    expect(of(applyEdit(draft, found.fix.edit), 'DATE-06')).toEqual([])
  })
})

describe('“Năm”, “Tháng” inside a sentence', () => {
  it('become small by a proposed fix that changes nothing else and nothing twice', () => {
    const draft = says('Kiểm tra trong Quý III Năm 2026 và Tháng 11 năm 2026. Năm 2026 có **Tháng 12** là hạn.')
    const [found, ...others] = of(draft, 'DATE-10')
    expect(others).toEqual([])
    expect(found?.fix?.kind).toBe('one-click')
    const after = found?.fix?.edit ? applyEdit(draft, found.fix.edit) : draft
    expect(printed(after).filter((line, index) => line !== printed(draft)[index])).toEqual([
      expect.stringContaining('Kiểm tra trong Quý III năm 2026 và tháng 11 năm 2026. Năm 2026 có tháng 12 là hạn.'),
    ])
    expect(of(after, 'DATE-10')).toEqual([])
  })
})

describe('deadlines of tasks', () => {
  const withTask = (when: string): Draft =>
    aPlan((plan) => ({
      ...plan,
      body: plan.body.map((block) =>
        block.role === 'content'
          ? {
              ...block,
              children: [
                ...block.children,
                heading(
                  '1',
                  'Rà soát hộ nghèo',
                  duty('lead', 'Cơ quan chủ trì', 'Phòng Kinh tế.'),
                  duty('when', 'Thời gian thực hiện', when),
                ),
              ],
            }
          : block,
      ),
    }))

  it.each([
    ['Thường xuyên.', ['DATE-07']],
    ['Thường xuyên trong năm 2026.', []],
    ['Mỗi quý một lần.', []],
    ['02 đợt, mỗi đợt 05 ngày.', []],
    ['Quý II năm 2025.', ['DATE-08']],
    ['Trước ngày 10/9/2027.', ['DATE-03', 'DATE-06']],
    ['Xong trước ngày 31 tháng 6 năm 2026.', ['DATE-01']],
  ])('“%s” gives %j', (when, rules) => {
    expect(
      check(withTask(when))
        .map((finding) => finding.rule)
        .sort(),
    ).toEqual(rules)
  })
})

describe('a limit “trước ngày” a day off', () => {
  const severityOf = (text: string): string | undefined => of(says(text), 'DATE-02')[0]?.severity
  it('is no more than a hint where the day before it is a working day', () => {
    expect(severityOf('Báo cáo trước ngày 31/10/2026.')).toBe('hint')
    expect(severityOf('Báo cáo trước ngày 01/11/2026.')).toBe('warning')
    expect(severityOf('Báo cáo chậm nhất ngày 31/10/2026.')).toBe('warning')
  })
})
