import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftSchema } from '../../../core/draft/schema.ts'
import { type LineKind, lineKinds } from '../../../core/import/importLine.ts'
import { importSource, type SourceReading } from '../../../core/import/importSource.ts'
import { AppError } from '../../../core/problem/appError.ts'
import type { SourceBlock, SourceDocument, SourceParagraph, SourceRun } from '../../../core/readers/source.ts'
import { holds } from '../../support/property.ts'
import { outlineLines } from '../reading.ts'
import { allCases } from './allCases.ts'
import { lostOf } from './lostOf.ts'
import { sourceOf } from './wordFile.ts'

type Said = Record<number, LineKind>

function read(source: SourceDocument, corrections: Said = {}, part?: number): SourceReading {
  let made = 0
  const newId = (): string => `n${++made}`
  const options = { name: 'ke-hoach.docx', now: '2026-01-05T08:00:00.000Z', newId, corrections }
  return importSource(source, part === undefined ? options : { ...options, part })
}

const words = fc.oneof(
  fc.constantFrom(
    'KẾ HOẠCH',
    'QUYẾT ĐỊNH',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'UBND TỈNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'ỦY BAN NHÂN DÂN\nXÃ TÂN HƯƠNG',
    'SỞ LAO ĐỘNGTỈNH LẠNG SƠN',
    'Số: 12/KH-UBND',
    'Số:       /KH-SGD&ĐT',
    'Tân Hương, ngày 05 tháng 02 năm 2026',
    'DỰ THẢO LẦN 2',
    '(Ban hành kèm theo Quyết định số 3)',
    'Căn cứ Luật Đất đai;',
    'I. NỘI DUNG',
    'Phần I',
    'A. ĐẶC ĐIỂM',
    '1. Tuyên truyền',
    '1.1. Trên loa',
    '2/ Kiểm tra',
    'a) Ở thôn;',
    '(1) Một',
    '* Việc cưới',
    '- Cơ quan chủ trì: Phòng Kinh tế.',
    '+ Tuần tra',
    '\uf0b7 Ký cam kết',
    'Phụ lục I',
    'PHỤ LỤC II: DANH MỤC',
    'Biểu số 01',
    '(Kèm theo Kế hoạch số 3',
    'Trên đây là Kế hoạch./.',
    'Nơi nhận:',
    '- Như trên;',
    'Lưu: VT, NC.Châu',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'Đỗ Thị Mai Lan',
    '(Đã ký)',
    '-----',
    '2',
    '***',
    'a*b {{nam}} C:\\x',
    ' ',
    'Nơi nhận:\t\tCHỦ TỊCH\n- Các thôn;',
    'Kê\u0301 hoa\u0323ch\u200b',
  ),
  fc.string({ maxLength: 20 }),
  // A letter whose capital is two letters is counted otherwise in a name printed in capitals.
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[ẞß]/gu, 's')),
)

const run: fc.Arbitrary<SourceRun> = fc
  .tuple(words, fc.boolean(), fc.boolean())
  .map(([text, bold, italic]) => ({ text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) }))

const paragraph = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: fc.tuple(run) }, { weight: 1, arbitrary: fc.array(run, { maxLength: 4 }) }),
    fc.option(fc.constantFrom('I.', '1.', '1.1.', 'a)', '-', '+', '•', 'A.', 'Điều 1.', 'ii)', '')),
    fc.option(fc.constantFrom<SourceParagraph['align']>('left', 'center', 'right', 'justify')),
    fc.boolean(),
  )
  .map(([runs, label, align, afterBlank]): SourceBlock => {
    const block: SourceParagraph = { kind: 'paragraph', line: 0, runs }
    if (label !== null) block.label = label
    if (align) block.align = align
    if (afterBlank) block.afterBlank = true
    return block
  })

const pageBreak = fc.constantFrom<SourceBlock>(
  { kind: 'break', of: 'page' },
  { kind: 'break', of: 'section', landscape: true },
  { kind: 'break', of: 'section', landscape: false },
)

const { block } = fc.letrec<{ block: SourceBlock; table: SourceBlock }>((tie) => ({
  table: fc
    .tuple(
      fc.array(
        fc.array(
          fc
            .tuple(
              fc.array(tie('block'), { maxLength: 3, depthIdentifier: 'cells' }),
              fc.integer({ min: 1, max: 3 }),
              fc.integer({ min: 1, max: 3 }),
            )
            .map(([blocks, colSpan, rowSpan]) => ({
              blocks,
              ...(colSpan > 1 ? { colSpan } : {}),
              ...(rowSpan > 1 ? { rowSpan } : {}),
            })),
          { minLength: 1, maxLength: 3 },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      fc.boolean(),
      fc.nat(2),
    )
    .map(
      ([rows, borderless, headerRows]): SourceBlock => ({
        kind: 'table',
        line: 0,
        widths: [],
        headerRows,
        rows,
        borderless,
      }),
    ),
  block: fc.oneof(
    { depthSize: 'small', depthIdentifier: 'cells' },
    { weight: 8, arbitrary: paragraph },
    { weight: 1, arbitrary: pageBreak },
    { weight: 2, arbitrary: tie('table') },
  ),
}))

/** Lines numbered as a reader numbers them. */
function numbered(blocks: readonly SourceBlock[], from = { line: 0 }): SourceBlock[] {
  return blocks.map((each) => {
    if (each.kind === 'break') return each
    const line = ++from.line
    if (each.kind === 'paragraph') return { ...each, line }
    const rows = each.rows.map((row) => row.map((cell) => ({ ...cell, blocks: numbered(cell.blocks, from) })))
    return { ...each, line, rows }
  })
}

const source = fc
  .tuple(
    fc.constantFrom<SourceDocument['format']>('docx', 'doc', 'pdf', 'html', 'rtf'),
    fc.array(block, { minLength: 1, maxLength: 25 }),
    fc.array(
      fc.record({
        kind: fc.constantFrom<SourceDocument['asides'][number]['kind']>(
          'footnote',
          'textbox',
          'comment',
          'header',
          'footer',
          'deleted',
        ),
        text: words,
        line: fc.nat(9),
      }),
      { maxLength: 3 },
    ),
  )
  .map(
    ([format, blocks, asides]): SourceDocument => ({
      format,
      wrapped: format === 'pdf',
      blocks: numbered(blocks),
      asides,
      remarks: [],
    }),
  )

const said = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom(...lineKinds)), { maxLength: 5 })

const view = ({ draft, notes, lines }: SourceReading): unknown => ({
  ...draft,
  outline: outlineLines(draft.body, 99),
  notes,
  lines: lines.map((line) => ({ ...line, guessed: false })),
})

describe('whatever a file holds', () => {
  it('nothing of it is dropped, and the draft can be saved', () => {
    holds(
      fc.property(source, (file) => {
        try {
          const reading = read(file)
          expect(lostOf(file, reading)).toEqual([])
          expect(draftSchema.safeParse(reading.draft).error).toBeUndefined()
        } catch (error) {
          if (!(error instanceof AppError)) throw error
          // No words at all, or none but beside the text.
          expect(['import.empty', 'import.not-a-plan']).toContain(error.problem.code)
        }
      }),
      { numRuns: 200 },
    )
  })
  it('nothing of it is dropped whatever the clerk says its lines are, or whichever document is read', () => {
    holds(
      fc.property(source, said, fc.nat(2), (file, kinds, part) => {
        try {
          const reading = read(file, Object.fromEntries(kinds), part)
          expect(lostOf(file, reading)).toEqual([])
          expect(draftSchema.safeParse(reading.draft).error).toBeUndefined()
        } catch (error) {
          if (!(error instanceof AppError)) throw error
          // No words at all, or none but beside the text.
          expect(['import.empty', 'import.not-a-plan']).toContain(error.problem.code)
        }
      }),
      { numRuns: 200 },
    )
  })
  it('every line of it is listed once, in order, with the words it has', () => {
    holds(
      fc.property(source, (file) => {
        try {
          const { lines } = read(file)
          const numbers = lines.map(({ line }) => line)
          expect(new Set(numbers).size).toBe(numbers.length)
        } catch (error) {
          if (!(error instanceof AppError)) throw error
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('what the clerk says a line is', () => {
  it.each(allCases.map((each) => [each.name, each] as const))(
    '%s: saying what it was read as changes nothing',
    (_name, { pieces }) => {
      const file = sourceOf(pieces)
      const first = read(file)
      const again = read(file, Object.fromEntries(first.lines.map(({ line, kind }) => [line, kind])))
      expect(view(again)).toEqual(view(first))
    },
  )
  it.each(allCases.map((each) => [each.name, each] as const))(
    '%s: nothing is lost whichever line is called whatever',
    (_name, { pieces }) => {
      const file = sourceOf(pieces)
      const { lines } = read(file)
      lines.forEach(({ line }, at) => {
        const kind = lineKinds[at % lineKinds.length] ?? 'note'
        expect([line, kind, lostOf(file, read(file, { [line]: kind }))]).toEqual([line, kind, []])
      })
    },
  )
})
