/**
 * Proposals about names: bodies that ended, the office's own name and place by its profile.
 *
 * 1. A body that ended becomes what it is now, where that is sure; else it is asked about once, for all its places.
 * 2. The issuer's own successor is the profile's, where the old name can be it.
 * 3. The letterhead is set as the profile has it; without a profile an issuer of an ended level is asked about.
 * 4. The old own name in the texts follows, where the office is another one now.
 */

import { alsoInCommunes } from '../checks/rules/old01DistrictLevel.ts'
import { staleNamesOf } from '../checks/rules/staleNames.ts'
import { place } from '../document/place.ts'
import type { Letterhead } from '../draft/draft.ts'
import { citedOf, inQuotes, isCited } from '../reading/cited.ts'
import { endedLevel } from '../reading/issuerLevel.ts'
import { passagesOf } from '../reading/passages.ts'
import type { PlanInput } from '../reading/planInput.ts'
import { formatShortDate } from '../text/dates.ts'
import { foldText } from '../text/normalize.ts'
import type { YearsMoved } from './proposal.ts'
import type { NewChange, WordProposal } from './wordChanges.ts'

/**
 * `asOfNew`: the plan as one of the new year. Names nothing is known to stand for are asked about once each; the issuer's own
 * former level (`thị trấn Hương Sơn`) is the office's level now.
 */
export function staleNameProposals(asOfNew: PlanInput, oldIssuer: string): WordProposal[] {
  const own = ownSuccessor(oldIssuer, asOfNew.office?.name ?? '')
  const names = [...staleNamesOf(asOfNew)]
  return names.flatMap(({ passage, start, end, words, since, now, trust }): WordProposal[] => {
    const from = formatShortDate(since)
    const base = { group: 'body', passage, start, end } as const
    const here = own?.(words) ?? null
    if (here !== null && own)
      return [
        {
          ...base,
          after: here,
          reason: `Từ ngày ${from} không còn “${words}”; cơ quan ban hành nay ở cấp khác.`,
          proposed: own.sure,
        },
      ]
    // The issuer's own name is asked about with the letterhead; half of it is not changed.
    const isIssuer = foldText(oldIssuer).includes(foldText(words))
    if (now !== null && trust === undefined && !isIssuer)
      return [{ ...base, after: now, reason: `Từ ngày ${from} không còn “${words}”; nay là “${now}”.`, proposed: true }]
    const reason = `Từ ngày ${from} không còn “${words}”: ghi cơ quan, đơn vị hiện nay.`
    const one = `name ${words.toLocaleLowerCase('vi')}`
    return [{ ...base, after: now ?? words, reason, one, proposed: false }]
  })
}

interface OwnSuccessor {
  (words: string): string | null
  /** A township became a commune as it was; a district did not. */
  sure: boolean
}

function ownSuccessor(oldIssuer: string, newIssuer: string): OwnSuccessor | null {
  const old = /(?<level>thị trấn|thị xã|huyện|quận)\s+(?<name>\p{Lu}.*)$/iu.exec(oldIssuer)?.groups
  const now = /(?<level>(?<!thị )xã|phường|đặc khu)\s+(?<name>\p{Lu}.*)$/iu.exec(newIssuer)?.groups
  if (!old?.level || !old.name || !now?.level || !now.name) return null
  const { level, name } = old
  const [nowLevel, nowName] = [now.level.toLocaleLowerCase('vi'), now.name]
  const find = (words: string): string | null => {
    const lower = words.toLocaleLowerCase('vi')
    const named = `${level} ${name}`.toLocaleLowerCase('vi')
    if (/^các\s/u.test(lower)) return null
    // No body is made up: a commune has no trade union federation, no court.
    const body = words.replace(/\s*(?:thị trấn|thị xã|huyện|quận)(?!\p{L}).*$/isu, '').trim()
    if (body !== '' && !alsoInCommunes.test(body)) return null
    if (lower.endsWith(named)) return `${words.slice(0, words.length - named.length)}${nowLevel} ${nowName}`
    const bare = level.toLocaleLowerCase('vi')
    return lower.endsWith(bare) ? `${words.slice(0, words.length - bare.length)}${nowLevel}` : null
  }
  return Object.assign(find, { sure: level.toLocaleLowerCase('vi') === 'thị trấn' })
}

const labels: readonly [keyof Letterhead & ('issuer' | 'shortName' | 'parent' | 'place' | 'code'), string][] = [
  ['issuer', 'Cơ quan ban hành'],
  ['shortName', 'Tên gọi ngắn'],
  ['parent', 'Cơ quan chủ quản'],
  ['place', 'Địa danh'],
  ['code', 'Ký hiệu'],
]

/** The letterhead as the office's profile has it. */
export function letterheadChanges({ draft, office }: PlanInput, { to }: YearsMoved): NewChange[] {
  if (!office)
    return to >= 2025 && endedLevel.test(draft.letterhead.issuer) ? [issuerQuestion(draft.letterhead.issuer)] : []
  const profile: Record<(typeof labels)[number][0], string> = {
    issuer: office.name,
    shortName: office.shortName,
    parent: office.parent,
    place: office.place,
    code: office.code === '' ? '' : `KH-${office.code}`,
  }
  return labels.flatMap(([field, label]): NewChange[] => {
    const before = draft.letterhead[field]
    const after = profile[field]
    if (after === '' || foldText(before) === foldText(after)) return []
    const kind = field === 'issuer' ? { issuerKind: office.kind } : {}
    return [
      {
        group: field === 'code' ? 'number' : 'body',
        place: place.letterhead(field),
        context: `${label}: ${before === '' ? '(trống)' : before}`,
        start: label.length + 2,
        end: label.length + 2 + (before === '' ? '(trống)' : before).length,
        before,
        after,
        reason: 'Theo hồ sơ cơ quan.',
        edit: { op: 'set-letterhead', patch: { [field]: after, ...kind } },
        proposed: true,
      },
    ]
  })
}

const issuerQuestion = (issuer: string): NewChange => ({
  group: 'body',
  place: place.letterhead('issuer'),
  context: `Cơ quan ban hành: ${issuer}`,
  start: 18,
  end: 18 + issuer.length,
  before: issuer,
  after: issuer,
  reason:
    'Cấp huyện và thị trấn không còn từ ngày 01/7/2025: ghi tên cơ quan ban hành hiện nay, hoặc khai hồ sơ cơ quan.',
  edit: { op: 'all', edits: [] },
  proposed: false,
})

/** The issuer's old name in the texts, where the office is another one now. */
export function ownNameProposals(input: PlanInput): WordProposal[] {
  const { draft, office } = input
  if (!office) return []
  const pairs = [
    [draft.letterhead.issuer, office.name],
    [draft.letterhead.shortName, office.shortName],
  ].filter(([old = '', now = '']) => old.trim() !== '' && now !== '' && foldText(old) !== foldText(now))
  if (pairs.length === 0) return []
  const cited = citedOf(input)
  const found: WordProposal[] = []
  for (const passage of passagesOf(input)) {
    for (const [old = '', now = ''] of pairs) {
      for (let at = passage.text.indexOf(old); at !== -1; at = passage.text.indexOf(old, at + 1)) {
        const end = at + old.length
        if (/^\p{L}/u.test(passage.text.slice(end)) || inQuotes(passage.text, at) || isCited(cited, passage, at, end))
          continue
        const reason = `Cơ quan ban hành theo hồ sơ là “${office.name}”.`
        found.push({ group: 'body', passage, start: at, end, after: now, reason, proposed: true })
      }
    }
  }
  return found
}
