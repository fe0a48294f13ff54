import type { ComparedRow, Comparison } from '../../../core/compare/comparison.ts'

/** `5 chỗ sửa, 2 chỗ thêm, 1 chỗ chuyển`. */
export function summary({ changed, added, removed, moved }: Comparison['counts']): string {
  const parts = [
    changed > 0 && `${changed} chỗ sửa`,
    added > 0 && `${added} chỗ thêm`,
    removed > 0 && `${removed} chỗ bỏ`,
    moved > 0 && `${moved} chỗ chuyển`,
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : 'Không có chỗ nào khác'
}

const sectionLabel = /^(?:[IVXLC]+\.|Phần\s)/u

/** The section each row stands in, by the row's id: `II. NỘI DUNG`. Nothing before the first. */
export function sectionsOf(rows: readonly ComparedRow[]): ReadonlyMap<string, string> {
  const sections = new Map<string, string>()
  let section = ''
  for (const row of rows) {
    const side = row.after ?? row.before
    if (side && sectionLabel.test(side.label)) section = `${side.label} ${side.text}`
    else if (section !== '') sections.set(row.id, section)
  }
  return sections
}
