/**
 * A task stands under a heading of its subject.
 *
 * 1. Two sections of organisation, the first of which gives work (`contentAmongOrganisation`).
 * 2. Under a heading that speaks of spreading the law alone (`onlySpreading`), an item that begins with issuing or supervising.
 */
import { isIn } from '../../reading/assignments.ts'
import { excerptOf, readingOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const spreading =
  /tuyên truyền|quán triệt|phổ biến|tập huấn|bồi dưỡng|truyền thông|thông tin|giáo dục pháp luật|hội nghị/iu
/** Issuing a decision or rule, and supervising: subjects that have a khoản of their own. */
const issuing =
  /^(?:[Tt]ham mưu\s+)?[Bb]an hành\s+(?:Nghị quyết|nghị quyết|Quy chế|quy chế|Quyết định|quyết định|Quy định|quy định)(?!\p{L})/u
const supervising =
  /^(?:[Tt]ổ chức\s+|[Tt]hực hiện\s+)?(?:theo dõi|kiểm tra|giám sát|thanh tra|Theo dõi|Kiểm tra|Giám sát|Thanh tra)(?!\p{L})/u

const under = (text: string): Parameters<typeof addTo>[1] =>
  exampleBlock('k', {
    marker: '1',
    text: 'Quán triệt, tuyên truyền, phổ biến pháp luật',
    heading: true,
    children: [exampleBlock('x', { marker: 'a', text })],
  })

/**
 * Only what the words alone show: under a heading that speaks of nothing but spreading the law stands an item that begins
 * with issuing or supervising and does not mention spreading at all.
 */
export const ownSubject: Rule = {
  id: 'STR-10',
  severity: 'hint',
  title: 'Nhiệm vụ đứng dưới đề mục cùng nội dung',
  why: 'Việc kiểm tra nằm dưới đề mục tuyên truyền thì đơn vị lo kiểm tra không tìm thấy việc của mình.',
  unless: 'Đề mục nêu cả việc khác, hoặc chính câu ấy có nói tới tuyên truyền, phổ biến.',
  source: custom,
  examples: [
    {
      name: 'Cùng nội dung',
      reports: 0,
      draft: addTo(
        'content',
        under('Tổ chức hội nghị phổ biến cho trưởng các thôn, do Phòng Kinh tế chuẩn bị trong năm 2026.'),
      ),
    },
    {
      name: 'Kiểm tra việc tuyên truyền',
      reports: 0,
      draft: addTo('content', under('Kiểm tra việc tuyên truyền tại các thôn.')),
    },
    {
      name: 'Ban hành quy chế dưới đề mục tuyên truyền',
      reports: 1,
      draft: addTo('content', under('Ban hành Quy chế thực hiện dân chủ.')),
    },
    {
      name: 'Kiểm tra dưới đề mục tuyên truyền',
      reports: 1,
      draft: addTo('content', under('Tổ chức theo dõi, kiểm tra việc thi hành.')),
    },
    {
      name: 'Nội dung công việc nằm dưới tổ chức thực hiện',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        body: plan.body.flatMap((block) =>
          block.role === 'organisation'
            ? [
                exampleBlock('o', {
                  marker: 'I',
                  text: block.text,
                  role: 'organisation',
                  children: [
                    exampleBlock('o1', { marker: '1', text: 'Đẩy mạnh công tác tiếp công dân.' }),
                    exampleBlock('o2', { marker: '1', text: 'Phát huy vai trò của Nhân dân.' }),
                  ],
                }),
                block,
              ]
            : [block],
        ),
      }),
    },
  ],
  *check(input) {
    yield* contentAmongOrganisation(input)
    for (const view of readingOf(input).blocks) {
      const { parent } = view
      if (parent?.block.marker !== '1' || view.block.duty || view.block.kind !== 'item' || !isIn(view, 'content'))
        continue
      if (!spreading.test(parent.text) || !onlySpreading(parent.text) || spreading.test(view.text)) continue
      const subject = issuing.test(view.text)
        ? 'ban hành văn bản'
        : supervising.test(view.text)
          ? 'kiểm tra, giám sát'
          : null
      if (subject === null) continue
      yield {
        place: view.place,
        excerpt: excerptOf(`${view.label} ${view.text}`.trim()),
        message: `Việc này là ${subject}, nhưng đứng dưới đề mục “${excerptOf(parent.text, 60)}”; nên chuyển sang mục khác.`,
        fix: { kind: 'ask', label: 'Đến chỗ này' },
      }
    }
  },
}

/** Two sections of organisation, and the first gives work, not units: it is content under the wrong heading. */
function* contentAmongOrganisation(input: PlanInput): Generator<RuleFinding> {
  const sections = readingOf(input).body.filter(({ block }) => block.role === 'organisation')
  const [first] = sections
  if (!first || sections.length < 2) return
  const items = first.children.filter(({ block }) => block.marker === '1')
  const work = items.filter(({ text }) => workVerbs.test(text))
  if (work.length * 2 <= items.length) return
  yield {
    place: first.place,
    excerpt: excerptOf(`${first.label} ${first.text}`.trim()),
    message: `Có ${sections.length} mục “${first.text}”; ${work.length} trong ${items.length} khoản ở mục này là nội dung công việc, không phải phân công cho đơn vị.`,
    fix: { kind: 'ask', label: 'Đến chỗ này' },
  }
}

const workVerbs =
  /^(?:Đẩy mạnh|Phát huy|Kiện toàn|Tăng cường|Nâng cao|Tiếp tục|Thực hiện|Triển khai|Tổ chức|Duy trì|Xây dựng|Quan tâm|Công khai|Tuyên truyền|Rà soát)(?!\p{L})/u

/** The heading names no other work. */
const onlySpreading = (heading: string): boolean =>
  !/kiểm tra|giám sát|theo dõi|ban hành|xây dựng|tổ chức thực hiện|triển khai thực hiện|hoàn thiện|báo cáo/iu.test(
    heading,
  )
