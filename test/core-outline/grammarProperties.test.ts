import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Annex, Block, DutyRole, TableData } from '../../core/draft/draft.ts'
import { walkBlocks } from '../../core/draft/walk.ts'
import type { Marker } from '../../core/inline/markers.ts'
import { parsePlan, planLines, printPlan, printPlanParts, readPlan } from '../../core/outline/grammar.ts'
import { numberBlocks } from '../../core/outline/numbering.ts'
import { holds } from '../support/property.ts'

function ids(): () => string {
  let made = 0
  return () => {
    made += 1
    return `b${made}`
  }
}

/** Words that look like something they are not, among words that do not. */
const phrase = fc.constantFrom(
  'Phòng Kinh tế',
  'theo dõi, đôn đốc.',
  'I. NỘI DUNG',
  '1. Mục đích',
  '1.1. Công tác',
  'a) Nâng cao',
  '- Cơ quan chủ trì: Phòng A',
  '+ Đợt 1;',
  '- + x',
  '• y',
  '(1) z',
  'Phần I',
  'PHẦN II. KẾT',
  'NỘI DUNG',
  'Căn cứ Luật Thanh niên;',
  'Thực hiện Kế hoạch số 1;',
  'Trên đây là Kế hoạch',
  'Trong quá trình thực hiện',
  'thực hiện./.',
  'Thời gian thực hiện: Quý II',
  'Thời gian thực hiện:',
  'nội dung sau:',
  '{{nam}}',
  '**đậm**',
  '*nghiêng*',
  '[ket] x',
  '[so:a|b)] x',
  '[bang]',
  '[goi-y]',
  '| a | b |',
  '\\',
  '\\\\',
  '135. Việc',
  '4.813.760.000 đồng',
  '64,3 %',
  '-',
  '*',
  'A. ĐẶC ĐIỂM',
)
const words = fc
  .array(phrase, { maxLength: 3 })
  .chain((parts) => fc.constantFrom(' ', '\n').map((space) => parts.join(space)))
  .map((text) => text.trim())
  // A backslash right before the end of a line is written doubled, which means the same.
  .filter((text) => !/\\$/m.test(text.replaceAll('\\\\', '')))

const markers: readonly Marker[] = ['phan', 'I', '1', '1.1', '1.1.1', 'a', '-', '+']
const duty = fc.record({
  role: fc.constantFrom<DutyRole>('lead', 'do', 'advise', 'support', 'when', 'form', 'product'),
  label: fc.constantFrom('Cơ quan chủ trì', 'Thời gian', 'Địa điểm', 'Nhãn | lạ ] 5%', 'I'),
})
const table: fc.Arbitrary<TableData> = fc.record({
  columns: fc.array(
    fc.oneof(
      fc.record({ width: fc.constantFrom(1, 2.5, 40) }),
      fc.record({
        width: fc.constant(3),
        align: fc.constantFrom('left' as const, 'center' as const, 'right' as const, 'justify' as const),
      }),
    ),
    { minLength: 1, maxLength: 3 },
  ),
  headerRows: fc.nat(2),
  rows: fc.array(
    fc.array(
      fc.oneof(
        fc.constantFrom(
          '',
          'a',
          'a | b',
          'a\nb',
          '\\|',
          '<br>',
          '\\<br>',
          '\\\nb',
          '[gop 1x1] x',
          '\\[gop x',
          'a\\',
          '|',
        ),
        fc.record({
          text: fc.constantFrom('', 'x|y', '[gop y'),
          colSpan: fc.constantFrom(2, 3),
          rowSpan: fc.constantFrom(2, 9),
        }),
        fc.record({ text: fc.constantFrom('x') }),
      ),
      { maxLength: 3 },
    ),
    { minLength: 1, maxLength: 3 },
  ),
})

const flags = fc.record(
  { off: fc.constant(true as const), hint: fc.constantFrom('Gợi ý.', 'Một\nhai', '[goi-y] x') },
  { requiredKeys: [] },
)

function blockAt(depth: number): fc.Arbitrary<Block> {
  const children = depth >= 3 ? fc.constant<Block[]>([]) : fc.array(blockAt(depth + 1), { maxLength: 2 })
  const role =
    depth === 1
      ? fc.record(
          { role: fc.constantFrom('purpose' as const, 'content' as const, 'opening' as const, 'closing' as const) },
          { requiredKeys: [] },
        )
      : fc.constant({})
  const item = fc.record(
    {
      id: fc.constant('x'),
      kind: fc.constant('item' as const),
      marker: fc.constantFrom(...markers),
      label: fc.constantFrom('b)', 'III.', '(1)', '- +', '', ']|%'),
      text: words,
      heading: fc.constant(true as const),
      duty,
      children,
    },
    { requiredKeys: ['id', 'kind', 'marker', 'text', 'children'] },
  )
  const plain = fc.record(
    {
      id: fc.constant('x'),
      kind: fc.constant('item' as const),
      marker: fc.constant('none' as const),
      text: words,
      duty,
      children,
    },
    { requiredKeys: ['id', 'kind', 'marker', 'text', 'children'] },
  )
  const paragraph = fc.record({
    id: fc.constant('x'),
    kind: fc.constantFrom('paragraph' as const, 'basis' as const),
    marker: fc.constant('none' as const),
    text: words,
    children,
  })
  const tables = fc.record({
    id: fc.constant('x'),
    kind: fc.constant('table' as const),
    marker: fc.constant('none' as const),
    text: words,
    table,
    children: fc.constant<Block[]>([]),
  })
  const kinds = fc.oneof({ weight: 5, arbitrary: item }, plain, { weight: 2, arbitrary: paragraph }, tables)
  return fc.tuple(kinds, flags, role).map(([block, extra, part]) => {
    // A basis has no part to play; a block that is off has its number neither printed nor kept by chance.
    const own = block.kind === 'basis' ? {} : part
    return { ...block, ...extra, ...own }
  })
}

const bodies = fc.array(blockAt(1), { maxLength: 4 })

/** Without ids, which reading gives anew. */
function bare(blocks: readonly Block[]): unknown[] {
  return blocks.map(({ id: _, children, ...block }) => ({ ...block, children: bare(children) }))
}
let made = 0
const renamed = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => {
    made += 1
    return { ...block, id: `g${made}`, children: renamed(block.children) }
  })

describe('whatever the blocks are', () => {
  it('reads back from its text the same tree', () => {
    holds(
      fc.property(bodies, (body) => {
        expect(bare(parsePlan(printPlan(renamed(body)), ids()))).toEqual(bare(body))
      }),
      { numRuns: 500 },
    )
  })

  it('reads annexes back too', () => {
    const annexes = fc.array(
      fc.record({
        title: words,
        orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
        body: fc.array(
          blockAt(2).map((block) => ({ ...block })),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 3 },
    )
    holds(
      fc.property(bodies, annexes, (body, list) => {
        const given: Annex[] = list.map((annex, index) => ({ id: `pl${index}`, ...annex, body: renamed(annex.body) }))
        const read = readPlan(planLines(printPlanParts({ body: renamed(body), annexes: given })), { newId: ids() })
        expect(bare(read.body)).toEqual(bare(body))
        expect(read.annexes.map(({ id: _, ...annex }) => ({ ...annex, body: bare(annex.body) }))).toEqual(
          given.map(({ id: _, ...annex }) => ({ ...annex, body: bare(annex.body) })),
        )
        expect(read.faults).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

const lines = fc.array(
  fc.array(phrase, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  { maxLength: 25 },
)
const squeezed = (text: string): string => text.replace(/[\s*]/g, '')

describe('whatever the text is', () => {
  it('drops no word and changes no order', () => {
    holds(
      fc.property(lines, (source) => {
        const { body } = readPlan(
          source.map((text, index) => ({ text, line: index + 1 })),
          { newId: ids(), directives: false },
        )
        const numbers = numberBlocks(body)
        const printed = [...walkBlocks(body)].map(({ id, duty: own, text }) => {
          return `${numbers.get(id)?.label ?? ''}${own ? `${own.label}:` : ''}${text}`
        })
        // Only the mark between "Phần I" and its title, and the case of the word, are not kept.
        const plain = (text: string): string =>
          squeezed(text)
            .toUpperCase()
            // A title that begins with "I." stands glued to "PHẦN I" here: the marks of both go.
            .replace(/PHẦN[I.:–-]+/g, (head) => head.replace(/[.:–-]/g, ''))
        expect(plain(printed.join(''))).toBe(plain(source.join('')))
      }),
      { numRuns: 500 },
    )
  })

  it('writes what it read the same way twice', () => {
    holds(
      fc.property(lines, (source) => {
        const once = printPlan(parsePlan(source.join('\n'), ids()))
        expect(printPlan(parsePlan(once, ids()))).toBe(once)
      }),
      { numRuns: 500 },
    )
  })

  it('reads ten megabytes without slowing down on the way', () => {
    const hard = [
      '1'.repeat(300),
      '*'.repeat(300),
      '\\'.repeat(300),
      `- ${'Cơ quan, '.repeat(300)}`,
      '[so:'.repeat(90),
      `Căn cứ ${'a, UBND '.repeat(90)}`,
    ]
    const text = Array.from({ length: 40_000 }, (_, index) => `${index % 7}. ${hard[index % hard.length]}`).join('\n')
    expect(text.length).toBeGreaterThan(10_000_000)
    const { body } = readPlan(planLines(text), { newId: ids() })
    expect([...walkBlocks(body)]).toHaveLength(40_000)
    const oneLine = parsePlan(`- ${'a*b {{x}} \\* '.repeat(800_000)}`, ids())
    expect(oneLine).toHaveLength(1)
  })
})
