import { describe, expect, it } from 'vitest'
import { dutyRole, readDuty } from '../../core/outline/duties.ts'
import { readMarker } from '../../core/outline/readMarker.ts'
import { isBasis, isClosing, sectionRole } from '../../core/outline/roles.ts'

describe('the number, letter or dash at the head of a line', () => {
  it.each([
    ['I. MỤC ĐÍCH', 'I', 'I.', 'MỤC ĐÍCH'],
    ['II.NỘI DUNG', 'I', 'II.', 'NỘI DUNG'],
    ['IV/ TỔ CHỨC', 'I', 'IV/', 'TỔ CHỨC'],
    ['1. Mục đích', '1', '1.', 'Mục đích'],
    ['12.Nội dung', '1', '12.', 'Nội dung'],
    ['1) Nội dung', '1', '1)', 'Nội dung'],
    ['(2) Nội dung', '1', '(2)', 'Nội dung'],
    ['1.1. Công tác', '1.1', '1.1.', 'Công tác'],
    ['1.1 Công tác', '1.1', '1.1', 'Công tác'],
    ['2.1.3. Công tác', '1.1.1', '2.1.3.', 'Công tác'],
    ['a) Nâng cao', 'a', 'a)', 'Nâng cao'],
    ['đ)Định kỳ', 'a', 'đ)', 'Định kỳ'],
    ['f) chữ ngoài bảng', 'a', 'f)', 'chữ ngoài bảng'],
    ['a. Nâng cao', 'a', 'a.', 'Nâng cao'],
    ['- Cơ quan chủ trì', '-', '-', 'Cơ quan chủ trì'],
    ['-Cơ quan chủ trì', '-', '-', 'Cơ quan chủ trì'],
    ['– Cơ quan', '-', '–', 'Cơ quan'],
    ['+ Xây dựng', '+', '+', 'Xây dựng'],
    ['- + Xây dựng', '+', '- +', 'Xây dựng'],
    ['• Xây dựng', '-', '•', 'Xây dựng'],
    ['* Xây dựng', '-', '*', 'Xây dựng'],
    ['\uf0b7 Xây dựng', '-', '\uf0b7', 'Xây dựng'],
    ['A. ĐẶC ĐIỂM TÌNH HÌNH', 'phan', 'A.', 'ĐẶC ĐIỂM TÌNH HÌNH'],
    ['Phần I. NHIỆM VỤ', 'phan', 'Phần I', 'NHIỆM VỤ'],
    ['Điều 5. Hiệu lực', 'I', 'Điều 5.', 'Hiệu lực'],
    ['PHẦN THỨ NHẤT', 'phan', 'PHẦN THỨ NHẤT', ''],
    ['**I. MỤC ĐÍCH**', 'I', 'I.', '**MỤC ĐÍCH**'],
    ['**1.** Nội dung', '1', '1.', 'Nội dung'],
    ['  - *Hình thức:* hội nghị', '-', '-', '*Hình thức:* hội nghị'],
    ['3. {{ten_goi_tat}}', '1', '3.', '{{ten_goi_tat}}'],
    ['1.', '1', '1.', ''],
    ['-', '-', '-', ''],
  ])('%s', (line, marker, label, rest) => {
    expect(readMarker(line)).toMatchObject({ marker, label, rest })
  })

  it.each([
    '4.813.760.000 đồng',
    '64,3 % số hộ',
    '13h30 ngày 05/01/2026',
    '2026 là năm đầu',
    '2026. Năm đầu',
    '05.01.2026',
    '30.4 và 01.5',
    '1.5 triệu đồng',
    '0. Không có mục số không',
    '1/2 số thôn',
    '-5 độ',
    '--- Hết ---',
    '+84 912',
    '*chữ nghiêng* ở đầu',
    '**chữ đậm** ở đầu',
    'V. I. Lênin',
    'C. Mác',
    'A. Nguyễn Văn',
    'Phần mềm quản lý',
    'Phần I của Kế hoạch này',
    'Phần thứ nhất của Kế hoạch',
    '(Có Phụ lục I kèm theo)',
    'Điều 5 Luật Thực hiện dân chủ ở cơ sở.',
    'Điều 5, khoản 2',
    'và các đơn vị',
    '',
  ])('is none in: %s', (line) => {
    expect(readMarker(line)).toBeNull()
  })
})

describe('lines of an assignment', () => {
  it.each([
    ['Cơ quan chủ trì', 'lead'],
    ['Đơn vị chủ trì', 'lead'],
    ['Chủ trì', 'lead'],
    ['Cơ quan, đơn vị chủ trì thực hiện', 'lead'],
    ['Cơ quan thực hiện', 'do'],
    ['Đơn vị thực hiện', 'do'],
    ['Cơ quan tham mưu thực hiện', 'advise'],
    ['Đơn vị phối hợp', 'support'],
    ['Phối hợp', 'support'],
    ['Các cơ quan, đơn vị phối hợp', 'support'],
    ['Thời gian thực hiện', 'when'],
    ['Thời gian hoàn thành', 'when'],
    ['THỜI HẠN HOÀN THÀNH', 'when'],
    ['Hình thức', 'form'],
    ['Sản phẩm', 'product'],
    ['Sản phẩm đầu ra', 'product'],
    ['Kết quả, sản phẩm', 'product'],
    ['Thực hiện', null],
    ['Tổ chức thực hiện', 'do'],
    ['Kinh phí thực hiện', null],
    ['Giao Phòng Nội vụ', null],
    ['Việc báo cáo kết quả', null],
  ])('%s', (label, role) => {
    expect(dutyRole(label)).toBe(role)
  })

  it.each([
    ['Cơ quan chủ trì: Phòng A.', { label: 'Cơ quan chủ trì', text: 'Phòng A.' }],
    ['Thời gian thực hiện:', { label: 'Thời gian thực hiện', text: '' }],
    ['**Cơ quan chủ trì:** Phòng A', { label: 'Cơ quan chủ trì', text: 'Phòng A' }],
    ['*Cơ quan chủ trì*: Phòng A', { label: 'Cơ quan chủ trì', text: 'Phòng A' }],
    ['**Chủ trì: Phòng A**', { label: 'Chủ trì', text: '**Phòng A**' }],
  ])('%s', (line, reading) => {
    expect(readDuty(line)).toMatchObject(reading)
  })
})

describe('parts of a plan', () => {
  it.each([
    ['MỤC ĐÍCH, YÊU CẦU', 'purpose'],
    ['NỘI DUNG THỰC HIỆN', 'content'],
    ['NHIỆM VỤ VÀ KINH PHÍ', 'content'],
    ['KINH PHÍ THỰC HIỆN', 'budget'],
    ['TỔ CHỨC THỰC HIỆN', 'organisation'],
    ['PHÂN CÔNG TRÁCH NHIỆM', 'organisation'],
    ['ĐẶC ĐIỂM', 'content'],
  ])('%s', (title, role) => {
    expect(sectionRole(title)).toBe(role)
  })

  it('tells a basis from the sentence that opens the plan', () => {
    expect(isBasis('Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020;')).toBe(true)
    expect(isBasis('*Căn cứ Quyết định số 1/QĐ-TTg ngày 06/4/2026 ban hành Kế hoạch triển khai Luật.*')).toBe(true)
    expect(isBasis('Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh;')).toBe(true)
    expect(isBasis('Căn cứ Luật Thanh niên, UBND xã Bình Minh ban hành Kế hoạch với các nội dung sau:')).toBe(false)
    expect(isBasis('Thực hiện Kế hoạch số 12/KH-UBND, UBND xã ban hành Kế hoạch như sau.')).toBe(false)
    expect(isBasis('Ủy ban nhân dân xã ban hành Kế hoạch như sau:')).toBe(false)
  })

  it('knows the closing by its words, or by ./. after the last item', () => {
    expect(isClosing('Trên đây là Kế hoạch thực hiện dân chủ ở cơ sở.', false)).toBe(true)
    expect(isClosing('Các đơn vị nghiêm túc thực hiện./.', true)).toBe(true)
    expect(isClosing('Trong quá trình triển khai thực hiện, nếu có vướng mắc thì phản ánh.', true)).toBe(true)
    expect(isClosing('Trong quá trình thực hiện, các đơn vị chủ động phối hợp.', false)).toBe(false)
  })
})
