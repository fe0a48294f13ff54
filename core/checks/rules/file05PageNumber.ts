import type { SheetPageNumber } from '../../reading/fileSheet.ts'
import { sizeLimits } from '../../style/sizes.ts'
import { decimalText } from '../../text/figures.ts'
import { asItShould, withSection, withSheet } from '../kits/exampleSheet.ts'
import { ofWholeFile, rangeSaid, within } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** More letters than a page can hold: 60 lines of 90 letters in the smallest type. */
const surelyTwoPages = 4500

const number: SheetPageNumber = {
  at: 'header',
  align: 'center',
  onFirstPage: false,
  digits: 'decimal',
  font: 'Times New Roman',
  size: 14,
}

export const filePageNumber: Rule = {
  id: 'FILE-05',
  severity: 'error',
  title: 'Số trang canh giữa ở lề trên, cỡ chữ 13 - 14, không hiện ở trang thứ nhất',
  why: 'Thiếu số trang thì tờ rời không biết thứ tự; số đặt ở chân trang là mẫu cũ.',
  unless:
    'Tệp ngắn có thể chỉ một trang thì không cần số, nên chỉ là gợi ý; số trang nằm trong hộp chữ thì chỗ đứng của nó không xét.',
  source: decree('I.7'),
  examples: [
    asItShould,
    { name: 'Không có số trang', reports: 1, draft: (plan) => plan, with: withSection({ pageNumber: null }) },
    {
      name: 'Số ở chân trang, bên phải, hiện cả ở trang đầu',
      reports: 3,
      draft: (plan) => plan,
      with: withSection({ pageNumber: { ...number, at: 'footer', align: 'right', onFirstPage: true } }),
    },
    {
      name: 'Tệp không có trang nào được đọc',
      reports: 0,
      draft: (plan) => plan,
      with: withSheet({ sections: [] }),
    },
  ],
  *check({ sheet }) {
    if (!sheet || sheet.sections.length === 0) return
    const report = (excerpt: string, wanted: string) => ({
      place: ofWholeFile,
      excerpt,
      message: `${excerpt}; ${wanted}.`,
    })
    const numbers = sheet.sections.flatMap(({ pageNumber }) => pageNumber ?? [])
    const [first] = numbers
    if (!first) {
      const long = sheet.letters > surelyTwoPages
      const wanted = `${long ? 'cần' : 'văn bản dài hơn một trang cần'} số trang canh giữa ở lề trên, từ trang thứ hai`
      yield { ...report('Tệp không đặt số trang', wanted), ...(long ? {} : { severity: 'hint' as const }) }
      return
    }
    if (numbers.some(({ at }) => at === 'footer')) yield report('Số trang ở chân trang', 'cần đặt ở lề trên')
    const aside = numbers.find(({ align }) => align !== undefined && align !== 'center')
    if (aside) yield report(`Số trang ở bên ${aside.align === 'left' ? 'trái' : 'phải'}`, 'cần canh giữa')
    if (sheet.sections[0]?.pageNumber?.onFirstPage) {
      yield report('Số trang hiện cả ở trang thứ nhất', 'trang thứ nhất không hiện số')
    }
    const limits = sizeLimits.pageNumber
    const sized = numbers.find(({ size }) => !within(size, limits))
    if (sized) yield report(`Số trang cỡ chữ ${decimalText(sized.size)}`, `cần cỡ chữ ${rangeSaid(limits)}`)
    const roman = numbers.find(({ digits }) => /roman|letter/i.test(digits))
    if (roman) yield report('Số trang không phải chữ số Ả Rập', 'cần đánh 1, 2, 3')
  },
}
