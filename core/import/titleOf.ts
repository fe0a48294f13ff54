/** The trích yếu: what stands between KẾ HOẠCH and the first căn cứ, opening sentence or section. */

import { readMarker } from '../outline/grammar.ts'
import type { SourceParagraph } from './joinLines.ts'
import { isPartly, isWholly, plainOf } from './spans.ts'
import { isIssuedWith } from './titleLines.ts'

/** More lines than this are no title any more. */
const mostLines = 8
const mostCharacters = 1200

const neverTitle = /^["“(*]*(?:Căn cứ|Kính gửi|Xét đề nghị|Theo đề nghị|(?:Ban hành )?[Kk]èm theo)(?=\s|:)/
const announces = /như sau|sau đây:|(?:ban hành|xây dựng|lập)\s+["“]?[Kk]ế hoạch\s/
const mayOpen = /^["“*]*(?:Thực hiện|Triển khai|Theo|Trên cơ sở|Để|Nhằm|Tiếp tục|Trong|Năm)\s/

interface FoundTitle {
  /** As inline text, without marks. */
  title: string
  /** Lines of the source it was read from. */
  lines: number[]
  /** The paragraphs behind it. */
  rest: SourceParagraph[]
}

export function titleOf(
  paragraphs: readonly SourceParagraph[],
  onTitleLine: { text: string; line: number; spans?: SourceParagraph['spans'] } | null,
): FoundTitle {
  const parts = onTitleLine ? [plainOf({ text: onTitleLine.text, ...spansOf(onTitleLine) })] : []
  const lines = onTitleLine ? [onTitleLine.line] : []
  let last: SourceParagraph | null = null
  let at = 0
  for (; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]
    if (!paragraph) break
    // "(Ban hành kèm theo Quyết định ...)" stands below the title and is no part of it.
    if (isIssuedWith(paragraph.text) && !paragraph.forced) break
    if (paragraph.forced) {
      if (paragraph.forced !== 'title') break
    } else if (parts.length >= mostLines || looksOther(last, paragraph)) break
    else if (!sameLook(last, paragraph) && startsBody(paragraph.text, parts.length === 0)) break
    lines.push(...paragraph.lines)
    parts.push(plainOf(paragraph))
    last = paragraph
  }
  return { title: parts.join(' '), lines, rest: paragraphs.slice(at) }
}

const spansOf = ({ spans }: { spans?: SourceParagraph['spans'] }): { spans?: SourceParagraph['spans'] } =>
  spans ? { spans } : {}

const never = (text: string): boolean => {
  const label = readMarker(text)
  return neverTitle.test(text) || (label !== null && label.marker !== 'a')
}

/** Set as the line of the title before it: centred and bold. */
function sameLook(last: SourceParagraph | null, next: SourceParagraph): boolean {
  if (!next.spans || never(next.text) || next.text.length > 400) return false
  const alike = next.align === 'center' && isWholly('bold', next.spans)
  return alike && (last === null || (last.align === 'center' && isWholly('bold', last.spans)))
}

/** A title is set in one way: what is not centred, or not bold, behind a line that is, begins the body. */
function looksOther(last: SourceParagraph | null, next: SourceParagraph): boolean {
  if (!last?.spans || !next.spans) return false
  if (last.align === 'center' && next.align !== 'center') return true
  if (next.align === 'center' && /^\(?(?:Năm học|Năm|Giai đoạn|Học kỳ|Từ ngày)\s[^.;:]{4,60}$/u.test(next.text))
    return false
  return isWholly('bold', last.spans) && !isPartly('bold', next.spans)
}

function startsBody(text: string, first: boolean): boolean {
  const label = readMarker(text)
  if (neverTitle.test(text) || text.length > mostCharacters) return true
  if (label && label.marker !== 'a') return true
  if (announces.test(text) || /:$/.test(text)) return true
  if (first) return false
  return /[.;]["”)*]*$/.test(text) || (mayOpen.test(text) && /\ssố\s+\d|[:,;.]/.test(text))
}
