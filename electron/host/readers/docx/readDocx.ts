/**
 * Word 2007 and later (.docx, .docm): body, automatic numbers, tables, footnotes, comments, headers, text boxes.
 *
 * Macros are never looked into, links to other files never followed.
 */
import { AppError } from '../../../../core/contract/appError.ts'
import type { SourceAside, SourceDocument, SourceRemark } from '../../../../core/import/source.ts'
import type { Reading } from '../reading.ts'
import { refuse } from '../refusal.ts'
import { readNumbering } from './numbering.ts'
import { type DocxPackage, openPackage } from './package.ts'
import { type Found, type Part, readStories, settleSections } from './readBody.ts'
import type { Sights } from './runs.ts'
import { blocksOf, wordsOf } from './story.ts'
import { readStyles } from './styles.ts'
import { childrenOf, readXml, type Xml } from './xml.ts'

/** Throws `import.broken`, `import.not-word`, `import.zip-bomb`, `import.unsafe`, `import.canceled`. */
export async function readDocx(bytes: Uint8Array, reading: Reading): Promise<SourceDocument> {
  reading.progress('Đang mở tệp Word', 0)
  const zip = openPackage(bytes, reading.file)
  const main = await mainPart(zip, reading)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`
  const own = new RegExp(
    `^${escapeRegex(folder)}(?:styles|numbering|footnotes|endnotes|comments|header\\d*|footer\\d*)\\.xml$`,
    'i',
  )
  const parts = zip.parts((name) => name === main || name === relations || own.test(name))
  const tree = async (name: string): Promise<Xml | null> => {
    const found = [...parts].find(([path]) => path.toLowerCase() === `${folder}${name}`.toLowerCase())
    return found ? await readXml(found[1], {}, reading) : null
  }
  const styles = readStyles(await tree('styles.xml'))
  const sights: Sights = { pictures: 0, objects: 0, revisions: 0, hidden: 0 }
  const found: Found = { asides: [], references: [], lines: 0 }
  const numbers = await tree('numbering.xml')
  const part = (data: Uint8Array): Part => ({ bytes: data, styles, numbering: readNumbering(numbers, styles), sights })

  const body = parts.get(main)
  if (!body) throw refuse('import.broken', reading.file)
  const document: SourceDocument = { format: 'docx', wrapped: false, blocks: [], asides: [], remarks: [] }
  await readStories(
    part(body),
    found,
    reading,
    (_, items) => {
      document.blocks = settleSections(blocksOf(items, 'keep'))
    },
    (share) => reading.progress('Đang đọc nội dung', share * 0.95),
  )
  document.asides = [...found.asides, ...(await besideText(parts, folder, part, found, reading))]
  document.remarks = await remarksOf(zip, parts.get(relations), sights, reading)
  return document
}

const escapeRegex = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The part that holds the text: usually word/document.xml, but the package says. */
async function mainPart(zip: DocxPackage, reading: Reading): Promise<string> {
  const rels = zip.parts((name) => name === '_rels/.rels').get('_rels/.rels')
  const relations = rels ? await relationsOf(rels, reading) : []
  const target = relations.find(({ type }) => type.endsWith('/officeDocument'))?.target.replace(/^\//, '')
  const names = new Set(zip.names.map((name) => name.replaceAll('\\', '/')))
  const kind = foreignKind(names, target ?? '')
  if (kind) throw new AppError({ code: 'import.not-word', params: { file: reading.file, found: kind } })
  for (const name of [target, 'word/document.xml']) if (name && names.has(name)) return name
  throw new AppError({ code: 'import.not-word', params: { file: reading.file, found: 'một tệp nén (.zip)' } })
}

function foreignKind(names: ReadonlySet<string>, main: string): string | null {
  if (main.startsWith('xl/') || names.has('xl/workbook.xml')) return 'một bảng tính Excel'
  if (main.startsWith('ppt/') || names.has('ppt/presentation.xml')) return 'một bản trình chiếu PowerPoint'
  if (names.has('mimetype') && names.has('content.xml')) return 'một tệp OpenDocument (.odt) của LibreOffice'
  return null
}

interface Relation {
  type: string
  target: string
  external: boolean
}

async function relationsOf(bytes: Uint8Array, reading: Reading): Promise<Relation[]> {
  const root = await readXml(bytes, {}, reading)
  return root.children
    .flatMap((top) => childrenOf(top, 'Relationship'))
    .map(({ attributes }) => ({
      type: attributes.Type ?? '',
      target: attributes.Target ?? '',
      external: attributes.TargetMode === 'External',
    }))
}

/** Footnotes, endnotes and comments at the line that names them; headers and footers once. */
async function besideText(
  parts: ReadonlyMap<string, Uint8Array>,
  folder: string,
  part: (bytes: Uint8Array) => Part,
  found: Found,
  reading: Reading,
): Promise<SourceAside[]> {
  const asides: SourceAside[] = []
  const seen = new Set<string>()
  for (const [name, bytes] of parts) {
    const kind = /^(footnote|endnote|comment|header|footer)s?\d*\.xml$/i
      .exec(name.slice(folder.length))?.[1]
      ?.toLowerCase()
    if (!isAsideKind(kind)) continue
    const inner: Found = { asides: [], references: [], lines: 0 }
    await readStories(part(bytes), inner, reading, ({ attributes }, items) => {
      // Separators between text and footnotes are stories too.
      if (attributes.type !== undefined && attributes.type !== 'normal') return
      const text = wordsOf(blocksOf(items, 'drop'))
      const page = kind === 'header' || kind === 'footer'
      if (text === '' || (page && (/^[-–\s\d]*$/.test(text) || seen.has(text)))) return
      if (page) seen.add(text)
      const reference = found.references.find((one) => one.kind === kind && one.id === attributes.id)
      asides.push({ kind, text, line: page ? 0 : (reference?.line ?? 0) })
    })
    asides.push(...inner.asides.map((aside) => ({ ...aside, line: 0 })))
  }
  return asides
}

type AsideKind = 'footnote' | 'endnote' | 'comment' | 'header' | 'footer'
const asideKinds: ReadonlySet<string> = new Set<AsideKind>(['footnote', 'endnote', 'comment', 'header', 'footer'])
const isAsideKind = (kind: string | undefined): kind is AsideKind => kind !== undefined && asideKinds.has(kind)

async function remarksOf(
  zip: DocxPackage,
  relations: Uint8Array | undefined,
  sights: Sights,
  reading: Reading,
): Promise<SourceRemark[]> {
  const remarks: SourceRemark[] = []
  if (zip.names.some((name) => /vbaProject\.bin$/i.test(name))) {
    remarks.push({ kind: 'macro', text: 'Tệp có macro; phần mềm không chạy và không giữ macro.' })
  }
  const outside = relations ? (await relationsOf(relations, reading)).filter((one) => one.external) : []
  const followed = outside.filter((one) => !one.type.endsWith('/hyperlink')).length
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
  const objects = sights.objects + zip.names.filter((name) => /\/afchunk[^/]*$/i.test(name)).length
  if (objects > 0)
    remarks.push({ kind: 'object', text: `Không lấy ${objects} đối tượng nhúng (bảng tính, công thức, tệp khác).` })
  if (sights.hidden > 0) remarks.push({ kind: 'other', text: 'Tệp có chữ ẩn (không in ra); chữ ẩn nằm trong ghi chú.' })
  return remarks
}
