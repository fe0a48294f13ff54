import { place } from '../../document/place.ts'
import { withLetterhead } from '../kits/exampleEdits.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'
import { guessedCode } from './lay01MainParts.ts'

export const blankNumber: Rule = {
  id: 'PLH-02',
  severity: 'warning',
  title: 'Số, ký hiệu và ngày ban hành: văn thư ghi sau khi ký',
  why: 'Văn thư cần biết chỗ phải ghi sau khi ký, để không phát hành bản thiếu số, thiếu ngày.',
  unless: 'Đây là bản nháp soạn trong phần mềm, chưa phải bản trình ký.',
  source: `NĐ 30/2020/NĐ-CP, Điều 15; ${decree('II.3')} và mục II.4`,
  examples: [
    { name: 'Đủ số và ngày', reports: 0, draft: (plan) => plan, with: { final: true } },
    { name: 'Bản nháp chưa có số', reports: 0, draft: withLetterhead({ number: '' }) },
    {
      name: 'Bản trình ký chưa có số, ngày',
      reports: 1,
      draft: withLetterhead({ number: '', date: '' }),
      with: { final: true },
    },
    { name: 'Bản trình ký không có ký hiệu', reports: 1, draft: withLetterhead({ code: '' }), with: { final: true } },
  ],
  *check(input) {
    const { number, date, code } = input.draft.letterhead
    const imported = input.draft.origin?.kind === 'file'
    if (!input.final && !imported) return
    if (code.trim() === '' && input.final) {
      yield {
        place: place.letterhead('code'),
        excerpt: `Số: ${number}/`,
        message: 'Ký hiệu văn bản còn trống.',
        fix: { kind: 'ask', label: 'Điền ký hiệu' },
      }
    }
    const blank = [...(number.trim() === '' ? ['số'] : []), ...(date === '' ? ['ngày ban hành'] : [])]
    if (blank.length === 0 || (!input.final && (code === '' || guessedCode(input.draft)))) return
    // Both are given after signing, so a blank is right as long as the văn thư knows of it.
    yield {
      place: place.letterhead(number.trim() === '' ? 'number' : 'date'),
      excerpt: `Số: ${number}/${code}`,
      severity: 'hint',
      message: `Còn để trống ${blank.join(' và ')}: văn thư ghi sau khi ký. Bản in chừa sẵn chỗ để ghi.`,
      fix: { kind: 'ask', label: 'Điền số, ngày' },
    }
  },
}
