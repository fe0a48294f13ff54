/** Last year's plan as a file on the clerk's desk. */
export const oldPlan = `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ BÌNH MINH	Độc lập - Tự do - Hạnh phúc

Số: 12/KH-UBND	Bình Minh, ngày 14 tháng 01 năm 2025

KẾ HOẠCH
Tuyên truyền phòng, chống cháy nổ trên địa bàn xã Bình Minh năm 2025

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Ủy ban nhân dân xã Bình Minh ban hành Kế hoạch tuyên truyền phòng, chống cháy nổ năm 2025 với các nội dung sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
a) Nâng cao ý thức của Nhân dân về phòng, chống cháy nổ.
b) Giảm số vụ cháy so với năm trước.
2. Yêu cầu
Tuyên truyền thường xuyên, đúng đối tượng.

II. NỘI DUNG
1. Tuyên truyền trên hệ thống truyền thanh trong năm 2025.
2. Kiểm tra các hộ kinh doanh xong trước ngày 15/6/2025.
3. Báo cáo kết quả trước ngày 15/11/2025.

III. TỔ CHỨC THỰC HIỆN
1. Công an xã chủ trì thực hiện Kế hoạch này.
2. Các thôn phối hợp thực hiện./.

Nơi nhận:	TM. ỦY BAN NHÂN DÂN
- Công an xã;	CHỦ TỊCH
- Các thôn;
- Lưu: VT, CA.	Nguyễn Văn An`
