import { describe, expect, it } from 'vitest'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft, FactValue } from '../../core/draft/draft.ts'
import { draftSchema } from '../../core/draft/schema.ts'
import { renderDraft } from '../../core/render/render.ts'
import { asksOf, withAsks } from '../../core/rollforward/asks.ts'
import { toTemplate } from '../../core/rollforward/toTemplate.ts'
import { checkTemplate } from '../../core/template/checkTemplate.ts'
import type { Template } from '../../core/template/template.ts'
import { beginPlan } from '../../electron/host/plans/beginPlan.ts'
import { aPlan, item, table } from '../support/aPlan.ts'

const inputOf = (draft: Draft) => ({ draft, document: renderDraft(draft, null).document, office: null, final: false })
const asks = (draft: Draft) => asksOf(inputOf(draft))
const printed = (draft: Draft): string => plainText(renderDraft(draft, null).document)

const withTasks = (...lines: string[]): Draft =>
  aPlan((correct) => ({
    ...correct,
    body: correct.body.map((block) =>
      block.role === 'content'
        ? {
            ...block,
            children: [...block.children, ...lines.map((line, at) => ({ ...item('1', line), id: `x${at}` }))],
          }
        : block,
    ),
  }))

/** Questions about the tasks that were added. */
const asked = (plan: Draft): string[] =>
  asks(plan)
    .filter(({ kind, places }) => kind !== 'unit' && places.some((place) => place.startsWith('block/x')))
    .map(({ kind, label, text, places }) => `${kind} ${label} = ${text} (${places.length})`)

const plan = withTasks(
  'Gửi báo cáo kết quả tự đánh giá về Phòng Văn hóa - Xã hội trước ngày 15/12/2026.',
  'Bố trí kinh phí mua loa truyền thanh 45.000.000 đồng.',
  'Triển khai Nghị quyết số 20/NQ-HĐND ngày 11/12/2025 của HĐND xã về nhiệm vụ năm 2026.',
  'Hằng quý đánh giá Nghị quyết số 20/NQ-HĐND; báo cáo trước ngày 15/12/2026.',
)

const templateOf = (draft: Draft): Template => {
  const next = withAsks(draft, asks(draft), new Map())
  const files = toTemplate(inputOf(next), { id: 'loa', name: 'Truyền thanh', summary: 'Hằng năm.' })
  const { template, faults } = checkTemplate(files)
  expect(faults).toEqual([])
  if (!template) throw new Error('no template')
  return template
}

const begun = (template: Template, year: number, facts: Record<string, FactValue> = {}): string => {
  const draft = beginPlan({ template, office: null, year, title: '', facts, id: 'x', now: new Date(0) }, [])
  return plainText(renderDraft(draft, template.form).document)
}

describe('what a template asks again', () => {
  it('is found by itself: a day, a document of the year and a sum once each, wherever they stand', () => {
    expect(asked(plan)).toEqual([
      'date Hạn: Gửi báo cáo kết quả tự đánh giá về Phòng Văn hóa - Xã hội = 15/12/2026 (2)',
      'money Số tiền: Bố trí kinh phí mua loa truyền thanh = 45.000.000 (1)',
      'document Nghị quyết của HĐND xã = Nghị quyết số 20/NQ-HĐND (2)',
    ])
  })

  it('knows a sum without “đồng” by its column, or by what stands before it', () => {
    const money = aPlan((correct) => ({
      ...correct,
      annexes: [
        {
          id: 'dt',
          title: 'Dự toán',
          orientation: 'portrait',
          body: [
            table([{ width: 1 }, { width: 4 }, { width: 2 }, { width: 2 }], 1, [
              ['TT', 'Nội dung', 'Kinh phí (đồng)', 'Số hộ'],
              ['1', 'In tài liệu', '12.500.000', '1.200'],
              ['2', 'Nước uống', '3.000.000', '1.250'],
              ['', 'Tổng cộng', '15.500.000', ''],
            ]),
          ],
        },
      ],
    }))
    const found = asks(money).filter(({ kind }) => kind === 'money')
    expect(found.map(({ label, text }) => `${label} = ${text}`)).toEqual([
      'Số tiền: In tài liệu = 12.500.000',
      'Số tiền: Nước uống = 3.000.000',
    ])
    expect(asked(withTasks('Kinh phí dự kiến: 45.000.000, do ngân sách xã bảo đảm; 1.250 hộ tham gia.'))).toEqual([
      'money Số tiền: Kinh phí dự kiến = 45.000.000 (1)',
    ])
    // A template made of it prints the figure as it stood.
    const made = withAsks(money, asks(money), new Map())
    expect(printed(made)).toBe(printed(money))
  })

  it('is called by its task where the line says only when', () => {
    expect(asks(plan).map(({ label }) => label)).not.toContain('Hạn: Hoàn thành')
  })

  it('is called by words that hold in any year', () => {
    expect(asked(withTasks('Phát thanh lưu động trong năm 2026 và tính đến hết ngày 15/12/2026.'))).toEqual([
      'date Hạn: Phát thanh lưu động = 15/12/2026 (1)',
    ])
    expect(
      asked(
        withTasks(
          'Các thôn gửi danh sách người trực loa truyền thanh về xã (kèm số điện thoại) trước ngày 15/12/2026.',
        ),
      ),
    ).toEqual(['date Hạn: Các thôn gửi danh sách người trực loa truyền thanh về xã = 15/12/2026 (1)'])
  })

  it('leaves to the year what moves with it: a day and its weekday, a stretch, a sum in words', () => {
    expect(
      asked(
        withTasks(
          'Nộp hồ sơ trước thứ Ba, ngày 15/12/2026.',
          'Tổ chức từ ngày 01/6/2026 đến ngày 30/6/2026.',
          'Kinh phí 5.000.000 đồng (Năm triệu đồng).',
          'Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022 được phổ biến rộng rãi.',
        ),
      ),
    ).toEqual([])
  })

  it('prints the very same plan once the words are answers, all or each alone', () => {
    const all = asks(plan)
    for (const taken of [all, ...all.map((one) => [one])]) {
      const next = withAsks(plan, taken, new Map())
      expect(next).not.toEqual(plan)
      expect(draftSchema.safeParse(next).success).toBe(true)
      expect(printed(next)).toBe(printed(plan))
    }
  })

  it('is called as the clerk calls it', () => {
    const [first] = asks(plan)
    const next = withAsks(plan, asks(plan).slice(0, 1), new Map([[first?.id ?? '', 'Hạn tự đánh giá']]))
    expect(next.questions?.map(({ label }) => label)).toEqual(['Hạn tự đánh giá'])
  })
})

describe('a template that asks', () => {
  const template = templateOf(plan)
  const sum = template.form.fields.find(({ kind }) => kind === 'money')?.id ?? ''
  const day = template.form.fields.find(({ default: value }) => value === '2026-12-15')?.id ?? ''

  it('asks before the plan is there, and is of the later format for its sums', () => {
    expect(template.form.formatVersion).toBe(2)
    expect(template.form.fields.filter(({ kind }) => kind !== 'unit').every(({ askFirst }) => askFirst)).toBe(true)
  })

  it('puts the answers at their places', () => {
    const text = begun(template, 2026, { [sum]: 60_000_000, [day]: '2026-12-18' })
    expect(text).toContain('mua loa truyền thanh 60.000.000 đồng')
    expect(text.split('trước ngày 18/12/2026')).toHaveLength(3)
  })

  it('proposes a day as the year moves it, off a weekend, and leaves blank what only the clerk knows', () => {
    // 15/12/2029 is a Saturday.
    const text = begun(template, 2029)
    expect(text.split('trước ngày 14/12/2029')).toHaveLength(3)
    expect(text).not.toContain('45.000.000')
    expect(text).not.toContain('20/NQ-HĐND')
    expect(text).not.toContain('11/12/2025')
  })

  it('keeps the answer of the clerk whatever day of the week it is', () => {
    expect(begun(template, 2029, { [day]: '2029-12-15' })).toContain('trước ngày 15/12/2029')
  })
})
