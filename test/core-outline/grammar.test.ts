import { describe, expect, it } from 'vitest'
import type { Block } from '../../core/draft/draft.ts'
import { walkBlocks } from '../../core/draft/walk.ts'
import { parsePlan, planLines, printPlan, readPlan } from '../../core/outline/grammar.ts'
import { numberBlocks } from '../../core/outline/numbering.ts'
import { aPlan } from '../support/aPlan.ts'

function ids(): () => string {
  let made = 0
  return () => {
    made += 1
    return `b${made}`
  }
}
const read = (text: string): Block[] => parsePlan(text, ids())

/** The tree as a reader sees it, `#` for a heading. */
function tree(body: Block[]): string[] {
  const numbers = numberBlocks(body)
  const lines = (blocks: Block[], depth: number): string[] =>
    blocks.flatMap((block) => [
      '  '.repeat(depth) +
        [
          block.heading && '#',
          block.kind === 'basis' && 'căn cứ',
          block.role && `(${block.role})`,
          numbers.get(block.id)?.label,
          block.duty && `<${block.duty.role}>`,
          block.text,
        ]
          .filter(Boolean)
          .join(' '),
      ...lines(block.children, depth + 1),
    ])
  return lines(body, 0)
}

describe('reading a plan', () => {
  it('leaves a mục its only line, though the plan ends with it', () => {
    expect(tree(read('I. NỘI DUNG\n1. Dọn kênh.\nII. KINH PHÍ\nTừ nguồn chi thường xuyên của xã./.'))).toEqual([
      '# (content) I. NỘI DUNG',
      '  1. Dọn kênh.',
      '# (budget) II. KINH PHÍ',
      '  Từ nguồn chi thường xuyên của xã./.',
    ])
  })

  it('finds căn cứ, opening, sections, assignments and closing', () => {
    expect(
      tree(
        read(`
          Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020;
          Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh;
          Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau:

          I. MỤC ĐÍCH, YÊU CẦU
          1. Mục đích
          a) Nâng cao nhận thức.
          b) Phối hợp chặt chẽ.
          2. Yêu cầu
          Bảo đảm thiết thực.
          II. NỘI DUNG
          1. Tuyên truyền
          1.1. Tổ chức hội nghị
          - Cơ quan chủ trì: Phòng A.
          Đơn vị phối hợp: Phòng B.
          - Thời gian thực hiện:
          + Đợt 1: tháng 4;
          + Đợt 2: tháng 9.
          2. Các đơn vị thực hiện một số việc sau:
          - Việc một;
          - Việc hai.
          Đoạn nói thêm về cả khoản 2.
          III. KINH PHÍ
          Do ngân sách xã bảo đảm.
          Trên đây là Kế hoạch của Ủy ban nhân dân xã.
          Yêu cầu các đơn vị thực hiện./.`),
      ),
    ).toEqual([
      'căn cứ Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020;',
      'căn cứ Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh;',
      '(opening) Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau:',
      '# (purpose) I. MỤC ĐÍCH, YÊU CẦU',
      '  # 1. Mục đích',
      '    a) Nâng cao nhận thức.',
      '    b) Phối hợp chặt chẽ.',
      '  # 2. Yêu cầu',
      '    Bảo đảm thiết thực.',
      '# (content) II. NỘI DUNG',
      '  # 1. Tuyên truyền',
      '    # 1.1. Tổ chức hội nghị',
      '      - <lead> Phòng A.',
      '      <support> Phòng B.',
      '      - <when>',
      '        + Đợt 1: tháng 4;',
      '        + Đợt 2: tháng 9.',
      '  2. Các đơn vị thực hiện một số việc sau:',
      '    - Việc một;',
      '    - Việc hai.',
      '    Đoạn nói thêm về cả khoản 2.',
      '# (budget) III. KINH PHÍ',
      '  Do ngân sách xã bảo đảm.',
      '(closing) Trên đây là Kế hoạch của Ủy ban nhân dân xã.',
      '(closing) Yêu cầu các đơn vị thực hiện./.',
    ])
  })

  it('keeps a label numbering would not give, and only such a label', () => {
    const body = read('I. A\n1. x\na) p\nb) q\nb) r\nIII. B\nIII. C')
    const kept = [...walkBlocks(body)].filter((block) => block.label !== undefined)
    expect(kept.map(({ label, text }) => `${label} ${text}`)).toEqual(['b) r', 'III. B'])
  })

  it('puts other marks at the nearest level and keeps them as they stand', () => {
    expect(tree(read('I. A\n1. Việc:\n(1) p\n(2) q\n2. Khác:\n• r\n– s\n* t\na. u'))).toEqual([
      '# (content) I. A',
      '  # 1. Việc:',
      '    (1) p',
      '    (2) q',
      '  # 2. Khác:',
      '    • r',
      '      – s',
      '    * t',
      '      a. u',
    ])
  })

  it('puts a dash below the bullet or star before it, a star in a group of its own, and a fellow beside its fellow', () => {
    expect(
      tree(read('I. A\n1. Việc cưới\n* Nhà trai:\n- p\n+ q\n- r\n* Nhà gái:\n- s\n2. Khác\n+ t\n- u\n+ v')),
    ).toEqual([
      '# (content) I. A',
      '  # 1. Việc cưới',
      '    * Nhà trai:',
      '      - p',
      '        + q',
      '      - r',
      '    * Nhà gái:',
      '      - s',
      '  # 2. Khác',
      '    + t',
      '      - u',
      '    + v',
    ])
  })

  it('reads A. under a Phần as one of its mục', () => {
    expect(
      tree(read('Phần I\nMỤC TIÊU\nA. CHUNG\n1. x.\nB. RIÊNG\n1. y.\nPhần II\nGIẢI PHÁP\n1. z.')),
    ).toMatchInlineSnapshot(`
      [
        "# (content) Phần I MỤC TIÊU",
        "  # A. CHUNG",
        "    1. x.",
        "  # B. RIÊNG",
        "    1. y.",
        "# (content) Phần II GIẢI PHÁP",
        "  1. z.",
      ]
    `)
  })

  it('reads Phần with its title on the next line', () => {
    expect(tree(read('Phần I\nNHIỆM VỤ CHUNG\nI. A\n1. x.\nPhần II\nGIẢI PHÁP\nI. B'))).toEqual([
      '# (content) Phần I NHIỆM VỤ CHUNG',
      '  # I. A',
      '    1. x.',
      '# (content) Phần II GIẢI PHÁP',
      '  # I. B',
    ])
  })

  it('says at which line of the source each block begins', () => {
    const lines = [
      { text: 'I. NỘI DUNG', line: 7 },
      { text: '1. Một dòng đã nối.', line: 12 },
    ]
    const { body, lines: at } = readPlan(lines, { newId: ids(), directives: false })
    expect([...walkBlocks(body)].map(({ id }) => at.get(id))).toEqual([7, 12])
  })

  it('takes brackets in text from elsewhere for words', () => {
    const { body } = readPlan(planLines('I. A\n[ket] Đã xong\\\n[1] Tài liệu'), { newId: ids(), directives: false })
    expect([...walkBlocks(body)].map(({ text }) => text)).toEqual(['A', '[ket] Đã xong\\', '[1] Tài liệu'])
  })

  it('makes a khoản a heading when something hangs under it and it is no sentence', () => {
    const heading = (text: string, rest = '\na) x'): boolean => read(`1. ${text}${rest}`)[0]?.heading ?? false
    expect(heading('Phòng Kinh tế')).toBe(true)
    expect(heading('Phòng Kinh tế:')).toBe(true)
    expect(heading('{{phong_chu_tri}}')).toBe(true)
    expect(heading('Phòng Kinh tế', '')).toBe(false)
    expect(heading('Phòng Kinh tế theo dõi.')).toBe(false)
    expect(heading('**Theo dõi;**')).toBe(false)
    expect(heading('Có trách nhiệm thực hiện các nội dung sau:')).toBe(false)
  })
})

describe('directives', () => {
  const body = `
[goi-y] Dòng thẩm quyền.
[goi-y] Giữ trong mọi kế hoạch.
[can-cu] 1. không phải khoản
[mo-dau] Câu mở đầu.
[muc:kinh-phi] I. NGUỒN LỰC
[tat] 1. Đã tắt
[doan] - không phải gạch đầu dòng
[ket] Câu kết.
[phu-luc ngang phan-cong] BẢNG PHÂN CÔNG
[phu-luc doc] DANH MỤC
1. Mục riêng
[bang rong=1,4,2 canh=giua,deu,- dong-dau=2] Bảng 1
| TT | Nội dung | Đơn vị |
| 1 | [gop 2x1] a \\| b<br>c |

Sau bảng.`

  it('say what a line cannot say by itself', () => {
    const { body: blocks, annexes, faults } = readPlan(planLines(body), { newId: ids() })
    expect(faults).toEqual([])
    expect(blocks).toMatchObject([
      { kind: 'basis', marker: 'none', text: '1. không phải khoản', hint: 'Dòng thẩm quyền.\nGiữ trong mọi kế hoạch.' },
      { kind: 'paragraph', role: 'opening' },
      {
        marker: 'I',
        role: 'budget',
        children: [{ marker: '1', off: true, children: [{ kind: 'paragraph', text: '- không phải gạch đầu dòng' }] }],
      },
      { kind: 'paragraph', role: 'closing', text: 'Câu kết.' },
    ])
    expect(annexes).toMatchObject([
      { title: 'BẢNG PHÂN CÔNG', orientation: 'landscape', generated: 'assignments', body: [] },
      {
        title: 'DANH MỤC',
        orientation: 'portrait',
        body: [
          {
            marker: '1',
            children: [
              {
                kind: 'table',
                text: 'Bảng 1',
                table: {
                  headerRows: 2,
                  columns: [{ width: 1, align: 'center' }, { width: 4, align: 'justify' }, { width: 2 }],
                  rows: [
                    ['TT', 'Nội dung', 'Đơn vị'],
                    ['1', { text: 'a | b\nc', colSpan: 2 }],
                  ],
                },
              },
              { kind: 'paragraph', text: 'Sau bảng.' },
            ],
          },
        ],
      },
    ])
    expect(annexes[1]?.body[0]?.role).toBeUndefined()
  })

  it('may stand on a line of their own', () => {
    expect(read('[muc:khong]\nI. A')[0]).not.toHaveProperty('role')
  })

  it('name what is wrong with its line, and keep the words', () => {
    const { body: blocks, faults } = readPlan(planLines('[muc:sai] I. A\n\n[bang]\n\n[goi-y] Cuối'), { newId: ids() })
    expect(faults.map(({ line }) => line)).toEqual([1, 3, 5])
    expect(blocks[0]?.text).toBe('A')
  })

  it('leave other brackets alone', () => {
    expect(read('[Số] và [ngày]')[0]?.text).toBe('[Số] và [ngày]')
  })
})

describe('writing a plan', () => {
  it('writes a plan the way a person would, without a directive', () => {
    const text = printPlan(aPlan().body)
    expect(text).not.toMatch(/^\[/m)
    expect(text.split('\n').slice(3, 8)).toEqual([
      'Ủy ban nhân dân xã Bình Minh ban hành Kế hoạch thực hiện dân chủ ở cơ sở trên địa bàn xã Bình Minh năm 2026 với các nội dung sau:',
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      'a) Phát huy quyền làm chủ của Nhân dân, của cán bộ, công chức, viên chức và người lao động; góp phần xây dựng chính quyền gần dân, phục vụ Nhân dân.',
      'b) Nâng cao nhận thức, trách nhiệm của các cơ quan, đơn vị và của từng thôn trong việc thực hiện dân chủ ở cơ sở.',
    ])
  })

  it('keeps what only a directive can say', () => {
    const source = '[goi-y] Gợi ý.\n[tat] [so:1] Đã tắt\n[doan] 1. không phải khoản\nnhiều\\\ndòng\n'
    expect(printPlan(read(source))).toBe(source)
  })
})
