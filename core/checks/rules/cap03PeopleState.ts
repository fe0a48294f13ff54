import { says } from '../kits/exampleText.ts'
import { decreeCapitals } from '../kits/sources.ts'
import { textRule } from '../kits/textRule.ts'

/** Names and compounds in which "nhân dân" stays small; a name with a slip in it (`Ủy bân nhân dân`) too. */
const compounds =
  /(?:ủy ban|uỷ ban|ủy|uỷ|ủy \p{L}{2,4}|hội đồng|ub|hđ|thanh tra|công an|quân đội|an ninh|tòa án|toà án|viện kiểm sát|kiểm sát|hội thẩm|chiến tranh|quốc phòng|vũ trang|thầy thuốc|nhà giáo|nghệ sĩ|nghệ nhân|tín dụng|đối ngoại|dân chủ|chính quyền|cảnh sát|báo|đội|sân khấu|bác sĩ|hội đồng tư vấn)\s$/iu
/** Words before which no name goes on: the people are meant. Anything else may be a compound no list knows. */
const people =
  /(?<!\p{L})(?:của|cho|với|và|trong|ngoài|đến|tới|từ|để|vận động|phục vụ|toàn thể|quần chúng|tầng lớp|ý kiến|do|được|động viên|huy động|hướng dẫn|giúp|bà con|nơi|sách nhiễu|tiếp|giúp đỡ|lấy ý kiến|đông đảo|mọi) $/u
/** Who stands beside "nhà nước" where the State itself is meant. */
const state = /(?:(?<!\p{L})Đảng(?:,| và)\s|(?<!\p{L})(?:của|do|với|giữa|và) )$/u

export const peopleAndState = textRule({
  id: 'CAP-03',
  severity: 'error',
  title: 'Viết hoa “Nhân dân”, “Nhà nước”, trừ trong tên cơ quan',
  why: 'Nghị định 30 buộc viết hoa hai chữ này; người duyệt trả lại bản viết thường.',
  unless: 'Chữ nằm trong tên cơ quan, trong từ ghép như “công an nhân dân”, “quản lý nhà nước”, hoặc trong ngoặc kép.',
  source: decreeCapitals(),
  examples: [
    {
      name: 'Nhân dân, Nhà nước',
      reports: 0,
      draft: says('Vận động Nhân dân thực hiện chính sách của Đảng, Nhà nước.'),
    },
    { name: 'phục vụ nhân dân', reports: 1, draft: says('Tận tụy phục vụ nhân dân.') },
    { name: 'chính sách của nhà nước', reports: 1, draft: says('Theo chính sách của nhà nước.') },
    {
      name: 'Trong tên cơ quan và từ ghép',
      reports: 0,
      draft: says(
        'Ủy ban nhân dân, Ban Thanh tra nhân dân, Quỹ tín dụng nhân dân, ngân sách nhà nước, doanh nghiệp ngoài nhà nước.',
      ),
    },
    {
      name: 'Ban nhân dân ấp, Tổ nhân dân tự quản',
      reports: 0,
      draft: says('Ban nhân dân ấp, Tổ nhân dân tự quản và nghệ nhân nhân dân cùng dự.'),
    },
    { name: 'Trong ngoặc kép', reports: 0, draft: says('Thi đua “vì nhân dân phục vụ” trong toàn xã.') },
  ],
  fix: 'auto',
  label: 'Viết hoa',
  message: (words, to) => `Viết hoa “${to ?? words}”.`,
  around: true,
  *find({ text }) {
    for (let at = text.indexOf('nhân dân'); at !== -1; at = text.indexOf('nhân dân', at + 8)) {
      if (isInside(text, at, at + 8) || compounds.test(text.slice(Math.max(0, at - 16), at))) continue
      if (ofHamlet(text, at)) continue
      if (/^ (?:tệ|cách mạng|lao động)(?!\p{L})/u.test(text.slice(at + 8, at + 18))) continue
      const sure = people.test(text.slice(Math.max(0, at - 12), at))
      yield {
        start: at,
        end: at + 8,
        to: 'Nhân dân',
        ...(sure ? {} : { fix: 'one-click' as const, severity: 'warning' as const }),
      }
    }
    for (let at = text.indexOf('nhà nước'); at !== -1; at = text.indexOf('nhà nước', at + 8)) {
      if (isInside(text, at, at + 8) || !state.test(text.slice(Math.max(0, at - 10), at))) continue
      if (/^ (?:pháp quyền|về|khác)(?!\p{L})/u.test(text.slice(at + 8, at + 20))) continue
      yield { start: at, end: at + 8, to: 'Nhà nước' }
    }
  },
})

/** `Ban nhân dân thôn`, `Tổ nhân dân tự quản`: bodies of a hamlet. */
const ofHamlet = (text: string, at: number): boolean =>
  /(?<!\p{L})Ban $/u.test(text.slice(Math.max(0, at - 5), at)) ||
  (/(?<!\p{L})tổ $/iu.test(text.slice(Math.max(0, at - 4), at)) && text.startsWith(' tự quản', at + 8))

const isInside = (text: string, start: number, end: number): boolean =>
  /\p{L}/u.test(text.charAt(start - 1)) || /\p{L}/u.test(text.charAt(end))
