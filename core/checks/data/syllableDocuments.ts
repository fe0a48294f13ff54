/**
 * In how many of 714 official documents that are no plans a syllable stands, in lower case: counts alone, no text.
 * A line: the number of documents, then its syllables. What stands in few may be a slip of its writer: the list says
 * what is in use, not what is right.
 */
export const syllableDocuments = `
700 và
699 của
692 số
669 định
667 ngày
665 năm
654 có các
649 về
648 do
646 tháng
642 lập
639 việc
629 tỉnh trình
625 hành
624 theo
620 chức
616 tại
612 đề
608 vụ
607 quan
602 nghị phúc
598 quy
597 cơ
596 nhận
588 ban
581 tổ
578 lý
555 chính
552 quyền
537 nhiệm
534 thành
525 cấp động
524 trên địa vị
522 nhân
519 đơn
518 cho
516 hiện
515 được
512 pháp
510 phương
506 phòng
505 quản từ
504 liên
499 tịch
497 thực
488 công
485 với
484 hợp sau
479 cứ
475 quyết
474 hoạt thẩm
470 bản dân
468 điều
465 gửi
464 để sở
459 văn
458 hội
453 trong kết
452 thông
449 toàn
444 này
442 đã kiến
436 đến nhất
435 phủ
428 báo
427 dung
424 luật quả vào hiệu
422 làm
415 đổi
412 nội
409 phép
405 một
404 ý
400 như
398 ký
395 thời
394 là
393 án
391 chỉ
390 phải trước
388 xuất bảo
387 không sơ
386 viên khi trách
385 cáo
381 xã
377 điểm cần xét
376 lực
375 duyệt
371 đạo
369 nghiệp thống
366 thi
365 hồ thể
364 xem
363 nước
362 phê hoàn
360 đồng sự
359 bổ giao đảm
357 bộ dự
353 dẫn
352 khác sửa hướng
351 sung
348 ngành
347 dụng
345 tra
344 đối c
343 khoản
342 phạm
340 gia
338 đúng
336 vực
335 dựng chuyên
334 người
332 vi thủ
330 ứng đó đốc
329 nhà
328 hạn lệ tên
326 trực tục kèm
325 tham
324 tác
321 tư thuộc
320 an
319 liệu sử
318 chủ
317 chế
316 thiết qua
314 b kiểm thì
312 khai mục mới
311 tiếp
309 lượng chịu
307 kỳ
306 đủ
305 gồm
304 tự
302 chuyển
300 triển
298 hình
297 kể
295 phần
294 xây phát dấu
293 hoặc lĩnh
292 giải
291 phân gian
289 chất trường kiện
288 cầu
286 năng
283 độ cụ
282 lại
280 danh
278 sản bị
277 tài ủy
275 trưởng tương
274 a chi
273 tin đại
272 sách bàn phối
270 nhập phù
269 hóa tế môn
266 quá quốc
260 chuẩn
259 những
256 đầu tiết
255 ra soát
253 cách
252 loại tiêu sinh
251 tổng ghi đánh
249 xác
248 vận
247 xếp thiện
246 yêu ở đầy cùng
244 kế
242 kinh bằng tính thay
241 cứu
240 nêu
239 lần
238 chứng tập thảo
237 hoạch tích tạo
236 chỉnh sát
235 cá thức trợ cao thường bao
234 trì
233 đoàn phục gọi
231 học hệ còn yếu
230 thuật nếu
229 vật diện
227 xin
226 doanh trị
225 thu v
224 xử
223 giá
222 đường
221 hàng
219 nghĩa
216 thứ
214 hỗ
210 kỹ tiện
207 sắp
206 vệ trọng
205 cả
203 biểu
202 dịch đây
201 tiến
200 đặc
198 đăng vấn phụ
196 dõi
195 lưu nộp
194 điện đặt chương
193 nguyên bố chưa ương phường
192 trí tình
191 toán giới lãnh
190 d chấp chung
189 ngoài con
188 phí
187 cung nghiên
186 cấu mặt đang biết
185 tượng giữa biện
183 nguồn giám thế kính
182 kê mà trở sẽ
179 lục trang
178 chống
177 giấy minh máy thư
175 đ trụ
174 khu nhằm
172 rõ biến nghệ nhiều
171 ô tâm thêm
170 sáp căn
169 đóng lên hộ
168 luận
167 trung
166 tiền h
164 thanh truyền lịch tắt
163 hai
162 góp
161 nhau hưởng
160 mô giữ xuyên
159 tới
157 áp hồi
156 đích dưới mưu
155 tuyến thị phố từng
154 lợi ty phản bỏ trương tồn riêng
153 họp e biên
152 mức trừ mỗi
151 tối giúp gây nghiêm
150 phẩm ít
148 trữ nhưng ảnh
147 nhật ngang ninh
145 g nhiên
144 nâng
143 dữ hiểm
141 tắc tuân
140 biệt thao mật
139 hại mình
138 ba
137 trả chia cảnh bên tăng
136 đất nơi cập bình chấm
135 thuận mẫu
134 lấy tố trái
133 phiếu
132 sao tử bất
131 cán
129 bãi đi
128 giáo viết
127 nghề i đưa quỹ thúc
126 dứt
125 ngân
123 cố thuê cuộc bắt thoại hiểu
122 tạm
121 đáp dùng chí khoa vì thiểu dưỡng bồi mua cộng tộc
120 bán đào trật tốt
119 huấn mối
118 môi thương đoạn lao tướng cử hết huy
116 bầu ánh
115 hơn khả chúng nay
114 khí mã
113 luyện đa viện sức so thấy mạnh
112 nguy
111 y tách
110 thưởng phận phong
109 kỷ đều
108 nổ đình phổ gắn
107 lớn mọi
106 thác sổ
105 ích tín phó đạt
104 chọn nhóm
103 tải nghiệm tán khoảng khiếu tranh
101 khối chữa chiếu khỏi miễn
100 nào khó thiệu
99 khen nại triệu bạch
98 m nối mở khiển
97 dục cổ nguyện rà chặt
96 cải trạng rộng giảm buộc
95 chú kịp
94 tiếng khỏe
93 chứa mại tôn tay khăn
92 huyện ngoại cường chẽ phiên
91 độc tất kiệm
90 trùng vượt gốc
89 thuốc dài
88 truy vững
87 hữu cư
86 ngay sắc tặng
85 kho biển khẩn
84 chữ dạng nhu thỏa
83 vùng nạp xóa trải
82 dụ đấu thuế mắc
81 tầng sáng tội hằng thừa
80 khẩu vũ hạng tinh
79 sai cũ chép
78 đồ nền dành
77 ưu giai kín tiên đáng
76 cửa thích lối tuyên ông vẫn đẳng sắm
75 bởi hòa gần trận
74 cháy thủy cam vắng
73 chiều nhỏ vốn khắc mất lộ cũng đương di ước tùy
72 suất mạng nạn xảy tuổi sống mỹ
71 bảng diễn duy nghỉ thiệt hiến
70 lời lạc bước cuối vướng nhuận
69 hạ họ sang dạy quý
68 tô tờ thôn uy đôn
67 lựa ủng
66 tỷ sâu đức rửa
65 thử phá dễ nằm thiên tạp lương
64 đứng đẩy
63 k chậm niên đột hạch quần
62 xe khảo tìm ngăn ngữ nói
61 tả bệnh thập trao cực
60 hay nhánh giơ nhanh tránh
59 kích giờ đội cận mang nhũng suy thuần
58 khách trúc tảng
57 lớp kéo vậy nên
56 đá hủy dừng phức suốt
55 khoáng mỏ ma nông in lệnh trú thẻ mời
54 mềm cục muốn ngưỡng túc
53 tuyển ngừa lòng thân
52 cụm thoát lược phía xong
51 n thụ chiến rút đỡ
50 cấm hoá câu thấp liền thiếu hưu mê vinh khủng
49 mìn dây x tái khóa cạnh gọn đoan mươi
48 kg xúc xung nợ rối
47 vẽ tốc lắp kiếm tai bà tuần giam
46 thái dị
45 bày quân thước sạch l khuyến vai thôi
44 pic trò
43 đo cái chặn coi
42 túy hải khởi liệt bí chắn cản loạn
41 hàm hoa hỏi lưới phóng trẻ nắm
40 sư lái kim vòng xa hút ngũ ràng kia gặp center
39 dầu màu ví trích thuyết ngắn trào ổn sáu kiêm
38 trạm cây xuống hỏng xưởng chủng lúc
37 mm thí cột trưng che khích sẻ
36 thăm thải uỷ thầu bài phút gói dựa ro quanh khung chiếm thần đính
35 hậu rất đai thất sẵn cảm xâm
34 khoan hầm tấn chạy ranh lâm giáp
33 nhiễm thổ soạn nhìn rủi
32 cắt nó nhãn lô chờ chồng chắc sánh lân yết o đời buổi lẫn chóng tuyệt
31 vn giản họa đổ nghèo chở tức tật sót rèn mặc
30 phạt bưu nhiệt sắt lẻ canh chỗ hiệp xanh góc vừa dư lan giả lỗi càng tiễn
29 dỡ dòng tiểu cát ăn đỏ quay ngừng tấm em tháo vàng thù chốt quán
28 kíp lỗ ta bến lỏng cai ly cân lệch đợt quận chân rời chéo giác sớm lâu nhắc
27 nút gió sĩ nữ thùng đãi hư gì trấn đông lặp va lường tổn bề nổi ghép
26 dò tàu nghiện bay phi chối gom bốc chấn niêm ngược hài f khuyết dán miền triệt
25 màn ống đập sóng tọa giống ngầm rắn ngôn song hạt kề tước bền dương bách gìn
24 lá nhượng móc đua trục cài trồng nghe vô luôn bột huống ngặt
23 cảng lửa bì s q p hiển cổng and chèn núi trắng ii lọc tôi viễn khá nhở
22 t gác rồi cỡ kiểu khám kháng du đọc bắn gạch hỏa tầm quảng mười bạc khống phán xoá vọng
21 hỗn giảng thép sông thẳng rằng tròn xạ hơi miệng điển treo dần tưởng trống nửa bóng cương lai xu
20 đô lò xi sàn sét văng trời ha bồn tàng sạn bức băng nặng trăm chênh tuệ trân
19 đảng nuôi tường mòn hộp âm chợ tỏa rơ xăng tiềm tóm mắt rò nóng cất dọc mốc cờ đảo quang chu gỡ ơn
18 bạn than of cm đậm lãm nhạy sân đỗ khổ cước ca mét chụp ấn lạnh lễ cứng lượt đựng can thật đàm thượng khôi
17 nhớ trắc chuyền to trúng da may tệ thô website moóc đê lấp mi rỉ chuyến điền rừng cốt kém thận dàng gián hoà thắng sứ củng
16 mắm nén cáp gỗ đèn đỉnh đáy tần buôn đợi mẹ bánh cầm san ẩn nữa linh quát dù lồng tuỳ
15 nhấn tuý lít qui khô bua mép su bậc vôi đêm tẩy km mãn dời nứt chơi bão nhũ lấn vay trộn sơn đè sàng phà khoá lãng chết nét mảnh xấu lăm http mát cẩn ổ rãi
14 niệm tia bể mượn bón cậy hàn thưa bào mưa chuỗi siêu đệm khuôn đòi mực email rãnh tơi nhựa thiệp com cắm chúc tuy tủ
13 quặng lang dinh tu lông gương thuyền file bóc đen vết chảy nghiêng lề bốn rơi còi tràn nhẹ lùi đẹp hảo rạn
12 tận van thang thợ quyên for vỏ nồng dày xứ cong ngạch khái măng mạch đạc ga bờ phao ẩm pháo hở bù iii hoại mù gov khử axit vuông anh dính rs mạc lũ mũi đinh lãi đôi nhầm giàu bật xê chăm
11 link menu r luồng đạp mái đạn tri rào dốc cặp ốp binh hoán phẳng lót đem hoạn dược pha quạt khơi the quét sợi thuỷ neo đắp đài web vài khoẻ ngập camera hẹn nhiêu yên tam kiên tung am giỏi tám tùng mẽ lo
10 https rượu bụi xả thú rau hấp bọc khan dao lắng chuột cạn sỹ tông bùn tháp khâu dải tĩnh lát lợp rỗng vỡ ai non co nhược rách chạm vẹn hầu dọa đe chào móng www uống châm trơn thậm lam vãi nung trù lành thảm om bác cuả
9 diệt khuẩn côn mồi đốt sỏi bơm hao đoán vé min long vu chì khói thâm cuốn phỏng võ mầm tan ngẫu bê loạt gán mùa mệnh chiết u ráp thạo ngại pt phẩy cọc hẹp lõi kì tụng tỉ rung rác nam loa tươi rỗi thoáng lũy vui khiến nhờ phấn dàn sóc mỏng phim đói già hẳn
8 giếng hiếm tang khoán khoanh chăn nghìn fax vét chai tro data dãy thọ trỏ max oxy cống đĩa trọt ngắt thạch dọn nắp đoạt ngôi đón bia lôi xà đậu hãy bit bom thuẫn mâu sương tốn bục lở vạch gấp thoả chiếc trùm lắc kênh on rải đồi phông tệp muối tòa trễ tụ mồ hố khẳng kình cô giãn ấy chôn bá bám nhàn gmail
7 buồng vỉa if chinh hanh súng size nạo lanh nghi hô dập múi đàn or cưỡng cuộn kẽm kẻ lậu súc trượt sườn bớt ngâm module giây chìm xoay ngoặc làng ép đám lửng xén nhiễu xứng sa huỳnh ướt toạ lí chìa suối rc ngàn quên dệt luân mong canxi hào bôi mạo hạnh côi ten đâu gợi edu quen thịt ghế địch quà lụt dánh nơ khát tống
6 téc hòm hy đệ rổ phơi lieu no giàn time khoang vách túi doi hối phím hang cha sin iv tẩu ngư kẹp mịn đau vợ thả cua new trại cánh trần ảo sôi căng trầm la cỏ khép gởi tàn thềm pin safety xoắn code hùng lốp nhạt hiếu khiết đậy ngồi gãy scan đếm xô bút điệu nhị moi chẳng thách pa nát user id mừng vải sạt bấm kìm bô mùi mỡ lơ kiềm áo ven bọt nghĩ hoả thủng mũ hà lọt phú bảy nhi nitric phanh nếp phiện ái tựu chị chật đâm sành tỏ xít trưa đươc vẻ
5 blank aspx câm int j mảng ngòi pi phun điếu use chớp ho cu đống server sua khấu ung gen else rập chín top font sấy xách nghiền cos phôi name trừu sữa vuc ray tuc kè ốm ngọn xy radio tỉa ắc gam làn hãm huỷ nâu hoạ clip ngờ bé bổng phế sập lăn búa đứt z kép thong nguội màng tắm lạ hòn két hôi xỉ trông chục lõm pho axít phái hè đúc xen đáo index hương bịt châu dẻo byte bạo video giấu gai não ồn rạp nghẽn chánh phiền kêu dâm nảy len hát xì keo vác xẻng ao copy nháp huyết niềm ham chuyện vĩnh đền câp liêm lúa gõ
4 thỏi mai đuôi ngưng case vat thửa point then mêtan liquid down up thấm with tời acid tab khe line pham ve mini number bẩn w xx le bơi hãng logic láng cốc mx khac hổng mau rệt hinh mác hồng bi phiến tịnh ms nha giặt thở ôxy nitrat kịch ùn xí ngộ ráo at thiếc mail bu ván gậy kèo táng thắc rạc điệp nô muộn men storage gờ phốt bìa nen nấu ôtô model input spacing đam ki tóe đun all bích găng bar bong clinker vinabuy khuynh kí load thoái trốn đế ngõ mod ngột ném ngói gạt quarzit thuyên system trội ấp cười quê dang lưỡng dối abc ni luỹ đục xấp nề chặng lê quăng beng sạc triều thầy output khía vector nháy tù thấu tựa cùa tiêp dồn gà nghịch diesel mờ lận quế bọ gàng ko đeo leo đúp khớp xá tạc ưa phai triễn cơn tre cac nỗ ơ đặn sach cơm việt vong kẹo ôxi tráng quây cưa lầm dáng chẵn nhọn cắp bàng nới rậm chòi hú cuội gộp ruộng amonit thự khánh footer contact chút
3 lặn end item count cà mg nghiep ụ return set dong dan huong tuyết node not bùng ml nd dau conf stack golf xuat chập toan tôm chuc first queue bo ộ list support đẻ lien vườn hốc vitamin mút giềng xâu thồ click bottom thờ trơ đong char nuoc dioxin hydro chat quoc clo sấm chướng xám mộ log mãi const level update nang nở giật query array trinh ngủ tưới cay máng struct string lựu quyen ức nạ mương gánh khán yes switch ốc amoniac kệ mạ from gồ thai nồi nhồi dầm wmax giông bế han nòng dịp muc nhì left lữ truong nhôm bỏng rót red kiệt á nóc lật gắng ks dông nhúng default bạ séc card xóm cẩm à máu nắng natri lạm phô khuất hẻm ạ ngạt chứ wqư vụn dăm tây món ngon tân binary tao khổng text black mấy ủi săm ky phu gốm mài mui values đọng taxi vien hi rạch trát mẩu xóc khuyên dôi huynh viền virtual phan score format driver hôm nhuyễn nương dia triền de den ác vẩy khay lộn kỵ nhão nitơ ngơi khuếch lau đồn luy trặc thối chông ả chuộc bệ tank ong tuột ếch sụt ập đụng cẩu lạch granat mica moong xiên quấy hoãn lẽ base method tồi minimum based boolean header nhạc dậy ke cấy lỏi ngã bè bếp vây tá việ quyet mây login háng ê vĩ thoa pvc miếng cự vịn niken ứ bari hụt bon ư ế nhô quyêt ươm cụt thỉnh nềm cheo gẫy lũng vớt răng urani sericit mangan rẽ ngọt liêu tản xay khắp đắm vịnh dường phe thổng mổ nằn duyêt giành lắm ấm items off before moet
`
