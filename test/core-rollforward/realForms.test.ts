/** Two plans in the forms real ones have: a province that looks back first, a school by its school year. */
import { describe, expect, it } from 'vitest'
import { readPlan } from '../core-import/reading.ts'
import { rolled, said } from './rolling.ts'

const province = `ỦY BAN NHÂN DÂN
TỈNH HẢI MINH
Số: 298/KH-UBND
Hải Minh, ngày 20 tháng 12 năm 2024
KẾ HOẠCH
ỨNG DỤNG CÔNG NGHỆ SỐ NĂM 2025 TRÊN ĐỊA BÀN TỈNH HẢI MINH
Theo Công văn số 3816/BKHCN-CĐS ngày 14/9/2024 của Bộ Khoa học và Công nghệ về hướng dẫn xây dựng kế hoạch số năm 2025; đề nghị của Sở Khoa học và Công nghệ tại Tờ trình số 715/TTr-SKHCN ngày 15/11/2024, UBND tỉnh ban hành Kế hoạch ứng dụng công nghệ số tỉnh Hải Minh năm 2025, như sau:
Phần I
NHÌN LẠI NĂM 2024
I. KẾT QUẢ NĂM 2024
Trong năm 2024 tỉnh hoàn thành 30/34 chỉ tiêu; đến tháng 9/2024, hai chỉ tiêu vượt kế hoạch.
Phần II
NHIỆM VỤ NĂM 2025
I. CĂN CỨ
- Luật Giao dịch điện tử năm 2023; Luật Dữ liệu 2024; Chỉ thị 08/CT-TTg năm 2025.
- Quyết định số 942/QĐ-TTg ngày 15 tháng 6 năm 2021 của Thủ tướng Chính phủ phê duyệt Chiến lược chính phủ số giai đoạn 2021-2025, định hướng đến năm 2030;
II. MỤC TIÊU
1. Đến hết năm 2025, 50% người trưởng thành có chữ ký số.
2. Rút kinh nghiệm từ cơn bão số 3 năm 2024, dự phòng dữ liệu.
3. Nghiệm thu trước 30-9-2025; tổng kết năm 2025, triển khai nhiệm vụ năm 2026.
4. Kỷ niệm 80 năm Quốc khánh (02/9/1945 - 02/9/2025).
III. TỔ CHỨC THỰC HIỆN
1. Báo cáo trước ngày 15/7 và 15/12/2025.
Nơi nhận:
- Lưu: VT, NC.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn An
`

const school = `UBND XÃ ĐỒNG TÂM
TRƯỜNG THCS ĐỒNG TÂM
Số: 07/KH-THCS
Đồng Tâm, ngày 08 tháng 9 năm 2025
KẾ HOẠCH
Hoạt động giáo dục năm học 2025 – 2026
Căn cứ Quyết định số 944/QĐ-UBND ngày 08/8/2025 của Ủy ban nhân dân tỉnh về Kế hoạch thời gian năm học 2025 – 2026;
Trường THCS Đồng Tâm xây dựng Kế hoạch hoạt động giáo dục năm học 2025 – 2026 như sau:
I. TÌNH HÌNH
1. Trường được thành lập năm 2005, đạt chuẩn quốc gia năm 2016.
2. Kết quả năm học 2024-2025: 98% học sinh lên lớp, tăng 2% so với năm học 2023-2024.
II. NHIỆM VỤ
1. Học kỳ I bắt đầu từ ngày 05/9/2025, kết thúc trước ngày 17/01/2026.
2. Tổng kết năm học trước ngày 29/5/2026; tuyển sinh lớp 6 năm học 2026-2027 trước ngày 31/7/2026.
3. Kỷ niệm 43 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2025).
4. Chiến lược phát triển trường giai đoạn 2021 - 2026, tầm nhìn đến năm 2030.
III. TỔ CHỨC THỰC HIỆN
1. Tổ trưởng báo cáo hằng tháng.
Nơi nhận:
- Lưu: VT.
HIỆU TRƯỞNG
Trần Thị Bình
`

const times = (text: string, to: number): string[] =>
  rolled(readPlan(text).draft, to)
    .changes.filter(({ group }) => group === 'year' || group === 'deadline' || group === 'citation')
    .map(said)

describe('a plan of a province, its title in capitals', () => {
  it('moves by its own year; what it looks back on is asked', () => {
    expect(times(province, 2026).slice(1)).toEqual([
      'year: NĂM 2025 → NĂM 2026',
      'citation: Công văn số 3816/BKHCN-CĐS ngày 14/9/2024 của Bộ Khoa học và Công nghệ → Công văn số 3816/BKHCN-CĐS ngày 14/9/2024 của Bộ Khoa học và Công nghệ ?',
      'citation: Tờ trình số 715/TTr-SKHCN ngày 15/11/2024 → Tờ trình số 715/TTr-SKHCN ngày 15/11/2024 ?',
      'year: năm 2025 → năm 2026',
      // The part that looks back is one question.
      'year: NĂM 2024 → NĂM 2025 ?',
      'year: NĂM 2025 → NĂM 2026',
      'year: năm 2025 → năm 2026',
      'year: năm 2024 → năm 2025 ?',
      'deadline: 30-9-2025 → 30-9-2026',
      'year: năm 2025 → năm 2026',
      'year: năm 2026 → năm 2027',
      'year: Kỷ niệm 80 năm → Kỷ niệm 81 năm',
      'year: 02/9/2025 → 02/9/2026',
      'deadline: 15/12/2025 → 15/12/2026',
    ])
  })
})

describe('a plan of a school', () => {
  it('moves by its school year', () => {
    expect(times(school, 2026).slice(1)).toEqual([
      'year: 2025 – 2026 → 2026 – 2027',
      'citation: Quyết định số 944/QĐ-UBND ngày 08/8/2025 của Ủy ban nhân dân tỉnh → Quyết định số 944/QĐ-UBND ngày 08/8/2025 của Ủy ban nhân dân tỉnh ?',
      'year: 2025 – 2026 → 2026 – 2027',
      'year: 2024-2025 → 2025-2026 ?',
      // A school year has begun before its plan.
      'deadline: 05/9/2025 → 05/9/2026',
      // A Sunday in 2027.
      'deadline: 17/01/2026 → 15/01/2027',
      // A Saturday.
      'deadline: 29/5/2026 → 28/5/2027',
      'year: 2026-2027 → 2027-2028',
      // A Saturday.
      'deadline: 31/7/2026 → 30/7/2027',
      'year: Kỷ niệm 43 năm → Kỷ niệm 44 năm',
      'year: 20/11/2025 → 20/11/2026',
    ])
  })
})
