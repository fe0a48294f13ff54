/** Words outside the running text, and what the reader itself has to say. */
import { nation } from '../document/letterhead.ts'
import { reviewFields } from '../draft/reviewFields.ts'
import type { SourceAside, SourceDocument, SourceRemark } from '../readers/source.ts'
import { normalizeText } from '../text/normalize.ts'
import type { NoteTaker } from './notes.ts'

const asideFields: Record<SourceAside['kind'], string> = {
  footnote: 'Chú thích cuối trang',
  endnote: 'Chú thích cuối văn bản',
  textbox: 'Hộp chữ',
  comment: reviewFields.comment,
  header: 'Đầu trang',
  footer: 'Chân trang',
  deleted: reviewFields.deleted,
  struck: 'Chữ gạch ngang, không đưa vào bản nháp',
  hidden: 'Chữ ẩn, không in ra',
}

const remarkFields: Record<SourceRemark['kind'], string> = {
  macro: 'Macro trong tệp',
  external: 'Liên kết ra ngoài tệp',
  picture: 'Hình ảnh',
  revision: 'Theo dõi thay đổi',
  object: 'Đối tượng nhúng',
  encoding: 'Bảng mã chữ',
  other: 'Đọc tệp',
}

/** `2`, `Trang 2/5`, `- 2 -`: the app numbers pages itself. */
const pageFurniture = /^(?:(?:trang|page)?\s*[-–]?\s*\d{0,3}\s*(?:\/\s*\d{0,3})?\s*[-–]?)$/iu

/** `takes`: takes the words of a whole aside, or of a line of it, where they have a place after all. */
export function noteAside(aside: SourceAside, notes: NoteTaker, takes: (text: string) => boolean): void {
  const { kind, text, line } = aside
  const words = normalizeText(text)
    .split('\n')
    .map((each) => each.replace(/\s+/gu, ' ').trim())
    .filter((each) => each !== '' && !takes(each))
    .join('\n')
  if (words === '') return
  const furniture = (kind === 'header' || kind === 'footer') && pageFurniture.test(words)
  const drawn = /^[-–—_=*\s]+$/u.test(words) || words === nation
  notes.add(furniture || drawn ? 'normalised' : 'left-over', furniture ? 'Số trang' : asideFields[kind], words, line)
}

export function noteRemarks(source: SourceDocument, notes: NoteTaker): void {
  for (const { kind, text } of source.remarks) notes.add('normalised', remarkFields[kind], text, 0)
}
