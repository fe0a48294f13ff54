/**
 * Words that offices often mistype or confuse; the left side is never right in a plan. Our own list.
 * Form of a line: see `readPhrases`. What merely breaks the structure of a syllable ("thưc", "hòan") needs no line here.
 */
import { readPhrases } from './readPhrases.ts'

export const wordConfusions = readPhrases(`
  chỉnh sữa → chỉnh sửa
  sữa chữa → sửa chữa
  sửa chửa → sửa chữa
  sữa chửa → sửa chữa
  sữa đổi → sửa đổi
  sửa đỗi → sửa đổi
  bổ xung → bổ sung
  không bàng quang → không bàng quan
  thái độ bàng quang → thái độ bàng quan
  bàng quang trước → bàng quan trước
  bàng quang với → bàng quan với
  bức buộc → bắt buộc
  bỗ sung → bổ sung
  bổ sunng → bổ sung
  xuất xắc → xuất sắc
  suất sắc → xuất sắc
  suất xắc → xuất sắc
  sử lý → xử lý ! sau: lịch
  sử lí → xử lí ! sau: lịch
  xữ lý → xử lý
  sử phạt → xử phạt ! sau: lịch
  xử dụng → sử dụng
  sữ dụng → sử dụng
  xắp xếp → sắp xếp
  sắp sếp → sắp xếp
  xắp sếp → sắp xếp
  sát nhập → sáp nhập
  xát nhập → sáp nhập
  xúc tích → súc tích
  giúp đở → giúp đỡ
  hổ trợ → hỗ trợ
  hỗ chợ → hỗ trợ
  nghĩ hưu → nghỉ hưu
  nghĩ lễ → nghỉ lễ
  nghĩ phép → nghỉ phép
  nghĩ việc → nghỉ việc
  nghỉa vụ → nghĩa vụ
  nghỉa trang → nghĩa trang
  phát luật → pháp luật
  phấp luật → pháp luật
  nâng cáo → nâng cao
  nâng cau → nâng cao
  tuyên truyên → tuyên truyền
  tuyên truyển → tuyên truyền
  tuyên chuyền → tuyên truyền
  truyên truyền → tuyên truyền
  chuyên truyền → tuyên truyền ! trước: thông hình
  phổ biền → phổ biến
  phỗ biến → phổ biến
  kế hoặch → kế hoạch
  kế hoạnh → kế hoạch
  hoàn thanh → hoàn thành ! trước: toán
  triễn khai → triển khai
  triển khải → triển khai
  truyển khai → triển khai
  chiển khai → triển khai
  thực hiên → thực hiện
  thực hiệm → thực hiện
  tỗ chức → tổ chức
  trách nhiêm → trách nhiệm
  trách nghiệm → trách nhiệm
  bổ nghiệm → bổ nhiệm
  bổ nhiêm → bổ nhiệm
  kiễm tra → kiểm tra
  kiềm tra → kiểm tra
  kiểm soat → kiểm soát
  giám xát → giám sát
  dám sát → giám sát
  theo dỏi → theo dõi
  theo giỏi → theo dõi
  theo giõi → theo dõi
  đôn đóc → đôn đốc
  đông đốc → đôn đốc
  phối hơp → phối hợp
  phối hộp → phối hợp
  chủ chì → chủ trì
  chủ trỉ → chủ trì
  tham miu → tham mưu
  tham mưa → tham mưu
  ban hanh → ban hành
  quyết đinh → quyết định
  nghị đinh → nghị định
  quy đinh → quy định
  qui đinh → quy định
  thẩm đinh → thẩm định
  thẫm định → thẩm định
  thẫm quyền → thẩm quyền
  thẩm quyên → thẩm quyền
  uỷ nghiệm → ủy nhiệm
  ủy nghiệm → ủy nhiệm
  quãn lý → quản lý
  quảng lý → quản lý
  hướng dẩn → hướng dẫn
  hướng dãn → hướng dẫn
  dẩn đến → dẫn đến
  dẩn đầu → dẫn đầu
  chỉ đao → chỉ đạo
  chĩ đạo → chỉ đạo
  chỉ dạo → chỉ đạo
  lảnh đạo → lãnh đạo
  lãnh đao → lãnh đạo
  đoàn thễ → đoàn thể
  tập thễ → tập thể
  cụ thễ → cụ thể
  cụ thê → cụ thể
  cũng cố → củng cố ! trước: gắng tình ý định
  kỷ năng → kỹ năng
  kỷ thuật → kỹ thuật
  kỷ lưỡng → kỹ lưỡng
  kỹ luật → kỷ luật ! sau: cứu đọc xem hiểu nắm học triệt xét
  kỹ cương → kỷ cương
  kỹ niệm → kỷ niệm
  thế kỹ → thế kỷ
  bão đảm → bảo đảm
  bảo đãm → bảo đảm
  đảm bão → đảm bảo
  đãm bảo → đảm bảo
  bảo dưởng → bảo dưỡng
  bồi dưởng → bồi dưỡng
  nuôi dưởng → nuôi dưỡng
  chia sẽ → chia sẻ
  mạnh mẻ → mạnh mẽ
  đẩy mạng → đẩy mạnh
  sạch sẻ → sạch sẽ
  chặt chẻ → chặt chẽ
  chặc chẽ → chặt chẽ
  chặc chẻ → chặt chẽ
  sẳn sàng → sẵn sàng
  sẵn xàng → sẵn sàng
  sẳn có → sẵn có
  sảy ra → xảy ra
  dể dàng → dễ dàng
  dễ giàng → dễ dàng
  giành cho → dành cho ! trước: được bằng
  giành thời gian → dành thời gian
  danh xách → danh sách
  giang lận → gian lận
  lạm giụng → lạm dụng
  lợi rụng → lợi dụng
  dử liệu → dữ liệu
  cơ sỡ → cơ sở
  cơ xở → cơ sở
  trụ sỡ → trụ sở
  sỡ hữu → sở hữu
  đở đầu → đỡ đầu
  nổ lực → nỗ lực
  nổi dung → nội dung
  nội dụng → nội dung
  nội rung → nội dung
  nhân giân → nhân dân
  tin thần → tinh thần
  trãi nghiệm → trải nghiệm
  trãi qua → trải qua
  chửa cháy → chữa cháy
  chửa bệnh → chữa bệnh
  rũi ro → rủi ro
  rủi do → rủi ro
  tai nạng → tai nạn
  tệ nạng → tệ nạn
  chật tự → trật tự
  trậc tự → trật tự
  tháo gở → tháo gỡ
  tháo giỡ → tháo gỡ
  vướn mắc → vướng mắc
  vướng mắt → vướng mắc
  vướn mắt → vướng mắc
  khó khăng → khó khăn
  thống nhấc → thống nhất
  thường suyên → thường xuyên
  thường xuyện → thường xuyên
  nhanh tróng → nhanh chóng
  chọn vẹn → trọn vẹn
  trọn lọc → chọn lọc
  trú trọng → chú trọng
  chú chọng → chú trọng
  tập chung → tập trung ! sau: học bài luyện thực diễn
  trân thành → chân thành
  chân trọng → trân trọng
  góp phẩn → góp phần
  phong chào → phong trào ! trước: hỏi mừng cờ đón
  trào mừng → chào mừng ! sau: phong cao
  chương chình → chương trình
  chương trinh → chương trình
  trương trình → chương trình ! sau: chủ khoa
  chính xách → chính sách
  chính sác → chính xác
  xác xuất → xác suất ! trước: khẩu bản
  năng xuất → năng suất ! sau: khả chức tiềm
  lãi xuất → lãi suất
  suất khẩu → xuất khẩu
  sản suất → sản xuất
  đề suất → đề xuất
  đột suất → đột xuất
  khiếu lại → khiếu nại
  khiến nại → khiếu nại
  khiếu nạy → khiếu nại
  giãi quyết → giải quyết
  dải quyết → giải quyết
  giãi pháp → giải pháp
  giải phát → giải pháp ! trước: thanh thưởng
  biện phát → biện pháp
  phương phát → phương pháp ! sau: địa đa song đối đơn
  pháp triển → phát triển ! trước: khai lãm
  phát triễn → phát triển
  phát chiển → phát triển
  pháp huy → phát huy ! trước: động
  xuyên xuốt → xuyên suốt
  suyên suốt → xuyên suốt
  xem sét → xem xét
  xét sử → xét xử
  nhiệm dụ → nhiệm vụ
  thủ tụt → thủ tục
  dịch dụ → dịch vụ
  kinh phú → kinh phí
  ngân xách → ngân sách
  biên bãn → biên bản
  biên bảng → biên bản
  văn bãn → văn bản
  văng bản → văn bản
  địa bàng → địa bàn
  địa bản → địa bàn
  nông thông → nông thôn
  giáo giục → giáo dục
  vệ xinh → vệ sinh
  xinh hoạt → sinh hoạt
  sinh hoạch → sinh hoạt
  học xinh → học sinh
  phát xinh → phát sinh
  dân xinh → dân sinh
  an xinh → an sinh
  chuyền thông → truyền thông
  chuyễn đổi → chuyển đổi
  chuyển đỗi → chuyển đổi
  thay đỗi → thay đổi
  trao đỗi → trao đổi
  đỗi mới → đổi mới
  đảng ũy → đảng ủy
  giử gìn → giữ gìn
  giử vững → giữ vững
  giữ vửng → giữ vững
  vửng mạnh → vững mạnh
  vững trắc → vững chắc
  bền vửng → bền vững
  lũ lục → lũ lụt
  thiên tay → thiên tai
  cháy nỗ → cháy nổ
  nổi bậc → nổi bật
  đặt biệt → đặc biệt
  đặc biêt → đặc biệt
  đặt thù → đặc thù
  đặc ra → đặt ra
  phụ nử → phụ nữ
  nử giới → nữ giới
  cựu chiến bình → cựu chiến binh
  quân xự → quân sự
  nhân xự → nhân sự
  xự nghiệp → sự nghiệp
  xáng tạo → sáng tạo
  xáng kiến → sáng kiến
  sáng xuốt → sáng suốt
  lịch xử → lịch sử
  tiếc kiệm → tiết kiệm
  tiết kiêm → tiết kiệm
  lảng phí → lãng phí
  tham nhủng → tham nhũng
  nhủng nhiễu → nhũng nhiễu
  sách nhiểu → sách nhiễu
  hách dịt → hách dịch
  công khái → công khai
  niêm yếc → niêm yết
  niêm yếch → niêm yết
  đơn vi → đơn vị ! trước: phạm
  cá nhăn → cá nhân
  kịp thòi → kịp thời
  thời gain → thời gian
  thành phẩn → thành phần
  mục điích → mục đích
  người đứng đâu → người đứng đầu
  công chúc → công chức ! trước: mừng tết thọ
  gương mẩu → gương mẫu
  mẩu biểu → mẫu biểu
  biểu mẩu → biểu mẫu
  trực tiếp và không trực tiếp → trực tiếp và gián tiếp
  tồn động → tồn đọng
  ứ động → ứ đọng
  lắng động → lắng đọng ! trước: vật lực
  giàn trải → dàn trải
  giàn xếp → dàn xếp
  kèm cập → kèm cặp
  sáng lạng → xán lạn
  sáng lạn → xán lạn
  xán lạng → xán lạn
  tựu chung → tựu trung
  chuẩn đoán → chẩn đoán
  chẩn đoàn → chẩn đoán
  trao dồi → trau dồi
  chau dồi → trau dồi
  trao chuốt → trau chuốt
  phụng dưởng → phụng dưỡng
  an dưởng → an dưỡng
  điều dưởng → điều dưỡng
  nghỉ dưởng → nghỉ dưỡng
  sơ xuất → sơ suất
  sơ xài → sơ sài
  vô hình chung → vô hình trung
  vô hình dung → vô hình trung
  khúc triết → khúc chiết
  giao động → dao động ! sau: tương
  vun đấp → vun đắp
  bồi đấp → bồi đắp
  đấp đê → đắp đê
  đúc rút kinh nghiệp → đúc rút kinh nghiệm
  rút kinh nghiệp → rút kinh nghiệm
  nâng nao → nâng cao
  sàn lọc → sàng lọc
  sẵn sằng → sẵn sàng
  mặc bằng → mặt bằng
  về mọi mặc → về mọi mặt
  bắt cập → bất cập
  kiểm xoát → kiểm soát
  kiễm soát → kiểm soát
  gia soát → rà soát
  dà soát → rà soát
  già soát → rà soát
  khắc khe → khắt khe
  suôn sẽ → suôn sẻ
  sạch vẽ → sạch sẽ
  vui vẽ → vui vẻ
  riêng lẽ → riêng lẻ
  lẽ tẻ → lẻ tẻ
  lẻ tẽ → lẻ tẻ
  tổng thễ → tổng thể
  các mặc → các mặt ! trước: định nhiên
`)
