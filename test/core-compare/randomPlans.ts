/** A plan with everything in it, and what bosses do to plans. */
import fc from 'fast-check'
import type { Draft, TableData } from '../../core/draft/draft.ts'
import { applyEdit, type BlockPosition, type DraftEdit } from '../../core/draft/edits.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { aPlan, block } from '../support/aPlan.ts'

const table = (rows: number): TableData => ({
  columns: [{ width: 1 }, { width: 5 }, { width: 3 }],
  headerRows: 1,
  rows: [
    ['TT', 'Nội dung công việc', 'Cơ quan chủ trì'],
    ...Array.from({ length: rows }, (_, i) => [
      String(i + 1),
      `${words[(i * 7) % words.length]} lần thứ ${i + 1}`,
      i % 2 === 0 ? 'Phòng Kinh tế' : '**Phòng Văn hóa** - Xã hội',
    ]),
  ],
})

const words = [
  'Tổ chức hội nghị đối thoại với Nhân dân',
  'công khai dự toán ngân sách',
  'Niêm yết thủ tục hành chính tại trụ sở',
  'kiểm tra, giám sát định kỳ',
  'báo cáo kết quả trước ngày 15/11/2026',
  'theo Nghị quyết số 20/NQ-HĐND;',
  'lấy ý kiến của các thôn',
]

export const fullPlan = (): Draft =>
  aPlan((plan) => ({
    ...plan,
    facts: { so_thon: '12 thôn' },
    body: [
      ...plan.body.slice(0, 4),
      block({ id: 'su-that', text: 'Kế hoạch năm {{nam}} được triển khai ở **{{so_thon}}** của *xã Bình Minh*.' }),
      block({ id: 'bang', kind: 'table', text: '', table: table(6) }),
      ...plan.body.slice(4),
    ],
    annexes: [
      {
        id: 'pl1',
        title: 'Bảng phân công',
        orientation: 'landscape',
        body: [block({ id: 'bang-2', kind: 'table', text: 'Đơn vị: triệu đồng', table: table(9) })],
      },
      {
        id: 'pl2',
        title: 'Mẫu báo cáo',
        orientation: 'portrait',
        body: [
          block({ id: 'p1', text: 'Đơn vị báo cáo ghi đủ số liệu của quý trước.' }),
          block({ id: 'p2', text: 'Báo cáo gửi qua trục liên thông văn bản.' }),
        ],
      },
    ],
  }))

type Change = (draft: Draft) => DraftEdit

const number = fc.nat(10_000)
const phrase = fc.oneof(
  fc.constantFrom(...words),
  fc
    .array(
      fc.constantFrom('các', 'của', 'xã', 'năm 2026', '**thôn**', '{{nam}}', 'và', 'Phòng Kinh tế', ';', '-', 'a*b'),
      { minLength: 1, maxLength: 12 },
    )
    .map((list) => list.join(' ')),
)
const ids = (draft: Draft): string[] => [...walkDraft(draft)].map(({ id }) => id)
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)]

/** Words of a text cut, changed or added, like hands do. */
function retyped(text: string, n: number, how: number, fresh: string): string {
  const list = text.split(' ')
  const at = n % (list.length + 1)
  if (how === 0) return list.toSpliced(at, 0, fresh).join(' ')
  if (how === 1) return list.toSpliced(at, 1 + (n % 3)).join(' ')
  return how === 2 ? list.toSpliced(at, 1, fresh).join(' ') : fresh
}

const position = (n: number, id: string): BlockPosition => {
  const kinds: BlockPosition[] = [{ before: id }, { after: id }, { lastIn: id }, { firstIn: id }, { endOf: 'body' }]
  return pick(kinds, n) ?? { endOf: 'body' }
}

const tables = (draft: Draft) => [...walkDraft(draft)].filter((one) => one.table)

export const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 1,
    arbitrary: number.map(
      (n): Change =>
        (draft) => {
          const { id: turned = '', table: data = table(2) } = pick(tables(draft), n) ?? {}
          const orientation = data.orientation === 'landscape' ? 'portrait' : 'landscape'
          return { op: 'set-table', block: turned, table: { ...data, orientation } }
        },
    ),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(number, number, fc.nat(3), phrase).map(
      ([n, m, how, fresh]): Change =>
        (draft) => {
          const one = pick([...walkDraft(draft)], n)
          return { op: 'set-text', block: one?.id ?? '', text: retyped(one?.text ?? '', m, how, fresh) }
        },
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        number,
        number,
        phrase,
        fc.constantFrom('I', '1', 'a', '-', 'none'),
        fc.string({ unit: fc.constantFrom(...'abc123'), minLength: 6, maxLength: 6 }),
      )
      .map(
        ([n, m, text, marker, id]): Change =>
          (draft) => ({
            op: 'insert-block',
            block: block({
              id: `m${id}`,
              text,
              marker:
                marker === 'I' ? 'I' : marker === '1' ? '1' : marker === 'a' ? 'a' : marker === '-' ? '-' : 'none',
              kind: marker === 'none' ? 'paragraph' : 'item',
            }),
            at: position(m, pick(ids(draft), n) ?? ''),
          }),
      ),
  },
  {
    weight: 2,
    arbitrary: number.map(
      (n): Change =>
        (draft) => ({ op: 'remove-block', block: pick(ids(draft), n) ?? '' }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(number, number, number).map(
      ([n, m, k]): Change =>
        (draft) => ({
          op: 'place-block',
          block: pick(ids(draft), n) ?? '',
          at: position(k, pick(ids(draft), m) ?? ''),
        }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(number, number, phrase).map(
      ([n, m, text]): Change =>
        (draft) => {
          const one = pick(tables(draft), n)
          const rows = one?.table?.rows ?? []
          const row = 1 + (m % Math.max(1, rows.length - 1))
          return { op: 'set-cell', block: one?.id ?? '', row, column: 1 + (m % 2), text }
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(number, number, phrase, fc.nat(2)).map(
      ([n, m, text, how]): Change =>
        (draft) => {
          const one = pick(tables(draft), n)
          if (!one?.table) return { op: 'all', edits: [] }
          const { rows } = one.table
          const at = 1 + (m % Math.max(1, rows.length - 1))
          const moved = rows.toSpliced(at, 1)
          const next =
            how === 0
              ? rows.toSpliced(at, 0, ['9', text, 'Các thôn'])
              : how === 1
                ? moved
                : [...moved, ...rows.slice(at, at + 1)]
          return { op: 'set-table', block: one.id, table: { ...one.table, rows: next } }
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(number, number, fc.nat(3), phrase).map(
      ([n, m, how, fresh]): Change =>
        (draft) => ({ op: 'set-title', title: retyped(draft.title, n + m, how, fresh) }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(number, phrase).map(
      ([n, text]): Change =>
        (draft) => {
          const line = pick(draft.recipients.lines, n)
          return n % 3 === 0 && line
            ? { op: 'remove-recipient', id: line.id }
            : {
                op: 'put-recipient',
                line: { id: n % 3 === 1 ? 'rm' : (line?.id ?? 'rm'), text, purpose: 'để b/c', group: 'units' },
                ...(line && n % 2 ? { before: line.id } : {}),
              }
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(number, phrase).map(
      ([n, text]): Change =>
        (draft) =>
          pick<DraftEdit>(
            [
              { op: 'set-signature', patch: { form: 'tm', post: '' } },
              { op: 'set-signature', patch: { name: 'Trần Văn An' } },
              { op: 'set-signature', patch: { ownPost: 'Chủ tịch Hội đồng' } },
              { op: 'set-letterhead', patch: { number: '', date: '' } },
              { op: 'set-letterhead', patch: { urgency: 'KHẨN', draftMark: 1 } },
              { op: 'set-letterhead', patch: { parent: 'UBND huyện' } },
              { op: 'set-recipients', patch: { filing: 'VT, PKT', drafterCode: 'PL.(30)' } },
              { op: 'patch-annex', annex: draft.annexes[0]?.id ?? '', patch: { title: text } },
              { op: 'remove-annex', annex: draft.annexes[0]?.id ?? '' },
              {
                op: 'put-annex',
                annex: { id: 'plm', title: text, orientation: 'portrait', body: [block({ id: 'plm1', text })] },
              },
            ],
            n,
          ) ?? { op: 'all', edits: [] },
    ),
  },
)

export const handEdits = (most: number): fc.Arbitrary<Change[]> => fc.array(change, { maxLength: most })

export const edited = (draft: Draft, list: readonly Change[]): Draft =>
  list.reduce((now, one) => applyEdit(now, one(now)), draft)
