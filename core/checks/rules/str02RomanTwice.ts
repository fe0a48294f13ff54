import { excerptOf, readingOf } from '../../reading/plan.ts'
import { exampleBlock, withBody } from '../kits/exampleEdits.ts'
import { renumberFix, sequencesOf, slipsOf } from '../kits/sequences.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const romanTwice: Rule = {
  id: 'STR-02',
  severity: 'error',
  title: 'Không có hai mục cùng số La Mã',
  why: 'Hai mục cùng số thì chỗ nào dẫn “Mục III” cũng không biết là mục nào.',
  unless: 'Hai số giống nhau đứng trong hai phần khác nhau của kế hoạch.',
  source: decree('II.6.c'),
  examples: [
    { name: 'Mỗi mục một số', reports: 0, draft: (plan) => plan },
    {
      name: 'Hai mục III',
      reports: 1,
      draft: withBody(
        exampleBlock('a', { marker: 'I', text: 'MỤC ĐÍCH' }),
        exampleBlock('b', { marker: 'I', text: 'NỘI DUNG', label: 'III.' }),
        exampleBlock('c', { marker: 'I', text: 'TỔ CHỨC THỰC HIỆN' }),
      ),
    },
  ],
  *check(input) {
    for (const sequence of sequencesOf(readingOf(input), ['phan', 'I'])) {
      for (const slip of slipsOf(sequence)) {
        if (slip.kind !== 'again') continue
        const { view, first } = slip
        yield {
          place: view.place,
          excerpt: excerptOf(`${view.label} ${view.text}`),
          message: `Số “${view.label}” đã dùng cho mục “${excerptOf(first.text, 50)}”.`,
          fix: renumberFix(sequence.views, 'one-click'),
        }
      }
    }
  },
}
