/** What a leader or a reader asked for and was not taken, on paper: where, who, the words of both, why. */
import type { DocumentModel } from '../document/model.ts'
import { sheetFrame, sheetParagraph, sheetTable } from '../review/sheetFrame.ts'
import { isoOfMoment } from '../text/dates.ts'
import { changedWords } from './changedWords.ts'
import type { Comparison } from './comparison.ts'
import { type Refusal, refusalOf } from './keptComparison.ts'
import type { Plan } from './passages.ts'

/** `now`: the day of the sheet, in the clock of the machine. */
export function refusedSheet(plan: Plan, { rows }: Comparison, refused: readonly Refusal[], now: Date): DocumentModel {
  const lines = rows.flatMap((row) => {
    const refusal = row.kind === 'same' ? undefined : refusalOf(row, refused)
    return refusal ? [{ row, why: refusal.why }] : []
  })
  return sheetFrame(plan, {
    kind: 'SỬA ĐỔI KHÔNG TIẾP THU',
    left: 'Ý kiến của lãnh đạo:',
    right: 'NGƯỜI SOẠN THẢO',
    today: isoOfMoment(now),
    body: (width) => [
      sheetParagraph('mo-dau', [
        {
          text: lines.length === 0 ? 'Mọi sửa đổi đều được tiếp thu.' : `${lines.length} sửa đổi không được tiếp thu:`,
        },
      ]),
      ...(lines.length === 0
        ? []
        : [
            sheetTable('bang', width, {
              header: ['TT', 'Sửa đổi đề nghị', 'Người sửa', 'Lý do không tiếp thu'],
              shares: [0.07, 0.53, 0.15, 0.25],
              rows: lines.map(({ row, why }, at) => [
                String(at + 1),
                changedWords(row),
                (row.authors ?? []).map(({ author }) => author || '(không rõ)').join(', '),
                why,
              ]),
            }),
          ]),
    ],
  })
}
