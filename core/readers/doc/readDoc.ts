/**
 * Word 97-2003 (.doc): letters with their look, automatic numbers, tables, footnotes, comments, text boxes. Macros are never read.
 *
 * 1. The disk in the file is opened (`compound.ts`); a password, another program's file and Word 95 are refused.
 * 2. Letters and their properties are taken apart (`wordFile.ts`), with the lists and sections they name.
 * 3. The body becomes blocks (`story.ts`); notes, heads, comments and text boxes behind it stand beside it, notes at their marks.
 * 4. The pages of each section are told, with the number they print.
 */

import { AppError } from '../../problem/appError.ts'
import { LookList } from '../lookList.ts'
import { remarkOfLoneNumbers } from '../numbering.ts'
import { type NumberPlace, type PageNumbers, sectionOf } from '../pageInTwips.ts'
import type { Reading } from '../reading.ts'
import { refuse } from '../refusal.ts'
import { type FoundNote, settleNotes } from '../settleNotes.ts'
import type { SourceAside, SourceDocument, SourceRemark } from '../source.ts'
import type { SourceSection } from '../sourceLayout.ts'
import { isPageNumber } from '../words.ts'
import { Bytes, type Compound, openCompound } from './compound.ts'
import { readLists } from './lists.ts'
import { type Section, sectionAt } from './section.ts'
import { StoryReader } from './story.ts'
import { LockedFile, OldFile, openWord, type WordFile } from './wordFile.ts'

/** Throws `import.broken`, `import.password`, `import.not-word`, `import.canceled`. */
export async function readDoc(bytes: Uint8Array, reading: Reading): Promise<SourceDocument> {
  reading.progress('Đang mở tệp Word', 0)
  const compound = openCompound(bytes)
  const { names } = compound
  if (names.includes('EncryptedPackage')) throw refuse('import.password', reading.file)
  if (!names.includes('WordDocument')) throw notWord(names, reading.file)
  const word = opened(compound, reading.file)
  await reading.pause()
  reading.progress('Đang đọc nội dung', 0.3)
  const { text, stories } = word
  const sections = sectionsOf(word)
  const looks = new LookList()
  const lists = readLists(fromTable(word, 73), word.table(74))
  const story = new StoryReader({ word, numbering: lists, sections, noteAt: marksOf(word), looks })
  const blocks = story.blocks(0, Math.min(stories.body, text.length))
  await reading.pause()
  const notes: FoundNote[] = []
  const asides = [...story.asides, ...beside(word, story, notes)]
  const document: SourceDocument = { format: 'doc', wrapped: false, blocks, asides, remarks: remarksOf(names, story) }
  settleNotes(document, notes)
  document.layout = { sections: pagesOf(word, story, sections), ...looks.layout }
  return document
}

/** Heads of a section: of even pages, of the others, of its first page; six of the file's own stand before them. */
const headsOfFile = 6
const headsOfSection = { usual: { header: 1, footer: 3 }, first: { header: 4, footer: 5 } } as const

/** A head that is empty is that of the section before. */
function pagesOf(word: WordFile, story: StoryReader, sections: readonly Section[]): SourceSection[] {
  const bounds = word.table(11)
  const start = word.stories.body + word.stories.footnotes
  let numbers: PageNumbers = { usual: null, first: null }
  return sections.map((section, index) => {
    const found = (of: keyof typeof headsOfSection, before: NumberPlace | null): NumberPlace | null => {
      for (const at of ['header', 'footer'] as const) {
        const head = headsOfFile + index * 6 + headsOfSection[of][at]
        if (!bounds || bounds.length < (head + 2) * 4) continue
        const place = story.pageNumber(start + bounds.u32(head * 4), start + bounds.u32((head + 1) * 4))
        if (place) return { at, ...place }
      }
      return before
    }
    numbers = { usual: found('usual', numbers.usual), first: found('first', numbers.first) }
    const before = sections[index - 1]
    return sectionOf(before ? story.lineAt(before.end + 1) : 1, section.page, section, numbers)
  })
}

/** Tables of the places of marks, of the places of the notes. */
const noteTables = { footnote: [2, 3], endnote: [46, 47] } as const
const kinds = ['footnote', 'endnote'] as const

/** Which note is marked at a letter of the body. */
function marksOf(word: WordFile): Map<number, string> {
  const marks = new Map<number, string>()
  for (const kind of kinds) {
    const places = word.table(noteTables[kind][0])
    const count = places ? Math.floor((places.length - 4) / 6) : 0
    for (let index = 0; index < count; index++) if (places) marks.set(places.u32(index * 4), `${kind} ${index}`)
  }
  return marks
}

function opened(compound: Compound, file: string): WordFile {
  try {
    return openWord(compound)
  } catch (error) {
    if (error instanceof LockedFile) throw refuse('import.password', file, error)
    if (!(error instanceof OldFile)) throw error
    const found = 'tệp Word quá cũ (Word 95 trở về trước)'
    throw new AppError({ code: 'import.not-word', params: { file, found } }, { cause: error })
  }
}

function notWord(names: readonly string[], file: string): AppError {
  const has = (name: string): boolean => names.includes(name)
  const found =
    has('Workbook') || has('Book')
      ? 'một bảng tính Excel'
      : has('PowerPoint Document')
        ? 'một bản trình chiếu PowerPoint'
        : names.some((name) => name.startsWith('__substg1.0'))
          ? 'một thư Outlook (.msg)'
          : 'một tệp của phần mềm khác'
  return new AppError({ code: 'import.not-word', params: { file, found } })
}

/** The levels of lists stand behind their heads, outside the length the file says. */
function fromTable(word: WordFile, index: number): Bytes | null {
  const part = word.table(index)
  if (!part) return null
  const { buffer, byteOffset } = part.all
  return new Bytes(new Uint8Array(buffer, byteOffset))
}

function sectionsOf(word: WordFile): Section[] {
  const plc = word.table(6)
  if (!plc) return []
  const count = Math.floor((plc.length - 4) / 16)
  return Array.from({ length: count }, (_, index) => {
    const place = plc.u32((count + 1) * 4 + index * 12 + 2)
    const end = plc.u32((index + 1) * 4) - 1
    return sectionAt(end, word.document, place)
  })
}

/** Footnotes, headers, comments, endnotes and text boxes stand behind the body, in this order. */
function beside(word: WordFile, story: StoryReader, notes: FoundNote[]): SourceAside[] {
  const { body, footnotes, headers, comments, endnotes, boxes, headBoxes } = word.stories
  const asides: SourceAside[] = []
  let base = body
  const add = (
    kind: SourceAside['kind'],
    length: number,
    texts: Bytes | null,
    references: Bytes | null,
    size: number,
  ): void => {
    const start = base
    base += length
    if (!texts || length === 0) return
    const bounds = Array.from({ length: Math.floor(texts.length / 4) }, (_, index) => texts.u32(index * 4))
    const count = references ? Math.floor((references.length - 4) / (4 + size)) : bounds.length - 1
    for (let index = 0; index < count && index + 1 < bounds.length; index++) {
      const [from, to] = [start + (bounds[index] ?? 0), start + (bounds[index + 1] ?? 0)]
      if (to <= from || to > start + length) continue
      const line = references ? story.lineAt(references.u32(index * 4)) : 0
      if (kind === 'footnote' || kind === 'endnote') {
        notes.push({ id: `${kind} ${index}`, kind, blocks: story.beside(from, to), line })
        continue
      }
      const text = story.words(from, to)
      if (text !== '' && !(kind === 'header' && isPageNumber(text))) asides.push({ kind, text, line })
    }
  }
  add('footnote', footnotes, word.table(noteTables.footnote[1]), word.table(noteTables.footnote[0]), 2)
  add('header', headers, word.table(11), null, 0)
  add('comment', comments, word.table(5), word.table(4), 30)
  add('endnote', endnotes, word.table(noteTables.endnote[1]), word.table(noteTables.endnote[0]), 2)
  addBoxes(word, base, boxes, story, asides)
  addHeadBoxes(word, base + boxes, headBoxes, story, asides)
  const seen = new Set<string>()
  return asides.filter(({ kind, text }) => kind !== 'header' || (!seen.has(text) && seen.add(text)))
}

/** Anchors of shapes: the place in the body, then 26 bytes that begin with the number of the shape. */
function anchorsOf(word: WordFile): Map<number, number> {
  const anchors = new Map<number, number>()
  const places = word.table(40)
  if (!places) return anchors
  const count = Math.floor((places.length - 4) / 30)
  for (let index = 0; index < count; index++) {
    anchors.set(places.u32((count + 1) * 4 + index * 26), places.u32(index * 4))
  }
  return anchors
}

/** Places of text boxes, each with 22 bytes of its own, in which the number of its shape stands; the last is empty. */
function addBoxes(word: WordFile, base: number, length: number, story: StoryReader, asides: SourceAside[]): void {
  const places = word.table(56)
  if (!places || length === 0) return
  const count = Math.floor((places.length - 4) / 26)
  const anchors = anchorsOf(word)
  for (let index = 0; index < count; index++) {
    const [from, to] = [base + places.u32(index * 4), base + places.u32((index + 1) * 4)]
    const text = to > from && to <= base + length ? story.words(from, to) : ''
    const anchor = anchors.get(places.u32((count + 1) * 4 + index * 22 + 14))
    if (text !== '') asides.push({ kind: 'textbox', text, line: anchor === undefined ? 0 : story.lineAt(anchor) })
  }
}

/** The same at the head or foot of the pages; a number of a page in a box of its own is no words. */
function addHeadBoxes(word: WordFile, base: number, length: number, story: StoryReader, asides: SourceAside[]): void {
  const places = word.table(58)
  if (!places || length === 0) return
  const count = Math.floor((places.length - 4) / 26)
  for (let index = 0; index < count; index++) {
    const [from, to] = [base + places.u32(index * 4), base + places.u32((index + 1) * 4)]
    const text = to > from && to <= base + length ? story.words(from, to) : ''
    if (text !== '' && !isPageNumber(text)) asides.push({ kind: 'textbox', text, line: 0 })
  }
}

function remarksOf(names: readonly string[], story: StoryReader): SourceRemark[] {
  const remarks: SourceRemark[] = []
  if (names.includes('Macros'))
    remarks.push({ kind: 'macro', text: 'Tệp có macro; phần mềm không chạy và không giữ macro.' })
  if (story.sawDeleted) {
    remarks.push({
      kind: 'revision',
      text: 'Tệp có sửa đổi đang theo dõi (Track Changes); đã đọc như khi chấp nhận tất cả, chữ bị xóa nằm trong ghi chú.',
    })
  }
  remarks.push(...remarkOfLoneNumbers(story.loneNumbers))
  if (story.pictures > 0) remarks.push({ kind: 'picture', text: `Không lấy ${story.pictures} hình ảnh trong tệp.` })
  return remarks
}
