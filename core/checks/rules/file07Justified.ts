import { asItShould, setAs, withPart } from '../kits/exampleSheet.ts'
import { atLines, linesOf, whereSaid } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** Letters that fill a line of any page: a shorter paragraph looks the same either way. */
const fullLine = 95
const names = { left: 'trái', center: 'giữa', right: 'phải' } as const

export const fileJustified: Rule = {
  id: 'FILE-07',
  severity: 'warning',
  title: 'Nội dung trong tệp Word canh đều cả hai lề',
  why: 'Lề phải lồi lõm là dấu hiệu đầu tiên của một trang trình bày chưa đúng mẫu.',
  unless: 'Đoạn chưa đầy một dòng thì không xét.',
  source: decree('II.6.e'),
  examples: [
    asItShould,
    {
      name: 'Nội dung canh trái',
      reports: 1,
      draft: (plan) => plan,
      with: withPart('body', {}, setAs({ align: 'left' })),
    },
    {
      name: 'Đoạn ngắn canh trái',
      reports: 0,
      draft: (plan) => plan,
      with: withPart('body', {}, { ...setAs({ align: 'left' }), longest: 40 }),
    },
  ],
  *check({ sheet }) {
    const full = linesOf(sheet, ['basis', 'body', 'list']).filter(({ longest }) => longest >= fullLine)
    for (const align of ['left', 'center', 'right'] as const) {
      const wrong = full.filter(({ paragraph }) => paragraph?.align === align)
      if (wrong.length === 0) continue
      const found = `Nội dung canh ${names[align]}`
      yield atLines(wrong, found, `${found} (${whereSaid(wrong)}); cần canh đều cả hai lề.`)
    }
  },
}
