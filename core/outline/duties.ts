/**
 * Lines of an assignment: `Cơ quan chủ trì: Phòng Nội vụ.`, `Thời gian thực hiện: Quý II năm 2026.`
 */
import type { DutyRole } from '../draft/draft.ts'
import { foldText } from '../text/normalize.ts'

interface DutyReading {
  role: DutyRole
  /** As the source writes it: `Đơn vị phối hợp`. */
  label: string
  /** The words after the colon. */
  text: string
}

/** The longest label; a colon further on is part of a sentence. */
const labelLength = 60

/** Reads `label: words` where the label is one of an assignment; null for any other line. */
export function readDuty(text: string): DutyReading | null {
  const colon = text.slice(0, labelLength).indexOf(':')
  if (colon < 4) return null
  const written = text.slice(0, colon)
  const label = written.replaceAll('*', '').trim()
  const role = dutyRole(label)
  return role ? { role, label, text: afterColon(written, text.slice(colon + 1)) } : null
}

/** Marks that held the label alone go; marks that held the whole line stay on the words. */
function afterColon(label: string, words: string): string {
  const stars = /^\*{1,3}/.exec(label)?.[0] ?? ''
  const text = words.trimStart()
  if (stars === '' || label.trimEnd().endsWith(stars)) return text.trim()
  return words.startsWith(stars) ? words.slice(stars.length).trim() : `${stars}${text}`.trim()
}

const body = '(?:co quan|don vi|bo phan|ca nhan|phong|ban|to chuc)'
const bodies = `(?:cac )?${body}(?:(?:,| va|/) ?${body}| ${body})* `
const verbs = new RegExp(
  `^(${bodies})?(chu tri|phoi hop|tham muu|thuc hien|phu trach)(?: (?:chinh|thuc hien|tham muu|trien khai|to chuc))?$`,
)
const times =
  /^(?:thoi gian|thoi han|tien do|thoi diem)(?: (?:thuc hien|hoan thanh|to chuc|trien khai|bao cao|ket thuc|du kien|thuc hien du kien|du kien hoan thanh))?$/
const manners = /^(?:hinh thuc|cach thuc|phuong thuc)(?: (?:thuc hien|to chuc|trien khai))?$/
const products =
  /^(?:san pham|ket qua dau ra|ket qua du kien)(?: (?:dau ra|du kien|hoan thanh|cu the|chu yeu))?$|^(?:ket qua|san pham)(?:,| va|\/) ?(?:san pham|ket qua)$/

/** The part of an assignment a label names: `Đơn vị phối hợp` → `support`; null for other words. */
export function dutyRole(label: string): DutyRole | null {
  if (label.length > labelLength) return null
  const folded = foldText(label)
  if (times.test(folded)) return 'when'
  if (manners.test(folded)) return 'form'
  if (products.test(folded)) return 'product'
  const found = verbs.exec(folded)
  if (!found) return null
  switch (found[2]) {
    case 'chu tri':
      return 'lead'
    case 'phoi hop':
      return 'support'
    case 'tham muu':
      return 'advise'
    default:
      // "Thực hiện: ..." alone is any sentence; with a body before it, it says who.
      return found[1] === undefined ? null : 'do'
  }
}
