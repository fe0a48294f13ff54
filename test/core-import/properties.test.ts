import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../core/problem/appError.ts'
import { pointLetter } from '../../core/text/letters.ts'
import { toRoman } from '../../core/text/roman.ts'
import { holds } from '../support/property.ts'
import { wrapAsPdf } from './pdfText.ts'
import { fixture, fixtureNames, lost, outlineLines, printed, readAnyway, readPlan } from './reading.ts'

const words = [
  ...'tổ chức triển khai kiểm tra hướng dẫn nhân dân cơ quan đơn vị địa bàn nhiệm vụ thường xuyên kịp thời'.split(' '),
  ...'báo cáo kết quả phối hợp Phòng Kinh tế UBND Nghị định số 15/2024/NĐ-CP ngày 05/3/2026'.split(' '),
  'chính trị - xã hội',
]

/** A sentence of the body: begins with a capital and ends with a full stop. */
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 4, maxLength: 60 })
  .map((list) => `Thực hiện ${list.join(' ')} trong năm.`)
const headingText = fc
  .array(fc.constantFrom(...words.filter((word) => /^\p{Ll}/u.test(word))), { minLength: 2, maxLength: 9 })
  .map((list) => `Công tác ${list.join(' ')} viên`)

/** Lines of a plan as a clerk types it, and the outline they mean. */
const plan = fc
  .array(
    fc.record({
      title: fc.constantFrom('MỤC ĐÍCH, YÊU CẦU', 'NỘI DUNG', 'KINH PHÍ', 'TỔ CHỨC THỰC HIỆN'),
      items: fc.array(
        fc.record({
          heading: headingText,
          points: fc.array(sentence, { minLength: 1, maxLength: 4 }),
          dashes: fc.boolean(),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((sections) => {
    const lines: string[] = []
    const outline: string[] = []
    sections.forEach((section, s) => {
      lines.push(`${toRoman(s + 1)}. ${section.title}`)
      outline.push(`${toRoman(s + 1)}. ${section.title}`)
      section.items.forEach((item, i) => {
        lines.push(`${i + 1}. ${item.heading}`)
        outline.push(`  ${i + 1}. ${item.heading}`)
        item.points.forEach((text, p) => {
          const label = item.dashes ? '-' : `${pointLetter(p + 1)})`
          lines.push(`${label} ${text}`)
          outline.push(`    ${label} ${text}`)
        })
      })
    })
    const closing = 'Trên đây là Kế hoạch kiểm tra năm 2026./.'
    const opening = `Căn cứ Chương trình công tác năm 2026; trên cơ sở tình hình thực tế của địa phương và ${'đề nghị của các thôn, '.repeat(12)}UBND xã Bình Minh ban hành Kế hoạch kiểm tra năm 2026 như sau:`
    return {
      text: ['KẾ HOẠCH', 'Kiểm tra năm 2026', opening, ...lines, closing].join('\n'),
      foot: '\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\nCHỦ TỊCH\nĐỗ Minh Quân\n',
      outline: [`· ${opening}`, ...outline, `· ${closing}`],
    }
  })

describe('any plan', () => {
  it('typed with one paragraph a line comes back with its outline', () => {
    holds(
      fc.property(plan, ({ text, foot, outline }) => {
        expect(outlineLines(readPlan(text + foot).draft.body, 999)).toEqual(outline)
      }),
      { numRuns: 60 },
    )
  })
  it('cut into lines and pages by a PDF comes back with the same words in the same places', () => {
    holds(
      fc.property(
        plan,
        fc.constantFrom<boolean | 'paragraphs'>(true, false, 'paragraphs'),
        ({ text, foot, outline }, blankBetween) => {
          const source = wrapAsPdf(text, { blankBetween, pageLines: 28 }) + foot
          expect(outlineLines(readPlan(source).draft.body, 999)).toEqual(outline)
        },
      ),
      { numRuns: 60 },
    )
  })
})

const noise = fc.oneof(
  fc.constantFrom(
    'TM.',
    'KT. CHỦ TỊCH',
    'Nơi nhận:',
    '- Lưu: VT',
    'Phụ lục II',
    'a\tb\tc',
    '| a | b |',
    '- + x',
    '***',
    '12',
    'Số: 9/KH',
    './.',
    'KẾ HOẠCH',
    'II.',
    '\u0003',
    '\f',
    'https://vi.du/ke-hoach?x=1*2',
    '(Kèm theo Kế hoạch số 3',
    'Người ký: Đỗ Minh Quân, thời gian ký: 05.01.2026',
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

/** A head so spoiled that no plan is seen is refused, and read when the clerk says so. */
function readOrAnyway(source: string): ReturnType<typeof readPlan> {
  try {
    return readPlan(source)
  } catch (error) {
    if (!(error instanceof AppError) || error.problem.code !== 'import.not-a-plan') throw error
    return readAnyway(source)
  }
}

describe('whatever a file holds', () => {
  it('nothing of it is dropped: every character is in the draft or in a note', () => {
    holds(
      fc.property(
        fc.constantFrom(...fixtureNames),
        fc.array(fc.tuple(fc.nat(200), noise, fc.boolean()), { maxLength: 6 }),
        (name, changes) => {
          const lines = fixture(name).split('\n')
          for (const [at, text, inside] of changes) {
            const i = at % lines.length
            if (inside) lines[i] = `${lines[i]} ${text}`
            else lines.splice(i, 0, text)
          }
          const source = lines.join('\n')
          expect(lost(source, readOrAnyway(source))).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
  it('it is read or refused with a known problem, never with a crash', () => {
    holds(
      fc.property(fc.array(fc.oneof(noise, sentence), { maxLength: 30 }), (lines) => {
        try {
          const source = lines.join('\n')
          const read = readPlan(source)
          expect(lost(source, read)).toEqual([])
          expect(printed(read.draft)).toContain('KẾ HOẠCH')
        } catch (error) {
          if (!(error instanceof AppError)) throw error
          expect(['import.empty', 'import.not-a-plan', 'import.other-kind']).toContain(error.problem.code)
        }
      }),
      { numRuns: 300 },
    )
  })
})
