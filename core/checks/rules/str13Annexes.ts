import { annexName } from '../../document/annexes.ts'
import { place } from '../../document/place.ts'
import { annexMentions } from '../../reading/annexMentions.ts'
import { inView } from '../../reading/inText.ts'
import { excerptOf, readingOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { decree } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const mentions = (text: string) => addTo('budget', exampleBlock('x', { marker: '1', text }))
const annex = (id: string) => ({ id, title: 'Danh mục', orientation: 'portrait' as const, body: [] })

export const annexesAndMentions: Rule = {
  id: 'STR-13',
  severity: 'error',
  title: 'Phụ lục nào được nhắc thì có, phụ lục nào có thì được nhắc',
  why: 'Nhắc phụ lục mà không có thì người nhận phải hỏi lại; có mà không nhắc thì không ai biết dùng làm gì.',
  unless: 'Phụ lục được nhắc là của văn bản khác, hoặc câu nhắc nằm trong chính phụ lục.',
  source: decree('III.1.a'),
  examples: [
    { name: 'Không có phụ lục, không nhắc phụ lục', reports: 0, draft: (plan) => plan },
    {
      name: 'Nhắc và có đủ hai phụ lục',
      reports: 0,
      draft: (plan) => ({
        ...mentions('Kinh phí từng việc (Có Phụ lục I, Phụ lục II kèm theo).')(plan),
        annexes: [annex('p1'), annex('p2')],
      }),
    },
    {
      name: 'Nhắc nhiều phụ lục trong một danh sách',
      reports: 0,
      draft: (plan) => ({
        ...mentions('Vị trí lấy mẫu (chi tiết tại các biểu của phụ lục I, II và III kèm theo).')(plan),
        annexes: [annex('p1'), annex('p2'), annex('p3')],
      }),
    },
    {
      name: 'Nhắc phụ lục bằng tên nó có trong tệp đã nhập',
      reports: 0,
      draft: (plan) => ({
        ...mentions('Đăng ký theo Mẫu số 01.')(plan),
        annexes: [{ ...annex('p1'), heading: 'Mẫu số 01' }],
      }),
    },
    { name: 'Nhắc Phụ lục I mà không có', reports: 1, draft: mentions('(Có Phụ lục I chi tiết kèm theo)') },
    { name: 'Có phụ lục mà không nhắc', reports: 1, draft: (plan) => ({ ...plan, annexes: [annex('p1')] }) },
    {
      name: 'Phụ lục của nghị định khác',
      reports: 0,
      draft: mentions('Theo Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP.'),
    },
  ],
  *check(input) {
    yield* missingAnnexes(input)
    yield* unnamedAnnexes(input)
  },
}

function* missingAnnexes(input: PlanInput): Iterable<RuleFinding> {
  const reading = readingOf(input)
  const count = input.draft.annexes.length
  const told = new Set<string>()
  for (const mention of annexMentions(reading)) {
    const { view, words, number } = mention
    if (
      view.annex !== null ||
      told.has(words) ||
      (number === null ? count > 0 : number <= Math.max(count, 1) && count > 0)
    )
      continue
    told.add(words)
    yield {
      ...inView(view, mention),
      excerpt: excerptOf(view.text),
      message: reading.imported
        ? `Không thấy “${words}” trong bản nhập. Hãy thêm phụ lục, hoặc bỏ chỗ nhắc.`
        : `Nội dung nhắc “${words}” nhưng kế hoạch không có phụ lục này.`,
      severity: reading.imported && !input.final ? 'hint' : 'error',
      fix: { kind: 'ask', label: 'Thêm phụ lục' },
    }
  }
}

function* unnamedAnnexes(input: PlanInput): Iterable<RuleFinding> {
  const { annexes } = input.draft
  if (annexes.length === 0) return
  const mentions = annexMentions(readingOf(input)).filter((mention) => mention.view.annex === null)
  const texts = annexes.some(({ heading }) => heading)
    ? readingOf(input).blocks.flatMap((view) => (view.annex === null ? [view.text.toLocaleLowerCase('vi')] : []))
    : []
  const all = mentions.some((mention) => mention.all || (mention.number === null && annexes.length === 1))
  for (const [index, annex] of annexes.entries()) {
    const name = annexName(annex, index, annexes.length)
    if (all || mentions.some(({ number, listed }) => number === index + 1 || listed.includes(index + 1))) continue
    if (texts.some((text) => text.includes(name.toLocaleLowerCase('vi')))) continue
    yield {
      place: place.annex(annex.id),
      excerpt: input.document.annexes[index]?.heading ?? name,
      message: `Nội dung chưa nhắc tới ${name}: phải có chỗ dẫn, ví dụ “(Có ${name} kèm theo)”.`,
      fix: { kind: 'ask', label: 'Đến phụ lục' },
    }
  }
}
