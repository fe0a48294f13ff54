/**
 * Capitals offices often mistake.
 *
 * 1. Names of bodies and of things that have one way of writing, by two lists.
 * 2. What needs its neighbours to be told: days of the week, “về việc” before a small word, “luật” and “phòng” before their own names.
 */
import { shippedCatalogue } from '../../legal/catalogue.ts'
import { readLawName } from '../../legal/lawNames.ts'
import { readOtherLaw } from '../../legal/otherLaws.ts'
import type { SiteText } from '../../reading/siteText.ts'
import { lowerFirst, upperFirst } from '../../text/normalize.ts'
import { says } from '../kits/exampleText.ts'
import { decreeCapitals } from '../kits/sources.ts'
import { type Hit, textRule } from '../kits/textRule.ts'

export const commonSlips = textRule({
  id: 'CAP-09',
  severity: 'warning',
  title: 'Viết hoa “thứ Tư”, “Luật Quản lý thuế”; không viết hoa “quản lý nhà nước”, “về việc ủy quyền”',
  why: 'Nghị định 30 quy định rõ các chữ này; mỗi chỗ viết một kiểu thì bản trình bị trả lại để sửa.',
  unless: 'Đó là số thứ tự như “lần thứ tư”, tên riêng như “Kho bạc Nhà nước”, hoặc chữ trong ngoặc kép.',
  source: decreeCapitals(),
  examples: [
    {
      name: 'Viết đúng',
      reports: 0,
      draft: says('Họp sáng thứ Tư, ngày 15/4/2026 lần thứ tư; quản lý nhà nước về đất đai; gửi Kho bạc Nhà nước.'),
    },
    { name: 'Ngày trong tuần', reports: 1, draft: says('Giao ban vào sáng thứ hai hằng tuần.') },
    { name: 'quản lý Nhà nước', reports: 1, draft: says('Nâng cao hiệu lực quản lý Nhà nước về đất đai.') },
    { name: 'Cổng dịch vụ công quốc gia', reports: 1, draft: says('Nộp hồ sơ trên Cổng dịch vụ công quốc gia.') },
    { name: 'Bộ tư lệnh', reports: 1, draft: says('Phối hợp với Bộ tư lệnh Vùng Cảnh sát biển 2.') },
    { name: 'Văn phòng sở', reports: 2, draft: says('Văn phòng sở chuẩn bị tài liệu, trình Giám đốc sở phê duyệt.') },
    {
      name: 'Văn phòng các sở nói chung',
      reports: 0,
      draft: says('Mời Giám đốc sở, ngành, Văn phòng sở hoặc đơn vị được giao; Văn phòng Sở tổng hợp.'),
    },
    { name: 'thủ tướng', reports: 1, draft: says('Theo chỉ đạo của thủ tướng Chính phủ.') },
    { name: 'Kho bạc nhà nước', reports: 1, draft: says('Nộp tiền vào tài khoản tại Kho bạc nhà nước.') },
    { name: 'về việc Kiện toàn', reports: 1, draft: says('Tham mưu văn bản về việc Kiện toàn Ban Chỉ đạo.') },
    { name: 'về việc của một cơ quan', reports: 0, draft: says('Nghe báo cáo về việc Nhà nước thu hồi đất.') },
    {
      name: 'Hai chữ đều viết hoa',
      reports: 2,
      draft: says('Báo cáo Thủ Tướng Chính phủ; lấy ý kiến Nhân Dân trong xã.'),
    },
    { name: 'Tên báo, tên người', reports: 0, draft: says('Đăng trên báo Nhân Dân; ông Lê Quốc Hội trình bày.') },
    { name: 'luật có tên', reports: 1, draft: says('Thực hiện theo luật Phòng, chống thiên tai.') },
    { name: 'luật nói chung', reports: 0, draft: says('Xử lý theo luật định và theo luật hiện hành.') },
    { name: 'Tên phòng viết thường cả', reports: 1, draft: says('Giao phòng kinh tế tổng hợp.') },
  ],
  skip: ['title'],
  proposeIn: ['cited'],
  fix: 'one-click',
  label: 'Viết lại',
  message: (words, to) => `“${words}” viết “${to ?? ''}”.`,
  *find(text) {
    yield* weekdays(text)
    for (const match of text.text.matchAll(ofState))
      yield { start: match.index, end: match.index + match[0].length, to: match[0].replace('Nhà nước', 'nhà nước') }
    for (const match of text.text.matchAll(bankOfState))
      yield { start: match.index, end: match.index + match[0].length, to: match[0].replace('nhà nước', 'Nhà nước') }
    for (const match of text.text.matchAll(bothCapital))
      yield {
        start: match.index,
        end: match.index + match[0].length,
        to: match[0].charAt(0) + match[0].slice(1).toLocaleLowerCase('vi'),
        severity: 'hint',
      }
    for (const { pattern, to } of ownNames)
      for (const match of text.text.matchAll(pattern))
        yield { start: match.index, end: match.index + match[0].length, to, severity: 'hint' }
    yield* matters(text)
    yield* smallLaws(text)
    yield* smallRooms(text)
  },
})

/** Names of bodies. Source: their own decrees write them so. */
const bankOfState = /(?<!\p{L})(?:Kho bạc|Ngân hàng) nhà nước(?!\p{L})/gu

/** Posts and bodies of which the first word alone has a capital. A newspaper, a person may be named so. */
const bothCapital =
  /(?<!\p{L})(?<!(?:[Bb]áo|[Tt]ruyền hình|[Đđ]ường|[Gg]iáo|[Tt]ạp chí|\p{Lu}\p{Ll}+)\s)(?:Nhân Dân|Thủ Tướng|Chủ Tịch|Giám Đốc|Hiệu Trưởng|Chính Phủ|Quốc Hội|Nhà Nước|Bí Thư|Nghị Quyết|Nghị Định|Quyết Định|Kế Hoạch|Chỉ Thị|Hội Đồng|Công An)(?=[,.;:)]|\s\p{Ll}|\sChính|$)/gu

/** Names that have one way of writing. Source: NĐ 118/2025/NĐ-CP for the portal, Luật Quốc phòng for the commands. */
const ownNames = [
  { pattern: /(?<!\p{L})Cổng dịch vụ công (?:quốc|Quốc) gia(?!\p{L})/gu, to: 'Cổng Dịch vụ công quốc gia' },
  { pattern: /(?<!\p{L})(?:thủ tướng [Cc]hính phủ|Thủ tướng chính phủ)(?!\p{L})/gu, to: 'Thủ tướng Chính phủ' },
  {
    pattern: /(?<!\p{L})[ỦủUu][ỷỶyY] ban (?:thường vụ Quốc hội|thường vụ quốc hội|Thường vụ quốc hội)/gu,
    to: 'Ủy ban Thường vụ Quốc hội',
  },
  {
    pattern: /(?<!\p{L})(?:ban thường vụ tỉnh ủy|Ban thường vụ Tỉnh ủy|Ban Thường vụ tỉnh ủy)/gu,
    to: 'Ban Thường vụ Tỉnh ủy',
  },
  { pattern: /(?<!\p{L})[Tt]hường trực tỉnh ủy/gu, to: 'Thường trực Tỉnh ủy' },
  { pattern: /(?<!\p{L})Quốc Gia(?= \p{Ll})/gu, to: 'Quốc gia' },
  {
    pattern: /(?<!\p{L})Văn phòng sở(?=[.;:]|$|\s(?:chủ trì|phối hợp|tham mưu|tổng hợp|có|chịu|chuẩn bị)(?!\p{L}))/gu,
    to: 'Văn phòng Sở',
  },
  {
    pattern: /(?<!\p{L})Giám đốc sở(?=[.;:]|$|\s(?:xem xét|quyết định|phê duyệt|chỉ đạo|giao|ban hành)(?!\p{L}))/gu,
    to: 'Giám đốc Sở',
  },
  { pattern: /(?<!\p{L})Bộ tư lệnh(?= (?:Vùng|Quân|Cảnh|Bộ đội|Thủ đô|Thành phố)(?!\p{L}))/gu, to: 'Bộ Tư lệnh' },
] as const

/** A day of the week, not the fourth of a row. */
const weekday =
  /(?<!\p{L})(?<lead>(?:[Vv]ào|[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]ừ|đến|[Nn]gày)\s)?(?<word>[Tt]hứ) (?<day>hai|ba|tư|năm|sáu|bảy)(?<behind>,? (?:ngày \d|hằng tuần|hàng tuần|tuần|đến thứ)|, \d{1,2}\/|(?=[ ,.;)]|$))/gu

function* weekdays({ text }: SiteText): Generator<Hit> {
  if (!/hứ (?:hai|ba|tư|năm|sáu|bảy)/u.test(text)) return
  for (const match of text.matchAll(weekday)) {
    const { lead = '', word = '', day = '', behind = '' } = match.groups ?? {}
    // "Ngày thứ hai của hội nghị", "đến thứ ba" of a row: only the time of day or a date behind makes it sure.
    if (behind === '' && !/^(?:sáng|chiều|tối)/iu.test(lead)) continue
    const start = match.index + lead.length
    yield { start, end: start + word.length + 1 + day.length, to: `${word} ${upperFirst(day)}` }
  }
}

const ofState =
  /(?<!\p{L})(?:[Qq]uản lý|[Cc]ơ quan|[Nn]gân sách|[Dd]oanh nghiệp|[Bb]í mật|[Bb]ộ máy|[Hh]ành chính) Nhà nước(?!\p{L}| (?:Cộng hòa|pháp quyền|Việt Nam))/gu

/** What "về việc" may rightly be followed by: a body, a post, the State. */
const names =
  /^(?:Nhà nước|Nhân dân|Đảng|Quốc|Chính|Thủ|Chủ tịch|Phó|Bí thư|Trưởng|Giám|Ủy ban|Uỷ ban|Hội|Công an|Mặt|Đoàn|Ban|Sở|Bộ|Phòng \p{Lu}|Trung tâm|Trường|Trạm|Tổ \p{Lu}|Văn phòng|Tòa|Viện|Quân|Bộ đội|Liên|Tỉnh|Thành|Luật|Nghị|Kế hoạch|Chương trình|Đề án|Quy chế|Tết|Lễ|Giỗ|Cuộc|Ngày|Tháng|Năm|Tuần)(?!\p{Ll})/u
const matter = /(?<!\p{L})về việc (?=(?<first>\p{Lu}\p{Ll}*) \p{Ll})/gu

function* matters({ text }: SiteText): Generator<Hit> {
  for (const match of text.matchAll(matter)) {
    const first = match.groups?.first ?? ''
    const start = match.index + match[0].length
    if (names.test(text.slice(start, start + 20))) continue
    yield {
      start,
      end: start + first.length,
      to: lowerFirst(first),
      severity: 'hint',
      message: `Sau “về việc” viết thường “${lowerFirst(first)}”.`,
    }
  }
}

const smallLaw =
  /(?<=(?<!\p{L})(?:[Cc]ăn cứ|[Tt]heo|của|tại|thi hành|thực hiện|phổ biến|tuyên truyền|quy định|và) )luật (?=\p{L})/gu

function* smallLaws({ text }: SiteText): Generator<Hit> {
  if (!text.includes('luật ')) return
  for (const match of text.matchAll(smallLaw)) {
    const from = match.index + match[0].length
    const words = text.slice(from, from + 200)
    const named = readLawName('Luật', words, shippedCatalogue)
    const other = readOtherLaw(words)
    const name = named?.official ?? other?.name
    const length = named?.length ?? other?.length ?? 0
    if (name === undefined || (!/^\p{Lu}/u.test(words) && name.split(' ').length < 3)) continue
    const written = words.slice(0, length)
    // Only capitals are this rule's.
    if (written.toLocaleLowerCase('vi') !== name.toLocaleLowerCase('vi')) continue
    yield { start: match.index, end: from + length, to: `Luật ${name}` }
  }
}

const smallRoom =
  /(?<=(?<!\p{L})(?:[Gg]iao|[Gg]iao cho|chủ trì:|phối hợp:|thực hiện:|tham mưu:|gửi|về|với|của|cho|do) )(?<kind>phòng|trạm) (?<of>kinh tế|văn hóa|văn hoá|nội vụ|tư pháp|tài chính|y tế|lao động|nông nghiệp)(?= - \p{L}| và \p{Lu}| tổng| chủ| phối| tham| theo| hướng| thẩm| rà|[,;.]|$)/gu

function* smallRooms({ text }: SiteText): Generator<Hit> {
  for (const match of text.matchAll(smallRoom)) {
    const { kind = '', of = '' } = match.groups ?? {}
    yield { start: match.index, end: match.index + match[0].length, to: `${upperFirst(kind)} ${upperFirst(of)}` }
  }
}
