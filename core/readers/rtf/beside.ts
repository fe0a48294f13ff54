/** What stands beside the running text of an RTF file: notes, heads and feet of the pages, comments, text boxes. */
import { addWords } from '../addWords.ts'
import { LeftOut, leftOutKind } from '../leftOut.ts'
import type { FoundNote } from '../settleNotes.ts'
import type { SourceAside, SourceRun } from '../source.ts'
import type { PageNumberFormat } from '../sourceLayout.ts'
import { shownIn } from '../symbols.ts'
import { isPageNumber } from '../words.ts'
import type { Look } from './textLook.ts'

/** A head or foot of the pages: of the first page alone, where its paragraph stands, or the frame of it. */
interface Head {
  first: boolean
  align: PageNumberFormat['align']
  framed: boolean
}

/** Where a head sets its paragraph. */
const aligns: Readonly<Record<string, PageNumberFormat['align']>> = {
  pard: 'left',
  ql: 'left',
  qj: 'left',
  qc: 'center',
  qr: 'right',
  // The number stands in a frame of its own.
  posxl: 'left',
  posxi: 'left',
  posxc: 'center',
  posxr: 'right',
  posxo: 'right',
}

export class RtfBeside {
  readonly asides: SourceAside[] = []
  readonly notes: FoundNote[] = []
  /** Of the head that is read. */
  head: Head = { first: false, align: 'left', framed: false }
  private words = ''
  /** Of the footnote that is read: its paragraphs, and the mark it has in the text. */
  private note: { id: string; kind: 'footnote' | 'endnote'; paragraphs: SourceRun[][] } | null = null
  private left = new LeftOut()

  /** `word` opens a note or a head. Says the mark a note has in the text. */
  begin(kind: SourceAside['kind'], word: string): string | null {
    if (isHead(kind)) this.head = { first: word.endsWith('f'), align: 'left', framed: false }
    if (kind !== 'footnote') return null
    const id = `${this.notes.length + 1}`
    this.note = { id, kind: 'footnote', paragraphs: [[]] }
    return id
  }

  text(text: string, look: Look, font: string, format: () => number): void {
    const why = leftOutKind(look)
    if (why) {
      this.left.add(why, text)
      return
    }
    const words = this.left.follow(text)
    this.words += words
    addWords(this.note?.paragraphs.at(-1) ?? [], shownIn(words, font), { ...look, font, format: format() })
  }

  /** A control word among its words. */
  word(kind: SourceAside['kind'], word: string): void {
    if (word === 'par' || word === 'cell' || word === 'row') {
      this.words += '\n'
      this.note?.paragraphs.push([])
    }
    if (word === 'ftnalt' && this.note) this.note.kind = 'endnote'
    if (isHead(kind)) this.headWord(word)
  }

  /** Its group ends; `line`: the line of the text it stands beside. The number of a page is no words of a head. */
  end(kind: SourceAside['kind'], line: number): void {
    const text = this.words.replace(/\n+$/, '').trim()
    const at = isHead(kind) ? 0 : line
    if (this.note) this.endNote(at)
    else if (text !== '' && !(isHead(kind) && isPageNumber(text))) this.asides.push({ kind, text, line: at })
    this.asides.push(...this.left.asides(at))
    this.words = ''
    this.left = new LeftOut()
  }

  private headWord(word: string): void {
    const align = aligns[word]
    if (word === 'pard') this.head.framed = false
    if (align && !this.head.framed) this.head.align = align
    if (word.startsWith('posx')) this.head.framed = true
  }

  private endNote(line: number): void {
    if (!this.note) return
    const { id, kind, paragraphs } = this.note
    const said = paragraphs.filter((runs) => runs.some(({ text }) => text.trim() !== ''))
    this.notes.push({ id, kind, line, blocks: said.map((runs) => ({ kind: 'paragraph', line, runs })) })
    this.note = null
  }
}

/** Of the pages: it stands beside no line. */
export const isHead = (kind: SourceAside['kind'] | null): kind is 'header' | 'footer' =>
  kind === 'header' || kind === 'footer'
