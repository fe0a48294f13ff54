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

/** Where each row stands, by the row's id: `mục II. NỘI DUNG`, `Phụ lục I`. Nothing before the first section, nor below the last line. */
export function sectionsOf(rows: readonly ComparedRow[]): ReadonlyMap<string, string> {
  const sections = new Map<string, string>()
  let section = ''
  for (const row of rows) {
    const side = row.after ?? row.before
    const area = side?.place.split('/')[0]
    if (side && sectionLabel.test(side.label)) section = `mục ${side.label} ${side.text}`
    else if (side && area === 'annex') section = side.label
    else if (area === 'recipients' || area === 'signature') section = ''
    else if (section !== '') sections.set(row.id, section)
  }
  return sections
}
