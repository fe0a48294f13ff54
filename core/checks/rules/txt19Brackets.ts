import { byText } from '../../reading/keep.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import { around } from '../../reading/plan.ts'
import { says } from '../kits/exampleText.ts'
import { toPlace } from '../kits/fixes.ts'
import { says as saysAll } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const closedBrackets: Rule = {
  id: 'TXT-19',
  severity: 'warning',
  title: 'Dấu ngoặc mở ra thì có dấu đóng lại',
  why: 'Ngoặc không đóng thì không rõ phần chú thích hay lời trích dừng ở đâu.',
  unless: 'Dấu đóng đứng sau chữ hay số đầu dòng như “a)”, hoặc ngoặc mở ở đoạn này và đóng ở mấy đoạn sau.',
  source: custom,
  examples: [
    { name: 'Đủ cặp', reports: 0, draft: says('Kinh phí (nếu có) cho Hội thi “Tìm hiểu pháp luật” do xã bảo đảm.') },
    { name: 'Số thứ tự trong câu', reports: 0, draft: says('Báo cáo gồm: 1) kết quả; 2) kiến nghị; c) phụ lục.') },
    { name: 'Thiếu ngoặc đóng', reports: 1, draft: says('Kinh phí (nếu có do ngân sách xã bảo đảm.') },
    { name: 'Thiếu ngoặc mở', reports: 1, draft: says('Kinh phí nếu có) do ngân sách xã bảo đảm.') },
    { name: 'Thiếu dấu ngoặc kép đóng', reports: 1, draft: says('Tổ chức Hội thi “Tìm hiểu pháp luật cho học sinh.') },
    {
      name: 'Đóng ở đoạn sau',
      reports: 0,
      draft: saysAll('Kinh phí gồm (tạm tính:', 'in tài liệu, nước uống).'),
    },
  ],
  *check(input) {
    const passages = passagesOf(input).filter(({ kind }) => kind !== 'footnote')
    const open = passages.map((passage, index) => ({ passage, index, marks: marksLeftIn(passage.text) }))
    const taken = new Set<string>()
    for (const { passage, index, marks } of open) {
      for (const mark of marks) {
        if (mark.perhaps || (passage.view?.quoted && /[“”]/u.test(mark.sign)) || taken.has(`${index}/${mark.start}`))
          continue
        const partner = mark.opens ? partnerOf(open.slice(index + 1, index + reachOf(passage)), mark, passage) : null
        if (partner !== null) {
          taken.add(partner)
          continue
        }
        const at = { start: mark.start, end: mark.start + 1 }
        yield {
          ...passage.at(at),
          excerpt: around(passage.text, at.start, at.end, 20),
          message: mark.opens
            ? `Dấu “${mark.sign}” mở ra ở “${around(passage.text, at.start, at.end, 20)}” mà không có dấu đóng.`
            : `Dấu “${mark.sign}” ở “${around(passage.text, at.start, at.end, 20)}” không có dấu mở.`,
          fix: toPlace,
        }
      }
    }
  },
}

/** Of a table whose rows were torn the rest of a cell stands a row further. */
const reachOf = ({ kind }: Passage): number => (kind === 'cell' ? 16 : 6)

interface Mark {
  sign: string
  start: number
  opens: boolean
  /** The bracket behind the number of a list, perhaps: never said, but it may close one of a passage before. */
  perhaps?: boolean
}

/** The mark in one of the next passages of the same kind that closes this one. */
function partnerOf(
  next: readonly { passage: Passage; index: number; marks: readonly Mark[] }[],
  { sign }: Mark,
  { kind }: Passage,
): string | null {
  for (const { passage, index, marks } of next) {
    if (passage.kind !== kind && !(kind === 'block' && passage.kind === 'cell')) continue
    const found = marks.find((mark) => !mark.opens && closes[mark.sign] === sign)
    if (found) return `${index}/${found.start}`
  }
  return null
}

const closes: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '»': '«' }
/** Before the closing bracket of a number in a list: `a)`, `1)`, `2.1)`. */
const listMark = /(?:^|[\s(;,.:“"])(?:\p{L}|\d{1,2}(?:\.\d{1,2})*|[ivxIVX]{1,4})$/u

/** Marks without their partner, in reading order. */
const marksLeftIn = byText((text): readonly Mark[] => {
  if (!/[()[\]“”«»]/u.test(text)) return []
  const waiting: Mark[] = []
  const alone: Mark[] = []
  for (const match of text.matchAll(/[()[\]“”«»]/gu)) {
    const sign = match[0]
    const opener = closes[sign]
    if (opener === undefined) {
      waiting.push({ sign, start: match.index, opens: true })
      continue
    }
    const at = waiting.findLastIndex((mark) => mark.sign === opener)
    const isMark = sign === ')' && listMark.test(text.slice(Math.max(0, match.index - 8), match.index))
    if (at !== -1) waiting.splice(at, 1)
    else alone.push({ sign, start: match.index, opens: false, perhaps: isMark })
  }
  // “ closed by ", or ” on both sides: another kind of mark, not one left out.
  const mixed = text.includes('"') || alone.filter(({ sign }) => sign === '”').length > 1
  return [...waiting, ...alone]
    .filter(({ sign }) => !(mixed && (sign === '“' || sign === '”')))
    .sort((a, b) => a.start - b.start)
})
