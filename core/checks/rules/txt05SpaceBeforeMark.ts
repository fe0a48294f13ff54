import { says } from '../kits/exampleText.ts'
import { custom } from '../kits/sources.ts'
import { textRule } from '../kits/textRule.ts'

/** A space before a mark that closes a word; dots of an ellipsis, ".vn" and the end mark "./." are others' business. */
const before =
  /(?<=[^\s(…])(?<![….]{2})[ \t\u00a0]+(?=(?:[,;:!?)]|\.(?![./\p{L}\d]))(?!\.))(?!(?<=\d[ \t\u00a0]+): ?\d)/gu
const after = /(?<=\()[ \t\u00a0]+(?=[^\s\u00a0)])/gu
const twice =
  /(?<=[\p{L}\d)])(?:(?:,\s*,+|;\s*[,;]+|:\s*:+|,\s*;|(?<!\.)\.\.(?![./])|,\.(?!\.))(?=\s|$)|\.\.(?=\/\.)|\s?%\s?%+)/gu

export const spaceBeforeMark = textRule({
  id: 'TXT-05',
  severity: 'error',
  title: 'Dấu câu viết liền chữ trước, không lặp; ngoặc đơn viết liền chữ bên trong',
  why: 'Dấu câu tách khỏi chữ có thể rơi một mình xuống đầu dòng sau.',
  unless: 'Đó là dấu ba chấm, dấu “./.”, đuôi như “.vn”, hoặc chữ trong ngoặc kép.',
  source: custom,
  examples: [
    {
      name: 'Dấu câu viết liền',
      reports: 0,
      draft: says('Kinh phí (nếu có) do ngân sách xã bảo đảm, gồm: quà, nước.'),
    },
    { name: 'Dấu cách trước dấu chấm', reports: 1, draft: says('Bằng hình thức phù hợp .') },
    { name: 'Dấu cách trước dấu phẩy', reports: 1, draft: says('Các phòng , ban chuyên môn.') },
    { name: 'Dấu cách sau ngoặc mở', reports: 1, draft: says('Kinh phí ( nếu có) do xã bảo đảm.') },
    { name: 'Hai dấu phẩy', reports: 1, draft: says('Các phòng,, ban chuyên môn.') },
    { name: 'Chỗ điền của mẫu', reports: 0, draft: says('Họp ngày … tháng … năm ……. , tại nhà văn hóa.') },
    { name: 'Dấu ba chấm', reports: 0, draft: says('Loa, đài, tờ rơi ... do xã cấp.') },
  ],
  fix: 'auto',
  proposeIn: ['cited'],
  label: 'Viết liền',
  message: (words) => (words.trim() === '' ? 'Dấu câu viết liền với chữ.' : `Dấu câu “${words}” lặp lại.`),
  around: true,
  *find({ text }) {
    for (const match of text.matchAll(before)) yield { start: match.index, end: match.index + match[0].length, to: '' }
    for (const match of text.matchAll(after)) yield { start: match.index, end: match.index + match[0].length, to: '' }
    for (const match of text.matchAll(twice)) {
      const marks = match[0].replace(/\s/gu, '')
      const to = /[.;]/u.exec(marks)?.[0] ?? marks.charAt(0)
      // Two dots may be a full stop too many, or an ellipsis with one too few.
      yield {
        start: match.index,
        end: match.index + match[0].length,
        to,
        ...(marks === '..' ? { fix: 'one-click' as const } : {}),
      }
    }
  },
})
