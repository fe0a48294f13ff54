import type { DraftEdit } from '../../draft/edits.ts'
import { type AbbreviationIn, abbreviationsOf, isBefore, type Use } from '../../reading/abbreviations.ts'
import { citedOf, isCited } from '../../reading/cited.ts'
import { pushTo } from '../../reading/keep.ts'
import type { Passage } from '../../reading/passages.ts'
import { around } from '../../reading/plan.ts'
import { isGuarded } from '../../reading/textGuards.ts'
import { says } from '../kits/exampleText.ts'
import { toPlace } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import type { Fix } from '../shape/finding.ts'
import type { Rule } from '../shape/rule.ts'

export const oneForm: Rule = {
  id: 'ABB-02',
  severity: 'hint',
  title: 'Một tên viết đầy đủ hoặc viết tắt, không lẫn hai cách',
  why: 'Lúc viết tắt, lúc viết đủ thì người đọc tưởng là hai nơi khác nhau.',
  unless: 'Chữ viết đủ đứng trước chỗ giải thích, hoặc nằm trong văn bản viện dẫn, ngoặc kép.',
  source: custom,
  examples: [
    { name: 'Viết đầy đủ cả văn bản', reports: 0, draft: (plan) => plan },
    { name: 'Lẫn hai cách', reports: 1, draft: says('UBND xã bố trí kinh phí.') },
    {
      name: 'Đã giải thích rồi dùng chữ tắt',
      reports: 0,
      draft: (plan) => {
        const said = says('Cải cách thủ tục hành chính (sau đây viết tắt là TTHC): công khai TTHC.')(plan)
        return { ...said, body: said.body.filter((block) => block.role === 'budget') }
      },
    },
  ],
  *check(input) {
    const cited = citedOf(input)
    const isOwn = ({ passage, start, end }: Use): boolean =>
      !isCited(cited, passage, start, end) && !isGuarded(passage.text, start, end, ['name'])
    for (const each of abbreviationsOf(input)) {
      // The Front's name has its own rule: it is shortened in more ways than one.
      if (each.short.startsWith('MTTQ')) continue
      const shorts = each.shorts.filter(isOwn)
      const { explained } = each
      const fulls = each.fulls.filter((use) => isOwn(use) && (explained === null || isBefore(input, explained, use)))
      if (shorts.length === 0 || fulls.length === 0) continue
      const toShort = explained !== null || shorts.length > fulls.length
      const [shown] = toShort ? fulls : shorts
      if (!shown) continue
      yield {
        ...shown.passage.at(shown),
        excerpt: around(shown.passage.text, shown.start, shown.end, 12),
        message: `“${each.full[0]}” (${fulls.length} chỗ) và “${each.short}” (${shorts.length} chỗ) dùng lẫn nhau.`,
        fix: toShort ? rewrite(fulls, each, each.short) : rewrite(shorts, each, each.full[0] ?? each.short),
      }
    }
  },
}

/** All of them, or none: a button that leaves half is no help. */
function rewrite(uses: readonly Use[], { full }: AbbreviationIn, to: string): Fix {
  const byPassage = new Map<Passage, Use[]>()
  for (const use of uses) pushTo(byPassage, use.passage, use)
  const edits: DraftEdit[] = []
  for (const [passage, list] of byPassage) {
    const edit = passage.change(list.map(({ start, end }) => ({ start, end, to })))
    if (!edit) return toPlace
    edits.push(edit)
  }
  const label = full.includes(to) ? 'Viết đầy đủ cả' : `Viết “${to}” cả`
  return { kind: 'one-click', label, edit: { op: 'all', edits } }
}
