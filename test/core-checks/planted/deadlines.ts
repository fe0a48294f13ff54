/** Slips of dates, deadlines and assignments. */
import { place } from '../../../core/document/place.ts'
import type { Block, Draft, DutyRole } from '../../../core/draft/draft.ts'
import type { DraftEdit } from '../../../core/draft/edits.ts'
import { walkBlocks } from '../../../core/draft/walk.ts'
import { officeOf } from './office.ts'
import { edits, type Kind, words } from './plant.ts'

const everywhere = ['text', 'when', 'closing'] as const
const longDate = /(?<=trước ngày )(\d{2}) tháng (\d{1,2}) năm (\d{4})/u
const two = (value: number): string => String(value).padStart(2, '0')
const isoOf = (found: RegExpMatchArray): string => `${found[3]}-${two(Number(found[2]))}-${found[1]}`
const written = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`
}
/** Another mistake may have taken the day away, or made it one no month has. */
const isDay = (iso: string): boolean => !Number.isNaN(Date.parse(`${iso}T00:00:00Z`))
const daysLater = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
/** The Saturday of that week. */
const saturday = (iso: string): string => daysLater(iso, (6 - new Date(`${iso}T00:00:00Z`).getUTCDay() + 7) % 7)

interface Task {
  task: Block
  line(role: DutyRole): Block | undefined
}
const tasksOf = (plan: Draft): Task[] =>
  [...walkBlocks(plan.body)]
    .filter(({ children }) => children.some(({ duty }) => duty))
    .map((task) => ({ task, line: (role) => task.children.find(({ duty }) => duty?.role === role) }))

/** One line of an assignment says something else. */
const saying = (
  rule: string,
  name: string,
  role: DutyRole,
  text: string | ((task: Task, plan: Draft) => string | null),
  more: Partial<Kind> = {},
): Kind =>
  edits(
    rule,
    name,
    (plan) =>
      tasksOf(plan).flatMap((task) => {
        const line = task.line(role)
        const put = typeof text === 'string' ? text : text(task, plan)
        return line && put !== null
          ? [
              {
                edit: { op: 'set-text' as const, block: line.id, text: put },
                at: [place.block(line.id), place.block(task.task.id)],
              },
            ]
          : []
      }),
    more,
  )

const without = (rule: string, name: string, roles: DutyRole[], more: Partial<Kind> = {}): Kind =>
  edits(
    rule,
    name,
    (plan) =>
      tasksOf(plan)
        .filter(({ line }) => roles.every((role) => line(role)))
        .map(({ task, line }) => ({
          edit: {
            op: 'all',
            edits: roles.map((role): DraftEdit => ({ op: 'remove-block', block: line(role)?.id ?? '' })),
          },
          at: place.block(task.id),
        })),
    more,
  )

const inBudget = (rule: string, name: string, text: string): Kind =>
  edits(rule, name, (plan) =>
    plan.body
      .filter(({ role }) => role === 'budget')
      .flatMap(({ children }) => children.slice(0, 1))
      .map(({ id }) => ({ edit: { op: 'set-text', block: id, text }, at: place.block(id) })),
  )

const otherLevel = 'chỉ xét chỗ giao việc: “tại các sở”, “của các địa phương” có thể là nói về cấp trên'

export const deadlineKinds: readonly Kind[] = [
  words('DATE-01', 'Ngày 31 của tháng có 30 ngày', /\d{2}(?= tháng (?:4|6|9|11) năm)/u, '31', everywhere),
  words(
    'DATE-02',
    'Hạn vào thứ Bảy',
    longDate,
    (found) => (isDay(isoOf(found)) ? written(saturday(isoOf(found))) : null),
    everywhere,
  ),
  saying('DATE-02', 'Hạn vào ngày lễ', 'when', ({ line }, plan) =>
    plan.letterhead.date < '2026-04-10' && line('when') ? 'Hoàn thành trước ngày 30 tháng 4 năm 2026.' : null,
  ),
  words(
    'DATE-03',
    'Hạn trước ngày ban hành',
    longDate,
    (found, plan) => {
      if (!isDay(plan.letterhead.date)) return null
      const day = daysLater(plan.letterhead.date, -9)
      return day.startsWith(found[3] ?? '') ? written(day) : null
    },
    everywhere,
  ),
  saying('DATE-04', 'Kết thúc trước khi bắt đầu', 'when', (_, plan) =>
    plan.letterhead.date < '2026-03-01' ? `Từ tháng 10 đến hết tháng 4 năm ${plan.year ?? 2026}.` : null,
  ),
  words('DATE-05', 'Hạn thiếu năm', longDate, (found) => found[0].replace(/ năm \d{4}$/u, ''), everywhere),
  words('DATE-05', 'Hạn thiếu chữ “ngày”', /(?<=trước )ngày (?=\d)/u, '', everywhere),
  words(
    'DATE-06',
    'Một hạn viết kiểu khác',
    longDate,
    (found) => `${found[1]}/${two(Number(found[2])).replace(/^0(?=[3-9])/u, '')}/${found[3]}`,
    everywhere,
  ),
  saying('DATE-07', '“Thường xuyên”', 'when', 'Thường xuyên.'),
  saying('DATE-07', '“Định kỳ và khi có yêu cầu”', 'when', 'Định kỳ và khi có yêu cầu.'),
  words(
    'DATE-08',
    'Sót năm cũ ở thời gian thực hiện',
    /(?<=(?:Trong|Quý [IV]+|(?<!\d )[tT]háng \d+) năm )2026/u,
    '2025',
    ['when', 'text'],
  ),
  words('DATE-09', 'Câu kết ghi năm khác', /(?<=năm )(?:2026|\{\{nam\}\})/u, '2025', ['closing']),
  words('DATE-10', '“Quý II Năm 2026”', /(?<=Quý [IV]+ )năm/u, 'Năm', ['when']),
  edits('DATE-11', 'Có hạn 9 tháng mà không nêu kỳ 9 tháng', (plan) =>
    [...walkBlocks(plan.body)]
      .filter(({ marker, children, text }) => marker === 'a' && children.length === 0 && /[bB]áo cáo/u.test(text))
      .map(({ id }) => ({
        edit: {
          op: 'set-text',
          block: id,
          text: 'Báo cáo kết quả 6 tháng và năm (báo cáo 6 tháng trước ngày 30 tháng 6 năm 2026, báo cáo 9 tháng trước ngày 30 tháng 9 năm 2026, báo cáo năm trước ngày 13 tháng 11 năm 2026).',
        },
        at: place.block(id),
      })),
  ),
  words(
    'DATE-13',
    'Hạn ngay sau ngày ban hành',
    longDate,
    (_, plan) => (plan.letterhead.date === '' ? null : written(nextWorkday(plan.letterhead.date))),
    everywhere,
  ),
  without('TASK-01', 'Nhiệm vụ quên thời gian', ['when'], {
    missed: { atLeast: 4, why: 'câu việc tự nêu thời gian hoặc dẫn tới phụ lục' },
  }),
  without('TASK-01', 'Nhiệm vụ quên giao ai', ['lead', 'support'], {
    missed: { atLeast: 4, why: 'câu việc tự nêu cơ quan hoặc dẫn tới phụ lục' },
  }),
  edits('TASK-02', 'Một việc dùng nhãn khác', (plan) =>
    tasksOf(plan).flatMap(({ line }) => {
      const lead = line('lead')
      return lead
        ? [
            {
              edit: {
                op: 'patch-block' as const,
                block: lead.id,
                patch: { duty: { role: 'lead' as const, label: 'Đơn vị thực hiện chính' } },
              },
              at: place.block(lead.id),
            },
          ]
        : []
    }),
  ),
  saying('TASK-03', 'Chủ trì ghi lại ở dòng phối hợp', 'support', ({ line }) =>
    line('lead')?.text.startsWith('Các') ? null : (line('lead')?.text ?? null),
  ),
  without('TASK-03', 'Có phối hợp mà mất dòng chủ trì', ['lead']),
  saying('TASK-04', 'Giao Hội đồng nhân dân chủ trì', 'lead', (_, plan) =>
    plan.letterhead.issuerKind === 'ubnd' ? 'Hội đồng nhân dân xã.' : null,
  ),
  saying('TASK-04', 'Giao một sở chủ trì', 'lead', 'Sở Tài chính.'),
  saying('TASK-05', 'Tên phòng của mẫu cũ', 'lead', 'Phòng Văn hóa và Thông tin.', {
    with: (plan) => ({ office: officeOf(plan) }),
  }),
  saying('TASK-06', 'Chủ trì mà phần tổ chức thực hiện không nhắc', 'lead', (_, plan) =>
    JSON.stringify(plan.body).includes('Trạm Y tế') || Object.keys(plan.facts).length > 0 ? null : 'Trạm Y tế xã.',
  ),
  words(
    'TASK-07',
    '“các sở, ban, ngành” trong kế hoạch của xã',
    /[cC]ác cơ quan, đơn vị/u,
    (found) => `${found[0].slice(0, 3)} sở, ban, ngành`,
    ['text', 'closing'],
    { missed: { atLeast: 2, why: otherLevel } },
  ),
  words(
    'TASK-07',
    '“các cơ quan, đơn vị, địa phương”',
    /[cC]ác cơ quan, đơn vị(?! (?:có|thuộc|,))/u,
    '$&, địa phương',
    ['text', 'closing'],
  ),
  inBudget(
    'TASK-08',
    'Tổng khác các khoản cộng lại',
    'Tổng kinh phí 150.000.000 đồng từ ngân sách xã, trong đó: tuyên truyền 50.000.000 đồng, tập huấn 80.000.000 đồng.',
  ),
  inBudget(
    'TASK-08',
    'Số tiền và chữ khác nhau',
    'Tổng kinh phí 150.000.000 đồng (bằng chữ: Một trăm sáu mươi triệu đồng) từ ngân sách xã.',
  ),
]

function nextWorkday(iso: string): string {
  const next = daysLater(iso, 1)
  const day = new Date(`${next}T00:00:00Z`).getUTCDay()
  return day === 6 ? daysLater(next, 2) : day === 0 ? daysLater(next, 1) : next
}
