import validate from '@ooxml-tools/validate'
import { expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import type { DocumentModel } from '../../core/document/model.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { reviewSheet } from '../../core/review/reviewSheet.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { aBody, aDocument, anAnnex, aParagraph, aTable, runs } from '../support/aDocument.ts'
import { aLetterhead, aPlan } from '../support/aPlan.ts'

const everything = (): DocumentModel => {
  const plain = aDocument()
  return aDocument({
    letterhead: { ...plain.letterhead, draftMark: 'DỰ THẢO', urgency: 'KHẨN', circulation: 'LƯU HÀNH NỘI BỘ' },
    body: [
      aParagraph('part', 'Phần I', 'MỞ ĐẦU'),
      ...aBody().slice(0, -1),
      aTable([
        ['TT', 'Việc', 'Ghi chú'],
        ['1', 'Họp dân', { runs: runs('**gộp** *dòng*'), rowSpan: 2 }],
        ['2', 'Lấy ý kiến'],
        [{ runs: runs('gộp cột'), colSpan: 3 }],
      ]),
      aTable([['a'], ['b\nc']]),
      // As tables of old files are: short rows, merges that reach too far, too many cells.
      aTable(
        [
          ['TT', { runs: runs('quá rộng'), colSpan: 5 }],
          ['1', { runs: runs('quá cao'), rowSpan: 9 }, 'x', 'thừa', 'thừa'],
          ['2'],
          [],
        ],
        { widths: [20, 100, 45], aligns: ['center', 'left', 'left'] },
      ),
      ...aBody().slice(-1),
    ],
    annexes: [
      anAnnex([aTable(Array.from({ length: 260 }, (_, i) => [String(i), `Việc ${i}`, '']))], {
        orientation: 'landscape',
        heading: 'Phụ lục I',
      }),
      anAnnex([], { heading: 'Phụ lục II', title: [] }),
    ],
  })
}

/** Number and date are left to be typed, here and over its annexes. */
function unsigned(): DocumentModel {
  const annexes: Draft['annexes'] = [{ id: 'pl', title: 'Danh sách', orientation: 'portrait', body: [] }]
  const letterhead = aLetterhead({ number: '', date: '', issueYear: null, issueMonth: null, issueDay: null })
  return renderDraft(aPlan({ letterhead, annexes }), null).document
}

/** Phiếu rà soát of a plan with a mistake. */
function aSheet(): DocumentModel {
  const draft = aPlan({ title: 'Thực hiện Luật dân chủ' })
  const input = { draft, document: renderDraft(draft, null).document, final: true }
  return reviewSheet({ input, findings: runChecks(input), now: new Date(2026, 0, 6) })
}

// The Open XML SDK itself: starting it takes seconds, so one test for all.
it('is valid by the Open XML standard, with every kind of part in it', async () => {
  const body = [aTable([['một mình', 'bảng']])]
  for (const model of [aDocument(), everything(), aDocument({ body }), aDocument({ body: [] }), aSheet(), unsigned()]) {
    const bytes = await makeWord(model)
    expect(await validate(new Uint8Array(bytes), 'docx', 'Microsoft365')).toEqual([])
  }
})
