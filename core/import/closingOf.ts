/** Nơi nhận and the signature block, whose two columns of the page may have come out mixed. */
import { type PlaceKey, place } from '../document/place.ts'
import type { Letterhead, RecipientLine, Recipients, Signature } from '../draft/draft.ts'
import { foldText } from '../text/normalize.ts'
import { takeBeside } from './besideOf.ts'
import { groupOf, type Receiving, receivingOf } from './recipientGroup.ts'
import { signatureOf } from './signatureOf.ts'
import { withSmallPosts } from './smallSignature.ts'
import { sortLines } from './sortClosing.ts'
import type { ClosingOptions } from './sortMixed.ts'
import type { SourceLine } from './sourceLine.ts'
import { plainOrMarked } from './spans.ts'

export interface FoundClosing {
  recipients: Recipients
  signature: Signature
  hasRecipients: boolean
  hasFiling: boolean
}

export function closingOf(
  closing: readonly SourceLine[],
  options: ClosingOptions,
  letterhead: Pick<Letterhead, 'issuer' | 'parent'>,
): FoundClosing {
  const receiving = receivingOf(letterhead)
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
      if (!/^lưu\s*:/iu.test(text)) notes.add('normalised', 'Dòng Lưu', text, line)
      at(place.filing)
    } else if (hasFiling && text === '') notes.add('left-over', 'Nơi nhận', text, line)
    else {
      const recipient = recipientOf(text, newId(), marked, receiving)
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

function recipientOf(source: string, id: string, marked: boolean, receiving: Receiving): RecipientLine {
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
    group: groupOf(words, noted?.[2] ?? '', receiving),
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
