import { isPartyBody } from '../../document/partyBody.ts'
import { excerptOf, readingOf } from '../../reading/plan.ts'
import { changeClosing, changeOpening } from '../kits/exampleEdits.ts'
import { decreeForm } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const endMark: Rule = {
  id: 'LAY-13',
  severity: 'hint',
  title: 'Hết nội dung có dấu “./.” một lần, viết liền',
  why: 'Không có dấu “./.” ở cuối thì người đọc không biết văn bản đã hết hay còn thiếu trang.',
  unless: 'Nội dung kết thúc bằng một bảng, hoặc cơ quan ban hành là cơ quan Đảng.',
  source: decreeForm('Mẫu 1.4'),
  examples: [
    { name: 'Kết thúc bằng ./.', reports: 0, draft: (plan) => plan },
    {
      name: 'Có dấu cách trước ./.',
      reports: 1,
      draft: changeClosing((text) => text.replace('./.', ' ./.')),
    },
    {
      name: 'Bản nhập không có ./.',
      reports: 1,
      draft: (plan) => ({
        ...changeClosing((text) => text.replace('./.', '.'))(plan),
        origin: { kind: 'file', name: 'cu.txt', at: '' },
      }),
    },
    {
      name: 'Dấu ./. đặt giữa chừng',
      reports: 1,
      draft: changeOpening((text) => `${text}./.`),
    },
  ],
  *check(input) {
    if (isPartyBody(input.draft.letterhead)) return
    const own = readingOf(input).blocks.filter((view) => view.annex === null)
    const last = own.at(-1)
    for (const view of own) {
      if (view === last || !view.text.includes('./.')) continue
      yield {
        place: view.place,
        excerpt: excerptOf(view.text),
        message: 'Dấu “./.” chỉ đặt một lần, ở cuối nội dung.',
        fix: {
          kind: 'one-click',
          label: 'Bỏ dấu này',
          edit: {
            op: 'set-text',
            block: view.block.id,
            text: view.block.text.replace(/(?<=[.,;:])\s*\.?\/\./gu, '').replace(/(?<!\s)\s*\.?\/\./gu, '.'),
          },
        },
      }
    }
    if (!last || last.block.kind === 'table' || last.text === '') return
    if (/(?<!\s)\.\/\.$/u.test(last.text)) return
    const words = last.block.text.trimEnd().replace(/(?<!\s)\s*(?:\.?\/\.|[.;,])$/u, '')
    yield {
      place: last.place,
      excerpt: last.text.slice(-60),
      message: 'Hết nội dung đặt dấu “./.” liền sau chữ cuối.',
      // Without a full stop the text may go on somewhere, or what stands last may be no sentence.
      fix: {
        kind: /\.\s*(?:\/\.)?$/u.test(last.text) ? 'auto' : 'one-click',
        label: 'Thêm ./.',
        edit: { op: 'set-text', block: last.block.id, text: `${words}./.` },
      },
    }
  },
}
