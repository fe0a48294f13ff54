/** Nơi nhận and the signature block, whose two columns of the page may have come out mixed. */
import { type PlaceKey, place } from '../document/place.ts'
import type { RecipientLine, Recipients, Signature } from '../draft/draft.ts'
import type { RecipientGroup } from '../draft/recipientGroups.ts'
import { foldText } from '../text/normalize.ts'
import { takeBeside } from './besideOf.ts'
import { signatureOf } from './signatureOf.ts'
import { withSmallPosts } from './smallSignature.ts'
import { sortLines } from './sortClosing.ts'
import type { ClosingOptions } from './sortMixed.ts'
import type { SourceLine } from './sourceLine.ts'
import { plainOrMarked } from './spans.ts'

interface FoundClosing {
  recipients: Recipients
  signature: Signature
  hasRecipients: boolean
  hasFiling: boolean
}

export function closingOf(closing: readonly SourceLine[], options: ClosingOptions): FoundClosing {
  const { notes, newId, claims, marked } = options
  const { beside, rest } = takeBeside(withSmallPosts(closing), options)
  const sorted = sortLines(rest, options)
  const recipients: Recipients = { lines: [], filing: '', drafterCode: sorted.drafterCode }
  let hasFiling = false
  for (const [index, { text, line, more = [] }] of sorted.recipients.entries()) {
    const at = (key: PlaceKey): void => {
      for (const one of [line, ...more]) claims.claim(one, 'recipients', key)
    }
    const last = index === sorted.recipients.length - 1
    const files = /^lưu\s*:|\bVT\b|^lưu$|^lưu\s+(?:văn|hồ|vp|hs)/iu.test(text) || last
    if (!hasFiling && /^luu\b/.test(foldText(text)) && files) {
      hasFiling = true
      readFiling(text, recipients)
      at(place.filing)
    } else if (hasFiling && text === '') notes.add('left-over', 'Nơi nhận', text, line)
    else {
      const recipient = recipientOf(text, newId(), marked)
      recipients.lines.push(recipient)
      at(place.recipient(recipient.id))
    }
  }
  // Over an empty list it is kept too: a plan without one prints none.
  const usual = sorted.heading === 'Nơi nhận:' && (recipients.lines.length > 0 || hasFiling)
  if (sorted.heading !== '' && !usual) recipients.heading = sorted.heading
  for (const { text, line } of sorted.leftOver) {
    notes.add('left-over', 'Nơi nhận và chữ ký', text, line)
    claims.claim(line, 'note', '', true)
  }
  return {
    recipients,
    signature: {
      ...signatureOf(
        sorted.authority.map(({ text }) => text),
        sorted.name,
      ),
      ...(beside.length > 0 ? { beside } : {}),
    },
    hasRecipients: recipients.lines.length > 0,
    hasFiling,
  }
}

function recipientOf(source: string, id: string, marked: boolean): RecipientLine {
  const whole = /^(.*?)\s*([;.,]?)$/su.exec(source)
  const end = whole?.[2] ?? ''
  const words = whole?.[1] ?? source
  const noted =
    /^(.*\S)\s*\(\s*((?:để\s+)?[bcthpkđn]{1,2}\/[bcthpkđn]{1,2}|để\s+[^()]{2,40}|(?:báo cáo|thực hiện|phối hợp|theo dõi|chỉ đạo|giám sát|biết|đăng tải)(?:[,;\s][^()]{2,40})?)\s*\)$/iu.exec(
      words,
    )
  const line: RecipientLine = {
    id,
    text: plainOrMarked(noted?.[1] ?? words, marked),
    purpose: noted?.[2] ?? '',
    group: groupOf(words, noted?.[2] ?? ''),
  }
  if (end !== ';') line.end = end
  return line
}

function readFiling(source: string, recipients: Recipients): void {
  const match = /^lưu\s*:?\s*(.*?)\s*([.;]?)$/isu.exec(source)
  recipients.filing = match?.[1] ?? ''
  const end = match?.[2] ?? ''
  if (end !== '.') recipients.filingEnd = end
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
  ['council', /^(?!van phong|vp\b).*(?:\bhdnd\b|hoi dong nhan dan)/],
  [
    'higher',
    /^(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|tp|huyen)|^so\b|^bo\b(?! phan)|^tinh uy|^van phong chinh phu/,
  ],
]

function groupOf(words: string, purpose: string): RecipientGroup {
  const folded = foldText(words)
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
