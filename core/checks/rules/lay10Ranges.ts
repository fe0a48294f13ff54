import { place } from '../../document/place.ts'
import type { Draft, LayoutChoices } from '../../draft/draft.ts'
import {
  indentChoices,
  lineSpacingLimits,
  marginLimits,
  smallestParagraphGap,
  tableSizeLimits,
} from '../../style/page.ts'
import { decimalText } from '../../text/figures.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const withLayout =
  (patch: Partial<LayoutChoices>) =>
  (plan: Draft): Draft => ({ ...plan, layout: { ...plan.layout, ...patch } })

const within = (value: number, [low, high]: readonly [number, number]): number => Math.min(high, Math.max(low, value))
const rangeText = ([low, high]: readonly [number, number]): string => `${decimalText(low)} - ${decimalText(high)}`

const sides = [
  ['top', 'Lề trên'],
  ['bottom', 'Lề dưới'],
  ['left', 'Lề trái'],
  ['right', 'Lề phải'],
] as const

/** The clerk's own choices; fonts and sizes of our pages are always those of the decree. */
export const layoutRanges: Rule = {
  id: 'LAY-10',
  severity: 'error',
  title: 'Lề, thụt đầu dòng, giãn dòng và cỡ chữ trong khoảng cho phép',
  source: decree('I.3, II.6.e'),
  examples: [
    { name: 'Lề 20, 20, 30, 15 mm', reports: 0, draft: (plan) => plan },
    {
      name: 'Lề trái 25 mm',
      reports: 1,
      draft: withLayout({ margins: { top: 20, bottom: 20, left: 25, right: 15 } }),
    },
    { name: 'Giãn dòng 1,8 và cách đoạn 3 pt', reports: 2, draft: withLayout({ lineSpacing: 1.8, paragraphGap: 3 }) },
  ],
  *check({ draft: { layout } }) {
    const report = (excerpt: string, message: string, patch: Partial<LayoutChoices>) => ({
      place: place.letterhead('layout'),
      excerpt,
      message,
      fix: { kind: 'auto' as const, label: 'Đưa về mức cho phép', edit: { op: 'set-layout' as const, patch } },
    })
    for (const [side, name] of sides) {
      const given = layout.margins[side]
      const allowed = marginLimits[side]
      const right = within(given, allowed)
      if (right !== given) {
        const margins = { ...layout.margins, [side]: right }
        yield report(`${name} ${decimalText(given)} mm`, `${name} phải trong khoảng ${rangeText(allowed)} mm.`, {
          margins,
        })
      }
    }
    if (!indentChoices.some((indent) => indent === layout.indent)) {
      yield report(`Thụt ${layout.indent} mm`, 'Đầu đoạn lùi vào 1 cm hoặc 1,27 cm.', { indent: 12.7 })
    }
    const spacing = within(layout.lineSpacing, lineSpacingLimits)
    if (spacing !== layout.lineSpacing) {
      yield report(
        `Giãn dòng ${decimalText(layout.lineSpacing)}`,
        `Giãn dòng từ đơn đến ${decimalText(lineSpacingLimits[1])} dòng.`,
        { lineSpacing: spacing },
      )
    }
    if (layout.paragraphGap < smallestParagraphGap) {
      yield report(
        `Cách đoạn ${decimalText(layout.paragraphGap)} pt`,
        `Khoảng cách giữa các đoạn ít nhất ${decimalText(smallestParagraphGap)} pt.`,
        { paragraphGap: smallestParagraphGap },
      )
    }
    const size = within(layout.tableSize, tableSizeLimits)
    if (size !== layout.tableSize) {
      yield report(
        `Cỡ chữ bảng ${decimalText(layout.tableSize)}`,
        `Cỡ chữ trong bảng nên từ ${rangeText(tableSizeLimits)}.`,
        { tableSize: size },
      )
    }
  },
}
