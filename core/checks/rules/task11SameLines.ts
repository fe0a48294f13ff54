import type { DutyRole } from '../../draft/draft.ts'
import { assignmentsOf, isTold } from '../../reading/assignments.ts'
import { excerptOf, readingOf } from '../../reading/plan.ts'
import { addTo } from '../kits/exampleEdits.ts'
import { toPlace } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import { aTask, aWhen } from '../kits/taskExamples.ts'
import type { Rule } from '../shape/rule.ts'

/** Whether one that is missing may be a slip: the others are who answers and when, which TASK-01 asks for. */
const asked: readonly DutyRole[] = ['product', 'support', 'form', 'when']
const wholeLines = [['lead', 'Phòng Kinh tế.'], aWhen, ['product', 'Báo cáo.']] as const

export const sameLines: Rule = {
  id: 'TASK-11',
  severity: 'hint',
  title: 'Nhiệm vụ nào cũng có đủ các dòng như các nhiệm vụ khác',
  why: 'Một nhiệm vụ thiếu dòng sản phẩm hay thời gian thường là sót khi chép, và không ai kiểm được kết quả.',
  unless: 'Chưa tới năm nhiệm vụ có phân công, hoặc dòng ấy vắng ở từ hai nhiệm vụ trở lên.',
  source: custom,
  examples: [
    {
      name: 'Đủ dòng',
      reports: 0,
      draft: addTo('content', ...[1, 2, 3, 4, 5, 6].map((at) => aTask(`x${at}`, wholeLines))),
    },
    {
      name: 'Một nhiệm vụ thiếu sản phẩm',
      reports: 1,
      draft: (plan) =>
        addTo(
          'content',
          ...[1, 2, 3, 4, 5].map((at) => aTask(`x${at}`, wholeLines)),
          aTask('x6', [['lead', 'Phòng Kinh tế.'], aWhen]),
        )({ ...plan, body: plan.body.map((block) => (block.role === 'content' ? { ...block, children: [] } : block)) }),
    },
  ],
  *check(input) {
    const tasks = assignmentsOf(readingOf(input))
    if (tasks.length < 5) return
    for (const role of asked) {
      const without = tasks.filter(({ view }) => !isTold(view, [role]))
      const [task] = without
      if (!task || without.length > 1) continue
      const label = tasks.flatMap(({ lines }) => lines).find(({ block }) => block.duty?.role === role)?.block
        .duty?.label
      yield {
        place: task.view.place,
        excerpt: excerptOf(`${task.view.label} ${task.view.text}`.trim()),
        message: `Nhiệm vụ này không có dòng “${label ?? ''}”, ${tasks.length - 1} nhiệm vụ khác đều có.`,
        fix: toPlace,
      }
    }
  },
}
