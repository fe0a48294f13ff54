/**
 * What kind of paper a document says it is: the line of its own title, or a letter's "Kính gửi".
 *
 * A plan is known by its line KẾ HOẠCH, or by KH in the number of its letterhead. The first title of a document is its own: a
 * report on a plan names the plan further down, and a plan that carries a form names BIÊN BẢN behind its signature.
 *
 * 1. The first title near the head, KẾ HOẠCH or another kind, decides; papers about a plan and letters that carry one are told apart.
 * 2. Without a title a letter is known by "Kính gửi", a plan by its number or a later line KẾ HOẠCH.
 * 3. What is left may say a name of its own in its first lines: an annex sent alone, an explanation.
 */

import type { SourceLine } from './sourceLine.ts'
import { endsName, isAnnexLine, isMixedTitle, isTitleLine } from './titleLines.ts'

interface DocumentKind {
  kind: 'plan' | 'other'
  /** `BÁO CÁO`, `công văn`; `KẾ HOẠCH` of a plan; empty where nothing says what it is. */
  name: string
  /** Index of the line that says so; -1 where a number or nothing does. */
  at: number
}

/** Kinds of papers by the line of their title (NĐ 30/2020, Điều 7), and laws, Party papers and forms beside them. */
const otherKinds = [
  'NGHỊ QUYẾT LIÊN TỊCH',
  'THÔNG TƯ LIÊN TỊCH',
  'QUYẾT ĐỊNH',
  'NGHỊ QUYẾT',
  'CHỈ THỊ',
  'QUY CHẾ',
  'QUY ĐỊNH',
  'QUY TRÌNH',
  'QUY HOẠCH',
  'THÔNG CÁO',
  'THÔNG BÁO',
  'THÔNG TRI',
  'THÔNG TƯ',
  'HƯỚNG DẪN',
  'CHƯƠNG TRÌNH',
  'PHƯƠNG ÁN',
  'ĐỀ ÁN',
  'ĐỀ CƯƠNG',
  'DỰ ÁN',
  'BÁO CÁO',
  'BIÊN BẢN',
  'TỜ TRÌNH',
  'HỢP ĐỒNG',
  'CÔNG VĂN',
  'CÔNG ĐIỆN',
  'BẢN GHI NHỚ',
  'BẢN THỎA THUẬN',
  'BẢN CAM KẾT',
  'CAM KẾT',
  'GIẤY ỦY QUYỀN',
  'GIẤY MỜI',
  'GIẤY GIỚI THIỆU',
  'GIẤY NGHỈ PHÉP',
  'GIẤY CHỨNG NHẬN',
  'GIẤY ĐỀ NGHỊ',
  'PHIẾU',
  'THƯ CÔNG',
  'THƯ MỜI',
  'THƯ NGỎ',
  'NGHỊ ĐỊNH',
  'PHÁP LỆNH',
  'LUẬT',
  'BỘ LUẬT',
  'HIẾN PHÁP',
  'LỆNH',
  'ĐIỀU LỆ',
  'NỘI QUY',
  'KẾT LUẬN',
  'LỜI KÊU GỌI',
  'TUYÊN BỐ',
  'DANH SÁCH',
  'DANH MỤC',
  'LỊCH CÔNG TÁC',
  'LỊCH',
  'ĐƠN',
  'BẢN KIỂM ĐIỂM',
  'SÁNG KIẾN',
  'ĐỀ THI',
  'ĐỀ KIỂM TRA',
  'GIÁO ÁN',
  'BÀI PHÁT BIỂU',
  'DIỄN VĂN',
  'CHUYÊN ĐỀ',
  'THAM LUẬN',
  'BÀI THAM LUẬN',
  'GIẤY XÁC NHẬN',
  'GIẤY BIÊN NHẬN',
  'YÊU CẦU BÁO GIÁ',
  'TÀI LIỆU',
]
const otherTitle = new RegExp(
  `^[#*\\s]*(${[...otherKinds].sort((a, b) => b.length - a.length).join('|')})(?=[\\s*:.,]|$)`,
  'u',
)

/** The kind a line in capitals names as a title; empty where it names none. */
export function otherKindOf(text: string): string {
  if (/\p{Ll}/u.test(text)) return ''
  return otherTitle.exec(text)?.[1] ?? ''
}

/** Papers about a plan that name it below their own name: `DỰ TOÁN KINH PHÍ` / `KẾ HOẠCH TỔ CHỨC HỘI THI`. */
const aboutPlan =
  /^[#*\s]*(?:DỰ TOÁN|THUYẾT MINH|BẢNG|BIỂU|TỔNG HỢP|PHÂN CÔNG|(?:BẢN )?ĐĂNG KÝ|THỂ LỆ|KỊCH BẢN|GÓP Ý|Ý KIẾN|ĐỀ XUẤT|ĐỀ NGHỊ|(?:BẢN )?GIẢI TRÌNH|NỘI DUNG THAM LUẬN|BẢN (?:TIN|TÓM TẮT|NHẬN XÉT)|NHẬN XÉT|TÓM TẮT|PHÁT BIỂU|SƠ YẾU LÝ LỊCH|(?:BÀI|CHƯƠNG|TIẾT|TUẦN) \d+)(?=[\s*:.,]|$)/u

/** A paper's own title stands near its head: behind the letterhead, or on a cover. */
const headLines = 60
/** `Kính gửi:` of a letter stands right under its letterhead. */
const letterLines = 25
const addressed = /^[*\s]*K[íi]nh\s+g[ửu]i\s*:?/iu
const onSubject = /(?:^|\s{2,}|\t)[*\s]*V\s?\/\s?[vV]\s*:?\s/u
/** `Số: 05/KH-UBND`, `12-KH/ĐU`: KH in the place of the kind. */
const planNumber = /(?:^|\s)S[ốo]\s*:?\s*[\d.…_\s]*(?:\/\s*(?:\d{4}\s*\/\s*)?KH\s?[-–/]|[-–]\s*KH\s*\/)/u

/** The text has begun: a căn cứ or a section. */
const begun = /^[*\s]*(?:Căn cứ\s|[IVX]{1,4}\s?[./]\s)/u

/** What kind of document the lines are, by number, title and căn cứ. Source: the kinds of NĐ 30/2020/NĐ-CP, Điều 7. */
export function documentKind(lines: readonly SourceLine[]): DocumentKind {
  const own = lines.filter((line) => !line.table)
  const texts = own.map((line) => line.text)
  const isPlan = (line: SourceLine, at: number): boolean => isTitleLine(line.text) && !endsName(texts, at)
  const head = own.slice(0, headLines)
  const titled = head.find((line, i) => isPlan(line, i) || otherKindOf(line.text) !== '')
  const letter = own
    .slice(0, letterLines)
    .find((line) => addressed.test(line.text) || (line.from === 'letterhead' && onSubject.test(line.text)))
  const numbered = head.some((line) => planNumber.test(line.text))
  const named = (kind: DocumentKind['kind'], name: string, line?: SourceLine): DocumentKind => ({
    kind,
    name,
    at: line ? lines.indexOf(line) : -1,
  })
  if (titled && isTitleLine(titled.text)) {
    const other = numbered ? null : otherOverPlan(own.slice(0, own.indexOf(titled)), letter)
    return other ? named('other', other.name, other.line) : named('plan', 'KẾ HOẠCH', titled)
  }
  // A list inside a plan whose own title is a picture is no title of the plan.
  const first = titled !== undefined && !lines.slice(0, lines.indexOf(titled)).some((line) => begun.test(line.text))
  if (titled && (first || !numbered)) return named('other', otherKindOf(titled.text), titled)
  if (letter && !numbered) return named('other', 'công văn', letter)
  const later = own.find(isPlan) ?? own.find((line) => isMixedTitle(line.text))
  if (later && (numbered || !own.slice(0, own.indexOf(later)).some(isSection))) return named('plan', 'KẾ HOẠCH', later)
  if (numbered) return named('plan', 'KẾ HOẠCH')
  // An annex sent alone, or a paper about another one: no kind of NĐ 30, but a name the clerk knows it by.
  const paper = own.slice(0, 3).find((line) => isAnnexLine(line.text) || aboutPlan.test(line.text))
  if (!paper) return named('other', '')
  return named('other', isAnnexLine(paper.text) ? 'PHỤ LỤC' : nameOfAbout(paper.text), paper)
}

/** What the line KẾ HOẠCH belongs to, by what stands before it; null where it is the document's own title. */
function otherOverPlan(
  before: readonly SourceLine[],
  letter: SourceLine | undefined,
): { name: string; line?: SourceLine } | null {
  const about = before.at(-1)
  if (about && about.from === undefined && aboutPlan.test(about.text))
    return { name: nameOfAbout(about.text), line: about }
  // A letter that carries a plan as its annex.
  if (letter && before.includes(letter) && before.some((line) => isAnnexLine(line.text)))
    return { name: 'công văn', line: letter }
  // Behind sections of its own a line KẾ HOẠCH heads a chapter of something else.
  return before.filter(isChapter).length > 1 ? { name: '' } : null
}

const nameOfAbout = (text: string): string => text.replace(/[#*]/g, '').trim().slice(0, 60)

const isChapter = (line: SourceLine): boolean => /^[*\s]*[IVX]/u.test(line.text) && isSection(line)

/** A section of a text; a line of its table of contents ends in the number of a page. */
const isSection = ({ text }: SourceLine): boolean => begun.test(text) && !/[\s.…]\d{1,3}$/u.test(text)
