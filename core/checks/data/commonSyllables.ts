/** Syllables that plans of communes are made of: they tell where two words ran together. Our own list. */
export const commonSyllables: ReadonlySet<string> = new Set(
  (
    'an anh ao áp ấp ấy ban bàn bản báo bảo bao bắt bằng bảng bày bất bầu bảy bắc bậc bên bền biên biến biện biểu biết bị bí bình bỏ bổ bố bộ bồi bởi bóng bớt bước buộc buổi bù bút ' +
    'cá các cách cải cam cán càng canh cảnh cao cáo cắt cần cấp cầu cây có còn con cổ cố cộng công cụ của cục cùng cũng củng cung cư cứ cứu cử cửa cường cựu ' +
    'chất chặt châm chăm chậm chấm chấp chế chi chỉ chí chia chịu chiến chiếu chiều chính chỉnh cho chọn chống chốt chủ chú chúng chung chức chưa chữ chữa chuẩn chung chuyên chuyển chuyến chứng chương ' +
    'dài dải dạng danh dành dạy dân dấu dẫn dần di dịch diện diễn dinh dò doanh dõi dọn dụng dùng dung dự dựng dựa dưới dưỡng dữ duy duyệt ' +
    'đa đã đại đài đào đạo đạt đảng đảm đang đáng đánh đáp đặc đặt đăng đắn đất đầu đây đẩy đầy đấu đề đến để đêm đêm đều đi đích điểm điện điều đình định địa điệp đó đoàn đoạn đọc đón đô độ đội đối đổi đôn đốc đồng đông đột đơn đợt đủ đúng đưa đứng được đường đức ' +
    'em gần gắn găng gắng gây góp gồm gốc gương gửi gia giá giai giải giải giảm giám gian giáo giao giáp giấy gìn giờ giới giữ giữa giúp ' +
    'ghi ghép hạ hai hải hành hàng hằng hạn hạng hạnh hay hãy hậu hết hệ hiến hiện hiểu hiệu hình hòa hoà hoạch hoàn hoạt học hoặc họp hỏi hòm hỗ hộ hồ hội hợp hơn hủy huy huyện hưởng hướng hương hữu hưu ' +
    'ích in kế kê kém kèm kế kết kể ký kỹ kỷ kỳ kiện kiên kiểm kiến kiệm kinh kính không khác khách khai khám khả khám khảo khắc khẩn khăn khen khẩu khi khiếu khiển khó khoa khoản khóa khoảng khối khu khuyến khuyết khung khởi khỏi ' +
    'là làm lao làng lãng lãnh lạc lạc lại lần lấn lập lập lắng lệ lên lễ lịch liên liệu liền liệt linh lĩnh lợi lời lộ lộc lô loa loại lõi lồng lớn lớp lũ lương lượng lực lưu lụt luân luận luật luôn lý lí ' +
    'mà mạng mạnh mang mãn mang mặt mật mẫu máy mắc mất mệnh miền miễn minh mình mới mọi mỗi một môi môn mời mở mục mua mưa mức mừng ' +
    'nam nâng nay này năm nắm năng nặng nên nền nếp nếu nêu niêm niên niềm niệm ninh nó nói nòng nông nội nội nơi nối nổi nữ nước nhà nhác nhanh nhân nhận nhắc nhằm nhất nhập nhạc nhiều nhiên nhiễm nhiệm nhiệt nhỏ nhóm nhu như nhưng những nhượng ' +
    'nga ngại nghe nghề nghệ nghỉ nghị nghĩ nghĩa nghiêm nghiên nghiệm nghiệp ngoài ngoại ngày ngành ngân ngăn ngừa người nguồn nguyên nguyện nguy ngừng ' +
    'ở ổn phải phạm phạm pháp phát phân phần phẩm phán phạt phê phép phí phó phòng phối phong phố phổ phù phúc phục phụ phụng phương phường phức phiếu phiên phiền phản phái ' +
    'qua quá quan quản quân quận quần quảng quê quên quy quyết quyền quyển quỹ quý quốc quyên ra rà ràng rác rải rộng rõ rút rủi rừng ruộng ' +
    'sạch sàng sau sách sai sáng sáp sát sản sẵn sắp sâu sẽ sinh số sống sông sổ sơ sở song soạn sóng sự sử sức sửa suất suốt ' +
    'ta tai tải tại tài tán tăng tạo tạm tán tập tất tầm tầng tận tâm tấm tân tây tác tặng tế tên tệ tết tích tiếp tiêu tiếng tiến tiền tiện tiên tiết tỉnh tình tính tín tin tĩnh tỉ tỷ tìm toà tòa toàn toán tố tổ tốt tổng tối tộc tội tôn trong trọng trồng trông trộm trợ trở trẻ trên trước trực trung trúng trường trưởng trương truyền truy trừ trụ trú trung trạm trạng trang tranh tránh trả trái trải trại tra trách trật trận trẻ trì trí trị triển triệt triệu trình ' +
    'tục túc tụ tự tư từ từng tử tức tương tượng tường tướng tuổi tuân tuần tuyên tuyến tuyển tuyệt tùy tuỳ ' +
    'tham tham thanh thành thải tháo tháng thảo thái thăm thẩm thân thắng thẳng thấp thật thất thầu thấy thế thể thêm theo thẻ thi thí thị thích thiết thiệt thiếu thiện thiên thiểu thiệu thìn thịnh thô thông thôn thống thời thôi thói thọ thoại thỏa thoát thu thú thủ thụ thuật thuận thuế thúc thuộc thuốc thuê thủy thuỷ thư thử thứ thứ thừa thực thức thường thưởng thương thượng ' +
    'ủng ủy uỷ ưu ứng ước uống uy và vào vai vãng vận văn vắng vật vẫn vấn về vệ vi vì vị ví vịnh việc viện viên viết viếng việt vinh vòng vọng vô vốn vời với vợ vụ vui vùng vườn vướng vượt vừa vững vững ' +
    'xa xã xác xanh xây xảy xét xem xếp xin xóm xóa xoá xử xuân xuất xuống xuyên xứ xưởng xúc y ý yên yêu yếu yết'
  ).split(' '),
)
