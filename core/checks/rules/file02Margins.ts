import { marginLimits, sideNames, sides } from '../../style/page.ts'
import { asItShould, withSection } from '../kits/exampleSheet.ts'
import { ofWholeFile, rangeSaid, valuesText, within } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** mm; one inch for 25 mm is Word's rounding, not another margin. */
const slack = 0.5

export const fileMargins: Rule = {
  id: 'FILE-02',
  severity: 'error',
  title: 'Tệp Word đặt lề trên, dưới 20 - 25 mm, lề trái 30 - 35 mm, lề phải 15 - 20 mm',
  why: 'Lề trái hẹp thì đóng ghim mất chữ, lề rộng thì dòng ngắn và văn bản dài thêm trang.',
  unless: 'Trang nằm ngang và trang của phụ lục được để yên, vì Nghị định không nói riêng về lề của trang ngang.',
  source: decree('I.3'),
  examples: [
    asItShould,
    {
      name: 'Bốn lề 10 mm',
      reports: 4,
      draft: (plan) => plan,
      with: withSection({ margins: { top: 10, bottom: 10, left: 10, right: 10 } }),
    },
    {
      name: 'Lề trên một inch',
      reports: 0,
      draft: (plan) => plan,
      with: withSection({ margins: { top: 25.4, bottom: 20, left: 30, right: 15 } }),
    },
  ],
  *check({ sheet }) {
    const upright = (sheet?.sections ?? []).filter(({ landscape }) => !landscape)
    for (const side of sides) {
      const wrong = upright
        .map(({ margins }) => margins[side])
        .filter((value) => !within(value, marginLimits[side], slack))
      if (wrong.length === 0) continue
      const found = `${sideNames[side]} ${valuesText(wrong)} mm`
      yield { place: ofWholeFile, excerpt: found, message: `${found}; cần ${rangeSaid(marginLimits[side])} mm.` }
    }
  },
}
