/** What a line of a foreign file can be, as a clerk calls it, and the key that says so. */
import type { LineKind } from '../../../core/import/importLine.ts'

interface KindName {
  kind: LineKind
  name: string
  /** Pressed on a line, it says what the line is. The mark the line begins with, or the first letter of the name. */
  key: string
}

/** In the order they stand in a plan. */
export const kindNames: readonly KindName[] = [
  { kind: 'letterhead', name: 'Đầu trang', key: 'h' },
  { kind: 'title', name: 'Tên kế hoạch', key: 't' },
  { kind: 'basis', name: 'Căn cứ', key: 'c' },
  { kind: 'opening', name: 'Câu mở đầu', key: 'o' },
  { kind: 'part', name: 'Phần thứ nhất, hai…', key: 'p' },
  { kind: 'section', name: 'Mục I, II, III…', key: 'i' },
  { kind: 'clause', name: 'Khoản 1, 2, 3…', key: '1' },
  { kind: 'subclause', name: 'Khoản 1.1, 1.2…', key: '2' },
  { kind: 'point', name: 'Điểm a, b, c…', key: 'a' },
  { kind: 'dash', name: 'Gạch đầu dòng -', key: '-' },
  { kind: 'plus', name: 'Dấu cộng +', key: '+' },
  { kind: 'paragraph', name: 'Đoạn văn', key: 'd' },
  { kind: 'duty', name: 'Phân công việc', key: 'g' },
  { kind: 'table', name: 'Bảng', key: 'b' },
  { kind: 'closing', name: 'Câu kết', key: 'k' },
  { kind: 'recipients', name: 'Nơi nhận', key: 'n' },
  { kind: 'signature', name: 'Chữ ký', key: 's' },
  { kind: 'annex', name: 'Phụ lục', key: 'l' },
  { kind: 'note', name: 'Không đưa vào', key: 'x' },
]

const names = new Map(kindNames.map(({ kind, name }) => [kind, name]))

export const nameOfKind = (kind: LineKind): string => names.get(kind) ?? ''

export const kindOfKey = (key: string): LineKind | undefined =>
  kindNames.find((entry) => entry.key === key.toLowerCase())?.kind
