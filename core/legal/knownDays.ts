/**
 * Numbers and days of laws and documents that plans cite often, for telling a slip in them and nothing else. What the catalogue
 * holds is not here; laws of its names that ended are.
 *
 * 1. A line: type | number | day | name or title; `đến` a day and what took its place, where the document ended.
 * 2. A name is looked for as in a text, by its folded words; several laws may bear it.
 * 3. A number without a year (`749/QĐ-TTg`, `57-NQ/TW`) comes back in other years: whoever asks compares the title too.
 *
 * Written down from common knowledge and not laid beside the originals yet: whoever speaks from it says so, and calls nothing an
 * error. Of status nothing is said but where a line says it.
 */
import { readDate } from '../text/dates.ts'
import { foldText } from '../text/normalize.ts'

export interface KnownDocument {
  type: string
  number: string
  /** ISO. */
  day: string
  /** Of a law its name, of others their title. */
  name: string
  ended: { from: string; by: string } | null
}

const lines = `
Luật | 55/2010/QH12 | 17/6/2010 | An toàn thực phẩm
Luật | 84/2015/QH13 | 25/6/2015 | An toàn, vệ sinh lao động
Luật | 86/2015/QH13 | 19/11/2015 | An toàn thông tin mạng
Luật | 41/2024/QH15 | 29/6/2024 | Bảo hiểm xã hội
Luật | 58/2014/QH13 | 20/11/2014 | Bảo hiểm xã hội | đến 01/7/2025: Luật Bảo hiểm xã hội ngày 29/6/2024
Luật | 25/2008/QH12 | 14/11/2008 | Bảo hiểm y tế
Luật | 91/2025/QH15 | 26/6/2025 | Bảo vệ dữ liệu cá nhân
Luật | 72/2020/QH14 | 17/11/2020 | Bảo vệ môi trường
Luật | 55/2014/QH13 | 23/6/2014 | Bảo vệ môi trường | đến 01/01/2022: Luật Bảo vệ môi trường ngày 17/11/2020
Luật | 19/2023/QH15 | 20/6/2023 | Bảo vệ quyền lợi người tiêu dùng
Luật | 59/2010/QH12 | 17/11/2010 | Bảo vệ quyền lợi người tiêu dùng | đến 01/7/2024: Luật Bảo vệ quyền lợi người tiêu dùng ngày 20/6/2023
Luật | 41/2013/QH13 | 25/11/2013 | Bảo vệ và kiểm dịch thực vật
Luật | 85/2015/QH13 | 25/6/2015 | Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Luật | 73/2006/QH11 | 29/11/2006 | Bình đẳng giới
Luật | 26/2023/QH15 | 27/11/2023 | Căn cước
Luật | 32/2018/QH14 | 19/11/2018 | Chăn nuôi
Luật | 37/2018/QH14 | 20/11/2018 | Công an nhân dân
Luật | 46/2024/QH15 | 26/11/2024 | Công chứng
Luật | 53/2014/QH13 | 20/6/2014 | Công chứng | đến 01/7/2025: Luật Công chứng ngày 26/11/2024
Luật | 67/2006/QH11 | 29/6/2006 | Công nghệ thông tin
Luật | 68/2020/QH14 | 13/11/2020 | Cư trú
Luật | 48/2019/QH14 | 22/11/2019 | Dân quân tự vệ
Luật | 60/2024/QH15 | 30/11/2024 | Dữ liệu
Luật | 45/2024/QH15 | 23/11/2024 | Di sản văn hóa
Luật | 28/2001/QH10 | 29/6/2001 | Di sản văn hóa | đến 01/7/2025: Luật Di sản văn hóa ngày 23/11/2024
Luật | 59/2020/QH14 | 17/6/2020 | Doanh nghiệp
Luật | 09/2017/QH14 | 19/6/2017 | Du lịch
Luật | 105/2016/QH13 | 06/4/2016 | Dược
Luật | 31/2024/QH15 | 18/01/2024 | Đất đai
Luật | 45/2013/QH13 | 29/11/2013 | Đất đai | đến 01/8/2024: Luật Đất đai ngày 18/01/2024
Luật | 22/2023/QH15 | 23/6/2023 | Đấu thầu
Luật | 58/2024/QH15 | 29/11/2024 | Đầu tư công
Luật | 39/2019/QH14 | 13/6/2019 | Đầu tư công | đến 01/01/2025: Luật Đầu tư công ngày 29/11/2024
Luật | 79/2006/QH11 | 29/11/2006 | Đê điều
Luật | 35/2024/QH15 | 27/6/2024 | Đường bộ
Luật | 20/2023/QH15 | 22/6/2023 | Giao dịch điện tử
Luật | 23/2008/QH12 | 13/11/2008 | Giao thông đường bộ | đến 01/01/2025: Luật Trật tự, an toàn giao thông đường bộ ngày 27/6/2024 và Luật Đường bộ ngày 27/6/2024
Luật | 43/2019/QH14 | 14/6/2019 | Giáo dục
Luật | 38/2005/QH11 | 14/6/2005 | Giáo dục | đến 01/7/2020: Luật Giáo dục ngày 14/6/2019
Luật | 30/2013/QH13 | 19/6/2013 | Giáo dục quốc phòng và an ninh
Luật | 75/2006/QH11 | 29/11/2006 | Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
Luật | 11/2008/QH12 | 03/6/2008 | Hoạt động chữ thập đỏ
Luật | 60/2014/QH13 | 20/11/2014 | Hộ tịch
Luật | 52/2014/QH13 | 19/6/2014 | Hôn nhân và gia đình
Luật | 04/2017/QH14 | 12/6/2017 | Hỗ trợ doanh nghiệp nhỏ và vừa
Luật | 17/2023/QH15 | 20/6/2023 | Hợp tác xã
Luật | 23/2012/QH13 | 20/11/2012 | Hợp tác xã | đến 01/7/2024: Luật Hợp tác xã ngày 20/6/2023
Luật | 15/2023/QH15 | 09/01/2023 | Khám bệnh, chữa bệnh
Luật | 40/2009/QH12 | 23/11/2009 | Khám bệnh, chữa bệnh | đến 01/01/2024: Luật Khám bệnh, chữa bệnh ngày 09/01/2023
Luật | 93/2025/QH15 | 27/6/2025 | Khoa học, công nghệ và đổi mới sáng tạo
Luật | 16/2017/QH14 | 15/11/2017 | Lâm nghiệp
Luật | 30/2023/QH15 | 28/11/2023 | Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Luật | 78/2015/QH13 | 19/6/2015 | Nghĩa vụ quân sự
Luật | 39/2009/QH12 | 23/11/2009 | Người cao tuổi
Luật | 51/2010/QH12 | 17/6/2010 | Người khuyết tật
Luật | 73/2025/QH15 | 16/6/2025 | Nhà giáo
Luật | 27/2023/QH15 | 27/11/2023 | Nhà ở
Luật | 55/2024/QH15 | 29/11/2024 | Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Luật | 27/2001/QH10 | 29/6/2001 | Phòng cháy và chữa cháy | đến 01/7/2025: Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ ngày 29/11/2024
Luật | 13/2022/QH15 | 14/11/2022 | Phòng, chống bạo lực gia đình
Luật | 02/2007/QH12 | 21/11/2007 | Phòng, chống bạo lực gia đình | đến 01/7/2023: Luật Phòng, chống bạo lực gia đình ngày 14/11/2022
Luật | 03/2007/QH12 | 21/11/2007 | Phòng, chống bệnh truyền nhiễm
Luật | 73/2021/QH14 | 30/3/2021 | Phòng, chống ma túy
Luật | 53/2024/QH15 | 28/11/2024 | Phòng, chống mua bán người
Luật | 66/2011/QH12 | 29/3/2011 | Phòng, chống mua bán người | đến 01/7/2025: Luật Phòng, chống mua bán người ngày 28/11/2024
Luật | 44/2019/QH14 | 14/6/2019 | Phòng, chống tác hại của rượu, bia
Luật | 09/2012/QH13 | 18/6/2012 | Phòng, chống tác hại của thuốc lá
Luật | 33/2013/QH13 | 19/6/2013 | Phòng, chống thiên tai
Luật | 18/2023/QH15 | 20/6/2023 | Phòng thủ dân sự
Luật | 15/2017/QH14 | 21/6/2017 | Quản lý, sử dụng tài sản công
Luật | 42/2024/QH15 | 29/6/2024 | Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Luật | 16/2012/QH13 | 21/6/2012 | Quảng cáo
Luật | 22/2018/QH14 | 08/6/2018 | Quốc phòng
Luật | 28/2023/QH15 | 27/11/2023 | Tài nguyên nước
Luật | 77/2006/QH11 | 29/11/2006 | Thể dục, thể thao
Luật | 79/2015/QH13 | 19/6/2015 | Thú y
Luật | 08/2017/QH14 | 19/6/2017 | Thủy lợi
Luật | 18/2017/QH14 | 21/11/2017 | Thủy sản
Luật | 46/2019/QH14 | 21/11/2019 | Thư viện
Luật | 02/2016/QH14 | 18/11/2016 | Tín ngưỡng, tôn giáo
Luật | 102/2016/QH13 | 05/4/2016 | Trẻ em
Luật | 36/2024/QH15 | 27/6/2024 | Trật tự, an toàn giao thông đường bộ
Luật | 31/2018/QH14 | 19/11/2018 | Trồng trọt
Luật | 11/2017/QH14 | 20/6/2017 | Trợ giúp pháp lý
Luật | 59/2024/QH15 | 30/11/2024 | Tư pháp người chưa thành niên
Luật | 74/2025/QH15 | 16/6/2025 | Việc làm
Luật | 38/2013/QH13 | 16/11/2013 | Việc làm | đến 01/01/2026: Luật Việc làm ngày 16/6/2025
Luật | 24/2023/QH15 | 24/11/2023 | Viễn thông
Luật | 15/2012/QH13 | 20/6/2012 | Xử lý vi phạm hành chính
Luật | 22/2008/QH12 | 13/11/2008 | Cán bộ, công chức | đến 01/7/2025: Luật Cán bộ, công chức ngày 24/6/2025
Luật | 12/2012/QH13 | 20/6/2012 | Công đoàn | đến 01/7/2025: Luật Công đoàn ngày 27/11/2024
Luật | 01/2011/QH13 | 11/11/2011 | Lưu trữ | đến 01/7/2025: Luật Lưu trữ ngày 21/6/2024
Luật | 15/2003/QH11 | 26/11/2003 | Thi đua, khen thưởng | đến 01/01/2024: Luật Thi đua, khen thưởng ngày 15/6/2022
Luật | 80/2015/QH13 | 22/6/2015 | Ban hành văn bản quy phạm pháp luật | đến 01/4/2025: Luật Ban hành văn bản quy phạm pháp luật ngày 19/02/2025
Bộ luật | 91/2015/QH13 | 24/11/2015 | Dân sự
Bộ luật | 100/2015/QH13 | 27/11/2015 | Hình sự
Pháp lệnh | 02/2020/UBTVQH14 | 09/12/2020 | Ưu đãi người có công với cách mạng
Nghị định | 13/2021/NĐ-CP | 01/3/2021 | quy định về đối thoại với thanh niên; cơ chế, chính sách và biện pháp thực hiện chính sách đối với thanh niên từ đủ 16 tuổi đến dưới 18 tuổi
Nghị định | 15/2018/NĐ-CP | 02/02/2018 | quy định chi tiết thi hành một số điều của Luật An toàn thực phẩm
Nghị định | 80/2021/NĐ-CP | 26/8/2021 | quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hỗ trợ doanh nghiệp nhỏ và vừa
Nghị định | 08/2022/NĐ-CP | 10/01/2022 | quy định chi tiết một số điều của Luật Bảo vệ môi trường
Nghị định | 45/2022/NĐ-CP | 07/7/2022 | quy định về xử phạt vi phạm hành chính trong lĩnh vực bảo vệ môi trường
Nghị định | 105/2025/NĐ-CP | 15/5/2025 | quy định chi tiết một số điều và biện pháp thi hành Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Nghị định | 136/2020/NĐ-CP | 24/11/2020 | quy định chi tiết một số điều và biện pháp thi hành Luật Phòng cháy và chữa cháy và Luật sửa đổi, bổ sung một số điều của Luật Phòng cháy và chữa cháy | đến 01/7/2025: Nghị định số 105/2025/NĐ-CP ngày 15/5/2025
Nghị định | 66/2021/NĐ-CP | 06/7/2021 | quy định chi tiết thi hành một số điều của Luật Phòng, chống thiên tai và Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều
Nghị định | 104/2016/NĐ-CP | 01/7/2016 | quy định về hoạt động tiêm chủng
Nghị định | 20/2021/NĐ-CP | 15/3/2021 | quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội
Nghị định | 07/2021/NĐ-CP | 27/01/2021 | quy định chuẩn nghèo đa chiều giai đoạn 2021 - 2025
Nghị định | 126/2024/NĐ-CP | 08/10/2024 | quy định về tổ chức, hoạt động và quản lý hội
Nghị định | 61/2018/NĐ-CP | 23/4/2018 | về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính | đến 01/7/2025: Nghị định số 118/2025/NĐ-CP ngày 09/6/2025
Nghị định | 45/2020/NĐ-CP | 08/4/2020 | về thực hiện thủ tục hành chính trên môi trường điện tử
Nghị định | 42/2022/NĐ-CP | 24/6/2022 | quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng
Nghị định | 63/2010/NĐ-CP | 08/6/2010 | về kiểm soát thủ tục hành chính
Nghị định | 47/2020/NĐ-CP | 09/4/2020 | về quản lý, kết nối và chia sẻ dữ liệu số của cơ quan nhà nước
Nghị định | 13/2023/NĐ-CP | 17/4/2023 | về bảo vệ dữ liệu cá nhân
Nghị định | 98/2023/NĐ-CP | 31/12/2023 | quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng
Nghị định | 60/2021/NĐ-CP | 21/6/2021 | quy định cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập
Nghị định | 90/2020/NĐ-CP | 13/8/2020 | về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức
Nghị định | 163/2016/NĐ-CP | 21/12/2016 | quy định chi tiết thi hành một số điều của Luật Ngân sách nhà nước
Nghị định | 168/2024/NĐ-CP | 26/12/2024 | quy định xử phạt vi phạm hành chính về trật tự, an toàn giao thông trong lĩnh vực giao thông đường bộ; trừ điểm, phục hồi điểm giấy phép lái xe
Nghị định | 144/2021/NĐ-CP | 31/12/2021 | quy định xử phạt vi phạm hành chính trong lĩnh vực an ninh, trật tự, an toàn xã hội; phòng, chống tệ nạn xã hội; phòng cháy, chữa cháy; cứu nạn, cứu hộ; phòng, chống bạo lực gia đình
Nghị định | 130/2020/NĐ-CP | 30/10/2020 | về kiểm soát tài sản, thu nhập của người có chức vụ, quyền hạn trong cơ quan, tổ chức, đơn vị
Nghị định | 59/2019/NĐ-CP | 01/7/2019 | quy định chi tiết một số điều và biện pháp thi hành Luật Phòng, chống tham nhũng
Nghị định | 23/2015/NĐ-CP | 16/02/2015 | về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch
Nghị định | 123/2015/NĐ-CP | 15/11/2015 | quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch
Nghị định | 56/2017/NĐ-CP | 09/5/2017 | quy định chi tiết một số điều của Luật Trẻ em
Nghị định | 80/2017/NĐ-CP | 17/7/2017 | quy định về môi trường giáo dục an toàn, lành mạnh, thân thiện, phòng, chống bạo lực học đường
Nghị định | 105/2020/NĐ-CP | 08/9/2020 | quy định chính sách phát triển giáo dục mầm non
Nghị định | 20/2014/NĐ-CP | 24/3/2014 | về phổ cập giáo dục, xóa mù chữ
Nghị định | 131/2021/NĐ-CP | 30/12/2021 | quy định chi tiết và biện pháp thi hành Pháp lệnh Ưu đãi người có công với cách mạng
Nghị định | 72/2020/NĐ-CP | 30/6/2020 | quy định chi tiết một số điều của Luật Dân quân tự vệ
Nghị định | 40/2024/NĐ-CP | 16/4/2024 | quy định chi tiết một số điều của Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Nghị định | 154/2024/NĐ-CP | 26/11/2024 | quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú
Nghị định | 86/2023/NĐ-CP | 07/12/2023 | quy định về khung tiêu chuẩn và trình tự, thủ tục, hồ sơ xét tặng danh hiệu
Nghị định | 110/2018/NĐ-CP | 29/8/2018 | quy định về quản lý và tổ chức lễ hội
Nghị định | 137/2020/NĐ-CP | 27/11/2020 | quy định về quản lý, sử dụng pháo
Quyết định | 25/2021/QĐ-TTg | 22/7/2021 | quy định về xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật
Quyết định | 749/QĐ-TTg | 03/6/2020 | phê duyệt Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030
Quyết định | 942/QĐ-TTg | 15/6/2021 | phê duyệt Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số giai đoạn 2021 - 2025, định hướng đến năm 2030
Quyết định | 411/QĐ-TTg | 31/3/2022 | phê duyệt Chiến lược quốc gia phát triển kinh tế số và xã hội số đến năm 2025, định hướng đến năm 2030
Quyết định | 06/QĐ-TTg | 06/01/2022 | phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030
Quyết định | 146/QĐ-TTg | 28/01/2022 | phê duyệt Đề án Nâng cao nhận thức, phổ cập kỹ năng và phát triển nguồn nhân lực chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030
Quyết định | 1373/QĐ-TTg | 30/7/2021 | phê duyệt Đề án Xây dựng xã hội học tập giai đoạn 2021 - 2030
Quyết định | 1862/QĐ-TTg | 04/11/2021 | về Ngày Sách và Văn hóa đọc Việt Nam
Quyết định | 1331/QĐ-TTg | 24/7/2021 | phê duyệt Chiến lược phát triển thanh niên Việt Nam giai đoạn 2021 - 2030
Quyết định | 318/QĐ-TTg | 08/3/2022 | về việc ban hành Bộ tiêu chí quốc gia về xã nông thôn mới và Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021 - 2025
Quyết định | 263/QĐ-TTg | 22/02/2022 | phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025
Quyết định | 90/QĐ-TTg | 18/01/2022 | phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025
Quyết định | 1719/QĐ-TTg | 14/10/2021 | phê duyệt Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030, giai đoạn I: từ năm 2021 đến năm 2025
Quyết định | 468/QĐ-TTg | 27/3/2021 | phê duyệt Đề án đổi mới việc thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính
Quyết định | 1085/QĐ-TTg | 15/9/2022 | ban hành Kế hoạch rà soát, đơn giản hóa thủ tục hành chính nội bộ trong hệ thống hành chính nhà nước giai đoạn 2022 - 2025
Quyết định | 766/QĐ-TTg | 23/6/2022 | phê duyệt Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử
Nghị quyết | 76/NQ-CP | 15/7/2021 | ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030
Nghị quyết | 28/NQ-CP | 03/3/2021 | ban hành Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030
Nghị quyết | 57-NQ/TW | 22/12/2024 | về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
Nghị quyết | 59-NQ/TW | 24/01/2025 | về hội nhập quốc tế trong tình hình mới
Nghị quyết | 66-NQ/TW | 30/4/2025 | về đổi mới công tác xây dựng và thi hành pháp luật đáp ứng yêu cầu phát triển đất nước trong kỷ nguyên mới
Nghị quyết | 68-NQ/TW | 04/5/2025 | về phát triển kinh tế tư nhân
Nghị quyết | 71-NQ/TW | 22/8/2025 | về đột phá phát triển giáo dục và đào tạo
Nghị quyết | 72-NQ/TW | 09/9/2025 | về một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân
Nghị quyết | 19-NQ/TW | 16/6/2022 | về nông nghiệp, nông dân, nông thôn đến năm 2030, tầm nhìn đến năm 2045
Nghị quyết | 29-NQ/TW | 04/11/2013 | về đổi mới căn bản, toàn diện giáo dục và đào tạo
Thông tư | 52/2020/TT-BGDĐT | 31/12/2020 | ban hành Điều lệ Trường mầm non
Thông tư | 28/2020/TT-BGDĐT | 04/9/2020 | ban hành Điều lệ Trường tiểu học
Thông tư | 32/2020/TT-BGDĐT | 15/9/2020 | ban hành Điều lệ trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học
Thông tư | 27/2020/TT-BGDĐT | 04/9/2020 | ban hành Quy định đánh giá học sinh tiểu học
Thông tư | 22/2021/TT-BGDĐT | 20/7/2021 | quy định về đánh giá học sinh trung học cơ sở và học sinh trung học phổ thông
Thông tư | 32/2018/TT-BGDĐT | 26/12/2018 | ban hành Chương trình giáo dục phổ thông
Thông tư liên tịch | 13/2016/TTLT-BYT-BGDĐT | 12/5/2016 | quy định về công tác y tế trường học
`

const oftenCited: readonly KnownDocument[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [type = '', number = '', day = '', name = '', end = ''] = line.split(' | ')
    const [, from = '', by = ''] = /^đến (\S+): (.+)$/u.exec(end) ?? []
    return {
      type,
      number,
      day: readDate(day) ?? '',
      name,
      ended: from === '' ? null : { from: readDate(from) ?? '', by },
    }
  })

const byNumber = new Map(oftenCited.map((each) => [each.number, each]))
/** Folded words, without commas. */
const keyWords = (name: string): readonly string[] => foldText(name).match(/[a-z\d]+/gu) ?? []

interface NamedLaws {
  words: readonly string[]
  laws: KnownDocument[]
}
/** Laws by the first two words of their names. */
const lawsByFirst = new Map<string, NamedLaws[]>()
for (const law of oftenCited) {
  if (!/[Ll]uật|Pháp lệnh/u.test(law.type)) continue
  const words = keyWords(law.name)
  const first = words[0] ?? ''
  const list = lawsByFirst.get(first) ?? []
  const same = list.find((each) => each.words.join(' ') === words.join(' '))
  if (same) same.laws.push(law)
  else list.push({ words, laws: [law] })
  lawsByFirst.set(first, list)
}
for (const list of lawsByFirst.values()) list.sort((a, b) => b.words.length - a.words.length)

/** The document of a number as it is written, case kept: `13/2021/NĐ-CP`. */
export const knownByNumber = (number: string): KnownDocument | undefined => byNumber.get(number)

/** Documents of a type and day: what a wrong number may have been meant for. */
export const knownOfDay = (type: string, day: string): readonly KnownDocument[] =>
  oftenCited.filter((each) => each.type === type && each.day === day)

/** The longest known name a text begins with, and the laws that bear it; null for none. */
export function readKnownLaw(text: string): { laws: readonly KnownDocument[]; length: number } | null {
  const tokens = [...text.slice(0, 160).matchAll(/[\p{L}\p{M}\d]+/gu)]
  const words = tokens.map((match) => foldText(match[0]))
  for (const { words: wanted, laws } of lawsByFirst.get(words[0] ?? '') ?? []) {
    const last = tokens[wanted.length - 1]
    if (last && wanted.every((word, at) => words[at] === word)) return { laws, length: last.index + last[0].length }
  }
  return null
}

/** How much of a title another wording shares, 0 to 1, by folded words. */
export function titleShare(title: string, written: string): number {
  const wanted = new Set(keyWords(title))
  const said = new Set(keyWords(written))
  const shared = [...wanted].filter((word) => said.has(word)).length
  return shared / Math.max(1, Math.min(wanted.size, said.size))
}
