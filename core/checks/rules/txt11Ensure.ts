import { consistencyRule } from '../kits/consistency.ts'
import { says } from '../kits/exampleText.ts'
import { custom } from '../kits/sources.ts'

const right: Readonly<Record<string, string>> = {
  'bảo đảm': 'đảm bảo',
  'Bảo đảm': 'Đảm bảo',
  'BẢO ĐẢM': 'ĐẢM BẢO',
  'đảm bảo': 'bảo đảm',
  'Đảm bảo': 'Bảo đảm',
  'ĐẢM BẢO': 'BẢO ĐẢM',
}
/** "giao dịch bảo đảm", "tự bảo đảm chi thường xuyên": terms of law, left as they are. */
const term = /(?:biện pháp|giao dịch|tài sản|quỹ|hợp đồng|tự)\s$/iu
const either = /(?<!\p{L})(?:[Bb]ảo đảm|[Đđ]ảm bảo|BẢO ĐẢM|ĐẢM BẢO)(?!\p{L})/gu
/** `Phòng Khảo thí và Đảm bảo chất lượng`: a capital that begins no sentence is of a name. */
const inName = /[\p{L}\d,]\s$/u

export const ensureWord = consistencyRule<'bảo đảm' | 'đảm bảo'>({
  id: 'TXT-11',
  severity: 'hint',
  title: 'Viết một kiểu “bảo đảm” hoặc “đảm bảo” trong cả văn bản',
  why: 'Lẫn hai kiểu làm người đọc hỏi có khác nghĩa không; văn bản luật dùng “bảo đảm”.',
  unless: 'Đó là thuật ngữ như “giao dịch bảo đảm”, hoặc hồ sơ cơ quan chọn “đảm bảo”.',
  source: custom,
  examples: [
    { name: 'Một kiểu', reports: 0, draft: says('Bảo đảm đúng tiến độ.') },
    { name: 'Thuật ngữ của luật', reports: 0, draft: says('Đơn vị tự bảo đảm chi thường xuyên.') },
    { name: 'Hai kiểu', reports: 1, draft: says('Đảm bảo đúng tiến độ.') },
  ],
  label: 'Viết một kiểu',
  message: (words, to) => `“${words}” viết “${to}” cho thống nhất với chỗ khác.`,
  *find({ text }) {
    for (const match of text.matchAll(either)) {
      const word = match[0]
      const form = word.toLocaleLowerCase('vi') === 'bảo đảm' ? 'bảo đảm' : 'đảm bảo'
      yield {
        start: match.index,
        end: match.index + word.length,
        form,
        to: right[word] ?? word,
        term:
          (form === 'bảo đảm' && term.test(text.slice(Math.max(0, match.index - 11), match.index))) ||
          (/^\p{Lu}\p{Ll}/u.test(word) && inName.test(text.slice(Math.max(0, match.index - 2), match.index))),
      }
    }
  },
  target({ office }, counts) {
    // Laws and decrees write "bảo đảm", alone and in terms of law: nothing is ever turned away from it.
    if (office) return office.wording.ensure === 'bảo đảm' ? 'bảo đảm' : null
    return counts.size < 2 ? null : 'bảo đảm'
  },
})
