import { byText } from '../../reading/keep.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { isGuarded } from '../../reading/textGuards.ts'
import { unitNamesIn } from '../../reading/unitNames.ts'
import { says } from '../kits/exampleText.ts'
import { wordFix } from '../kits/fixes.ts'
import { decreeCapitals } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const oneCase: Rule = {
  id: 'CAP-10',
  severity: 'hint',
  title: 'Một tên đơn vị viết hoa một kiểu ở mọi chỗ',
  why: 'Chỗ “Phòng Kinh tế”, chỗ “Phòng Kinh Tế” thì trông như hai đơn vị, và không biết chỗ nào là tên.',
  unless: 'Tên viết toàn chữ hoa, đứng đầu câu chỉ khác chữ đầu, hoặc nói chung như “các phòng”.',
  source: decreeCapitals(),
  examples: [
    { name: 'Một kiểu', reports: 0, draft: says('Phòng Kinh tế chủ trì; giao Phòng Kinh tế tổng hợp.') },
    { name: 'Hoa cả chữ sau', reports: 1, draft: says('Giao Phòng Kinh Tế tổng hợp.') },
    {
      name: 'Chỗ hoa, chỗ thường',
      reports: 1,
      draft: says(
        'Giao Đoàn kiểm tra liên ngành. Đoàn kiểm tra liên ngành báo cáo; cử người vào đoàn kiểm tra liên ngành.',
      ),
    },
  ],
  *check(input) {
    const names = usualNames(input)
    const told = new Set<string>()
    for (const passage of passagesOf(input)) {
      for (const { lower, start } of kindsIn(passage.text)) {
        const usual = names.get(lower)
        const right = usual?.find((name) => startsSo(passage.text, start, name))
        if (right === undefined) continue
        const end = start + right.length
        const written = passage.text.slice(start, end)
        if (!isOtherCase(passage, written, right, start) || told.has(written)) continue
        told.add(written)
        yield {
          ...passage.at({ start, end }),
          excerpt: written,
          message: `“${written}” ở chỗ khác viết “${right}”.`,
          fix: wordFix(passage, [{ start, end, to: right }], 'one-click', `Viết “${right}”`),
        }
      }
    }
  },
}

/** Each name as it is written most, by its first two words in small letters; longer ones first. */
function usualNames(input: PlanInput): Map<string, string[]> {
  const uses = new Map<string, Map<string, number>>()
  for (const { kind, text } of passagesOf(input)) {
    if (kind !== 'block' && kind !== 'cell' && kind !== 'recipient') continue
    for (const { name } of unitNamesIn(text)) {
      const key = name.toLowerCase()
      const forms = uses.get(key) ?? new Map<string, number>()
      uses.set(key, forms.set(name, (forms.get(name) ?? 0) + 1))
    }
  }
  const found = new Map<string, string[]>()
  for (const [key, forms] of uses) {
    const [usual, next] = [...forms].sort((a, b) => b[1] - a[1])
    // Two ways said as often: nobody can tell which is meant.
    if (!usual || (next && next[1] === usual[1])) continue
    const begin = key.split(' ', 2).join(' ')
    found.set(
      begin,
      [...(found.get(begin) ?? []), usual[0]].sort((a, b) => b.length - a.length),
    )
  }
  return found
}

const kindWords = /(?<![\p{L}\p{M}])(?:văn phòng|phòng|trung tâm|trạm|tổ|đội|ban|hội|đoàn) [\p{L}\p{M}]+/giu

const kindsIn = byText((text): readonly { lower: string; start: number }[] =>
  /(?:phòng|trung tâm|trạm|tổ|đội|ban|hội|đoàn) \p{L}/iu.test(text) && /\p{Ll}/u.test(text)
    ? [...text.matchAll(kindWords)].map((match) => ({
        lower: match[0].toLowerCase().split(' ', 2).join(' '),
        start: match.index,
      }))
    : [],
)

const startsSo = (text: string, start: number, name: string): boolean =>
  text.slice(start, start + name.length).toLowerCase() === name.toLowerCase() &&
  !/[\p{L}\p{M}]/u.test(text.charAt(start + name.length))

function isOtherCase({ text }: Passage, written: string, right: string, start: number): boolean {
  if (written === right || written === written.toLocaleUpperCase('vi')) return false
  if (isGuarded(text, start, start + written.length, ['name'])) return false
  // `phòng Tư pháp`: CAP-04's.
  if (written.slice(1) === right.slice(1) && /^\p{Ll}+ \p{Lu}\p{Ll}/u.test(written)) return false
  // Small altogether: a name of four words at least, and none of several.
  if (written === written.toLowerCase())
    return (
      right.split(' ').length >= 4 &&
      !/(?<!\p{L})(?:các|những|mỗi|từng|một|hai|ba|\d+) $/iu.test(text.slice(Math.max(0, start - 8), start))
    )
  return true
}
