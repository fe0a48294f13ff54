/** Which group of Nơi nhận a line belongs to: whose plan it is decides who stands above and who carries out. */
import type { Letterhead } from '../draft/draft.ts'
import type { RecipientGroup } from '../draft/recipientGroups.ts'
import { levelOf } from '../reading/issuerLevel.ts'
import { foldText } from '../text/normalize.ts'

export interface Receiving {
  /** The committee of a province or a city issues the plan. */
  ofAProvince: boolean
  ofACommune: boolean
  /** The Front: its member organisations carry out. */
  ofTheFront: boolean
}

export function receivingOf(letterhead: Pick<Letterhead, 'issuer' | 'parent'>): Receiving {
  const level = levelOf(letterhead)
  const issuer = foldText(letterhead.issuer)
  return {
    ofAProvince: level === 'province' && /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)\b/.test(issuer),
    ofACommune: level === 'commune',
    ofTheFront: /mat tran|mttq/.test(`${foldText(letterhead.parent)} ${issuer}`),
  }
}

const groups: readonly (readonly [RecipientGroup, RegExp])[] = [
  [
    'party',
    /\bdang uy\b|\bthi uy\b|\btinh uy\b|\bhuyen uy\b|\btt\.? ?(?:tu|du|hu)\b|\bban (?:dan van|xay dung dang|tuyen giao|bxd)/,
  ],
  ['leaders', /^(?:d\/c |cac d\/c |dong chi )?(?:ct|chu tich|lanh dao|ld)\b|\bpct\b|pho chu tich|^ld\w* /],
  [
    'front',
    /\bmttq|mat tran|doan the|to chuc chinh tri|cong doan|hoi (?:lien hiep )?(?:phu nu|nong dan|cuu chien binh)|doan thanh nien|\btn\b/,
  ],
  ['council', /^(?!(?:cac )?van phong|vp\b).*(?:\bhdnd\b|hoi dong nhan dan)/],
  [
    'higher',
    /^(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|tp|huyen)|^so\b|^bo\b(?! phan)|^tinh uy|^van phong chinh phu/,
  ],
]

/** Whose names the groups below would take for another level's. */
function groupByLevel(folded: string, { ofAProvince, ofACommune, ofTheFront }: Receiving): RecipientGroup | null {
  // A committee of an election is set up beside the offices: none is above it or below.
  if (/^uy ban bau cu\b/.test(folded)) return 'other'
  if (/\btrung uong\b/.test(folded) && /\b(?:hoi|mttq|mat tran|doan|lien doan)\b/.test(folded)) return 'higher'
  if (ofTheFront && /\bto chuc thanh vien\b/.test(folded)) return 'units'
  if (ofAProvince) {
    if (/^(?:cac )?(?:ban, )?so\b/.test(folded)) return 'units'
    if (/^dang uy\b.*\b(?:xa|phuong|dac khu)\b/.test(folded)) return 'units'
  }
  const isFront = /\bmttq|mat tran|\bhoi (?:lien hiep )?(?:phu nu|nong dan|cuu chien binh)\b/.test(folded)
  return ofACommune && isFront && /\b(?:tinh|thanh pho|tp)\b/.test(folded) ? 'higher' : null
}

/** By its words, what it is sent for, and who sends it. */
export function groupOf(words: string, purpose: string, receiving: Receiving): RecipientGroup {
  const folded = foldText(words)
  const byLevel = groupByLevel(folded, receiving)
  if (byLevel) return byLevel
  const found = groups.find(([, pattern]) => pattern.test(folded))?.[0]
  if (found) return found
  // A school reports to the phòng of its xã, a phòng to its Ủy ban: above the issuer, whatever their names.
  if (/b\/c|báo cáo/iu.test(purpose)) return 'higher'
  return /^(?:cac|phong|van phong|trung tam|tram|to|bo phan|truong|cong an|ubnd|uy ban|ban|xom|thon|to dan pho|doanh nghiep|don vi)/.test(
    folded,
  )
    ? 'units'
    : 'other'
}
