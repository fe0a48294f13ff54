/** Slips at Nơi nhận. */
import { place } from '../../../core/document/place.ts'
import type { Draft, RecipientLine, Recipients } from '../../../core/draft/draft.ts'
import type { DraftEdit } from '../../../core/draft/edits.ts'
import { walkBlocks } from '../../../core/draft/walk.ts'
import { leadsOf, officeOf } from './office.ts'
import { edits, type Kind, words } from './plant.ts'

const filing = (
  rule: string,
  name: string,
  patch: (own: Recipients, plan: Draft) => Partial<Omit<Recipients, 'lines'>> | null,
  more: Partial<Kind> = {},
): Kind =>
  edits(
    rule,
    name,
    (plan) => {
      const change = patch(plan.recipients, plan)
      return change ? [{ edit: { op: 'set-recipients', patch: change }, at: place.filing }] : []
    },
    more,
  )

const lines = (
  rule: string,
  name: string,
  change: (
    line: RecipientLine,
    next: RecipientLine | undefined,
    plan: Draft,
  ) => { edit: DraftEdit; at: string | string[] } | null,
  more: Partial<Kind> = {},
): Kind =>
  edits(
    rule,
    name,
    (plan) =>
      plan.recipients.lines.flatMap((line, index) => change(line, plan.recipients.lines[index + 1], plan) ?? []),
    more,
  )
/** The unit that drafted the plan gets its copy by the Lưu line. */
const keepsItsCopy = (unit: string, plan: Draft): boolean => {
  const capitals = (unit.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toUpperCase()
  return plan.recipients.filing.split(', ').some((code) => code.length > 1 && capitals.endsWith(code))
}
const put = (line: RecipientLine): { edit: DraftEdit; at: string } => ({
  edit: { op: 'put-recipient', line },
  at: place.recipient(line.id),
})

export const recipientKinds: readonly Kind[] = [
  filing('REC-01', '“Lưu: VĂN”', () => ({ filing: 'VĂN' })),
  filing('REC-01', '“Lưu: VP-UBND”', (_, plan) =>
    plan.letterhead.issuerKind === 'ubnd' ? { filing: 'VP-UBND' } : null,
  ),
  filing('REC-01', 'Thiếu dấu chấm cuối', () => ({ filingEnd: '' })),
  filing(
    'REC-02',
    'Mã phòng gõ thừa chữ: VHXHX',
    ({ filing: own }) => (own.includes(', ') ? { filing: `${own}X` } : null),
    { with: (plan) => ({ office: officeOf(plan) }) },
  ),
  lines(
    'REC-03',
    'Quên đơn vị được giao việc',
    (line, _, plan) =>
      leadsOf(plan).includes(line.text) && !line.text.includes('{{') && !keepsItsCopy(line.text, plan)
        ? { edit: { op: 'remove-recipient', id: line.id }, at: place.recipients }
        : null,
    { missed: { atLeast: 4, why: 'loại hình đơn vị chưa có trong danh sách (hợp tác xã)' } },
  ),
  edits('REC-04', 'Báo cáo một sở mà không gửi cho sở đó', (plan) =>
    [...walkBlocks(plan.body)]
      .filter(() => !/(?<!\p{L})[sS]ở(?!\p{L})/u.test(JSON.stringify([plan.recipients, plan.facts])))
      .filter(({ text, duty, children }) => !duty && children.length === 0 && /(?<!\p{L})báo cáo .*\.$/iu.test(text))
      .map(({ id, text }) => ({
        edit: { op: 'set-text', block: id, text: text.replace(/\.$/u, '; đồng thời báo cáo Sở Tài chính.') },
        at: place.recipients,
      })),
  ),
  lines('REC-05', 'Một nơi nhận hai lần', (line) => ({
    edit: { op: 'put-recipient', line: { ...line, id: 'hai' } },
    at: [place.recipient('hai'), place.recipient(line.id)],
  })),
  lines('REC-06', 'Hai nơi nhận một dòng', (line, next) =>
    next && line.purpose === '' && next.purpose === ''
      ? {
          edit: {
            op: 'all',
            edits: [
              { op: 'put-recipient', line: { ...line, text: `${line.text}; ${next.text}` } },
              { op: 'remove-recipient', id: next.id },
            ],
          },
          at: place.recipient(line.id),
        }
      : null,
  ),
  lines('REC-06', 'Cuối dòng là dấu phẩy', (line) => put({ ...line, end: ',' })),
  words(
    'REC-07',
    'Chữ viết tắt không ai biết',
    /^(?:Thường trực|Phòng|Trung tâm|Ban|Hội) (.+)$/u,
    (found) => `BXDD ${found[1]}`,
    ['recipient'],
  ),
  lines('REC-08', '“(B/c)”', (line) => (line.purpose === '' ? null : put({ ...line, purpose: 'B/c' }))),
  lines('REC-09', 'Cấp trên, Đảng ủy đứng cuối', (line, _, plan) => {
    const last = plan.recipients.lines.at(-1)
    return (line.group === 'higher' || /^Thường trực/u.test(line.text)) &&
      last &&
      last !== line &&
      last.group === 'units'
      ? {
          edit: {
            op: 'all',
            edits: [
              { op: 'remove-recipient', id: line.id },
              { op: 'put-recipient', line },
            ],
          },
          at: place.recipient(line.id),
        }
      : null
  }),
  words(
    'REC-10',
    'Tên phòng viết khác trong nội dung',
    /^(?:Phòng Văn hóa - Xã hội|Trung tâm Phục vụ hành chính công xã)$/u,
    (found, plan) => {
      if (!JSON.stringify(plan.body).includes(`"${found[0]}`)) return null
      return found[0].startsWith('Phòng') ? 'Phòng Văn hóa xã hội' : 'Trung tâm Hành chính công xã'
    },
    ['recipient'],
  ),
]
