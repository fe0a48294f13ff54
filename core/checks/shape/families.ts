/** What the letters before a rule's number speak of, in the order a clerk reads them. */
export const families = [
  { code: 'LAY', title: 'Thể thức' },
  { code: 'FILE', title: 'Trình bày của tệp Word' },
  { code: 'STR', title: 'Bố cục' },
  { code: 'TASK', title: 'Phân công' },
  { code: 'DATE', title: 'Ngày tháng' },
  { code: 'LAW', title: 'Căn cứ, viện dẫn' },
  { code: 'OLD', title: 'Tên gọi cũ' },
  { code: 'ROL', title: 'Chỗ còn sót của năm cũ' },
  { code: 'TXT', title: 'Chính tả, cách gõ' },
  { code: 'CAP', title: 'Viết hoa' },
  { code: 'ABB', title: 'Viết tắt' },
  { code: 'PLH', title: 'Chỗ còn chờ điền' },
  { code: 'REC', title: 'Nơi nhận' },
  { code: 'SIG', title: 'Chữ ký' },
] as const

type Family = (typeof families)[number]

/** `STR-04`: a family's letters and a number. `ASK`, an answer not given yet, is of no family: it checks nothing that was written. */
export type RuleId = `${Family['code']}-${number}` | 'ASK'

/** `STR-04` → `Bố cục`; null for `ASK` alone. */
export const familyOf = (id: RuleId): Family | null => families.find(({ code }) => id.startsWith(`${code}-`)) ?? null
