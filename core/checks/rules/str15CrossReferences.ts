import { inView } from '../../reading/inText.ts'
import { matchesIn } from '../../reading/keep.ts'
import { type BlockView, excerptOf, readingOf } from '../../reading/plan.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** `điểm a khoản 3, mục II Kế hoạch này`: the parts of this plan itself. */
const ownReferenceIn = matchesIn(
  /(?:[Đđ]iểm\s+([a-zđ]{1,2})\)?\s*,?\s+)?(?:[Kk]hoản\s+(\d{1,2})\s*,?\s+)?[Mm]ục\s+([IVX]{1,5})\s*,?\s+(?:của\s+)?[Kk]ế hoạch này/gu,
)

const refers = (text: string) => addTo('budget', exampleBlock('x', { marker: '1', text }))

export const crossReferences: Rule = {
  id: 'STR-15',
  severity: 'error',
  title: 'Chỗ dẫn chiếu trỏ tới phần có thật trong kế hoạch',
  why: 'Dẫn tới một mục không có thì đơn vị nhận không biết phải làm theo chỗ nào.',
  unless: 'Chỗ dẫn không ghi “Kế hoạch này”, nên có thể là phần của văn bản khác.',
  source: custom,
  examples: [
    { name: 'Dẫn tới khoản có thật', reports: 0, draft: refers('Thực hiện theo khoản 1 Mục II Kế hoạch này.') },
    { name: 'Dẫn tới mục không có', reports: 1, draft: refers('Thực hiện theo khoản 1 Mục VI Kế hoạch này.') },
    { name: 'Dẫn tới khoản không có', reports: 1, draft: refers('Thực hiện theo khoản 9 Mục II Kế hoạch này.') },
    { name: 'Dẫn tới văn bản khác', reports: 0, draft: refers('Theo khoản 9 Điều 85 Luật Thực hiện dân chủ ở cơ sở.') },
  ],
  *check(input) {
    const reading = readingOf(input)
    for (const view of reading.blocks) {
      if (view.quoted || !view.text.includes('ế hoạch này')) continue
      for (const match of ownReferenceIn(view.text)) {
        const gone = missingPart(reading.body, match[3] ?? '', match[2], match[1])
        if (gone === null) continue
        yield {
          ...inView(view, { start: match.index, end: match.index + match[0].length }),
          excerpt: match[0],
          message: `Chỗ này dẫn tới “${match[0]}”, nhưng kế hoạch không có ${gone}.`,
          fix: { kind: 'ask', label: 'Đến chỗ dẫn' },
        }
      }
    }
  },
}

function missingPart(body: readonly BlockView[], section: string, clause?: string, point?: string): string | null {
  const sections = body.flatMap((view) => (view.block.marker === 'phan' ? view.children : [view]))
  const found = sections.filter((view) => view.block.marker === 'I' && bare(view.label) === section)
  if (found.length === 0) return `Mục ${section}`
  const clauses = found.flatMap((view) => view.children)
  const wanted = clause === undefined ? clauses : clauses.filter((view) => bare(view.label) === clause)
  if (clause !== undefined && wanted.length === 0) return `khoản ${clause} Mục ${section}`
  const points =
    clause === undefined
      ? [...clauses, ...clauses.flatMap((view) => view.children)]
      : wanted.flatMap((view) => view.children)
  if (point !== undefined && !points.some((view) => bare(view.label) === point)) {
    return excerptOf(`điểm ${point}${clause === undefined ? '' : ` khoản ${clause}`} Mục ${section}`)
  }
  return null
}

const bare = (label: string): string => label.replace(/[.)]$/u, '')
