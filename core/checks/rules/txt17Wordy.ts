import { inView } from '../../reading/inText.ts'
import { readingOf } from '../../reading/plan.ts'
import type { SiteText } from '../../reading/siteText.ts'
import { tautologies } from '../data/fixedPhrases.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { says } from '../kits/exampleText.ts'
import { phraseBook } from '../kits/phrases.ts'
import { custom } from '../kits/sources.ts'
import { type Hit, textRule, withWords } from '../kits/textRule.ts'
import type { Rule } from '../shape/rule.ts'

const book = phraseBook(tautologies)

const verb = '(?:tổ chức|thực hiện|triển khai|thi hành|tiến hành|chấp hành)'
/** Verbs that say one thing, in a row: four of them, or "thực hiện triển khai". */
const pile = new RegExp(
  `(?<!\\p{L})(?:${verb}(?: ${verb}){3,}|(?:${verb} )?thực hiện triển khai(?: ${verb})?)(?!\\p{L})`,
  'giu',
)
const again = /(?<!\p{L})thực hiện (?:\p{L}+ ){0,3}\p{L}+, triển khai thực hiện(?!\p{L})/giu
const report = /(?<!\p{L})báo cáo [^.;]{0,40}hoặc đột xuất báo cáo(?!\p{L})/giu
const people = '(?:công chức|viên chức|người lao động|[Nn]hân dân|đoàn viên|hội viên|học sinh)'
const andAnd = new RegExp(`(?<!\\p{L})và ${people} và (?=\\p{L})`, 'gu')

const wordy = textRule({
  id: 'TXT-17',
  severity: 'hint',
  title: 'Câu gọn: không lặp ý, không hai dấu hai chấm trong một vế',
  why: 'Câu chồng động từ, lặp ý thì người thực hiện đọc mãi mới thấy việc của mình.',
  unless: 'Chữ nằm trong ngoặc kép, hoặc dấu hai chấm thứ hai là của giờ như “8:30” hay nằm trong bảng.',
  source: custom,
  examples: [],
  fix: 'one-click',
  label: 'Viết gọn',
  message: (words, to) => (to === null ? `“${words}” lặp ý, có thể viết gọn hơn.` : `“${words}” viết gọn “${to}”.`),
  *find(text) {
    yield* book.find(text)
    yield* piles(text)
  },
})

function* piles({ text }: SiteText): Generator<Hit> {
  for (const pattern of [pile, again, report])
    for (const match of text.matchAll(pattern))
      yield { start: match.index, end: match.index + match[0].length, to: null }
  for (const match of text.matchAll(andAnd))
    yield {
      start: match.index,
      end: match.index + match[0].length,
      to: null,
      message: `“${match[0].trim()}”: chữ “và” chỉ đặt trước thành phần cuối cùng.`,
    }
}

export const wordySentences: Rule = {
  ...wordy,
  examples: [
    { name: 'Câu gọn', reports: 0, draft: says('Trong quá trình triển khai thực hiện, nếu có vướng mắc thì báo cáo.') },
    {
      name: 'Bốn động từ liền nhau',
      reports: 1,
      draft: says('Trong quá trình tổ chức thực hiện triển khai thi hành Luật.'),
    },
    { name: 'Thừa chữ', reports: 1, draft: says('Hoàn thành xong trước ngày 30 tháng 6 năm 2026.') },
    { name: 'Hai chữ “và”', reports: 1, draft: says('Công chức và người lao động và nhân viên giám sát.') },
    {
      name: 'Hai dấu hai chấm',
      reports: 1,
      draft: addTo(
        'budget',
        exampleBlock('x', {
          marker: '-',
          duty: { role: 'form', label: 'Hình thức' },
          text: 'Thông qua các phương tiện: loa, đài.',
        }),
      ),
    },
  ],
  check: withWords([wordy], function* (input, ask) {
    yield* ask(wordy)
    for (const view of readingOf(input).blocks) {
      if (view.block.kind === 'table' || view.text.length > 2000) continue
      if (view.text.indexOf(': ', view.text.indexOf(': ') + 1) === -1) continue
      const twice = /(?<![\d“])[^:.;“”\n]{2,80}:\s+[^:.;“”\n]{4,120}(?<!\d):(?=\s+\p{L})/u.exec(view.text)
      if (!twice) continue
      yield {
        ...inView(view, { start: twice.index, end: twice.index + twice[0].length }),
        excerpt: twice[0].trim(),
        message: 'Một vế có hai dấu hai chấm; có thể tách thành hai câu hoặc bỏ bớt.',
        fix: { kind: 'ask', label: 'Đến chỗ này' },
      }
    }
  }),
}
