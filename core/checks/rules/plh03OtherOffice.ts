/**
 * Names of other places left over from the plan this one was written after.
 *
 * 1. Another commune behind a body of one's own, or in the plan's name and its first and last sentence.
 * 2. A commune named once or twice in passing: a hint.
 * 3. A căn cứ that another commune issued: a hint.
 * 4. Another school of one's own level, also as issuer of a document of one's own code.
 * 5. Of two provinces the one named less often.
 */

import { citedOf, inQuotes, isCited } from '../../reading/cited.ts'
import { matchesIn } from '../../reading/keep.ts'
import { ownCommune } from '../../reading/ownCommune.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { twoTierSince } from '../../reading/planPeriod.ts'
import { foldName } from '../../text/commune.ts'
import { isProvince } from '../../text/provinces.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { both, says, withBases } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

export const otherOffice: Rule = {
  id: 'PLH-03',
  severity: 'warning',
  title: 'Không còn sót tên của cơ quan khác',
  why: 'Sót tên xã, tỉnh khác thì lộ ra là chép lại, và không rõ nơi nào phải làm.',
  unless: 'Tên nằm trong văn bản viện dẫn hay ngoặc kép, là tên người, là xã giáp ranh, hoặc kế hoạch nói về nhiều xã.',
  source: custom,
  examples: [
    { name: 'Đúng tên cơ quan mình', reports: 0, draft: says('Trên địa bàn xã Bình Minh; báo cáo UBND xã Bình Minh.') },
    { name: 'Sót tên xã khác', reports: 1, draft: says('Báo cáo UBND xã Tân Lập trước ngày 20/11/2026.') },
    {
      name: 'Sót tên xã khác trong câu',
      reports: 1,
      draft: says('Gửi số lượt tuyên truyền của xã Tân Lập về Văn phòng.'),
    },
    { name: 'Phối hợp với xã bên cạnh', reports: 0, draft: says('Phối hợp với xã Tân Lập tuần tra đường ranh giới.') },
    {
      name: 'Văn bản của cơ quan khác',
      reports: 0,
      draft: says('Theo Kế hoạch số 7/KH-UBND ngày 06/01/2026 của UBND xã Tân Lập về phối hợp.'),
    },
    {
      name: 'Căn cứ văn bản của xã khác',
      reports: 1,
      draft: withBases('Căn cứ Kế hoạch số 7/KH-UBND ngày 06/01/2026 của UBND xã Tân Lập về tuyển sinh.'),
    },
    {
      name: 'Chủ tịch UBND xã kèm họ tên',
      reports: 0,
      draft: says('Đồng chí Chủ tịch UBND xã Nguyễn Thị Hòa chỉ đạo chung.'),
    },
    {
      name: 'Trường của mình tên có số',
      reports: 0,
      draft: (plan) => ({
        ...says('Tổ chức tại Trường THPT Bình Minh 2.')(plan),
        letterhead: { ...plan.letterhead, issuer: 'Trường THPT Bình Minh 2', code: 'KH-THPTBM2' },
      }),
    },
    {
      name: 'Kế hoạch chung của một cụm trường',
      reports: 0,
      draft: (plan) => ({
        ...says('Trường THPT Tân Lập báo cáo tham luận.')(plan),
        title: 'Sinh hoạt chuyên môn theo cụm trường năm học 2026 - 2027',
        letterhead: { ...plan.letterhead, issuer: 'Trường THPT Bình Minh', code: 'KH-THPTBM' },
      }),
    },
    {
      name: 'Hai tỉnh trong một kế hoạch',
      reports: 1,
      draft: both(
        says(
          'Báo cáo UBND tỉnh Thái Nguyên.',
          'Gửi Sở Nội vụ tỉnh Thái Nguyên tổng hợp.',
          'Theo hướng dẫn của UBND tỉnh Lào Cai.',
        ),
      ),
    },
  ],
  *check(input) {
    yield* otherCommunes(input)
    yield* strayCommunes(input)
    yield* otherIssuers(input)
    yield* otherSchools(input)
    yield* otherProvinces(input)
  },
}

const proper =
  "(?!(?:Trung|Phòng|Văn|Ban|Ủy|Hội|Đảng|Công|Mặt|Đoàn|Trạm|Trường|Chủ|Tổ|Bộ|Quân|Thường)\\s\\p{Ll})\\p{Lu}[\\p{L}’']*(?:\\s+\\p{Lu}[\\p{L}’']*){0,3}"
const ownBodies =
  'UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Đảng ủy|Công an|(?:trên )?địa bàn|Văn phòng HĐND và UBND|Trạm Y tế|(?:Mặt trận Tổ quốc|MTTQ)(?: Việt Nam)?|Đoàn Thanh niên|Đoàn|Hội (?:Nông dân|Liên hiệp Phụ nữ|Phụ nữ|Cựu chiến binh|Người cao tuổi|Chữ thập đỏ|Khuyến học)|Ban Chỉ huy Quân sự|Trung tâm Phục vụ hành chính công'
const ownPlaceIn = matchesIn(
  new RegExp(`(?<![\\p{L}])(?:${ownBodies})\\s+(?<unit>xã|phường|thị trấn|đặc khu)\\s+(?<name>${proper})`, 'gu'),
)
/** The place a plan's own name ends with: `Cải cách hành chính xã Tân Lập năm 2026`. */
const planPlaceIn = matchesIn(
  new RegExp(
    `(?<!(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Đảng ủy|Công an|địa bàn)\\s)(?<![\\p{L}])(?<unit>xã|phường|đặc khu)\\s+(?<name>${proper})(?=\\s+năm\\s+\\d{4}|\\s+với các|,|\\s*$)`,
    'gu',
  ),
)
const families =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lưu|Đinh|Trịnh|Trương|Mai|Chu|Cao|Lương|Nông)\s\p{Lu}/u

function* otherCommunes(input: PlanInput): Iterable<RuleFinding> {
  const own = ownCommune(input.draft)
  if (!own) return
  for (const passage of passagesOf(input)) {
    if (!/(?:xã|phường|thị trấn|đặc khu)\s+\p{Lu}/u.test(passage.text)) continue
    const role = passage.view?.block.role
    const named = passage.kind === 'title' || role === 'opening' || role === 'closing'
    for (const match of [...ownPlaceIn(passage.text), ...(named ? planPlaceIn(passage.text) : [])]) {
      const { name = '', unit = '' } = match.groups ?? {}
      const end = match.index + match[0].length
      const start = end - name.length - unit.length - 1
      // Thị trấn are no more: OLD-01 tells of them.
      if (unit === 'thị trấn' && own.unit !== unit) continue
      if (same(name, own.name) || families.test(name) || isOther(input, passage, start, end)) continue
      yield {
        ...passage.at({ start, end }),
        excerpt: match[0],
        message: `“${unit} ${name}” không phải tên trong phần đầu kế hoạch (${own.unit} ${own.name}): có phải còn sót từ văn bản khác?`,
        fix: wordFix(
          passage,
          [{ start, end, to: `${own.unit} ${own.name}` }],
          'one-click',
          `Viết “${own.unit} ${own.name}”`,
        ),
      }
    }
  }
}

/** `lượt phát thanh của xã Tân Lập`: behind a word that gives it something, and no neighbour to work with. */
const strayPlaceIn = matchesIn(
  new RegExp(
    `(?<!\\p{L})(?:của|tại|ở|trên|cho|gửi|thuộc|toàn|[Tt]hanh niên|[Nn]hân dân|[Cc]án bộ|[Đđ]oàn viên|[Hh]ội viên|[Nn]gười dân|[Pp]hụ nữ)\\s+(?<unit>xã|phường|đặc khu)\\s+(?<name>${proper})(?!\\p{L})`,
    'gu',
  ),
)
const neighbourly =
  /(?<!\p{L})(?:giáp|ranh|liên xã|lân cận|xã bạn|bên cạnh|sáp nhập|hợp nhất|sắp xếp|cũ|trước đây|học tập|kinh nghiệm|tham quan|các xã|các phường)(?!\p{L})/iu
/** More than these are no slip: the plan speaks of several communes. */
const mostStray = 2

/** A commune named once or twice, by no body: perhaps left over. */
function* strayCommunes(input: PlanInput): Iterable<RuleFinding> {
  const own = ownCommune(input.draft)
  if (!own) return
  const found: { passage: Passage; start: number; end: number; words: string }[] = []
  for (const passage of passagesOf(input)) {
    if (!/(?:xã|phường|đặc khu)\s+\p{Lu}/u.test(passage.text) || neighbourly.test(passage.text)) continue
    for (const match of strayPlaceIn(passage.text)) {
      const { name = '', unit = '' } = match.groups ?? {}
      const end = match.index + match[0].length
      const start = end - name.length - unit.length - 1
      if (same(name, own.name) || families.test(name) || isOther(input, passage, start, end)) continue
      found.push({ passage, start, end, words: `${unit} ${name}` })
    }
  }
  if (found.length > mostStray) return
  for (const { passage, start, end, words } of found)
    yield {
      ...passage.at({ start, end }),
      excerpt: words,
      severity: 'hint',
      message: `“${words}” không phải tên trong phần đầu kế hoạch (${own.unit} ${own.name}): có phải còn sót từ văn bản khác?`,
      fix: wordFix(
        passage,
        [{ start, end, to: `${own.unit} ${own.name}` }],
        'one-click',
        `Viết “${own.unit} ${own.name}”`,
      ),
    }
}

const issuedBy = new RegExp(`^(?:UBND|Ủy ban nhân dân) (?<unit>xã|phường|đặc khu) (?<name>${proper})`, 'u')
/** A căn cứ of another commune's Ủy ban nhân dân: what it orders is nothing to this one. Communes of before have names that are no more. */
function* otherIssuers(input: PlanInput): Iterable<RuleFinding> {
  const own = ownCommune(input.draft)
  if (!own) return
  for (const { passage, issuer, date, start, end, nested } of citedOf(input).documents) {
    const { unit = '', name = '' } = issuedBy.exec(issuer)?.groups ?? {}
    if (passage.kind !== 'basis' || nested || name === '' || date < twoTierSince || same(name, own.name)) continue
    yield {
      ...passage.at({ start, end }),
      excerpt: issuer,
      severity: 'hint',
      message: `Căn cứ vào văn bản của ${unit} ${name}, còn kế hoạch này của ${own.unit} ${own.name}: có phải còn sót từ văn bản khác?`,
      fix: toPlace,
    }
  }
}

const levels = 'Mầm non|Mẫu giáo|Tiểu học|Trung học cơ sở|THCS|Trung học phổ thông|THPT'
const schoolIn = matchesIn(
  new RegExp(
    `(?<!\\p{L})[Tt]rường\\s+(?<level>${levels})\\s+(?<name>\\p{Lu}[\\p{L}’']*(?:\\s+\\p{Lu}[\\p{L}’']*){0,3}(?:\\s+\\d{1,2}(?![\\d/]))?)`,
    'gu',
  ),
)
const fullLevel = (level: string): string =>
  level.replace('THCS', 'Trung học cơ sở').replace('THPT', 'Trung học phổ thông')
const together =
  /(?<!\p{L})(?:các trường|phối hợp|giao lưu|cụm|liên trường|trường bạn|học tập|kinh nghiệm|tham quan|hợp nhất|sáp nhập|trước đây)(?!\p{L})/iu

const ofSeveral = /(?<!\p{L})(?:cụm trường|cụm chuyên môn|[Cc]ụm \d|liên trường|giữa các trường)(?!\p{L})/u

/** Of a school's plan: another school of its level, also as the one that issued a document of its own code. */
function* otherSchools(input: PlanInput): Iterable<RuleFinding> {
  const { letterhead } = input.draft
  const own = new RegExp(`^Trường\\s+(?<level>${levels})\\s+(?<name>.+)$`, 'iu').exec(letterhead.issuer)?.groups
  if (!own?.level || !own.name) return
  // A plan of several schools together names each of them.
  if (passagesOf(input).some(({ kind, text }) => (kind === 'title' || kind === 'basis') && ofSeveral.test(text))) return
  const code = letterhead.code.replace(/^KH-?/u, '')
  for (const passage of passagesOf(input)) {
    if (!/[Tt]rường\s/u.test(passage.text) || together.test(passage.text) || passage.kind === 'recipient') continue
    for (const match of schoolIn(passage.text)) {
      const { level = '', name = '' } = match.groups ?? {}
      const end = match.index + match[0].length
      if (fullLevel(level).toLowerCase() !== fullLevel(own.level).toLowerCase() || same(name, own.name)) continue
      const citing = citedOf(input)
        .documentsIn(passage)
        .find((each) => each.start < match.index && match.index < each.wholeEnd)
      if (inQuotes(passage.text, match.index) || (citing && (code === '' || !citing.number.endsWith(`-${code}`))))
        continue
      yield {
        ...passage.at({ start: match.index, end }),
        excerpt: match[0],
        message: `“${match[0]}” không phải tên trong phần đầu kế hoạch (${letterhead.issuer}): có phải còn sót từ văn bản khác?`,
        fix: toPlace,
      }
    }
  }
}

const isOther = (input: PlanInput, passage: Passage, start: number, end: number): boolean =>
  isCited(citedOf(input), passage, start, end) || inQuotes(passage.text, start)

const same = (one: string, other: string): boolean =>
  foldName(one) === foldName(other) || foldName(one).startsWith(foldName(other))

const provinceIn = matchesIn(new RegExp(`(?<![\\p{L}])(?<unit>tỉnh)\\s+(?<name>${proper})`, 'gu'))

/** Of two provinces in one plan the one named less often was left over. */
function* otherProvinces(input: PlanInput): Iterable<RuleFinding> {
  const found = new Map<string, { passage: Passage; start: number; end: number; words: string }[]>()
  for (const passage of passagesOf(input)) {
    if (!/tỉnh\s+\p{Lu}/u.test(passage.text)) continue
    for (const match of provinceIn(passage.text)) {
      const end = match.index + match[0].length
      if (isOther(input, passage, match.index, end) || !isProvince(match.groups?.name ?? '')) continue
      if (/^\s\((?:cũ|trước đây)/u.test(passage.text.slice(end, end + 12))) continue
      const key = foldName(match.groups?.name ?? '')
      found.set(key, [...(found.get(key) ?? []), { passage, start: match.index, end, words: match[0] }])
    }
  }
  const [most, ...others] = [...found.values()].sort((a, b) => b.length - a.length)
  if (!most) return
  for (const places of others) {
    const [first] = places
    if (!first || places.length >= most.length) continue
    yield {
      ...first.passage.at(first),
      excerpt: first.words,
      message: `Kế hoạch nêu ${most[0]?.words ?? ''} (${most.length} chỗ) và ${first.words} (${places.length} chỗ): có phải còn sót từ văn bản khác?`,
      fix: toPlace,
    }
  }
}
