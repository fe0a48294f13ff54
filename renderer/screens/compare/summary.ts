import type { Comparison } from '../../../core/contract/reuse.ts'

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
