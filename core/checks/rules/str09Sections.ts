import { place } from '../../document/place.ts'
import type { BlockRole } from '../../draft/draft.ts'
import { walkBlocks } from '../../draft/walk.ts'
import { plainInline } from '../../inline/inline.ts'
import { amendsAnother } from '../../reading/amending.ts'
import { readingOf } from '../../reading/plan.ts'
import type { StepId } from '../../template/template.ts'
import { foldText } from '../../text/normalize.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const wanted: readonly { role: BlockRole; step: StepId; name: string; words: RegExp }[] = [
  { role: 'purpose', step: 'muc-dich', name: 'Mục đích, yêu cầu', words: /muc dich|yeu cau/ },
  { role: 'content', step: 'noi-dung', name: 'Nội dung, nhiệm vụ', words: /noi dung|nhiem vu|giai phap/ },
  { role: 'budget', step: 'kinh-phi', name: 'Kinh phí thực hiện', words: /kinh phi/ },
  { role: 'organisation', step: 'to-chuc', name: 'Tổ chức thực hiện', words: /to chuc thuc hien|phan cong/ },
]

/** `4. Kinh phí thực hiện: ...` inside another section says it too. */
const paysIn =
  /^(?:\S+ )?(?:ve |nguon |bo tri |du toan |dam bao |bao dam )?kinh phi(?: [^:;.]{0,60}:| (?:thuc hien|to chuc|phuc vu|duoc))/

/** A section switched off was the clerk's own choice and is not asked for. */
export const expectedSections: Rule = {
  id: 'STR-09',
  severity: 'warning',
  title: 'Có đủ mục đích - yêu cầu, nội dung, kinh phí, tổ chức thực hiện',
  why: 'Thiếu mục kinh phí hay tổ chức thực hiện thì đơn vị nhận không biết lấy tiền ở đâu, ai làm.',
  unless:
    'Người soạn đã tắt mục ấy, đã có đề mục, khoản nói cùng nội dung, hay kế hoạch chỉ sửa đổi, bổ sung một kế hoạch khác.',
  source: custom,
  examples: [
    { name: 'Đủ bốn mục', reports: 0, draft: (plan) => plan },
    {
      name: 'Không có mục kinh phí',
      reports: 1,
      draft: (plan) => ({ ...plan, body: plan.body.filter((block) => block.role !== 'budget') }),
    },
    {
      name: 'Kinh phí là một khoản của mục khác',
      reports: 0,
      draft: (plan) => {
        const said = addTo(
          'organisation',
          exampleBlock('x', { marker: '1', text: 'Kinh phí thực hiện: từ nguồn ngân sách xã giao đầu năm.' }),
        )(plan)
        return { ...said, body: said.body.filter((block) => block.role !== 'budget') }
      },
    },
    {
      name: 'Không chia mục nào: một lời nhắc',
      reports: 1,
      draft: (plan) => ({ ...plan, body: plan.body.filter(({ role }) => role === 'opening' || role === 'closing') }),
    },
    {
      name: 'Mục kinh phí đã tắt',
      reports: 0,
      draft: (plan) => ({
        ...plan,
        body: plan.body.map((block) => (block.role === 'budget' ? { ...block, off: true } : block)),
      }),
    },
    {
      name: 'Kế hoạch sửa đổi, bổ sung',
      reports: 0,
      draft: (plan) => ({
        ...plan,
        title: 'Sửa đổi, bổ sung một số nội dung của Kế hoạch số 05/KH-UBND',
        body: plan.body.filter(({ role }) => role === 'opening' || role === 'closing'),
      }),
    },
  ],
  *check(input) {
    const { draft } = input
    if (amendsAnother(readingOf(input).title)) return
    const roles = new Set(draft.body.map((block) => block.role))
    const headings = [...walkBlocks(draft.body)]
      .filter((block) => block.marker === 'I' || block.heading)
      .map((block) => foldText(plainInline(block.text)))
    const texts = () => [...walkBlocks(draft.body)].map((block) => foldText(plainInline(block.text)))
    if (headings.length === 0 && !wanted.some(({ role }) => roles.has(role))) {
      // Nothing at all is LAY-01's.
      if (draft.body.every((block) => block.kind === 'basis' || plainInline(block.text).trim() === '')) return
      yield {
        place: place.draft,
        excerpt: 'Mục đích, yêu cầu',
        message: 'Kế hoạch chưa chia mục: cần mục đích, yêu cầu; nội dung, nhiệm vụ; tổ chức thực hiện.',
        step: 'muc-dich',
        fix: { kind: 'ask', label: 'Thêm mục' },
      }
      return
    }
    for (const { role, step, name, words } of wanted) {
      if (roles.has(role) || headings.some((heading) => words.test(heading))) continue
      if (role === 'budget' && texts().some((text) => paysIn.test(text))) continue
      yield {
        place: place.draft,
        excerpt: name,
        message: `Chưa có mục “${name}”.`,
        step,
        // Many plans leave the money to another document.
        ...(role === 'budget' ? { severity: 'hint' as const } : {}),
        fix: { kind: 'ask', label: 'Thêm mục' },
      }
    }
  },
}
