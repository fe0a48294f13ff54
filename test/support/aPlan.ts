/**
 * A complete, valid, correct plan of a commune, so that a test names only what it is about:
 * `aPlan()`, `aPlan({ title: '...' })`, `aPlan((plan) => ({ ...plan, annexes: [] }))`.
 */
import type { Block, Draft, Letterhead, Signature } from '../../core/draft/draft.ts'
import { basis, duty, heading, item, paragraph, recipient, section, withPlaceIds } from './blocks.ts'

export * from './blocks.ts'

export type PlanPatch = Partial<Draft> | ((plan: Draft) => Draft)

/** A new object on every call; ids are the same on every call (`b1`, `b5-2-1`, `r3`). */
export function aPlan(patch: PlanPatch = {}): Draft {
  const plan: Draft = {
    format: 'ke-hoach',
    version: 2,
    id: 'ke-hoach-mau',
    revision: 0,
    template: { id: 'ke-hoach', version: '1' },
    year: 2026,
    title: 'Thực hiện dân chủ ở cơ sở trên địa bàn xã Bình Minh năm 2026',
    letterhead: aLetterhead(),
    facts: {},
    body: withPlaceIds(planBody()),
    recipients: {
      lines: [
        recipient('Ủy ban nhân dân tỉnh', 'higher', 'để b/c'),
        recipient('Sở Nội vụ', 'higher', 'để b/c'),
        recipient('Thường trực Đảng ủy', 'party', 'để b/c'),
        recipient('Thường trực Hội đồng nhân dân xã', 'council', 'để b/c'),
        recipient('Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã', 'leaders'),
        recipient('Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'front', 'để p/h'),
        recipient('Ban Xây dựng Đảng thuộc Đảng ủy', 'party', 'để p/h'),
        recipient('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', 'units'),
        recipient('Phòng Kinh tế', 'units'),
        recipient('Trung tâm Phục vụ hành chính công xã', 'units'),
        recipient('Các thôn', 'units'),
      ].map((line, index) => ({ ...line, id: `r${index + 1}` })),
      filing: 'VT, VHXH',
      drafterCode: '',
    },
    signature: aSignature(),
    annexes: [],
    waivers: [],
    notes: [],
    layout: {
      sizeSet: 'auto',
      indent: 12.7,
      lineSpacing: 1,
      paragraphGap: 6,
      tableSize: 12,
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
    },
    origin: { kind: 'template', name: 'ke-hoach', at: '2026-01-05T08:00:00.000Z' },
  }
  return typeof patch === 'function' ? patch(plan) : { ...plan, ...patch }
}

/** The correct plan with these blocks more under KINH PHÍ. */
export const withUnderBudget = (...blocks: readonly Block[]): Draft =>
  aPlan((plan) => ({ ...plan, body: plan.body.map((block) => underBudget(block, blocks)) }))

const underBudget = (block: Block, more: readonly Block[]): Block =>
  block.role === 'budget' ? { ...block, children: [...block.children, ...more] } : block

export function aLetterhead(patch: Partial<Letterhead> = {}): Letterhead {
  return {
    issuerKind: 'ubnd',
    parent: '',
    issuer: 'Ủy ban nhân dân xã Bình Minh',
    shortName: 'UBND xã Bình Minh',
    place: 'Bình Minh',
    number: '05',
    code: 'KH-UBND',
    date: '2026-01-05',
    issueYear: 2026,
    medium: 'paper',
    urgency: '',
    circulation: '',
    draftMark: null,
    ...patch,
  }
}

export function aSignature(patch: Partial<Signature> = {}): Signature {
  return {
    form: 'tm-kt',
    body: 'Ủy ban nhân dân',
    headPost: 'Chủ tịch',
    post: 'Phó Chủ tịch',
    deputyPost: '',
    ownPost: '',
    name: 'Nguyễn Thị Hòa',
    lines: [],
    ...patch,
  }
}

function planBody(): Block[] {
  return [
    basis('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'),
    basis(
      'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022; Luật sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở ngày 27 tháng 6 năm 2025;',
    ),
    basis(
      'Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở.',
    ),
    paragraph(
      'Ủy ban nhân dân xã Bình Minh ban hành Kế hoạch thực hiện dân chủ ở cơ sở trên địa bàn xã Bình Minh năm 2026 với các nội dung sau:',
      'opening',
    ),
    section(
      'MỤC ĐÍCH, YÊU CẦU',
      'purpose',
      heading(
        '1',
        'Mục đích',
        item(
          'a',
          'Phát huy quyền làm chủ của Nhân dân, của cán bộ, công chức, viên chức và người lao động; góp phần xây dựng chính quyền gần dân, phục vụ Nhân dân.',
        ),
        item(
          'a',
          'Nâng cao nhận thức, trách nhiệm của các cơ quan, đơn vị và của từng thôn trong việc thực hiện dân chủ ở cơ sở.',
        ),
      ),
      heading(
        '1',
        'Yêu cầu',
        item(
          'a',
          'Việc thực hiện dân chủ phải gắn với nhiệm vụ chính trị của địa phương, bảo đảm công khai, minh bạch và đúng quy định của pháp luật.',
        ),
        item('a', 'Mỗi nhiệm vụ có cơ quan chủ trì, cơ quan phối hợp, thời gian hoàn thành và sản phẩm cụ thể.'),
      ),
    ),
    section('NỘI DUNG', 'content', ...tasks()),
    section(
      'KINH PHÍ THỰC HIỆN',
      'budget',
      item('1', 'Kinh phí thực hiện Kế hoạch do ngân sách xã bảo đảm theo phân cấp và các nguồn hợp pháp khác.'),
      item(
        '1',
        'Các cơ quan, đơn vị lập dự toán kinh phí gửi Phòng Kinh tế tổng hợp, trình Ủy ban nhân dân xã xem xét, quyết định.',
      ),
    ),
    section('TỔ CHỨC THỰC HIỆN', 'organisation', ...organisation()),
    paragraph(
      'Trên đây là Kế hoạch thực hiện dân chủ ở cơ sở trên địa bàn xã Bình Minh năm 2026, yêu cầu các cơ quan, đơn vị và các thôn nghiêm túc triển khai thực hiện./.',
      'closing',
    ),
  ]
}

function tasks(): Block[] {
  return [
    heading(
      '1',
      'Công tác tuyên truyền, phổ biến',
      item(
        'a',
        'Tổ chức hội nghị phổ biến Luật Thực hiện dân chủ ở cơ sở cho cán bộ, công chức, viên chức và trưởng các thôn.',
        duty('lead', 'Cơ quan chủ trì', 'Phòng Văn hóa - Xã hội.'),
        duty('support', 'Cơ quan phối hợp', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã; các thôn.'),
        duty('when', 'Thời gian thực hiện', 'Hoàn thành trước ngày 27 tháng 3 năm 2026.'),
        duty('product', 'Sản phẩm', 'Hội nghị và báo cáo kết quả hội nghị.'),
      ),
      item(
        'a',
        'Đăng tải tài liệu hỏi đáp về thực hiện dân chủ ở cơ sở trên Trang thông tin điện tử của xã.',
        duty('lead', 'Cơ quan chủ trì', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã.'),
        duty('support', 'Cơ quan phối hợp', 'Phòng Văn hóa - Xã hội.'),
        duty('when', 'Thời gian thực hiện', 'Quý II năm 2026.'),
        duty('product', 'Sản phẩm', 'Tài liệu hỏi đáp được đăng tải.'),
      ),
    ),
    heading(
      '1',
      'Công khai thông tin ở xã',
      item(
        'a',
        'Niêm yết thủ tục hành chính, phí, lệ phí và kết quả giải quyết hồ sơ tại trụ sở Ủy ban nhân dân xã.',
        duty('lead', 'Cơ quan chủ trì', 'Trung tâm Phục vụ hành chính công xã.'),
        duty('support', 'Cơ quan phối hợp', 'Phòng Kinh tế; Phòng Văn hóa - Xã hội.'),
        duty('when', 'Thời gian thực hiện', 'Hoàn thành trước ngày 30 tháng 6 năm 2026.'),
        duty('product', 'Sản phẩm', 'Bảng niêm yết và biên bản niêm yết.'),
      ),
      item(
        'a',
        'Công khai dự toán, quyết toán ngân sách xã theo quy định của Luật Ngân sách nhà nước.',
        duty('lead', 'Cơ quan chủ trì', 'Phòng Kinh tế.'),
        duty('support', 'Cơ quan phối hợp', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã.'),
        duty('when', 'Thời gian thực hiện', 'Trong năm 2026.'),
        duty('product', 'Sản phẩm', 'Thông báo công khai dự toán, quyết toán.'),
      ),
    ),
  ]
}

function organisation(): Block[] {
  return [
    heading(
      '1',
      'Phòng Văn hóa - Xã hội',
      item('a', 'Chủ trì, hướng dẫn, đôn đốc, kiểm tra các cơ quan, đơn vị và các thôn thực hiện Kế hoạch này.'),
      item(
        'a',
        'Tổng hợp, tham mưu Ủy ban nhân dân xã báo cáo Sở Nội vụ: báo cáo năm trước ngày 13 tháng 11 năm 2026.',
      ),
    ),
    heading(
      '1',
      'Phòng Kinh tế',
      item('a', 'Tham mưu bố trí kinh phí thực hiện Kế hoạch trong dự toán ngân sách năm 2026.'),
      item('a', 'Hướng dẫn các cơ quan, đơn vị quản lý, sử dụng và quyết toán kinh phí.'),
    ),
    heading(
      '1',
      'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Trung tâm Phục vụ hành chính công xã và các thôn',
      item('a', 'Triển khai các nhiệm vụ được giao theo đúng tiến độ.'),
      item('a', 'Báo cáo kết quả về Phòng Văn hóa - Xã hội trước ngày 06 tháng 11 năm 2026.'),
    ),
    item(
      '1',
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và Ban Xây dựng Đảng thuộc Đảng ủy phối hợp giám sát, vận động Nhân dân thực hiện dân chủ ở cơ sở.',
    ),
  ]
}
