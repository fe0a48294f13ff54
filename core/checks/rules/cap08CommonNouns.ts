import { byText } from '../../reading/keep.ts'
import { readingOf, siblingLists } from '../../reading/plan.ts'
import type { SiteText, Token } from '../../reading/siteText.ts'
import { beginsClause } from '../data/commonStarts.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { says } from '../kits/exampleText.ts'
import { decreeCapitals } from '../kits/sources.ts'
import { type Hit, textRule, withWords } from '../kits/textRule.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

/** Common words some write with a capital inside a sentence. */
const common = new Set(
  'Lãnh đạo|Ban hành|Hội nghị|Dân chủ|Cán bộ|Công chức|Viên chức|Đoàn viên|Hội viên|Thủ trưởng|Người đứng|Người dân|Triển khai|Thực hiện|Tham mưu|Nhiệm vụ|Nội dung'.split(
    '|',
  ),
)
const sites =
  /(?<=(?<!\p{L})trang )Thông tin(?= điện tử)|(?<=(?<!\p{L})[Tt]rang Thông )Tin(?= điện tử)|(?<=(?<!\p{L})[Cc]ấp )[ỦU][ỷyỶY](?!\p{L}| ban)|(?<=\p{Ll} )(?:Sở|Bộ)(?=, (?:ban, )?ngành(?!\p{L}))|(?<=(?:[Cc]ác|[Nn]hững) )(?:Sở|Bộ), (?:Ban, Ngành|Ban, ngành|Ngành)(?!\p{L})|(?<=(?<!\p{L})(?:các|ngành,|Đảng,|đảng,|quyền,|tổ chức) )Đoàn thể(?!\p{L})/gu

const nouns = textRule({
  id: 'CAP-08',
  severity: 'hint',
  title: 'Từ chung trong câu không viết hoa: “lãnh đạo”, “hội nghị”, “dân chủ”',
  why: 'Viết hoa tùy ý giữa câu thì từ chung trông như tên riêng của ai đó.',
  unless: 'Từ ấy nằm trong tên cơ quan, tên hội nghị, tên luật, hoặc ở bảng, căn cứ, nơi nhận.',
  source: decreeCapitals(),
  examples: [],
  skip: ['recipient', 'cell', 'basis'],
  fix: 'one-click',
  label: 'Viết thường',
  message: (words, to) => `“${words}” là từ chung, viết thường “${to}”.`,
  around: true,
  *find(text) {
    for (const match of text.text.matchAll(sites))
      yield { start: match.index, end: match.index + match[0].length, to: match[0].toLocaleLowerCase('vi') }
    yield* commonWords(text)
  },
})

function* commonWords(site: SiteText): Generator<Hit> {
  const { text, tokens } = site
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    const before = tokens[index - 1]
    if (!next || !before || !/^\p{Lu}\p{Ll}/u.test(token.text) || next.text !== next.lower) continue
    if (!common.has(`${token.text} ${next.text}`) || text.slice(before.end, token.start) !== ' ') continue
    if (before.text !== before.lower || before.lower === 'luật' || before.lower === 'tâm') continue
    // "Ủy ban Kiểm tra": part of a name that began two words before.
    const first = tokens[index - 2]
    if (first && first.text !== first.lower && !startsClause(text, first)) continue
    // "Hội nghị Trung ương", "Hội nghị lần thứ 10", "Cộng hòa Dân chủ Nhân dân": names.
    const named = /^ (?:\p{Lu}|“|"|\d|lần thứ)/u.test(text.slice(next.end, next.end + 9))
    if (named && /^(?:Hội|Dân)$/u.test(token.text)) continue
    yield { start: token.start, end: next.end, to: token.lower + text.slice(token.end, next.end) }
  }
}

const startsClause = (text: string, token: Token): boolean =>
  /(?:^|[.;:!?(“"-])\s*$/u.test(text.slice(Math.max(0, token.start - 3), token.start))

export const commonNouns: Rule = {
  ...nouns,
  examples: [
    { name: 'Viết thường', reports: 0, draft: says('Tham mưu lãnh đạo Văn phòng tổ chức hội nghị.') },
    { name: 'tham mưu Lãnh đạo', reports: 1, draft: says('Phòng Kinh tế tham mưu Lãnh đạo xã theo dõi.') },
    { name: 'các Bộ, ngành', reports: 1, draft: says('Phối hợp với các Bộ, ngành liên quan.') },
    { name: 'các Đoàn thể', reports: 1, draft: says('Phối hợp với các ban, ngành, Đoàn thể của xã.') },
    { name: 'các Sở, ngành', reports: 1, draft: says('Phối hợp với các Sở, ngành của tỉnh.') },
    { name: 'Tên riêng', reports: 0, draft: says('Quán triệt Nghị quyết của Hội nghị Trung ương 6; gửi Ban Tổ chức.') },
    {
      name: 'Sau dấu hai chấm nơi viết hoa, nơi viết thường',
      reports: 1,
      draft: addTo(
        'budget',
        exampleBlock('x', { marker: '1', text: 'Giao Phòng Kinh tế: Theo dõi, tổng hợp.' }),
        exampleBlock('y', { marker: '1', text: 'Giao Văn phòng: Tham mưu bố trí kinh phí.' }),
        exampleBlock('z', { marker: '1', text: 'Giao các thôn: phối hợp với các đoàn thể.' }),
      ),
    },
  ],
  check: withWords([nouns], function* (input, ask) {
    yield* ask(nouns)
    for (const list of siblingLists(readingOf(input))) yield* afterColons(list)
  }),
}

const leadIn = byText((text) => /^([^:.;]{4,100}): ((\p{L})\p{Ll}*) (\p{Ll}+)/u.exec(text))

/** `Giao Văn phòng: Theo dõi` beside `Giao Công an xã: phối hợp`: the few are reported. */
function* afterColons(list: ReturnType<typeof siblingLists>[number]): Generator<RuleFinding> {
  const leads = list.flatMap((view) => {
    const match = leadIn(view.text)
    const [, , word = '', letter = '', next = ''] = match ?? []
    if (!match || view.block.duty || !beginsClause(word.toLocaleLowerCase('vi'), next)) return []
    return [{ view, words: match[0], upper: letter !== letter.toLocaleLowerCase('vi') }]
  })
  const upper = leads.filter((lead) => lead.upper).length
  if (upper === 0 || upper === leads.length) return
  const keep = upper * 2 >= leads.length
  for (const { view, words, upper: isUpper } of leads) {
    if (isUpper === keep) continue
    yield {
      place: view.place,
      excerpt: words,
      message: `Sau dấu hai chấm, các ý cùng cấp khác viết ${keep ? 'hoa' : 'thường'}.`,
      fix: { kind: 'ask', label: 'Đến chỗ này' },
    }
  }
}
