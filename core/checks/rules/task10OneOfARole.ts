import { assignmentsOf, saidIn } from '../../reading/assignments.ts'
import { foldedOf } from '../../reading/keep.ts'
import { readingOf } from '../../reading/plan.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import { aTask, aWhen, withTask } from '../kits/taskExamples.ts'
import type { Rule } from '../shape/rule.ts'

/** `lead` twice is two who answer; a time, a form or a product may stand on two lines of different words. */
const once: ReadonlySet<string> = new Set(['lead', 'when'])

export const oneOfARole: Rule = {
  id: 'TASK-10',
  severity: 'warning',
  title: 'Mỗi nhiệm vụ có một dòng chủ trì, một dòng thời gian',
  why: 'Hai dòng chủ trì hay hai dòng thời gian thì không rõ ai chịu trách nhiệm, hạn nào là đúng.',
  unless: 'Hai dòng có nhãn khác nhau, như chủ trì tuyên truyền và chủ trì kiểm tra.',
  source: custom,
  examples: [
    { name: 'Mỗi vai một dòng', reports: 0, draft: withTask([['lead', 'Phòng Kinh tế.'], aWhen]) },
    {
      name: 'Chép hai lần dòng chủ trì',
      reports: 1,
      draft: withTask([['lead', 'Phòng Kinh tế.'], ['lead', 'Phòng Kinh tế.'], aWhen]),
    },
    {
      name: 'Hai dòng thời gian',
      reports: 1,
      draft: withTask([['lead', 'Phòng Kinh tế.'], aWhen, ['when', 'Quý IV năm 2026.']]),
    },
    {
      name: 'Nhiều việc viết liền, việc nào có dòng của việc ấy',
      reports: 0,
      draft: (plan) => {
        const task = aTask('x', [aWhen, ['when', 'Quý IV năm 2026.']])
        const next = exampleBlock('y', {
          marker: 'none',
          kind: 'paragraph',
          text: 'Rà soát danh sách hộ dân ở vùng trũng.',
        })
        return addTo('content', { ...task, children: task.children.toSpliced(1, 0, next) })(plan)
      },
    },
    {
      name: 'Hai vai khác nhãn',
      reports: 0,
      draft: withTask([
        ['lead', 'Phòng Kinh tế.', 'Chủ trì kiểm tra'],
        ['lead', 'Văn phòng.', 'Chủ trì tổng hợp'],
        aWhen,
      ]),
    },
  ],
  *check(input) {
    for (const { view } of assignmentsOf(readingOf(input))) {
      const seen = new Map<string, string>()
      for (const line of view.children) {
        const { duty } = line.block
        if (!duty) {
          // A line among them that says no role is the next task: those behind it are its own.
          if (!line.block.table) seen.clear()
          continue
        }
        const key = `${duty.role}/${foldedOf(duty.label)}`
        const said = saidIn(line)
        const before = seen.get(key)
        seen.set(key, said)
        const same = before !== undefined && foldedOf(before) === foldedOf(said)
        if (before === undefined || (!once.has(duty.role) && !same)) continue
        yield {
          place: line.place,
          excerpt: line.text,
          message: same
            ? `“${line.text}” ghi hai lần trong một nhiệm vụ.`
            : `Nhiệm vụ này đã có dòng “${duty.label.trim()}: ${before}”.`,
          fix: same
            ? { kind: 'one-click', label: 'Bỏ dòng lặp', edit: { op: 'remove-block', block: line.block.id } }
            : { kind: 'ask', label: 'Đến dòng này' },
        }
      }
    }
  },
}
