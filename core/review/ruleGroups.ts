/** What the letters of a rule's id speak of, in the order a clerk reads them. */
export const ruleGroups: readonly { prefix: string; title: string }[] = [
  { prefix: 'LAY', title: 'Thể thức' },
  { prefix: 'STR', title: 'Bố cục' },
  { prefix: 'TASK', title: 'Phân công' },
  { prefix: 'DATE', title: 'Ngày tháng' },
  { prefix: 'LAW', title: 'Căn cứ, viện dẫn' },
  { prefix: 'OLD', title: 'Tên gọi cũ' },
  { prefix: 'TXT', title: 'Chính tả, cách gõ' },
  { prefix: 'CAP', title: 'Viết hoa' },
  { prefix: 'ABB', title: 'Viết tắt' },
  { prefix: 'PLH', title: 'Chỗ còn chờ điền' },
  { prefix: 'REC', title: 'Nơi nhận' },
  { prefix: 'SIG', title: 'Chữ ký' },
]

/** `STR-04` → `Bố cục`; empty for what belongs to none (`ASK`). */
export const ruleGroupOf = (id: string): string =>
  ruleGroups.find(({ prefix }) => id.startsWith(`${prefix}-`))?.title ?? ''
