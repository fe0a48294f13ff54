/** What part of the plan a line is, guessed from its words. */
import type { BlockRole } from '../draft/draft.ts'
import { foldText, withPlainSpaces } from '../text/normalize.ts'

const titles: readonly (readonly [RegExp, BlockRole])[] = [
  [/muc dich|yeu cau|muc tieu/, 'purpose'],
  [/kinh phi|nguon luc/, 'budget'],
  [/to chuc thuc hien|to chuc trien khai|trach nhiem|phan cong/, 'organisation'],
  [/noi dung|nhiem vu|giai phap|bien phap|tien do|thoi gian/, 'content'],
]

/** The part a section's title names first: `KINH PHÍ THỰC HIỆN` → `budget`. A title that names none is content. */
export function sectionRole(title: string): BlockRole {
  const folded = foldText(title.slice(0, 200))
  let best: BlockRole = 'content'
  let first = Number.POSITIVE_INFINITY
  for (const [words, role] of titles) {
    const at = folded.search(words)
    if (at >= 0 && at < first) {
      first = at
      best = role
    }
  }
  return best
}

/** Căn cứ, before the first section: it names its basis and does not lead into the plan. */
export function isBasis(text: string): boolean {
  const words = withPlainSpaces(text).replace(/^\*{1,3}/, '')
  if (/:[*\s]*$/.test(words.slice(-8))) return false
  if (/^(?:Căn cứ|Xét đề nghị|Theo đề nghị)(?!\p{L})/u.test(words)) return !announces(words)
  return /^(?:Thực hiện|Theo|Xét|Triển khai)(?!\p{L})/u.test(words) && /;[*\s]*$/.test(words.slice(-8))
}

/** `..., UBND xã ban hành Kế hoạch ...`: the sentence that opens the plan, whatever it begins with. */
function announces(words: string): boolean {
  return /, (?:Ủy ban|Uỷ ban|UBND|Hội đồng|HĐND|Văn phòng|Phòng|Sở|Trung tâm|Ban|Trường|Chi cục)(?!\p{L})[^,;]{0,80} (?:ban hành|xây dựng) [Kk]ế hoạch/u.test(
    words.slice(-600),
  )
}

/** The sentence that ends the plan. `last`: no numbered or dashed line follows. */
export function isClosing(text: string, last: boolean): boolean {
  const words = withPlainSpaces(text).replace(/^\*{1,3}/, '')
  if (/^Trên đây là (?:toàn bộ )?(?:nội dung )?[Kk]ế hoạch/u.test(words)) return true
  if (!last) return false
  return (
    /\.\/\.[*\s]*$/.test(words.slice(-12)) ||
    /^Trên đây là(?!\p{L})|^Trong quá trình (?:\p{L}+ ){0,3}thực hiện/u.test(words)
  )
}
