/**
 * Footnotes while plans are compared: a mark reads as the words of its note in brackets nobody types, one word to the word diff. So a
 * note that says something else is a change of its sentence, and is taken over with it, whatever number it has in either plan.
 *
 * 1. `withNoteWords` puts the words into the draft and into what it prints.
 * 2. `withNoteMarks` makes marks of them again: those of the first plan's notes where they say the same, else new ones.
 */
import { everyRun } from '../document/everyRun.ts'
import { bracketed } from '../document/notedText.ts'
import type { Cell, Draft, Inline } from '../draft/draft.ts'
import { type InlineNode, parseInline } from '../inline/inline.ts'
import { escapeInline, printInline } from '../inline/writeInline.ts'
import { runsText } from '../text/runsText.ts'
import type { Plan } from './passages.ts'

const NOTE = /(\u2045[^\u2046]*\u2046)/u

/** The very same plan where it prints no note. */
export function withNoteWords(plan: Plan): Plan {
  const { draft, document } = plan
  const words = printedNotes(plan)
  if (words.size === 0) return plan
  const copy = structuredClone(document)
  for (const run of everyRun(copy)) {
    if (run.note === undefined) continue
    run.text = words.get(copy.notes[run.note - 1]?.id ?? '') ?? ''
    delete run.note
    delete run.raise
  }
  const said = (text: Inline): Inline =>
    text.includes('{#') ? printInline(parseInline(text).map((node) => wordNode(node, words))) : text
  return { ...plan, draft: withTexts(draft, said), document: { ...copy, notes: [] } }
}

/** `made`: of the plans `before` and `after` with the words of their notes. */
export function withNoteMarks(made: Draft, before: Plan, after: Plan): Draft {
  const ids = byWords(printedNotes(before))
  const footnotes = { ...before.draft.footnotes }
  const theirs = byWords(printedNotes(after))
  const noteOf = (words: string): string | null => {
    const exact = ids.get(words)
    if (exact !== undefined) return exact
    const other = theirs.get(words) ?? (ids.has(keyOf(words)) ? undefined : theirs.get(keyOf(words)))
    if (other === undefined) return ids.get(keyOf(words)) ?? null
    const source = after.draft.footnotes?.[other] ?? ''
    let id = other
    for (let n = 1; id in footnotes; n++) id = `n${n}`
    // Answers of another plan are not known here: what they print is.
    footnotes[id] = source.includes('{{') ? escapeInline(words.slice(1, -1)) : source
    ids.set(words, id)
    return id
  }
  const marked = (text: Inline): Inline =>
    NOTE.test(text) ? printInline(parseInline(text).flatMap((node) => markNodes(node, noteOf))) : text
  const draft = withTexts(made, marked)
  return Object.keys(footnotes).length === 0 ? draft : { ...draft, footnotes }
}

/** The notes by their very words; by those in small letters too, where no note says them so. */
function byWords(notes: ReadonlyMap<string, string>): Map<string, string> {
  const ids = new Map<string, string>()
  for (const spelt of [(words: string): string => words, keyOf])
    for (const [id, words] of notes) if (!ids.has(spelt(words))) ids.set(spelt(words), id)
  return ids
}

/** Sections print in capitals, their notes with them. */
const keyOf = (words: string): string => words.toLocaleLowerCase('vi')

/** The words of each printed note in brackets, by the id in the draft. */
const printedNotes = ({ document }: Plan): Map<string, string> =>
  new Map(document.notes.map(({ id, runs }) => [id, bracketed(runsText(runs))]))

function wordNode(node: InlineNode, words: ReadonlyMap<string, string>): InlineNode {
  if (node.kind !== 'note') return node
  const { id, kind: _kind, ...look } = node
  return { kind: 'text', text: words.get(id) ?? '', ...look }
}

function markNodes(node: InlineNode, noteOf: (words: string) => string | null): InlineNode[] {
  if (node.kind !== 'text') return [node]
  const { raise: _raise, text, kind: _kind, ...look } = node
  return text.split(NOTE).flatMap((part): InlineNode[] => {
    const id = NOTE.test(part) ? noteOf(part) : null
    if (id !== null) return [{ kind: 'note', id, ...look }]
    return part === '' ? [] : [{ ...node, text: part }]
  })
}

/** The draft with every text that may hold a mark written anew. */
function withTexts(draft: Draft, write: (text: Inline) => Inline): Draft {
  const blocks = (all: Draft['body']): Draft['body'] =>
    all.map((block) => ({
      ...block,
      text: write(block.text),
      ...(block.table ? { table: { ...block.table, rows: block.table.rows.map((row) => row.map(cell)) } } : {}),
      children: blocks(block.children),
    }))
  const cell = (one: Cell): Cell => (typeof one === 'string' ? write(one) : { ...one, text: write(one.text) })
  return {
    ...draft,
    title: write(draft.title),
    body: blocks(draft.body),
    recipients: {
      ...draft.recipients,
      lines: draft.recipients.lines.map((line) => ({ ...line, text: write(line.text) })),
    },
    annexes: draft.annexes.map((annex) => ({ ...annex, title: write(annex.title), body: blocks(annex.body) })),
  }
}
