/** Lines that say KẾ HOẠCH, and lines that head an annex. */

/** `KẾ HOẠCH HÓA GIA ĐÌNH` is another word. */
const titleLine = /^[#*\s]*K\s?Ế\s+H\s?O\s?Ạ\s?C\s?H(?=[\s*:,]|$)(?!\s+H(?:ÓA|OÁ)(?!\p{L}))[*\s]*[:,]?\s*(.*)$/su
const mixedTitleLine = /^[#*\s]*K(?:ế|Ế) ?[Hh]oạch[*\s]*:?$/u

/** `KẾ HOẠCH`, alone or with the words of its name behind it: `KẾ HOẠCH Triển khai ...`. */
export const isTitleLine = (text: string): boolean => titleLine.test(text)

const bodyName = /^(?:SỞ|PHÒNG|BAN|BỘ|VỤ|CỤC|CHI CỤC|TỔ|KHOA)\s/u
/** True where the KẾ HOẠCH at `at` ends the name of a body: `PHÒNG TÀI CHÍNH` / `KẾ HOẠCH` / `Số: 45/TB-TCKH`. */
export const endsName = (texts: readonly string[], at: number): boolean =>
  behindTitle(texts[at] ?? '') === '' && bodyName.test(texts[at - 1] ?? '') && /^S[ốo]\s*:/u.test(texts[at + 1] ?? '')

/** What stands behind KẾ HOẠCH on its line; empty where nothing does. */
export const behindTitle = (text: string): string => titleLine.exec(text)?.[1] ?? ''

/** `Kế hoạch` alone on its line. */
export const isMixedTitle = (text: string): boolean => mixedTitleLine.test(text)

/** `(Ban hành kèm theo Quyết định số ...`, below the name of what is issued; some leave the bracket out. */
export const isIssuedWith = (text: string): boolean =>
  /^[*\s]*\(?\s*(?:ban hành\s+|đính\s+)?kèm(?:\s+theo)?\s+(?=kế hoạch|quyết định|công văn|văn bản|nghị quyết|thông báo|tờ trình|thông tư|nghị định|chương trình|số|theo)/iu.test(
    text,
  )

const annexWord = '(?:Phụ lục|PHỤ LỤC|Phụ Lục|Phụ biểu|PHỤ BIỂU|Biểu mẫu|BIỂU MẪU|Biểu|BIỂU|Mẫu|MẪU)'
/** `KH`, `TTr`, `KHĐT`, `A`: no word. */
const code = '(?:\\p{Lu}{2,6}\\p{Ll}?\\d{0,2}|\\p{Lu})(?!\\p{L})'
/** Behind the numeral: `/KH-TTr`, `-A`, `.2`. A mark with words behind it parts the title: `PHỤ LỤC I - DANH MỤC`. */
const annexCode = `\\s?/\\s?${code}(?:-${code}){0,2}|[-.]${code}(?!\\s+\\p{L})|\\s?[-/.]\\s?(?:\\d{1,8}|\\p{Lu}(?!\\s*[\\p{L}\\d]))`
/** Its codes are a group for the engine's sake: what is repeated without one is compiled as often as it may stand. */
const annexNumber = `\\s+(?:(?:số|SỐ|Số)\\s*:?\\s*)?(?:[IVX]{1,5}|\\d{1,2}[a-zA-Z]?|[A-D])(?<code>${annexCode}){0,3}`
/** A `Phụ lục` may go without a number; what else an annex is called may be a word of a sentence. */
const annexName = `(?:${annexWord}${annexNumber}|Phụ lục|PHỤ LỤC|Phụ Lục)`
const aloneAnnex = new RegExp(`^[#*\\s(]*${annexName}\\s*[.:)]?[*\\s]*$`, 'u')
const titledAnnex = new RegExp(`^[#*\\s]*(?<name>${annexName})\\s*[.:–-]?\\s+(?<title>\\S.*)$`, 'su')
/** Most lines begin otherwise, and need not be read by the two above. */
const beginsAsAnnex = new RegExp(`^[#*\\s(]*${annexWord}`, 'u')

/** A heading of an annex stands alone: `Phụ lục I`, `PHỤ LỤC 02`, `Biểu số 01`, `Phụ lục` (and its title after a colon). */
export const isAnnexLine = (text: string): boolean => beginsAsAnnex.test(text) && aloneAnnex.test(text)

/** `PHỤ LỤC I: DANH MỤC ...` on one line, its name and its title: only behind the signature. */
export function annexWithTitle(text: string): { name: string; title: string } | null {
  const { name, title } = (beginsAsAnnex.test(text) ? titledAnnex.exec(text)?.groups : undefined) ?? {}
  return name === undefined || title === undefined ? null : { name, title }
}

/** True where an annex is named and what it is called stands behind it in capitals: `PHỤ LỤC I - DANH MỤC`. */
export function isAnnexInCapitals(text: string): boolean {
  const annex = annexWithTitle(text)
  return annex !== null && !/\p{Ll}/u.test(annex.title)
}

/** An annex by its proper name; `Mẫu số 01` and `Biểu số 02` may as well be lines of one. */
export const isProperAnnex = (text: string): boolean => /^[#*\s(]*(?:phụ lục)/iu.test(text)
