import { smallestParagraphGap } from '../../style/page.ts'
import { decimalText } from '../../text/figures.ts'
import { asItShould, withPart } from '../kits/exampleSheet.ts'
import { atLines, bodyParts, linesOf, valuesText, whereSaid } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const fileGap: Rule = {
  id: 'FILE-09',
  severity: 'warning',
  title: 'Các đoạn trong tệp Word cách nhau ít nhất 6 pt',
  why: 'Các đoạn sát nhau thì trang đặc chữ, khó tìm chỗ cần đọc.',
  unless: 'Giữa hai đoạn có dòng trống hoặc bảng thì không xét.',
  source: decree('II.6.e'),
  examples: [
    asItShould,
    { name: 'Các đoạn cách 0 pt', reports: 1, draft: (plan) => plan, with: withPart('body', {}, { gap: 0 }) },
  ],
  *check({ sheet }) {
    const wrong = linesOf(sheet, bodyParts).filter(({ gap }) => gap !== undefined && gap < smallestParagraphGap - 0.05)
    if (wrong.length === 0) return
    const found = `Khoảng cách giữa các đoạn ${valuesText(wrong.map(({ gap = 0 }) => gap))} pt`
    const wanted = `cần ít nhất ${decimalText(smallestParagraphGap)} pt`
    yield atLines(wrong, found, `${found} (${whereSaid(wrong)}); ${wanted}.`)
  },
}
