/** Slips of citations, old names, names of bodies, blanks left open. */
import { place } from '../../../core/document/place.ts'
import type { Block, Draft } from '../../../core/draft/draft.ts'
import type { DraftEdit } from '../../../core/draft/edits.ts'
import { walkBlocks } from '../../../core/draft/walk.ts'
import { edits, type Kind, words } from './plant.ts'

/** Sentences of the outline that a clerk adds words to. */
const sentences = (plan: Draft): Block[] =>
  [...walkBlocks(plan.body)].filter(
    ({ kind, duty, marker, heading, children, text }) =>
      kind === 'item' && !duty && !heading && marker === 'a' && children.length === 0 && /\p{Ll}\.$/u.test(text),
  )
const adding = (
  rule: string,
  name: string,
  more: string | ((plan: Draft) => string | null),
  more2: Partial<Kind> = {},
): Kind =>
  edits(
    rule,
    name,
    (plan) => {
      const words = typeof more === 'string' ? more : more(plan)
      return words === null
        ? []
        : sentences(plan).map(({ id, text }) => ({
            edit: { op: 'set-text', block: id, text: text.replace(/\.$/u, `${words}.`) },
            at: place.block(id),
          }))
    },
    more2,
  )

const basesOf = (plan: Draft): Block[] => plan.body.filter(({ kind }) => kind === 'basis')
/** One more căn cứ in front of the others. */
const basis = (rule: string, name: string, text: string): Kind =>
  edits(rule, name, (plan) =>
    basesOf(plan)
      .slice(0, 1)
      .filter(() => !JSON.stringify([plan.body, plan.facts]).includes(text.slice(7, 37)))
      .map(({ id }) => ({
        edit: {
          op: 'insert-block',
          block: { id: 'cc', kind: 'basis', marker: 'none', text: `${text};`, children: [] },
          at: { before: id },
        },
        at: place.block('cc'),
      })),
  )
/** `Nghị định số 59/2023/NĐ-CP`, the day and the title of a căn cứ. */
const cited = (plan: Draft): { head: string; date: string; all: string } | null => {
  for (const { text } of basesOf(plan)) {
    const found =
      /((?:Nghị định|Quyết định|Thông tư|Nghị quyết) số \d\S+) ngày (\d{2} tháng \d{1,2} năm \d{4}|\d\S+\d{4}) (của .*?)[;.]$/u.exec(
        text,
      )
    if (found && !text.includes('{{'))
      return { head: found[1] ?? '', date: found[2] ?? '', all: `${found[1]} ngày ${found[2]} ${found[3]}` }
  }
  return null
}
const competence = /Luật Tổ chức chính quyền địa phương/u

export const citationKinds: readonly Kind[] = [
  edits('LAW-01', 'Một văn bản hai ngày', (plan) => {
    const one = cited(plan)
    const bases = basesOf(plan).map(({ id }) => place.block(id))
    return one === null
      ? []
      : sentences(plan).map(({ id, text }) => ({
          edit: {
            op: 'set-text',
            block: id,
            text: text.replace(/\.$/u, ` theo ${one.head} ngày 15 tháng 3 năm 2019.`),
          },
          at: [place.block(id), ...bases],
        }))
  }),
  words(
    'LAW-02',
    '“ND-CP”, “QD-TTg”: ký hiệu mất dấu',
    /(?:NĐ-CP|QĐ-TTg|QĐ-UBND)(?=[ ,;.])/u,
    (found) => found[0].replace('Đ', 'D'),
    ['basis', 'text'],
  ),
  words(
    'LAW-02',
    'Ký hiệu mất gạch nối',
    /(?:NĐ-CP|QĐ-TTg|TT-BYT|TT-BGDĐT)(?=[ ,;.])/u,
    (found) => found[0].replace('-', ''),
    ['basis', 'text'],
  ),
  words(
    'LAW-03',
    'Sai ngày của luật, nghị định',
    /(?<=(?:Luật Tổ chức chính quyền địa phương|59\/2023\/NĐ-CP|Luật Thực hiện dân chủ ở cơ sở|ban hành văn bản quy phạm pháp luật) ngày )\d{2}/u,
    (found) => (found[0] === '18' ? '19' : '18'),
    ['basis', 'text'],
  ),
  words(
    'LAW-04',
    'Dẫn luật cũ cùng tên',
    /(?<=Luật Tổ chức chính quyền địa phương ngày )16 tháng 6 năm 2025/u,
    '19 tháng 6 năm 2015',
    ['basis'],
  ),
  basis(
    'LAW-04',
    'Căn cứ quyết định đã hết hiệu lực',
    'Căn cứ Quyết định số 22/2018/QĐ-TTg ngày 08 tháng 5 năm 2018 của Thủ tướng Chính phủ về xây dựng, thực hiện hương ước, quy ước',
  ),
  basis('LAW-05', 'Quên luật sửa đổi', 'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022'),
  adding('LAW-06', 'Lần đầu chỉ ghi số', ' theo Nghị định số 30/2020/NĐ-CP'),
  adding('LAW-07', 'Chép lại cả căn cứ trong nội dung', (plan) => (cited(plan) ? ` theo ${cited(plan)?.all}` : null)),
  words('LAW-08', 'Thiếu chữ “số”', /(?<=Nghị định|Quyết định|Thông tư|Nghị quyết|Tờ trình) số (?=\d)/u, ' ', [
    'basis',
    'text',
  ]),
  words('LAW-10', 'Căn cứ ghi luật bằng năm', /(?<=Luật [\p{L}, ]+) ngày \d{2} tháng \d{1,2}(?= năm \d{4})/u, '', [
    'basis',
  ]),
  words(
    'LAW-11',
    'Tên luật thiếu chữ, thiếu phẩy',
    /(?:(?<=^Căn cứ )|(?<!của ))Luật (?:Thực hiện dân chủ ở cơ sở|Tổ chức chính quyền địa phương|Ngân sách nhà nước)/u,
    (found) => found[0].replace('Thực hiện dân chủ', 'dân chủ').replace(' địa phương', '').replace(' nhà nước', ''),
    ['text', 'basis', 'closing'],
  ),
  words('LAW-11', 'Luật ngoài danh mục thiếu dấu phẩy', /(?<=Luật Phòng(?: cháy)?), (?=ch)/u, ' ', ['basis'], {
    missed: { atLeast: 0, why: 'luật chưa có trong danh mục thì không biết tên đúng' },
  }),
  words(
    'LAW-12',
    '“ban hành quy định chi tiết”',
    /(?<=của Chính phủ )quy định chi tiết/u,
    'ban hành quy định chi tiết',
    ['basis'],
  ),
  words('LAW-13', 'Căn cứ cuối kết thúc bằng “;”', /\.$/u, ';', ['basis']),
  words('LAW-13', 'Căn cứ giữa thiếu dấu “;”', /;$/u, '', ['basis']),
  edits('LAW-13', 'Hai căn cứ viết một dòng', (plan) => {
    const [first, second] = basesOf(plan)
    if (!first || !second) return []
    const all: DraftEdit[] = [
      { op: 'set-text', block: first.id, text: `${first.text} ${second.text.replace(/^Căn cứ /u, '')}` },
      { op: 'remove-block', block: second.id },
    ]
    return [{ edit: { op: 'all', edits: all }, at: place.block(first.id) }]
  }),
  edits('LAW-14', 'Bỏ căn cứ thẩm quyền', (plan) =>
    basesOf(plan)
      .filter(({ text }) => competence.test(text) || /chức năng, nhiệm vụ/u.test(text))
      .filter(() => basesOf(plan).length > 1)
      .map(({ id }) => ({
        edit: { op: 'remove-block', block: id },
        at: plan.body.map((block) => place.block(block.id)),
      })),
  ),
  adding('LAW-15', 'Dùng “Luật” mà chưa giải thích', (plan) =>
    'ten_goi_tat' in plan.facts ? null : ' theo đúng nội dung của Luật và các văn bản hướng dẫn',
  ),
  words(
    'LAW-16',
    'Một văn bản mà “gọi chung”',
    /(?<=(?:Quyết định|Nghị định|Nghị quyết) số \d\S+ [^“]*)[;.]$/u,
    (found) =>
      ` (sau đây gọi chung là ${/(?:Quyết định|Nghị định|Nghị quyết)(?= số \d)/u.exec(found.input ?? '')?.[0] ?? ''})${found[0]}`,
    ['basis'],
    {
      missed: {
        atLeast: 3,
        why: 'tên văn bản nhắc thêm văn bản khác, hoặc có dấu chấm phẩy: không chắc tên ấy gọi cái nào',
      },
    },
  ),
  words('LAW-17', '“Nghị quyết này” trong kế hoạch', /Kế hoạch này/u, 'Nghị quyết này', ['text']),
  words('LAW-18', '“pháp Luật” sau khi thay hàng loạt', /pháp luật/u, 'pháp Luật', ['text']),
  words(
    'OLD-01',
    'Giao, báo cáo cơ quan cấp huyện',
    /(?<=(?:báo cáo|gửi|[tT]rình|[tT]ham mưu) )(?:Ủy ban nhân dân|UBND|Sở) \p{L}+(?: vụ)?/u,
    'Ủy ban nhân dân huyện',
    ['text'],
  ),
  words(
    'OLD-01',
    'Nơi nhận còn cơ quan cấp huyện',
    /^(?:Sở .+|Thường trực Đảng ủy|Ủy ban nhân dân tỉnh)$/u,
    (found) => (found[0].startsWith('Thường') ? 'Thường trực Huyện ủy' : 'Ủy ban nhân dân huyện Phú Bình'),
    ['recipient'],
  ),
  adding('OLD-02', 'Tỉnh đã sáp nhập', ', báo cáo Ủy ban nhân dân tỉnh Bắc Kạn'),
  words('OLD-03', 'Sở đã hợp nhất', /\.$/u, '; Sở Lao động - Thương binh và Xã hội.', ['support']),
  words('OLD-04', 'Chức danh công chức cũ', /^.*\.$/u, 'Công chức Văn phòng - thống kê.', ['lead']),
  edits('OLD-04', 'Ban Dân vận ở nơi nhận', (plan) =>
    plan.recipients.lines.slice(1, 2).map((line) => ({
      edit: {
        op: 'put-recipient',
        line: { id: 'bdv', text: 'Ban Dân vận Đảng ủy', purpose: 'để p/h', group: 'party' },
        before: line.id,
      },
      at: place.recipient('bdv'),
    })),
  ),
  words('PLH-01', 'Chỗ trống “...” còn lại', /(?<=\p{Ll}), (?=\p{Ll})/u, ', ..., ', ['text']),
  words('PLH-01', 'Số chưa điền: “xxx”', /(?<![\p{L}\d.,/])\d{2,3}(?= \p{Ll})/u, 'xxx', ['text']),
  words('PLH-01', 'Ngoặc trống', /(?<=\p{Ll})\.$/u, ' [ ].', ['text']),
  edits(
    'PLH-02',
    'Bản trình ký chưa có ký hiệu',
    () => [
      {
        edit: { op: 'set-letterhead', patch: { code: '' } },
        at: [place.letterhead('code'), place.letterhead('number')],
      },
    ],
    { with: () => ({ final: true }) },
  ),
  words('PLH-03', 'Sót tên xã khác', /(?<=(?:xã|phường) )(?:Tân Lập|Kim Liên|An Phú|Bình Minh|Hòa Lạc)/u, 'Vĩnh Hòa', [
    'text',
    'title',
    'closing',
  ]),
  edits('ABB-01', '“UBND” chưa giải thích', (plan) =>
    [...walkBlocks(plan.body)]
      .filter(({ role, text }) => role === 'opening' && text.startsWith('Ủy ban nhân dân'))
      .map(({ id, text }) => ({
        edit: { op: 'set-text', block: id, text: text.replace('Ủy ban nhân dân', 'UBND') },
        at: place.block(id),
      })),
  ),
  words(
    'ABB-02',
    'Chỗ viết tắt giữa các chỗ viết đầy đủ',
    /Ủy ban nhân dân(?= (?:xã|phường|tỉnh))/u,
    // Where it is the only one in full, the others are the rule of the plan.
    (_, plan) => (JSON.stringify(plan.body).split(/Ủy ban nhân dân (?:xã|phường|tỉnh)/u).length > 2 ? 'UBND' : null),
    ['text', 'support'],
  ),
  words('ABB-03', 'Mặt trận gọi tên khác', /Ủy ban Mặt trận Tổ quốc Việt Nam(?= (?:xã|phường))/u, 'Ủy ban MTTQ', [
    'text',
    'support',
  ]),
  words(
    'ABB-04',
    'Lặp tên phòng',
    /Phòng Văn hóa - Xã hội(?! xã)/u,
    // “Xã hội xã” is said twice in a xã alone; in a phường it is another's name.
    (found, plan) => (/phường/iu.test(JSON.stringify(plan.letterhead)) ? null : `${found[0]} xã`),
    ['text', 'support', 'lead'],
  ),
  adding('ABB-05', '“Ban Giám sát đầu tư cộng đồng”', '; phối hợp với Ban Giám sát đầu tư cộng đồng'),
  adding('ABB-05', '“kỳ họp định kỳ”', ', trình kỳ họp định kỳ giữa năm của Hội đồng nhân dân'),
]
