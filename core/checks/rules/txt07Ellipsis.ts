/**
 * Dots that say "and so on".
 *
 * 1. Too many or too few of them, or a comma before them (`oddRule`); blanks of a form are left (`isBlank`).
 * 2. Both `...` and `…` in one plan: the ones most of it uses (`mixed`).
 */
import { perInput } from '../../perInput.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import type { SiteText } from '../../reading/siteText.ts'
import { textSites } from '../../reading/textSites.ts'
import { consistencyRule } from '../kits/consistency.ts'
import { says } from '../kits/exampleText.ts'
import { custom } from '../kits/sources.ts'
import { textRule, withWords } from '../kits/textRule.ts'
import type { Rule } from '../shape/rule.ts'

/** Four dots, a comma before the dots, or dots before "hoặc các hình thức khác". Longer rows are blanks, `, ...,` is a place left open. */
const odd = /(?<=[\p{L}\d)”])(?:,?\s*(?:\.{4,5}|…\.{1,2}|\.{1,2}…)(?![.…])|,\s*(?:\.{3}|…)(?![.…,]))/gu
const before = /(?<=[\p{L}\d)”])\s*(?:\.{3}|…),?(?=\s+(?:hoặc|và) (?:các|những) (?:\p{L}+ ){1,2}khác)/gu

/** Dots to be filled in: beside a time, a share, a number, a person, a note of the form; or one of several rows of them. */
const blankBefore = /(?:ngày|tháng|năm|giờ|phút|hồi|lúc|số|lệ|kỳ|ông|bà|tên|là|[)\d])\s*$/iu
const blankBehind = /^\s*(?:giờ|phút|ngày|tháng|năm|%|\/|\()/iu
const rows = /[.…]{4,}|…[.…]+|[.…]+…/gu

function isBlank(text: string, start: number, end: number): boolean {
  return (
    blankBefore.test(text.slice(Math.max(0, start - 8), start)) ||
    blankBehind.test(text.slice(end, end + 8)) ||
    (text.match(rows)?.length ?? 0) > 1
  )
}

type Dots = '...' | '…'

/** What is odd, mended to the dots the plan uses: else another finding would stand in its place. */
const oddRule = (dots: Dots) =>
  textRule({
    id: 'TXT-07',
    severity: 'hint',
    title: 'Dấu ba chấm có đúng ba chấm, viết một kiểu, không có dấu phẩy phía trước',
    why: 'Bốn chấm, hay dấu phẩy trước ba chấm, trông như một chỗ chờ điền còn sót.',
    unless: 'Dãy từ sáu chấm trở lên hoặc ba chấm giữa hai dấu phẩy, vì đó là chỗ chờ điền (phép PLH-01 báo).',
    source: custom,
    examples: [],
    fix: 'auto',
    label: 'Sửa dấu ba chấm',
    message: () => 'Dấu ba chấm có đúng ba chấm, không có dấu phẩy phía trước.',
    around: true,
    *find({ text }) {
      if (!/…|\.{3}/u.test(text)) return
      for (const match of text.matchAll(odd)) {
        if (isBlank(text, match.index, match.index + match[0].length)) continue
        yield {
          start: match.index,
          end: match.index + match[0].length,
          to: dots,
          // Many write the comma, and mean it.
          ...(match[0].startsWith(',') ? { fix: 'one-click' as const } : {}),
        }
      }
      for (const match of text.matchAll(before))
        yield {
          start: match.index,
          end: match.index + match[0].length,
          to: '',
          fix: 'one-click',
          message: 'Đã có “khác” thì không cần dấu ba chấm phía trước.',
        }
    },
  })

const oddRules: Record<Dots, ReturnType<typeof oddRule>> = { '...': oddRule('...'), '…': oddRule('…') }

/** Which dots a text uses, the odd ones among them. */
const dotsIn = perInput(
  ({ text }: SiteText): Record<Dots, number> => ({
    '...': text.match(/\.{3,5}/gu)?.length ?? 0,
    '…': text.match(/…+/gu)?.length ?? 0,
  }),
)

/** The dots most of the plan uses. */
function usualDots(input: PlanInput): Dots {
  let balance = 0
  for (const { read } of textSites(input)) {
    if (!read.text.includes('…') && !read.text.includes('...')) continue
    const dots = dotsIn(read)
    balance += dots['…'] - dots['...']
  }
  return balance > 0 ? '…' : '...'
}

const mixed = consistencyRule<Dots>({
  id: 'TXT-07',
  severity: 'hint',
  title: oddRules['...'].title,
  why: oddRules['...'].why,
  unless: oddRules['...'].unless,
  source: custom,
  examples: [],
  label: 'Viết một kiểu',
  message: (words, to) => `Văn bản có cả “...” và “…”. Chỗ này viết “${to ?? words}” cho thống nhất.`,
  *find({ text }) {
    for (const match of text.matchAll(/(?<=[\p{L}\d)” ])(?:(?<!\.)\.{3}(?!\.)|(?<!…)…(?![.…]))/gu)) {
      const written = match[0] === '…' ? '…' : '...'
      yield { start: match.index, end: match.index + match[0].length, form: written, to: written === '…' ? '...' : '…' }
    }
  },
  target: (input, counts) => (counts.size < 2 ? null : usualDots(input)),
})

export const ellipsis: Rule = {
  ...oddRules['...'],
  examples: [
    {
      name: 'Chỗ điền của biểu mẫu',
      reports: 0,
      draft: says('Hồi….. giờ….. ngày….. tại nhà văn hóa; tỷ lệ .....%; thông báo số …………………… của ủy ban.'),
    },
    { name: 'Ba chấm', reports: 0, draft: says('Trang bị loa, đài, tờ rơi...') },
    { name: 'Bốn chấm', reports: 1, draft: says('Trang bị loa, đài, tờ rơi....') },
    { name: 'Dấu phẩy trước ba chấm', reports: 1, draft: says('Luật Khiếu nại, Luật Tố cáo,…') },
    { name: 'Hai kiểu trong một văn bản', reports: 1, draft: says('Loa, đài...; sách, báo...; tờ rơi, áp phích…') },
    { name: 'Ba chấm rồi còn “khác”', reports: 1, draft: says('Hằng tháng, hằng quý... hoặc các hình thức khác.') },
  ],
  check: withWords([oddRules['...'], oddRules['…'], mixed], function* (input, ask) {
    yield* ask(oddRules[usualDots(input)])
    yield* ask(mixed)
  }),
}
