import { keyOf, taskedUnits, unitsNamed } from '../../reading/actors.ts'
import { assignmentsOf, isIn, saidIn, wholeText } from '../../reading/assignments.ts'
import { inView, spanOf } from '../../reading/inText.ts'
import { matchesIn } from '../../reading/keep.ts'
import { type BlockView, type Reading, readingOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { foldText } from '../../text/normalize.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { says } from '../kits/exampleText.ts'
import { toPlace } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import { aTask, aWhen } from '../kits/taskExamples.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

/** `…, Công an xã, … (sau đây gọi chung là các cơ quan, đơn vị)`. */
const definitionIn = matchesIn(
  /[^.;:]{0,400}?\((?:sau đây\s+)?(?:gọi|viết)\s+(?:tắt|chung)\s+là\s+(?<term>các [^()]{3,60})\)/gu,
)
/** Who is meant with everyone else. */
const everyone = /(?<!\p{L})(?:[Tt]hủ trưởng|[Cc]ác (?:cơ quan|phòng|ban|đơn vị)|[Tt]rưởng các)(?!\p{L})/u

export const bothPlaces: Rule = {
  id: 'TASK-06',
  severity: 'warning',
  title: 'Đơn vị được nêu thì có việc; đơn vị chủ trì thì có trong tổ chức thực hiện',
  why: 'Đơn vị được kể tên mà không có việc, hoặc chủ trì mà phần tổ chức thực hiện bỏ qua, thì dễ đứng ngoài.',
  unless: 'Phần tổ chức thực hiện giao chung cho thủ trưởng các cơ quan, đơn vị, hoặc nơi nhận có dòng chung.',
  source: custom,
  examples: [
    { name: 'Mỗi đơn vị đều có việc', reports: 0, draft: (plan) => plan },
    {
      name: 'Chỉ có tên trong định nghĩa, không có việc và không có trong nơi nhận',
      reports: 1,
      draft: says('Các phòng, Công an xã (sau đây gọi chung là các cơ quan, đơn vị) sử dụng kinh phí đúng quy định.'),
    },
    {
      name: 'Chủ trì mà phần tổ chức thực hiện không nhắc đến',
      reports: 1,
      draft: addTo('content', aTask('x', [['lead', 'Trạm Y tế xã.'], aWhen])),
    },
    {
      name: 'Phần tổ chức thực hiện giao chung',
      reports: 0,
      draft: (plan) =>
        addTo(
          'organisation',
          exampleBlock('y', { marker: '1', text: 'Thủ trưởng các cơ quan, đơn vị thực hiện việc được giao.' }),
        )(addTo('content', aTask('x', [['lead', 'Trạm Y tế xã.'], aWhen]))(plan)),
    },
  ],
  *check(input) {
    yield* onlyDefined(input)
    yield* notInOrganisation(input)
  },
}

function* onlyDefined(input: PlanInput): Generator<RuleFinding> {
  const reading = readingOf(input)
  if (reading.recipients.length === 0) return
  const tasked = new Set(taskedUnits(input).map(({ key }) => key))
  for (const view of reading.blocks) {
    if (view.annex !== null || !view.text.includes('là các')) continue
    for (const match of definitionIn(view.text)) {
      const term = match.groups?.term?.trim() ?? ''
      for (const name of unitsNamed(match[0], input.office)) {
        if (name.startsWith('Các ') || tasked.has(keyOf(name)) || isNamed(reading, name, view)) continue
        if (reading.recipients.some(({ text }) => reaches(text, name, term))) continue
        yield {
          ...inView(view, spanOf(view.text, name, match.index)),
          excerpt: name,
          message: `“${name}” chỉ được nêu khi định nghĩa “${term}”: không có việc riêng và không có trong nơi nhận.`,
          fix: toPlace,
        }
      }
    }
  }
}

/** By its own name, or by the defined one; "các phòng, ban" alone is not the police or the military command. */
const reaches = (line: string, name: string, term: string): boolean =>
  keyOf(line).includes(keyOf(name)) || foldText(line).includes(foldText(term.replace(/^các\s+/u, '')))

/** Its name stands anywhere else in the plan. */
const isNamed = (reading: Reading, name: string, except: BlockView): boolean =>
  reading.blocks.some((view) => view !== except && view.text.includes(name))

function* notInOrganisation(input: PlanInput): Generator<RuleFinding> {
  const reading = readingOf(input)
  const parts = reading.body.filter(({ block }) => block.role === 'organisation')
  const heads = parts.flatMap(({ children }) => children.map(({ text }) => text.slice(0, 160)))
  const told = new Set(unitsNamed(parts.map(wholeText).join(' '), input.office).map(keyOf))
  if (told.size < 2 || heads.some((head) => everyone.test(head))) return
  const missing = new Map<string, { name: string; line: BlockView }>()
  for (const { view, lines } of assignmentsOf(reading)) {
    if (!isIn(view, 'content')) continue
    for (const line of lines.filter(({ block }) => block.duty?.role === 'lead'))
      for (const name of unitsNamed(saidIn(line), input.office)) {
        const key = keyOf(name)
        if (name.startsWith('Các ') || missing.has(key) || [...told].some((each) => each.startsWith(key))) continue
        missing.set(key, { name, line })
      }
  }
  const [first] = missing.values()
  if (!first) return
  const names = [...missing.values()].map(({ name }) => `“${name}”`).join(', ')
  yield {
    ...inView(first.line, spanOf(first.line.text, first.name)),
    excerpt: first.name,
    severity: 'hint',
    message: `Phần tổ chức thực hiện không nhắc đến cơ quan chủ trì nhiệm vụ: ${names}.`,
    fix: toPlace,
  }
}
