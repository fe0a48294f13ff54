import { definitionsOf, documentTerm } from '../../reading/definitions.ts'
import { wordFix } from '../kits/fixes.ts'
import { says } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const oneIsTat: Rule = {
  id: 'LAW-16',
  severity: 'hint',
  title: '“Gọi chung” dùng cho nhiều đối tượng; một văn bản thì “gọi tắt”',
  why: '“Gọi chung” là gom nhiều thứ lại; dùng cho một văn bản thì người đọc đi tìm văn bản thứ hai.',
  unless: 'Tên ấy gọi chung nhiều cơ quan, nhiều đối tượng.',
  source: custom,
  examples: [
    {
      name: 'Một văn bản gọi tắt',
      reports: 0,
      draft: says('Triển khai Luật Thực hiện dân chủ ở cơ sở (sau đây gọi tắt là Luật).'),
    },
    {
      name: 'Nhiều cơ quan gọi chung',
      reports: 0,
      draft: says('Các phòng, trung tâm thuộc Ủy ban nhân dân xã (sau đây gọi chung là các cơ quan, đơn vị).'),
    },
    {
      name: 'Một văn bản gọi chung',
      reports: 1,
      draft: says('Triển khai Luật Thực hiện dân chủ ở cơ sở (sau đây gọi chung là Luật).'),
    },
  ],
  *check(input) {
    for (const { passage, start, end, term, kind, law, document } of definitionsOf(input)) {
      if (kind !== 'chung' || (!law && !document) || !documentTerm.test(term)) continue
      const at = passage.text.indexOf('chung', start)
      yield {
        ...passage.at({ start, end }),
        excerpt: passage.text.slice(start, end),
        message: `“${term}” là một văn bản: viết “gọi tắt”, không viết “gọi chung”.`,
        fix: wordFix(passage, [{ start: at, end: at + 'chung'.length, to: 'tắt' }], 'one-click', 'Viết “gọi tắt”'),
      }
    }
  },
}
