import { byText } from '../../reading/keep.ts'
import { type BlockView, excerptOf, readingOf } from '../../reading/plan.ts'
import { foldText } from '../../text/normalize.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** Shorter lines are alike without saying the same. */
const fewestLetters = 40

/** Equal words; texts that are only nearly equal come with the full catalogue. */
export const sameTask: Rule = {
  id: 'STR-11',
  severity: 'warning',
  title: 'Không có hai việc cùng một nội dung',
  why: 'Một việc ghi hai nơi thì dễ có hai đơn vị cùng làm với hai hạn khác nhau.',
  unless:
    'Câu ngắn dưới 40 ký tự, là dòng phân công, là đề mục của nhiều danh sách, nằm trong phụ lục, hay là việc giao giống nhau cho hai đơn vị.',
  source: custom,
  examples: [
    { name: 'Mỗi việc một nội dung', reports: 0, draft: (plan) => plan },
    {
      name: 'Một việc ghi hai lần',
      reports: 1,
      draft: addTo(
        'budget',
        exampleBlock('x', { marker: '1', text: 'Tổ chức theo dõi, kiểm tra và báo cáo kết quả sử dụng kinh phí.' }),
        exampleBlock('y', { marker: '1', text: 'Tổ chức theo dõi, kiểm tra và báo cáo kết quả sử dụng kinh phí' }),
      ),
    },
    {
      name: 'Một cơ quan phối hợp nhiều việc; đề mục giống nhau trên các danh sách',
      reports: 0,
      draft: addTo(
        'budget',
        ...['x', 'y'].flatMap((id) => [
          exampleBlock(`${id}1`, {
            marker: '+',
            text: 'Cơ quan phối hợp: Văn phòng, Công an xã và các đơn vị có liên quan.',
          }),
          exampleBlock(`${id}2`, {
            marker: 'a',
            text: 'Nội dung kiểm tra đối với Ban Công tác Mặt trận các thôn:',
            children: [exampleBlock(`${id}3`, { marker: '-', text: id })],
          }),
        ]),
      ),
    },
  ],
  *check(input) {
    const seen = new Map<string, BlockView>()
    for (const view of readingOf(input).blocks) {
      if (view.quoted || view.block.duty || view.block.marker === 'I' || view.annex !== null || isAside(view)) continue
      const words = comparableWords(view.text)
      if (words.length < fewestLetters) continue
      const first = seen.get(words)
      if (!first) {
        seen.set(words, view)
        continue
      }
      // Two units may have the same duty, two tasks the same demand: only beside each other it is said twice.
      const together = first.parent === view.parent
      if (!together && isOrganisation(view)) continue
      yield {
        place: view.place,
        excerpt: excerptOf(`${view.label} ${view.text}`.trim()),
        ...(together ? {} : { severity: 'hint' as const }),
        message: `Nội dung này đã có ở “${excerptOf(`${first.label} ${first.text}`.trim(), 50)}”${sectionName(first)}.`,
        fix: { kind: 'ask', label: 'Đến chỗ này' },
      }
    }
  },
}

/** `(Kèm theo ...)`, `Kết quả: ...`: what belongs to the task above it. */
const isAside = ({ text, block, children }: BlockView): boolean =>
  text.startsWith('(') ||
  /^Thực hiện (?:các|những|một số) nhiệm vụ khác(?!\p{L})/u.test(text) ||
  (block.marker === '-' && /^(?:Kết quả|Sản phẩm|Thời gian|Địa điểm|Thành phần|Hình thức)[^:]{0,20}:/u.test(text)) ||
  // Who does each task, and a heading that stands over each of several lists.
  /^(?:(?:Đơn vị|Cơ quan|Bộ phận)\s+)?(?:[Cc]hủ trì|[Pp]hối hợp|[Tt]hực hiện)[^:.;]{0,30}:/u.test(text) ||
  (text.endsWith(':') && children.length > 0)

function isOrganisation(view: BlockView): boolean {
  let top = view
  while (top.parent) top = top.parent
  return top.block.role === 'organisation'
}

/** Capitals, accents and the end mark are no difference. */
const comparableWords = byText((text) => foldText(text).replace(/(?<![\s.;:,/])[\s.;:,/]+$/u, ''))

function sectionName(view: BlockView): string {
  const parents: string[] = []
  for (let up = view.parent; up; up = up.parent) if (up.label !== '') parents.unshift(up.label.replace(/[.)]$/u, ''))
  return parents.length === 0 ? '' : ` (${parents.join('.')})`
}
