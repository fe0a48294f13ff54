/**
 * Bodies of the level that is no more.
 *
 * 1. An issuer of a district is told by the name at the head.
 * 2. Bodies of huyện level in the text, and rooms a district had (`districtNames`); history and quotations are let pass
 *    (`staleFindings`).
 * 3. What stands in their place: the province, the issuer’s own new name, or nothing we could know (`successor`, `roomHere`).
 */
import { place } from '../../document/place.ts'
import { findOldNames } from '../../legal/oldNames.ts'
import { perInput } from '../../perInput.ts'
import { byText } from '../../reading/keep.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import { readingOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { planPeriodOf, twoTierSince } from '../../reading/planPeriod.ts'
import { addRecipients, exampleRecipient } from '../kits/exampleEdits.ts'
import { exampleOffice } from '../kits/exampleOffice.ts'
import { both, issuedOn, says } from '../kits/lawExamples.ts'
import { notCompared } from '../kits/sources.ts'
import { type StaleName, staleFindings } from '../kits/stale.ts'
import type { Rule } from '../shape/rule.ts'

export const districtLevel: Rule = {
  id: 'OLD-01',
  severity: 'error',
  title: 'Không giao việc, không gửi cho cơ quan cấp huyện sau ngày 01/7/2025',
  why: 'Cấp huyện không còn từ ngày 01/7/2025; việc giao, văn bản gửi cho nơi ấy không có ai nhận.',
  unless:
    'Kế hoạch ký trước ngày ấy, tên nằm trong văn bản viện dẫn hay ngoặc kép, hoặc câu nói về thời trước (“cũ”, “trước đây”).',
  source: `Luật Tổ chức chính quyền địa phương ngày 16/6/2025 (số 72/2025/QH15), Điều 1 và Điều 51; phòng tiếp nhận ${notCompared}`,
  examples: [
    { name: 'Chính quyền hai cấp', reports: 0, draft: (plan) => plan },
    { name: 'Báo cáo UBND huyện', reports: 1, draft: says('Tổng hợp, báo cáo UBND huyện Phú Lộc.') },
    { name: 'Phòng của cấp huyện', reports: 1, draft: says('Gửi Phòng Tài chính - Kế hoạch thẩm định.') },
    {
      name: 'Nơi nhận có UBND huyện',
      reports: 1,
      draft: addRecipients(exampleRecipient('x', { text: 'UBND huyện', group: 'higher' })),
    },
    {
      name: 'Kế hoạch ký năm 2024',
      reports: 0,
      draft: both(issuedOn('2024-03-05'), says('Báo cáo UBND huyện Phú Lộc.')),
    },
    {
      name: 'Quyết định cũ của UBND huyện',
      reports: 0,
      draft: says('Theo Quyết định số 15/QĐ-UBND ngày 06/3/2020 của UBND huyện Phú Lộc về phê duyệt quy hoạch xã.'),
    },
    { name: 'Nói về thời trước', reports: 0, draft: says('Tiếp nhận hồ sơ của huyện Phú Lộc cũ bàn giao.') },
    {
      name: 'Nói về thời trước sáp nhập',
      reports: 0,
      draft: says('Các quận, huyện, thị xã, thành phố (trước sáp nhập) đã bàn giao đủ hồ sơ.'),
    },
    {
      name: 'Phòng có trong hồ sơ cơ quan',
      reports: 0,
      draft: says('Gửi Phòng Tài chính - Kế hoạch thẩm định.'),
      with: {
        office: {
          ...exampleOffice,
          units: [...exampleOffice.units, { id: 'tckh', name: 'Phòng Tài chính - Kế hoạch', code: 'TCKH' }],
        },
      },
    },
  ],
  *check(input) {
    const { letterhead } = input.draft
    const issuer = district.exec(letterhead.issuer)
    district.lastIndex = 0
    if (issuer) {
      const { from } = planPeriodOf(input)
      const imported = readingOf(input).imported
      if (from >= twoTierSince || imported)
        yield {
          place: place.letterhead('issuer'),
          excerpt: letterhead.issuer,
          message:
            from >= twoTierSince
              ? `“${letterhead.issuer}”: đơn vị cấp huyện và thị trấn không còn từ ngày 01/7/2025. Ghi tên cơ quan ban hành hiện nay.`
              : `“${letterhead.issuer}” đúng vào ngày của kế hoạch này. Nếu dùng lại: thay bằng tên cơ quan ban hành hiện nay.`,
          ...(from >= twoTierSince ? {} : { severity: 'hint' as const }),
          fix: { kind: 'ask', label: 'Sửa tên cơ quan' },
        }
    }
    yield* staleFindings(input, (passage) => districtNames(input, passage), {
      severity: 'error',
      says: 'cấp huyện và thị trấn không còn',
    })
  },
}

/** Bodies of a district in a passage, and rooms it had. */
export function* districtNames(input: PlanInput, passage: Passage): Iterable<StaleName> {
  const rooms = hasOwnRooms(input) ? [...roomsOf(input, passage)] : []
  // `Phòng Tư pháp huyện Phú Lộc` is one name: its level is not looked at by itself.
  for (const name of levels(input, passage))
    if (!rooms.some((room) => name.start < room.end && name.end > room.start)) yield name
  yield* rooms
}

const body =
  '(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Thường trực HĐND|Công an|T[òo][àa] án nhân dân|Viện [Kk]iểm sát nhân dân|Ban Chỉ huy [Qq]uân sự|Liên đoàn [Ll]ao động|Hạt Kiểm lâm|Kho bạc Nhà nước|Chi cục Thuế|Ủy ban (?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam)?|Ủy ban MTTQVN|Thanh tra|Huyện đoàn|Trung tâm [Yy] tế|Bảo hiểm xã hội)'
const level = '(?:cấp\\s+)?(?:[hH]uyện|[qQ]uận|[tT]hị xã|[tT]hị trấn)'
const name = '(?:\\s+(?!(?:Trung|Phòng|Văn|Ban|Ủy|Hội)\\s)\\p{Lu}[\\p{L}]*)*'
const district = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?<body>${body})\\s+)?(?:(?<many>các)\\s+)?${level}(?![\\p{L}\\p{M}])(?!\\s+ủy)${name}|(?<![\\p{L}])(?:Huyện|Quận|Thị)\\s+[uủ][ỷy](?![\\p{L}])|thành phố thuộc tỉnh`,
  'gu',
)

function* levels(input: PlanInput, passage: Passage): Iterable<StaleName> {
  if (!/huyện|quận|thị xã|thị trấn|Huyện|Quận|Thị|thuộc tỉnh/u.test(passage.text)) return
  for (const match of passage.text.matchAll(district)) {
    const [words] = match
    yield {
      start: match.index,
      end: match.index + words.length,
      words,
      since: twoTierSince,
      now: successor(input, words, match.groups?.body, match.groups?.many !== undefined),
    }
  }
}

/** A superior of huyện level is the province now; the issuer's own former level is its own new name; the rest is the clerk's. */
function successor(input: PlanInput, words: string, by: string | undefined, many: boolean): string | null {
  const { issuer } = input.draft.letterhead
  const own = /(?<!\p{L})(?<!thị )(xã|phường|đặc khu)(?:\s+(.+))?$/iu.exec(issuer)
  if (!own) return many && by ? `${by} các xã, phường, đặc khu` : null
  if (many || !by || !alsoInCommunes.test(by)) return null
  if (/thị (?:trấn|xã)/iu.test(words)) return `${by} ${(own[1] ?? '').toLocaleLowerCase('vi')}`
  if (!/^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân)$/u.test(by)) return null
  const { above } = levelAbove(input)
  return above === null ? null : `${by} ${above}`
}

/** What the plan calls the level above the commune, as far as it speaks of it. */
const levelAbove: (input: PlanInput) => { above: 'tỉnh' | 'thành phố' | null } = perInput((input) => {
  const { parent, issuer } = input.draft.letterhead
  const said = [parent, issuer, ...passagesOf(input).map(({ text }) => text)].join('\n')
  if (
    /(?<!\p{L})(?:[Tt]hành phố|TP\.?)\s+(?:Hà Nội|Hồ Chí Minh|Đà Nẵng|Hải Phòng|Cần Thơ|Huế|Đồng Nai)(?!\p{L})/u.test(
      said,
    )
  )
    return { above: 'thành phố' }
  return { above: /(?<!\p{L})(?:tỉnh|TỈNH|Tỉnh)(?!\p{L})/u.test(said) ? 'tỉnh' : null }
})

/** Bodies a commune has too. */
export const alsoInCommunes =
  /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Thường trực HĐND|Công an|Ban Chỉ huy [Qq]uân sự|Ủy ban (?:MTTQ|Mặt trận Tổ quốc).*)$/u

const districtRoomsIn = byText((text) => findOldNames(text, 'districtRooms'))

/** Rooms of a district and rooms inside a department share names: only a People's Committee's plan is judged. */
const hasOwnRooms = ({ draft }: PlanInput): boolean =>
  ['ubnd', 'hdnd', 'ban-chi-dao', 'mat-tran', 'khac'].includes(draft.letterhead.issuerKind)

function* roomsOf(input: PlanInput, passage: Passage): Iterable<StaleName> {
  const { office } = input
  if (!/[Pp]hòng\s/u.test(passage.text)) return
  const units = (office?.units ?? []).map((unit) => unit.name.toLocaleLowerCase('vi'))
  for (const found of districtRoomsIn(passage.text)) {
    const levelled = roomLevel.exec(passage.text.slice(found.end))?.[0]
    if (levelled === undefined && units.some((unit) => unit.startsWith(found.words.toLocaleLowerCase('vi')))) continue
    const { since } = found.name
    const { room: now, isOwn } = roomHere(input, found.name.now)
    const end = found.end + (levelled?.length ?? 0)
    // A room of the district was above the commune: that the commune's own room has its work now is the clerk's to say.
    const trust = levelled !== undefined ? 'perhaps' : isOwn ? null : 'likely'
    const words = passage.text.slice(found.start, end)
    yield { start: found.start, end, words, since, now, ...(trust === null ? {} : { trust }) }
  }
}

const roomLevel =
  /^\s+(?:(?:thuộc|của)\s+)?(?:UBND\s+)?(?:huyện|quận|thị xã|thành phố|TP\.?)(?![\p{L}])(?:\s+(?:\p{Lu}\p{L}*|\d{1,2}(?![\d/.])))*/u

/**
 * A room as this office calls it, and whether its own list says so. A ward's is named otherwise (NĐ 150/2025/NĐ-CP: wards and đặc
 * khu Phú Quốc).
 */
export function roomHere({ draft, office }: PlanInput, room: string | null): { room: string | null; isOwn: boolean } {
  const unit = room === null ? undefined : office?.units.find((each) => each.name.startsWith(room))
  if (unit) return { room: unit.name, isOwn: true }
  const isWard = /(?<!\p{L})(?:phường|đặc khu Phú Quốc)(?!\p{L})/iu.test(office?.name ?? draft.letterhead.issuer)
  return { room: room === 'Phòng Kinh tế' && isWard ? 'Phòng Kinh tế, Hạ tầng và Đô thị' : room, isOwn: false }
}
