/**
 * What each row of an outline shows beside its words.
 *
 * 1. Number, duty and prompt; whether it is in hand (`signsOf`).
 * 2. In a form its class says what it is; on paper the page says its type and lengths (`paperLook`).
 * 3. Rows of a section that is switched off are hidden; one that was made this moment looks like any other.
 */

import { blockRole } from '../../core/document/blockRole.ts'
import type { Block } from '../../core/draft/draft.ts'
import { classes } from '../ui/classes.ts'
import css from './outline.module.css'
import paperCss from './paper.module.css'
import type { Paper } from './paper.ts'
import { rowPlaceholder } from './rowNames.ts'
import { isSection, type Row } from './rows.ts'
import type { RowSigns } from './rowViews.ts'

type PaperLooks = Pick<Paper, 'looks' | 'capitals'>

/** `hand`: ids of the rows in hand. `paper`: null in a form. The answer is asked by id, of rows that are not in the draft yet too. */
export function signsOf(
  roots: readonly Block[],
  rows: readonly Row[],
  hand: readonly string[],
  paper: PaperLooks | null,
): (id: string) => RowSigns {
  const chosen = new Set(hand)
  const signs = new Map(
    rows.map((row): [string, RowSigns] => {
      const { block, label } = row
      const number = label || (block.kind === 'item' && !block.off && !paper ? '∙' : '')
      return [
        block.id,
        {
          label: block.duty ? `${number} ${block.duty.label}:`.trim() : number,
          placeholder: rowPlaceholder(row),
          inHand: chosen.has(block.id),
          look: paper ? paperLook(block, paper) : '',
          style: paper ? paperStyle(block, chosen) : formStyle(block, hand.length === 1 && chosen.has(block.id)),
        },
      ]
    }),
  )
  const hidden: RowSigns = { label: '', placeholder: '', inHand: false, look: '', style: css.hidden ?? '' }
  const look = paper?.looks('body', '') ?? ''
  const fresh: RowSigns = {
    label: '',
    placeholder: '',
    inHand: false,
    look,
    style: (paper ? paperCss.row : css.row) ?? '',
  }
  const known = new Set(hiddenIds(roots))
  return (id) => signs.get(id) ?? (known.has(id) ? hidden : fresh)
}

const formStyle = (block: Block, inHand: boolean): string =>
  classes(
    css.row,
    isSection(block) && css.section,
    block.heading && css.heading,
    block.kind === 'basis' && css.basis,
    block.duty && css.duty,
    block.off && css.off,
    inHand && css.inHand,
  )

const paperStyle = (block: Block, chosen: ReadonlySet<string>): string =>
  classes(paperCss.row, block.off && paperCss.off, chosen.has(block.id) && paperCss.inHand)

function paperLook(block: Block, { looks, capitals }: PaperLooks): string {
  const role = blockRole(block)
  // A section that is switched off does not print: it has its own small line.
  if (block.off) return 'padding: 2pt 0'
  const look = looks(role, block.id)
  return capitals && (role === 'section' || role === 'part') ? `${look};text-transform:uppercase` : look
}

function hiddenIds(blocks: readonly Block[], off = false): string[] {
  return blocks.flatMap((block) => [
    ...(off ? [block.id] : []),
    ...hiddenIds(block.children, off || block.off === true),
  ])
}
