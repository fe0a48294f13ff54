/**
 * Names of communes in a plan of before 01/7/2025, when they were arranged anew: which one holds which now is in no source of ours, so
 * each name is asked about once, for all its places. The office's own commune has its new name in the profile; that is what is proposed.
 */
import { citedOf, inQuotes, isCited } from '../reading/cited.ts'
import { type Passage, passagesOf } from '../reading/passages.ts'
import type { PlanInput } from '../reading/planInput.ts'
import { planPeriodOf, twoTierSince } from '../reading/planPeriod.ts'
import { communeOf } from '../text/commune.ts'
import { formatShortDate } from '../text/dates.ts'
import type { WordProposal } from './wordChanges.ts'

const commune =
  /(?<![\p{L}\p{M}])(?<level>[Xx]ã|XÃ|[Pp]hường|PHƯỜNG)\s+(?<name>(?!(?:Chủ|Phòng|Ban|Ủy|Hội|Đảng|Văn|Trung|Bí|Phó)\s)\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*){0,3}|\d{1,2}(?![\d/.,]))/gu
const past = /^\s*\(?(?:cũ|trước đây|trước khi|nay là|nay thuộc)(?!\p{L})/u

interface Place {
  passage: Passage
  start: number
  end: number
}

/** `before` is the plan as it was, `after` as one of the new year. Nothing where the plan is of after that day, or stays before it. */
export function communeProposals(before: PlanInput, after: PlanInput): WordProposal[] {
  const { from, to } = planPeriodOf(before)
  const known = (to ?? from) !== '' && (to ?? from) < twoTierSince
  if (!known || planPeriodOf(after).from < twoTierSince) return []
  const { issuer, parent, place } = before.draft.letterhead
  const own = communeOf({ name: issuer, parent, place })
  const { office } = before
  const now = office && communeOf(office)
  return [...placesByName(before)].flatMap(([key, places]): WordProposal[] => {
    const isOwn = own !== null && key === keyOf(own.unit, own.name)
    // What the office is called now, or always was.
    if ((now && key === keyOf(now.unit, now.name)) || (isOwn && !now)) return []
    return places.map(({ passage, start, end }) => {
      const words = passage.text.slice(start, end)
      const next = isOwn && now ? likeWritten(words, `${now.unit} ${now.name}`) : words
      return {
        group: 'body',
        passage,
        start,
        end,
        after: next,
        reason: `Từ ngày ${formatShortDate(twoTierSince)} các xã, phường được sắp xếp lại: “${words}” nay là đơn vị nào? Trả lời một lần cho mọi chỗ ghi tên này.`,
        one: `commune ${key}`,
        proposed: false,
      }
    })
  })
}

const keyOf = (level: string, name: string): string => `${level} ${name}`.toLocaleLowerCase('vi').replace(/\s+/gu, ' ')

function placesByName(input: PlanInput): Map<string, Place[]> {
  const cited = citedOf(input)
  const found = new Map<string, Place[]>()
  for (const passage of passagesOf(input)) {
    for (const match of passage.text.matchAll(commune)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const skipped =
        isCited(cited, passage, start, end) ||
        inQuotes(passage.text, start) ||
        past.test(passage.text.slice(end, end + 24))
      if (skipped || /thị\s$/iu.test(passage.text.slice(0, start))) continue
      const key = keyOf(match.groups?.level ?? '', match.groups?.name ?? '')
      found.set(key, [...(found.get(key) ?? []), { passage, start, end }])
    }
  }
  return found
}

/** In capitals where the old name was; its level with a capital where that one had it. */
function likeWritten(written: string, name: string): string {
  if (written === written.toLocaleUpperCase('vi') && /\p{Lu}{2}/u.test(written)) return name.toLocaleUpperCase('vi')
  return /^\p{Lu}/u.test(written) ? name.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase('vi')) : name
}
