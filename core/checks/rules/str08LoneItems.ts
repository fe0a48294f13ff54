import type { BlockView } from '../../reading/plan.ts'
import { excerptOf, readingOf, siblingLists } from '../../reading/plan.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const under = (...children: Parameters<typeof addTo>[1][]) =>
  addTo('budget', exampleBlock('k', { marker: '1', text: 'Nguồn kinh phí', heading: true, children }))

export const loneItems: Rule = {
  id: 'STR-08',
  severity: 'warning',
  title: 'Danh sách có từ hai ý, và ý nào cũng có gạch đầu dòng',
  why: 'Một ý lẻ có dấu đầu dòng thường là còn sót ý; dòng thiếu dấu thì trông như thuộc ý ở trên.',
  unless: 'Ý lẻ đứng cạnh các dòng phân công hoặc ở bậc ngoài cùng, hoặc chỗ thiếu dấu là một bảng.',
  source: custom,
  examples: [
    { name: 'Danh sách đủ ý', reports: 0, draft: (plan) => plan },
    { name: 'Chỉ có một điểm a)', reports: 1, draft: under(exampleBlock('x', { marker: 'a', text: 'Ngân sách xã.' })) },
    {
      name: 'Một dòng phân công thiếu gạch đầu dòng',
      reports: 1,
      draft: under(
        exampleBlock('x', { marker: 'none', text: 'Phòng Kinh tế.', duty: { role: 'lead', label: 'Cơ quan chủ trì' } }),
        exampleBlock('y', { marker: '-', text: 'Quý I.', duty: { role: 'when', label: 'Thời gian' } }),
        exampleBlock('z', { marker: '-', text: 'Các thôn.', duty: { role: 'support', label: 'Phối hợp' } }),
      ),
    },
    {
      name: 'Một dòng ở giữa thiếu gạch đầu dòng',
      reports: 1,
      draft: under(
        exampleBlock('x', { marker: '-', text: 'Ngân sách xã.' }),
        exampleBlock('y', { marker: 'none', kind: 'paragraph', text: 'Xã hội hóa.' }),
        exampleBlock('z', { marker: '-', text: 'Nguồn khác.' }),
      ),
    },
  ],
  *check(input) {
    for (const list of siblingLists(readingOf(input))) {
      yield* loneIn(list)
      yield* unmarkedIn(list)
    }
  },
}

function* loneIn(list: readonly BlockView[]) {
  const items = list.filter(
    ({ block }) => (block.marker === 'a' || block.marker === '-') && !block.duty && !/[*\d]/u.test(block.label ?? ''),
  )
  const [only] = items
  const assignment = list.some(({ block }) => block.duty)
  if (items.length !== 1 || !only || !only.parent || assignment) return
  yield {
    place: only.place,
    excerpt: excerptOf(`${only.label} ${only.text}`),
    // Of one dash alone many offices and schools make a habit.
    ...(only.block.marker === '-' ? { severity: 'hint' as const } : {}),
    message: `Chỉ có một ý “${only.label}”: không cần đánh dấu, hoặc còn thiếu ý.`,
    fix: { kind: 'ask' as const, label: 'Đến ý này' },
  }
}

/** `Kết quả như sau:` introduces those behind it, and is none of them; `Sản phẩm: báo cáo` says a thing of the one above. */
const leads = /:\s*$|^\p{Lu}[\p{L} ]{2,40}: /u

function* unmarkedIn(list: readonly BlockView[]) {
  const dashed = list.filter(({ block }) => block.marker === '-').length
  // Lines of who and when stand bare under dashed tasks in many plans: one is told only beside others that have a dash.
  const dutiesDashed = list.some(({ block }) => block.duty && block.marker === '-')
  for (const [at, view] of list.entries()) {
    const { block } = view
    if (block.marker !== 'none' || block.kind === 'table' || dashed === 0) continue
    const between = list[at - 1]?.block.marker === '-' && list[at + 1]?.block.marker === '-'
    if (block.duty ? !dutiesDashed : !between || leads.test(view.text)) continue
    yield {
      place: view.place,
      excerpt: excerptOf(view.text),
      message: 'Dòng này thiếu gạch đầu dòng như các dòng bên cạnh.',
      fix: {
        kind: 'one-click' as const,
        label: 'Thêm gạch đầu dòng',
        edit: { op: 'patch-block' as const, block: block.id, patch: { kind: 'item' as const, marker: '-' as const } },
      },
    }
  }
}
