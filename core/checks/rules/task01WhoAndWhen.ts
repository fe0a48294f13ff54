/**
 * A task says who and when.
 *
 * 1. Of each task, what its lines leave open: who leads, and until when (`missingIn`).
 * 2. Items without a line among siblings that have them (`unassigned`).
 * 3. A plan whose content names no lead and no time at all is told once (`nothingSaid`).
 */
import { assignmentsOf, isIn, isTold, leading, saidIn, wholeText } from '../../reading/assignments.ts'
import { type BlockView, excerptOf, readingOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { timesIn } from '../../reading/timeWords.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { toPlace } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import { aWhen, withTask } from '../kits/taskExamples.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const bodies =
  /(?<!\p{L})(?:Ủy ban|Uỷ ban|UBND|Hội đồng|HĐND|Phòng|Trung tâm|Văn phòng|Công an|Ban|Tổ(?! chức)|Trạm|Trường|Mặt trận|Đoàn|Hội|Thủ trưởng|Trưởng|Người đứng đầu|[Cc]ác (?:cơ quan|đơn vị|phòng|ban|thôn|xóm|tổ dân phố|khu phố|bản|ấp|trường)|[Cc]ông chức)(?!\p{L})/u
/** The body does it or is told to: where every other task has its line, one that is only spoken of is no lead. */
const asSubject = new RegExp(
  `^(?:${bodies.source})|(?:[Gg]iao|[Đđ]ề nghị)\\s+(?:${bodies.source})|(?:chủ trì|chịu trách nhiệm)`,
  'u',
)
/** Khoản of a content section that are no tasks. */
const noTask =
  /^(?:mục tiêu|chỉ tiêu|đối tượng|phạm vi|địa điểm|thời gian|thành phần|nguyên tắc|hình thức|phương châm|chủ đề|khẩu hiệu|nội dung chi|quan điểm|yêu cầu|mục đích)/iu
const inAnnex = /(?<!\p{L})(?:Phụ lục|phụ lục|Biểu|biểu|kèm theo)(?!\p{L})/u
const inTheYear = /(?<!\p{L})trong năm \d{4}/iu
const timeWords =
  /(?<!\p{L})(?:[Tt]hường xuyên|[Đđ]ịnh kỳ|(?:[Hh]ằng|[Hh]àng|[Mm]ỗi) (?:ngày|tuần|tháng|quý|năm))(?!\p{L})/u

export const whoAndWhen: Rule = {
  id: 'TASK-01',
  severity: 'hint',
  title: 'Mỗi nhiệm vụ nêu cơ quan chủ trì và thời gian',
  why: 'Việc không ai chủ trì, không có hạn thì không đơn vị nào nhận và không ai bị nhắc.',
  unless: 'Câu đã nêu nơi làm và mốc, chi tiết ghi ở phụ lục, hoặc đó là mục tiêu, đối tượng, nguyên tắc.',
  source: custom,
  examples: [
    { name: 'Đủ người, đủ thời gian', reports: 0, draft: (plan) => plan },
    { name: 'Nhiệm vụ không có thời gian', reports: 1, draft: withTask([['lead', 'Phòng Kinh tế.']]) },
    { name: 'Nhiệm vụ không có ai làm', reports: 1, draft: withTask([aWhen]) },
    {
      name: 'Cơ quan có tên trong câu',
      reports: 0,
      draft: withTask([aWhen], 'Phòng Kinh tế rà soát danh sách hộ nghèo'),
    },
    {
      name: 'Nhiệm vụ không được giao trong khi các việc khác đều được giao',
      reports: 1,
      draft: addTo('content', exampleBlock('x', { marker: '1', text: 'Sửa chữa nhà văn hóa.' })),
    },
    {
      name: 'Mục tiêu không phải là nhiệm vụ',
      reports: 0,
      draft: addTo('content', exampleBlock('x', { marker: '1', text: 'Chỉ tiêu: 90% số hộ tham gia.' })),
    },
    {
      name: 'Cả kế hoạch không có cơ quan chủ trì, không có thời gian',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        body: plan.body.map((block) =>
          block.role === 'content'
            ? {
                ...block,
                children: ['Tuyên truyền pháp luật.', 'Tập huấn nghiệp vụ.'].map((text, index) =>
                  exampleBlock(`x${index}`, { marker: '1', text }),
                ),
              }
            : block.role === 'organisation'
              ? { ...block, children: [exampleBlock('y', { marker: '1', text: 'Phòng Kinh tế theo dõi, tổng hợp.' })] }
              : block,
        ),
      }),
    },
  ],
  *check(input) {
    const reading = readingOf(input)
    const tasks = assignmentsOf(reading).filter(({ view }) => isIn(view, 'content'))
    const led = tasks.filter(({ view }) => isTold(view, leading)).length
    const strict = led >= 3 && led * 4 >= tasks.length * 3
    for (const { view, lines } of tasks) {
      const missing = missingIn(view, lines, strict)
      if (missing !== null) yield finding(view, `Nhiệm vụ này chưa nêu ${missing}.`)
    }
    const bare = unassigned(reading.body.filter(({ block }) => block.role === 'content'))
    for (const view of bare)
      yield finding(view, 'Nhiệm vụ này chưa nêu cơ quan chủ trì và thời gian, trong khi các nhiệm vụ khác đều có.')
    yield* nothingSaid(input)
  },
}

const finding = (view: BlockView, message: string): RuleFinding => ({
  place: view.place,
  excerpt: excerptOf(`${view.label} ${view.text}`.trim()),
  message,
  fix: toPlace,
})

/** Partners without a lead are TASK-03's. `strict`: nearly all tasks of the plan have their lines. */
function missingIn(view: BlockView, lines: readonly BlockView[], strict: boolean): string | null {
  const text = wholeText(view)
  if (inAnnex.test(text)) return null
  const who = isTold(view, [...leading, 'support']) || (strict ? asSubject : bodies).test(view.text)
  const when =
    isTold(view, ['when']) ||
    // A bare year may be the name of something: "chương trình công tác năm 2026".
    (/\d/u.test(text) && timesIn(text).some(({ kind }) => kind !== 'year' || !strict || inTheYear.test(text))) ||
    timeWords.test(text) ||
    view.children.some((child) => child.children.some(({ block }) => block.duty?.role === 'when'))
  if (!lines.some((line) => saidIn(line) !== '')) return null
  if (who && when) return null
  return who ? 'thời gian thực hiện' : when ? 'cơ quan chủ trì' : 'cơ quan chủ trì và thời gian'
}

/** Items without a line among siblings that have them, most of them at least. */
function unassigned(views: readonly BlockView[]): BlockView[] {
  const found: BlockView[] = []
  for (const view of views) {
    const told = view.children.filter(hasLines)
    const tasks = view.children.filter((child) => !child.block.duty && child.block.kind === 'item')
    if (told.length >= 2 && told.length * 2 > tasks.length)
      found.push(...tasks.filter((task) => !hasLines(task) && !isTold(task, leading) && isBare(task)))
    found.push(...unassigned(view.children.filter((child) => !child.block.duty)))
  }
  return found
}

const hasLines = (view: BlockView): boolean =>
  view.children.some((child) => child.block.duty !== undefined || hasLines(child))

function isBare(view: BlockView): boolean {
  const text = wholeText(view)
  return !noTask.test(view.text) && !inAnnex.test(text) && !bodies.test(text)
}

/** No lead in the whole content and no day, month, quarter or year anywhere in the tasks. */
function* nothingSaid(input: PlanInput): Generator<RuleFinding> {
  const reading = readingOf(input)
  const contents = reading.body.filter(({ block }) => block.role === 'content')
  const [first] = contents
  const tasks = contents.flatMap((view) => leaves(view))
  if (!first || tasks.length < 2 || contents.some((view) => hasLines(view) || inAnnex.test(wholeText(view)))) return
  const parts = reading.body.filter(({ block }) => block.role === 'content' || block.role === 'organisation')
  const years = input.draft.year
  for (const part of parts) {
    if (timesIn(wholeText(part)).some(({ kind, year }) => kind !== 'year' || year === years)) return
  }
  if (reading.blocks.some((view) => view.block.kind === 'table')) return
  yield finding(
    first,
    `Mục này có ${tasks.length} nhiệm vụ, chưa nhiệm vụ nào nêu cơ quan chủ trì và thời gian thực hiện.`,
  )
}

const leaves = (view: BlockView): BlockView[] =>
  view.children.length === 0 ? (view.block.kind === 'item' ? [view] : []) : view.children.flatMap(leaves)
