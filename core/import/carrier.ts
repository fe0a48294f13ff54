/**
 * The paper a plan is attached to: a decision or a letter in the same file, or named below the title, “(Ban hành kèm theo Quyết
 * định số 45/QĐ-UBND ngày 12 tháng 3 năm 2026 của UBND xã Bình Minh)”.
 *
 * 1. The nearest such paper of the file is read for its letterhead and its closing; its words stay in their own note (`carrierOf`).
 *    Without one, the line below the title says who issued it, and when (`carrierSaid`).
 * 2. What the plan itself lacks is proposed from it: issuer, place, date, recipients, signer, each told as a guess. A plan of another
 *    body takes nothing.
 * 3. Its number is never the plan's: that is told. “Như Điều 3” and “Như trên” are recipients of that paper alone.
 */
import type { RecipientLine } from '../draft/draft.ts'
import { signatureLines } from '../draft/signatureLines.ts'
import { fullBodyName } from '../text/bodyNames.ts'
import { dateExists, formatShortDate, isoOf } from '../text/dates.ts'
import { foldText } from '../text/normalize.ts'
import { takeClaims } from './claims.ts'
import { closingOf, type FoundClosing } from './closingOf.ts'
import { type FoundHead, letterheadOf } from './letterheadOf.ts'
import { type NoteTaker, takeNotes } from './notes.ts'
import type { SourcePart } from './parts.ts'
import type { SourceLine } from './sourceLine.ts'
import { isIssuedWith, isTitleLine } from './titleLines.ts'
import { findZones } from './zones.ts'

export interface Carrier {
  /** `QUYẾT ĐỊNH`, `công văn`. */
  name: string
  /** `45/QĐ-UBND`; empty where it has none yet. */
  number: string
  head: FoundHead
  /** Null where the paper itself is not in the file. */
  closing: FoundClosing | null
  line: number
}

const carryingKinds = /^(?:quyết định|nghị quyết|công văn|tờ trình|thông báo)$/iu
const namesPlan = /(?:ban hành|phê duyệt|gửi|kèm)(?:\s[^.;]{0,60})?\s[“"]?kế hoạch(?!\s+hóa)/iu

interface Parts {
  parts: readonly SourcePart[]
  /** Index of the plan. */
  chosen: number
  all: readonly SourceLine[]
}

/** The paper of the file that carries the chosen plan; null where none does. */
export function carrierOf({ parts, chosen, all }: Parts, newId: () => string, marked: boolean): Carrier | null {
  const plan = parts[chosen]
  if (plan?.kind !== 'plan') return null
  const own = all.slice(plan.from, plan.to)
  const attached = saidBelowTitle(own) !== undefined
  const may = (part: SourcePart): boolean =>
    part.kind === 'other' &&
    carryingKinds.test(part.name) &&
    (attached || all.slice(part.from, part.to).some(({ text }) => namesPlan.test(text)))
  const part = parts.slice(0, chosen).findLast(may) ?? parts.slice(chosen + 1).find(may)
  const lines = part ? all.slice(part.from, part.to) : []
  const zones = findZones(lines, true)
  if (!part || !zones) return null
  const unsaid = { notes: takeNotes(newId), claims: takeClaims() }
  const head = letterheadOf(zones.head, { ...unsaid, asides: [] })
  const issued = { issuer: head.issuerLines.join(' '), parent: head.parent }
  const closing = closingOf(zones.closing, { ...unsaid, newId, marked }, issued)
  const number = [head.number, head.code].filter((piece) => piece !== '').join('/')
  return { name: part.name, number, head, closing, line: lines[0]?.line ?? 0 }
}

/** `QUYẾT ĐỊNH số 45/QĐ-UBND`, for the clerk. */
const carrierCalled = ({ name, number }: Carrier): string => (number === '' ? name : `${name} số ${number}`)

/** Lines a title may have above the line that says what the plan is attached to. */
const nearTitle = 9

const saidBelowTitle = (lines: readonly SourceLine[]): SourceLine | undefined => {
  const title = lines.findIndex(({ text }) => isTitleLine(text))
  return lines.slice(title + 1, title + 1 + nearTitle).find((line) => !line.table && isIssuedWith(line.text))
}

const saidCarrier =
  /kèm\s+theo\s+(Quyết định|Nghị quyết|Công văn|Thông báo|Tờ trình)\s+số\s*:?\s*(\d[^\s,;)]*)\s*,?\s*(?:ngày\s*(\d{1,2})(?:\s*tháng\s*|\/)(\d{1,2})(?:\s*năm\s*|\/)(\d{4}))?(?:\s+của\s+([^;)]{3,120}))?/iu
const postBeforeBody =
  /^(?:Phó\s+)?(?:Chủ tịch|Giám đốc|Tổng Giám đốc|Hiệu trưởng|Chánh Văn phòng(?=\s+(?:UBND|HĐND)))\s+/u

/** The same, as the line below the title says it. */
export function carrierSaid(body: readonly SourceLine[]): Carrier | null {
  const below = body.slice(0, nearTitle).find((line) => !line.table && isIssuedWith(line.text))
  const [, name = '', number = '', day, month, year, by = ''] = saidCarrier.exec(below?.text ?? '') ?? []
  if (!below || name === '') return null
  const head = letterheadOf([], { notes: takeNotes(() => ''), claims: takeClaims(), asides: [] })
  const written = { day: Number(day), month: Number(month), year: Number(year) }
  if (day && dateExists(written)) {
    head.date = isoOf(written)
    head.issueYear = written.year
  }
  const issuer = fullBodyName(by.trim().replace(postBeforeBody, ''))
  if (issuer !== '') head.issuerLines = [issuer]
  head.place = /\s(?:đặc khu|thị xã|thị trấn|phường|xã)\s+(\p{Lu}\S*(?:\s\p{Lu}\S*)*)$/u.exec(issuer)?.[1] ?? ''
  return { name, number, head, closing: null, line: below.line }
}

/** The plan's head with what it lacks and its carrier has. */
export function headWith(carrier: Carrier | null, head: FoundHead, notes: NoteTaker): FoundHead {
  if (!carrier || isOfAnother(carrier, head)) return head
  const { name, number, line, head: carrying } = carrier
  const filled = { ...head }
  const propose = (field: string, words: string): void =>
    notes.add('guessed', field, `Lấy của ${carrierCalled(carrier)}: ${words}`, line)
  if (head.issuerLines.length === 0 && carrying.issuerLines.length > 0) {
    filled.issuerLines = carrying.issuerLines
    filled.parent = carrying.parent
    if (carrying.banner !== undefined && !head.nation) filled.banner = carrying.banner
    const names = [carrying.parent, carrying.issuerLines.join(' ')].filter((name) => name !== '')
    propose('Cơ quan ban hành', names.join(', '))
  }
  if (head.place === '' && carrying.place !== '') {
    filled.place = carrying.place
    propose('Địa danh', carrying.place)
  }
  const dated = head.issueYear !== null || head.issueMonth !== undefined || head.issueDay !== undefined
  if (!dated && carrying.date !== '') {
    filled.date = carrying.date
    filled.issueYear = carrying.issueYear
    propose('Ngày ban hành', formatShortDate(carrying.date))
  }
  if (head.number === '' && number !== '') {
    notes.add('guessed', 'Số và ký hiệu', `Số ${number} là của ${name}; kế hoạch kèm theo chưa có số riêng`, line)
  }
  return filled
}

const isOfAnother = ({ head }: Carrier, own: FoundHead): boolean => {
  const [carrying, planned] = [head, own].map(({ issuerLines }) => foldText(fullBodyName(issuerLines.join(' '))))
  return carrying !== '' && planned !== '' && carrying !== planned
}

const refersToIt = /^như\s+(?:điều\s*\d|trên)/iu

/** The plan's closing with what it lacks and its carrier has. */
export function closingWith(
  carrier: Carrier | null,
  head: FoundHead,
  own: FoundClosing,
  notes: NoteTaker,
): FoundClosing {
  if (!carrier?.closing || isOfAnother(carrier, head)) return own
  const { line, closing } = carrier
  const filled = { ...own }
  if (!own.hasRecipients && !own.hasFiling && (closing.hasRecipients || closing.hasFiling)) {
    const lines = closing.recipients.lines.filter(({ text }) => !refersToIt.test(text))
    const passed = closing.recipients.lines.filter(({ text }) => refersToIt.test(text))
    filled.recipients = { ...closing.recipients, lines }
    filled.hasRecipients = lines.length > 0
    filled.hasFiling = closing.hasFiling
    const words = lines.map(recipientWords).join('; ')
    const without = passed.length > 0 ? ` (không lấy “${passed.map(recipientWords).join('”, “')}”)` : ''
    notes.add('guessed', 'Nơi nhận', `Lấy của ${carrierCalled(carrier)}: ${words}${without}`, line)
  }
  const signed = signatureLines(closing.signature)
  const unsigned = signatureLines(own.signature).length === 0 && own.signature.name === ''
  if (unsigned && (signed.length > 0 || closing.signature.name !== '')) {
    filled.signature = closing.signature
    const words = [...signed, closing.signature.name].filter((piece) => piece !== '')
    notes.add('guessed', 'Người ký', `Lấy của ${carrierCalled(carrier)}: ${words.join(', ')}`, line)
  }
  return filled
}

const recipientWords = ({ text, purpose }: RecipientLine): string => (purpose === '' ? text : `${text} (${purpose})`)
