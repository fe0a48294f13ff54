/**
 * Texts of LibreOffice and OpenOffice (.odt): styles and lists first, then the story of the body, with what stands beside it.
 *
 * Tracked deletions are left out and told of; macros and links to other files are never looked at.
 */
import { AppError } from '../../problem/appError.ts'
import { openPackage } from '../docx/package.ts'
import { LookList } from '../lookList.ts'
import type { Reading } from '../reading.ts'
import { refuse } from '../refusal.ts'
import { settleNotes } from '../settleNotes.ts'
import type { SourceAside, SourceDocument } from '../source.ts'
import { blocksText, isPageNumber } from '../words.ts'
import { Lists } from './lists.ts'
import { OdtStory } from './odtStory.ts'
import { Pages } from './pages.ts'
import { readStyles } from './styles.ts'
import { childOf, type Element, elementsOf, treeOf, within } from './tree.ts'

/** The text is read as a tree: more of it than any plan has is not taken into memory. */
const largestText = 60_000_000 // bytes

/** Throws `import.broken`, `import.password`, `import.zip-bomb`, `import.unsafe`, `import.too-heavy`, `import.canceled`. */
export async function readOdt(bytes: Uint8Array, reading: Reading): Promise<SourceDocument> {
  const { file } = reading
  reading.progress('Đang mở tệp OpenDocument', 0)
  const zip = openPackage(bytes, file)
  const wanted = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml'])
  const parts = zip.parts((name) => wanted.has(name))
  const tree = async (name: string): Promise<Element | null> => {
    const part = parts.get(name)
    if (part && part.length > largestText) throw new AppError({ code: 'import.too-heavy', params: { file } })
    return part ? await treeOf(part, reading) : null
  }
  const manifest = await tree('META-INF/manifest.xml')
  if (manifest && within(manifest, new Set(['manifest:encryption-data'])).length > 0)
    throw refuse('import.password', file)
  const shared = await tree('styles.xml')
  reading.progress('Đang đọc nội dung', 0.3)
  const content = await tree('content.xml')
  const text = within(content ?? undefined, new Set(['office:text']))[0]
  if (!text) throw refuse('import.broken', file)
  const styles = readStyles([shared, content])
  const lists = new Lists([shared, content])
  const looks = new LookList()
  const story = new OdtStory(styles, lists, looks)
  const document: SourceDocument = {
    format: 'odt',
    wrapped: false,
    blocks: story.blocks(text),
    asides: [],
    remarks: [],
  }
  const beside = new OdtStory(styles, lists, looks)
  document.asides = [...story.asides, ...pageFurniture(shared, beside), ...beside.asides.filter(isNoPageNumber)]
  settleNotes(document, story.notes)
  document.layout = { sections: new Pages(shared, styles).sections(story.pages), ...looks.layout }
  if (story.comments.length > 0) document.comments = story.comments
  const { sights } = story
  if (sights.changed > 0) {
    document.remarks.push({
      kind: 'revision',
      text: 'Tệp có sửa đổi đang theo dõi; đã đọc như khi chấp nhận tất cả, chữ bị xóa nằm trong ghi chú.',
    })
  }
  if (sights.pictures > 0)
    document.remarks.push({ kind: 'picture', text: `Không lấy ${sights.pictures} hình ảnh trong tệp.` })
  if (sights.objects > 0)
    document.remarks.push({
      kind: 'object',
      text: `Không lấy ${sights.objects} đối tượng nhúng (bảng tính, công thức, tệp khác).`,
    })
  if (zip.names.some((name) => /^(?:Basic|Scripts)\/.+/.test(name)))
    document.remarks.push({ kind: 'macro', text: 'Tệp có macro; phần mềm không chạy và không giữ macro.' })
  return document
}

const furniture: Readonly<Record<string, 'header' | 'footer'>> = {
  'style:header': 'header',
  'style:header-left': 'header',
  'style:header-first': 'header',
  'style:footer': 'footer',
  'style:footer-left': 'footer',
  'style:footer-first': 'footer',
}

/** In a box of its own the number of the page is no words either. */
const isNoPageNumber = ({ kind, text }: SourceAside): boolean => kind !== 'textbox' || !isPageNumber(text)

/** Heads and feet of the pages, each once. */
function pageFurniture(shared: Element | null, story: OdtStory): SourceAside[] {
  const found: SourceAside[] = []
  for (const master of within(childOf(shared ?? undefined, 'office:document-styles'), new Set(['style:master-page']))) {
    for (const part of elementsOf(master)) {
      const of = furniture[part.name]
      const text = of ? blocksText(story.blocks(part)) : ''
      if (!of || text === '' || isPageNumber(text) || found.some((one) => one.text === text)) continue
      found.push({ kind: of, text, line: 0 })
    }
  }
  return found
}
