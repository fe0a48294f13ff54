import { type CitedLaw, citedOf } from '../../reading/cited.ts'
import { definitionsOf } from '../../reading/definitions.ts'
import type { Passage } from '../../reading/passages.ts'
import { wordFix } from '../kits/fixes.ts'
import { both, says } from '../kits/lawExamples.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const lawName: Rule = {
  id: 'LAW-11',
  severity: 'error',
  title: 'Tên luật viết đúng như luật đặt',
  why: 'Tên luật thiếu chữ, thiếu dấu phẩy thì tìm không ra và bị coi là viện dẫn sai.',
  unless: 'Đó là tên gọi tắt đã giải thích, chữ trong ngoặc kép, hoặc luật chưa có trong danh mục.',
  source: decree('II.6.b'),
  examples: [
    { name: 'Đúng tên', reports: 0, draft: says('Thực hiện Luật Phòng, chống tham nhũng.') },
    { name: 'Luật danh mục chưa có', reports: 0, draft: says('Thực hiện Luật Thủ đô và Luật Đường bộ.') },
    {
      name: 'Tên gọi tắt đã giải thích',
      reports: 0,
      draft: both(
        says('Thực hiện Luật Thực hiện dân chủ ở cơ sở (sau đây gọi tắt là Luật Dân chủ).', 'Phổ biến Luật Dân chủ.'),
      ),
    },
    { name: 'Thiếu chữ', reports: 1, draft: says('Tổ chức thực hiện Luật dân chủ ở cơ sở trong cơ quan.') },
    { name: 'Thiếu dấu phẩy', reports: 1, draft: says('Công khai theo Luật Phòng chống tham nhũng.') },
    {
      name: 'Nhiều chỗ trong một đoạn',
      reports: 1,
      draft: says('Quán triệt Luật dân chủ; kiểm tra việc thực hiện Luật dân chủ cơ sở.'),
    },
  ],
  *check(input) {
    const defined = new Set(definitionsOf(input).map(({ term }) => term.toLocaleLowerCase('vi')))
    const wrong = new Map<Passage, CitedLaw[]>()
    for (const law of citedOf(input).laws) {
      if (law.name.spelling !== 'wrong' || law.nested || law.quoted) continue
      if (defined.has(`${law.type} ${law.written}`.toLocaleLowerCase('vi'))) continue
      wrong.set(law.passage, [...(wrong.get(law.passage) ?? []), law])
    }
    for (const [passage, laws] of wrong) {
      const [first] = laws
      if (!first) continue
      const names = [...new Set(laws.map((law) => `“${law.type} ${law.written}”`))]
      const rights = [...new Set(laws.map((law) => `“${law.type} ${law.name.official}”`))]
      yield {
        ...passage.at(...laws),
        excerpt: passage.text.slice(first.start, first.end),
        message: `${names.join(', ')}: tên đúng là ${rights.join(', ')}${laws.length > names.length ? ` (${laws.length} chỗ trong đoạn này)` : ''}.`,
        fix: wordFix(
          passage,
          laws.map((law) => ({ ...law.nameSpan, to: law.name.official })),
          laws.every((law) => sameSyllables(law)) ? 'auto' : 'one-click',
          'Viết đúng tên luật',
        ),
      }
    }
  },
}

/** Only marks and capitals differ; where words are missing another law, or no law at all, may be meant. */
const sameSyllables = ({ written, name }: CitedLaw): boolean => syllablesOf(written) === syllablesOf(name.official)
const syllablesOf = (words: string): string =>
  (words.toLocaleLowerCase('vi').match(/[\p{L}\p{M}\d]+/gu) ?? []).join(' ')
