/** The trích yếu: what stands between KẾ HOẠCH and the first căn cứ, opening sentence or section. */

import { readMarker } from '../outline/grammar.ts'
import type { SourceParagraph } from './joinLines.ts'

/** More lines than this are no title any more. */
const mostLines = 8
const mostCharacters = 1200

const neverTitle = /^["“(*]*(?:Căn cứ|Kính gửi|Xét đề nghị|Theo đề nghị|(?:Ban hành )?[Kk]èm theo)(?=\s|:)/
const announces = /như sau|sau đây:|(?:ban hành|xây dựng|lập)\s+["“]?[Kk]ế hoạch\s/
const mayOpen = /^["“*]*(?:Thực hiện|Triển khai|Theo|Trên cơ sở|Để|Nhằm|Tiếp tục|Trong|Năm)\s/

export interface FoundTitle {
  title: string
  line: number
  /** The paragraphs behind it. */
  rest: SourceParagraph[]
}

export function titleOf(
  paragraphs: readonly SourceParagraph[],
  onTitleLine: { text: string; line: number } | null,
): FoundTitle {
  const parts = onTitleLine ? [onTitleLine.text] : []
  let line = onTitleLine?.line ?? 0
  let at = 0
  for (; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]
    if (!paragraph || parts.length >= mostLines || startsBody(paragraph.text, parts.length === 0)) break
    if (parts.length === 0) line = paragraph.line
    parts.push(paragraph.text)
  }
  return { title: parts.join(' '), line, rest: paragraphs.slice(at) }
}

function startsBody(text: string, first: boolean): boolean {
  const label = readMarker(text)
  if (neverTitle.test(text) || text.length > mostCharacters) return true
  if (label && label.marker !== 'a') return true
  if (announces.test(text) || /:$/.test(text)) return true
  if (first) return false
  return /[.;]["”)*]*$/.test(text) || (mayOpen.test(text) && /\ssố\s+\d|[:,;.]/.test(text))
}
