/**
 * What plans leave behind, as sentences with `<F>` for the plan's year, `<F-1>` and `<F+1>` for its neighbours. Between `[` and
 * `]` stand the words that must be found. `in` is where the sentence is put.
 */
import { lunarYearName } from '../../../core/reading/timeWords.ts'

export interface Leftover {
  text: string
  in: 'item' | 'when' | 'cell' | 'heading' | 'annex' | 'recipient'
}

const item = (...texts: string[]): Leftover[] => texts.map((text) => ({ text, in: 'item' }))
const when = (...texts: string[]): Leftover[] => texts.map((text) => ({ text, in: 'when' }))
const cell = (...texts: string[]): Leftover[] => texts.map((text) => ({ text, in: 'cell' }))

export const leftoverKinds: readonly Leftover[] = [
  ...item(
    'Hoàn thành việc rà soát trong [tháng 12/<F>].',
    'Tổ chức sơ kết 6 tháng đầu [năm <F>].',
    'Báo cáo kết quả thực hiện [năm <F>] về bộ phận thường trực.',
    'Báo cáo trước ngày [15/12/<F>].',
    'Chậm nhất ngày [20 tháng 11 năm <F>] gửi hồ sơ về bộ phận thường trực.',
    'Quyết toán kinh phí xong trước [31/12/<F>].',
    'Tổng hợp số liệu [quý IV/<F>] để báo cáo.',
    'Thực hiện từ quý I đến [quý III năm <F>].',
    'Lồng ghép với chương trình công tác [năm <F>] của từng đơn vị.',
    'Phát động phong trào thi đua [năm học <F> - <F+1>] trong các trường học.',
    'Lập dự toán [năm <F+1>] gửi bộ phận tài chính.',
    'Báo cáo năm gửi trước ngày [15/01/<F+1>].',
    'Phát huy kết quả đã đạt được [năm <F-1>].',
    'So với [năm <F-1>], tỷ lệ hồ sơ trực tuyến tăng 10%.',
    'Khắc phục tồn tại, hạn chế của [năm <F-1>].',
    'Bảo đảm an ninh trật tự dịp Tết Nguyên đán [<CAN-CHI>].',
    'Tổ chức chương trình mừng Đảng, mừng Xuân <CAN-CHI> [<F>].',
    'Kỷ niệm 80 năm Quốc khánh (02/9/1945 - [02/9/<F>]).',
    'Tổ chức [kỷ niệm <TBLS> năm] Ngày Thương binh - Liệt sĩ.',
    'Ra quân tổng vệ sinh sáng thứ Bảy, [ngày 13/6/<F>].',
    'Thời gian thực hiện từ ngày 01/3/<F> đến ngày [31/3/<F>].',
    'Tổ chức hội thi trong các ngày [15 - 20/11/<F>].',
    'Giám sát hai đợt, đợt 1/<F> vào tháng 4, [đợt 2/<F>] vào tháng 9.',
    'Hưởng ứng Tháng hành động vì trẻ em [năm <F>].',
    'Chỉ tiêu giao [<F>]: 95% hộ gia đình tham gia.',
    'Bảng tổng hợp kinh phí ([<F>]) gửi kèm dự toán.',
    'Thực hiện [Kế hoạch số 05/KH-UBND] ngày 06/01/<F> của Ủy ban nhân dân tỉnh về cải cách hành chính.',
    'Thực hiện Nghị quyết [năm <F>] của Hội đồng nhân dân xã về phát triển kinh tế - xã hội.',
    'Bám sát Chương trình công tác [năm <F>] của Đảng ủy.',
    'Góp phần hoàn thành mục tiêu [giai đoạn 2021 - 2025].',
    'Tổng hợp, báo cáo [UBND huyện] trước ngày 10 hằng tháng.',
    'Phối hợp với các xã của [tỉnh Bắc Kạn] trong công tác tuyên truyền.',
    'Gửi [Sở Kế hoạch và Đầu tư] thẩm định nguồn vốn.',
    'Giao [công chức Văn phòng - Thống kê] theo dõi, tổng hợp.',
    'Rà soát hương ước theo [Quyết định số 22/2018/QĐ-TTg] ngày 08/5/2018 của Thủ tướng Chính phủ về xây dựng, thực hiện hương ước, quy ước.',
    'Cuối [năm <F>], tổ chức tổng kết và khen thưởng.',
    'Đầu [năm <F>], ký cam kết với các thôn.',
    'Phấn đấu đến hết [năm <F>] có 90% hộ gia đình thực hiện.',
    'Phấn đấu đến [tháng 12 năm <F>] hoàn thành chỉ tiêu được giao.',
    'Kinh phí 50.000.000 đồng, từ nguồn chi thường xuyên [năm <F>].',
    'Ban hành kế hoạch kiểm tra trong [quý I-<F>].',
    'Hoàn thành việc thống kê trước [30-9-<F>].',
    'Tổng kết [năm học <F-1> - <F>] trước ngày 29/5/<F>.',
    'Tổng kết năm học <F-1> - <F> trước ngày [29/5/<F>].',
    'Đánh giá, xếp loại thôn văn hóa [năm <F>] theo quy định.',
    '[Năm <F>] phấn đấu không để xảy ra vụ việc phức tạp.',
    'Tổ chức Ngày hội Đại đoàn kết toàn dân tộc vào ngày [18/11/<F>].',
    'Triển khai trong Quý III và [Quý IV/<F>].',
    'Phân công lịch trực từ ngày 25/12/<F> đến ngày [02/01/<F+1>].',
    'Hưởng ứng tuần lễ không thuốc lá từ ngày [25-31/5/<F>].',
    'Tổ chức Hội thi lần thứ II [năm <F>].',
    'Gửi báo cáo **trước ngày [05/9/<F>]** để tổng hợp.',
    'Kế hoạch này nối tiếp Kế hoạch [năm <F-1>].',
    'Rà soát, cập nhật danh sách [năm <F>]; niêm yết công khai.',
    'Mở 02 lớp tập huấn vào các tháng 4 và [tháng 9/<F>].',
    'Thi đua lập thành tích chào mừng Đại hội trong [năm <F>].',
    'Nghiệm thu, thanh lý [chậm nhất 28/11/<F>].',
    'Kiểm tra 06 tháng một lần: lần 1 trước ngày 30/6/<F>, lần 2 trước ngày [15/12/<F>].',
    'Hoàn thành xây dựng nhà văn hóa thôn trong [<F>].',
    'Giai đoạn 1 (từ tháng 01 đến [tháng 6/<F>]): chuẩn bị.',
    'Sản phẩm bàn giao trong [T12/<F>].',
    'Thanh toán xong [tháng 12-<F>].',
    'Báo cáo [6T/<F>] gửi kèm số liệu.',
    'Gieo cấy vụ Xuân [<F>] đúng lịch thời vụ.',
    'Chuẩn bị vụ Đông [<F>-<F+1>].',
    'Mục tiêu các năm [<F>], <F+1>.',
    'Gửi hồ sơ trước 17h00 ngày [20/11/<F>].',
    'Hoàn thành trước ngày 30/6/<F>, [31/12/<F>].',
    'Chủ đề “[Năm <F>], năm của dữ liệu số”.',
    'Tổ chức Tết Dương lịch [<F>] tiết kiệm, an toàn.',
    'Giám sát các tháng 4, 5, [6/<F>].',
    'Tập huấn từ ngày 10 đến ngày [12 tháng 5 năm <F>].',
    'So với thời điểm [31/12/<F-1>], tỷ lệ tăng 5%.',
    'Quyết toán [<F-1>], dự toán <F>.',
    'Phân bổ kế hoạch vốn [<F>] cho từng công trình.',
    'Nội dung cụ thể của năm\u00a0[<F>] do bộ phận thường trực hướng dẫn.',
  ),
  ...when(
    'Trong [năm <F>].',
    'Hoàn thành trước ngày [26/6/<F>].',
    '[Quý II/<F>].',
    'Từ [tháng 4/<F>] đến tháng 10/<F>.',
    'Thường xuyên trong [năm <F>].',
    '[Tháng 9 năm <F>].',
    'Trước ngày [30 tháng 6 năm <F>].',
  ),
  ...cell(
    '[Năm <F>]',
    'Trước [30/6/<F>]',
    '[Quý II/<F>]',
    'Tháng [10/<F>]',
    'Kết quả [năm <F-1>]',
    'Dự toán [<F>]',
    'Hoàn thành ngày [20/11/<F>]',
  ),
  { text: 'NHIỆM VỤ TRỌNG TÂM [NĂM <F>]', in: 'heading' },
  { text: 'PHÂN CÔNG THỰC HIỆN [QUÝ IV/<F>]', in: 'heading' },
  { text: 'Danh mục nhiệm vụ [năm <F>]', in: 'annex' },
  { text: 'Biểu tổng hợp kinh phí [năm <F>]', in: 'annex' },
  { text: 'Các thành viên tổ giúp việc [năm <F>]', in: 'recipient' },
  { text: '[Hạt Kiểm lâm huyện]', in: 'recipient' },
]

/** The sentence in a plan of a year, and the words that must be found. */
export function spoken({ text }: Leftover, year: number): { source: string; words: string } {
  const filled = text
    .replaceAll('<CAN-CHI>', lunarYearName(year))
    .replaceAll('<TBLS>', String(year - 1947))
    .replaceAll('<F-1>', String(year - 1))
    .replaceAll('<F+1>', String(year + 1))
    .replaceAll('<F>', String(year))
    .replace('80 năm Quốc khánh', `${year - 1945} năm Quốc khánh`)
  const words = /\[(.*?)\]/u.exec(filled)?.[1] ?? ''
  return { source: filled.replace(/[[\]]/gu, ''), words }
}
