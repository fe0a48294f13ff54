/** Rich text (.rtf, and many a ".doc" that is none). Pictures, objects and programs in it are passed over. */

import { halfPtToPt } from '../../units.ts'
import { addWords } from '../addWords.ts'
import { LeftOut, leftOutKind } from '../leftOut.ts'
import { LookList } from '../lookList.ts'
import { remarkOfLoneNumbers } from '../numbering.ts'
import type { Reading } from '../reading.ts'
import { type FoundNote, settleNotes } from '../settleNotes.ts'
import type { SourceAside, SourceDocument, SourceRemark, SourceRun } from '../source.ts'
import type { PageNumberFormat, RunFormat } from '../sourceLayout.ts'
import { shownIn } from '../symbols.ts'
import { isPageNumber } from '../words.ts'
import type { Look } from './look.ts'
import { RtfPages } from './pages.ts'
import { RtfStory } from './rtfStory.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What a group holds. */
type Place = 'text' | 'skip' | 'fonts' | 'label' | 'colors' | 'styles' | 'field'

interface Group {
  place: Place
  aside: SourceAside['kind'] | null
  look: Look
  /** Letters that stand for one `\u` in programs that know no Unicode. */
  spare: number
  /** Number of its font; null: the usual one of the file. */
  font: number | null
}

interface Font {
  name: string
  /** Code page of its letters; absent where the file does not say: then they are in that of the file. */
  encoding?: string
}

/** A head of the pages: where its paragraph, or the frame of it, stands. */
interface Head {
  first: boolean
  align: PageNumberFormat['align']
  framed: boolean
}

const plain: Look = {
  bold: false,
  italic: false,
  caps: false,
  hidden: false,
  deleted: false,
  struck: false,
  raise: undefined,
  size: 24,
  color: 0,
  underline: false,
}

/** Groups whose words are no words of the document. */
const skipped = new Set(
  (
    'info pict object objdata listtable listoverridetable themedata colorschememapping datastore ' +
    'xmlnstbl rsidtbl generator latentstyles filetbl revtbl nonshppict shppict bkmkstart bkmkend mmathPr pgdsctbl pnseclvl pn ' +
    'panose falt fontemb userprops docvar template ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn sp wgrffmtfilter atnid ' +
    'atnauthor atntime atnref atndate atnparent listname shprslt'
  ).split(' '),
)
const asides: Readonly<Record<string, SourceAside['kind']>> = {
  footnote: 'footnote',
  annotation: 'comment',
  shptxt: 'textbox',
  // As Word 95 wrote them.
  dptxbxtext: 'textbox',
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
}
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
/**
 * Code pages by the character set of a font. 0 is Western, whatever the code page of the file; 1 and all that are not listed
 * say nothing.
 */
const charsets: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  2: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}
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
  /** `#000000` without its mark; the first entry says nothing: it is automatic. */
  private readonly colors: (string | null)[] = []
  private color: { red: number; green: number; blue: number } | null = null
  /** The style whose entry is read, and its name so far. */
  private style = { number: 0, name: '' }
  /** What a field is made of. */
  private field = ''
  /** Of the head of the pages that is read. */
  private head: Head = { first: false, align: 'left', framed: false }
  private readonly asides: SourceAside[] = []
  private readonly groups: Group[] = []
  private now: Group = { place: 'text', aside: null, look: plain, spare: 1, font: null }
  private readonly fonts = new Map<number, Font>()
  /** The one whose entry is read. */
  private font = 0
  /** Number of the font of words that name none. */
  private usualFont = 0
  private encoding = 'windows-1252'
  private toPass = 0
  private starred = false
  private pending: number[] = []
  private aside = ''
  /** Of the footnote that is read: its paragraphs, and the mark it has in the text. */
  private note: { id: string; kind: 'footnote' | 'endnote'; paragraphs: SourceRun[][] } | null = null
  private readonly notes: FoundNote[] = []
  /** Of the note or head that is read. */
  private asideLeft = new LeftOut()
  private label = ''
  private pictures = 0

  take(token: Token): void {
    if (token.kind === 'bytes') {
      this.bytes(token.bytes)
      return
    }
    this.flush()
    if (token.kind === 'open') {
      this.groups.push(this.now)
      if (this.groups.length > mostGroups) this.now = { ...this.now, place: 'skip' }
      else this.now = { ...this.now }
      this.starred = false
      this.toPass = 0
    } else if (token.kind === 'close') this.close()
    else this.word(token.word, token.value)
  }

  end(): SourceDocument {
    this.flush()
    const { blocks, left } = this.story.end()
    const all: SourceAside[] = [...this.asides, ...left]
    const remarks: SourceRemark[] = []
    if (left.some(({ kind }) => kind === 'deleted')) {
      remarks.push({
        kind: 'revision',
        text: 'Tệp có sửa đổi đang theo dõi (Track Changes); đã đọc như khi chấp nhận tất cả, chữ bị xóa nằm trong ghi chú.',
      })
    }
    remarks.push(...remarkOfLoneNumbers(this.story.loneNumbers))
    if (this.pictures > 0) remarks.push({ kind: 'picture', text: `Không lấy ${this.pictures} hình ảnh trong tệp.` })
    const document: SourceDocument = { format: 'rtf', wrapped: false, blocks, asides: all, remarks }
    settleNotes(document, this.notes)
    document.layout = { sections: this.pages.end(), ...this.looks.layout }
    return document
  }

  private close(): void {
    const left = this.now
    const outer = this.groups.pop()
    if (!outer) return
    this.now = outer
    this.toPass = 0
    if (left.place === 'styles' && outer.place === 'styles') this.endStyle()
    if (left.place === 'field' && outer.place !== 'field') this.endField(left)
    if (left.place === 'label' && outer.place !== 'label') {
      this.story.setLabel(this.label)
      this.label = ''
    }
    if (left.aside && !outer.aside) {
      const text = this.aside.replace(/\n+$/, '').trim()
      const furniture = (left.aside === 'header' || left.aside === 'footer') && isPageNumber(text)
      const line = left.aside === 'header' || left.aside === 'footer' ? 0 : this.story.line + 1
      if (this.note) this.endNote(line)
      else if (text !== '' && !furniture) this.asides.push({ kind: left.aside, text, line })
      this.asides.push(...this.asideLeft.asides(line))
      this.aside = ''
      this.asideLeft = new LeftOut()
    }
  }

  private endStyle(): void {
    this.styles.set(this.style.number, this.style.name.replace(/;$/, '').trim())
    this.style = { number: 0, name: '' }
  }

  private endField({ aside, look, font }: Group): void {
    if ((aside === 'header' || aside === 'footer') && /^\s*PAGE(?:\s|$)/i.test(this.field))
      this.pageNumber(aside, look, font)
    this.field = ''
  }

  private pageNumber(at: 'header' | 'footer', look: Look, font: number | null): void {
    this.pages.number({ at, align: this.head.align, run: this.runLook(look, font) }, this.head.first)
  }

  private runLook({ size, color, underline }: Look, font: number | null): RunFormat {
    return {
      font: this.fontName(font) || usualFontName,
      size: halfPtToPt(size),
      color: this.colors[color] ?? 'auto',
      underline,
    }
  }

  private fontName(font: number | null): string {
    return this.fontOf(font ?? this.usualFont).name.split(';')[0] ?? ''
  }

  private endNote(line: number): void {
    const { id, kind, paragraphs } = this.note ?? { id: '', kind: 'footnote', paragraphs: [] }
    const said = paragraphs.filter((runs) => runs.some(({ text }) => text.trim() !== ''))
    this.notes.push({ id, kind, line, blocks: said.map((runs) => ({ kind: 'paragraph', line, runs })) })
    this.note = null
  }

  /** Its mark stands where its group begins, unless the words around it are gone. */
  private beginNote(): void {
    const id = `${this.notes.length + 1}`
    this.note = { id, kind: 'footnote', paragraphs: [[]] }
    if (!leftOutKind(this.now.look)) this.story.mark(id, this.now.look)
  }

  private bytes(bytes: Uint8Array): void {
    let from = 0
    if (this.toPass > 0) {
      from = Math.min(this.toPass, bytes.length)
      this.toPass -= from
    }
    if (this.now.place === 'skip') return
    for (let at = from; at < bytes.length; at++) this.pending.push(bytes[at] ?? 0)
  }

  /** Bytes gathered so far as letters of the font's code page. */
  private flush(): void {
    if (this.pending.length === 0) return
    const bytes = Uint8Array.from(this.pending)
    this.pending = []
    if (this.now.place === 'fonts') {
      const { name } = this.fontOf(this.font)
      this.fonts.set(this.font, { ...this.fontOf(this.font), name: name + decoderOf('windows-1252').decode(bytes) })
      return
    }
    if (this.now.place === 'colors') {
      // Each entry ends in a semicolon; an empty one is automatic.
      for (const byte of bytes) if (byte === semicolon) this.endColor()
      return
    }
    this.text(decoderOf(this.fontOf(this.now.font ?? this.usualFont).encoding ?? this.encoding).decode(bytes))
  }

  private endColor(): void {
    const { red, green, blue } = this.color ?? {}
    const hex = [red, green, blue].map((part = 0) => part.toString(16).padStart(2, '0')).join('')
    this.colors.push(this.color ? hex.toUpperCase() : null)
    this.color = null
  }

  private fontOf(number: number): Font {
    return this.fonts.get(number) ?? { name: '' }
  }

  private text(text: string): void {
    if (this.now.place === 'label') this.label += text
    else if (this.now.place === 'styles') this.style.name += text
    else if (this.now.place === 'field') this.field += text
    else if (this.now.aside) this.besideText(text)
    else if (this.now.place === 'text') {
      const format = this.looks.run(this.runLook(this.now.look, this.now.font))
      this.story.text(text, this.now.look, this.fontName(this.now.font), format)
    }
  }

  private besideText(text: string): void {
    const why = leftOutKind(this.now.look)
    if (why) this.asideLeft.add(why, text)
    else {
      this.asideLeft.follow(text)
      this.aside += text
      const font = this.fontName(this.now.font)
      const format = this.looks.run(this.runLook(this.now.look, this.now.font))
      const runs = this.note?.paragraphs.at(-1)
      if (runs) addWords(runs, shownIn(text, font), { ...this.now.look, font, format })
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
    if (this.now.place === 'fonts') this.fontWord(word, value)
    else if (this.now.place === 'colors') this.colorWord(word, value)
    else if (this.now.place === 'styles') {
      if (word === 's') this.style.number = value ?? 0
    } else this.inText(word, value)
  }

  /** A word that says what its group holds. */
  private enter(word: string, starred: boolean): boolean {
    const aside = asides[word]
    if (aside) {
      // A note inside a heading is still a note of the file, but a heading inside a note is none.
      if (aside === 'footnote' && !this.now.aside) this.beginNote()
      if ((aside === 'header' || aside === 'footer') && !this.now.aside)
        this.head = { first: word.endsWith('f'), align: 'left', framed: false }
      this.now.aside = this.now.aside ?? aside
      this.now.place = 'text'
    } else if (word === 'fonttbl') this.now.place = 'fonts'
    else if (word === 'colortbl') this.now.place = 'colors'
    else if (word === 'stylesheet') this.now.place = 'styles'
    else if (word === 'fldinst') this.now.place = 'field'
    else if (word === 'listtext' || word === 'pntext') this.now.place = 'label'
    else if (skipped.has(word)) {
      if (word === 'pict') this.pictures++
      this.now.place = 'skip'
    } else if (starred && !readStarred.has(word)) this.now.place = 'skip'
    else return false
    return true
  }

  private colorWord(word: string, value: number | null): void {
    if (word !== 'red' && word !== 'green' && word !== 'blue') return
    this.color = { red: 0, green: 0, blue: 0, ...this.color, [word]: Math.min(255, Math.max(0, value ?? 0)) }
  }

  private fontWord(word: string, value: number | null): void {
    if (word === 'f') {
      this.font = value ?? 0
      this.fonts.set(this.font, { name: '' })
    }
    const encoding = word === 'fcharset' ? charsets[value ?? 0] : word === 'cpg' ? `windows-${value}` : undefined
    if (encoding !== undefined && isKnownEncoding(encoding)) {
      this.fonts.set(this.font, { ...this.fontOf(this.font), encoding })
    }
  }

  private inText(word: string, value: number | null): void {
    const sign = signs[word]
    if (sign !== undefined) this.text(sign)
    else if (word === 'ansicpg' && isKnownEncoding(`windows-${value}`)) this.encoding = `windows-${value}`
    else if (word === 'deff') this.usualFont = value ?? 0
    else if (word === 'uc') this.now.spare = Math.max(0, value ?? 1)
    else if (word === 'f') this.now.font = value ?? 0
    else if (!this.lookWord(word, value)) {
      if (this.now.aside) {
        if (word === 'par' || word === 'cell' || word === 'row') {
          this.aside += '\n'
          this.note?.paragraphs.push([])
        }
        if (word === 'ftnalt' && this.note) this.note.kind = 'endnote'
        this.headWord(word)
      } else {
        this.pages.word(word, value)
        if (word === 'sect') this.pages.begin(this.story.line + 2)
        this.story.word(word, value)
      }
    }
  }

  private headWord(word: string): void {
    const { aside, look, font } = this.now
    if (aside !== 'header' && aside !== 'footer') return
    const align = aligns[word]
    if (word === 'pard') this.head.framed = false
    if (align && !this.head.framed) this.head.align = align
    if (word.startsWith('posx')) this.head.framed = true
    if (word === 'chpgn') this.pageNumber(aside, look, font)
  }

  private lookWord(word: string, value: number | null): boolean {
    const on = value !== 0
    const { look } = this.now
    if (word === 'plain') this.now.font = null
    const next: Partial<Look> | null =
      word === 'plain'
        ? plain
        : word === 'b'
          ? { bold: on }
          : word === 'i'
            ? { italic: on }
            : word === 'caps'
              ? { caps: on }
              : word === 'strike' || word === 'striked'
                ? { struck: on }
                : word === 'v'
                  ? { hidden: on }
                  : word === 'deleted'
                    ? { deleted: on }
                    : word === 'fs'
                      ? { size: value ?? 24 }
                      : word === 'cf'
                        ? { color: value ?? 0 }
                        : underlines.has(word)
                          ? { underline: on && word !== 'ulnone' }
                          : raiseWord(word, value)
    if (!next) return false
    this.now.look = { ...look, ...next }
    return true
  }
}

const underlines = new Set(
  'ul uld uldash uldashd uldashdd uldb ulhwave ulldash ulth ulthd ulw ulwave ulnone'.split(' '),
)
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
const semicolon = 0x3b
const usualFontName = 'Times New Roman'

/** By half points (`\\up6`) is what older programs write for `\\super`. */
function raiseWord(word: string, value: number | null): Pick<Look, 'raise'> | null {
  if (word === 'nosupersub') return { raise: undefined }
  if (word === 'super' || word === 'sub') return { raise: value === 0 ? undefined : word }
  if (word === 'up' || word === 'dn') return { raise: value === 0 ? undefined : word === 'up' ? 'super' : 'sub' }
  return null
}

const decoders = new Map<string, TextDecoder>()

function decoderOf(encoding: string): TextDecoder {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding)
  decoders.set(encoding, decoder)
  return decoder
}

/** Starred groups that hold words of the document. */
const readStarred = new Set('nesttableprops shpinst do'.split(' '))

function isKnownEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}
