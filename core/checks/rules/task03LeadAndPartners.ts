import { keyOf, unitsNamed } from '../../reading/actors.ts'
import { assignmentsOf, isTold, saidIn } from '../../reading/assignments.ts'
import { inView, spanOf } from '../../reading/inText.ts'
import { type BlockView, excerptOf, readingOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { toPlace } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import { aWhen, withTask } from '../kits/taskExamples.ts'
import type { Rule } from '../shape/rule.ts'

export const leadAndPartners: Rule = {
  id: 'TASK-03',
  severity: 'warning',
  title: 'Có cơ quan chủ trì, và không ghi lại ở dòng phối hợp',
  why: 'Có nơi phối hợp mà không có nơi chủ trì, hoặc một nơi giữ cả hai vai, thì không rõ ai chịu trách nhiệm.',
  unless: 'Việc bên trên đã nêu chủ trì, hoặc tên là một nhóm như “các thôn”.',
  source: custom,
  examples: [
    { name: 'Chủ trì và phối hợp là hai cơ quan', reports: 0, draft: (plan) => plan },
    {
      name: 'Chủ trì ghi lại ở dòng phối hợp',
      reports: 1,
      draft: withTask([
        ['lead', 'Phòng Kinh tế.'],
        ['support', 'Trung tâm Phục vụ hành chính công xã; Phòng Kinh tế.'],
        aWhen,
      ]),
    },
    { name: 'Có phối hợp mà không có chủ trì', reports: 1, draft: withTask([['support', 'Phòng Kinh tế.'], aWhen]) },
    {
      name: 'Có tham mưu, phối hợp mà không có chủ trì',
      reports: 1,
      draft: withTask([['advise', 'Phòng Văn hóa - Xã hội.'], ['support', 'Các thôn.'], aWhen]),
    },
    {
      name: 'Một bộ phận ghi ở cả hai dòng',
      reports: 1,
      draft: withTask([['lead', 'Tổ Khoa học xã hội.'], ['support', 'Tổ Khoa học xã hội.'], aWhen]),
    },
    {
      name: 'Các đơn vị chủ trì, một đơn vị phối hợp',
      reports: 0,
      draft: withTask([['lead', 'Các cơ quan, đơn vị.'], ['support', 'Phòng Kinh tế.'], aWhen]),
    },
  ],
  *check(input) {
    for (const { view, lines } of assignmentsOf(readingOf(input))) {
      const partners = lines.filter((line) => line.block.duty?.role === 'support' && saidIn(line) !== '')
      const [first] = partners
      if (!first) continue
      if (!isTold(view, ['lead', 'do'])) {
        yield {
          place: view.place,
          excerpt: excerptOf(`${view.label} ${view.text}`.trim()),
          message: 'Nhiệm vụ này có cơ quan phối hợp nhưng chưa nêu cơ quan chủ trì.',
          fix: toPlace,
        }
        continue
      }
      const leads = new Map(lines.filter(isLead).flatMap((line) => namesIn(line, input)))
      for (const line of partners)
        for (const [key, name] of new Map(namesIn(line, input))) {
          if (!leads.has(key)) continue
          yield {
            ...inView(line, spanOf(line.text, name)),
            excerpt: name,
            message: `“${name}” vừa chủ trì vừa phối hợp cùng một nhiệm vụ.`,
            fix: toPlace,
          }
        }
    }
  },
}

const isLead = ({ block }: BlockView): boolean => block.duty?.role === 'lead'

/** Units by what their names say; groups ("các thôn") may lead and help at once. A line of one name no list knows is that name. */
function namesIn(line: BlockView, input: PlanInput): [string, string][] {
  const said = saidIn(line)
  const units = unitsNamed(said, input.office)
  const names = units.length > 0 ? units : /[;,]/u.test(said) ? [] : [said.replace(/(?<![.\s])[.\s]+$/u, '')]
  return names.filter((name) => name !== '' && !/^Các(?!\p{L})/u.test(name)).map((name) => [keyOf(name), name])
}
