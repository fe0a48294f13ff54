import type { SheetLine } from '../../reading/fileSheet.ts'
import { lineSpacingLimits } from '../../style/page.ts'
import { decimalText } from '../../text/figures.ts'
import { asItShould, setAs, withPart } from '../kits/exampleSheet.ts'
import { atLines, bodyParts, linesOf, whereSaid } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** A single line of Times New Roman in sizes of its letters. */
const single = 1.15
const [least, most] = lineSpacingLimits
/** Of lines; pt. */
const slack = { lines: 0.02, points: 0.6 }

export const fileSpacing: Rule = {
  id: 'FILE-10',
  severity: 'warning',
  title: 'Dòng trong tệp Word cách nhau từ dòng đơn đến 1,5 dòng',
  why: 'Dòng sát thì dấu chạm chữ dòng trên, dòng thưa thì văn bản dài thêm trang.',
  unless: 'Đoạn chưa đầy một dòng thì không xét; khoảng cách đặt bằng pt được so theo cỡ chữ của đoạn.',
  source: decree('II.6.e'),
  examples: [
    asItShould,
    {
      name: 'Giãn 2 dòng',
      reports: 1,
      draft: (plan) => plan,
      with: withPart('body', {}, setAs({ line: { rule: 'multiple', value: 2 } })),
    },
    {
      name: 'Đúng 17 pt với chữ 14',
      reports: 0,
      draft: (plan) => plan,
      with: withPart('body', {}, setAs({ line: { rule: 'exact', value: 17 } })),
    },
  ],
  *check({ sheet }) {
    const full = linesOf(sheet, bodyParts).filter(({ longest }) => longest >= 95)
    for (const close of [true, false]) {
      const wrong = full.filter((line) => (close ? isClose(line) : isWide(line)))
      const spacing = wrong[0]?.paragraph?.line
      if (!spacing) continue
      const said =
        spacing.rule === 'multiple' ? `${decimalText(spacing.value)} dòng` : `${decimalText(spacing.value)} pt`
      const found = `Giãn dòng ${said}`
      yield atLines(wrong, found, `${found} (${whereSaid(wrong)}); cần từ dòng đơn đến 1,5 dòng.`)
    }
  },
}

const largest = ({ runs }: SheetLine): number => Math.max(0, ...runs.map(({ size }) => size))

function isClose(of: SheetLine): boolean {
  const spacing = of.paragraph?.line
  if (!spacing) return false
  if (spacing.rule === 'multiple') return spacing.value < least - slack.lines
  return spacing.rule === 'exact' && spacing.value < largest(of) * single * least - slack.points
}

function isWide(of: SheetLine): boolean {
  const spacing = of.paragraph?.line
  if (!spacing) return false
  if (spacing.rule === 'multiple') return spacing.value > most + slack.lines
  return largest(of) > 0 && spacing.value > largest(of) * single * most + slack.points
}
