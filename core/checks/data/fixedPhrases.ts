/** Phrases every office writes alike, with a word lost. Our own list; form of a line: see `readPhrases`. */
import { readPhrases } from './readPhrases.ts'

export const missingWords = readPhrases(`
  người lao → người lao động ! trước: động công lực khổ lý tù vào đến xuống ra dốc lên tới qua thẳng nhanh
  các văn hướng dẫn → các văn bản hướng dẫn
  các văn chỉ đạo → các văn bản chỉ đạo
  các văn quy → các văn bản quy
  các văn liên quan → các văn bản liên quan
  các văn có → các văn bản có
  các văn của → các văn bản của
  những văn có → những văn bản có
  văn bản quy pháp luật → văn bản quy phạm pháp luật
  văn bản phạm pháp luật → văn bản quy phạm pháp luật
  văn bản quy phạm luật → văn bản quy phạm pháp luật
  thực hiện các tồn tại → khắc phục các tồn tại
  thực hiện những tồn tại → khắc phục những tồn tại
  ở các tại → ?
  trong các tại → ?
  theo quy định → theo quy định của ! chỉ trước: luật nghị
  có hiệu các → có hiệu quả các
  có hiệu công tác → có hiệu quả công tác
  có hiệu kế hoạch → có hiệu quả kế hoạch
  đạt hiệu cao → đạt hiệu quả cao
  cán bộ, công viên chức → cán bộ, công chức, viên chức
  cán, công chức → cán bộ, công chức
  cán bộ, chức, viên chức → cán bộ, công chức, viên chức
  cơ, đơn vị → cơ quan, đơn vị ! sau: động nguy
  cơ quan, đơn có → cơ quan, đơn vị có
  cơ quan, đơn liên quan → cơ quan, đơn vị liên quan
  các cơ quan, vị → các cơ quan, đơn vị
  ủy ban dân → ủy ban nhân dân ! trước: tộc số nguyện
  ủy ban nhân → ủy ban nhân dân ! trước: dân quyền
  ủy nhân dân → ủy ban nhân dân
  uỷ nhân dân → uỷ ban nhân dân
  hội đồng dân → hội đồng nhân dân ! trước: tộc
  hội đồng nhân → hội đồng nhân dân ! trước: dân sự
  mặt trận tổ việt nam → mặt trận Tổ quốc Việt Nam
  mặt trận quốc việt nam → mặt trận Tổ quốc Việt Nam
  tổ chức chính - xã hội → tổ chức chính trị - xã hội
  tổ chức chính trị - hội → tổ chức chính trị - xã hội
  phát triển kinh - xã hội → phát triển kinh tế - xã hội
  kinh tế - hội → kinh tế - xã hội
  trên địa → trên địa bàn ! trước: bàn danh giới hình cầu điểm chỉ chính vị phận hạt chất
  trên bàn xã → trên địa bàn xã
  trên bàn phường → trên địa bàn phường
  trên bàn tỉnh → trên địa bàn tỉnh
  chịu trách trước → chịu trách nhiệm trước
  có trách trong → có trách nhiệm trong
  có trách phối hợp → có trách nhiệm phối hợp
  có trách triển khai → có trách nhiệm triển khai
  cấp có quyền → cấp có thẩm quyền
  trong quá thực hiện → trong quá trình thực hiện
  trong quá triển khai → trong quá trình triển khai
  trong trình thực hiện → trong quá trình thực hiện ! sau: quá
  triển thực hiện → triển khai thực hiện
  nghiêm triển khai → nghiêm túc triển khai
  khó, vướng mắc → khó khăn, vướng mắc
  khó khăn, mắc → khó khăn, vướng mắc
  những khó, vướng → những khó khăn, vướng
  thực hiện chủ ở cơ sở → thực hiện dân chủ ở cơ sở
  thực hiện dân ở cơ sở → thực hiện dân chủ ở cơ sở
  dân chủ ở cơ và → dân chủ ở cơ sở và
  cải cách hành và → cải cách hành chính và
  thủ tục hành và → thủ tục hành chính và
  ý kiến chỉ của → ý kiến chỉ đạo của
  sự chỉ của → sự chỉ đạo của
  sự lãnh của → sự lãnh đạo của
  theo chức, nhiệm vụ → theo chức năng, nhiệm vụ
  chức năng, vụ được giao → chức năng, nhiệm vụ được giao
  chức năng, nhiệm được giao → chức năng, nhiệm vụ được giao
  nhiệm được giao → nhiệm vụ được giao
  vụ được giao → nhiệm vụ được giao ! sau: nhiệm công dịch phục nghiệp chức chuyên vụ
  góp nâng cao → góp phần nâng cao
  góp thúc đẩy → góp phần thúc đẩy
  góp xây dựng → góp phần xây dựng ! sau: đóng quyên chung
  trang thông điện tử → trang thông tin điện tử
  cổng thông điện tử → cổng thông tin điện tử
  phương tiện thông đại chúng → phương tiện thông tin đại chúng
  người đứng cơ quan → người đứng đầu cơ quan
  dự ngân sách → dự toán ngân sách
  ngân sách nước → ngân sách nhà nước ! trước: ta ngoài bạn sạch
  quản lý nước về → quản lý nhà nước về
  công chức, người lao động và nhân trên → công chức, người lao động và nhân dân trên
  báo cáo quả → báo cáo kết quả
  báo cáo kết thực hiện → báo cáo kết quả thực hiện
  kiểm tra, đôn việc → kiểm tra, đôn đốc việc
  bảo đúng quy định → bảo đảm đúng quy định ! sau: đảm
  bảo chất lượng → bảo đảm chất lượng ! sau: đảm
  tình hình, quả → tình hình, kết quả
  tạo điều thuận lợi → tạo điều kiện thuận lợi
  nội cụ thể như sau → nội dung cụ thể như sau
  với các dung sau → với các nội dung sau
`)

/** Enumerations that need a comma. */
export const missingCommas = readPhrases(`
  công khai minh bạch → công khai, minh bạch
  ban ngành đoàn thể → ban, ngành, đoàn thể
  ban ngành → ban, ngành
  sở ban ngành → sở, ban, ngành
  sở ngành → sở, ngành
  phòng ban chuyên môn → phòng, ban chuyên môn
  các phòng ban → các phòng, ban
  các cấp ngành → các cấp, ngành
  ngành đoàn thể → ngành, đoàn thể
  tồn tại hạn chế → tồn tại, hạn chế
  tồn tại khuyết điểm → tồn tại, khuyết điểm
  hạn chế yếu kém → hạn chế, yếu kém
  khó khăn vướng mắc → khó khăn, vướng mắc
  các xã phường → các xã, phường
  chế độ chính sách → chế độ, chính sách
  cán bộ công chức viên chức → cán bộ, công chức, viên chức
  cán bộ công chức → cán bộ, công chức
  công chức viên chức → công chức, viên chức
  viên chức người lao động → viên chức, người lao động
  đoàn viên hội viên → đoàn viên, hội viên
  khiếu nại tố cáo → khiếu nại, tố cáo
  kiến nghị phản ánh → kiến nghị, phản ánh
  phản ánh kiến nghị → phản ánh, kiến nghị
  chức năng nhiệm vụ → chức năng, nhiệm vụ
  mục đích yêu cầu → mục đích, yêu cầu
  mục tiêu nhiệm vụ → mục tiêu, nhiệm vụ
  nhiệm vụ giải pháp → nhiệm vụ, giải pháp
  kiểm tra giám sát → kiểm tra, giám sát
  theo dõi đôn đốc → theo dõi, đôn đốc
  kiểm tra đôn đốc → kiểm tra, đôn đốc
  thanh tra kiểm tra → thanh tra, kiểm tra
  sơ kết tổng kết → sơ kết, tổng kết
  biểu dương khen thưởng → biểu dương, khen thưởng
  tuyên truyền phổ biến → tuyên truyền, phổ biến
  tuyên truyền vận động → tuyên truyền, vận động
  sửa đổi bổ sung → sửa đổi, bổ sung
  tham nhũng lãng phí → tham nhũng, lãng phí
  tham nhũng tiêu cực → tham nhũng, tiêu cực
  phòng chống tham nhũng → phòng, chống tham nhũng
  phòng chống thiên tai → phòng, chống thiên tai
  phòng chống tội phạm → phòng, chống tội phạm
  phòng chống tệ nạn → phòng, chống tệ nạn
  phòng chống dịch → phòng, chống dịch
  phòng chống cháy → phòng, chống cháy
  phòng chống ma túy → phòng, chống ma túy
  phòng chống bạo lực → phòng, chống bạo lực
  phòng chống mua bán → phòng, chống mua bán
  phòng chống tác hại → phòng, chống tác hại
  cứu nạn cứu hộ → cứu nạn, cứu hộ
  cơ chế chính sách → cơ chế, chính sách
  trọng tâm trọng điểm → trọng tâm, trọng điểm
  cấp ủy chính quyền → cấp ủy, chính quyền
  chỉ đạo điều hành → chỉ đạo, điều hành ! sau: tin
  phòng cháy chữa cháy → phòng cháy, chữa cháy
  cơ quan đơn vị → cơ quan, đơn vị
  tổ chức cá nhân → tổ chức, cá nhân ! sau: các của cho
  tập thể cá nhân → tập thể, cá nhân
  đơn, thư, khiếu nại → đơn, thư khiếu nại
`)

/** Words that do not go together. */
export const collocations = readPhrases(`
  hướng dẫn kịp thời những khó khăn → hướng dẫn, kịp thời tháo gỡ những khó khăn
  hướng dẫn kịp thời các khó khăn → hướng dẫn, kịp thời tháo gỡ các khó khăn
  hướng dẫn kịp thời khó khăn → hướng dẫn, kịp thời tháo gỡ khó khăn
  kịp thời hướng dẫn những khó khăn → kịp thời hướng dẫn, tháo gỡ những khó khăn
  kịp thời hướng dẫn các khó khăn → kịp thời hướng dẫn, tháo gỡ các khó khăn
  kịp thời hướng dẫn khó khăn → kịp thời hướng dẫn, tháo gỡ khó khăn
  hướng dẫn những khó khăn → hướng dẫn, tháo gỡ những khó khăn
  hướng dẫn khó khăn → hướng dẫn, tháo gỡ khó khăn
  giải đáp những khó khăn → tháo gỡ những khó khăn
  giải đáp khó khăn → tháo gỡ khó khăn
  nâng cao công tác → tăng cường công tác
  đẩy mạnh chất lượng → nâng cao chất lượng
  tăng cường chất lượng → nâng cao chất lượng
  nâng cao tiến độ → đẩy nhanh tiến độ
  tăng cường tiến độ → đẩy nhanh tiến độ
  khắc phục các ưu điểm → phát huy các ưu điểm
  phát huy các tồn tại → khắc phục các tồn tại
  đạt được những hạn chế → còn những hạn chế
  đạt được những tồn tại → còn những tồn tại
`)

/** Words said twice in other words. */
export const tautologies = readPhrases(`
  tối thiểu nhất → tối thiểu
  tối đa nhất → tối đa
  tối ưu nhất → tối ưu
  hoàn thành xong → hoàn thành
  tái lặp lại → lặp lại
  bao gồm có → bao gồm
  ngày hôm nay → hôm nay
  gồm có bao gồm → gồm
  lý do vì → vì
  nguyên nhân là do → nguyên nhân là
  bảo đảm được bố trí → bảo đảm và được bố trí
  đảm bảo được bố trí → đảm bảo và được bố trí
`)
