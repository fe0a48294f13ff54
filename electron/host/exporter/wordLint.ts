/**
 * What one part of a Word file says about others, and what is wrong inside it.
 *
 * 1. Tags come from the strict reader, one by one; styles, relations and marks of notes are gathered.
 * 2. Words go to those who compare them: what is inserted to the new text, what is deleted to the old, all other words to both.
 * 3. Ids stand once; a cell ends with a paragraph: such faults no schema checker looks for.
 */

import { listDash } from '../../../core/docx/dashList.ts'
import { styleId } from '../../../core/docx/wordStyles.ts'
import type { Tag, XmlHandler } from './xmlScanner.ts'

const listedStyle = styleId('dash')
const changeIds = { among: 'change', by: 'w:id' }

/** What the words of a stretch are; `was`: how a paragraph was before a change. */
type Stretch = 'text' | 'removed' | 'added' | 'deleted' | 'movedAway' | 'was'

const stretches: ReadonlyMap<string, Stretch> = new Map([
  ['w:t', 'text'],
  ['w:delText', 'removed'],
  ['w:ins', 'added'],
  ['w:moveTo', 'added'],
  ['w:moveFrom', 'movedAway'],
  ['w:del', 'deleted'],
  ['w:pPrChange', 'was'],
])

/** Whose ids stand once, and among which. */
const uniqueIds: ReadonlyMap<string, { among: string; by: string }> = new Map([
  ...['w:ins', 'w:moveTo', 'w:moveFrom', 'w:del', 'w:pPrChange'].map((name) => [name, changeIds] as const),
  ['wp:docPr', { among: 'docPr', by: 'id' }],
  ['w:bookmarkStart', { among: 'bookmark', by: 'w:id' }],
])

/** What must stand last directly inside an element. */
const lastInside: ReadonlyMap<string, { last: string; fault: string }> = new Map([
  ['w:tc', { last: 'w:p', fault: 'a cell does not end with a paragraph' }],
  ['w:tr', { last: 'w:tc', fault: 'a row has no cell' }],
  ['w:tbl', { last: 'w:tr', fault: 'a table has no row' }],
  ['w:body', { last: 'w:sectPr', fault: 'the body does not end with its section' }],
])

/** What one part says about others, and what is wrong inside it: the things no schema checker looks at. */
export class WordLint implements XmlHandler {
  readonly styles = new Set<string>()
  readonly relations = new Set<string>()
  readonly faults: string[] = []
  /** Marks of footnotes in reading order: with all changes accepted, and with all rejected. */
  readonly noteMarks = { accepted: [] as string[], rejected: [] as string[] }
  private readonly ids = new Map<string, Set<string>>()
  private readonly onText: (text: string) => void
  private readonly onOldText: (text: string) => void
  private readonly onNote: (id: string) => void
  private readonly inside: Record<Stretch, boolean> = {
    text: false,
    removed: false,
    added: false,
    deleted: false,
    movedAway: false,
    was: false,
  }
  /** The paragraph gets a dash from its style. */
  private listed = false
  /** Name of the last element closed directly inside each open element. */
  private readonly lastChild: string[] = []

  /**
   * `onText` gets the words a reader sees with all tracked changes accepted, `onOldText` those with all rejected; a space
   * between paragraphs. `onNote` hears which footnote the words after it belong to.
   */
  constructor(
    onText: (text: string) => void,
    onOldText: (text: string) => void = () => {},
    onNote: (id: string) => void = () => {},
  ) {
    this.onText = onText
    this.onOldText = onOldText
    this.onNote = onNote
  }

  text(text: string): void {
    const { text: inText, removed, added, movedAway } = this.inside
    if (inText && !movedAway) this.onText(text)
    if (removed || (inText && !added)) this.onOldText(text)
  }

  tag(tag: Tag, depth: number): void {
    if (tag.kind === 'close') {
      this.closed(tag.name, depth)
      return
    }
    this.opened(tag)
    this.lastChild[depth] = ''
    if (tag.kind === 'empty') this.closed(tag.name, depth)
  }

  private opened({ name, kind, attributes }: Tag): void {
    const stretch = stretches.get(name)
    if (stretch) this.inside[stretch] = kind === 'open'
    const id = attributes['w:id'] ?? ''
    const counted = uniqueIds.get(name)
    if (counted) this.unique(counted.among, attributes[counted.by])
    switch (name) {
      case 'w:footnoteReference':
        this.noteMark(id)
        break
      case 'w:footnote':
        this.onNote(id)
        break
      case 'w:pStyle':
        if (!this.inside.was) this.listed = attributes['w:val'] === listedStyle
        this.styles.add(attributes['w:val'] ?? '')
        break
      case 'w:numId':
        if (attributes['w:val'] === '0') this.listed = false
        break
      case 'w:rStyle':
      case 'w:tblStyle':
        this.styles.add(attributes['w:val'] ?? '')
    }
    if (attributes['r:id'] !== undefined) this.relations.add(attributes['r:id'])
    if (attributes['r:embed'] !== undefined) this.relations.add(attributes['r:embed'])
  }

  private closed(name: string, depth: number): void {
    const stretch = stretches.get(name)
    if (stretch) this.inside[stretch] = false
    if (name === 'w:pPr' && this.listed && !this.inside.was) {
      this.listed = false
      this.inBoth(listDash)
    }
    if (name === 'w:p' || name === 'w:br') this.inBoth(' ')
    const wanted = lastInside.get(name)
    if (wanted && this.lastChild[depth] !== wanted.last) this.faults.push(wanted.fault)
    this.lastChild[depth - 1] = name
  }

  private inBoth(text: string): void {
    this.onText(text)
    this.onOldText(text)
  }

  private noteMark(id: string): void {
    if (!this.inside.deleted && !this.inside.movedAway) this.noteMarks.accepted.push(id)
    if (!this.inside.added) this.noteMarks.rejected.push(id)
  }

  private unique(kind: string, id = ''): void {
    const seen = this.ids.get(kind) ?? new Set()
    if (id === '' || seen.has(id)) this.faults.push(`${kind} id ${id} is not unique`)
    this.ids.set(kind, seen.add(id))
  }
}
