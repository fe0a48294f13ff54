/** A small finished document, as render gives it, for tests of the preview alone. */
import type { DocumentModel, ParagraphModel, Run, TableModel } from '../../core/document/model.ts'
import type { LineLayout, PageLayout } from '../../core/document/pages.ts'
import { place } from '../../core/document/place.ts'
import type { ParagraphRole } from '../../core/style/paragraphs.ts'

const run = (text: string, style: Omit<Run, 'text'> = {}): Run => ({ text, ...style })

export function paragraph(
  id: string,
  role: ParagraphRole,
  label: string,
  runs: string | Run[],
  level?: 1 | 2 | 3,
): ParagraphModel {
  return {
    kind: 'paragraph',
    id,
    place: place.block(id),
    role,
    label,
    runs: typeof runs === 'string' ? [run(runs)] : runs,
    keepWithNext: level !== undefined,
    ...(level ? { outlineLevel: level } : {}),
  }
}

export function table(id: string, bodyRows: number): TableModel {
  return {
    kind: 'table',
    id,
    place: place.block(id),
    widths: [12, 88, 40, 25],
    aligns: ['center', 'justify', 'left', 'center'],
    headerRows: 1,
    rows: [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'],
      ...Array.from({ length: bodyRows }, (_, row) => [
        String(row + 1),
        `Rà soát hồ sơ của thôn số ${row + 1} và báo cáo kết quả.`,
        'Phòng Kinh tế',
        `Quý ${(row % 4) + 1}`,
      ]),
    ],
  }
}

const body: DocumentModel['body'] = [
  paragraph('cc1', 'basis', '', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'),
  paragraph('cc2', 'basis', '', [
    run('Căn cứ '),
    run('Nghị quyết số 12/NQ-HĐND ngày 20/12/2025 của Hội đồng nhân dân xã Bình Minh', { fact: 'nghi_quyet' }),
    run('.'),
  ]),
  paragraph('md', 'section', 'I.', 'MỤC ĐÍCH, YÊU CẦU', 1),
  paragraph('md1', 'clause-heading', '1.', 'Mục đích', 2),
  paragraph('md1a', 'point', 'a)', [
    run('Bảo đảm', { bold: true }),
    run(' mọi thôn, bản của xã đều được phổ biến đầy đủ, kịp thời các nội dung mới trong năm '),
    run('2026', { fact: 'nam' }),
    run('.'),
  ]),
  paragraph('md1b', 'point', 'b)', [
    run('Báo cáo kết quả trước ngày '),
    run('[hạn báo cáo]', { missing: true, fact: 'han_bao_cao' }),
    run(' hằng năm.'),
  ]),
  paragraph('nd', 'section', 'II.', 'NỘI DUNG', 1),
  paragraph('nd1', 'dash', '-', 'Cán bộ phụ trách lập danh mục việc phải làm theo từng tháng, gửi Văn phòng tổng hợp.'),
  table('bang', 4),
  paragraph('ket', 'body', '', 'Trên đây là Kế hoạch của Ủy ban nhân dân xã Bình Minh./.'),
]

export function aDocument(patch: Partial<DocumentModel> = {}): DocumentModel {
  return {
    properties: { title: 'Kế hoạch', office: 'Ủy ban nhân dân xã Bình Minh', year: 2026 },
    page: {
      sizeSet: 'L',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      indent: 12.7,
      lineSpacing: 1.1,
      paragraphGap: 6,
      tableSize: 12,
    },
    letterhead: {
      parent: [],
      issuer: ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH MINH'],
      issuerRule: 17,
      nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      mottoRule: 60.5,
      number: { place: place.letterhead('number'), runs: [run('Số: 05/KH-UBND')] },
      placeDate: { place: place.letterhead('date'), runs: [run('Bình Minh, ngày 05 tháng 01 năm 2026')] },
      columns: [65, 100],
    },
    title: {
      kind: 'KẾ HOẠCH',
      subject: [{ place: place.title, runs: [run('Thực hiện công tác văn thư năm 2026')] }],
      rule: 30,
    },
    body,
    closing: {
      recipients: {
        heading: 'Nơi nhận:',
        lines: [
          { place: place.recipient('r1'), runs: [run('- UBND tỉnh (để b/c);')] },
          { place: place.recipient('r2'), runs: [run('- Các thôn;')] },
          { place: place.filing, runs: [run('- Lưu: VT, VP.')] },
        ],
      },
      signature: {
        lines: [
          { place: place.signature('body'), runs: [run('TM. ỦY BAN NHÂN DÂN')] },
          { place: place.signature('headPost'), runs: [run('CHỦ TỊCH')] },
        ],
        name: { place: place.signature('name'), runs: [run('Trần Văn Bình')] },
      },
    },
    annexes: [
      {
        id: 'pl1',
        place: place.annex('pl1'),
        orientation: 'landscape',
        heading: 'Phụ lục',
        title: [{ place: place.annexTitle('pl1'), runs: [run('BẢNG PHÂN CÔNG')] }],
        attachedTo: '(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Bình Minh)',
        rule: 30,
        blocks: [table('pc', 12)],
      },
    ],
    notes: [],
    ...patch,
  }
}

/** A line of a page, 20 px high, at a height. */
export function aLine(at: string, text: string, y: number, patch: Partial<LineLayout> = {}): LineLayout {
  return {
    place: at,
    runs: [run(text)],
    x: 113.4,
    y,
    width: 623.6,
    height: 20,
    textWidth: 600,
    align: 'justify',
    last: false,
    size: 18.67,
    ...patch,
  }
}

export const aPage = (lines: LineLayout[], patch: Partial<PageLayout> = {}): PageLayout => ({
  width: 793.7,
  height: 1122.5,
  pageNumber: '',
  lines,
  rules: [],
  boxes: [],
  ...patch,
})
