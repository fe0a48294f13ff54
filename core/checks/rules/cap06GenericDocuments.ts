import { says } from '../kits/exampleText.ts'
import { decreeCapitals } from '../kits/sources.ts'
import { textRule } from '../kits/textRule.ts'

const kinds = 'Kế hoạch|Chương trình|Nghị quyết|Chỉ thị|Quyết định|Thông báo|Công văn|Hướng dẫn'
/** Not this plan, and none that is named: `xây dựng Kế hoạch kiểm tra`, `các Nghị quyết của Đảng`. */
const patterns = [
  /(?<=(?<!\p{L})(?:[Xx]ây dựng|[Ll]ập) )(?:Kế hoạch|Chương trình)(?! (?:này|số)(?!\p{L}))(?!\p{L})/gu,
  new RegExp(`(?<=(?<!\\p{L})(?:[Cc]ác|[Nn]hững) )(?:${kinds})(?! số(?!\\p{L}))(?!\\p{L})`, 'gu'),
  /(?<=(?<!\p{L})[Tt]heo )Kế hoạch và Thông báo(?!\p{L})/gu,
  /(?<=(?<!\p{L})[Bb]an hành )(?:Nghị quyết|Kế hoạch)(?=$|[.,;]| tại | để )/gu,
  /(?<=\p{Ll}, )Nghị quyết, Chỉ thị(?! số)(?!\p{L})/gu,
] as const

export const genericDocuments = textRule({
  id: 'CAP-06',
  severity: 'hint',
  title: 'Tên loại văn bản nói chung không viết hoa: “xây dựng kế hoạch”',
  why: '“Xây dựng Kế hoạch” viết hoa thì người đọc tưởng là chính kế hoạch này.',
  unless: 'Văn bản có số, có chữ “này”, hoặc câu nằm trong trích yếu, câu mở đầu, căn cứ.',
  source: decreeCapitals(),
  examples: [
    { name: 'xây dựng kế hoạch', reports: 0, draft: says('Xây dựng kế hoạch kiểm tra; thực hiện Kế hoạch này.') },
    { name: 'xây dựng Kế hoạch', reports: 1, draft: says('Xây dựng Kế hoạch kiểm tra việc thực hiện.') },
    { name: 'các Nghị quyết', reports: 1, draft: says('Tuyên truyền các Nghị quyết của Đảng.') },
    { name: 'Văn bản có số', reports: 0, draft: says('Thực hiện các Quyết định số 12/QĐ-UBND và số 13/QĐ-UBND.') },
  ],
  skip: ['opening', 'title', 'basis'],
  fix: 'one-click',
  label: 'Viết thường',
  message: (words, to) => `“${words}” ở đây là từ chung, viết thường “${to}”.`,
  around: true,
  *find({ text }) {
    for (const pattern of patterns)
      for (const match of text.matchAll(pattern))
        yield { start: match.index, end: match.index + match[0].length, to: match[0].toLocaleLowerCase('vi') }
  },
})
