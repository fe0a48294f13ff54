import { place } from '../../document/place.ts'
import type { Draft, LayoutChoices } from '../../draft/draft.ts'
import {
  allowedPage,
  lineSpacingLimits,
  marginLimits,
  sideNames,
  sides,
  smallestParagraphGap,
  tableSizeLimits,
} from '../../style/page.ts'
import { decimalText } from '../../text/figures.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const withLayout =
  (patch: Partial<LayoutChoices>) =>
  (plan: Draft): Draft => ({ ...plan, layout: { ...plan.layout, ...patch } })

const rangeText = ([low, high]: readonly [number, number]): string => `${decimalText(low)} - ${decimalText(high)}`

/** The clerk's own choices; fonts and sizes of our pages are always those of the decree. */
export const layoutRanges: Rule = {
  id: 'LAY-10',
  severity: 'error',
  title: 'Lề, thụt đầu dòng, giãn dòng và cỡ chữ trong khoảng cho phép',
  why: 'Lề hẹp, dòng sát thì đóng ghim mất chữ, và trang in ra không theo mức Nghị định 30 cho phép.',
  unless: 'Điều cần xét là phông chữ và cỡ chữ phần lời, vì bản in luôn lấy theo Nghị định 30.',
  source: decree('I.3, II.6.e'),
  examples: [
    { name: 'Lề 20, 20, 30, 15 mm', reports: 0, draft: (plan) => plan },
    {
      name: 'Lề trái 25 mm',
      reports: 1,
      draft: withLayout({ margins: { top: 20, bottom: 20, left: 25, right: 15 } }),
    },
    { name: 'Thụt đầu dòng 15 mm', reports: 1, draft: withLayout({ indent: 15 }) },
    { name: 'Giãn dòng 1,8 và cách đoạn 3 pt', reports: 2, draft: withLayout({ lineSpacing: 1.8, paragraphGap: 3 }) },
  ],
  *check({ draft: { layout } }) {
    const allowed = allowedPage(layout)
    const report = (excerpt: string, message: string, patch: Partial<LayoutChoices>) => ({
      place: place.letterhead('layout'),
      excerpt,
      message,
      fix: { kind: 'auto' as const, label: 'Đưa về mức cho phép', edit: { op: 'set-layout' as const, patch } },
    })
    for (const side of sides) {
      const given = layout.margins[side]
      if (allowed.margins[side] === given) continue
      yield report(
        `${sideNames[side]} ${decimalText(given)} mm`,
        `${sideNames[side]} phải trong khoảng ${rangeText(marginLimits[side])} mm.`,
        { margins: { ...layout.margins, [side]: allowed.margins[side] } },
      )
    }
    const { indent, lineSpacing, paragraphGap, tableSize } = allowed
    if (indent !== layout.indent) {
      yield report(`Thụt ${decimalText(layout.indent)} mm`, 'Đầu đoạn lùi vào 1 cm hoặc 1,27 cm.', { indent })
    }
    if (lineSpacing !== layout.lineSpacing) {
      yield report(
        `Giãn dòng ${decimalText(layout.lineSpacing)}`,
        `Giãn dòng từ đơn đến ${decimalText(lineSpacingLimits[1])} dòng.`,
        { lineSpacing },
      )
    }
    if (paragraphGap !== layout.paragraphGap) {
      yield report(
        `Cách đoạn ${decimalText(layout.paragraphGap)} pt`,
        `Khoảng cách giữa các đoạn ít nhất ${decimalText(smallestParagraphGap)} pt.`,
        { paragraphGap },
      )
    }
    if (tableSize !== layout.tableSize) {
      yield report(
        `Cỡ chữ bảng ${decimalText(layout.tableSize)}`,
        `Cỡ chữ trong bảng nên từ ${rangeText(tableSizeLimits)}.`,
        { tableSize },
      )
    }
  },
}
