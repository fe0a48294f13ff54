import type { SheetPart } from '../../reading/fileSheet.ts'
import { asItShould, withSheet } from '../kits/exampleSheet.ts'
import { linesOf, ofWholeFile } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import { stateForm } from '../kits/stateForm.ts'

const ruled: readonly (readonly [SheetPart, string])[] = [
  ['issuer', 'tên cơ quan ban hành'],
  ['motto', 'Tiêu ngữ'],
  ['subject', 'trích yếu'],
]

export const fileRules = stateForm({
  id: 'FILE-20',
  severity: 'warning',
  title: 'Tệp Word có đường kẻ dưới tên cơ quan, dưới Tiêu ngữ và dưới trích yếu',
  why: 'Thiếu đường kẻ là thiếu thành phần của mẫu; gạch bằng dấu nối thì lệch khi đổi cỡ chữ.',
  unless: 'Phần mềm đếm mọi nét vẽ, đường viền và chữ gạch chân ở đầu văn bản; đủ số thì không xét chỗ đứng và độ dài.',
  source: decree('II.1.b, II.2.b, II.5.b'),
  examples: [
    asItShould,
    {
      name: 'Không có đường kẻ nào',
      reports: 1,
      draft: (plan) => plan,
      with: withSheet({ rules: { drawn: 0, typed: 0 } }),
    },
    {
      name: 'Kẻ bằng dấu gạch nối',
      reports: 1,
      draft: (plan) => plan,
      with: withSheet({ rules: { drawn: 0, typed: 3 } }),
    },
  ],
  *check({ sheet }) {
    if (!sheet?.rules) return
    const wanted = ruled.filter(([part]) => linesOf(sheet, [part]).length > 0).map(([, name]) => `dưới ${name}`)
    const { drawn, typed } = sheet.rules
    const missing = wanted.length - drawn - typed
    if (missing > 0) {
      const found =
        drawn + typed === 0 ? 'Không thấy đường kẻ ở đầu văn bản' : `Chỉ thấy ${drawn + typed} đường kẻ ở đầu văn bản`
      yield { place: ofWholeFile, excerpt: found, message: `${found}; cần đường kẻ nét liền ${wanted.join(', ')}.` }
    } else if (typed > 0 && drawn < wanted.length) {
      const found = 'Đường kẻ gõ bằng dấu gạch'
      yield {
        place: ofWholeFile,
        excerpt: found,
        severity: 'hint',
        message: `${found}; nên vẽ đường kẻ nét liền ${wanted.join(', ')}.`,
      }
    }
  },
})
