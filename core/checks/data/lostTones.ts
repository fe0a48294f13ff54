/**
 * Words of every plan with a tone or a hat lost or wrong, where what is left is a syllable all the same and so no fault of
 * structure: `kinh phi`, `đơn vi`. The left side is no word of office language. Our own list; form of a line: see `readPhrases`.
 */
import { readPhrases } from './readPhrases.ts'

export const lostTones = readPhrases(`
  phong, chống → phòng, chống ! sau: lao
  kinh phi → kinh phí ! trước: lợi
  thơi gian → thời gian
  hoan thành → hoàn thành
  hoàn thánh → hoàn thành
  hương dẫn → hướng dẫn
  nhiêm vụ → nhiệm vụ
  nhiệm vu → nhiệm vụ
  văn ban → văn bản
  kiêm tra → kiểm tra
  giam sát → giám sát ! sau: trại tạm
  phôi hợp → phối hợp
  tông hợp → tổng hợp
  chu trì → chủ trì
  chủ tri → chủ trì ! trước: thức
  chu tịch → chủ tịch
  thương xuyên → thường xuyên
  kịp thơi → kịp thời
  kiệp thời → kịp thời
  đia bàn → địa bàn
  đia phương → địa phương
  xây dưng → xây dựng
  tăng cương → tăng cường
  can bộ → cán bộ
  cán bô → cán bộ
  công chứt → công chức
  lanh đạo → lãnh đạo
  chi đạo → chỉ đạo
  thanh viên → thành viên
  hôi nghị → hội nghị
  hội nghi → hội nghị ! trước: lễ thức
  hôi đồng → hội đồng
  xã hôi → xã hội
  chinh quyền → chính quyền
  chính quyên → chính quyền
  hanh chính → hành chính
  hành chinh → hành chính
  tinh hình → tình hình
  tình hinh → tình hình
  gia đinh → gia đình
  tai chính → tài chính ! sau: thiên
  tài chinh → tài chính
  dư toán → dự toán
  dự toan → dự toán
  đê nghị → đề nghị
  đề nghi → đề nghị
  yêu câu → yêu cầu ! trước: hỏi
  điên tử → điện tử
  điện tư → điện tử ! trước: nhân vấn
  vân động → vận động
  hô trợ → hỗ trợ
  hỗ trơ → hỗ trợ
  đam bảo → đảm bảo
  đảm bao → đảm bảo ! trước: nhiêu gồm
  bao đảm → bảo đảm
  bảo đam → bảo đảm
  lao đông → lao động
  kê hoạch → kế hoạch
  bao cáo → báo cáo
  triên khai → triển khai
  phô biến → phổ biến
  phổ biên → phổ biến
`)
