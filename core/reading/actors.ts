/**
 * Who is named in a plan: the units that have a task, the bodies reports go to, and which recipient lines cover them.
 *
 * 1. Units with a task: from lines of assignments and the heads of khoản under TỔ CHỨC THỰC HIỆN (`taskedUnits`).
 * 2. Units a text names: the office’s own first, then by how a unit’s name begins (`unitsNamed`).
 * 3. `covers`: whether a line of recipients reaches a unit, by name, by code or as a group.
 */

import type { OfficeProfile } from '../draft/office.ts'
import { perInput } from '../perInput.ts'
import { bodyKey } from '../text/bodyKey.ts'
import { byText } from './keep.ts'
import { type BlockView, readingOf, topOf } from './plan.ts'
import type { PlanInput } from './planInput.ts'

export interface Actor {
  /** As the plan writes it: `Phòng Văn hóa - Xã hội`. */
  name: string
  /** Compared form: `phong van hoa xa hoi`. */
  key: string
  view: BlockView
}

/** The compared form of a name (`text/bodyKey.ts`). */
export const keyOf = byText(bodyKey)

/** How a unit's name begins; what follows is its function, up to a mark, a verb or its level (`Công an xã tuần tra`). */
const unitName =
  /(?<!công chức )(?<![\p{L}])(?:Liên minh Hợp tác xã(?: (?:[Tt]ỉnh|[Tt]hành phố))?|Liên hiệp (?:các )?Hội|Chi nhánh(?=\sNgân hàng)|Văn phòng|Phòng(?!,? chống|,? cháy)|Trung tâm|Công an|Ban Chỉ huy Quân sự|Ban Chỉ huy quân sự|Trạm Y tế|Trạm y tế|Ban Xây dựng Đảng|Ủy ban Mặt trận Tổ quốc|Ủy ban MTTQ|Đoàn Thanh niên|Công đoàn|Hội Liên hiệp Phụ nữ|Hội Nông dân|Hội Cựu chiến binh|Hội Phụ nữ|Bộ phận|(?:Tổ|Trạm|Hội|Đài|Hạt|Đồn|Đoàn|Trường|Quỹ|Ngân hàng|Bưu điện|Hợp tác xã|Ban Quản lý|Bệnh viện|Chi cục)(?=\s\p{Lu})|Giáo viên chủ nhiệm|Tổng phụ trách)(?![\p{L}])(?:\s*[-–]\s*(?!(?:Phó|Trưởng|Tổ trưởng|Tổ phó|Ủy viên|Thành viên)\s)\p{Lu}[\p{L}]*|,\s(?=chống(?!\p{L}))|(?:(?<!\s(?:xã|phường|đặc khu))|(?=\s+(?:\p{Lu}|hội(?!\p{L}))))\s+(?!phối hợp|chủ trì|tham mưu|theo dõi|(?<!Dịch vụ\s)tổng hợp|\p{L}+\d|\p{Lu}(?!\p{L})|(?:trước|sau|từ|đến|qua|nơi|bố trí|phát|cho|tổ chức|huy động|đăng|tiếp tục|tiếp nhận|chỉ đạo|nắm|quản lý|cử|phân công|thẩm định|đề xuất|tự|phải|sẽ|được|do|vào|ngày|bằng|mở|gửi|nhận|cấp|xử lý|bảo đảm|đảm bảo|hằng|duy trì|phổ biến|ban hành|giải quyết|thường xuyên|kịp thời|chủ động|nghiêm túc|tiến hành|đến|ra|đưa|lồng ghép|hỗ trợ|ký|kết hợp|đối với|cũng|đồng|khẩn trương|quán triệt|giúp|giao|đánh giá|công khai|niêm yết|tư vấn|khám|đề nghị|bám|mỗi|ít nhất)(?!\p{L})|hướng dẫn|có|căn cứ|triển khai|thực hiện|báo cáo|là(?!\p{L})|để|và các|tuyên truyền|vận động|giám sát|xem xét|tăng cường|trình|rà soát|chịu|kiểm tra|đôn đốc|lập|xây dựng|theo|cơ quan|khi|trong|tại|với|cùng|về|chuẩn bị|(?<!việc\s)làm|cung cấp|thông báo)[\p{L}]+)*/gu
const groupNames =
  /(?<!\p{L})(?:các|trưởng các|Các|Trưởng các)\s+(xóm|thôn|tổ dân phố|khu phố|bản|buôn|làng|ấp|hợp tác xã|tổ chức chính trị - xã hội|đoàn thể|trường học|nhà trường|trường mầm non|trường tiểu học|trường trung học cơ sở|cơ sở giáo dục|doanh nghiệp)/gu

const taskRoles: ReadonlySet<string> = new Set(['lead', 'do', 'advise', 'support'])

/** Units with a task: in the lines of assignments, and at the head of the khoản under TỔ CHỨC THỰC HIỆN. */
export const taskedUnits: (input: PlanInput) => readonly Actor[] = perInput(findTasked)

function findTasked(input: PlanInput): Actor[] {
  const found = new Map<string, Actor>()
  const add = (name: string, view: BlockView): void => {
    const clean = name.replace(/\s+/gu, ' ').trim()
    const key = keyOf(clean)
    if (key.length > 5 && !found.has(key)) found.set(key, { name: clean, key, view })
  }
  for (const view of readingOf(input).blocks) {
    if (view.annex !== null) continue
    const task = view.block.duty !== undefined && taskRoles.has(view.block.duty.role)
    const head = topOf(view).block.role === 'organisation' && view.block.marker === '1'
    if (!task && !head) continue
    for (const name of unitsNamed(head ? view.text.slice(0, 160) : view.text, input.office)) add(name, view)
  }
  return [...found.values()]
}

/** `Công an xã và Ban Chỉ huy Quân sự xã` are two; `Văn phòng HĐND và UBND` is one. */
const betweenUnits =
  /[;:.]|,(?! chống(?!\p{L}))|\svà\s(?=(?:Văn phòng|Phòng|Trung tâm|Công an|Ban Chỉ huy|Trạm|Ban Xây dựng Đảng|Ủy ban M|Đoàn Thanh|Công đoàn|Hội |Bộ phận|Tổ |Giáo viên|Tổng phụ trách)\p{Ll}*)/u

/** Units a text names, as written: the office's own ones first, then whatever begins as a unit's name does. */
export function unitsNamed(text: string, office?: OfficeProfile | null): string[] {
  const names: string[] = []
  let rest = text
  for (const unit of office?.units ?? []) {
    if (unit.name.length < 4 || !rest.includes(unit.name)) continue
    names.push(unit.name)
    rest = rest.replaceAll(unit.name, ' ; ')
  }
  return [...names, ...namesIn(rest)]
}

const namesIn = byText((text): readonly string[] =>
  text
    .split(betweenUnits)
    .flatMap((piece) => [
      ...[...piece.matchAll(unitName)].map((match) => match[0]),
      ...[...piece.matchAll(groupNames)].map((match) => `Các ${match[1] ?? ''}`),
    ]),
)

/** Lines that reach several units at once, by their words as written. */
const groups: readonly { line: RegExp; covers: RegExp }[] = [
  {
    line: /^(?:Thủ trưởng (?:các )?|Trưởng (?:các )?|Các )(?:khoa, )?(?:cơ quan|phòng|ban|đơn vị)(?!\p{L})/iu,
    covers: /^(?:van phong|phong|trung tam|cong an|ban chi huy|tram)/u,
  },
  // Police, the military command, the inspectorate: `ngành` of the province or the commune.
  {
    line: /(?<!\p{L})(?:sở, )?ban, ngành(?!\p{L})|(?<!\p{L})các (?:sở, )?ngành(?!\p{L})/iu,
    covers:
      /^(?:cong an|bo chi huy|ban chi huy|so|thanh tra|ban quan ly|tram|chi cuc|kho bac|van phong (?:ubnd|uy ban nhan dan) (?:tinh|thanh pho))\b/u,
  },
  // One house prints and broadcasts: `Báo và Phát thanh, Truyền hình`.
  { line: /phát thanh|truyền hình/iu, covers: /^dai (?:phat thanh|truyen hinh|pt)/u },
  { line: /(?<!\p{L})các (?:phòng, )?khoa(?!\p{L})/iu, covers: /^khoa\b/u },
  {
    line: /(?<!\p{L})các tổ(?: chuyên môn| CM| công tác| nghiệp vụ| bộ môn| đội)?(?=\s*[,;(.]|$)/iu,
    covers: /^to (?!dan pho)/u,
  },
  { line: /(?<!\p{L})các cơ quan tham mưu/iu, covers: /^(?:ban xay dung dang|van phong dang uy|uy ban kiem tra)/u },
  { line: /thành viên Ban Chỉ đạo/iu, covers: /^(?:van phong|phong|trung tam|cong an|ban chi huy|tram)/u },
  {
    line: /tổ chức chính trị|đoàn thể|(?<!\p{L})các hội(?!\p{L})/iu,
    covers: /^(?:doan|hoi|cong doan|lien doan|cac (?:to chuc chinh tri|doan the))/u,
  },
  {
    line: /(?<!\p{L})(?:thôn|xóm|tổ dân phố|khu phố|bản|buôn|làng|ấp)(?!\p{L})/u,
    covers: /^cac (?:thon|xom|to dan pho|khu pho|ban|buon|lang|ap)\b/u,
  },
  {
    line: /trường học|nhà trường|cơ sở giáo dục|(?<!\p{L})các trường/iu,
    covers: /^cac (?:truong|nha truong|co so giao duc)/u,
  },
  { line: /doanh nghiệp/iu, covers: /^cac doanh nghiep/u },
  { line: /(?<!\p{L})các (?:phòng, )?bộ phận(?!\p{L})/iu, covers: /^bo phan\b/u },
  // In a school the groups of its teachers reach each of them.
  { line: /(?<!\p{L})các tổ chuyên môn|(?<!\p{L})giáo viên(?!\p{L})/iu, covers: /^giao vien\b/u },
  // `Các cơ quan, đơn vị nêu tại mục V`: whoever the plan gives work to.
  { line: /(?<!\p{L})các (?:cơ quan|đơn vị|phòng|ngành)[^;.]*\s(?:nêu|có tên) (?:tại|trong|ở) /iu, covers: /./u },
]

/** A recipient line that reaches the unit: by its own name, by its code, or by a group it belongs to. */
export function covers(line: string, actor: Actor, office?: OfficeProfile | null): boolean {
  const key = keyOf(line)
  if (key.includes(actor.key) || (key.length > 8 && actor.key.startsWith(key))) return true
  if (alike(key, actor.key)) return true
  // `Đồn BP Cô Tô, Thanh Lân`: one word for the kind, several names.
  const words = wordSetOf(key)
  const wanted = wordSetOf(actor.key)
  if (wanted.size >= 4 && [...wanted].every((word) => words.has(word))) return true
  const code = office?.units.find((unit) => keyOf(unit.name) === actor.key)?.code
  if (code && new RegExp(`(?<!\\p{L})${code}(?!\\p{L})`, 'u').test(line)) return true
  if (initialsOf(actor.name).some((short) => wordsInLine(line).has(short))) return true
  return groups.some((group) => group.line.test(line) && group.covers.test(actor.key))
}

/** `CĐCS` of `Công đoàn cơ sở`; of three letters at least, as fewer stand for too much. */
function initialsOf(name: string): string[] {
  const initials = (name.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toLocaleUpperCase('vi')
  // `VHXH`, `DVTH`: the function alone, behind the word for its kind.
  const own = /^(?:Phòng|Trạm|Hội|Ban)\s/u.test(name) ? 1 : /^(?:Trung tâm|Văn phòng)\s/u.test(name) ? 2 : 0
  return [initials, ...(own > 0 ? [initials.slice(own)] : [])].filter(({ length }) => length >= 3)
}

const wordsInLine = (line: string): ReadonlySet<string> => new Set(line.split(/[^\p{L}]+/u))

/** Most of the words are the same: `Ban Xây dựng Đảng ủy` and `Ban Xây dựng Đảng - Đảng ủy xã`. */
export function alike(one: string, other: string): boolean {
  const a = wordSetOf(one)
  const b = wordSetOf(other)
  let same = 0
  for (const word of a) if (b.has(word)) same++
  return same >= 3 && same / Math.max(a.size, b.size) >= 0.7
}

const wordSetOf = byText((text): ReadonlySet<string> => new Set(text.split(' ')))
