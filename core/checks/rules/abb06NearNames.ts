/**
 * Two names in one plan that are nearly the same: mostly one unit.
 *
 * 1. The names of units are gathered by kind, those used most first (`namesOf`).
 * 2. One name under other marks or capitals, of kinds ABB-03 does not compare (`otherLetters`).
 * 3. Two names of one kind of which one is the other by a letter or with more words (`isNear`): the rarer is told.
 */
import { alike, keyOf } from '../../reading/actors.ts'
import { citedOf, inQuotes, isCited } from '../../reading/cited.ts'
import { byText, pushTo } from '../../reading/keep.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { unitNamesIn } from '../../reading/unitNames.ts'
import { withinEdits } from '../../text/nearText.ts'
import { wordFix } from '../kits/fixes.ts'
import { both, says } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import { syllableKey } from '../kits/syllableKeys.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

export const nearNames: Rule = {
  id: 'ABB-06',
  severity: 'hint',
  title: 'Tên một phòng, trạm, trung tâm, tổ viết như nhau ở mọi chỗ',
  why: 'Hai tên gần giống nhau thì đơn vị nhận không chắc là một hay hai nơi.',
  unless: 'Hai tên chỉ khác chữ chỉ cấp (phép ABB-03), khác số, hoặc là hai đơn vị có chức năng khác nhau.',
  source: custom,
  examples: [
    { name: 'Một tên', reports: 0, draft: says('Phòng Kinh tế chủ trì; Phòng Kinh tế tổng hợp.') },
    { name: 'Hai phòng khác nhau', reports: 0, draft: says('Phòng Văn hóa - Xã hội và Phòng Kinh tế phối hợp.') },
    { name: 'Tổ khác số', reports: 0, draft: says('Tổ Bầu cử số 1 và Tổ Bầu cử số 2; Trạm Bơm 1, Trạm Bơm 2.') },
    {
      name: 'Tên dài thêm một chức năng',
      reports: 1,
      draft: both(says('Phòng Kinh tế, Hạ tầng và Đô thị thẩm định dự toán.')),
    },
    {
      name: 'Khác chữ nối',
      reports: 1,
      draft: both(says('Phòng Văn hóa - Xã hội tổng hợp; gửi Phòng Văn hóa và Xã hội.')),
    },
    {
      name: 'Sai một chữ',
      reports: 1,
      draft: both(says('Giao Tổ Chuyển đổi số cộng đồng. Tổ Chuyển đồi số cộng đồng báo cáo hằng tháng.')),
    },
  ],
  *check(input) {
    const names = namesOf(input)
    const told = new Set<string>()
    for (const { kind, uses } of names) if (!seenByOneName.has(kind)) yield* otherLetters(uses)
    for (const [at, one] of names.entries())
      for (const other of names.slice(at + 1)) {
        if (told.has(other.key) || !isNear(one, other)) continue
        const [first] = other.uses
        if (!first) continue
        told.add(other.key)
        yield {
          ...first.passage.at(first),
          excerpt: other.name,
          message: `“${other.name}” ở chỗ khác là “${one.name}”: nếu là một đơn vị thì viết cùng một tên.`,
          fix: wordFix(first.passage, [{ ...first, to: one.name }], 'one-click', `Viết “${one.name}”`),
        }
      }
  },
}

/** Kinds whose names ABB-03 compares letter by letter. */
const seenByOneName: ReadonlySet<string> = new Set(['Phòng', 'Văn phòng', 'Trung tâm', 'Trạm'])

/** The same name but for a mark: `Tổ Chuyển đổi số`, `Tổ Chuyển đồi số`. */
function* otherLetters(uses: readonly (Use & { name: string })[]): Generator<RuleFinding> {
  const forms = new Map<string, (Use & { name: string })[]>()
  for (const use of uses) pushTo(forms, letters(use.name), use)
  const [usual, ...others] = [...forms.values()].sort((a, b) => b.length - a.length)
  for (const [first] of others) {
    const right = usual?.[0]?.name ?? ''
    if (!first) continue
    yield {
      ...first.passage.at(first),
      excerpt: first.name,
      message: `“${first.name}” ở chỗ khác là “${right}”: nếu là một đơn vị thì viết cùng một tên.`,
      fix: wordFix(first.passage, [{ ...first, to: right }], 'one-click', `Viết “${right}”`),
    }
  }
}

/** Small letters alone, each word's marks in one order. */
const letters = byText((name): string =>
  name
    .toLocaleLowerCase('vi')
    .split(/[^\p{L}]+/u)
    .map((word) => syllableKey(word))
    .join(' '),
)

interface Use {
  passage: Passage
  start: number
  end: number
}

interface Named {
  /** `Phòng`. */
  kind: string
  name: string
  key: string
  /** The key without the words that join. */
  bare: string
  uses: readonly (Use & { name: string })[]
}

/** The names of units, those used most first. */
function namesOf(input: PlanInput): Named[] {
  const cited = citedOf(input)
  const found = new Map<string, (Use & { name: string })[]>()
  for (const passage of passagesOf(input)) {
    if (passage.kind !== 'block' && passage.kind !== 'cell' && passage.kind !== 'recipient') continue
    for (const { name, start, end } of unitNamesIn(passage.text)) {
      if (isCited(cited, passage, start, end) || inQuotes(passage.text, start)) continue
      pushTo(found, keyOf(name), { name, passage, start, end })
    }
  }
  return [...found]
    .map(([key, uses]): Named => {
      const name = uses[0]?.name ?? ''
      const kind =
        name.startsWith('Văn phòng') || name.startsWith('Trung tâm')
          ? name.split(' ', 2).join(' ')
          : (name.split(' ')[0] ?? '')
      return { kind, name, key, bare: key.replace(/ (?:va|cua) /gu, ' '), uses }
    })
    .filter(({ name, key }) => key.length > 7 && !/\d/u.test(name) && !/\bso [ivx\d]+\b/u.test(key))
    .sort((a, b) => b.uses.length - a.uses.length)
}

/** Units of one kind and one function may carry a longer and a shorter name; boards and teams are many. */
const single: ReadonlySet<string> = new Set(['Phòng', 'Trạm', 'Trung tâm'])

function isNear(one: Named, other: Named): boolean {
  if (one.kind !== other.kind || one.key === other.key) return false
  if (one.bare === other.bare) return true
  if (Math.min(one.bare.length, other.bare.length) >= 14 && differsByALetter(one.bare, other.bare)) return true
  if (!single.has(one.kind)) return false
  const [short, long] = one.bare.length < other.bare.length ? [one, other] : [other, one]
  // `Phòng Kinh tế` beside `Phòng Kinh tế - Hạ tầng`: a function more behind a mark that joins.
  if (long.bare.startsWith(`${short.bare} `)) return /^(?: -|,| và) \p{Lu}/u.test(long.name.slice(short.name.length))
  const words = new Set(long.bare.split(' '))
  return short.bare.split(' ').every((word) => words.has(word)) && alike(one.bare, other.bare)
}

/** One word differs, by one letter: two words that differ are two names. */
function differsByALetter(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')]
  if (a.length !== b.length) return false
  const differing = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? ''] as const]))
  const [pair] = differing
  return (
    differing.length === 1 &&
    pair !== undefined &&
    Math.min(pair[0].length, pair[1].length) > 2 &&
    withinEdits(pair[0], pair[1], 1)
  )
}
