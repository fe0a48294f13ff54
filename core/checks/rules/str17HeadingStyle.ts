import type { Run } from '../../document/model.ts'
import { type BlockView, excerptOf, readingOf, siblingLists } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { custom } from '../sources.ts'
import { addTo, exampleBlock } from './exampleEdits.ts'

const points = (...texts: string[]) =>
  addTo(
    'budget',
    exampleBlock('k', {
      marker: '1',
      text: 'Nguồn kinh phí',
      heading: true,
      children: texts.map((text, i) => exampleBlock(`p${i}`, { marker: 'a', text })),
    }),
  )

export const headingStyle: Rule = {
  id: 'STR-17',
  severity: 'hint',
  title: 'Các ý cùng bậc in cùng một kiểu chữ',
  source: custom,
  examples: [
    { name: 'Đều chữ đứng', reports: 0, draft: points('Ngân sách xã.', 'Xã hội hóa.') },
    { name: 'Đều chữ nghiêng', reports: 0, draft: points('*Ngân sách xã.*', '*Xã hội hóa.*') },
    {
      name: 'Một điểm nghiêng, các điểm khác đứng',
      reports: 1,
      draft: points('*Ngân sách xã.*', 'Xã hội hóa.', 'Nguồn khác.'),
    },
  ],
  *check(input) {
    for (const list of siblingLists(readingOf(input))) {
      const items = list.filter(({ block }) => block.marker === 'a' || block.marker === '-' || block.marker === '1')
      for (const mark of ['italic', 'bold'] as const) {
        const marked = items.filter((view) => wholly(view.runs, mark))
        // Fewer than half stand out: the others are the rule.
        if (marked.length === 0 || marked.length * 2 >= items.length) continue
        for (const view of marked) yield oddOne(view, mark)
      }
    }
  },
}

function oddOne(view: BlockView, mark: 'italic' | 'bold') {
  const name = mark === 'italic' ? 'nghiêng' : 'đậm'
  return {
    place: view.place,
    excerpt: excerptOf(`${view.label} ${view.text}`),
    message: `Ý này in ${name}, các ý cùng bậc thì không.`,
    fix: {
      kind: 'auto' as const,
      label: `Bỏ chữ ${name}`,
      edit: { op: 'set-text' as const, block: view.block.id, text: withoutOuterMarks(view.block.text, mark) },
    },
  }
}

const wholly = (runs: readonly Run[], mark: 'italic' | 'bold'): boolean =>
  runs.length > 0 && runs.every((run) => run[mark] === true || run.text.trim() === '' || /^[.;:,]+$/u.test(run.text))

function withoutOuterMarks(text: string, mark: 'italic' | 'bold'): string {
  const stars = mark === 'italic' ? '\\*' : '\\*\\*'
  return text.replace(new RegExp(`^${stars}(?!\\*)(.*?)(?<![\\\\*])${stars}([.;:,]*)$`, 'su'), '$1$2')
}
