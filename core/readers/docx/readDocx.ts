/**
 * Word 2007 and later (.docx, .docm): body, automatic numbers, tables, footnotes, comments, headers, text boxes. Macros are never looked
 * into, links to other files never followed.
 *
 * 1. The package is opened with caps against bombs (`package.ts`), and its parts are found (`parts.ts`).
 * 2. Styles, fonts and numbers are read before any text.
 * 3. The body is read element by element (`readBody.ts`), then what stands beside it; a note goes to its mark.
 * 4. Sections get their paper and numbers, comments their answers, tracked changes their order.
 * 5. Files held whole inside are read where they are named (`chunks.ts`).
 * 6. What could not be kept is said in remarks.
 */

import { remarkOfLoneNumbers } from '../numbering.ts'
import type { Reading } from '../reading.ts'
import { type FoundNote, settleNotes } from '../settleNotes.ts'
import type { SourceAside, SourceDocument, SourceRemark } from '../source.ts'
import { blocksText, isPageNumber } from '../words.ts'
import { besideChunk, type ChunkReader, type Chunks, readChunks } from './chunks.ts'
import { Looks } from './looks.ts'
import { readNumbering } from './numbering.ts'
import { type DocxPackage, openPackage } from './package.ts'
import { emptyFound, type Found, type Part } from './part.ts'
import { type DocxParts, type Relation, readParts } from './parts.ts'
import { readStories } from './readBody.ts'
import { type CommentWords, Review, readThreads } from './review.ts'
import { noteKey, type Sights } from './runs.ts'
import { type PageNumberPlace, settled, settleSections } from './sections.ts'
import { blocksOf } from './story.ts'
import { readStyles } from './styles.ts'
import { readThemeFonts } from './theme.ts'
import { readXml, type Xml } from './xml.ts'

/** Throws `import.broken`, `import.not-word`, `import.zip-bomb`, `import.unsafe`, `import.canceled`. */
export async function readDocx(
  bytes: Uint8Array,
  reading: Reading,
  readChunk: ChunkReader | null = null,
): Promise<SourceDocument> {
  reading.progress('Đang mở tệp Word', 0)
  const zip = openPackage(bytes, reading.file)
  const parts = await readParts(zip, reading)
  const tree = async (data: Uint8Array | undefined): Promise<Xml | null> =>
    data ? await readXml(data, {}, reading) : null
  const styles = readStyles(await tree(parts.styles), readThemeFonts(await tree(parts.theme)))
  const looks = new Looks(styles)
  const review = new Review()
  const sights: Sights = { pictures: 0, objects: 0, revisions: 0, hidden: 0, loneNumbers: [] }
  const found = emptyFound()
  const numbers = await tree(parts.numbering)
  const chunks = await readChunks(zip, parts, readChunk, reading)
  const part = (data: Uint8Array, of = review): Part => ({
    bytes: data,
    styles,
    numbering: readNumbering(numbers, styles),
    sights,
    looks,
    review: of,
    chunks: chunks.read,
  })

  const document: SourceDocument = { format: 'docx', wrapped: false, blocks: [], asides: [], remarks: [] }
  await readStories(
    part(parts.main),
    found,
    reading,
    (_, items) => {
      document.blocks = settleSections(blocksOf(items, 'keep'))
    },
    (share) => reading.progress('Đang đọc nội dung', share * 0.95),
  )
  const beside = await besideText(parts.beside, part, found, reading)
  document.asides = [...found.asides, ...movedToNowhere(found, review), ...beside.asides]
  for (const chunk of chunks.read.values()) document.asides.push(...besideChunk(chunk))
  settleNotes(document, beside.notes)
  const sections = found.sections.map((raw) => settled(raw, beside.pageNumbers))
  document.layout = { sections, ...looks.layout, rules: found.rules }
  if (review.changes.length > 0) document.changes = review.changes.sort((a, b) => a.line - b.line)
  if (beside.comments.length > 0) {
    document.comments = review.comments(beside.comments, readThreads(await tree(parts.threads)))
  }
  document.remarks = remarksOf(zip, parts.relations, sights, chunks)
  return document
}

/** A move is where it stands now; only words that came to stand nowhere are deleted. */
function movedToNowhere({ moved }: Found, { changes }: Review): SourceAside[] {
  if (moved.length === 0) return []
  const here = squeezed(changes.map(({ kind, text }) => (kind === 'moved-here' ? text : '')).join(''))
  return moved.filter(({ text }) => !here.includes(squeezed(text)))
}

const squeezed = (text: string): string => text.replace(/\s+/gu, '')

interface Beside {
  asides: SourceAside[]
  notes: FoundNote[]
  comments: CommentWords[]
  /** By the ids of the relations that name their headers and footers. */
  pageNumbers: Map<string, PageNumberPlace>
}

/** Footnotes, endnotes and comments at the line that names them; headers and footers once. */
async function besideText(
  parts: DocxParts['beside'],
  part: (bytes: Uint8Array, review: Review) => Part,
  found: Found,
  reading: Reading,
): Promise<Beside> {
  const beside: Beside = { asides: [], notes: [], comments: [], pageNumbers: new Map() }
  const seen = new Set<string>()
  for (const { kind, bytes, ids } of parts) {
    const inner = emptyFound()
    const page = kind === 'header' || kind === 'footer'
    // What is changed beside the text is nobody's to take or refuse.
    await readStories(part(bytes, new Review()), inner, reading, ({ attributes }, items, paragraph) => {
      // Separators between text and footnotes are stories too.
      if (attributes.type !== undefined && attributes.type !== 'normal') return
      const blocks = blocksOf(items, 'drop')
      const text = blocksText(blocks)
      if (kind === 'comment') {
        const { id = '', author = '', date = '' } = attributes
        beside.comments.push({ id, author, at: date, text, paragraph })
      }
      if (text === '' || (page && (isPageNumber(text) || seen.has(text)))) return
      if (page) seen.add(text)
      const reference = found.references.find((one) => one.kind === kind && one.id === attributes.id)
      const line = page ? 0 : (reference?.line ?? 0)
      if (kind === 'footnote' || kind === 'endnote') {
        beside.notes.push({ id: noteKey(kind, attributes.id ?? ''), kind, blocks, line })
      } else beside.asides.push({ kind, text, line })
    })
    // In a box of its own the number of the page is no words either.
    const boxes = inner.asides.filter((aside) => !(page && aside.kind === 'textbox' && isPageNumber(aside.text)))
    beside.asides.push(...boxes.map((aside) => ({ ...aside, line: 0 })))
    if (inner.pageNumber && page) for (const id of ids) beside.pageNumbers.set(id, { at: kind, ...inner.pageNumber })
  }
  return beside
}

function remarksOf(
  zip: DocxPackage,
  relations: readonly Relation[],
  sights: Sights,
  { read, unread }: Chunks,
): SourceRemark[] {
  const remarks: SourceRemark[] = []
  if (zip.names.some((name) => /vbaProject\.bin$/i.test(name))) {
    remarks.push({ kind: 'macro', text: 'Tệp có macro; phần mềm không chạy và không giữ macro.' })
  }
  const followed = relations.filter(({ type, external }) => external && !type.endsWith('/hyperlink')).length
  if (followed > 0) {
    remarks.push({
      kind: 'external',
      text: `Tệp trỏ tới ${followed} tệp hoặc trang bên ngoài; phần mềm không mở các chỗ đó.`,
    })
  }
  if (sights.revisions > 0) {
    remarks.push({
      kind: 'revision',
      text: 'Tệp có sửa đổi đang theo dõi (Track Changes); đã đọc như khi chấp nhận tất cả, chữ bị xóa nằm trong ghi chú.',
    })
  }
  if (sights.pictures > 0) remarks.push({ kind: 'picture', text: `Không lấy ${sights.pictures} hình ảnh trong tệp.` })
  for (const { remarks: said } of read.values()) remarks.push(...said)
  if (read.size > 0)
    remarks.push({ kind: 'other', text: `Tệp có ${read.size} phần chèn nguyên từ tệp khác; đã đọc ở chỗ chèn.` })
  if (unread > 0)
    remarks.push({
      kind: 'object',
      text: `Chưa đọc được ${unread} phần chèn nguyên từ tệp khác: hãy mở tệp bằng Word, lưu lại rồi nhập lần nữa.`,
    })
  const { objects } = sights
  if (objects > 0)
    remarks.push({ kind: 'object', text: `Không lấy ${objects} đối tượng nhúng (bảng tính, công thức, tệp khác).` })
  if (sights.hidden > 0) remarks.push({ kind: 'other', text: 'Tệp có chữ ẩn (không in ra); chữ ẩn nằm trong ghi chú.' })
  remarks.push(...remarkOfLoneNumbers(sights.loneNumbers))
  return remarks
}
