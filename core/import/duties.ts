/** Lines of an assignment: `Cơ quan chủ trì: Phòng Nội vụ.` */
import type { DutyRole } from '../draft/draft.ts'
import { foldText } from '../text/normalize.ts'

const who = '(?:co quan|don vi|bo phan|phong|ban|nganh|nguoi|dau moi|to chuc)'
const roles: readonly (readonly [DutyRole, RegExp])[] = [
  ['lead', new RegExp(`^(?:${who}(?:, ${who})? )?chu tri(?: thuc hien| tham muu)?$`)],
  ['advise', new RegExp(`^(?:${who} )?(?:chiu trach nhiem )?tham muu(?: thuc hien| chinh)?$`)],
  ['support', new RegExp(`^(?:${who}(?:, ${who})? )?phoi hop(?: thuc hien)?$`)],
  ['do', new RegExp(`^(?:${who}(?:, ${who})? (?:thuc hien|trien khai)|phan cong thuc hien|thuc hien)$`)],
  ['when', /^(?:thoi gian|thoi han|thoi diem|tien do|han)(?: thuc hien| hoan thanh| trien khai| bat dau| to chuc)?$/],
  ['form', /^(?:hinh thuc|cach thuc|phuong thuc)(?: thuc hien| to chuc| trien khai)?$/],
  ['product', /^(?:san pham|ket qua)(?: du kien| dau ra| thuc hien| hoan thanh| can dat)?$/],
]

export interface Duty {
  role: DutyRole
  /** As written, without its marks and colon. */
  label: string
  /** What follows the colon. */
  rest: string
}

/** Reads a label of an assignment at the start of a text; null where it is none. */
export function readDuty(text: string): Duty | null {
  const colon = text.indexOf(':')
  if (colon < 3 || colon > 60) return null
  let label = text.slice(0, colon).trim()
  let rest = text.slice(colon + 1).trimStart()
  const stars = /^\*{1,3}/.exec(label)?.[0] ?? ''
  if (stars !== '') {
    label = label.slice(stars.length)
    if (label.endsWith(stars)) label = label.slice(0, -stars.length)
    else if (rest.startsWith(stars)) rest = rest.slice(stars.length).trimStart()
    else rest = stars + rest
  }
  const folded = foldText(label)
  for (const [role, pattern] of roles) if (pattern.test(folded)) return { role, label, rest }
  return null
}
