import type { RollChange, RollGroup } from '../../../core/rollforward/proposal.ts'

/** What the changes are about, in the order they are gone through. */
const groupNames: readonly { group: RollGroup; name: string }[] = [
  { group: 'year', name: 'Năm kế hoạch' },
  { group: 'deadline', name: 'Thời hạn' },
  { group: 'citation', name: 'Văn bản viện dẫn' },
  { group: 'body', name: 'Tên cơ quan và địa danh' },
  { group: 'signer', name: 'Người ký' },
  { group: 'number', name: 'Số và ngày' },
]

interface GroupOfChanges {
  group: RollGroup | 'asked'
  name: string
  some: RollChange[]
}

/** The groups that have changes; what must be answered stands first. */
export const inGroups = (changes: readonly RollChange[]): GroupOfChanges[] =>
  [
    { group: 'asked' as const, name: 'Cần bạn trả lời', some: changes.filter(({ proposed }) => !proposed) },
    ...groupNames.map(({ group, name }) => ({
      group,
      name,
      some: changes.filter((change) => change.proposed && change.group === group),
    })),
  ].filter(({ some }) => some.length > 0)
