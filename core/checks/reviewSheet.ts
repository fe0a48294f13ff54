/**
 * Phiếu rà soát: one page for the leader who signs. What was checked, what stands, what was let pass and why, and whether the
 * law the plan rests on is in force. A document like any other, so that Word and the page are made as for a plan.
 */
import { letterheadModel } from '../document/letterhead.ts'
import { breakLines } from '../document/lineBreaks.ts'
import type { BlockModel, DocumentModel, PageSetup, ParagraphModel, Run, TableModel } from '../document/model.ts'
import { place } from '../document/place.ts'
import { subjectText } from '../document/plainText.ts'
import { subjectRoom, subjectRule, tableSizeLimits, textWidthOf } from '../style/page.ts'
import { sizeSets } from '../style/sizes.ts'
import { textWidth } from '../style/textWidth.ts'
import { formatShortDate } from '../text/dates.ts'
import type { Finding, Severity } from './finding.ts'
import { type LegalBasis, legalBasesOf } from './legalBases.ts'
import { severityInForce } from './levels.ts'
import { excerptOf } from './reading.ts'
import type { CheckInput, Rule } from './rule.ts'
import { ruleGroups } from './ruleGroups.ts'
import { rules as catalogue } from './rules/catalogue.ts'

/** What was checked, by whom it was asked, and what came of it. */
export interface Reviewed {
  input: CheckInput
  /** All that the checks said of it, waived ones among them. */
  findings: readonly Finding[]
  /** When the sheet is made, by the machine's clock. */
  now: Date
}

/** How many lines each list may have; the rest is counted. */
export interface SheetRoom {
  standing: number
  waived: number
  bases: number
}

export const widestSheet: SheetRoom = { standing: 16, waived: 10, bases: 14 }

/** A sheet with the longest of its lists a line shorter; null where nothing is left to cut. */
export function narrower(room: SheetRoom, reviewed: Reviewed): SheetRoom | null {
  const { standing, waived, bases } = factsOf(reviewed)
  const lines = {
    // Errors and warnings are what the sheet is for: hints go first, then the căn cứ.
    standing: Math.min(room.standing, standing.length),
    waived: Math.min(room.waived, waived.length),
    bases: Math.min(room.bases, bases.length),
  }
  const hints = standing.slice(0, lines.standing).filter(({ severity }) => severity === 'hint').length
  if (hints > 0) return { ...lines, standing: lines.standing - 1 }
  const longest = Math.max(lines.standing, lines.waived, lines.bases)
  if (longest <= 1) return null
  if (lines.bases === longest) return { ...lines, bases: longest - 1 }
  return lines.standing === longest ? { ...lines, standing: longest - 1 } : { ...lines, waived: longest - 1 }
}

/** The sheet with no more lines than `room` has. Pure: same plan, same clock, same sheet. */
export function reviewSheet(reviewed: Reviewed, room: SheetRoom = widestSheet): DocumentModel {
  const { draft, document } = reviewed.input
  const today = dayOf(reviewed.now)
  const page: PageSetup = {
    ...document.page,
    sizeSet: 'S',
    lineSpacing: 1,
    tableSize: tableSizeLimits[0],
  }
  const { margins } = page
  const letterhead = letterheadModel({ ...draft.letterhead, date: today, draftMark: null, urgency: '' }, 'S', margins)
  const size = sizeSets.S.subject
  const bold = (text: string) => textWidth(text, { size, bold: true })
  const title = excerptOf(`Kế hoạch ${lowerFirst(subjectText(document))}`, 240)
  const lines = breakLines([{ text: title }], subjectRoom(margins), bold)
  const widths = lines.map((line) => bold(line.map((run) => run.text).join('')))
  return {
    properties: { title: `Phiếu rà soát: ${title}`, office: document.properties.office, year: draft.year, date: today },
    page,
    letterhead: {
      parent: letterhead.parent,
      issuer: letterhead.issuer,
      issuerRule: letterhead.issuerRule,
      nation: letterhead.nation,
      motto: letterhead.motto,
      mottoRule: letterhead.mottoRule,
      number: { place: place.draft, runs: [] },
      placeDate: letterhead.placeDate,
      columns: letterhead.columns,
    },
    title: {
      kind: 'PHIẾU RÀ SOÁT',
      subject: lines.map((runs) => ({ place: place.draft, runs })),
      rule: subjectRule(Math.max(...widths, 0)),
    },
    body: bodyOf(reviewed, room, textWidthOf(margins)),
    closing: {
      recipients: { heading: 'Ý kiến của người ký:', lines: [] },
      signature: {
        lines: [{ place: place.draft, runs: [{ text: 'NGƯỜI RÀ SOÁT' }] }],
        name: { place: place.draft, runs: [] },
      },
    },
    annexes: [],
  }
}

function bodyOf(reviewed: Reviewed, room: SheetRoom, width: number): BlockModel[] {
  const { standing, waived, bases, counts } = factsOf(reviewed)
  const parts: BlockModel[] = [
    paragraph('luc', [{ text: whenAndWhat(reviewed) }]),
    paragraph('ket-luan', [{ text: 'Kết luận: ', bold: true }, { text: verdict(counts, waived.length) }]),
    heading('1.', 'Đã rà soát'),
    paragraph('pham-vi', [{ text: scope(reviewed) }]),
    heading('2.', 'Còn lại'),
    standing.length === 0
      ? paragraph('khong-con', [{ text: 'Không còn điều nào.' }])
      : table('con-lai', width, {
          header: ['Mức', 'Nội dung'],
          shares: [0.16, 0.84],
          rows: standing.map((found) => [severityNames[found.severity], saidOf(found)]),
          most: room.standing,
          rest: (rest) => ['', `… và ${rest} mục nữa, xem ở bước Rà soát.`],
        }),
    heading('3.', 'Đã bỏ qua, có lý do'),
    waived.length === 0
      ? paragraph('khong-bo-qua', [{ text: 'Không bỏ qua điều nào.' }])
      : table('bo-qua', width, {
          header: ['Nội dung', 'Lý do', 'Ngày'],
          shares: [0.5, 0.36, 0.14],
          rows: waived.map(({ finding, at }) => [saidOf(finding), excerptOf(finding.waived ?? '', 200), at]),
          most: room.waived,
          rest: (rest) => [`… và ${rest} mục nữa, xem ở bước Rà soát.`, '', ''],
        }),
    heading('4.', 'Căn cứ và hiệu lực'),
    bases.length === 0
      ? paragraph('khong-can-cu', [{ text: 'Kế hoạch không nêu căn cứ nào.' }])
      : table('can-cu', width, {
          header: ['Văn bản', 'Ngày ban hành', 'Hiệu lực, thời điểm kiểm tra'],
          shares: [0.46, 0.16, 0.38],
          rows: bases.map((basis) => [nameOfBasis(basis), dateOfBasis(basis), basis.sentence]),
          most: room.bases,
          rest: (rest) => [`… và ${rest} văn bản nữa.`, '', ''],
        }),
  ]
  return parts
}

interface Facts {
  standing: readonly Finding[]
  waived: readonly { finding: Finding; at: string }[]
  bases: readonly LegalBasis[]
  counts: Record<Severity, number>
}

const known = new WeakMap<Reviewed, Facts>()

function factsOf(reviewed: Reviewed): Facts {
  const made = known.get(reviewed) ?? makeFacts(reviewed)
  known.set(reviewed, made)
  return made
}

function makeFacts({ input, findings }: Reviewed): Facts {
  const standing = findings.filter((finding) => finding.waived === undefined)
  const since = new Map(input.draft.waivers.map(({ finding, at }) => [finding, at]))
  const count = (severity: Severity): number => standing.filter((finding) => finding.severity === severity).length
  return {
    standing,
    waived: findings
      .filter((finding) => finding.waived !== undefined)
      .map((finding) => ({ finding, at: shortDay(since.get(finding.id) ?? '') })),
    bases: onceEach(legalBasesOf(input)),
    counts: { error: count('error'), warning: count('warning'), hint: count('hint') },
  }
}

const severityNames: Record<Severity, string> = { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' }

const saidOf = ({ message, rule }: Finding): string => `${excerptOf(message, 230)} (${rule})`

function whenAndWhat({ input, now }: Reviewed): string {
  const { number, code } = input.draft.letterhead
  const named = number === '' ? `chưa có số (…/${code})` : `số ${number}/${code}`
  const clock = `${twoDigits(now.getHours())} giờ ${twoDigits(now.getMinutes())}`
  return `Rà soát lúc ${clock} ngày ${formatShortDate(dayOf(now))}, bằng phần mềm Soạn Kế hoạch, như bản trình ký; kế hoạch ${named}.`
}

function verdict({ error, warning, hint }: Record<Severity, number>, waived: number): string {
  const first = error === 0 ? 'không còn lỗi phải sửa' : `còn ${error} lỗi phải sửa trước khi trình ký`
  const rest = [warning > 0 && `${warning} cảnh báo`, hint > 0 && `${hint} gợi ý`].filter((part) => part !== false)
  const more = rest.length > 0 ? `; ${error === 0 ? 'còn ' : ''}${rest.join(', ')}` : ''
  return `${first}${more}; ${waived === 0 ? 'không bỏ qua điều nào' : `đã bỏ qua ${waived} điều, có lý do`}.`
}

/** Which rules looked at the plan: by group, and those the office has switched off. */
function scope({ input }: Reviewed): string {
  const asked = catalogue.filter(({ id }) => id !== 'ASK')
  const off = asked.filter((rule) => isOff(rule, input))
  const on = asked.filter((rule) => !off.includes(rule))
  const groups = ruleGroups.map(({ prefix, title }) => {
    const count = on.filter(({ id }) => id.startsWith(`${prefix}-`)).length
    return `${lowerFirst(title)} ${count}`
  })
  const without =
    off.length === 0 ? '' : ` Cơ quan đã tắt ${off.length} phép: ${excerptOf(off.map(({ id }) => id).join(', '), 80)}.`
  return `${on.length} phép rà soát: ${groups.join('; ')}.${without}`
}

const isOff = (rule: Rule, { office }: CheckInput): boolean =>
  severityInForce(rule, rule.severity, office?.checks) === null

/** A law with its number, which a plan does not write; any other document by type and number. */
function nameOfBasis({ reference, words }: LegalBasis): string {
  if (!reference) return excerptOf(words.replace(/\s+ngày\s[\d/]+(?:\s+tháng\s+\d+\s+năm\s+\d+)?/u, ''), 140)
  const { type, number, title } = reference
  if (!/^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/u.test(type)) return `${type} số ${number}`
  return number === '' ? title : `${excerptOf(title, 120)} (số ${number})`
}

const dateOfBasis = ({ date, reference }: LegalBasis): string =>
  formatShortDate(date) || formatShortDate(reference?.issuedDate ?? '') || 'không ghi'

/** One document cited by several lines is one row. */
function onceEach(bases: readonly LegalBasis[]): LegalBasis[] {
  const rows = new Map<string, LegalBasis>()
  for (const basis of bases) {
    const key = basis.reference?.id ?? basis.words
    if (!rows.has(key)) rows.set(key, basis)
  }
  return [...rows.values()]
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1)
const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The day of a moment where the office is, as ISO. */
const dayOf = (moment: Date): string =>
  `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`

const shortDay = (at: string): string => {
  const moment = new Date(at)
  return Number.isNaN(moment.getTime()) ? '' : formatShortDate(dayOf(moment))
}

const paragraph = (id: string, runs: Run[]): ParagraphModel => ({
  kind: 'paragraph',
  id,
  place: place.draft,
  role: 'body',
  label: '',
  runs,
  keepWithNext: false,
})

const heading = (label: string, text: string): ParagraphModel => ({
  ...paragraph(`muc-${label}`, [{ text, bold: true }]),
  role: 'clause-heading',
  label,
  keepWithNext: true,
})

interface SheetTable {
  header: string[]
  /** Of the width; they add up to one. */
  shares: number[]
  rows: string[][]
  most: number
  rest: (rest: number) => string[]
}

function table(id: string, width: number, { header, shares, rows, most, rest }: SheetTable): TableModel {
  const shown = rows.slice(0, most)
  return {
    kind: 'table',
    id,
    place: place.draft,
    widths: shares.map((share) => width * share),
    aligns: shares.map(() => 'left'),
    headerRows: 1,
    rows: [header, ...shown, ...(rows.length > most ? [rest(rows.length - most)] : [])],
  }
}
