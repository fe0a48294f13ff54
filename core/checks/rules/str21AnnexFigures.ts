import { inlineOfCell } from '../../draft/cells.ts'
import type { Block, Draft } from '../../draft/draft.ts'
import { annexMentions } from '../../reading/annexMentions.ts'
import { inView } from '../../reading/inText.ts'
import { around, readingOf } from '../../reading/plan.ts'
import { withPlainSpaces } from '../../text/normalize.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { toPlace } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const table: Block = exampleBlock('bang', {
  kind: 'table',
  table: {
    columns: [{ width: 1 }, { width: 4 }, { width: 2 }],
    headerRows: 1,
    rows: [
      ['TT', 'Địa bàn', 'Số hộ'],
      ['1', 'Khu Đông', '14'],
      ['2', 'Khu Tây', '16'],
      ['', 'Tổng cộng', '30'],
    ],
  },
})
const withAnnex =
  (text: string) =>
  (plan: Draft): Draft => ({
    ...addTo('budget', exampleBlock('x', { marker: '1', text }))(plan),
    annexes: [{ id: 'p1', title: 'Danh sách hộ được hỗ trợ', orientation: 'portrait', body: [table] }],
  })

export const annexFigures: Rule = {
  id: 'STR-21',
  severity: 'hint',
  title: 'Con số trong lời khớp với phụ lục mà câu ấy dẫn tới',
  why: 'Lời ghi 26, phụ lục cộng ra 24 thì đơn vị thực hiện không biết lấy số nào.',
  unless: 'Phụ lục không có cột nào mang tên thứ được đếm, hoặc câu không dẫn tới phụ lục.',
  source: custom,
  examples: [
    { name: 'Khớp', reports: 0, draft: withAnnex('Hỗ trợ 30 hộ theo danh sách tại Phụ lục kèm theo.') },
    { name: 'Lệch', reports: 1, draft: withAnnex('Hỗ trợ 32 hộ theo danh sách tại Phụ lục kèm theo.') },
    { name: 'Đếm thứ khác', reports: 0, draft: withAnnex('Trong 15 ngày, rà soát theo mẫu tại Phụ lục kèm theo.') },
  ],
  *check(input) {
    const reading = readingOf(input)
    for (const mention of annexMentions(reading)) {
      const { view, number, start, end } = mention
      if (view.annex !== null) continue
      const annex = reading.annexes[(number ?? 1) - 1]
      if (!annex || (number === null && reading.annexes.length > 1)) continue
      const counts = countsOf(annex.body.flatMap(({ block }) => (block.kind === 'table' ? [block] : [])))
      const from = Math.max(view.text.lastIndexOf('. ', start), view.text.lastIndexOf(';', start)) + 1
      for (const match of view.text.slice(from, start).matchAll(counted)) {
        const { figure = '', noun = '' } = match.groups ?? {}
        const column = counts.filter(({ head }) => names(head, noun))
        const value = Number(figure.replaceAll('.', ''))
        const [first] = column
        if (!first || column.some(({ sum }) => sum === value)) continue
        const at = { start: from + match.index, end: from + match.index + match[0].length }
        yield {
          ...inView(view, at),
          excerpt: around(view.text, at.start, end, 0),
          message: `Câu này ghi “${match[0].trim()}”, cột “${first.head}” của ${mention.words} cộng lại là ${first.sum}.`,
          fix: toPlace,
        }
      }
    }
  },
}

const counted = /(?<![\d.,/])(?<figure>\d{1,3}(?:\.\d{3})+|\d{1,4})\s(?<noun>\p{Ll}+(?:\s\p{Ll}+)?)/gu

/** `Số hộ` counts `hộ`; `Số cơ sở` counts `cơ sở theo`, of which the first words are meant. */
function names(head: string, noun: string): boolean {
  const wanted = head
    .toLocaleLowerCase('vi')
    .replace(/^(?:tổng )?số (?:lượng )?/u, '')
    .replace(/\s*\(.*$/u, '')
    .trim()
  if (wanted === '' || wanted === head.toLocaleLowerCase('vi')) return false
  return noun === wanted || noun.startsWith(`${wanted} `)
}

interface Count {
  head: string
  sum: number
}

/** Each column of whole numbers under a head, added up without its total. */
function countsOf(tables: readonly Block[]): Count[] {
  return tables.flatMap(({ table }) => {
    const [heads = [], ...rows] = (table?.rows ?? []).map((cells) =>
      cells.map((cell) => withPlainSpaces(inlineOfCell(cell)).replace(/\*/gu, '').trim()),
    )
    return heads.flatMap((head, column): Count[] => {
      const lines = rows.filter((cells) => !cells.some((cell) => /^(?:tổng|cộng)(?!\p{L})/iu.test(cell)))
      const values = lines.map((cells) => (/^\d{1,6}$/u.test(cells[column] ?? '') ? Number(cells[column]) : null))
      if (values.length < 2 || values.some((value) => value === null)) return []
      return [{ head, sum: values.reduce<number>((sum, value) => sum + (value ?? 0), 0) }]
    })
  })
}
