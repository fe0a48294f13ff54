import { numberFault } from '../../legal/numberForms.ts'
import { citedOf, inQuotes } from '../../reading/cited.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { says } from '../kits/lawExamples.ts'
import type { Rule } from '../shape/rule.ts'

export const partyForm: Rule = {
  id: 'LAW-19',
  severity: 'warning',
  title: 'Số văn bản của Đảng viết “11-QĐi/TW”, của Nhà nước viết “20/NQ-HĐND”',
  why: 'Ghi số của Đảng theo lối Nhà nước, hay ngược lại, thì tra sổ nơi ban hành không ra.',
  unless: 'Số nằm trong ngoặc kép, hoặc không rõ văn bản là của Đảng hay của Nhà nước.',
  source: 'Quy định về thể thức văn bản của Đảng; NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3',
  examples: [
    {
      name: 'Quy định số 11-QĐi/TW',
      reports: 0,
      draft: says('Theo Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị.'),
    },
    {
      name: 'Ban Thường vụ của một hội',
      reports: 0,
      draft: says(
        'Theo Kế hoạch số 92/KH-BTV ngày 28/01/2026 của Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh về dân vận khéo.',
      ),
    },
    {
      name: 'Ban Chỉ đạo Trung ương của Nhà nước, Trung ương Mặt trận',
      reports: 0,
      draft: says(
        'Theo Quyết định số 7/QĐ-BCĐTW ngày 12/02/2026 của Ban Chỉ đạo Trung ương các chương trình mục tiêu quốc gia về quy chế làm việc.',
        'Theo Thông báo số 31/TB-MTTW ngày 03/02/2026 của Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam về cuộc vận động năm 2026.',
      ),
    },
    { name: 'Nghị quyết số 20/NQ-HĐND', reports: 0, draft: says('Theo Nghị quyết số 20/NQ-HĐND.') },
    {
      name: 'Văn bản của Đảng viết như của Nhà nước',
      reports: 1,
      draft: says('Theo Chỉ thị số 30/CT-TW ngày 18/02/1998 của Bộ Chính trị.'),
    },
    { name: 'Văn bản của Nhà nước viết như của Đảng', reports: 1, draft: says('Theo Nghị quyết số 20-NQ/HĐND.') },
  ],
  *check(input) {
    for (const document of citedOf(input).documents) {
      const wrong = numberFault(document)
      const { passage, numberSpan, written, start, end } = document
      if (!wrong || wrong.fault === 'form' || inQuotes(passage.text, start)) continue
      // The Youth Union numbers as the Party does, and not everywhere.
      const ofYouth =
        /(?:ĐTN|TĐ)(?!\p{L})/u.test(written) || /(?:Đoàn|đoàn)(?!\s(?:Chủ tịch|kiểm tra|thể))/u.test(document.issuer)
      const whose = wrong.fault !== 'party-as-state' ? 'cơ quan nhà nước' : ofYouth ? 'Đoàn' : 'Đảng'
      yield {
        ...passage.at(numberSpan),
        excerpt: passage.text.slice(start, end),
        ...(ofYouth ? { severity: 'hint' as const } : {}),
        message: `“${written}” là văn bản của ${whose}: số, ký hiệu thường viết ${wrong.right ? `“${wrong.right}”` : 'theo dạng riêng'}; đối chiếu bản gốc trước khi sửa.`,
        fix: wrong.right
          ? wordFix(passage, [{ ...numberSpan, to: wrong.right }], 'one-click', `Viết “${wrong.right}”`)
          : toPlace,
      }
    }
  },
}
