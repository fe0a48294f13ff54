import type { SheetLine } from '../../reading/fileSheet.ts'
import { asItShould, withPart } from '../kits/exampleSheet.ts'
import { atLines, whereSaid } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const fewLetters = 3
/** Darker than this in every channel prints as black. */
const darkest = 0x26

export const fileColour: Rule = {
  id: 'FILE-04',
  severity: 'error',
  title: 'Chữ trong tệp Word màu đen',
  why: 'Chữ màu in đen trắng thì nhạt, và văn bản ký ban hành chỉ có chữ đen.',
  unless: 'Dấu chỉ mức độ khẩn, mật được in đỏ; màu gần như đen thì không kể.',
  source: decree('I.4'),
  examples: [
    asItShould,
    { name: 'Nội dung chữ đỏ', reports: 1, draft: (plan) => plan, with: withPart('body', { color: 'FF0000' }) },
    { name: 'Xám rất đậm', reports: 0, draft: (plan) => plan, with: withPart('body', { color: '0D0D0D' }) },
  ],
  *check({ sheet }) {
    const byColour = new Map<string, { lines: SheetLine[]; letters: number }>()
    for (const line of sheet?.lines ?? []) {
      if (isStamp(line.words)) continue
      for (const { color, letters } of line.runs) {
        if (isBlack(color)) continue
        const found = byColour.get(color) ?? { lines: [], letters: 0 }
        if (found.lines.at(-1) !== line) found.lines.push(line)
        byColour.set(color, { lines: found.lines, letters: found.letters + letters })
      }
    }
    for (const [color, { lines, letters }] of byColour) {
      if (letters < fewLetters) continue
      const found = `Chữ ${colourName(color)}`
      yield atLines(lines, found, `${found} ${whereSaid(lines)}; cần chữ màu đen.`)
    }
  },
}

const isStamp = (words: string): boolean =>
  /^(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT)(?:\s|$)/u.test(words)

const channels = (color: string): number[] => [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16))

function isBlack(color: string): boolean {
  return !/^[\dA-F]{6}$/u.test(color) || channels(color).every((value) => value <= darkest)
}

/** `màu đỏ`; what has no plain name by its code. */
function colourName(color: string): string {
  const [red = 0, green = 0, blue = 0] = channels(color)
  const strong = (value: number): boolean => value >= 0xa0
  const weak = (value: number): boolean => value <= 0x50
  if (red > 0xf0 && green > 0xf0 && blue > 0xf0) return 'màu trắng'
  if (Math.max(red, green, blue) - Math.min(red, green, blue) < 0x18) return 'màu xám'
  if (strong(red) && weak(green) && weak(blue)) return 'màu đỏ'
  if (weak(red) && strong(blue)) return 'màu xanh dương'
  if (weak(red) && strong(green) && weak(blue)) return 'màu xanh lá'
  return `màu #${color}`
}
