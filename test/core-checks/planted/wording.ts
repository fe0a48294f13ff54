/** Slips of words, marks and capitals. */

import { place } from '../../../core/document/place.ts'
import { edits, type Kind, listsOf, words } from './plant.ts'

/** Two letters struck in the wrong order at a syllable's end: `dựng` → `dựgn`. */
const swapped = (found: RegExpMatchArray): string => found[0].slice(0, -2) + [...found[0].slice(-2)].reverse().join('')

/** Confusions of the ear and of the keyboard, as they are found in real offices. */
const confused: Readonly<Record<string, string>> = {
  'bổ sung': 'bổ xung',
  'sửa chữa': 'sữa chữa',
  'xử lý': 'xữ lý',
  'nâng cao': 'nâng cáo',
  'pháp luật': 'phát luật',
  'hướng dẫn': 'hướng dẩn',
  'xuất sắc': 'xuất xắc',
  'kịp thời': 'kiệp thời',
  'công chức': 'công chứt',
  'kiểm tra': 'kiễm tra',
  'tuyên truyền': 'tuyên tryền',
  'thực hiện': 'thực hiên',
  'kinh phí': 'kinh phi',
  'Hoàn thành': 'Hoàn thánh',
}
const anyOf = (rule: string, name: string, list: Readonly<Record<string, string>>): Kind =>
  words(
    rule,
    name,
    new RegExp(`(?<![\\p{L}])(?:${Object.keys(list).join('|')})(?![\\p{L}])`, 'u'),
    (found) => list[found[0]] ?? null,
    ['text', 'when'],
  )
const only = (...keys: string[]): Record<string, string> =>
  Object.fromEntries(keys.map((key) => [key, confused[key] ?? '']))

export const wordingKinds: readonly Kind[] = [
  words('TXT-01', 'Chữ dán từ tệp khác là chữ tổ hợp', /\p{L}*[ạảấầậẩắặằếềệểốồộổớờợởứừựử]\p{L}*/u, (found) =>
    found[0].normalize('NFD'),
  ),
  words('TXT-01', 'Dán kèm ký tự không in được', /(?<=\p{L}) (?=\p{L})/u, ' \u200b'),
  anyOf(
    'TXT-02',
    'Nhầm dấu hỏi, dấu ngã, s, x',
    only('bổ sung', 'sửa chữa', 'xử lý', 'xuất sắc', 'hướng dẫn', 'kiểm tra'),
  ),
  anyOf('TXT-02', 'Gõ thừa dấu thanh, sai phụ âm cuối', only('nâng cao', 'pháp luật', 'tuyên truyền', 'kịp thời')),
  words('TXT-02', 'Gõ lộn hai chữ cái cuối', /(?<!\p{L})\p{Ll}{2,}ng(?!\p{L})/u, swapped),
  words(
    'TXT-02',
    'Gõ một chữ hai lần',
    /(?<!\p{L})(?:của|và|các|được|trong|cho)(?= \p{Ll})/u,
    (found) => `${found[0]} ${found[0]}`,
  ),
  anyOf('TXT-02', 'Rơi dấu thành một chữ khác cũng có nghĩa', only('thực hiện', 'kinh phí', 'Hoàn thành', 'công chức')),
  words(
    'TXT-03',
    'Nhãn gõ thiếu dấu',
    /^TỔ CHỨC(?= THỰC HIỆN)|^MỤC ĐÍCH(?=, YÊU CẦU)/u,
    (found) => (found[0].startsWith('T') ? 'TỔ CHƯC' : 'MỤC ĐICH'),
    ['heading'],
  ),
  edits('TXT-03', '“Noi nhận:”', () => [
    { edit: { op: 'set-recipients', patch: { heading: 'Noi nhận:' } }, at: place.recipients },
  ]),
  words('TXT-04', 'Hai dấu cách liền nhau', /(?<=\p{L}) (?=\p{L})/u, '  ', ['text', 'basis', 'recipient']),
  words('TXT-05', 'Dấu cách trước dấu phẩy, chấm phẩy', /(?<=\p{L})[,;](?= )/u, ' $&', ['text', 'basis', 'support']),
  words('TXT-05', 'Dấu cách trước dấu chấm hết câu', /(?<=\p{L})\.$/u, ' .', ['text', 'when', 'lead']),
  words('TXT-05', 'Dấu cách sau ngoặc mở', /\((?=\p{L})/u, '( ', ['text', 'basis', 'title', 'closing', 'recipient']),
  words('TXT-06', 'Thiếu dấu cách sau dấu phẩy', /(?<=\p{L}), (?=\p{L})/u, ',', ['text', 'closing']),
  words('TXT-06', 'Hai chữ dính nhau', /(?<!\p{L})(?:người|trong|được|công|thực) (?=\p{Ll})/u, (found) =>
    found[0].trim(),
  ),
  words('TXT-06', 'Năm dính vào chữ', /năm (?=\d{4})/u, 'năm', ['text', 'when', 'title']),
  words('TXT-07', 'Bốn dấu chấm', /(?<=\p{L})\.$/u, '....'),
  words('TXT-08', 'Gạch dài trong tên phòng', /(?<=Phòng Văn hóa|Hành chính|Văn thư) - /u, ' – ', [
    'text',
    'support',
    'recipient',
    'lead',
    'heading',
  ]),
  words('TXT-08', 'Tên phòng viết liền gạch', /(?<=Phòng Văn hóa|Hành chính|Văn thư) - /u, '-', [
    'text',
    'support',
    'recipient',
    'lead',
    'heading',
  ]),
  words(
    'TXT-09',
    'Một chữ đặt dấu kiểu khác',
    /(?<!\p{L})(?:hóa|hòa|thủy|ủy|khóa|xóa|họa|tùy|hủy)(?!\p{L})/u,
    (found) =>
      found[0]
        .normalize('NFD')
        .replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([ay])/u, '$1$3$2')
        .normalize('NFC'),
  ),
  words('TXT-10', '“hàng năm”, “hàng tháng”', /(?<=(?<!\p{L})[hH])ằng (?=năm|tháng|quý|tuần|ngày)/u, 'àng ', [
    'text',
    'when',
    'title',
    'closing',
  ]),
  words(
    'TXT-11',
    '“đảm bảo” giữa các chỗ “bảo đảm”',
    /(?<!\p{L})bảo đảm/u,
    (_, plan) => (JSON.stringify(plan.body).split('ảo đảm').length > 2 ? 'đảm bảo' : null),
    ['text', 'closing', 'title'],
  ),
  anyOf('TXT-12', 'Cụm cố định rơi một chữ', {
    'người lao động': 'người lao',
    'nhiệm vụ được giao': 'nhiệm được giao',
    'trên địa bàn': 'trên địa',
    'cán bộ, công chức': 'cán, công chức',
  }),
  words('TXT-13', 'Dòng phân công không có dấu chấm cuối', /(?<=\p{L})[.;]$/u, '', ['lead', 'support', 'when', 'duty']),
  edits('TXT-13', 'Một điểm không có dấu cuối', (plan) =>
    [...listsOf(plan.body)]
      .map((list) => list.filter(({ marker, children }) => marker === 'a' && children.length === 0))
      .filter((list) => list.length > 1)
      .flat()
      .map(({ id, text }) => ({
        edit: { op: 'set-text', block: id, text: text.replace(/(?<=\p{L})[.;]$/u, '') },
        at: place.block(id),
      })),
  ),
  words('TXT-14', 'Tên mạng xã hội viết thường', /(?<!\p{L})[tT]uyên truyền(?=,? \p{Ll})/u, '$& qua zalo, facebook', [
    'text',
  ]),
  words(
    'TXT-15',
    '“hướng dẫn kịp thời những khó khăn”',
    /(?<!\p{L})(?:đôn đốc|theo dõi|[hH]ướng dẫn)(?=, | \p{Ll})/u,
    '$&, hướng dẫn kịp thời những khó khăn, vướng mắc trong',
    ['text'],
  ),
  anyOf('TXT-16', 'Liệt kê thiếu dấu phẩy', {
    'công khai, minh bạch': 'công khai minh bạch',
    'cán bộ, công chức': 'cán bộ công chức',
    'cơ quan, đơn vị': 'cơ quan đơn vị',
    'khó khăn, vướng mắc': 'khó khăn vướng mắc',
  }),
  words(
    'TXT-17',
    '“tổ chức thực hiện triển khai”',
    /(?<!\p{L})[tT]riển khai(?: thực hiện)?(?= \p{Ll})/u,
    'tổ chức thực hiện triển khai',
    ['text', 'closing'],
  ),
  words(
    'CAP-01',
    'Đầu dòng viết thường',
    /^\p{Lu}(?=\p{Ll})/u,
    (found) => found[0].toLowerCase(),
    ['text', 'heading'],
    {
      missed: { atLeast: 4, why: 'đoạn không đánh số có thể là phần sau của câu trên: STR-18 xét' },
    },
  ),
  words('CAP-01', 'Viết thường sau dấu chấm', /(?<=\p{Ll}); \p{Ll}/u, (found) => `.${found[0].slice(1)}`),
  words('CAP-02', 'Viết hoa sau dấu chấm phẩy', /(?<=\p{Ll}; )\p{Ll}/u, (found) => found[0].toUpperCase(), ['text'], {
    missed: { atLeast: 4, why: 'chữ ngoài danh sách mở đầu vế câu có thể là tên riêng' },
  }),
  words('CAP-03', '“nhân dân” viết thường', /(?<!(?:Ủy ban|Hội đồng|Thanh tra|Công an) )Nhân dân/u, 'nhân dân', [
    'text',
    'closing',
  ]),
  words('CAP-04', '“phòng Kinh tế” viết thường', /Phòng(?= (?:Kinh tế|Văn hóa))/u, 'phòng', ['text', 'support']),
  words('CAP-04', '“Ủy Ban Nhân Dân”', /Ủy ban nhân dân/u, 'Ủy Ban Nhân Dân', ['text', 'recipient']),
  words(
    'CAP-05',
    'Tên luật, tên văn bản viết thường',
    /(?<=(?<!của |và |thi hành )Luật )(?:Thực hiện|Tổ chức|Giao dịch|Phòng|Bảo vệ|Ngân sách|Trật tự|Bầu cử)/u,
    (found) => found[0].toLowerCase(),
    ['text', 'basis'],
  ),
  words(
    'CAP-06',
    '“xây dựng Kế hoạch” (từ chung)',
    /^(?:Tham mưu|Chủ trì|Hướng dẫn|Theo dõi|Rà soát)(?=,? )/u,
    (found) => `Xây dựng Kế hoạch chi tiết; ${found[0].toLowerCase()}`,
  ),
  words('CAP-07', '“kế hoạch này”', /Kế hoạch này/u, 'kế hoạch này', ['text']),
  words(
    'CAP-08',
    'Từ chung viết hoa giữa câu',
    /(?<=\p{Ll} )(?:lãnh đạo|hội nghị|các sở)(?!\p{L})/u,
    (found) => (found[0].startsWith('các') ? 'các Sở' : (found[0][0] ?? '').toUpperCase() + found[0].slice(1)),
    ['text', 'closing'],
  ),
]
