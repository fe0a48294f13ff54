/** Names and prompts of rows: what a screen reader says, what an empty row asks for. */
import { isSection, type Row } from './rows.ts'

/** `Mục II.`, `Ý a)`, `Căn cứ 2`, `Chủ trì của a)`. */
export function rowName(row: Row): string {
  const { block, label, parentLabel } = row
  if (block.duty) return parentLabel ? `${block.duty.label} của ${parentLabel}` : block.duty.label
  if (block.kind === 'basis')
    return `Căn cứ ${row.siblings.filter((one, at) => at <= row.index && one.kind === 'basis').length}`
  if (block.kind === 'table') return 'Bảng'
  if (isSection(block)) return `Mục ${label}`
  if (block.role === 'opening') return 'Câu mở đầu'
  if (block.role === 'closing') return 'Câu kết'
  return label ? `Ý ${label}` : 'Đoạn văn'
}

export function rowPlaceholder({ block }: Row): string {
  if (block.duty) return 'Điền vào đây'
  if (block.kind === 'basis') return 'Căn cứ …'
  if (isSection(block)) return 'Tên mục'
  return block.kind === 'paragraph' ? 'Viết đoạn văn' : 'Viết nội dung'
}
