/**
 * A part of the issued plan as the words that are quoted from it, ready to be changed.
 *
 * 1. Its blocks become paragraphs one under the other, the old number among the words: a quotation counts nothing here, and what is
 *    renumbered in it is written by hand. Headings stay bold; tables stay tables.
 * 2. What speaks of the issued plan itself (its number, day and title) becomes words; other answers stay answers, and come along (`factsAsked`).
 * 3. The first paragraph opens with `“`, the last closes with `”`.
 * 4. Each paragraph and each row is “gợi sẵn”: nobody has yet said what it shall say.
 */

import { cellModel } from '../document/cells.ts'
import type { BlockModel, TableModel } from '../document/model.ts'
import { inlineOfCell } from '../draft/cells.ts'
import type { Block, Cell, Inline, TableData } from '../draft/draft.ts'
import { type InlineNode, isConditionMark, parseInline } from '../inline/inline.ts'
import { escapeInline, printInline } from '../inline/writeInline.ts'
import { namesIn, readExpression } from '../template/expression.ts'
import { upperVi } from '../text/normalize.ts'
import { runsText } from '../text/runsText.ts'
import type { IssuedPlan } from './issuedPlan.ts'

/** The paragraphs that quote a block and all under it. */
export function quotedBlock(block: Block, plan: IssuedPlan, newId: () => string): Block[] {
  const printed = new Map(plan.document.body.map((model) => [model.id, model]))
  const rows = linesOf(block, printed, plan).map((line): Block => ({ id: newId(), ...line, suggested: true }))
  return inQuotes(rows, newId)
}

/** A table of an annex as it is put in place of the old one. */
export function copiedAnnexBody(blocks: readonly Block[], plan: IssuedPlan, newId: () => string): Block[] {
  return blocks.flatMap((block) =>
    block.off
      ? []
      : [
          {
            ...block,
            id: newId(),
            text: ownWords(block.text, plan),
            ...(block.table ? { table: copiedTable(block.table, plan) } : {}),
            ...(block.table ? {} : { suggested: true as const }),
            children: copiedAnnexBody(block.children, plan, newId),
          },
        ],
  )
}

/** The table an annex gathers from the tasks, as words: the tasks are not there any more to gather it from. */
export function gatheredTable(models: readonly BlockModel[], newId: () => string): Block[] {
  return models.flatMap((model): Block[] =>
    model.kind === 'table'
      ? [{ id: newId(), kind: 'table', marker: 'none', text: '', table: tableOf(model), children: [] }]
      : [],
  )
}

type Line = Pick<Block, 'kind' | 'marker' | 'text' | 'children'> & { table?: TableData }

function linesOf(block: Block, printed: ReadonlyMap<string, BlockModel>, plan: IssuedPlan): Line[] {
  const model = printed.get(block.id)
  const caption = printed.get(`${block.id}-caption`)
  if (block.off || (!model && !caption)) return []
  const own: Line[] = []
  const label = model?.kind === 'paragraph' ? model.label : ''
  const lead = block.duty ? `${escapeInline(block.duty.label.trim())}: ` : ''
  const words = ownWords(block.text, plan).replace(/\.\/\.\s*$/u, '.')
  if (block.kind !== 'table' || words.trim() !== '') {
    const bold = block.heading === true || block.marker === 'I' || block.marker === 'phan'
    const said = block.marker === 'I' || block.marker === 'phan' ? inCapitals(words, plan) : words
    const text = [label === '' ? '' : escapeInline(label), lead + said].filter((part) => part !== '').join(' ')
    own.push({ kind: 'paragraph', marker: 'none', text: bold ? asBold(text) : text.trimEnd(), children: [] })
  }
  if (block.table)
    own.push({ kind: 'table', marker: 'none', text: '', table: copiedTable(block.table, plan), children: [] })
  return [...own, ...block.children.flatMap((child) => linesOf(child, printed, plan))]
}

function inQuotes(rows: Block[], newId: () => string): Block[] {
  const quote = (text: string): Block => ({ id: newId(), kind: 'paragraph', marker: 'none', text, children: [] })
  const first = rows[0]
  if (!first) return []
  const opened =
    first.kind === 'table' ? [quote('“'), ...rows] : [{ ...first, text: `“${first.text}` }, ...rows.slice(1)]
  const last = opened.at(-1)
  if (!last || last.kind === 'table') return [...opened, quote('”')]
  return opened.with(-1, { ...last, text: `${last.text}”` })
}

const asBold = (text: string): Inline =>
  printInline(parseInline(text).map((node) => (node.kind === 'note' ? node : { ...node, bold: true })))

/** A section's title as it printed; what an answer gave it is words now. */
const inCapitals = (text: Inline, plan: IssuedPlan): Inline =>
  printInline(
    parseInline(text).flatMap((node): InlineNode[] => {
      if (node.kind === 'note') return [node]
      if (node.kind === 'text') return [{ ...node, text: upperVi(node.text) }]
      return isConditionMark(node.expression) ? [node] : [asText(node, upperVi(printedBy(node.expression, plan)))]
    }),
  )

/** The issued plan's own number, day and title are words in another plan. */
export function ownWords(text: Inline, plan: IssuedPlan): Inline {
  if (!text.includes('{{')) return text
  return printInline(
    parseInline(text).map((node) =>
      node.kind === 'fact' && saysItself(node.expression) ? asText(node, printedBy(node.expression, plan)) : node,
    ),
  )
}

const asText = ({ expression: _, ...look }: Extract<InlineNode, { kind: 'fact' }>, text: string): InlineNode => ({
  ...look,
  kind: 'text',
  text,
})

const printedBy = (expression: string, { values }: IssuedPlan): string => values[expression] ?? ''

const itself: ReadonlySet<string> = new Set(['so_ky_hieu', 'ngay_ban_hanh', 'trich_yeu'])
const saysItself = (expression: string): boolean =>
  !isConditionMark(expression) && namesIn(readExpression(expression)).some((name) => itself.has(name))

function copiedTable(table: TableData, plan: IssuedPlan): TableData {
  const rows = table.rows.map((row, at) => (at < table.headerRows ? row : row.map((cell) => suggestedCell(cell, plan))))
  return { ...table, rows }
}

const suggestedCell = (cell: Cell, plan: IssuedPlan): Cell => ({
  ...(typeof cell === 'string' ? {} : cell),
  text: ownWords(inlineOfCell(cell), plan),
  suggested: true,
})

function tableOf({ widths, aligns, headerRows, rows }: TableModel): TableData {
  return {
    columns: widths.map((width, at) => ({ width, align: aligns[at] ?? 'left' })),
    headerRows,
    rows: rows.map((row, at) =>
      row.map((cell): Cell => {
        const { runs, ...span } = cellModel(cell)
        const text = escapeInline(runsText(runs))
        return at < headerRows ? { ...span, text } : { ...span, text, suggested: true }
      }),
    ),
  }
}
