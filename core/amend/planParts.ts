/**
 * What of an issued plan can be amended: its sections, their items and points, its annexes, in reading order.
 * Named as a citation names them, from the innermost out: `điểm a khoản 3 Mục II`. A decimal number says the khoản it stands in:
 * `khoản 3.1 Mục II`.
 */

import type { BlockModel, DocumentModel } from '../document/model.ts'
import type { Block, Draft } from '../draft/draft.ts'
import { isClause, type Marker } from '../inline/markers.ts'
import { withPlainSpaces } from '../text/normalize.ts'
import { runsText, wordsAlone } from '../text/runsText.ts'

export interface PlanPart {
  /** Of the block, or of the annex. */
  id: string
  /** As the command line names it: `II`, `II.3`, `II.3.a`, `PL2`; the second of one number `II.3#2`. */
  key: string
  /** `khoản 3 Mục II`, `Phụ lục II`. */
  name: string
  /** Its first words. */
  words: string
  /** 0 for a section or an annex, 1 for an item of it, 2 for a point. */
  depth: number
  annex: boolean
}

export function planParts({ draft, document }: { draft: Draft; document: DocumentModel }): PlanPart[] {
  const printed = new Map(document.body.map((model) => [model.id, model]))
  const parts: PlanPart[] = []
  const visit = (blocks: readonly Block[], above: readonly Step[], depth: number): void => {
    for (const block of blocks) {
      const model = printed.get(block.id)
      const step = block.off || !model ? null : stepOf(block, model)
      if (!step) continue
      const steps = [...above.filter(({ figure }) => !step.figure.startsWith(`${figure}.`)), step]
      parts.push({
        id: block.id,
        key: steps.map(({ figure }) => figure).join('.'),
        name: steps
          .map(({ name }) => name)
          .toReversed()
          .join(' '),
        words: firstWords(model),
        depth,
        annex: false,
      })
      visit(block.children, steps, depth + 1)
    }
  }
  visit(draft.body, [], 0)
  return toldApart([...parts, ...annexParts(draft, document)])
}

function toldApart(parts: readonly PlanPart[]): PlanPart[] {
  const seen = new Map<string, number>()
  return parts.map((part) => {
    const count = (seen.get(part.key) ?? 0) + 1
    seen.set(part.key, count)
    return count === 1 ? part : { ...part, key: `${part.key}#${count}` }
  })
}

function annexParts(draft: Draft, document: DocumentModel): PlanPart[] {
  return draft.annexes.flatMap(({ id }, index) => {
    const model = document.annexes[index]
    if (!model) return []
    const words = model.title.map(({ runs }) => runsText(runs)).join(' ')
    return [{ id, key: `PL${index + 1}`, name: model.heading, words, depth: 0, annex: true }]
  })
}

/** One level of a name. */
interface Step {
  name: string
  figure: string
}

const levelNames: { readonly [M in Marker]?: string } = { phan: 'Phần', I: 'Mục', a: 'điểm' }

/** Null for what no citation names: dashes, running text, lines of an assignment. */
function stepOf({ marker, duty }: Block, model: BlockModel): Step | null {
  if (duty || model.kind !== 'paragraph') return null
  const level = levelNames[marker] ?? (isClause(marker) ? 'khoản' : null)
  const figure = model.label.replace(/^Phần\s+/iu, '').replace(/[().:/]+$|^\(/gu, '')
  return level === null || figure === '' ? null : { name: `${level} ${figure}`, figure }
}

function firstWords(model: BlockModel | undefined): string {
  return model?.kind === 'paragraph' ? withPlainSpaces(runsText(wordsAlone(model.runs))).trim() : ''
}
