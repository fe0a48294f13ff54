import { excerptOf, readingOf } from '../../reading/plan.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const listStyle: Rule = {
  id: 'STR-07',
  severity: 'hint',
  title: 'Các khoản trong một mục chia ý cùng một kiểu',
  why: 'Khoản chia bằng chữ, khoản chia bằng gạch thì người đọc không biết các ý có ngang cấp với nhau không.',
  unless: 'Đó là các dòng phân công, hoặc hai khoản thuộc hai mục khác nhau.',
  source: custom,
  examples: [
    { name: 'Đều là a), b)', reports: 0, draft: (plan) => plan },
    {
      name: 'Khoản thì a), b), khoản thì gạch đầu dòng',
      reports: 1,
      draft: addTo(
        'purpose',
        exampleBlock('k', {
          marker: '1',
          text: 'Phạm vi',
          heading: true,
          children: [
            exampleBlock('x', { marker: '-', text: 'Toàn xã.' }),
            exampleBlock('y', { marker: '-', text: 'Các thôn.' }),
          ],
        }),
      ),
    },
  ],
  *check(input) {
    for (const section of readingOf(input).body) {
      if (section.block.marker !== 'I') continue
      // Lines of an assignment are dashes everywhere and are no list style.
      const kinds = section.children.map((clause) => ({
        clause,
        kind: clause.children.find(({ block }) => !block.duty && (block.marker === 'a' || block.marker === '-'))?.block
          .marker,
      }))
      const first = kinds.find(({ kind }) => kind !== undefined)
      const other = kinds.find(({ kind }) => kind !== undefined && kind !== first?.kind)
      if (!first || !other) continue
      yield {
        place: other.clause.place,
        excerpt: excerptOf(`${other.clause.label} ${other.clause.text}`),
        message: `Trong mục ${section.label.replace(/\.$/, '')}, khoản ${first.clause.label.replace(/\.$/, '')} chia ý bằng “${signOf(first.kind)}”, khoản ${other.clause.label.replace(/\.$/, '')} bằng “${signOf(other.kind)}”.`,
        fix: { kind: 'ask', label: 'Đến khoản này' },
      }
    }
  },
}

const signOf = (marker: string | undefined): string => (marker === 'a' ? 'a), b)' : '-')
