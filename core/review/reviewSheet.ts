/**
 * Phiếu rà soát: one page for the leader who signs. What was checked, what stands, what was let pass and why, and whether the
 * law the plan rests on is in force. A document like any other, so that Word and the page are made as for a plan.
 *
 * 1. The verdict, and what was looked at (`verdict`, `scope`).
 * 2. What stands, what was let pass and why, the law the plan rests on: a part each, as long as there is room (`part`).
 */

import { severityInForce } from '../checks/engine/levels.ts'
import { rules as catalogue } from '../checks/rules/catalogue.ts'
import { families, familyOf } from '../checks/shape/families.ts'
import { type Severity, severityNames } from '../checks/shape/finding.ts'
import type { Rule } from '../checks/shape/rule.ts'
import type { BlockModel, DocumentModel, ParagraphModel } from '../document/model.ts'
import type { LegalBasis } from '../reading/legalBases.ts'
import { excerptOf } from '../reading/plan.ts'
import type { PlanInput } from '../reading/planInput.ts'
import { unreadCells } from '../reading/readCells.ts'
import { formatShortDate, isoOfMoment, twoDigits } from '../text/dates.ts'
import { groupedText } from '../text/figures.ts'
import { lowerFirst } from '../text/normalize.ts'
import { factsOf, type Reviewed, type SheetRoom, timesOf, widestSheet } from './reviewFacts.ts'
import { type SheetTable, sheetFrame, sheetParagraph, sheetTable } from './sheetFrame.ts'

/** The sheet with no more lines than `room` has. Pure: same plan, same clock, same sheet. */
export function reviewSheet(reviewed: Reviewed, room: SheetRoom = widestSheet): DocumentModel {
  return sheetFrame(reviewed.input, {
    kind: 'PHIẾU RÀ SOÁT',
    left: 'Ý kiến của người ký:',
    right: 'NGƯỜI RÀ SOÁT',
    today: isoOfMoment(reviewed.now),
    body: (width) => bodyOf(reviewed, room, width),
  })
}

function bodyOf(reviewed: Reviewed, room: SheetRoom, width: number): BlockModel[] {
  const { standing, waived, bases, counts } = factsOf(reviewed)
  return [
    sheetTable('chung', width, {
      shares: [0.16, 0.84],
      rows: [
        ['Kết luận', [{ text: verdict(counts, waived.length), bold: true }]],
        ['Rà soát', whenAndWhat(reviewed)],
        ['Phạm vi', scope(reviewed)],
      ],
    }),
    ...part('1.', 'Còn lại', 'không còn điều nào', {
      width,
      header: ['Mức', 'Nội dung', 'Mã'],
      shares: [0.14, 0.73, 0.13],
      rows: standing.map(({ finding: { severity, message, rule }, times }) => [
        severityNames[severity],
        times === 1 ? said(message) : `${said(message)} (${times} chỗ)`,
        rule,
      ]),
      most: room.standing,
      rest: (rest) => ['', `… và ${timesOf(standing.slice(-rest))} chỗ nữa, xem ở bước Rà soát.`, ''],
    }),
    ...part('2.', 'Đã bỏ qua, có lý do', 'không bỏ qua điều nào', {
      width,
      header: ['Nội dung', 'Lý do', 'Ngày'],
      shares: [0.49, 0.36, 0.15],
      rows: waived.map(({ finding, reason, at }) => [
        `${said(finding.message)} (${finding.rule})`,
        reason === '' ? 'Đã xem' : excerptOf(reason, 200),
        at,
      ]),
      most: room.waived,
      rest: (rest) => [`… và ${rest} mục nữa, xem ở bước Rà soát.`, '', ''],
    }),
    ...part('3.', 'Căn cứ và hiệu lực', 'kế hoạch không nêu văn bản nào', {
      width,
      header: ['Văn bản', 'Ngày ban hành', 'Hiệu lực, thời điểm kiểm tra'],
      shares: [0.45, 0.17, 0.38],
      rows: bases.map((basis) => [nameOfBasis(basis), dateOfBasis(basis), basis.sentence]),
      most: room.bases,
      rest: (rest) => [`… và ${rest} văn bản nữa.`, '', ''],
    }),
    sheetParagraph('ghi-chu', [
      {
        text: 'Hiệu lực xét vào ngày của kế hoạch, theo danh mục kèm phần mềm và danh mục của cơ quan; văn bản “chưa xác minh” cần tra cứu trước khi ký.',
        italic: true,
      },
    ]),
  ]
}

const said = (message: string): string => excerptOf(message, 230)

function whenAndWhat({ input, now }: Reviewed): string {
  const { number, code } = input.draft.letterhead
  const named = number === '' ? 'chưa có số' : `số ${number}/${code}`
  const clock = `${twoDigits(now.getHours())} giờ ${twoDigits(now.getMinutes())}`
  return `Lúc ${clock} ngày ${formatShortDate(isoOfMoment(now))}, bằng phần mềm Soạn Kế hoạch, xét như bản trình ký; kế hoạch ${named}.`
}

function verdict({ error, warning, hint }: Record<Severity, number>, waived: number): string {
  const first =
    error === 0
      ? 'Không còn lỗi phải sửa'
      : `Còn ${error} ${lowerFirst(severityNames.error)} phải sửa trước khi trình ký`
  const rest = [
    warning > 0 && `${warning} ${lowerFirst(severityNames.warning)}`,
    hint > 0 && `${hint} ${lowerFirst(severityNames.hint)}`,
  ].filter((part) => part !== false)
  const more = rest.length > 0 ? `; ${error === 0 ? 'còn ' : ''}${rest.join(', ')}` : ''
  return `${first}${more}; ${waived === 0 ? 'không bỏ qua điều nào' : `đã bỏ qua ${waived} điều, có lý do`}.`
}

/** Which rules looked at the plan: by family, and those the office has switched off. */
function scope({ input }: Reviewed): string {
  // A draft has no file whose look could be checked.
  const asked = catalogue.filter(({ id }) => familyOf(id) !== null && !(id.startsWith('FILE-') && !input.sheet))
  const off = asked.filter((rule) => isOff(rule, input))
  const on = asked.filter((rule) => !off.includes(rule))
  const named = families.filter((family) => family.code !== 'FILE' || input.sheet)
  const counts = named.map((family) => {
    const count = on.filter(({ id }) => familyOf(id) === family).length
    return `${lowerFirst(family.title)} ${count}`
  })
  const without =
    off.length === 0 ? '' : ` Cơ quan đã tắt ${off.length} phép: ${excerptOf(off.map(({ id }) => id).join(', '), 80)}.`
  const unread = unreadCells(input.draft)
  const rest = unread === 0 ? '' : ` Bảng rất dài: còn ${groupedText(unread)} ô chưa đọc từng chữ.`
  return `${on.length} phép rà soát: ${counts.join('; ')}.${without}${rest}`
}

const isOff = (rule: Rule, { office }: PlanInput): boolean =>
  severityInForce(rule, rule.severity, office?.checks) === null

/** A law with its number, which a plan does not write; any other document by type and number. */
function nameOfBasis({ reference, words, number }: LegalBasis): string {
  if (!reference) return excerptOf(words.replace(/\s+ngày\s[\d/]+(?:\s+tháng\s+\d+\s+năm\s+\d+)?/u, ''), 140)
  if (number !== '') return `${reference.type} số ${reference.number}`
  return reference.number === '' ? reference.title : `${excerptOf(reference.title, 120)} (số ${reference.number})`
}

const dateOfBasis = ({ date, reference }: LegalBasis): string =>
  formatShortDate(date) || formatShortDate(reference?.issuedDate ?? '') || 'không ghi'

/** A heading and its list; or a heading that says there is nothing, or how much there is no room for. */
function part(label: string, title: string, none: string, list: SheetTable & { width: number }): BlockModel[] {
  const empty = list.rows.length === 0
  const untold =
    list.most === 0 && list.rest
      ? list
          .rest(list.rows.length)
          .join('')
          .replace(/^… và | nữa/gu, '')
      : null
  const without = empty ? `${title}: ${none}.` : untold && `${title}: ${untold}`
  const heading: ParagraphModel = {
    ...sheetParagraph(`muc-${label}`, [{ text: without ?? title, bold: true }]),
    role: 'clause-heading',
    label,
    keepWithNext: without === null,
  }
  return without !== null ? [heading] : [heading, sheetTable(`bang-${label}`, list.width, list)]
}
