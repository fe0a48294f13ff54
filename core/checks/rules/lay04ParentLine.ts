import { place } from '../../document/place.ts'
import { withLetterhead } from '../kits/exampleEdits.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const parentLine: Rule = {
  id: 'LAY-04',
  severity: 'warning',
  title: 'Dòng cơ quan chủ quản có đúng khi cần',
  why: 'Phòng, trường thiếu dòng trên thì không biết thuộc nơi nào; Ủy ban nhân dân có dòng ấy thì thành cấp dưới của nơi khác.',
  unless: 'Loại cơ quan là “Cơ quan khác”, hoặc chưa có tên cơ quan ban hành.',
  source: decree('II.2.a'),
  examples: [
    { name: 'Ủy ban nhân dân không có dòng chủ quản', reports: 0, draft: (plan) => plan },
    {
      name: 'Phòng có dòng chủ quản',
      reports: 0,
      draft: withLetterhead({ issuerKind: 'phong', issuer: 'Phòng Kinh tế', parent: 'UBND XÃ BÌNH MINH' }),
    },
    { name: 'Ủy ban nhân dân mà có dòng chủ quản', reports: 1, draft: withLetterhead({ parent: 'UBND TỈNH HẢI SƠN' }) },
    {
      name: 'Phòng thiếu dòng chủ quản',
      reports: 1,
      draft: withLetterhead({ issuerKind: 'phong', issuer: 'Phòng Kinh tế', parent: '' }),
    },
  ],
  *check({ draft, final }) {
    const { issuerKind, parent, issuer } = draft.letterhead
    if (issuer.trim() === '' || issuerKind === 'khac' || issuerKind === 'mat-tran') return
    const council = issuerKind === 'ubnd' || issuerKind === 'hdnd'
    if (council && parent.trim() !== '') {
      yield {
        place: place.letterhead('parent'),
        excerpt: parent,
        message: 'Ủy ban nhân dân và Hội đồng nhân dân không ghi cơ quan chủ quản ở trên tên mình.',
        fix: { kind: 'one-click', label: 'Bỏ dòng này', edit: { op: 'set-letterhead', patch: { parent: '' } } },
      }
    } else if (!council && parent.trim() === '') {
      const imported = draft.origin?.kind === 'file'
      yield {
        place: place.letterhead('parent'),
        excerpt: issuer,
        message: imported
          ? `Không thấy cơ quan chủ quản của “${issuer}” trong bản nhập.`
          : `Trên tên “${issuer}” cần dòng cơ quan chủ quản trực tiếp, ví dụ “UBND XÃ ...”.`,
        severity: imported && !final ? 'hint' : 'warning',
        fix: { kind: 'ask', label: 'Điền' },
      }
    }
  },
}
