/** The body in stretches of upright pages and of pages laid across. */
import type { Orientation } from '../style/page.ts'
import { runsText } from '../text/runsText.ts'
import type { BlockModel, DocumentModel } from './model.ts'
import { endMark } from './plainText.ts'

interface BodyPart {
  orientation: Orientation
  blocks: BlockModel[]
}

/**
 * The stretches of the body in reading order; the first is upright, for it begins with the letterhead, and may have no block. What is
 * kept with a table laid across (its heading, the line that leads to it) stands on its pages. The closing follows the last stretch.
 */
export function bodyParts(body: DocumentModel['body']): BodyPart[] {
  const lying = orientations(body)
  const parts: BodyPart[] = [{ orientation: 'portrait', blocks: [] }]
  for (const [at, block] of body.entries()) {
    const orientation = lying[at] ?? 'portrait'
    const open = parts.at(-1)
    if (open?.orientation === orientation) open.blocks.push(block)
    else parts.push({ orientation, blocks: [block] })
  }
  return parts
}

/** Of the pages each block stands on. */
function orientations(body: DocumentModel['body']): Orientation[] {
  let next: Orientation = 'portrait'
  const lying = body
    .toReversed()
    .map((block) => {
      if (block.kind === 'table') next = block.orientation ?? 'portrait'
      else if (!block.keepWithNext) next = 'portrait'
      return next
    })
    .reverse()
  const last = body.at(-1)
  if (last && isEndMark(last) && isLandscape(body.at(-2))) lying[body.length - 1] = 'landscape'
  return lying
}

/** `./.` alone, as a file may have it below its last table. */
const isEndMark = (block: BlockModel): boolean =>
  block.kind === 'paragraph' && block.label === '' && runsText(block.runs).trim() === endMark

const isLandscape = (block: BlockModel | undefined): boolean =>
  block?.kind === 'table' && block.orientation === 'landscape'

/** Whether the plan has a sheet wider than high: an annex, or a table of the body. */
export const hasLandscape = ({ body, annexes }: Pick<DocumentModel, 'body' | 'annexes'>): boolean =>
  annexes.some(({ orientation }) => orientation === 'landscape') || body.some(isLandscape)
