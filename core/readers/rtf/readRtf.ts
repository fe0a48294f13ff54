/**
 * Rich text (.rtf, and many a ".doc" that is none). Pictures, objects and programs in it are passed over.
 *
 * 1. The file comes as tokens (`tokens.ts`): a brace opens a group that looks as the one around it, and closes it again.
 * 2. A word at its beginning says what a group holds (`groupWords.ts`): tables of fonts, colours and styles are kept for later,
 *    notes and heads go beside the text (`beside.ts`), what is no text is passed over.
 * 3. Bytes wait until the next word, then become letters of their font's code page (`fonts.ts`).
 * 4. Words and letters of the text go to the story (`rtfStory.ts`), those of paper and sections to the pages (`pages.ts`).
 * 5. At the end notes are put to their marks, and what could not be kept is said.
 */

import { halfPtToPt } from '../../units.ts'
import { drawnByField } from '../fieldSigns.ts'
import { leftOutKind } from '../leftOut.ts'
import { LookList } from '../lookList.ts'
import { remarkOfLoneNumbers } from '../numbering.ts'
import type { Reading } from '../reading.ts'
import { settleNotes } from '../settleNotes.ts'
import type { SourceAside, SourceDocument, SourceRemark } from '../source.ts'
import type { RunFormat } from '../sourceLayout.ts'
import { isHead, RtfBeside } from './beside.ts'
import { RtfColors } from './colors.ts'
import { RtfFonts } from './fonts.ts'
import { groupWord, type Place } from './groupWords.ts'
import { RtfPages } from './pages.ts'
import { RtfStory } from './rtfStory.ts'
import { type Look, plainText, textLookAfter } from './textLook.ts'
import { type Token, tokensOf } from './tokens.ts'

interface Group {
  place: Place
  aside: SourceAside['kind'] | null
  look: Look
  /** Letters that stand for one `\u` in programs that know no Unicode. */
  spare: number
  /** Number of its font; null: the usual one of the file. */
  font: number | null
}

/** Words that are one letter. */
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  '~': '\u00a0',
  _: '-',
  // A place to cut a word, or the ư of TCVN3.
  '-': '\u00ad',
}
const usualFontName = 'Times New Roman'
const mostGroups = 2000

/** Throws `import.canceled`. What is cut short is read as far as it goes. */
export async function readRtf(bytes: Uint8Array, reading: Reading): Promise<SourceDocument> {
  reading.progress('Đang đọc nội dung', 0)
  const reader = new RtfReader()
  let count = 0
  for (const token of tokensOf(bytes)) {
    reader.take(token)
    if (++count % 200_000 === 0) await reading.pause()
  }
  return reader.end()
}

class RtfReader {
  private readonly looks = new LookList()
  private readonly styles = new Map<number, string>()
  private readonly story = new RtfStory(this.looks, this.styles)
  private readonly pages = new RtfPages()
  private readonly fonts = new RtfFonts()
  private readonly colors = new RtfColors()
  private readonly beside = new RtfBeside()
  /** The groups around the one that is read. */
  private readonly groups: Group[] = []
  private now: Group = { place: 'text', aside: null, look: plainText, spare: 1, font: null }
  /** The style whose entry is read, and its name so far. */
  private style = { number: 0, name: '' }
  /** What a field is made of. */
  private field = ''
  /** What the last field draws unless words stand in it: in the group `within` groups deep. */
  private drawn = { text: '', within: 0 }
  private label = ''
  private starred = false
  /** Bytes that say again what a `\u` said. */
  private toPass = 0
  private pending: number[] = []
  private pictures = 0

  take(token: Token): void {
    if (token.kind === 'bytes') {
      this.bytes(token.bytes)
      return
    }
    this.flush()
    if (token.kind === 'open') this.open()
    else if (token.kind === 'close') this.close()
    else this.word(token.word, token.value)
  }

  end(): SourceDocument {
    this.flush()
    const { blocks, left } = this.story.end()
    const document: SourceDocument = {
      format: 'rtf',
      wrapped: false,
      blocks,
      asides: [...this.beside.asides, ...left],
      remarks: this.remarks(left),
    }
    settleNotes(document, this.beside.notes)
    document.layout = { sections: this.pages.end(), ...this.looks.layout }
    return document
  }

  private remarks(left: readonly SourceAside[]): SourceRemark[] {
    const remarks: SourceRemark[] = []
    if (left.some(({ kind }) => kind === 'deleted')) {
      remarks.push({
        kind: 'revision',
        text: 'Tệp có sửa đổi đang theo dõi (Track Changes); đã đọc như khi chấp nhận tất cả, chữ bị xóa nằm trong ghi chú.',
      })
    }
    remarks.push(...remarkOfLoneNumbers(this.story.loneNumbers))
    if (this.pictures > 0) remarks.push({ kind: 'picture', text: `Không lấy ${this.pictures} hình ảnh trong tệp.` })
    return remarks
  }

  private open(): void {
    this.groups.push(this.now)
    this.now = { ...this.now }
    if (this.groups.length > mostGroups) this.now.place = 'skip'
    this.starred = false
    this.toPass = 0
  }

  private close(): void {
    const left = this.now
    const outer = this.groups.pop()
    if (!outer) return
    this.now = outer
    this.toPass = 0
    if (left.place === 'styles' && outer.place === 'styles') this.endStyle()
    if (left.place === 'field' && outer.place !== 'field') this.endField(left)
    if (this.groups.length < this.drawn.within && this.drawn.text !== '') this.text(this.drawn.text)
    if (left.place === 'label' && outer.place !== 'label') {
      this.story.setLabel(this.label)
      this.label = ''
    }
    if (left.aside && !outer.aside) this.beside.end(left.aside, this.story.line + 1)
  }

  private endStyle(): void {
    this.styles.set(this.style.number, this.style.name.replace(/;$/, '').trim())
    this.style = { number: 0, name: '' }
  }

  private endField(group: Group): void {
    if (/^\s*PAGE(?:\s|$)/i.test(this.field)) this.pageNumber(group)
    this.drawn = { text: drawnByField(this.field), within: this.groups.length }
    this.field = ''
  }

  /** The number of the page is printed here; in the text it is a number like others. */
  private pageNumber({ aside, look, font }: Group): void {
    if (!isHead(aside)) return
    const { align, first } = this.beside.head
    this.pages.number({ at: aside, align, run: this.runLook(look, font) }, first)
  }

  private runLook({ size, color, underline }: Look, font: number | null): RunFormat {
    return {
      font: this.fonts.nameOf(font) || usualFontName,
      size: halfPtToPt(size),
      color: this.colors.at(color),
      underline,
    }
  }

  private bytes(bytes: Uint8Array): void {
    const from = Math.min(this.toPass, bytes.length)
    this.toPass -= from
    if (this.now.place === 'skip') return
    for (let at = from; at < bytes.length; at++) this.pending.push(bytes[at] ?? 0)
  }

  private flush(): void {
    if (this.pending.length === 0) return
    const bytes = Uint8Array.from(this.pending)
    this.pending = []
    if (this.now.place === 'fonts') this.fonts.entryBytes(bytes)
    else if (this.now.place === 'colors') this.colors.entryBytes(bytes)
    else this.text(this.fonts.decode(bytes, this.now.font))
  }

  private text(text: string): void {
    const { place, aside, look, font } = this.now
    const format = (): number => this.looks.run(this.runLook(look, font))
    if (place === 'label') this.label += text
    else if (place === 'styles') this.style.name += text
    else if (place === 'field') this.field += text
    else {
      this.drawn.text = ''
      if (aside) this.beside.text(text, look, this.fonts.nameOf(font), format)
      else if (place === 'text') this.story.text(text, look, this.fonts.nameOf(font), format())
    }
  }

  private word(word: string, value: number | null): void {
    if (word === '*') {
      this.starred = true
      return
    }
    const starred = this.starred
    this.starred = false
    if (word === 'u' && value !== null) {
      if (this.now.place !== 'skip' && this.now.place !== 'fonts')
        this.text(String.fromCharCode((value + 65536) % 65536))
      this.toPass = this.now.spare
      return
    }
    this.toPass = 0
    if (this.now.place === 'skip') return
    if (this.enter(word, starred)) return
    if (this.now.place === 'fonts') this.fonts.entryWord(word, value)
    else if (this.now.place === 'colors') this.colors.entryWord(word, value)
    else if (this.now.place === 'styles') {
      if (word === 's') this.style.number = value ?? 0
    } else this.textWord(word, value)
  }

  /** A word that says what its group holds. A note inside a heading is still a note of the file, but a heading inside a note is none. */
  private enter(word: string, starred: boolean): boolean {
    const group = groupWord(word, starred)
    if (!group) return false
    if (word === 'pict') this.pictures++
    if (group.aside && !this.now.aside) {
      const note = this.beside.begin(group.aside, word)
      // Its mark stands where its group begins, unless the words around it are gone.
      if (note !== null && !leftOutKind(this.now.look)) this.story.mark(note, this.now.look)
      this.now.aside = group.aside
    }
    this.now.place = group.place
    return true
  }

  private textWord(word: string, value: number | null): void {
    const sign = signs[word]
    if (sign !== undefined) this.text(sign)
    else if (this.fonts.fileWord(word, value) || this.lookWord(word, value)) return
    // What is said of the number is not said of its paragraph.
    else if (this.now.place === 'label') return
    else if (this.now.aside) {
      this.beside.word(this.now.aside, word)
      if (word === 'chpgn') this.pageNumber(this.now)
    } else {
      this.pages.word(word, value)
      if (word === 'sect') this.pages.begin(this.story.line + 2)
      this.story.word(word, value)
    }
  }

  /** A word about the letters behind it; false: it is none. */
  private lookWord(word: string, value: number | null): boolean {
    if (word === 'uc') this.now.spare = Math.max(0, value ?? 1)
    else if (word === 'f') this.now.font = value ?? 0
    else {
      const look = textLookAfter(this.now.look, word, value)
      if (!look) return false
      this.now.look = look
      if (word === 'plain') this.now.font = null
    }
    return true
  }
}
