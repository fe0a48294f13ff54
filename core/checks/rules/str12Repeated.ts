import type { Span } from '../../legal/findCitations.ts'
import { inView } from '../../reading/inText.ts'
import { byText } from '../../reading/keep.ts'
import { readingOf } from '../../reading/plan.ts'
import { changeClosing } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const fewestWords = 4
const mostWords = 48

export const repeatedPhrase: Rule = {
  id: 'STR-12',
  severity: 'warning',
  title: 'Không lặp lại một cụm từ liền nhau',
  why: 'Một cụm lặp liền nhau là dấu vết chép dán, người ký đọc thấy ngay.',
  unless: 'Cụm lặp dưới bốn tiếng mà không phải tên đơn vị, hoặc hai lần không đứng liền nhau.',
  source: custom,
  examples: [
    { name: 'Không lặp', reports: 0, draft: (plan) => plan },
    {
      name: 'Một phòng ghi hai lần liền nhau',
      reports: 1,
      draft: changeClosing((text) => text.replace('nghiêm túc', 'và Phòng Kinh tế, Phòng Kinh tế, nghiêm túc')),
    },
    {
      name: 'Một cụm chép hai lần',
      reports: 1,
      draft: changeClosing((text) => text.replace('nghiêm túc', 'và các thôn nghiêm túc, và các thôn nghiêm túc')),
    },
  ],
  *check(input) {
    for (const view of readingOf(input).blocks) {
      const found = repeatedIn(view.text)
      if (found === null) continue
      const { phrase } = found
      yield {
        ...inView(view, found),
        excerpt: phrase,
        message: `Cụm “${phrase}” lặp lại liền nhau.`,
        fix: { kind: 'ask', label: 'Đến chỗ này' },
      }
    }
  },
}

/** A unit of a list named twice in a row: `Phòng Kinh tế, Phòng Kinh tế`. */
const unitTwice =
  /(?<![\p{L}])((?:Phòng|Ban|Trạm|Trung tâm|Văn phòng|Công an|Hội|Đoàn|Các|các)(?: [\p{L}-]+){1,6})[,;] \1(?=[,.;]|$| và )/u

/** The longest phrase that stands twice, one right behind the other. */
const repeatedIn = byText((text): (Span & { phrase: string }) | null => {
  const unit = unitTwice.exec(text)
  if (unit?.[1]) return { phrase: unit[1], start: unit.index, end: unit.index + unit[0].length }
  const words = [...text.matchAll(/\S+/gu)]
  const keys = words.map(([word]) => word.toLowerCase().replace(/[.,;:()“”"]/gu, ''))
  if (new Set(keys).size > keys.length - fewestWords) return null
  for (let length = Math.min(mostWords, Math.floor(words.length / 2)); length >= fewestWords; length--) {
    let same = 0
    for (let at = length; at < keys.length; at++) {
      same = keys[at] !== '' && keys[at] === keys[at - length] ? same + 1 : 0
      const last = words[at]
      if (same !== length || !last) continue
      const again = words.slice(at - length + 1, at + 1).map(([word]) => word)
      // `thủ tục hành chính, thủ tục hành chính nội bộ`: a kind of it is named behind the comma.
      // `tổ chức chính trị - xã hội, tổ chức xã hội, tổ chức xã hội - nghề nghiệp`: kinds of one thing, listed.
      if (length <= 6 && again.slice(0, -1).some((word) => /[,;]$/u.test(word))) return null
      const comma = length <= 5 && /[,;]$/u.test(words[at - length]?.[0] ?? '') && !again.includes('và')
      if (
        comma &&
        /\p{L}$/u.test(last[0]) &&
        at + 1 < keys.length &&
        !/^(?:và|hoặc|phối|chủ|để|theo)$/u.test(keys[at + 1] ?? '')
      )
        return null
      return {
        phrase: again.join(' ').replace(/[.,;:]+$/u, ''),
        start: words[at - 2 * length + 1]?.index ?? 0,
        end: last.index + last[0].length,
      }
    }
  }
  return null
})
