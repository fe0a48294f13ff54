import type { SheetLine } from '../../reading/fileSheet.ts'
import { fontName } from '../../style/page.ts'
import { asItShould, withPart } from '../kits/exampleSheet.ts'
import { atLines, whereSaid } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** Fewer letters than this are a sign or a slip of the hand. */
const fewLetters = 10
const signs = /^(?:symbol|wingdings.*|webdings|cambria math|marlett)$/i
const isWanted = (font: string): boolean => font === '' || /^times\s?new\s?roman/i.test(font) || signs.test(font)

export const fileFont: Rule = {
  id: 'FILE-03',
  severity: 'error',
  title: 'Chữ trong tệp Word là Times New Roman',
  why: 'Phông khác làm trang in lệch mẫu; phông cũ (.VnTime, VNI) ra chữ lỗi ở máy không có phông ấy.',
  unless: 'Ký hiệu lấy từ Symbol, Wingdings và vài chữ lẻ thì được để yên.',
  source: decree('I.4'),
  examples: [
    asItShould,
    { name: 'Nội dung bằng Arial', reports: 1, draft: (plan) => plan, with: withPart('body', { font: 'Arial' }) },
    { name: 'Một ký hiệu Wingdings', reports: 0, draft: (plan) => plan, with: withPart('body', { font: 'Wingdings' }) },
  ],
  *check({ sheet }) {
    const byFont = new Map<string, { lines: SheetLine[]; letters: number }>()
    for (const line of sheet?.lines ?? []) {
      for (const { font, letters } of line.runs) {
        if (isWanted(font)) continue
        const found = byFont.get(font) ?? { lines: [], letters: 0 }
        if (found.lines.at(-1) !== line) found.lines.push(line)
        byFont.set(font, { lines: found.lines, letters: found.letters + letters })
      }
    }
    for (const [font, { lines, letters }] of byFont) {
      if (letters < fewLetters) continue
      const found = `Phông chữ ${font}`
      yield atLines(lines, found, `${found} ${whereSaid(lines)}; cần ${fontName}.`)
    }
  },
}
