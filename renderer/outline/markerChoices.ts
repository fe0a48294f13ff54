/** The levels a row can be given, as a clerk names them. */
import type { Marker } from '../../core/inline/markers.ts'

export const markerChoices: readonly { marker: Marker; name: string }[] = [
  { marker: 'phan', name: 'Phần I' },
  { marker: 'I', name: 'I. (mục)' },
  { marker: '1', name: '1. (khoản)' },
  { marker: '1.1', name: '1.1.' },
  { marker: '1.1.1', name: '1.1.1.' },
  { marker: 'a', name: 'a) (điểm)' },
  { marker: '-', name: '- gạch đầu dòng' },
  { marker: '+', name: '+ dấu cộng' },
  { marker: 'none', name: 'Không đánh số' },
]
