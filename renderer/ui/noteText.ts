import type { DraftNote } from '../../core/draft/draft.ts'

/** What an import's note says, by its kind. */
export function noteText(note: DraftNote): string {
  const line = note.line > 0 ? ` (dòng ${note.line} của tệp)` : ''
  switch (note.kind) {
    case 'not-found':
      return `${note.field}: không thấy trong bản nhập.`
    case 'guessed':
      return `${note.field}: đoán từ “${note.text}”${line}. Xem lại cho chắc.`
    case 'left-over':
      return `${note.field}: chưa xếp được vào chỗ nào: “${note.text}”${line}.`
    case 'normalised':
      return `${note.field}; trong tệp là “${note.text}”${line}.`
  }
}
