/** Nơi nhận and the signature block, whose two columns of the page may have come out mixed. */
import type { RecipientGroup, RecipientLine, Recipients, Signature, SignatureForm } from '../draft/draft.ts'
import { signatureLines } from '../draft/signatureLines.ts'
import { foldText } from '../text/normalize.ts'
import { postCase, sentenceCase } from './bodies.ts'
import { readEmphasis } from './emphasis.ts'
import type { NoteTaker } from './notes.ts'
import type { SourceLine } from './sourceLines.ts'
import { columnsOf, isRecipientsHeading, isSignatureLine } from './zones.ts'

export interface FoundClosing {
  recipients: Recipients
  signature: Signature
  hasRecipients: boolean
  hasFiling: boolean
}

interface Entry {
  text: string
  line: number
}

export function closingOf(lines: readonly SourceLine[], notes: NoteTaker, newId: () => string): FoundClosing {
  const sorted = sortLines(lines, notes)
  const recipients: Recipients = { lines: [], filing: '', drafterCode: sorted.drafterCode }
  if (sorted.heading !== '' && sorted.heading !== 'Nơi nhận:') recipients.heading = sorted.heading
  let hasFiling = false
  for (const { text, line } of sorted.recipients) {
    if (!hasFiling && /^luu\b/.test(foldText(text)) && /^lưu\s*:|\bVT\b|^lưu$/iu.test(text)) {
      hasFiling = true
      readFiling(text, recipients)
    } else if (hasFiling && text === '') notes.add('left-over', 'Nơi nhận', text, line)
    else recipients.lines.push(recipientOf(text, newId()))
  }
  for (const { text, line } of sorted.leftOver) notes.add('left-over', 'Nơi nhận và chữ ký', text, line)
  return {
    recipients,
    signature: signatureOf(sorted.authority, sorted.name),
    hasRecipients: recipients.lines.length > 0,
    hasFiling,
  }
}

interface Sorted {
  heading: string
  recipients: Entry[]
  authority: string[]
  name: string
  drafterCode: string
  leftOver: Entry[]
}

const bullet = /^(?:[-–•+*]|\uf0b7|\uf02d)\s*(?=\S)/
const drafter = /^[A-ZĐ]{1,6}\.?\s?\(\d{1,4}\)\.?$/
/** Two to six words that each begin with a capital; a rank or degree may stand before. */
const personName = /^(?:\p{Lu}[\p{L}.]*\.?\s+)?\p{Lu}[\p{Ll}\p{M}]*(?:\s+\p{Lu}[\p{Ll}\p{M}]*){1,5}$/u

function sortLines(lines: readonly SourceLine[], notes: NoteTaker): Sorted {
  const sorted: Sorted = { heading: '', recipients: [], authority: [], name: '', drafterCode: '', leftOver: [] }
  const names: Entry[] = []
  let listing = false
  let filed = false
  /** A bullet prints as a hyphen, whatever it was. */
  const unbulleted = (cell: string, line: number): string => {
    const mark = bullet.exec(cell)?.[0].trim() ?? '-'
    if (mark !== '-') notes.add('normalised', 'Dấu đầu dòng nơi nhận', mark, line)
    if (/^\S[ \t]{2,}\S/u.test(cell)) notes.add('normalised', 'Dấu cách thừa ở nơi nhận', cell, line)
    return cell.replace(bullet, '')
  }
  for (const { text, line } of lines) {
    for (const raw of columnsOf(text)) {
      const cell = raw.replace(/^\*+(?=\S)|(?<=\S)\*+$/g, '').trim()
      if (cell === '') continue
      if (sorted.heading === '' && isRecipientsHeading(cell)) {
        const split = /^([^:]*:?)\s*(.*)$/s.exec(cell.replaceAll('*', ''))
        sorted.heading = (split?.[1] ?? cell).trim()
        listing = true
        const rest = split?.[2] ?? ''
        if (rest !== '' && isSignatureLine(rest)) sorted.authority.push(rest)
        else if (rest !== '') sorted.recipients.push({ text: unbulleted(rest, line), line })
      } else if (isSignatureLine(cell)) sorted.authority.push(cell)
      else if (listing && bullet.test(cell)) {
        sorted.recipients.push({ text: unbulleted(cell, line), line })
        filed = /^lưu\s*:/iu.test(cell.replace(bullet, ''))
      } else if (drafter.test(cell)) sorted.drafterCode = cell
      else if (listing && goesOn(sorted.recipients.at(-1), cell, filed)) addTo(sorted.recipients.at(-1), cell)
      else if (isCapitals(cell) && sorted.authority.length > 0 && names.length === 0) sorted.authority.push(cell)
      else if (sorted.authority.length > 0 && personName.test(cell)) names.push({ text: cell, line })
      else if (listing && !filed && /;$/.test(cell)) sorted.recipients.push({ text: cell, line })
      else sorted.leftOver.push({ text: cell, line })
    }
  }
  sorted.name = names.at(-1)?.text ?? ''
  sorted.leftOver.push(...names.slice(0, -1))
  return sorted
}

/** The line before is a recipient that has not ended yet. */
function goesOn(last: Entry | undefined, cell: string, filed: boolean): boolean {
  if (!last || /[;.]$/.test(last.text)) return false
  if (personName.test(cell) && (filed || !/[,(]$/.test(last.text))) return /[,\-–(]$/.test(last.text)
  return !filed || /[,\-–:]$/.test(last.text)
}

function addTo(last: Entry | undefined, cell: string): void {
  if (last) last.text += /[\p{L}\p{N}]-$/u.test(last.text) ? cell : ` ${cell}`
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)

function recipientOf(source: string, id: string): RecipientLine {
  const whole = /^(.*?)\s*([;.,]?)$/su.exec(source)
  const end = whole?.[2] ?? ''
  const words = whole?.[1] ?? source
  const noted = /^(.*\S)\s*\(\s*((?:để\s+)?[bcthpk]{1,2}\/[bcthpk]{1,2}|để\s+[^()]{2,40})\s*\)$/iu.exec(words)
  const line: RecipientLine = {
    id,
    text: readEmphasis(noted?.[1] ?? words).text,
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

const empty: Signature = {
  form: 'custom',
  body: '',
  headPost: '',
  post: '',
  deputyPost: '',
  ownPost: '',
  name: '',
  lines: [],
}

/** `TM. ỦY BAN NHÂN DÂN` → its abbreviation and the rest. */
function authorityOf(line: string): { prefix: string; rest: string } {
  const match = /^(TM|KT|TL|TUQ|Q)\.\s?(.+)$/u.exec(line)
  return match ? { prefix: match[1] ?? '', rest: match[2] ?? '' } : { prefix: '', rest: line }
}

/** The signature as a form where it is one that prints the same lines, else the lines themselves. */
export function signatureOf(lines: readonly string[], name: string): Signature {
  const found = knownForm(lines)
  const signature: Signature = { ...empty, ...found, name, lines: found ? [] : [...lines] }
  if (!found) return signature
  const printed = signatureLines(signature)
  const own = found.ownPost ? [found.ownPost] : []
  const same = [...printed, ...own].join('\n') === lines.join('\n')
  return same ? signature : { ...empty, name, lines: [...lines] }
}

function knownForm(lines: readonly string[]): Partial<Signature> | null {
  const parts = lines.map(authorityOf)
  const pattern = parts.map((part) => part.prefix || '-').join(' ')
  const [one = '', two = '', three = ''] = parts.map((part) => part.rest)
  const form = (known: SignatureForm, fields: Partial<Signature>): Partial<Signature> => ({ form: known, ...fields })
  switch (pattern) {
    case 'TM -':
      return form('tm', { body: sentenceCase(one), headPost: postCase(two) })
    case 'TM - -':
      return form('tm', { body: sentenceCase(one), headPost: postCase(two), ownPost: three })
    case 'TM KT -':
      return form('tm-kt', { body: sentenceCase(one), headPost: postCase(two), post: postCase(three) })
    case 'TM Q':
      return form('tm-q', { body: sentenceCase(one), headPost: postCase(two) })
    case '-':
      return form('head', { headPost: postCase(one) })
    case 'KT -':
      return form('kt', { headPost: postCase(one), post: postCase(two) })
    case 'TL -':
      return form('tl', { headPost: postCase(one), post: postCase(two) })
    case 'TL KT -':
      return form('tl-kt', { headPost: postCase(one), post: postCase(two), deputyPost: postCase(three) })
    case 'TUQ -':
      return form('tuq', { headPost: postCase(one), post: postCase(two) })
    case 'Q':
      return form('q', { headPost: postCase(one) })
    default:
      return null
  }
}
