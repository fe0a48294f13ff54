import { sizeLimits } from '../../style/sizes.ts'
import { asItShould, withPart } from '../kits/exampleSheet.ts'
import { atLines, bodyParts, linesOf, rangeSaid, valuesText, whereSaid, within } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const limits = sizeLimits.body
/** Fewer letters of another size are a sign or a slip of the hand. */
const fewLetters = 10

export const fileBodySize: Rule = {
  id: 'FILE-06',
  severity: 'error',
  title: 'Nội dung trong tệp Word cỡ chữ 13 - 14',
  why: 'Chữ nhỏ khó đọc, và người soát thể thức trả lại văn bản.',
  unless: 'Chữ trong bảng, phụ lục và chữ nâng lên hạ xuống không xét, vì Nghị định không nói.',
  source: decree('II.6.e'),
  examples: [
    asItShould,
    { name: 'Nội dung cỡ 12', reports: 1, draft: (plan) => plan, with: withPart('body', { size: 12 }) },
    { name: 'Nội dung cỡ 13,5', reports: 0, draft: (plan) => plan, with: withPart('body', { size: 13.5 }) },
  ],
  *check({ sheet }) {
    const wrong = linesOf(sheet, bodyParts).flatMap((line) => {
      const sizes = line.runs.filter(({ size, letters }) => letters >= fewLetters && !within(size, limits))
      return sizes.length > 0 ? [{ line, sizes: sizes.map(({ size }) => size) }] : []
    })
    if (wrong.length === 0) return
    const lines = wrong.map(({ line }) => line)
    const found = `Nội dung cỡ chữ ${valuesText(wrong.flatMap(({ sizes }) => sizes))}`
    yield atLines(lines, found, `${found} (${whereSaid(lines)}); cần cỡ chữ ${rangeSaid(limits)}.`)
  },
}
