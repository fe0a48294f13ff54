/**
 * The plan as the rules read it: each block with its printed words and label, where it stands, and who is around it.
 * Made once a check; blocks that do not print are not there.
 *
 * 1. What prints is looked up by block (`printedById`).
 * 2. The tree is walked once; each view knows its parent, siblings, label and printed words (`makeReading`).
 * 3. Recipients as lines of words.
 */

import type { DocumentModel, ParagraphModel, Run, TableModel } from '../document/model.ts'
import { type PlaceKey, place } from '../document/place.ts'
import { subjectText } from '../document/plainText.ts'
import type { Block, RecipientLine } from '../draft/draft.ts'
import { perInput } from '../perInput.ts'
import { withPlainSpaces } from '../text/normalize.ts'
import { runsText, wordsAlone } from '../text/runsText.ts'
import { oneOf } from './keep.ts'
import type { PlanInput } from './planInput.ts'
import { quotedAmong } from './quotedWords.ts'

/** A block that prints. */
export interface BlockView {
  block: Block
  place: PlaceKey
  /**
   * As printed, without its label; an assignment line with `Cơ quan chủ trì: ` before its words. Here as in every text below a
   * no-break space reads as a space.
   */
  text: string
  /** Without the marks of footnotes, as every text here: a note is a passage of its own. */
  runs: readonly Run[]
  /** `I.`, `b)`; empty for none. */
  label: string
  parent: BlockView | null
  /** Those under it that print, in order. */
  children: BlockView[]
  /** Id of the annex it stands in; null in the plan's own body. */
  annex: string | null
  /** Words of another plan, quoted over paragraphs (`quotedWords.ts`): they number, name and date as that plan does. */
  quoted: boolean
}

/** A recipient with its words as printed: no dash, no purpose, no end mark. */
export interface RecipientView {
  line: RecipientLine
  text: string
  place: PlaceKey
}

export interface Reading {
  /** Every block that prints, in reading order: the body, then the annexes. */
  blocks: readonly BlockView[]
  /** Top level of the body. */
  body: readonly BlockView[]
  annexes: readonly { id: string; body: readonly BlockView[] }[]
  recipients: readonly RecipientView[]
  /** The trích yếu on one line. */
  title: string
  /** The draft was read from a foreign file. */
  imported: boolean
}

export const readingOf: (input: PlanInput) => Reading = perInput(makeReading)

function makeReading({ draft, document }: PlanInput): Reading {
  const printed = printedById(document)
  const blocks: BlockView[] = []
  const viewsOf = (list: readonly Block[], parent: BlockView | null, annex: string | null): BlockView[] => {
    const views: BlockView[] = []
    for (const block of list) {
      if (block.off) continue
      const model = printed.get(block.id)
      const runs = model?.kind === 'paragraph' ? wordsAlone(model.runs) : []
      if (!model && block.children.length === 0) continue
      const view: BlockView = {
        block,
        place: place.block(block.id),
        text: wordsOfRuns(runs),
        runs,
        label: model?.kind === 'paragraph' ? model.label : '',
        parent,
        children: [],
        annex,
        quoted: false,
      }
      blocks.push(view)
      views.push(view)
      view.children = viewsOf(block.children, view, annex)
    }
    return views
  }
  const body = viewsOf(draft.body, null, null)
  const annexes = draft.annexes.map((annex) => ({ id: annex.id, body: viewsOf(annex.body, null, annex.id) }))
  for (const view of quotedAmong(blocks)) view.quoted = true
  return {
    blocks,
    body,
    annexes,
    recipients: recipientsOf(draft.recipients.lines, document),
    title: withPlainSpaces(subjectText(document)),
    imported: draft.origin?.kind === 'file',
  }
}

/** Words as they are read: every blank a plain space. */
export const wordsOfRuns = (runs: readonly Run[]): string => oneOf(withPlainSpaces(runsText(runs)))

function recipientsOf(lines: readonly RecipientLine[], document: DocumentModel): RecipientView[] {
  const printed = new Map(document.closing.recipients.lines.map((line) => [line.place, wordsOfRuns(line.runs)]))
  return lines.flatMap((line) => {
    const where = place.recipient(line.id)
    const whole = printed.get(where)
    if (whole === undefined) return []
    const end = line.end ?? ';'
    const words = whole.replace(/^-\s*/u, '').slice(0, end === '' ? undefined : -end.length)
    const purpose = line.purpose.trim() === '' ? '' : ` (${line.purpose.trim()})`
    return [
      {
        line,
        place: where,
        text: (words.endsWith(purpose) ? words.slice(0, words.length - purpose.length) : words).trim(),
      },
    ]
  })
}

function printedById(document: DocumentModel): Map<string, ParagraphModel | TableModel> {
  const printed = new Map<string, ParagraphModel | TableModel>()
  const all = [...document.body, ...document.annexes.flatMap((annex) => annex.blocks)]
  for (const model of all) if (!printed.has(model.id)) printed.set(model.id, model)
  return printed
}

/** The top-level block a view stands in; itself at the top. */
export function topOf(view: BlockView): BlockView {
  let top = view
  while (top.parent) top = top.parent
  return top
}

/** Lists of siblings, the body's own first: where numbering and lists are looked at. Quoted ones follow another plan. */
export const siblingLists: (reading: Reading) => readonly (readonly BlockView[])[] = perInput((reading) => {
  const lists = [reading.body, ...reading.annexes.map(({ body }) => body)]
  for (const view of reading.blocks) if (view.children.length > 0) lists.push(view.children)
  return lists.map((list) => (list.some(({ quoted }) => quoted) ? list.filter(({ quoted }) => !quoted) : list))
})

/** Words for an excerpt: the beginning, cut between words. */
export function excerptOf(text: string, most = 90): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …`
}

/** A stretch of a text with a few whole words on both sides. */
export function around(text: string, start: number, end: number, room = 25): string {
  const from = start <= room ? 0 : text.indexOf(' ', start - room) + 1
  const to = text.length - end <= room ? text.length : text.lastIndexOf(' ', end + room)
  return text.slice(Math.min(from, start), Math.max(to, end)).trim()
}
