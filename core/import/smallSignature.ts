/**
 * Signatures in small letters, as schools and clinics set them: `Người lập kế hoạch`, `Trưởng trạm`, a name below. Such a line may
 * stand in any sentence or list, so it is one only in the closing, alone on its line, with a name below it.
 */
import { isPersonName, isSignedMark } from './signerNames.ts'
import type { SourceLine } from './sourceLine.ts'

const smallPost =
  /^(?:(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)[.\s]\s?\p{Lu}[^.;:]{2,60}|(?:P\.\s?|Phó\s+|Q\.\s?|Quyền\s+)?(?:[Cc]hủ tịch|[Hh]iệu trưởng|[Gg]iám đốc|[Bb]í thư|[Tt]rưởng (?:trạm|phòng|ban|thôn|khoa|khối|nhóm|đoàn|công an)|[Tt]ổ trưởng|[Hh]iệu phó|[Tt]ổng phụ trách|[Cc]hủ nhiệm)(?:\s[^.;:]{1,40})?|Người (?:lập|viết|soạn|xây dựng|thực hiện)(?:\s[^.;:]{1,40})?|(?:Ký )?[Dd]uyệt(?: của\s[^.;:]{2,40})?|Phê duyệt(?: của\s[^.;:]{2,40})?|(?:Xác nhận|Ý kiến) của\s[^.;:]{2,40}|Giáo viên(?:\s[^.;:]{1,30})?|(?:TM\.\s?)?(?:Ban giám hiệu|Tổ chuyên môn|Nhà trường))$/u

/** A post or an authority not in capitals: one only with a name below it. */
const isSmallLetterPost = (text: string): boolean => /\p{Ll}/u.test(text) && smallPost.test(text) && !isPersonName(text)

/** More lines than these are no signature. */
const mostPosts = 3

/** How many lines from the first on are posts in small letters with a name below them; 0 where it is no such signature. */
export function smallPosts(texts: readonly string[]): number {
  let posts = 0
  while (posts < mostPosts && isSmallLetterPost(texts[posts] ?? '')) posts++
  if (posts === 0) return 0
  let name = posts
  while (isSignedMark(texts[name] ?? '')) name++
  return isPersonName(texts[name] ?? '') ? posts : 0
}

/** Lines of a closing; the posts in small letters among them are said to be of the signature. */
export function withSmallPosts(lines: readonly SourceLine[]): SourceLine[] {
  const words = lines.map(({ text }) => text.replace(/\s+/gu, ' ').trim())
  const marked = new Set<number>()
  for (const [at, line] of lines.entries()) {
    if (line.table || line.forced || marked.has(at)) continue
    const cell = lines.slice(at).findIndex((other) => other.cell !== line.cell)
    const posts = smallPosts(words.slice(at, cell < 0 ? lines.length : at + cell))
    for (let post = at; post < at + posts; post++) marked.add(post)
  }
  return lines.map((line, at) => (marked.has(at) ? { ...line, forced: 'signature' } : line))
}
