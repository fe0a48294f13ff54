/** Groups of recipients in the order they are usually written, and what a line may be sent for. */
import type { RecipientGroup, RecipientLine } from '../../core/draft/draft.ts'

export const recipientGroups: readonly { value: RecipientGroup; label: string }[] = [
  { value: 'higher', label: 'Cấp trên' },
  { value: 'party', label: 'Đảng ủy' },
  { value: 'council', label: 'Hội đồng nhân dân' },
  { value: 'leaders', label: 'Lãnh đạo cơ quan' },
  { value: 'front', label: 'Mặt trận, đoàn thể' },
  { value: 'units', label: 'Đơn vị thực hiện' },
  { value: 'other', label: 'Nơi khác' },
]

export const purposes: readonly string[] = ['để b/c', 'để t/h', 'để p/h', 'để biết', 'để theo dõi']

/** The line a new one of this group stands before; undefined for the end of the list. */
export function lineAfterGroup(lines: readonly RecipientLine[], group: RecipientGroup): string | undefined {
  const rank = (one: RecipientGroup): number => recipientGroups.findIndex(({ value }) => value === one)
  const last = lines.findLastIndex((line) => line.group === group)
  const at = last >= 0 ? last + 1 : lines.findIndex((line) => rank(line.group) > rank(group))
  return at < 0 ? undefined : lines[at]?.id
}
