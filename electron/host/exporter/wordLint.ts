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
  private inText = false
  private inRemoved = false
  private inAdded = false
  private inDeleted = false
  private inMovedAway = false
  /** The paragraph gets a dash from its style. */
  private listed = false
  /** Inside of how a paragraph was before a change. */
  private inWas = false
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
    if (this.inText && !this.inMovedAway) this.onText(text)
    if (this.inRemoved || (this.inText && !this.inAdded)) this.onOldText(text)
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
    switch (name) {
      case 'w:t':
        this.inText = kind === 'open'
        break
      case 'w:delText':
        this.inRemoved = kind === 'open'
        break
      case 'w:moveTo':
      case 'w:ins':
        this.inAdded = kind === 'open'
        this.unique('change', attributes['w:id'])
        break
      case 'w:pPrChange':
        this.inWas = kind === 'open'
        this.unique('change', attributes['w:id'])
        break
      case 'w:moveFrom':
        this.inMovedAway = kind === 'open'
        this.unique('change', attributes['w:id'])
        break
      case 'w:del':
        this.inDeleted = kind === 'open'
        this.unique('change', attributes['w:id'])
        break
      case 'w:footnoteReference':
        this.noteMark(attributes['w:id'] ?? '')
        break
      case 'w:footnote':
        this.onNote(attributes['w:id'] ?? '')
        break
      case 'w:pStyle':
        if (!this.inWas) this.listed = attributes['w:val'] === listedStyle
        this.styles.add(attributes['w:val'] ?? '')
        break
      case 'w:numId':
        if (attributes['w:val'] === '0') this.listed = false
        break
      case 'w:rStyle':
      case 'w:tblStyle':
        this.styles.add(attributes['w:val'] ?? '')
        break
      case 'wp:docPr':
        this.unique('docPr', attributes.id)
        break
      case 'w:bookmarkStart':
        this.unique('bookmark', attributes['w:id'])
        break
    }
    if (attributes['r:id'] !== undefined) this.relations.add(attributes['r:id'])
    if (attributes['r:embed'] !== undefined) this.relations.add(attributes['r:embed'])
  }

  private closed(name: string, depth: number): void {
    const last = this.lastChild[depth] ?? ''
    if (name === 'w:t') this.inText = false
    if (name === 'w:delText') this.inRemoved = false
    if (name === 'w:ins' || name === 'w:moveTo') this.inAdded = false
    if (name === 'w:moveFrom') this.inMovedAway = false
    if (name === 'w:del') this.inDeleted = false
    if (name === 'w:pPrChange') this.inWas = false
    if (name === 'w:pPr' && this.listed && !this.inWas) {
      this.listed = false
      this.onText(listDash)
      this.onOldText(listDash)
    }
    if (name === 'w:p' || name === 'w:br') {
      this.onText(' ')
      this.onOldText(' ')
    }
    if (name === 'w:tc' && last !== 'w:p') this.faults.push('a cell does not end with a paragraph')
    if (name === 'w:tr' && last !== 'w:tc') this.faults.push('a row has no cell')
    if (name === 'w:tbl' && last !== 'w:tr') this.faults.push('a table has no row')
    if (name === 'w:body' && last !== 'w:sectPr') this.faults.push('the body does not end with its section')
    this.lastChild[depth - 1] = name
  }

  private noteMark(id: string): void {
    if (!this.inDeleted && !this.inMovedAway) this.noteMarks.accepted.push(id)
    if (!this.inAdded) this.noteMarks.rejected.push(id)
  }

  private unique(kind: string, id = ''): void {
    const seen = this.ids.get(kind) ?? new Set()
    if (id === '' || seen.has(id)) this.faults.push(`${kind} id ${id} is not unique`)
    this.ids.set(kind, seen.add(id))
  }
}
