import { planFilesSaid } from '../../planFiles.ts'
import type { NoParams, Sentence } from './sentence.ts'

/** Problems of reading a file someone else made. */
export const importMessages = {
  'import.empty': (p: { file: string }): Sentence => ({
    what: `Tệp “${p.file}” không có chữ nào.`,
    next: 'Kiểm tra lại tệp, hoặc mở tệp, chép nội dung và dán vào ô “Dán văn bản”.',
  }),
  'import.binary': (p: { file: string }): Sentence => ({
    what: `“${p.file}” không phải là văn bản: nội dung không theo dạng tệp nào mà phần mềm đọc được.`,
    next: 'Mở tệp bằng phần mềm đã tạo ra nó, lưu thành tệp Word (.docx) hoặc văn bản thuần (.txt) rồi mở lại ở đây.',
  }),
  'import.not-unicode': (p: { file: string }): Sentence => ({
    what: `Chữ trong “${p.file}” không theo bảng mã nào nhận ra được (Unicode, TCVN3, VNI) nên đọc sẽ sai dấu.`,
    next: 'Mở tệp bằng Word hoặc Notepad, chọn “Lưu thành…” với mã hóa UTF-8 rồi mở lại ở đây.',
  }),
  'import.unsupported': (p: { file: string; ending: string }): Sentence => ({
    what: `Chưa đọc được tệp đuôi “${p.ending}” (“${p.file}”).`,
    next: `Phần mềm đọc được tệp ${planFilesSaid}. Hãy lưu tệp thành một trong các dạng đó rồi mở lại.`,
  }),
  'import.too-large': (p: { file: string; limit: string }): Sentence => ({
    what: `“${p.file}” quá lớn nên chưa mở được; một kế hoạch dài cũng không quá ${p.limit}.`,
    next: 'Kiểm tra xem có chọn nhầm tệp không; nếu đúng tệp, bỏ bớt ảnh hoặc cắt phần không thuộc kế hoạch rồi mở lại.',
  }),
  'import.out-of-reach': (p: { file: string }): Sentence => ({
    what: `Máy không cho đọc tệp “${p.file}”.`,
    next: 'Tệp có thể đã bị dời đi, hoặc nằm trên ổ chưa kết nối. Chép tệp ra màn hình nền rồi mở lại.',
  }),
  'import.not-json': (p: { file: string }): Sentence => ({
    what: `“${p.file}” không phải là tệp bản nháp: nội dung không đúng dạng JSON, có thể bị cắt dở.`,
    next: 'Chọn tệp bản nháp khác. Nếu cạnh tệp có tệp đuôi .bak, đó là bản lưu ngay trước đó.',
  }),
  'import.not-a-plan': (p: { file: string }): Sentence => ({
    what: `Không nhận ra kế hoạch nào trong “${p.file}”: không thấy dòng KẾ HOẠCH, cũng không thấy chữ KH trong số, ký hiệu. Chưa có gì được lưu.`,
    next: 'Chọn tệp khác. Nếu đúng là kế hoạch, chọn “Vẫn đọc như kế hoạch” (dòng lệnh: thêm --any), hoặc mở tệp, thêm một dòng chỉ có chữ KẾ HOẠCH ở trên tên kế hoạch rồi nhập lại.',
  }),
  'import.other-kind': (p: { file: string; kind: string }): Sentence => ({
    what: `“${p.file}” không phải là kế hoạch: đây là ${p.kind}. Chưa có gì được lưu.`,
    next: 'Chọn tệp kế hoạch. Nếu muốn lấy nội dung của tệp này, chọn “Vẫn đọc như kế hoạch” (dòng lệnh: thêm --any).',
  }),
  'import.broken': (p: { file: string }): Sentence => ({
    what: `Tệp “${p.file}” bị hỏng hoặc tải về chưa hết nên không đọc được. Chưa có gì được lưu.`,
    next: 'Tải hoặc chép lại tệp. Nếu Word còn mở được tệp đó, hãy mở bằng Word, lưu thành tệp .docx mới rồi nhập lại.',
  }),
  'import.password': (p: { file: string }): Sentence => ({
    what: `“${p.file}” được đặt mật khẩu nên không đọc được nội dung.`,
    next: 'Mở tệp bằng phần mềm đã tạo ra nó (nhập mật khẩu), lưu thành một bản không có mật khẩu rồi nhập bản đó.',
  }),
  'import.not-word': (p: { file: string; found: string }): Sentence => ({
    what: `“${p.file}” không phải là tệp Word mà là ${p.found}.`,
    next: 'Chọn đúng tệp kế hoạch. Nếu nội dung kế hoạch nằm trong tệp này, hãy mở tệp, chép nội dung sang Word, lưu thành tệp .docx rồi nhập lại.',
  }),
  'import.picture': (p: { file: string; found: string }): Sentence => ({
    what: `“${p.file}” là ${p.found}, bên trong không có chữ để đọc.`,
    next: 'Tìm tệp Word gốc, hoặc nhận dạng chữ tiếng Việt (OCR) bằng phần mềm khác, soát lại rồi nhập tệp đã nhận dạng.',
  }),
  'import.scan': (p: { file: string }): Sentence => ({
    what: `“${p.file}” là bản quét: các trang chỉ có ảnh, không có chữ để đọc.`,
    next: 'Tìm tệp Word gốc hoặc bản PDF xuất từ Word. Nếu chỉ có bản quét, hãy nhận dạng chữ tiếng Việt (OCR) bằng phần mềm khác, soát lại rồi nhập.',
  }),
  'import.shapes': (p: { file: string }): Sentence => ({
    what: `Không đọc được chữ trong “${p.file}”: tệp PDF này vẽ chữ nhưng không ghi đó là chữ gì (xem và in thì được, chép ra thì thành ký hiệu lạ).`,
    next: 'Tìm tệp Word gốc, hoặc xuất lại PDF từ Word. Nếu chỉ có tệp này, hãy nhận dạng chữ tiếng Việt (OCR) bằng phần mềm khác, soát lại rồi nhập.',
  }),
  'import.unreadable': (p: { file: string; share: string }): Sentence => ({
    what: `Chữ trong “${p.file}” đã mất dấu tiếng Việt (chỉ ${p.share} chữ cái có dấu; văn bản lành có trên 20 %): bản nhận dạng chữ kém, hoặc bảng phông trong tệp bị hỏng.`,
    next: 'Tìm tệp Word gốc hoặc bản PDF khác của kế hoạch này; nếu là bản quét, hãy nhận dạng lại với tiếng Việt rồi nhập.',
  }),
  'import.zip-bomb': (p: { file: string }): Sentence => ({
    what: `“${p.file}” bung ra lớn bất thường so với tệp nên không được mở, để máy không bị treo.`,
    next: 'Mở tệp bằng Word, lưu thành tệp .docx mới rồi nhập lại. Nếu không rõ ai gửi tệp, đừng mở.',
  }),
  'import.unsafe': (p: { file: string }): Sentence => ({
    what: `Phần XML trong “${p.file}” có khai báo thực thể (DOCTYPE), điều tệp Word không bao giờ có; tệp có thể không an toàn nên không được đọc.`,
    next: 'Nếu tin tệp này, mở bằng Word, lưu thành tệp .docx mới rồi nhập bản mới. Nếu không rõ ai gửi tệp, đừng mở.',
  }),
  'import.crowded-page': (p: { file: string; found: string }): Sentence => ({
    what: `“${p.file}” có ${p.found}, nhiều hơn mọi trang văn bản bình thường, nên phần mềm đã dừng đọc để máy không bị treo. Chưa có gì được lưu.`,
    next: 'Mở tệp bằng Word, giữ lại phần kế hoạch, lưu thành tệp .docx mới rồi nhập lại; nếu vừa dán, chỉ chép phần kế hoạch rồi dán lại.',
  }),
  'import.too-heavy': (p: { file: string }): Sentence => ({
    what: `Đọc “${p.file}” cần quá nhiều thời gian hoặc bộ nhớ nên phần mềm đã dừng. Chưa có gì được lưu.`,
    next: 'Mở tệp, giữ lại phần kế hoạch, lưu thành tệp .docx mới rồi nhập lại.',
  }),
  'import.canceled': (_: NoParams): Sentence => ({
    what: 'Đã dừng đọc tệp theo yêu cầu. Chưa có gì được lưu.',
    next: 'Chọn tệp và nhập lại khi cần.',
  }),
  'import.gone': (_: NoParams): Sentence => ({
    what: 'Bản đọc thử của tệp này không còn được giữ (đã bỏ, đã lưu, hoặc phần mềm vừa khởi động lại).',
    next: 'Chọn lại tệp và nhập lại.',
  }),
}
