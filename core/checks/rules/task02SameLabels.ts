import type { DutyRole } from '../../draft/draft.ts'
import type { DraftEdit } from '../../draft/edits.ts'
import { assignmentsOf } from '../../reading/assignments.ts'
import { foldedOf, pushTo } from '../../reading/keep.ts'
import { type BlockView, readingOf } from '../../reading/plan.ts'
import { custom } from '../kits/sources.ts'
import { withTask } from '../kits/taskExamples.ts'
import type { Rule } from '../shape/rule.ts'

export const sameLabels: Rule = {
  id: 'TASK-02',
  severity: 'hint',
  title: 'Nhãn của các dòng phân công giống nhau ở mọi nhiệm vụ',
  why: 'Cùng một vai mà mỗi việc gọi một khác thì đơn vị không chắc phần mình là gì.',
  unless: 'Hai nhãn là hai vai khác nhau, như chủ trì và thực hiện.',
  source: custom,
  examples: [
    { name: 'Một bộ nhãn', reports: 0, draft: (plan) => plan },
    {
      name: 'Hai nhãn khác',
      reports: 2,
      draft: withTask([
        ['lead', 'Phòng Kinh tế.', 'Đơn vị chủ trì'],
        ['when', 'Quý III năm 2026.', 'Thời gian hoàn thành'],
      ]),
    },
    {
      name: 'Chủ trì và thực hiện là hai vai khác nhau',
      reports: 0,
      draft: withTask([
        ['do', 'Phòng Kinh tế.'],
        ['when', 'Quý III năm 2026.'],
      ]),
    },
  ],
  *check(input) {
    const byRole = new Map<DutyRole, Map<string, BlockView[]>>()
    for (const { lines } of assignmentsOf(readingOf(input)))
      for (const line of lines) {
        const { duty } = line.block
        if (!duty) continue
        const labels = byRole.get(duty.role) ?? new Map<string, BlockView[]>()
        byRole.set(duty.role, labels)
        const key = labelKey(duty.label)
        pushTo(labels, key, line)
      }
    for (const labels of byRole.values()) {
      // The most used one; of equals the first.
      const [usual, ...others] = [...labels.values()].sort((a, b) => b.length - a.length)
      const right = labelOf(usual?.[0])
      for (const lines of others) {
        const [first] = lines
        const label = labelOf(first)
        if (!first) continue
        yield {
          place: first.place,
          excerpt: label,
          message: `“${label}” (${lines.length} chỗ) ở nhiệm vụ khác là “${right}”; các nhiệm vụ nên dùng một bộ nhãn.`,
          fix: {
            kind: 'one-click',
            label: `Đổi thành “${right}”`,
            edit: { op: 'all', edits: lines.flatMap((line) => relabelled(line, right)) },
          },
        }
      }
    }
  },
}

const labelKey = (label: string): string => foldedOf(label.trim())
const labelOf = (line: BlockView | undefined): string => line?.block.duty?.label.trim() ?? ''

function relabelled({ block }: BlockView, label: string): DraftEdit[] {
  return block.duty ? [{ op: 'patch-block', block: block.id, patch: { duty: { ...block.duty, label } } }] : []
}
