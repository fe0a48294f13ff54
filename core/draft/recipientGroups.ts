/** The groups of Nơi nhận in the order they are usually written: higher bodies first, then the Party, the council, leaders, the front, units. Office custom. */
export const recipientGroups = ['higher', 'party', 'council', 'leaders', 'front', 'units', 'other'] as const
export type RecipientGroup = (typeof recipientGroups)[number]

export const recipientGroupNames: Readonly<Record<RecipientGroup, string>> = {
  higher: 'Cấp trên',
  party: 'Đảng ủy',
  council: 'Hội đồng nhân dân',
  leaders: 'Lãnh đạo cơ quan',
  front: 'Mặt trận, đoàn thể',
  units: 'Đơn vị thực hiện',
  other: 'Nơi khác',
}

/** 0 for higher bodies. */
export const rankOfGroup = (group: RecipientGroup): number => recipientGroups.indexOf(group)

/** What a line of this group is usually sent for; empty where it goes without saying. */
export const usualPurpose = (group: RecipientGroup): string => (group === 'higher' ? 'để b/c' : '')
