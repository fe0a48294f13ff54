/** Nơi nhận and the signature block, whose two columns of the page may have come out mixed. */
import { place } from '../document/place.ts'
import type { RecipientGroup, RecipientLine, Recipients, Signature, SignatureForm } from '../draft/draft.ts'
import { signatureLines } from '../draft/signatureLines.ts'
import { foldText } from '../text/normalize.ts'
import { postCase, sentenceCase } from './bodies.ts'
import type { Claims } from './claims.ts'
import { dateLine } from './letterheadOf.ts'
import type { NoteTaker } from './notes.ts'
import type { SourceLine } from './sourceLines.ts'
import { wordsOf } from './spans.ts'
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

export interface ClosingOptions {
  notes: NoteTaker
  newId: () => string
  claims: Claims
  /** The text may hold markdown. */
  marked: boolean
}

export function closingOf(lines: readonly SourceLine[], options: ClosingOptions): FoundClosing {
  const { notes, newId, claims, marked } = options
  const sorted = sortLines(lines, options)
  const recipients: Recipients = { lines: [], filing: '', drafterCode: sorted.drafterCode }
  if (sorted.heading !== '' && sorted.heading !== 'Nơi nhận:') recipients.heading = sorted.heading
  let hasFiling = false
  for (const { text, line } of sorted.recipients) {
    if (!hasFiling && /^luu\b/.test(foldText(text)) && /^lưu\s*:|\bVT\b|^lưu$|^lưu\s+(?:văn|hồ|vp|hs)/iu.test(text)) {
      hasFiling = true
      readFiling(text, recipients)
      claims.claim(line, 'recipients', place.filing)
    } else if (hasFiling && text === '') notes.add('left-over', 'Nơi nhận', text, line)
    else {
      const recipient = recipientOf(text, newId(), marked)
      recipients.lines.push(recipient)
      claims.claim(line, 'recipients', place.recipient(recipient.id))
    }
  }
  for (const { text, line } of sorted.leftOver) {
    notes.add('left-over', 'Nơi nhận và chữ ký', text, line)
    claims.claim(line, 'note', '', true)
  }
  return {
    recipients,
    signature: signatureOf(
      sorted.authority.map(({ text }) => text),
      sorted.name,
    ),
    hasRecipients: recipients.lines.length > 0,
    hasFiling,
  }
}

interface Sorted {
  heading: string
  recipients: Entry[]
  authority: Entry[]
  name: string
  drafterCode: string
  leftOver: Entry[]
}

const bullet = /^(?:[-–—•+*●○▪]|\uf0b7|\uf02d)\s*(?=\S)/
const drafter = /^[A-ZĐ]{1,6}\.?\s?\(\d{1,4}\)\.?$/
/** Two to six words that each begin with a capital; a rank or degree may stand before. */
const personName = /^(?:\p{Lu}[\p{L}.]*\.?\s+)?\p{Lu}[\p{Ll}\p{M}]*(?:\s+\p{Lu}[\p{Ll}\p{M}]*){1,5}$/u
/** `(Đã ký)`, `[daky]`, `(Ký tên, đóng dấu)`: stands where the signature goes. */
const signedMark = /^[([].*[)\]]$|^(?:đã ký|daky)$/iu

function sortLines(lines: readonly SourceLine[], options: ClosingOptions): Sorted {
  const sorted: Sorted = { heading: '', recipients: [], authority: [], name: '', drafterCode: '', leftOver: [] }
  const signing = signatureCell(lines)
  sortMixed(
    lines.filter((line) => line.cell === undefined || line.cell !== signing),
    signing === undefined,
    sorted,
    options,
  )
  if (signing !== undefined) {
    readSignatureCell(
      lines.filter((line) => line.cell === signing),
      sorted,
      options,
    )
    sorted.authority.sort((a, b) => a.line - b.line)
  }
  return sorted
}

/** The cell of a closing table that holds the signature: the last one where an authority or a post stands. */
function signatureCell(lines: readonly SourceLine[]): number | undefined {
  const cells = [...new Set(lines.flatMap((line) => line.cell ?? []))]
  const of = (cell: number): SourceLine[] => lines.filter((line) => line.cell === cell)
  const lists = (line: SourceLine): boolean => isRecipientsHeading(line.text) || line.forced === 'recipients'
  const free = cells.filter((cell) => !of(cell).some(lists))
  return (
    free.findLast((cell) => of(cell).some((line) => isSignatureLine(line.text) || line.forced === 'signature')) ??
    (free.length > 0 && free.length < cells.length
      ? free.findLast((cell) => of(cell).length >= 2 && isCapitals(of(cell)[0]?.text ?? ''))
      : undefined)
  )
}

/** Authority and posts from above, the name from below; what stands between them is left over. */
function readSignatureCell(lines: readonly SourceLine[], sorted: Sorted, { claims, notes }: ClosingOptions): void {
  const own = lines.filter((line) => line.forced !== 'recipients')
  const texts = own.map((line) => oneSpace(line.text))
  const isName = (text: string, line: SourceLine, at: number): boolean =>
    !isSignatureLine(text) &&
    (personName.test(text) ||
      (at > 0 && isNameInCapitals(text)) ||
      (at > 0 && line.afterBlank && /^\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*){1,5}$/u.test(text)))
  const nameAt = own.findLastIndex((line, at) => isName(texts[at] ?? '', line, at))
  own.forEach((line, at) => {
    const text = texts[at] ?? ''
    if (at === nameAt) {
      sorted.name = text
      claims.claim(line.line, 'signature', place.signature('name'))
    } else if (signedMark.test(text) || dateLine.test(text)) {
      notes.add('left-over', 'Chữ ký', text, line.line)
      claims.claim(line.line, 'note', '')
    } else if ((nameAt < 0 || at < nameAt) && (isCapitals(text) || !line.afterBlank || at === 0)) {
      sorted.authority.push({ text, line: line.line })
      claims.claim(line.line, 'signature', place.signature('post'))
    } else sorted.leftOver.push({ text, line: line.line })
  })
}

/** `- Các thôn; CHỦ TỊCH`: two columns that came out with one space between them. */
function apart(cell: string): string[] {
  const match = /^([-–].*[;.])\s+(\S.*)$/su.exec(cell)
  return match?.[2] && isSignatureLine(match[2]) ? [match[1] ?? '', match[2]] : [cell]
}

const surnames =
  'NGUYỄN TRẦN LÊ PHẠM HOÀNG HUỲNH PHAN VŨ VÕ ĐẶNG BÙI ĐỖ HỒ NGÔ DƯƠNG LÝ ĐINH LƯƠNG ĐÀO TRỊNH TRƯƠNG HÀ MAI LÂM CAO TẠ PHÙNG TÔ VƯƠNG CHU QUÁCH TRIỆU LÒ QUÀNG GIÀNG VÀNG SÙNG THÀO MA NÔNG HỨA TÒNG CẦM BẾ VI LƯU ĐOÀN THÁI LA TỐNG KIỀU ĐẬU NGHIÊM THẠCH SƠN RƠ Y K’ BẠCH TĂNG LỤC TỪ ĐIỂU HOÀNH DOÃN VĂN TÔN CHÂU ÂU MẠC KHÚC LỮ'.split(
    ' ',
  )
/** `NGUYỄN THỊ HỒNG`: a person's name in capitals, by its family name. */
const isNameInCapitals = (text: string): boolean =>
  /^\p{Lu}+(?:\s+\p{Lu}+){1,4}$/u.test(text) && surnames.includes(text.split(/\s/)[0] ?? '')

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Lines of both columns as they come. `signs`: the signature is among them. */
function sortMixed(
  lines: readonly SourceLine[],
  signs: boolean,
  sorted: Sorted,
  { notes, claims }: ClosingOptions,
): void {
  const names: Entry[] = []
  let listing = false
  let filed = false
  /** A dash stood alone; its words follow. */
  let dash = false
  /** A bullet prints as a hyphen, whatever it was. */
  const unbulleted = (cell: string, line: number): string => {
    const mark = bullet.exec(cell)?.[0].trim() ?? '-'
    if (mark !== '-') notes.add('normalised', 'Dấu đầu dòng nơi nhận', mark, line)
    if (/^\S[ \t]{2,}\S/u.test(cell)) notes.add('normalised', 'Dấu cách thừa ở nơi nhận', cell, line)
    return cell.replace(bullet, '')
  }
  const isRecipient = (text: string, source: SourceLine): boolean =>
    bullet.test(text)
      ? source.forced !== 'signature'
      : source.forced === 'recipients' && !goesOn(sorted.recipients.at(-1), text, filed)
  for (const source of lines) {
    const { text, line } = source
    const inTable = source.cell !== undefined
    for (const raw of source.table ? [text] : columnsOf(text).flatMap(apart)) {
      const cell = (source.spans ? raw : raw.replace(/^\*+(?=\S)|(?<=\S)\*+$/g, '')).trim()
      if (cell === '') continue
      if (listing && cell === '-') {
        dash = true
        claims.claim(line, 'recipients', place.recipients)
        continue
      }
      if (dash && !isSignatureLine(cell)) {
        dash = false
        sorted.recipients.push({ text: cell, line })
        filed = /^lưu\s*:/iu.test(cell)
        continue
      }
      if (sorted.heading === '' && isRecipientsHeading(cell)) {
        const split = /^([^:]*:?)\s*(.*)$/s.exec(source.spans ? cell : cell.replaceAll('*', ''))
        sorted.heading = (split?.[1] ?? cell).trim()
        listing = true
        const rest = split?.[2] ?? ''
        if (rest !== '' && isSignatureLine(rest)) sorted.authority.push({ text: rest, line })
        else if (rest !== '') sorted.recipients.push({ text: unbulleted(rest, line), line })
        claims.claim(line, 'recipients', place.recipients)
      } else if (
        source.forced !== 'recipients' &&
        (signs ? isSignatureLine(cell) : isSignatureLine(cell) && !inTable)
      ) {
        sorted.authority.push({ text: cell, line })
        claims.claim(line, 'signature', place.signature('post'))
      } else if ((listing || source.forced === 'recipients') && isRecipient(cell, source)) {
        sorted.recipients.push({ text: unbulleted(cell, line), line })
        filed = /^lưu\s*:/iu.test(cell.replace(bullet, ''))
      } else if (drafter.test(cell)) {
        sorted.drafterCode = cell
        claims.claim(line, 'recipients', place.recipients)
      } else if (listing && inTable && source.afterBlank === false && /^lưu\s*[:;]/iu.test(cell)) {
        // `Lưu: VT, NC.Châu` without a dash is a line of its own.
        sorted.recipients.push({ text: cell, line })
        filed = true
      } else if (listing && goesOn(sorted.recipients.at(-1), cell, filed)) {
        addTo(sorted.recipients.at(-1), cell)
      } else if (isCapitals(cell) && sorted.authority.length > 0 && names.length === 0 && !inTable) {
        if (source.forced === 'signature' || !capitalName(cell, source, sorted.authority))
          sorted.authority.push({ text: cell, line })
        else names.push({ text: cell, line })
        claims.claim(line, 'signature', place.signature('post'))
      } else if (sorted.authority.length > 0 && personName.test(cell) && !inTable) {
        names.push({ text: cell, line })
      } else if (listing && !filed && (/[;.,]$/.test(cell) || inTable)) {
        sorted.recipients.push({ text: cell, line })
      } else if (source.forced === 'signature') sorted.authority.push({ text: cell, line })
      else sorted.leftOver.push({ text: cell, line })
    }
  }
  if (dash) notes.add('left-over', 'Nơi nhận và chữ ký', '-', 0)
  const name = names.at(-1)
  if (name) {
    sorted.name = name.text
    claims.claim(name.line, 'signature', place.signature('name'))
  }
  sorted.leftOver.push(...names.slice(0, -1))
}

/** `NGUYỄN VĂN AN` under its post, after the room for the signature. */
const capitalName = (cell: string, line: SourceLine, authority: readonly Entry[]): boolean =>
  line.spans !== undefined &&
  (line.afterBlank || isNameInCapitals(cell)) &&
  authority.length > 0 &&
  !/\b(?:UBND|HĐND|BAN|PHÒNG|SỞ|TRƯỜNG)\b/u.test(cell) &&
  /^\p{Lu}+(?:\s+\p{Lu}+){1,4}$/u.test(cell)

/** The line before is a recipient that has not ended yet. */
function goesOn(last: Entry | undefined, cell: string, filed: boolean): boolean {
  if (!last || /[;.]$/.test(last.text)) return false
  if (/^\(/.test(cell) && !/^\(\s*đã ký/iu.test(cell)) return true
  if (personName.test(cell) && (filed || !/[,(]$/.test(last.text))) return /[,\-–(]$/.test(last.text)
  return !filed || /[,\-–:]$/.test(last.text)
}

function addTo(last: Entry | undefined, cell: string): void {
  if (last) last.text += /[\p{L}\p{N}]-$/u.test(last.text) ? cell : ` ${cell}`
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)

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
    text: wordsOf(noted?.[1] ?? words, marked),
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
