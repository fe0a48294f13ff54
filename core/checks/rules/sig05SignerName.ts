import { place } from '../../document/place.ts'
import type { Draft } from '../../draft/draft.ts'
import { upperFirst } from '../../text/normalize.ts'
import { signed } from '../kits/signing.ts'
import { decree } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const titles =
  /^(?:(?:Ông|Bà|Đồng chí|Đ\/c|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Luật sư|Nhà giáo(?: ưu tú| nhân dân)?|Thầy thuốc(?: ưu tú| nhân dân)?|GS|PGS|TS|T\.S|ThS|Ths|Th\.S|BS|KS|CN|LS|NGƯT|NGND|CKI{1,2})(?:\.\s*|\s+))+/iu
/** `Ông Thị Mai`, `Ông Ích Khiêm`: a family name, since no other one follows. */
const familyName = /^Ông (?:Thị|Văn|Ích|Hữu|Đình)(?!\p{L})/u
/** The armed forces, schools, health and science have rules of their own for the signer's title. */
const ownRules: ReadonlySet<string> = new Set(['truong', 'mat-tran', 'khac'])

export const signerName: Rule = {
  id: 'SIG-05',
  severity: 'error',
  title: 'Có họ và tên người ký, không có danh xưng, học vị; chữ cái đầu viết hoa',
  why: 'Thiếu họ tên, hay ghi học vị trước tên, thì văn thư trả lại vì trái Nghị định 30.',
  unless: 'Học vị đứng trước tên ở trường học hoặc cơ quan loại khác, vì các nơi ấy có quy định riêng.',
  source: decree('II.7.c, II.7.đ'),
  examples: [
    { name: 'Họ và tên', reports: 0, draft: (plan) => plan },
    { name: 'Tên có dấu nháy', reports: 0, draft: signed({ name: "H'Hen Niê" }) },
    { name: 'Chưa có tên', reports: 1, draft: signed({ name: ' ' }) },
    { name: 'Có học vị', reports: 1, draft: signed({ name: 'ThS. Nguyễn Thị Hòa' }) },
    {
      name: 'Người cùng ký có học vị',
      reports: 1,
      draft: signed({ beside: [{ id: 's2', lines: ['TRƯỞNG CÔNG AN'], name: 'TS. Lê Văn Bình' }] }),
    },
    { name: 'Có danh xưng', reports: 1, draft: signed({ name: 'Bà Nguyễn Thị Hòa' }) },
    { name: 'Viết hoa cả tên', reports: 1, draft: signed({ name: 'NGUYỄN THỊ HÒA' }) },
    { name: 'Viết thường chữ cái đầu', reports: 1, draft: signed({ name: 'Nguyễn thị Hòa' }) },
    {
      name: 'Bản nhập không thấy tên: chỉ nhắc',
      reports: 1,
      draft: (plan) => ({ ...signed({ name: '' })(plan), origin: { kind: 'file', name: 'cu.txt', at: '' } }),
    },
  ],
  *check({ draft, final }) {
    yield* othersNames(draft)
    const name = draft.signature.name.trim()
    if (name === '') {
      yield missing(draft, final)
      return
    }
    const bare = ownRules.has(draft.letterhead.issuerKind) || familyName.test(name) ? name : name.replace(titles, '')
    const right = withCapitals(bare)
    if (right === name) return
    yield {
      place: place.signature('name'),
      excerpt: name,
      message:
        bare === name
          ? `Họ và tên người ký viết chữ thường, chỉ hoa chữ cái đầu: “${right}”.`
          : `Trước họ và tên người ký không ghi danh xưng, học hàm, học vị: “${right}”.`,
      fix: {
        kind: isCertain(name) ? 'auto' : 'one-click',
        label: `Sửa thành ${right}`,
        edit: { op: 'set-signature', patch: { name: right } },
      },
    }
  },
}

/** Those who sign beside: each name by the same measure. */
function* othersNames({ signature, letterhead }: Draft): Generator<RuleFinding> {
  const beside = signature.beside ?? []
  for (const [index, signer] of beside.entries()) {
    const name = signer.name.trim()
    const bare = ownRules.has(letterhead.issuerKind) ? name : name.replace(titles, '')
    const right = withCapitals(bare)
    if (name === '' || right === name) continue
    yield {
      place: place.signature('beside'),
      excerpt: name,
      message: `Họ và tên người cùng ký viết “${right}”.`,
      fix: {
        kind: 'auto',
        label: `Sửa thành ${right}`,
        edit: { op: 'set-signature', patch: { beside: beside.with(index, { ...signer, name: right }) } },
      },
    }
  }
}

function missing(draft: Draft, final: boolean): RuleFinding {
  const imported = draft.origin?.kind === 'file'
  return {
    place: place.signature('name'),
    excerpt: 'họ và tên người ký',
    severity: imported && !final ? 'hint' : 'error',
    message: imported ? 'Không thấy họ và tên người ký trong bản nhập. Hãy điền thêm.' : 'Chưa có họ và tên người ký.',
    fix: { kind: 'ask', label: 'Điền' },
  }
}

/** Words all in capitals or beginning small take their capital; `H'Hen`, `K’Tiêu` stay. */
function withCapitals(name: string): string {
  const shouted = !/\p{Ll}/u.test(name) && /\p{Lu}{2}/u.test(name)
  return name
    .split(/\s+/u)
    .map((word) => upperFirst(shouted ? word.toLocaleLowerCase('vi') : word))
    .join(' ')
}

/** `Ông` is a family name too (Ông Ích Khiêm), and `H'HEN` keeps a capital inside. */
const isCertain = (name: string): boolean => !/^(?:Ông|Bà)(?!\p{L})|['’]/iu.test(name)
