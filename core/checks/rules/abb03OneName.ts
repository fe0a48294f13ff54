import type { DraftEdit } from '../../draft/edits.ts'
import { bodiesOf, type NameUse } from '../../reading/bodyNames.ts'
import { pushTo } from '../../reading/keep.ts'
import type { Passage } from '../../reading/passages.ts'
import { isGuarded } from '../../reading/textGuards.ts'
import { says } from '../kits/exampleText.ts'
import { toPlace } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import type { Fix } from '../shape/finding.ts'
import type { Rule } from '../shape/rule.ts'

export const oneName: Rule = {
  id: 'ABB-03',
  severity: 'warning',
  title: 'Một cơ quan gọi bằng một tên',
  why: 'Một cơ quan mang hai tên thì không chắc việc được giao cho ai.',
  unless: 'Tên khác nhau ở nơi nhận (phép REC-10 so), hoặc câu nói chung như “Mặt trận các cấp”.',
  source: custom,
  examples: [
    { name: 'Một tên', reports: 0, draft: (plan) => plan },
    { name: 'Mặt trận gọi hai tên', reports: 1, draft: says('Ủy ban MTTQ xã giám sát việc sử dụng kinh phí.') },
    { name: 'Mặt trận nói chung', reports: 0, draft: says('Phát huy vai trò của Mặt trận Tổ quốc Việt Nam các cấp.') },
    { name: 'Có và không có chữ xã', reports: 1, draft: says('Phòng Kinh tế xã thẩm tra quyết toán.') },
    {
      name: 'Hai cách gọi cổng thông tin',
      reports: 1,
      draft: says('Đăng trên Cổng thông tin điện tử của địa phương và Cổng thông tin của xã.'),
    },
  ],
  *check(input) {
    for (const { proper, names, byLevelOnly } of bodiesOf(input)) {
      const usual = proper ?? names[0]?.name ?? ''
      const all = [...new Set([...names.map(({ name }) => name), ...(proper ? [proper] : [])])]
      const ways = all.map((name) => `“${name}”`).join(', ')
      for (const { name, uses } of names) {
        const [first] = uses
        // `Xã hội xã` is ABB-04's.
        if (!first || name === usual || (byLevelOnly && /Xã hội xã$/u.test(name))) continue
        yield {
          ...first.passage.at(first),
          excerpt: name,
          // The Front is called many ways, most of them right where they stand.
          ...(byLevelOnly || /[Mm]ặt trận|MTTQ/u.test(usual) ? { severity: 'hint' as const } : {}),
          // Said in the same words of each of its names: one fact.
          message: `Một cơ quan đang gọi bằng ${all.length} cách: ${ways}; nên gọi bằng một tên: “${usual}”.`,
          fix: renamed(uses, usual),
        }
      }
    }
  },
}

function renamed(uses: readonly NameUse[], to: string): Fix {
  const byPassage = new Map<Passage, NameUse[]>()
  for (const use of uses)
    if (!isGuarded(use.passage.text, use.start, use.end, ['name'])) pushTo(byPassage, use.passage, use)
  const edits: DraftEdit[] = []
  for (const [passage, list] of byPassage) {
    const edit = passage.change(list.map(({ start, end }) => ({ start, end, to })))
    if (!edit) return toPlace
    edits.push(edit)
  }
  return edits.length === 0 ? toPlace : { kind: 'one-click', label: `Gọi là “${to}”`, edit: { op: 'all', edits } }
}
