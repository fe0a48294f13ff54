/**
 * Bodies a plan speaks of, each under every name it gives them: the Front, offices and centres of the issuer, its portal.
 * Names that say the same in other words (`keyOf`) are one body; UBND beside Ủy ban nhân dân is no other name.
 *
 * 1. Each passage is searched for the Front, the issuer’s offices and its portal (`mentionsIn`).
 * 2. Mentions of one body are laid together by the compared form of the name.
 * 3. Recipients may shorten a name: only what differs beyond that is another name (`addRecipients`).
 */

import { perInput } from '../perInput.ts'
import { keyOf, unitsNamed } from './actors.ts'
import { citedOf, inQuotes, isCited } from './cited.ts'
import { levelOf } from './issuerLevel.ts'
import { byText, pushTo } from './keep.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { PlanInput } from './planInput.ts'

export interface NameUse {
  passage: Passage
  start: number
  end: number
  /** As written. */
  name: string
}

interface Body {
  /** What it is to be called where the plan leaves the choice; null for the name used most. */
  proper: string | null
  /** Ways of writing it, the most used first. */
  names: readonly { name: string; uses: readonly NameUse[] }[]
  /** They differ in the word for the unit alone: `Phòng Kinh tế`, `Phòng Kinh tế xã`. */
  byLevelOnly: boolean
}

/** Bodies with more than one name. */
export const bodiesOf: (input: PlanInput) => readonly Body[] = perInput(findBodies)

const level = '(?:xã|phường|đặc khu|thị trấn|[Tt]hị xã)'
const front = new RegExp(
  `(?<!\\p{L})(?:(?:Ủy ban|Uỷ ban|UB)\\s?(?:Mặt trận(?:\\s+Tổ quốc)?|MTTQ)|(?:Mặt trận Tổ quốc|MTTQ)(?=\\s?(?:Việt Nam|VN)?\\s${level}))(?:\\s?(?:Việt Nam|VN)(?!\\p{L}))?(?:\\s${level}(?!\\p{L}))?`,
  'gu',
)
const portal =
  /(?<!\p{L})(?:Cổng|cổng)\s+(?:T|t)hông tin(?:\s+điện tử)?(?:\s+của\s+(?:xã|phường|đặc khu|địa phương|đơn vị|tỉnh|thị trấn))?(?!\p{L})/gu

const wholeFront = /^(?:ủy ban|uỷ ban) mặt trận tổ quốc việt nam/u

/** The Front of the province, or at every level, is another body. */
const anotherLevel = /^(?:\s+Việt Nam)?\s+(?:(?:các\s+)?cấp|tỉnh|huyện|thành phố|Trung ương|trung ương)(?!\p{L})/u

/** `Mặt trận Tổ quốc (MTTQ) Việt Nam`: the whole name goes on behind its short form. */
const explained = /^\s*\(MTTQ\)/u

interface Mention {
  family: string
  name: string
  start: number
  end: number
}

const levelAtEnd = /\s(?:xã|phường|đặc khu|thị trấn|thị xã)$/u

const mentionsIn = byText((text): readonly Mention[] => {
  const found: Mention[] = []
  const take = (family: string, pattern: RegExp): void => {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (!anotherLevel.test(text.slice(end, end + 24)) && !explained.test(text.slice(end, end + 12)))
        found.push({ family, name: match[0], start: match.index, end })
    }
  }
  take('front', front)
  take('portal', portal)
  if (/(?:[Pp]hòng|Trung tâm|Trạm)\s/u.test(text)) {
    let from = 0
    for (const name of unitsNamed(text)) {
      if (!/^(?:Phòng|Văn phòng|Trung tâm|Trạm)\s/u.test(name)) continue
      const start = text.indexOf(name, from)
      if (start === -1) continue
      from = start + name.length
      found.push({ family: keyOf(name.replace(levelAtEnd, '')), name, start, end: from })
    }
  }
  return found
})

function findBodies(input: PlanInput): Body[] {
  const cited = citedOf(input)
  const families = new Map<string, Map<string, NameUse[]>>()
  for (const passage of passagesOf(input)) {
    if (passage.kind !== 'block' && passage.kind !== 'cell') continue
    for (const { family, name, start, end } of mentionsIn(passage.text)) {
      if (isCited(cited, passage, start, end) || inQuotes(passage.text, start)) continue
      const names = families.get(family) ?? new Map<string, NameUse[]>()
      families.set(family, names)
      const form = formOf(name)
      pushTo(names, form, { passage, start, end, name })
    }
  }
  addRecipients(input, families.get('front'))
  const own = ownLevel(input)
  return [...families].flatMap(([family, forms]) => {
    if (family === 'portal' && !portalDiffers([...forms.values()].map(([use]) => use?.name ?? ''))) return []
    const names = [...forms.values()]
      .map((uses) => ({ name: uses[0]?.name ?? '', uses }))
      .sort((a, b) => b.uses.length - a.uses.length)
    if (names.length < 2) return []
    const bare = new Set(names.map(({ name }) => formOf(name).replace(levelAtEnd, '')))
    const proper = family === 'front' ? `Ủy ban Mặt trận Tổ quốc Việt Nam${own === '' ? '' : ` ${own}`}` : null
    return [{ proper, names, byLevelOnly: bare.size === 1 }]
  })
}

/**
 * A list of recipients may shorten one name; where the text itself has two, its name there is one more. The other way
 * round, short in the text and whole among the recipients, are two names as well.
 */
function addRecipients(input: PlanInput, names: Map<string, NameUse[]> | undefined): void {
  if (!names || (names.size < 2 && [...names.keys()].some((name) => wholeFront.test(name)))) return
  for (const passage of passagesOf(input)) {
    if (passage.kind !== 'recipient') continue
    for (const { family, name, start, end } of mentionsIn(passage.text))
      if (family === 'front') pushTo(names, formOf(name), { passage, start, end, name })
  }
}

/** Two ways of writing that differ in capitals, dashes or UBND alone are one: other rules see to those. */
const formOf = byText((name): string =>
  name
    .toLocaleLowerCase('vi')
    .replaceAll('hoá', 'hóa')
    .replace(/ủy ban nhân dân|uỷ ban nhân dân/gu, 'ubnd')
    .replaceAll('hội đồng nhân dân', 'hđnd')
    .replace(/\s[-–]\s/gu, ' - ')
    .replace(/\s+/gu, ' '),
)

/** Two owners, or "điện tử" once there and once not; an owner left out is no other name. */
function portalDiffers(names: readonly string[]): boolean {
  const owners = new Set(names.map((name) => /của\s+(.+)$/u.exec(name)?.[1]).filter(Boolean))
  return owners.size > 1 || new Set(names.map((name) => /điện tử/u.test(name))).size > 1
}

/** `xã`, as the issuer's own name has it. */
function ownLevel(input: PlanInput): string {
  const { letterhead } = input.draft
  if (levelOf(letterhead) === null) return ''
  return /(?<!\p{L})(thị trấn|thị xã|đặc khu|phường|xã)(?!\p{L})/iu.exec(letterhead.issuer)?.[1]?.toLowerCase() ?? ''
}
