/**
 * Words of the second plan's file that no row of a comparison can show: it stood where a plan has no place for words (above the
 * letterhead, in a margin), or in a line that the paper writes by itself (Quốc hiệu, Tiêu ngữ, the line "(Kèm theo ...)" of an annex).
 * An import keeps them as notes; a note that the first plan has too is old.
 */
import { attachedTo } from '../document/annexes.ts'
import type { Draft, DraftNote } from '../draft/draft.ts'
import { reviewFields } from '../draft/reviewFields.ts'

/** Of lines the paper writes by itself, by the names of their notes. */
const writtenAnew = /^(?:Quốc hiệu$|Tiêu ngữ$|Dòng “Kèm theo” của )/u

const marks: ReadonlySet<string> = new Set(Object.values(reviewFields))

/** A sentence each: `Dòng “Kèm theo” của Phụ lục I trong tệp ghi “(Kèm theo Công văn số 5)”: dòng này phần mềm tự viết, bản nháp không đổi.` */
export function apartWords(before: Draft, after: Draft): string[] {
  const key = ({ field, text }: DraftNote): string => `${field} ${text}`
  const old = new Set(before.notes.map(key))
  // Number and date are fields of the letterhead, and compared there.
  const own = lettersOf(attachedTo(before.letterhead))
  return after.notes.flatMap((note) => {
    if (old.has(key(note)) || marks.has(note.field)) return []
    const says = `${note.field} trong tệp ghi “${note.text}”`
    if (note.kind === 'left-over') return [`${says}: không đưa vào bản nháp được, cần thì tự chép.`]
    if (note.kind !== 'normalised' || !writtenAnew.test(note.field) || lettersOf(note.text) === own) return []
    return [`${says}: dòng này phần mềm tự viết, bản nháp không đổi.`]
  })
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}()]+/gu, '').toLocaleLowerCase('vi')
