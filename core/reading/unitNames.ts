/** Names of units as a plan writes them, with the functions behind a dash or a comma: `Phòng Kinh tế, Hạ tầng và Đô thị`. */
import type { Span } from '../legal/findCitations.ts'
import { byText } from './keep.ts'

interface UnitName extends Span {
  /** As written. */
  name: string
}

const kindWord =
  'Đoàn kiểm tra|Đoàn giám sát|Đoàn công tác|Tổ công tác|Tổ kiểm tra|Tổ thẩm định|Phòng|Văn phòng|Trung tâm|Trạm|Tổ|Đội|Ban|Hội|Đoàn'
const notAName =
  /MTTQ|Mặt trận|^(?:Phòng ban|Ban (?:Thường trực|TT )|Phòng (?:Cháy|Chống)|Tổ (?:Chức|Quốc)|Hội (?:Nghị|Đồng)|Ban Hành|Trung tâm Xã)/iu
/** From a kind of unit on: words, functions joined by a dash, by commas with "và" behind. */
const named = new RegExp(
  `(?<![\\p{L}])(?:${kindWord})(?: (?!và |của |các |xã(?! hội)|phường|tỉnh|thành phố|huyện|phối|chủ|có |là |thực |theo |tổng |tham |hướng |báo |tuyên |vận |gửi |giao |trình |lập |để |tại |trong |về |do |với |thẩm |bố |kiểm |phát |xây |triển |rà |căn |được |phải |cử |thuộc |cùng |sau |trước |khi |hằng |vào |thông báo|nhận |đôn |theo)\\p{L}+){1,7}(?:(?: - |, )\\p{Lu}\\p{Ll}+(?: (?!và )\\p{Ll}+){0,2}){0,2}(?: và \\p{Lu}\\p{Ll}+(?: (?!và |phối|chủ|thẩm|tổng|có|phổ|hướng|tham |theo|báo|tuyên|vận|triển|thực|kiểm|rà|lập|trình|chịu)\\p{Ll}+){0,2})?`,
  'gu',
)
/** Begins another unit's name, not another function of this one. */
const otherUnit =
  /(?:,| và| -) (?:Phòng|Văn phòng|Trung tâm|Trạm|Tổ|Đội|Ban|Hội|Đoàn|Công|Ủy|Mặt|Các|Trường|Sở|Chi|Quỹ|Đảng|Thôn|Bản|Buôn|Xóm|Đài|Viện|Nhà)(?!\p{L}).*$/u

/** Names of units in a text, in reading order. */
export const unitNamesIn = byText((text): readonly UnitName[] => {
  if (!/(?:Phòng|phòng|Trung tâm|Trạm|Tổ|Đội|Ban|Hội|Đoàn) \p{L}/u.test(text)) return []
  return [...text.matchAll(named)].flatMap((match) => {
    const name = match[0].replace(otherUnit, '').trimEnd()
    if (notAName.test(name) || name.split(' ').length < 2) return []
    return [{ name, start: match.index, end: match.index + name.length }]
  })
})
