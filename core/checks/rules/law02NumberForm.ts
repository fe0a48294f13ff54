import { numberFault } from '../../legal/numberForms.ts'
import { type CitedDocumentIn, citedOf, inQuotes } from '../../reading/cited.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { says } from '../kits/lawExamples.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const citedNumberForm: Rule = {
  id: 'LAW-02',
  severity: 'error',
  title: 'Số, ký hiệu văn bản viện dẫn đúng dạng của loại văn bản',
  why: 'Số, ký hiệu gõ sai dạng thì không tra ra văn bản trong cơ sở dữ liệu pháp luật.',
  unless: 'Số nằm trong ngoặc kép, hoặc chỉ lẫn lối của Đảng với lối của Nhà nước (phép LAW-19 báo).',
  source: decree('II.3'),
  examples: [
    { name: 'Số 59/2023/NĐ-CP', reports: 0, draft: (plan) => plan },
    {
      name: 'Văn bản của Đảng',
      reports: 0,
      draft: says('Theo Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị về trách nhiệm của người đứng đầu.'),
    },
    { name: 'Số 59/2023/ND-CP', reports: 1, draft: says('Theo Nghị định số 59/2023/ND-CP.') },
    {
      name: 'Nghị định không có năm trong số',
      reports: 1,
      draft: says('Theo Nghị định số 61/NĐ-CP ngày 16/8/2023 của Chính phủ.'),
    },
    {
      name: 'Năm trong số khác năm của ngày',
      reports: 1,
      draft: says('Theo Nghị định số 61/2022/NĐ-CP ngày 16/8/2023 của Chính phủ.'),
    },
    { name: 'Dấu cách trong ký hiệu', reports: 1, draft: says('Theo Nghị quyết số 20/NQ - HĐND.') },
    { name: 'Thiếu gạch nối', reports: 1, draft: says('Theo Quyết định số 22/2018/QĐTTg.') },
  ],
  *check(input) {
    for (const document of citedOf(input).documents) {
      const { passage, numberSpan, written, type, start, end } = document
      const wrong = numberFault(document)
      const year = yearInNumber(document)
      // What the catalogue holds, LAW-03 compares.
      if (!wrong && year !== null && !document.reference && !inQuotes(passage.text, start))
        yield {
          ...passage.at({ start, end }),
          severity: 'warning',
          excerpt: passage.text.slice(start, end),
          message: `Số “${written}” là của năm ${year}, ngày ban hành lại ghi năm ${document.date.slice(0, 4)}: một trong hai chỗ sai.`,
          fix: toPlace,
        }
      if (wrong?.fault !== 'form' || inQuotes(passage.text, start)) continue
      yield {
        ...passage.at(numberSpan),
        excerpt: passage.text.slice(start, end),
        message: wrong.right
          ? `Số, ký hiệu “${written}” viết là “${wrong.right}”.`
          : `Số, ký hiệu “${written}” không phải dạng của ${type.toLocaleLowerCase('vi')}${exampleOf(type)}.`,
        fix: wrong.right
          ? wordFix(passage, [{ ...numberSpan, to: wrong.right }], 'one-click', `Viết “${wrong.right}”`)
          : toPlace,
      }
    }
  },
}

/** The year that stands in the number of a decree or a circular, where the date is of another; null where they agree or say nothing. */
function yearInNumber({ type, key, date }: CitedDocumentIn): string | null {
  const year = /^\d+\/((?:19|20)\d\d)\/\p{L}/u.exec(key)?.[1]
  if (year === undefined || date === '' || date.startsWith(year)) return null
  return /^(?:Nghị định|Thông tư|Quyết định)$/u.test(type) ? year : null
}

const examples: Readonly<Record<string, string>> = {
  'Nghị định': '59/2023/NĐ-CP',
  'Nghị quyết': '20/NQ-HĐND, 332/NQ-CP',
  'Quyết định': '22/2018/QĐ-TTg, 341/QĐ-UBND',
  'Thông tư': '01/2011/TT-BNV',
  'Kế hoạch': '31/KH-UBND',
  Luật: '72/2025/QH15',
}
const exampleOf = (type: string): string => (examples[type] ? ` (ví dụ ${examples[type]})` : '')
