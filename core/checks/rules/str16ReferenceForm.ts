import { inView } from '../../reading/inText.ts'
import { byText, matchesIn } from '../../reading/keep.ts'
import { passageOf } from '../../reading/passages.ts'
import { readingOf } from '../../reading/plan.ts'
import { upperFirst } from '../../text/normalize.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { decreeCapitals } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const refers = (text: string) => addTo('budget', exampleBlock('x', { marker: '1', text }))

/** A chain of parts: điểm, khoản, then Mục, Điều, Chương or Phần. Article numbers and Roman numerals are both read. */
const chainIn = matchesIn(
  /(?<!(?<!\p{L})(?:[Dd]anh|[Hh]ạng|[Đđ]ề|[Tt]iểu|[Tt]hư|[Cc]huyên|[Tt]hành|[Hh]ọc|[Tt]ài) )(?<!\p{L})(?:điểm\s+[a-zđ]{1,2}\)?\s*,?\s+)?(?:khoản\s+\d{1,2}\s*,?\s+)?(?:mục|Mục|điều|Điều|chương|Chương|phần|Phần)\s+(?:[IVX]{1,5}|\d{1,3})(?![\p{L}\d])(?:\s*,\s+(?=(?:của\s+)?Kế hoạch này))?/gu,
)

/** `Điều 14 khoản 3 Nghị định`: the article before what is part of it. Before another Điều the clause is that one's. */
const turned =
  /(?<!\p{L})Điều (?<article>\d{1,3}[a-z]?),? khoản (?<clause>\d{1,2})(?:,? điểm (?<point>[a-zđ]))?(?!,?\s(?:Điều|và|điểm)|[\p{L}\d])/gu

const turnedIn = byText((text) => [...text.matchAll(turned)])

/** `điều 55 Luật Bầu cử`: an article, though it stands alone. */
const isArticleOf = (text: string, start: number, words: string): boolean =>
  words.startsWith('điều') &&
  /^\s(?:của\s)?(?:[Ll]uật|[Bb]ộ luật|[Nn]ghị định|[Tt]hông tư|[Hh]iến pháp)(?!\p{L})/u.test(
    text.slice(start + words.length, start + words.length + 14),
  )

export const referenceForm: Rule = {
  id: 'STR-16',
  severity: 'warning',
  title: 'Dẫn chiếu viết “khoản 3 Mục II”: Mục, Điều viết hoa, không có dấu phẩy',
  why: 'Mỗi chỗ dẫn viết một kiểu thì tìm trong tệp bị sót, và trái cách viết hoa của Nghị định 30.',
  unless: 'Chữ “mục 2”, “phần 3” đứng một mình, không có khoản, điểm hay số La Mã.',
  source: decreeCapitals('V.7'),
  examples: [
    { name: 'khoản 3 Mục II Kế hoạch này', reports: 0, draft: refers('Thực hiện theo khoản 1 Mục II Kế hoạch này.') },
    {
      name: 'khoản 2 Điều 85 Luật ...',
      reports: 0,
      draft: refers('Theo khoản 2 Điều 85 Luật Thực hiện dân chủ ở cơ sở.'),
    },
    { name: 'mục 2 một mình', reports: 0, draft: refers('Nội dung nêu tại mục 2 và phần 3 của tài liệu.') },
    { name: 'khoản 3, mục II', reports: 1, draft: refers('Thực hiện theo khoản 1, mục II Kế hoạch này.') },
    {
      name: 'Điều đứng trước khoản',
      reports: 1,
      draft: refers('Theo Điều 85 khoản 2 Luật Thực hiện dân chủ ở cơ sở; Điều 7, khoản 1 Điều 9 Luật ấy.'),
    },
    { name: 'điều 85 một mình', reports: 1, draft: refers('Theo điều 85 Luật Thực hiện dân chủ ở cơ sở.') },
    { name: 'điều 85', reports: 1, draft: refers('Theo khoản 2 điều 85 Luật Thực hiện dân chủ ở cơ sở.') },
  ],
  *check(input) {
    for (const view of readingOf(input).blocks) {
      const { text } = view
      for (const match of turnedIn(text)) {
        const { article = '', clause = '', point = '' } = match.groups ?? {}
        const right = `${point === '' ? '' : `điểm ${point} `}khoản ${clause} Điều ${article}`
        const at = { start: match.index, end: match.index + match[0].length }
        const edit = passageOf(input, view)?.change([{ ...at, to: right }])
        yield {
          ...inView(view, at),
          excerpt: match[0],
          severity: 'hint',
          message: `Viết từ nhỏ đến lớn: “${right}”.`,
          ...(edit ? { fix: { kind: 'one-click' as const, label: 'Viết lại', edit } } : {}),
        }
      }
      for (const match of chainIn(text)) {
        const words = match[0]
        // "3 phần", "mục 2" in a sentence of another kind are left alone: only a chain, or a Roman numeral, is surely one.
        if (!/^(?:điểm|khoản)/u.test(words) && !/[IVX]/u.test(words) && !isArticleOf(text, match.index, words)) continue
        const right = words
          .replace(/\s*,\s+/gu, ' ')
          .replace(/(^|\s)(mục|điều|chương|phần)(?=\s)/gu, (_, space: string, word: string) => space + upperFirst(word))
          .trimEnd()
        const wrong = words.trimEnd()
        if (right === wrong) continue
        const at = { start: match.index, end: match.index + wrong.length }
        const edit = passageOf(input, view)?.change([{ ...at, to: right }])
        yield {
          ...inView(view, at),
          excerpt: wrong,
          message: `Viết “${right}”: Phần, Chương, Mục, Điều viết hoa; không có dấu phẩy giữa các phần.`,
          ...(edit ? { fix: { kind: 'auto' as const, label: 'Viết lại', edit } } : {}),
        }
      }
    }
  },
}
