import type {
  AnnexModel,
  BlockModel,
  DocumentModel,
  ParagraphModel,
  Run,
  TableCell,
  TableModel,
} from '../../core/document/model.ts'
import { place } from '../../core/document/place.ts'
import type { PageSetup } from '../../core/style/page.ts'
import { defaultMargins, issuerRule, letterheadColumns, subjectRule, textWidthOf } from '../../core/style/page.ts'
import type { ParagraphRole } from '../../core/style/paragraphs.ts'
import { textWidth } from '../../core/style/textWidth.ts'

export const aPage: PageSetup = {
  sizeSet: 'L',
  margins: defaultMargins,
  indent: 12.7,
  lineSpacing: 1.15,
  paragraphGap: 6,
  tableSize: 12,
}

let nextId = 0

/** `**bold**` and `*italic*` as runs. */
export function runs(text: string): Run[] {
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('**')) return { text: part.slice(2, -2), bold: true }
      return part.startsWith('*') ? { text: part.slice(1, -1), italic: true } : { text: part }
    })
}

const levels: Partial<Record<ParagraphRole, 1 | 2 | 3>> = {
  part: 1,
  section: 1,
  'clause-heading': 2,
  'point-heading': 3,
}

/** One paragraph of a body: `aParagraph('clause', '1.', 'Tổ chức họp dân.')`. */
export function aParagraph(role: ParagraphRole, label: string, text: string): ParagraphModel {
  const id = `b${++nextId}`
  const level = levels[role]
  return {
    kind: 'paragraph',
    id,
    place: place.block(id),
    role,
    label,
    runs: runs(text),
    keepWithNext: level !== undefined,
    ...(level ? { outlineLevel: level } : {}),
  }
}

export function aTable(rows: TableCell[][], patch: Partial<TableModel> = {}): TableModel {
  const id = `t${++nextId}`
  const columns = rows[0]?.length ?? 1
  const width = textWidthOf(defaultMargins)
  return {
    kind: 'table',
    id,
    place: place.block(id),
    widths: new Array(columns).fill(width / columns),
    aligns: new Array(columns).fill('left'),
    headerRows: 1,
    rows,
    ...patch,
  }
}

export function anAnnex(blocks: BlockModel[], patch: Partial<AnnexModel> = {}): AnnexModel {
  const id = `pl${++nextId}`
  return {
    id,
    place: place.annex(id),
    orientation: 'portrait',
    heading: 'Phụ lục',
    title: [{ place: place.annexTitle(id), runs: runs('BẢNG PHÂN CÔNG NHIỆM VỤ') }],
    attachedTo: '(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Bình Minh)',
    rule: 30,
    blocks,
    ...patch,
  }
}

const subject = 'Thực hiện dân chủ ở cơ sở trên địa bàn xã Bình Minh năm 2026'

export const aBody = (): BlockModel[] => [
  aParagraph('basis', '', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'),
  aParagraph('basis', '', 'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022.'),
  aParagraph(
    'body',
    '',
    'Ủy ban nhân dân xã Bình Minh ban hành Kế hoạch thực hiện dân chủ ở cơ sở trên địa bàn xã năm 2026 với các nội dung sau:',
  ),
  aParagraph('section', 'I.', 'MỤC ĐÍCH, YÊU CẦU'),
  aParagraph('clause-heading', '1.', 'Mục đích'),
  aParagraph('dash', '-', 'Bảo đảm quyền làm chủ của Nhân dân trong bàn bạc, quyết định và giám sát công việc ở thôn.'),
  aParagraph(
    'dash',
    '-',
    'Công khai **đầy đủ, kịp thời** các nội dung người dân *được biết* theo quy định của pháp luật.',
  ),
  aParagraph('clause-heading', '2.', 'Yêu cầu'),
  aParagraph(
    'clause',
    '',
    'Việc thực hiện phải thiết thực, không hình thức; phân công rõ người, rõ việc, rõ thời hạn.',
  ),
  aParagraph('section', 'II.', 'NỘI DUNG'),
  aParagraph('clause', '1.', 'Rà soát hương ước, quy ước của các thôn:'),
  aParagraph('point', 'a)', 'Phòng Văn hóa - Xã hội hướng dẫn các thôn tự rà soát trước ngày 30/4/2026;'),
  aParagraph('point', 'b)', 'Các thôn tổ chức họp dân, lấy ý kiến từng hộ gia đình, lập biên bản;'),
  aParagraph('point', 'đ)', 'Ủy ban nhân dân xã tổng hợp, ra quyết định công nhận.'),
  aParagraph('plus', '+', 'Thời gian hoàn thành: trước ngày 30/9/2026.'),
  aParagraph('section', 'III.', 'TỔ CHỨC THỰC HIỆN'),
  aParagraph('clause', '1.', 'Phòng Văn hóa - Xã hội chủ trì, theo dõi, đôn đốc việc thực hiện Kế hoạch này.'),
  aParagraph(
    'body',
    '',
    'Trên đây là Kế hoạch thực hiện dân chủ ở cơ sở trên địa bàn xã Bình Minh năm 2026, đề nghị các cơ quan, đơn vị tổ chức thực hiện./.',
  ),
]

/** A complete, valid document: a test names only what it is about. */
export function aDocument(patch: Partial<DocumentModel> = {}): DocumentModel {
  const page = patch.page ?? aPage
  const longest = Math.max(
    ...['Thực hiện dân chủ ở cơ sở', 'trên địa bàn xã Bình Minh năm 2026'].map((line) =>
      textWidth(line, { size: 14, bold: true }),
    ),
  )
  return {
    properties: { title: `Kế hoạch ${subject}`, office: 'Ủy ban nhân dân xã Bình Minh', year: 2026 },
    page,
    letterhead: {
      parent: [],
      issuer: ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH MINH'],
      issuerRule: issuerRule(textWidth('ỦY BAN NHÂN DÂN', { size: 13, bold: true })),
      nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      mottoRule: textWidth('Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true }),
      number: { place: place.letterhead('number'), runs: [{ text: 'Số: 05/KH-UBND' }] },
      placeDate: { place: place.letterhead('date'), runs: [{ text: 'Bình Minh, ngày 05 tháng 01 năm 2026' }] },
      columns: letterheadColumns(page.margins),
    },
    title: {
      kind: 'KẾ HOẠCH',
      subject: [
        { place: place.title, runs: [{ text: 'Thực hiện dân chủ ở cơ sở' }] },
        { place: place.title, runs: [{ text: 'trên địa bàn xã Bình Minh năm 2026' }] },
      ],
      rule: subjectRule(longest),
    },
    body: aBody(),
    closing: {
      recipients: {
        heading: 'Nơi nhận:',
        lines: [
          { place: place.recipient('r1'), runs: [{ text: '- UBND tỉnh (để b/c);' }] },
          { place: place.recipient('r2'), runs: [{ text: '- Thường trực Đảng ủy, HĐND xã;' }] },
          { place: place.recipient('r3'), runs: [{ text: '- Chủ tịch, các Phó Chủ tịch UBND xã;' }] },
          { place: place.recipient('r4'), runs: [{ text: '- Ủy ban MTTQ Việt Nam xã (để p/h);' }] },
          { place: place.recipient('r5'), runs: [{ text: '- Các phòng, đơn vị thuộc UBND xã;' }] },
          { place: place.filing, runs: [{ text: '- Lưu: VT, VHXH.' }] },
        ],
      },
      signature: {
        lines: [
          { place: place.signature('body'), runs: [{ text: 'TM. ỦY BAN NHÂN DÂN' }] },
          { place: place.signature('headPost'), runs: [{ text: 'CHỦ TỊCH' }] },
        ],
        name: { place: place.signature('name'), runs: [{ text: 'Trần Văn An' }] },
      },
    },
    annexes: [],
    notes: [],
    ...patch,
  }
}
