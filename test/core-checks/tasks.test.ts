import { describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { taskRules } from '../../core/checks/rules/taskRules.ts'
import type { Finding } from '../../core/checks/shape/finding.ts'
import { plainText } from '../../core/document/plainText.ts'
import type { Block, BlockRole, Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { unitsNamed } from '../../core/reading/actors.ts'
import { amountsIn } from '../../core/reading/amounts.ts'
import { levelOf } from '../../core/reading/issuerLevel.ts'
import { renderDraft } from '../../core/render/render.ts'
import { aPlan, duty, heading, item } from '../support/aPlan.ts'

const check = (draft: Draft): Finding[] =>
  runChecks({ draft, document: renderDraft(draft, null).document, final: false }, taskRules)
const printed = (draft: Draft): string[] => plainText(renderDraft(draft, null).document).split('\n')

const withIn = (role: BlockRole, ...children: Block[]): Draft =>
  aPlan((plan) => ({
    ...plan,
    body: plan.body.map((block) =>
      block.role === role ? { ...block, children: [...block.children, ...children] } : block,
    ),
  }))
const says = (text: string): Draft => withIn('budget', item('1', text))

/** Lines of the page that a button changes, as they are after it. */
function changed(draft: Draft, finding: Finding | undefined): string[] {
  if (!finding?.fix?.edit) throw new Error('không có nút sửa')
  const before = printed(draft)
  const after = applyEdit(draft, finding.fix.edit)
  expect(check(after).filter((each) => each.rule === finding.rule && each.excerpt === finding.excerpt)).toEqual([])
  return printed(after).filter((line, index) => line !== before[index])
}

describe('sums of money', () => {
  it('are read in đồng, with their words', () => {
    expect(
      amountsIn('Chi 1.250.000 đồng (Bằng chữ: Một triệu hai trăm năm mươi nghìn đồng), còn 12,5 triệu đồng.').map(
        ({ value, inWords }) => [value, inWords],
      ),
    ).toEqual([
      [1_250_000, 1_250_000],
      [12_500_000, null],
    ])
  })
  it.each(['12 đợt', '15 điểm', '02 đơn vị', '100 đại biểu', 'Đường 19/8', '3 đồng chí'])('are not “%s”', (text) => {
    expect(amountsIn(text)).toEqual([])
  })
})

describe('names of units in a line', () => {
  it.each([
    ['Công an xã và Ban Chỉ huy Quân sự xã', ['Công an xã', 'Ban Chỉ huy Quân sự xã']],
    ['Văn phòng HĐND và UBND xã; Phòng Kinh tế', ['Văn phòng HĐND và UBND xã', 'Phòng Kinh tế']],
    ['Trung tâm Dịch vụ việc làm Thành phố chủ trì tư vấn', ['Trung tâm Dịch vụ việc làm Thành phố']],
    ['Đề nghị Liên minh Hợp tác xã tỉnh phối hợp', ['Liên minh Hợp tác xã tỉnh']],
    [
      'Chi nhánh Ngân hàng Chính sách xã hội tỉnh; Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh',
      ['Chi nhánh Ngân hàng Chính sách xã hội tỉnh', 'Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh'],
    ],
    ['Trung tâm Phục vụ hành chính công - Phó Trưởng tiểu ban: theo dõi', ['Trung tâm Phục vụ hành chính công']],
    ['các cơ quan, đơn vị có liên quan', []],
  ])('%s', (text, names) => {
    expect(unitsNamed(text)).toEqual(names)
  })
})

describe('whose plan it is', () => {
  it.each([
    ['Ủy ban nhân dân xã Bình Minh', 'commune'],
    ['Ủy ban nhân dân thị trấn Hòa An', 'commune'],
    ['Ủy ban nhân dân thị xã Sơn Đông', 'district'],
    ['Văn phòng Ủy ban nhân dân tỉnh', 'province'],
    ['Trung tâm Văn hóa', null],
  ])('%s', (issuer, level) => {
    expect(levelOf({ issuer, parent: '' })).toBe(level)
  })
})

describe('a task for a body that takes no orders', () => {
  it('is put as a request in one click, where it stands', () => {
    const draft = withIn(
      'content',
      heading(
        '1',
        'Nghị quyết',
        duty('lead', 'Cơ quan chủ trì', 'HĐND xã.'),
        duty('when', 'Thời gian thực hiện', 'Quý II năm 2026.'),
      ),
    )
    const [found] = check(draft)
    expect(found).toMatchObject({ rule: 'TASK-04', excerpt: 'HĐND xã' })
    expect(changed(draft, found)).toEqual([expect.stringContaining('Cơ quan chủ trì: Đề nghị HĐND xã.')])
  })
  it('is put as a request instead of “Giao”', () => {
    const draft = withIn('organisation', item('1', 'Giao Ủy ban Mặt trận Tổ quốc Việt Nam xã giám sát việc thực hiện.'))
    const [found] = check(draft)
    expect(changed(draft, found)).toEqual([
      expect.stringContaining('Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã giám sát việc thực hiện.'),
    ])
  })
  it.each([
    'Giao Văn phòng HĐND và UBND xã tổng hợp.',
    'Ban Chỉ đạo thực hiện dân chủ ở cơ sở xã kiểm tra, đôn đốc.',
    'Hội Nông dân xã vận động hội viên.',
  ])('is not “%s”', (text) => {
    expect(check(withIn('organisation', item('1', text)))).toEqual([])
  })
})

describe('labels of assignments', () => {
  it('become one set in one click, and only the labels', () => {
    const draft = withIn(
      'content',
      heading(
        '1',
        'Rà soát',
        duty('lead', 'Đơn vị chủ trì', 'Phòng Kinh tế.'),
        duty('when', 'Thời gian thực hiện', 'Quý II năm 2026.'),
      ),
    )
    const found = check(draft).find(({ rule }) => rule === 'TASK-02')
    expect(found).toBeDefined()
    expect(changed(draft, found)).toEqual([expect.stringContaining('Cơ quan chủ trì: Phòng Kinh tế.')])
  })
})

describe('words left over from the plan of another level', () => {
  it('are taken out in one click', () => {
    const draft = says('Các cơ quan, đơn vị, địa phương **kịp thời** phản ánh về Phòng Kinh tế.')
    const [found] = check(draft)
    expect(found).toMatchObject({ rule: 'TASK-07', excerpt: 'Các cơ quan, đơn vị, địa phương' })
    expect(changed(draft, found)).toEqual([
      expect.stringContaining('Các cơ quan, đơn vị kịp thời phản ánh về Phòng Kinh tế.'),
    ])
  })
  it.each([
    'Gắn với nhiệm vụ chính trị của cơ quan, đơn vị, địa phương.',
    'Học tập kinh nghiệm của các địa phương khác.',
    'Phối hợp với các sở, ngành của tỉnh trong kiểm tra.',
    'Ủy ban nhân dân tỉnh giao chỉ tiêu cho địa phương.',
    'Họp tại các thôn, tổ dân phố.',
  ])('are not “%s”', (text) => {
    expect(check(says(text))).toEqual([])
  })
})

describe('money', () => {
  it.each([
    'Tổng kinh phí 5.000.000 đồng từ ngân sách xã, trong đó: hội nghị 2.000.000 đồng; in tài liệu 3.000.000 đồng.',
    'Tổng kinh phí 5.000.000 đồng từ ngân sách xã, tăng 1.000.000 đồng so với năm 2025.',
    'Hỗ trợ mỗi thôn 2.000.000 đồng (mức chi theo quy định).',
  ])('adds up in “%s”', (text) => {
    expect(check(says(text))).toEqual([])
  })
  it('does not where the lines under it make another sum', () => {
    const draft = withIn(
      'budget',
      item(
        '1',
        'Tổng kinh phí: 5.000.000 đồng',
        item('-', 'Hội nghị: 2.000.000 đồng;'),
        item('-', 'In tài liệu: 2.500.000 đồng.'),
      ),
    )
    const [found] = check(draft)
    expect(found?.message).toBe('Tổng ghi 5.000.000 đồng, các khoản cộng lại là 4.500.000 đồng.')
  })

  it.each([
    ['Kinh phí (đồng)', 'error'],
    ['Số người', 'warning'],
  ])('is an error in a table where the head of the column says money: “%s”', (head, severity) => {
    const sheet: Block = {
      ...item('1', ''),
      kind: 'table',
      table: {
        columns: [{ width: 1 }, { width: 4 }, { width: 2 }],
        headerRows: 1,
        rows: [
          ['TT', 'Nội dung', head],
          ['1', 'Hội nghị', '200'],
          ['2', 'Tập huấn', '150'],
          ['', 'Tổng cộng', '360'],
        ],
      },
    }
    const found = check(withIn('budget', sheet)).filter(({ rule }) => rule === 'TASK-08')
    expect(found.map(({ severity: weight, excerpt }) => [weight, excerpt])).toEqual([[severity, '360']])
    expect(found[0]?.message).toBe('Dòng tổng ghi “360”, các dòng cộng lại là 350.')
  })
})
