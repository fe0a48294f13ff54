import { says } from '../kits/exampleText.ts'
import { custom } from '../kits/sources.ts'
import { type Hit, textRule } from '../kits/textRule.ts'

/** A dash between two years, or two figures of one kind, with a space on one side alone. */
const lopsidedDash = /(?<=\d{4})(?: +-|- +)(?=\d{4}(?!\d))/gu
/** A slash between words with a space on one side, or both. */
const looseSlash = /(?<=\p{Ll}{2})(?: +\/ *| *\/ +)(?=\p{Ll}{2})/gu
/** An article and the document it is of: no comma between. */
const article =
  /(?<=(?<!\p{L})Điều \d{1,3}[a-zđ]?), (?=(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế|Quy định) (?:số \d|\p{Lu}))/gu

export const joinedMarks = textRule({
  id: 'TXT-21',
  severity: 'hint',
  title: 'Dấu “-” giữa hai năm, dấu “/” giữa hai từ viết đều hai bên; “Điều 9 Nghị định” không có dấu phẩy',
  why: 'Mỗi chỗ một kiểu thì tìm “2025 - 2026” trong tệp sẽ sót, và dấu có thể rơi xuống đầu dòng.',
  unless: 'Hai bên dấu đã viết đều nhau, hoặc đó là địa chỉ, số và ký hiệu văn bản.',
  source: custom,
  examples: [
    { name: 'Viết đều', reports: 0, draft: says('Năm học 2025 - 2026, giai đoạn 2021-2025; tổ chức/cá nhân.') },
    { name: 'Gạch lệch', reports: 1, draft: says('Tổng kết năm học 2025- 2026 trong các trường.') },
    { name: 'Gạch chéo lệch', reports: 1, draft: says('Các đơn vị/ cá nhân đăng ký trước.') },
    {
      name: 'Dấu phẩy sau Điều',
      reports: 1,
      draft: says('Thực hiện theo khoản 2 Điều 9, Nghị định số 30/2020/NĐ-CP.'),
    },
  ],
  open: ['cited'],
  fix: 'one-click',
  label: 'Viết lại',
  message: (words, to) => `“${words.trim()}” ở đây viết “${(to ?? '').trim()}”.`,
  around: true,
  *find({ text }): Iterable<Hit> {
    if (!/\d *- *\d|\/|Điều \d/u.test(text)) return
    for (const match of text.matchAll(lopsidedDash))
      yield hit(match, ' - ', 'Dấu gạch giữa hai năm viết đều hai bên: “2025 - 2026”.')
    for (const match of text.matchAll(looseSlash)) yield hit(match, '/', 'Dấu “/” viết liền hai từ ở hai bên.')
    for (const match of text.matchAll(article)) yield hit(match, ' ', 'Giữa Điều và tên văn bản không có dấu phẩy.')
  },
})

const hit = (match: RegExpExecArray, to: string, message: string): Hit => ({
  start: match.index,
  end: match.index + match[0].length,
  to,
  message,
})
