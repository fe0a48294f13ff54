/**
 * Arithmetic a plan does in its sentences.
 *
 * 1. `kits/figuresSaid.ts` and `kits/figuresTogether.ts` read one text; what they find is placed here.
 * 2. So many for each, beside the line that says how many there are.
 * 3. A share of things counted is no more than all of them.
 */
import { byText } from '../../reading/keep.ts'
import { passagesOf } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { isGuarded } from '../../reading/textGuards.ts'
import { wrongFiguresIn } from '../kits/figuresSaid.ts'
import { eachOfAll } from '../kits/figuresTogether.ts'
import { toPlace } from '../kits/fixes.ts'
import { says } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const wrongOf = byText((text) => [...wrongFiguresIn(text)])

const saying = (name: string, reports: number, text: string) => ({ name, reports, draft: says(text) })

const sayingLines = (name: string, reports: number, ...texts: string[]) => ({ name, reports, draft: says(...texts) })

export const figuresSaid: Rule = {
  id: 'TASK-12',
  severity: 'error',
  title: 'Phép tính trong câu ra đúng: nhân, cộng các phần, tỷ lệ, số năm kỷ niệm',
  why: 'Con số sai trong câu đi thẳng vào dự toán, danh sách, báo cáo; người nhận không biết lấy số nào.',
  unless:
    'Các phần nêu sau “trong đó” chưa nhiều hơn cả; có chữ “khoảng”, “ít nhất”; đếm thứ khác nhau; tỷ lệ chỉ lệch ở số cuối.',
  source: custom,
  examples: [
    saying(
      'Hơn cả tổng',
      1,
      '115% số hộ gia đình được tuyên truyền; thu ngân sách đạt 115% dự toán; 100% các thôn ký cam kết.',
    ),
    saying('Nhân sai', 1, 'Từ ngân sách xã: 60.000 đồng x 180 suất = 10.080.000 đồng.'),
    saying(
      'Nhân đúng',
      0,
      'Từ ngân sách xã: 2 người x 3 ngày x 150.000 đồng/người/ngày = 900.000 đồng; 3.000 tờ x 1.500 đồng = 4,5 triệu đồng.',
    ),
    saying(
      'Nhân với phần trăm, đơn vị tính là nghìn đồng',
      0,
      'Dự phòng: 10% x 24.500.000 đồng = 2.450.000 đồng; 40 x 50.000 = 2.000.',
    ),
    saying(
      'Các phần không bằng cả',
      1,
      'Tổ công tác gồm 15 người: Công an xã 07 người, Phòng Kinh tế 04 người, dân quân 05 người.',
    ),
    saying('Gồm mấy lớp, các lớp cộng lại khác', 1, 'Mở các lớp gồm 4 lớp, 2 lớp buổi sáng, 1 lớp buổi tối.'),
    saying(
      'Các phần bằng cả',
      0,
      'Tổ công tác gồm 16 người: Công an xã 07 người, Phòng Kinh tế 04 người, dân quân 05 người.',
    ),
    saying('Nêu trong đó, không phải chia hết', 0, 'Đoàn gồm 25 người, trong đó có 5 người cao tuổi, 15 người trẻ.'),
    saying('Trong đó mà nhiều hơn cả', 1, 'Trồng 42 ha, trong đó xã trồng 30 ha, doanh nghiệp trồng 15 ha.'),
    saying('Người gọi bằng nhiều từ', 1, 'Mời 130 người, gồm 30 đại biểu và 110 thanh niên của các tổ dân phố.'),
    saying(
      'Các phần gọi bằng nhiều từ, cộng đúng',
      0,
      'Mời 140 người, gồm 30 đại biểu và 110 thanh niên; kiểm tra 64 cơ sở, gồm 30 cơ sở ăn uống, 22 cơ sở sơ chế và 12 bếp ăn.',
    ),
    saying('Từng loại đơn vị', 1, 'Làm việc với 04 đơn vị, gồm 03 trường tiểu học, 02 trường mầm non.'),
    saying('Mỗi ấp mấy tờ', 1, 'Phát 1.500 tờ rơi cho 15 ấp, mỗi ấp 120 tờ.'),
    saying('Mỗi lớp ít nhất', 1, 'Mỗi lớp góp ít nhất 20 cuốn; 32 lớp góp 620 cuốn.'),
    saying('Mỗi khối mấy tiết mục, viết bằng chữ', 0, 'Mỗi khối chọn 03 tiết mục; bốn khối có 12 tiết mục.'),
    saying('Bình quân một ha', 1, 'Cung ứng 86 tấn giống cho 80 ha, bình quân 1,2 tấn/ha.'),
    sayingLines('Số người ghi ở dòng bên cạnh', 1, 'Đối tượng: 150 học sinh.', 'Số lớp: 07 lớp, mỗi lớp 25 học sinh.'),
    sayingLines(
      'Số người ghi ở dòng bên cạnh, đúng',
      0,
      'Đối tượng: 150 học sinh.',
      'Số lớp: 06 lớp, mỗi lớp 25 học sinh.',
    ),
    saying('Từng bộ phận một dòng, không có cả', 0, 'Phòng Kinh tế: 03 người; Văn phòng: 01 người; lái xe: 01 người.'),
    saying('Gồm có, ghi sau dấu phẩy', 1, 'Kiểm tra 15 hồ, gồm: 03 hồ của công ty, 11 hồ của xã.'),
    saying('Mỗi bảng mấy đội', 1, 'Giải có 08 đội, chia 02 bảng A, B, mỗi bảng 05 đội.'),
    saying('Đếm thứ khác nhau', 0, 'Hội thi gồm 5 đội, 3 phần thi, 2 giải tập thể.'),
    saying('Tổng của các nhóm', 1, 'Khối 6: 4 lớp, 160 em; khối 7: 3 lớp, 118 em. Tổng cộng 7 lớp, 288 em.'),
    saying('Tổng của các nhóm đúng', 0, 'Khối 6: 4 lớp, 160 em; khối 7: 3 lớp, 118 em. Tổng cộng 7 lớp, 278 em.'),
    saying('Nam và nữ không bằng cả đội', 1, 'Cử 18 vận động viên (10 nam, 9 nữ) dự thi.'),
    saying('Nam và nữ bằng cả đội', 0, 'Cử 18 vận động viên (10 nam, 8 nữ) dự thi.'),
    saying('Các phần trong ngoặc', 1, 'Trường có 33 người (Ban Giám hiệu 03, giáo viên 25, nhân viên 06).'),
    saying(
      'Các phần trong ngoặc bằng cả; số hiệu không phải số lượng',
      0,
      'Trường có 33 người (Ban Giám hiệu 03, giáo viên 24, nhân viên 06); qua 3 cơn bão (số 3, số 10, số 11).',
    ),
    saying('Kể thiếu xóm', 1, 'Kiểm tra 05 xóm (Trung Nam, Đông Phú, Tây Hồ, Văn Yên).'),
    saying(
      'Kể đủ xóm',
      0,
      'Kiểm tra 04 xóm (Trung Nam, Đông Phú, Tây Hồ và Văn Yên), 03 thôn (thôn 1, thôn 2, thôn 5).',
    ),
    saying(
      'Phần còn lại không bằng cả',
      1,
      'Kiểm đếm 421 phương tiện, trong đó 268 tàu cá, 96 tàu khách, 48 phương tiện khác.',
    ),
    saying(
      'Phần còn lại bằng cả',
      0,
      'Kiểm đếm 412 phương tiện, trong đó 268 tàu cá, 96 tàu khách, 48 phương tiện khác.',
    ),
    saying('Mỗi quý mấy lượt', 1, 'Khảo sát 600 lượt người dân (mỗi quý 120 lượt).'),
    saying(
      'Mỗi quý, mỗi hộ đều đúng',
      0,
      'Khảo sát 600 lượt người dân (mỗi quý 150 lượt), trao 22 con lợn giống cho 11 hộ nghèo (mỗi hộ 02 con).',
    ),
    saying('Mỗi lớp mấy người', 1, 'Tập huấn 02 lớp, mỗi lớp 38 người, tổng số 67 người.'),
    saying(
      'Mỗi lớp đúng số người',
      0,
      'Tập huấn 120 học viên chia làm 3 lớp, mỗi lớp 40 người; 4 buổi, mỗi buổi khoảng 60 người.',
    ),
    saying(
      'Chia rồi còn dư; mỗi đội hai loại người',
      0,
      'In 1.500 tờ rơi, phát cho 12 thôn, mỗi thôn 120 tờ; còn lại 60 tờ để tại trụ sở. Thi có 12 đội, mỗi đội 03 thí sinh chính thức và 01 thí sinh dự bị (tổng cộng 48 thí sinh).',
    ),
    saying('Nhiều hơn tất cả', 1, 'Triển khai ở 14/13 thôn.'),
    saying('Không chia đều được', 1, 'Huy động 33 cộng tác viên (mỗi ấp 04 người).'),
    saying('Chia đều được', 0, 'Huy động 44 cộng tác viên (mỗi ấp 04 người) ở 11/11 ấp.'),
    saying('Tỷ lệ sai', 1, 'Đã cấp thẻ cho 81,4% (3.201/3.502 hộ) hộ dân.'),
    saying('Tỷ lệ đúng, làm tròn', 0, 'Đã cấp thẻ cho 91,4% (3.201/3.502 hộ) hộ dân; 12/13 thôn (92%) đạt chuẩn.'),
    saying(
      'Các khoản tiền không bằng cả',
      1,
      'Từ ngân sách xã: 250.000 đồng/suất (quà 150.000 đồng, tiền mặt 120.000 đồng).',
    ),
    saying(
      'Mức tối đa, không phải các khoản',
      0,
      'Từ ngân sách xã: 5.000.000 đồng (hỗ trợ 2.000.000 đồng/hộ, tối đa 4.000.000 đồng).',
    ),
    saying('Số năm kỷ niệm sai', 1, 'Kỷ niệm 81 năm Ngày thành lập xã (02/9/1945 - 02/9/2025).'),
    saying(
      'Số năm kỷ niệm đúng',
      0,
      'Kỷ niệm 80 năm Ngày thành lập xã (02/9/1945 - 02/9/2025); kế hoạch 5 năm (2026 - 2030).',
    ),
  ],
  *check(input) {
    yield* acrossLines(input)
    for (const passage of passagesOf(input)) {
      if (passage.kind === 'recipient' || passage.kind === 'basis') continue
      const { text } = passage
      for (const { start, end, message, sure } of wrongOf(text)) {
        if (isGuarded(text, start, end, ['name'])) continue
        yield {
          ...passage.at({ start, end }),
          excerpt: text.slice(start, end),
          message,
          ...(sure ? {} : { severity: 'warning' as const }),
          fix: toPlace,
        }
      }
      for (const match of moreThanAllIn(text))
        yield {
          ...passage.at({ start: match.index, end: match.index + match[0].length }),
          excerpt: match[0],
          message: `“${match[0]}”: phần của một tổng không quá 100%.`,
          severity: 'warning',
          fix: toPlace,
        }
    }
  },
}

/** `110% các xã`: a share of things counted, at the head of its clause; what grows or exceeds a plan may be more. */
const moreThanAll =
  /(?<=^|[:;.]\s|(?:[Pp]hấn đấu|[Bb]ảo đảm|[Đđ]ảm bảo|có)\s)(?:1(?:0[1-9]|[1-9]\d)|[2-9]\d{2})\s?% (?:các|số|tổng số|cán bộ|công chức|đảng viên|đoàn viên|hội viên|hộ|người|trẻ|học sinh|cơ quan|đơn vị|trường|xã|thôn|văn bản|hồ sơ|thủ tục)(?!\p{L})/gu
const moreThanAllIn = byText((text) => (/\d{3}\s?%/u.test(text) ? [...text.matchAll(moreThanAll)] : []))

/** A line that says so many for each, beside the line that says how many there are. */
function* acrossLines(input: PlanInput): Generator<RuleFinding> {
  for (const passage of passagesOf(input)) {
    const { view } = passage
    if (passage.kind !== 'block' || !view || !/mỗi\s/u.test(passage.text)) continue
    const beside = view.parent?.children ?? []
    const at = beside.indexOf(view)
    for (const near of [beside[at - 1], beside[at + 1]])
      for (const { start, end, message } of near ? eachOfAll(passage.text, near.text) : [])
        yield {
          ...passage.at({ start, end }),
          excerpt: passage.text.slice(start, end),
          severity: 'warning',
          message,
          fix: toPlace,
        }
  }
}
