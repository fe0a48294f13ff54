import { indentChoices } from '../../style/page.ts'
import { asItShould, setAs, withPart } from '../kits/exampleSheet.ts'
import { atLines, linesOf, valuesText, whereSaid } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** mm; rulers and templates round. */
const slack = 0.5

export const fileFirstLine: Rule = {
  id: 'FILE-08',
  severity: 'warning',
  title: 'Đầu đoạn trong tệp Word lùi vào 1 cm hoặc 1,27 cm',
  why: 'Đầu đoạn không lùi, hoặc lùi mỗi chỗ một khác, thì mắt không thấy chỗ sang ý mới.',
  unless: 'Dòng có gạch đầu dòng, số do Word đánh, lùi bằng dấu cách hay phím Tab, và dòng canh giữa thì không xét.',
  source: decree('II.6.e'),
  examples: [
    asItShould,
    { name: 'Không lùi đầu dòng', reports: 1, draft: (plan) => plan, with: withPart('body', {}, setAs({ start: 0 })) },
    { name: 'Lùi 1 cm', reports: 0, draft: (plan) => plan, with: withPart('body', {}, setAs({ start: 10 })) },
  ],
  *check({ sheet }) {
    const wrong = linesOf(sheet, ['basis', 'body']).filter(
      ({ paragraph }) =>
        paragraph !== undefined &&
        (paragraph.align === 'justify' || paragraph.align === 'left') &&
        indentChoices.every((choice) => Math.abs(paragraph.start - choice) > slack),
    )
    if (wrong.length === 0) return
    const found = `Đầu đoạn lùi ${valuesText(wrong.map(({ paragraph }) => paragraph?.start ?? 0))} mm`
    yield atLines(wrong, found, `${found} (${whereSaid(wrong)}); cần 10 mm hoặc 12,7 mm.`)
  },
}
