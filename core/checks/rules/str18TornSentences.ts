import { place } from '../../document/place.ts'
import { inNote } from '../../reading/inText.ts'
import { byText } from '../../reading/keep.ts'
import { excerptOf, readingOf, siblingLists } from '../../reading/plan.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const paragraph = (id: string, text: string) => exampleBlock(id, { kind: 'paragraph', marker: 'none', text })

/** Words that wait for another one; a name in capitals or a title may be set over two lines. */
const endInTheMiddle = byText(
  (text) => /(?<=\p{Ll}\s)(?:các|những|của|nhằm|và|hoặc|với)(?=\.?$)/u.exec(text)?.[0] ?? '',
)

export const tornSentences: Rule = {
  id: 'STR-18',
  severity: 'hint',
  title: 'Câu không bị ngắt giữa chừng',
  why: 'Câu gãy làm hai đoạn thì đoạn sau thụt vào như một ý mới, đọc không ra nghĩa.',
  unless: 'Đoạn trước đã hết câu, hoặc đoạn sau bắt đầu bằng chữ hoa hay có dấu đầu dòng.',
  source: custom,
  examples: [
    { name: 'Câu liền', reports: 0, draft: (plan) => plan },
    {
      name: 'Câu bị cắt thành hai đoạn',
      reports: 1,
      draft: addTo(
        'budget',
        paragraph('x', 'Kinh phí do ngân sách xã bảo đảm theo'),
        paragraph('y', 'phân cấp hiện hành.'),
      ),
    },
    {
      name: 'Ý bỏ dở',
      reports: 1,
      draft: addTo('budget', exampleBlock('x', { marker: '1', text: 'Trưởng Ban Công tác Mặt trận các' })),
    },
    {
      name: 'Bản nhập ngắt câu, đã nối lại',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        notes: [
          { id: 'n', kind: 'normalised', field: 'Câu bị ngắt dòng, đã nối lại', text: 'ngân sách ⏎ xã', line: 9 },
        ],
      }),
    },
    {
      name: 'Ngắt dòng cứng trong câu',
      reports: 1,
      draft: addTo('budget', paragraph('x', 'Kinh phí do ngân sách xã\nbảo đảm.')),
    },
  ],
  *check(input) {
    const reading = readingOf(input)
    for (const list of siblingLists(reading)) {
      for (const [at, view] of list.entries()) {
        const lost = endInTheMiddle(view.text)
        // Where the next paragraph goes on, that one is told.
        if (lost && !/^\p{Ll}/u.test([...view.children, ...list.slice(at + 1)][0]?.text ?? ''))
          yield {
            place: view.place,
            excerpt: excerptOf(view.text),
            message: `Ý này bỏ dở ở chữ “${lost}”: viết tiếp cho hết.`,
            fix: { kind: 'ask', label: 'Đến chỗ này' },
          }
        const before = list[at - 1]
        if (!before || view.block.marker !== 'none' || view.block.kind !== 'paragraph' || before.block.kind === 'table')
          continue
        if (!/^\p{Ll}/u.test(view.text) || before.text === '' || /[.;:!?…]["”)]*$/u.test(before.text)) continue
        yield {
          place: view.place,
          excerpt: excerptOf(`${before.text.slice(-30)} ${view.text}`),
          message: 'Câu này có vẻ nối tiếp đoạn trước.',
          fix: {
            kind: 'one-click',
            label: 'Nối lại',
            edit: { op: 'join-blocks', first: before.block.id, second: view.block.id },
          },
        }
      }
    }
    for (const note of input.draft.notes) {
      if (note.kind !== 'normalised' || note.field !== 'Câu bị ngắt dòng, đã nối lại') continue
      const words = note.text.replace(/(?<!\s)\s*⏎\s*/u, ' ')
      yield {
        place: reading.blocks.find((view) => view.text.includes(words))?.place ?? place.draft,
        inText: inNote(note),
        excerpt: note.text,
        message: 'Bản nhập ngắt câu này giữa chừng, đã nối lại: đọc lại cả câu.',
        fix: { kind: 'one-click', label: 'Đã rõ, bỏ lời nhắc', edit: { op: 'remove-note', id: note.id } },
      }
    }
    for (const view of reading.blocks) {
      const { block } = view
      if (!block.text.includes('\n') || block.kind === 'table') continue
      yield {
        place: view.place,
        excerpt: excerptOf(view.text),
        message: 'Có dấu xuống dòng giữa câu.',
        fix: {
          kind: 'one-click',
          label: 'Nối thành một dòng',
          edit: { op: 'set-text', block: block.id, text: block.text.replace(/(?<!\s)\s*\n\s*/gu, ' ') },
        },
      }
    }
  },
}
