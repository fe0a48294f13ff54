/** What a paragraph became in the outline, in the clerk's words. */
import type { Marker } from '../inline/markers.ts'
import type { LevelChange } from './comparison.ts'
import type { Passage } from './passages.ts'

/** Null where both are the same, or where the two are no paragraphs: a number that counts itself is no change. */
export function levelChange(before: Passage | null, after: Passage | null): LevelChange | null {
  if (!before?.level || !after?.level || before.level === after.level) return null
  return { before: before.level, after: after.level, says: `thành ${levelName(after.level, after.label)}` }
}

/** `điểm a)`, `mục II.`: with the number it has now. */
function levelName(level: Marker, label: string): string {
  switch (level) {
    case 'none':
      return 'đoạn không đánh số'
    case 'phan':
      return label === '' ? 'phần' : label.replace(/^Phần/u, 'phần')
    case 'I':
      return `mục ${label}`.trim()
    case '1':
    case '1.1':
    case '1.1.1':
      return `khoản ${label}`.trim()
    case 'a':
      return `điểm ${label}`.trim()
    case '-':
      return 'gạch đầu dòng (-)'
    case '+':
      return 'dấu cộng (+)'
  }
}
