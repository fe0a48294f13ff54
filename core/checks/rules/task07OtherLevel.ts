/**
 * Words of a plan of another level.
 *
 * 1. Bodies of the province or the district that a commune is told to see to.
 * 2. `địa phương` for the commune's own; `thôn` in a ward of tổ dân phố.
 */
import { citedOf, isCited } from '../../reading/cited.ts'
import { levelOf } from '../../reading/issuerLevel.ts'
import { byText } from '../../reading/keep.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { says } from '../kits/exampleText.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

/** Those who are told to do something, `địa phương` among them. */
const localities =
  /(?<!(?:của|trong|tại|giữa|với)\s)(?<who>[Cc]ác\s[^.;:()]{0,60}?(?:cơ quan|đơn vị|ngành))(?<tail>(?:,|\s+và)\s+(?:các\s+)?địa phương)(?=\s+(?:kịp thời|báo cáo|phản ánh|triển khai|thực hiện|xây dựng|tổ chức|căn cứ|chủ động|có trách nhiệm|nghiêm túc|gửi|phối hợp|tăng cường|đẩy mạnh|thường xuyên|rà soát|lập|nộp|chu đáo|quan tâm|chịu trách nhiệm|và các)(?!\p{L})|[,.;:/]|$)/gu
/** Told to them in so many words, whatever they are told. */
const toldLocalities =
  /(?<=(?:[Yy]êu cầu|[Đđ]ề nghị|[Gg]iao|[Hh]ướng dẫn|[Đđ]ôn đốc)\s)(?<who>các\s[^.;:()]{0,60}?(?:cơ quan|đơn vị|ngành))(?<tail>(?:,|\s+và)\s+(?:các\s+)?địa phương)(?!\p{L})/gu
/** Without one of these words none of the two stands there. */
const hint = /địa phương|cấp xã|Phòng |[Ss]ở,|huyện|quận|(?:UBND|Ủy ban nhân dân)\s+(?:các\s+)?(?:xã|phường),/u
/** Told to units a commune does not have. */
const lowerUnits =
  /(?:^|[.;:]\s+|(?:[Yy]êu cầu|[Đđ]ề nghị|[Gg]iao|(?<!theo )hướng dẫn|đôn đốc|chỉ đạo|[Nn]gười đứng đầu|[Tt]hủ trưởng)\s+)(?<who>(?:[Cc]ác\s+[Ss]ở,\s*(?:ban,\s*)?ngành|(?:(?:Chủ tịch\s+)?(?:UBND|Ủy ban nhân dân)\s+cấp xã(?=\s+(?!có thẩm quyền|nơi|được)\p{Ll}|[:,]))|(?:UBND|Ủy ban nhân dân)\s+(?:các\s+)?(?:huyện|quận|xã, phường|xã, thị trấn|phường, xã)(?:,\s*(?:thành phố|thị xã|quận|huyện))*))(?!\p{L})/gu
const villages = /(?<!\p{L})(?:thôn xóm|thôn, xóm|thôn|xóm|bản làng|ấp)(?!\p{L})/gu
const quarters = /(?<!\p{L})(?:tổ dân phố|khu phố)(?!\p{L})/gu

export const ownLevel: Rule = {
  id: 'TASK-07',
  severity: 'warning',
  title: 'Không sót chữ của kế hoạch cấp khác',
  why: 'Kế hoạch xã mà ghi “các sở, ngành, địa phương” là giao việc cho nơi xã không có.',
  unless: 'Chữ nằm trong văn bản viện dẫn, nói rõ là của tỉnh, hoặc viết “của địa phương”, “tại địa phương”.',
  source: custom,
  examples: [
    { name: 'Nhiệm vụ chính trị của địa phương', reports: 0, draft: (plan) => plan },
    {
      name: 'Các đơn vị, địa phương',
      reports: 1,
      draft: says('Các cơ quan, đơn vị, địa phương kịp thời phản ánh về Phòng Kinh tế.'),
    },
    {
      name: 'Các sở, ban, ngành trong kế hoạch của xã',
      reports: 1,
      draft: says('Yêu cầu các sở, ban, ngành lập dự toán.'),
    },
    {
      name: 'Phòng của xã hướng dẫn các sở',
      reports: 1,
      draft: says('Phòng Kinh tế hướng dẫn các sở, ban, ngành lập dự toán.'),
    },
    {
      name: 'Hướng dẫn của các sở, ngành',
      reports: 0,
      draft: says('Thực hiện theo hướng dẫn của các sở, ngành của tỉnh.'),
    },
    {
      name: 'Phòng của sở, Ủy ban nhân dân cấp xã trong kế hoạch của xã',
      reports: 2,
      draft: says('Phòng Tổ chức cán bộ tổng hợp, báo cáo. Ủy ban nhân dân cấp xã bố trí kinh phí.'),
    },
    {
      name: 'Phòng nói rõ là của sở, thẩm quyền của cấp xã',
      reports: 0,
      draft: says(
        'Mời Phòng Tổ chức cán bộ của Sở Nội vụ tập huấn; hồ sơ thuộc thẩm quyền của Ủy ban nhân dân cấp xã; Phòng Kinh tế tổng hợp.',
      ),
    },
    {
      name: 'Thị trấn, phường có tổ dân phố mà ghi thôn',
      reports: 1,
      draft: (plan) => ({
        ...says('Các tổ dân phố và khu phố họp tổ dân phố; tổ dân phố niêm yết tại các thôn.')(plan),
        letterhead: { ...plan.letterhead, issuer: 'Ủy ban nhân dân phường Bình Minh' },
        body: says('Các tổ dân phố và khu phố họp tổ dân phố; tổ dân phố niêm yết tại các thôn.')(plan).body.filter(
          (block) => block.role === 'budget',
        ),
      }),
    },
    {
      name: 'Văn phòng cấp tỉnh làm việc của xã',
      reports: 1,
      draft: (plan) => ({
        ...says('Tuyên truyền việc thực hiện hương ước, quy ước tại địa phương.')(plan),
        letterhead: {
          ...plan.letterhead,
          issuerKind: 'van-phong',
          issuer: 'Văn phòng Ủy ban nhân dân tỉnh',
          parent: 'ỦY BAN NHÂN DÂN TỈNH HẢI SƠN',
        },
      }),
    },
  ],
  *check(input) {
    const level = levelOf(input.draft.letterhead)
    if (level === 'commune') {
      yield* otherUnits(input)
      yield* villagesInTown(input)
    } else if (level === 'province' && input.draft.letterhead.issuerKind === 'van-phong') yield* villageMatters(input)
  },
}

const texts = (input: PlanInput): readonly Passage[] =>
  passagesOf(input).filter(({ kind }) => kind === 'block' || kind === 'cell')

/** Rooms every department of a province has, and no commune; where the department itself is not named. */
const departmentRooms =
  /(?<!\p{L})Phòng (?:Giáo dục (?:Trung học|Tiểu học|Mầm non|Thường xuyên|Phổ thông)|Tổ chức [Cc]án bộ|Tổ chức - Cán bộ|Kế hoạch - Tài chính|Nghiệp vụ Y|Nghiệp vụ Dược|Quản lý chất lượng|Quản lý [Nn]gân sách|Cải cách hành chính|Thanh tra)(?!\p{L}|[^.;:]{0,20}\s(?:Sở|của sở|thuộc sở|tỉnh|thành phố))/gu

/** What a text says of units a commune does not have. */
const unitWordsIn = byText((text: string) => {
  if (!hint.test(text)) return null
  const told = [...text.matchAll(localities)]
  return {
    localities: told.length > 0 ? told : [...text.matchAll(toldLocalities)],
    lower: [...text.matchAll(lowerUnits)],
    rooms: [...text.matchAll(departmentRooms)],
  }
})

function* otherUnits(input: PlanInput): Generator<RuleFinding> {
  const cited = citedOf(input)
  const units = input.office?.units.map(({ name }) => name) ?? []
  const ofCommittee = input.draft.letterhead.issuerKind === 'ubnd'
  for (const passage of texts(input)) {
    const words = unitWordsIn(passage.text)
    if (!words) continue
    for (const match of words.localities) {
      const { who = '', tail = '' } = match.groups ?? {}
      const start = match.index + who.length
      if (isCited(cited, passage, start, start + tail.length)) continue
      yield {
        ...passage.at({ start, end: start + tail.length }),
        excerpt: `${who}${tail}`,
        message: `“${who}${tail}”: cấp xã không có “địa phương” trực thuộc; chữ này thường sót lại từ kế hoạch cấp trên.`,
        fix: wordFix(passage, [{ start, end: start + tail.length, to: '' }], 'one-click', 'Bỏ “địa phương”'),
      }
    }
    for (const match of words.lower) {
      const who = match.groups?.who ?? ''
      const start = match.index + match[0].length - who.length
      if (
        isCited(cited, passage, start, start + who.length) ||
        /^\s+(?:của\s+)?(?:tỉnh|thành phố|cấp tỉnh)/u.test(passage.text.slice(start + who.length))
      )
        continue
      const own = who.endsWith('cấp xã')
      yield {
        ...passage.at({ start, end: start + who.length }),
        excerpt: who,
        ...(own ? { severity: 'hint' as const } : {}),
        message: own
          ? `“${who}” trong kế hoạch của chính một xã, phường: chữ này thường sót lại từ kế hoạch cấp trên.`
          : `“${who}” không thuộc cấp xã; chữ này thường sót lại từ kế hoạch cấp trên.`,
        fix: toPlace,
      }
    }
    for (const match of ofCommittee ? words.rooms : []) {
      const [room] = match
      const start = match.index
      if (units.some((unit) => unit.startsWith(room)) || isCited(cited, passage, start, start + room.length)) continue
      yield {
        ...passage.at({ start, end: start + room.length }),
        excerpt: room,
        message: `“${room}” là phòng của sở, xã, phường không có; chữ này thường sót lại từ kế hoạch cấp trên.`,
        fix: toPlace,
      }
    }
  }
}

/** A town or ward has tổ dân phố; where the plan says so throughout, a lone "thôn" is left over. */
function* villagesInTown(input: PlanInput): Generator<RuleFinding> {
  if (!/(?<!\p{L})(?:phường|thị trấn)(?!\p{L})/iu.test(input.draft.letterhead.issuer)) return
  const lines = texts(input)
  const found = lines.flatMap((passage) => [...passage.text.matchAll(villages)].map((match) => ({ passage, match })))
  const town = lines.reduce((sum, { text }) => sum + [...text.matchAll(quarters)].length, 0)
  if (found.length === 0 || town < 2 || town <= found.length) return
  // Named side by side, both are there.
  if (
    lines.some(({ text }) =>
      /(?:thôn|xóm|ấp)[,\s]+(?:và\s+)?(?:các\s+)?(?:tổ dân phố|khu phố)|(?:tổ dân phố|khu phố)[,\s]+(?:và\s+)?(?:các\s+)?(?:thôn|xóm|ấp)/u.test(
        text,
      ),
    )
  )
    return
  for (const { passage, match } of found) {
    const end = match.index + match[0].length
    yield {
      ...passage.at({ start: match.index, end }),
      excerpt: passage.text.slice(Math.max(0, passage.text.lastIndexOf(' ', match.index - 2) + 1), end),
      message: `“${match[0]}”: các chỗ khác trong kế hoạch này ghi “tổ dân phố”.`,
      fix: toPlace,
    }
  }
}

/** Hương ước are a village's; an office of the province has none to carry out. */
function* villageMatters(input: PlanInput): Generator<RuleFinding> {
  const cited = citedOf(input)
  for (const passage of texts(input)) {
    const at = passage.text.search(/(?<!\p{L})hương ước(?!\p{L})/u)
    if (at === -1 || isCited(cited, passage, at, at + 8)) continue
    yield {
      ...passage.at({ start: at, end: at + 8 }),
      excerpt: passage.text.slice(at, at + 60).split(/[.;]/u)[0] ?? 'hương ước',
      message:
        'Hương ước, quy ước là việc của thôn, tổ dân phố; kế hoạch nội bộ của văn phòng thường không có việc này.',
      fix: toPlace,
    }
  }
}
