import { citedOf, inQuotes, isCited } from '../../reading/cited.ts'
import { byText, pushTo } from '../../reading/keep.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import { wordFix } from '../kits/fixes.ts'
import { both, says } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const onePlaceSpelling: Rule = {
  id: 'ABB-08',
  severity: 'hint',
  title: 'Tên riêng viết một cách: i hay y, c hay k',
  why: 'Phú Quý và Phú Quí, Krông Pắc và Krông Pắk trong một văn bản thì không biết tên nào là tên chính thức.',
  unless: 'Tên nằm trong ngoặc kép hay trong tên văn bản viện dẫn, hoặc hai tên đọc khác nhau (Mai Sơn, May Sơn).',
  source: custom,
  examples: [
    { name: 'Một cách viết', reports: 0, draft: says('Đồn Biên phòng Phú Quý và Cảng Phú Quý phối hợp.') },
    {
      name: 'Hai tên đọc khác nhau',
      reports: 0,
      draft: says('Thôn Mai Sơn, thôn May Sơn; thôn Bắc Tháp, thôn Bạch Tháp.'),
    },
    { name: 'Quý của năm', reports: 0, draft: says('Báo cáo Quý I và Quý III; anh Quí, chị Quý phụ trách.') },
    {
      name: 'i và y',
      reports: 1,
      draft: both(says('Đồn Biên phòng Phú Quý chủ trì; Cảng Phú Quý phối hợp.', 'Gửi Đồn Biên phòng Phú Quí.')),
    },
    { name: 'c và k', reports: 1, draft: both(says('Trung tâm Y tế Krông Pắc hỗ trợ; gửi Trung tâm Y tế Krông Pắk.')) },
  ],
  *check(input) {
    const cited = citedOf(input)
    const found = new Map<string, { passage: Passage; start: number; end: number; name: string }[]>()
    for (const passage of passagesOf(input))
      for (const { start, end, name } of namesIn(passage.text)) {
        if (inQuotes(passage.text, start) || isCited(cited, passage, start, end)) continue
        pushTo(found, soundOf(name), { passage, start, end, name })
      }
    for (const uses of found.values()) {
      const forms = new Map<string, typeof uses>()
      for (const use of uses) pushTo(forms, use.name, use)
      const [usual, ...others] = [...forms.values()].sort((a, b) => b.length - a.length)
      for (const [first] of others) {
        const right = usual?.[0]?.name ?? ''
        if (!first) continue
        yield {
          ...first.passage.at(first),
          excerpt: first.name,
          message: `“${first.name}” ở chỗ khác là “${right}”: nếu là một tên thì viết cùng một cách.`,
          fix: wordFix(first.passage, [{ ...first, to: right }], 'one-click', `Viết “${right}”`),
        }
      }
    }
  },
}

/** Two words of a name side by side, which one of the letters can be told of; each pair of a longer name. */
const namesIn = byText((text): readonly { start: number; end: number; name: string }[] =>
  [...text.matchAll(/(?<!\p{L})(\p{Lu}\p{Ll}+) (?=(\p{Lu}\p{Ll}+)(?!\p{L}))/gu)].flatMap((match) => {
    const name = `${match[1] ?? ''} ${match[2] ?? ''}`
    return name.normalize('NFD').split(' ').some(hasTwoSpellings)
      ? [{ start: match.index, end: match.index + name.length, name }]
      : []
  }),
)

/** `Quý`, `Lí`: i or y alone behind consonants; `Pắc`, `Lắk`: c or k at the end. Decomposed. */
const alone = /^((?:qu|[bcdđghklmnpqrstvx]+))[iy](\p{M}*)$/iu
const atEnd = /^(\p{L}[\p{L}\p{M}]*)[ck]$/iu
const hasTwoSpellings = (word: string): boolean => alone.test(word) || atEnd.test(word)

const soundOf = (name: string): string =>
  name
    .normalize('NFD')
    .split(' ')
    .map((word) => word.replace(alone, '$1i$2').replace(atEnd, '$1c'))
    .join(' ')
