import type { NoParams, Sentence } from './sentence.ts'

/** Problems of the list of drafts and of saving one. */
export const draftMessages = {
  'draft.not-found': (_: NoParams): Sentence => ({
    what: 'Không tìm thấy bản nháp này trên máy.',
    next: 'Quay về “Kế hoạch của tôi” để xem danh sách mới. Nếu đang soạn dở, bấm “Lưu thành bản sao” để giữ nội dung.',
  }),
  'draft.in-bin': (p: { title: string }): Sentence => ({
    what: `“${p.title}” đang nằm trong thùng rác nên chưa mở hay lưu được.`,
    next: 'Mở thùng rác, bấm “Khôi phục” rồi làm tiếp. Nội dung vẫn còn nguyên.',
  }),
  'draft.changed-elsewhere': (p: { title: string }): Sentence => ({
    what: `Chưa lưu được “${p.title}” vì văn bản này vừa được sửa ở một cửa sổ khác.`,
    next: 'Bấm “Xem bản mới” để so sánh, hoặc “Lưu thành bản sao” để giữ cả hai bản.',
  }),
  'draft.broken': (p: { file: string; hasBackup: boolean }): Sentence => ({
    what: `Tệp “${p.file}” bị hỏng nên không đọc được. Tệp hỏng được giữ nguyên, không bị ghi đè.`,
    next: p.hasBackup
      ? 'Bấm “Lấy lại bản trước” để mở bản lưu ngay trước đó.'
      : 'Không còn bản lưu trước. Hãy chép tệp này ra nơi khác và nhờ người phụ trách máy tính xem giúp.',
  }),
  'draft.newer': (p: { file: string }): Sentence => ({
    what: `Tệp “${p.file}” được tạo bằng phiên bản mới hơn của phần mềm nên chỉ giữ lại, không sửa được ở đây.`,
    next: 'Cập nhật Soạn Kế hoạch rồi mở lại. Tệp vẫn còn nguyên.',
  }),
  'draft.issued': (_: NoParams): Sentence => ({
    what: 'Kế hoạch này đã ban hành nên chỉ để xem, chưa sửa được.',
    next: 'Nhân bản, hoặc tạo cho năm mới rồi sửa bản ấy. Ghi nhầm là đã ban hành thì mở ra và bấm “Mở lại để sửa”.',
  }),
  'amend.not-issued': (p: { title: string }): Sentence => ({
    what: `“${p.title}” chưa ghi số và ngày ban hành nên chưa sửa đổi hay thay thế được: văn bản mới phải nêu số, ngày ấy.`,
    next: 'Mở kế hoạch, ghi số và ngày ký ở bước Rà soát và xuất (hoặc bước Cơ quan và số ký hiệu) rồi làm lại.',
  }),
  'amend.no-part': (_: NoParams): Sentence => ({
    what: 'Chưa chọn phần nào của kế hoạch để sửa đổi.',
    next: 'Chọn ít nhất một mục, khoản, điểm hay phụ lục, hoặc chọn thay thế cả kế hoạch.',
  }),
  'amend.unnumbered': (_: NoParams): Sentence => ({
    what: 'Kế hoạch này không có mục, khoản, điểm nào đánh số, cũng không có phụ lục: không nêu được phần nào để sửa đổi.',
    next: 'Đánh số các phần rồi làm lại, hoặc chọn thay thế cả kế hoạch.',
  }),
  'draft.no-snapshot': (_: NoParams): Sentence => ({
    what: 'Không đọc được bản đã lưu lúc đó.',
    next: 'Chọn một thời điểm khác. Bản hiện tại vẫn còn nguyên.',
  }),
  'draft.no-backup': (_: NoParams): Sentence => ({
    what: 'Không có bản lưu trước nào đọc được cho bản nháp này.',
    next: 'Tệp hỏng vẫn được giữ nguyên; hãy nhờ người phụ trách máy tính xem giúp.',
  }),
  'draft.not-in-bin': (_: NoParams): Sentence => ({
    what: 'Bản nháp này không còn trong thùng rác.',
    next: 'Quay về “Kế hoạch của tôi” để xem danh sách mới.',
  }),
  'draft.exists': (_: NoParams): Sentence => ({
    what: 'Đã có một bản nháp khác cùng mã trong danh sách nên chưa khôi phục được.',
    next: 'Đổi tên hoặc cho bản kia vào thùng rác rồi khôi phục lại. Không bản nào bị ghi đè.',
  }),
  'draft.bad-expression': (p: { place: string; message: string; more: number }): Sentence => ({
    what: `Chữ trong bản nháp có chỗ không in được (${p.place}): ${p.message}${p.more > 0 ? ` (và ${p.more} chỗ khác)` : ''}`,
    next: 'Sửa hoặc bỏ phần {{…}} ở chỗ đó rồi làm lại. Tệp bản nháp vẫn còn nguyên.',
  }),
  'facts.invalid': (p: { field: string }): Sentence => ({
    what: `Câu trả lời cho ô “${p.field}” không đúng dạng nên chưa tạo được bản nháp.`,
    next: 'Nhập lại ô đó rồi bấm “Tạo bản nháp”.',
  }),
}
