import { type Entry, entry, unseen } from './entries.ts'

export const s1: readonly Entry[] = [
  entry(
    1,
    ['LAY-01', 'ký hiệu', '@letterhead'],
    ['LAY-01', 'địa danh', '@letterhead'],
    ['LAY-04', 'chủ quản', '@letterhead'],
  ),
  entry(2, ['LAW-14', 'chức năng, nhiệm vụ', 'Thực hiện Kế hoạch số'], ['ABB-01', 'UBND tỉnh']),
  entry(3, ['LAW-15', 'thi hành Luật với']),
  entry(4, ['TXT-05', 'hợp .']),
  entry(5, ['CAP-05', 'Luật thực hiện', 'một số điều của Luật'], ['CAP-05', 'Luật thực hiện', 'tin bài về Luật']),
  entry(6, ['TXT-15', 'hướng dẫn kịp thời những khó khăn']),
  entry(7, ['TXT-17', 'thực hiện triển khai thi hành']),
  entry(8, ['TASK-07', 'hương ước, quy ước']),
  entry(
    9,
    ['DATE-07', 'sau khi có hướng dẫn', 'một số điều của Luật'],
    ['DATE-07', 'sau khi có hướng dẫn', 'hương ước'],
  ),
  entry(10, ['TASK-01', 'II. NỘI DUNG', 'NỘI DUNG']),
  entry(11, ['CAP-07', 'kế hoạch này']),
  entry(12, ['CAP-08', 'Lãnh đạo', 'tham mưu Lãnh đạo']),
  entry(13, ['TXT-16', 'đồng thời']),
  entry(14, ['TXT-17', 'nghiêm túc, triển khai thực hiện']),
  entry(15, ['TXT-11', 'đảm bảo', 'đảm bảo mục đích']),
  entry(16, ['STR-09', 'Kinh phí', '@draft']),
  unseen(
    17,
    '“LĐVP”, “TN” là chữ viết tắt quen dùng ở nơi nhận',
    ['REC-07', 'VPUBND', '@recipients'],
    ['REC-07', 'LĐVP', '@recipients'],
  ),
  entry(18, ['REC-04', 'nhân dân tỉnh', '@recipients']),
  unseen(19, 'thụt dòng của bản văn bản thuần không giữ lại khi nhập', ['REC-06', 'Lưu', '@recipients']),
  entry(20, ['SIG-05', 'họ và tên', '@signature']),
  unseen(21, 'kế hoạch thi hành một luật có thể không gắn với năm nào', ['LAY-15', 'năm', '@title']),
]
