/**
 * The kind of a document is part of its name, and written with a capital.
 *
 * 1. The kind of a document before its number, in small letters.
 * 2. A law named with its day in căn cứ (`datedLaws`), and laws known by their names alone (`lawNames`, `otherLawNames`).
 */
import { shippedCatalogue } from '../../legal/catalogue.ts'
import { findCitations, findLawMentions } from '../../legal/findCitations.ts'
import { readLawName } from '../../legal/lawNames.ts'
import { readOtherLaw } from '../../legal/otherLaws.ts'
import type { SiteText } from '../../reading/siteText.ts'
import { upperFirst } from '../../text/normalize.ts'
import { says } from '../kits/exampleText.ts'
import { decreeCapitals } from '../kits/sources.ts'
import { type Hit, textRule } from '../kits/textRule.ts'

export const documentNames = textRule({
  id: 'CAP-05',
  severity: 'error',
  title: 'Tên văn bản: viết hoa tên loại và chữ đầu của tên',
  why: 'Tên văn bản viết thường thì không thấy đâu là tên văn bản, đâu là lời của kế hoạch.',
  unless: 'Tên viết toàn chữ hoa, hoặc luật không có trong danh mục và không ghi ngày ở căn cứ.',
  source: decreeCapitals(),
  examples: [
    {
      name: 'Đúng tên luật',
      reports: 0,
      draft: says('Theo Luật Ngân sách nhà nước và Luật Thực hiện dân chủ ở cơ sở.'),
    },
    { name: 'Luật ngân sách nhà nước', reports: 1, draft: says('Theo quy định của Luật ngân sách nhà nước.') },
    { name: 'Luật chưa có trong danh mục', reports: 1, draft: says('Theo quy định của Luật phòng, chống ma túy.') },
    { name: 'Luật thực hiện dân chủ ở cơ sở', reports: 1, draft: says('Phổ biến Luật thực hiện dân chủ ở cơ sở.') },
    {
      name: 'Trong tên của nghị định',
      reports: 1,
      draft: says(
        'Theo Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết một số điều của Luật thực hiện dân chủ ở cơ sở.',
      ),
    },
    {
      name: 'Căn cứ một luật chưa có trong danh mục',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        body: plan.body.map((block, index) =>
          index === 0 ? { ...block, text: 'Căn cứ Luật năng lượng tái tạo ngày 22/6/2030;' } : block,
        ),
      }),
    },
    { name: 'nghị định số', reports: 1, draft: says('Theo nghị định số 59/2023/NĐ-CP.') },
    {
      name: 'Luật là tên gọi tắt',
      reports: 0,
      draft: says('Tổ chức phổ biến Luật trên địa bàn xã; thi hành Luật thực chất.'),
    },
  ],
  open: ['cited'],
  fix: 'auto',
  label: 'Viết lại tên',
  message: (words, to) => `“${words}” viết “${to}”.`,
  *find(text) {
    yield* lawNames(text)
    yield* datedLaws(text)
    yield* otherLawNames(text)
    for (const match of text.text.matchAll(smallType)) {
      const { length } = match[0]
      yield { start: match.index, end: match.index + length, to: upperFirst(match[0]) }
    }
    for (const match of text.text.matchAll(regulation)) {
      const to = upperFirst(match[0]).replace('Dân chủ', 'dân chủ')
      if (to !== match[0]) yield { start: match.index, end: match.index + match[0].length, to, fix: 'one-click' }
    }
  },
})

/** The kind of a document, in small letters, before its number. */
const smallType =
  /(?<![\p{L}\p{M}])(?:nghị định|nghị quyết|quyết định|thông tư|chỉ thị|kế hoạch|công văn|thông báo|hướng dẫn|quy định)(?= số:? ?\d{1,5}(?:\/\d{4})?[/-]\p{Lu})/gu
/** The regulation an office issues under the law, as its name is written. */
const regulation = /(?<![\p{L}\p{M}])(?:(?<=[Bb]an hành )quy chế|Quy chế) thực hiện Dân chủ(?= ở cơ sở| trong)/gu

/** `Căn cứ Luật giao dịch điện tử ngày 22/6/2023`: named with its day it is a law, one no catalogue knows too. */
const datedLaw = /(?<=(?:^Căn cứ |; )Luật )(?!sửa đổi)(\p{Ll})[\p{L}, ]{3,80} ngày \d/gu

function* datedLaws({ text, kind }: SiteText): Generator<Hit> {
  if (kind !== 'basis') return
  for (const match of text.matchAll(datedLaw)) {
    const words = text.slice(match.index)
    if (readLawName('Luật', words, shippedCatalogue) !== null) continue
    const start = match.index - 'Luật '.length
    const first = /^\p{L}+/u.exec(words)?.[0] ?? ''
    yield { start, end: match.index + first.length, to: `Luật ${upperFirst(first)}` }
  }
}

/** `quy định của Luật phòng, chống ma túy`: a law whose name alone is known, in small letters where nothing else may be meant. */
function* otherLawNames({ text, kind }: SiteText): Generator<Hit> {
  if (kind === 'basis' || !/Luật\s\p{Ll}/u.test(text)) return
  for (const { start, type, words } of findLawMentions(text)) {
    if (type !== 'Luật' || !/^\p{Ll}/u.test(words) || readLawName(type, words, shippedCatalogue) !== null) continue
    const other = readOtherLaw(words)
    if (!other || other.name.split(' ').length < 3) continue
    const written = words.slice(0, other.length)
    if (written.toLocaleLowerCase('vi') !== other.name.toLocaleLowerCase('vi')) continue
    const from = start + type.length + 1
    yield { start, end: from + other.length, to: `Luật ${other.name}`, fix: 'one-click' }
  }
}

function* lawNames({ text }: SiteText): Generator<Hit> {
  if (!/(?:[Ll]uật|Pháp lệnh)\s\p{Ll}/u.test(text)) return
  for (const { start, type, words } of findLawMentions(text)) {
    const name = readLawName(type, words, shippedCatalogue)
    if (name?.spelling !== 'case') continue
    const from = start + type.length + 1
    const written = text.slice(from, from + name.length)
    if (written === written.toLocaleUpperCase('vi')) continue
    // The title of another document is that document's: shown, but not changed in bulk.
    const inTitle = findCitations(text).some((cited) => start > cited.start && start < cited.wholeEnd)
    yield {
      start,
      end: from + name.length,
      to: `${type} ${name.official}`,
      ...(inTitle ? { fix: 'one-click' as const } : {}),
    }
  }
}
