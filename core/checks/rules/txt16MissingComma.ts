import type { SiteText } from '../../reading/siteText.ts'
import { missingCommas } from '../data/fixedPhrases.ts'
import { says } from '../kits/exampleText.ts'
import { phraseBook } from '../kits/phrases.ts'
import { custom } from '../kits/sources.ts'
import { type Hit, textRule } from '../kits/textRule.ts'

const book = phraseBook(missingCommas)

export const missingComma = textRule({
  id: 'TXT-16',
  severity: 'hint',
  title: 'Các thành phần liệt kê có dấu phẩy: “công khai, minh bạch”, “ban, ngành”',
  why: 'Thiếu dấu phẩy thì hai thứ liệt kê đọc thành một, như “ban ngành” là một hay hai nơi.',
  unless: 'Chữ đứng cạnh làm cho cụm ấy đúng, như “nội dung cụ thể như sau”, “thực hiện đồng thời”.',
  source: custom,
  examples: [
    { name: 'Có dấu phẩy', reports: 0, draft: says('Công khai, minh bạch; các ban, ngành, đoàn thể.') },
    { name: 'Thiếu dấu phẩy', reports: 2, draft: says('Công khai minh bạch với các ban ngành đoàn thể.') },
    {
      name: 'Cơ chế chính sách, phòng chống ma túy',
      reports: 2,
      draft: says('Tham mưu cơ chế chính sách về phòng chống ma túy trên địa bàn.'),
    },
    { name: 'Trước “cụ thể như sau”', reports: 1, draft: says('Dự toán năm 2026 cụ thể như sau.') },
    { name: '“nội dung cụ thể như sau”', reports: 0, draft: says('Với nội dung cụ thể như sau.') },
    { name: 'Trước “đồng thời”', reports: 1, draft: says('Phát thanh ba buổi đồng thời phục vụ tra cứu.') },
    { name: '“thực hiện đồng thời”', reports: 0, draft: says('Thực hiện đồng thời các nhiệm vụ được giao.') },
  ],
  fix: 'one-click',
  label: 'Thêm dấu phẩy',
  message: (words, to) => `“${words}” viết “${to}”.`,
  *find(text) {
    yield* book.find(text)
    yield* beforeWords(text)
  },
})

/** A year or a name right before "cụ thể như sau". */
const namely = /(?<!\p{L})(?:\d{4}|\p{Lu}\p{Ll}+) cụ thể như sau/gu
const meanwhile =
  /(?<!\p{L})(?!(?:và|là|phải|cần|được|sẽ|hiện|hành|khai|chức|theo|để|nhưng|mà|một|có)(?!\p{L}))\p{L}+ đồng thời (?=(?:phục vụ|tăng cường|phối hợp|báo cáo|đề xuất|gửi|chỉ đạo|tuyên truyền|hướng dẫn|kiểm tra|đôn đốc|nâng cao|góp phần|tham mưu|yêu cầu|xử lý|thông báo|chủ động|rà soát|bảo đảm|đảm bảo|kịp thời|phát huy|tạo|đẩy mạnh)(?!\p{L}))/gu

function* beforeWords({ text }: SiteText): Generator<Hit> {
  if (!/đồng thời|cụ thể như/u.test(text)) return
  for (const pattern of [namely, meanwhile])
    for (const match of text.matchAll(pattern)) {
      const words = match[0].trimEnd()
      yield { start: match.index, end: match.index + words.length, to: words.replace(' ', ', ') }
    }
}
