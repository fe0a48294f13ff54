/**
 * Names of bodies and posts: from capitals to the way a sentence writes them, and what kind a body is.
 *
 * 1. What kind a body is, by how its name begins (`issuerKindOf`), and its usual code (`codeOf`).
 * 2. From capitals to the way a sentence writes it, part by part: the type, the word after it, names of places and schools keep their
 *    capitals (`sentenceCase`).
 * 3. Posts likewise (`postCase`).
 */
import type { IssuerKind } from '../draft/draft.ts'
import { foldText, lowerVi, upperFirst } from '../text/normalize.ts'

const kinds: readonly (readonly [IssuerKind, RegExp])[] = [
  ['ubnd', /^(?:uy ban nhan dan|ubnd)\b/],
  ['hdnd', /^(?:hoi dong nhan dan|hdnd)\b/],
  ['van-phong', /^van phong\b/],
  ['phong', /^phong\b/],
  ['trung-tam', /^trung tam\b/],
  ['so', /^so\b/],
  ['truong', /^truong\b/],
  ['ban-chi-dao', /^(?:ban chi dao|to cong tac|hoi dong)\b/],
]

export function issuerKindOf(name: string): IssuerKind {
  const folded = foldText(name)
  return kinds.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'khac'
}

/** `Ủy ban MTTQ Việt Nam xã Bình Minh`, `Ban Thường trực Ủy ban Mặt trận Tổ quốc ...`. */
export const isFront = (name: string): boolean =>
  /^(?:ban thuong truc )?(?:uy ban )?(?:(?:ub)?mttq|mat tran to quoc)\b/u.test(foldText(name))

/** Words that stay in capitals. */
const short = new Set([
  'UBND',
  'HĐND',
  'MTTQ',
  'THCS',
  'THPT',
  'UBMTTQ',
  'BCĐ',
  'KT-XH',
  'CNTT',
  'ANTT',
  'PCCC',
  'TH',
  'GDTX',
  'PTDTBT',
  'PTDTNT',
  'PTDT',
  'TDTT',
  'TNCS',
  'HCM',
  'GDĐT',
  'GD&ĐT',
  'ATGT',
  'ATTP',
  'ANQP',
  'TP',
  'TP.',
])
/**
 * The code a plan of this body usually carries: `KH-UBND`; of another body its initials, a guess: `Phòng Kinh tế` → `KH-PKT`, `Trường
 * Tiểu học Bình Minh` → `KH-THBM`. Empty for a body nobody can tell the code of.
 */
export function codeOf(issuer: string): string {
  const kind = issuerKindOf(issuer)
  if (kind === 'ubnd') return 'KH-UBND'
  if (kind === 'hdnd') return 'KH-HĐND'
  if (isFront(issuer)) return 'KH-MTTQ'
  if (kind === 'khac') return ''
  const words = issuer
    .replace(/^Trường\s+/u, '')
    .replace(/\s+(?:và|-|–)\s+/gu, ' ')
    .replace(/\s+(?:xã|phường|đặc khu|tỉnh|thành phố)(?:\s.*)?$/u, '')
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
  const initials = words.map((word) => (short.has(word) ? word : initialOf(word))).join('')
  return initials === '' ? '' : `KH-${initials.slice(0, 12)}`
}

/** Without its marks: the Ủ of Ủy ban is a U in a code. Đ is a letter of its own. */
const initialOf = (word: string): string => word.normalize('NFD').charAt(0).toLocaleUpperCase('vi')

/** A name begins with a type; the word after it, for its function, is a capital too (NĐ 30/2020, Phụ lục II, mục IV). */
const types = [
  'Ủy ban',
  'Hội đồng',
  'Hội',
  'Bộ',
  'Văn phòng',
  'Trung tâm',
  'Phòng',
  'Sở',
  'Ban',
  'Trường',
  'Trạm',
  'Chi cục',
  'Cục',
  'Tổ',
  'Khoa',
  'Viện',
  'Đội',
]
const units = [
  'đặc khu',
  'thành phố',
  'thị xã',
  'thị trấn',
  'tỉnh',
  'huyện',
  'quận',
  'phường',
  'xã',
  'tổ dân phố',
  'khu phố',
  'thôn',
  'buôn',
  'ấp',
]
const unitInside = new RegExp(`(?<= )(?:${units.join('|')})(?= )`, 'giu')

/**
 * `ỦY BAN NHÂN DÂN XÃ BÌNH MINH` → `Ủy ban nhân dân xã Bình Minh`; `PHÒNG VĂN HÓA - XÃ HỘI` → `Phòng Văn hóa - Xã hội`.
 */
export function sentenceCase(capitals: string): string {
  const parts = capitals.trim().split(/\s+-\s+/)
  return parts.map((part, index) => caseOfPart(part, index === 0)).join(' - ')
}

function caseOfPart(part: string, first: boolean): string {
  const words = part
    .split(/\s+/)
    .map((word) =>
      short.has(word) ||
      /^[BCDĐGHKLMNPQRSTVX&-]{2,}$/u.test(word) ||
      /^(?:[IVX]{2,}|TH(?:CS)?[&-]TH(?:CS|PT))$/u.test(word)
        ? word
        : lowerVi(word),
    )
  let text = words.join(' ').replace(knownNames, (name) => name.replace(/\p{L}+/gu, upperFirst))
  text = text.replace(schoolInside, (_, level: string, name: string) => level + name.replace(/\p{L}+/gu, upperFirst))
  const unit = units
    .map((name) => ({ name, at: ` ${text} `.indexOf(` ${name} `) }))
    .filter(({ at, name }) => at >= 0 && text.length > at + name.length)
    // `xã hội` is no commune.
    .filter(({ at, name }) => !/^(?:xã hội|thành phố hồ chí minh)/.test(text.slice(at)) || name !== 'xã')
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0]
  if (unit) {
    const head = text.slice(0, unit.at + unit.name.length)
    text =
      head +
      text
        .slice(head.length)
        .replace(/\p{L}+/gu, upperFirst)
        .replace(unitInside, lowerVi)
  }
  const type = types.find((name) => `${text} `.startsWith(`${name.toLocaleLowerCase('vi')} `))
  if (!first || !type) return upperFirst(text)
  const rest = schoolName(text.slice(type.length)).replace(/(?<= )(?:ủy ban|hội đồng)(?= nhân dân)/gu, upperFirst)
  const lowerRest = type === 'Ủy ban' || /^ nhân dân/.test(rest) || (unit !== undefined && unit.at <= type.length + 1)
  if (/^(?:Bộ|Sở|Phòng|Trung tâm)$/.test(type)) {
    // Each of its fields is a capital: `Sở Văn hóa, Thể thao và Du lịch`.
    const fields = rest.replace(/(?<=^ |, | và )\p{Ll}/gu, upperFirst)
    return upperFirst(text.slice(0, type.length)) + fields
  }
  return upperFirst(text.slice(0, type.length)) + (lowerRest ? rest : rest.replace(/\p{L}/u, upperFirst))
}

/** Names of their own inside a name. */
const knownNames = /(?<!\p{L})(?:việt nam|hồ chí minh|tây bắc|đông bắc|tây nguyên|hà nội)(?!\p{L})/gu
/** `CHI BỘ TRƯỜNG THCS TÂN HÒA`: the school’s own name. */
const schoolInside = /( trường (?:mầm non|tiểu học|TH(?:CS|PT)?|PTDT(?:BT|NT)?(?: TH(?:CS|PT)?)?) )(.+)$/u

const schoolLevel =
  /^(:? (?:mầm non|mẫu giáo|tiểu học(?: và trung học cơ sở)?|trung học (?:cơ sở|phổ thông)|TH(?:CS|PT)?(?:[&-]TH(?:CS|PT))?|PTDT(?:BT|NT)?(?: TH(?:CS|PT)?)?))( .+)$/u

/** ` tiểu học phú thịnh`: what follows the level of a school is its own name. */
const schoolName = (rest: string): string =>
  rest.replace(
    schoolLevel,
    (_, level: string, name: string) => level.replace(' và t', ' và T') + name.replace(/\p{L}+/gu, upperFirst),
  )

/** `PHÓ CHÁNH VĂN PHÒNG` → `Phó Chánh Văn phòng`, `CHỦ TỊCH` → `Chủ tịch`. */
export function postCase(capitals: string): string {
  const lower = lowerVi(capitals.trim()).replace(/\s+/g, ' ')
  const deputy = /^(?:phó|quyền) /.exec(lower)?.[0] ?? ''
  const post = lower.slice(deputy.length)
  const office = /^(chánh|trưởng|giám đốc|chủ tịch)(\s+)(?=\S)/.exec(post)
  const named = office ? upperFirst(office[0]) + sentenceCase(post.slice(office[0].length)) : upperFirst(post)
  return upperFirst(deputy) + (/^chủ tịch$|^giám đốc$/.test(post) ? upperFirst(post) : named)
}
