/**
 * Names of laws that plans of communes cite and the catalogue does not hold: how a name is written, and nothing else. Of their numbers,
 * days and status nothing is said here. From the names as the National Assembly passed them.
 *
 * 1. The names, a line each.
 * 2. By their first word, so that `readOtherLaw` finds the longest one a text begins with.
 */
import { foldText } from '../text/normalize.ts'

const names = `
An ninh mạng
An ninh quốc gia
An toàn thực phẩm
An toàn, vệ sinh lao động
An toàn thông tin mạng
Bảo hiểm xã hội
Bảo hiểm y tế
Bảo vệ môi trường
Bảo vệ quyền lợi người tiêu dùng
Bảo vệ và kiểm dịch thực vật
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Bình đẳng giới
Cảnh sát cơ động
Căn cước
Chăn nuôi
Chuyển đổi số
Công an nhân dân
Công chứng
Công nghệ thông tin
Cư trú
Dân quân tự vệ
Dân số
Di sản văn hóa
Doanh nghiệp
Du lịch
Dược
Đất đai
Đấu giá tài sản
Đấu thầu
Đầu tư
Đầu tư công
Đê điều
Điện ảnh
Điện lực
Đường bộ
Giao dịch điện tử
Giáo dục
Giáo dục nghề nghiệp
Giáo dục quốc phòng và an ninh
Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Hộ tịch
Hôn nhân và gia đình
Hợp tác xã
Khám bệnh, chữa bệnh
Khoáng sản
Lâm nghiệp
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Nghĩa vụ quân sự
Người cao tuổi
Người khuyết tật
Nhà giáo
Nhà ở
Phí và lệ phí
Phòng bệnh
Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Phòng, chống bạo lực gia đình
Phòng, chống bệnh truyền nhiễm
Phòng, chống ma túy
Phòng, chống mua bán người
Phòng, chống tác hại của rượu, bia
Phòng, chống tác hại của thuốc lá
Phòng, chống thiên tai
Phòng thủ dân sự
Quản lý, sử dụng tài sản công
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Quản lý thuế
Quảng cáo
Quốc phòng
Sở hữu trí tuệ
Tài nguyên nước
Thể dục, thể thao
Thống kê
Thú y
Thủy lợi
Thủy sản
Thư viện
Tiêu chuẩn và quy chuẩn kỹ thuật
Tín ngưỡng, tôn giáo
Trẻ em
Trật tự, an toàn giao thông đường bộ
Trồng trọt
Trợ giúp pháp lý
Tư pháp người chưa thành niên
Việc làm
Xây dựng
Xử lý vi phạm hành chính
`

export const otherLaws: readonly string[] = names.trim().split('\n')

/** Folded words of a name, without commas. */
export const lawWords = (name: string): readonly string[] =>
  foldText(name)
    .split(/[^a-z]+/u)
    .filter((word) => word !== '')

const byFirst = new Map<string, { name: string; words: readonly string[] }[]>()
for (const name of otherLaws) {
  const words = lawWords(name)
  const first = words[0] ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), { name, words }])
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)

/** The longest of these names that a text begins with, whatever its capitals, marks and commas; null for none. */
export function readOtherLaw(text: string): { name: string; length: number } | null {
  const tokens = [...text.slice(0, 160).matchAll(/[\p{L}\p{M}]+/gu)]
  const words = tokens.map((match) => foldText(match[0]))
  for (const { name, words: wanted } of byFirst.get(words[0] ?? '') ?? []) {
    const last = tokens[wanted.length - 1]
    if (last && wanted.every((word, at) => words[at] === word)) return { name, length: last.index + last[0].length }
  }
  return null
}
