/**
 * How numbers and codes of documents are written: `59/2023/NĐ-CP`, `20/NQ-HĐND`, `11-QĐi/TW`. Source: NĐ 30/2020/NĐ-CP,
 * Phụ lục I, mục II.3 for administrative documents; custom for the others.
 *
 * 1. The forms each type may have.
 * 2. `numberFault`: a number is mended in its marks and capitals (`repaired`), then read as the Party’s or the State’s form; right,
 *    wrong with its mending, or unknown.
 */

/** Codes that end like this belong to the Party, whose numbers read `11-QĐi/TW`. */
const partyBody = '(?:[A-ZĐ]{0,6}(?:TW|TU|ĐU|HU|QU|ThU|TĐTN|CB)|BCĐ[A-ZĐ]*TW)'
const partyForm = new RegExp(`^\\d{1,5}-\\p{L}{1,4}/${partyBody}$`, 'u')
const partyBodies =
  /^(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Ban Chấp hành Đảng bộ|Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|Đảng ủy|Ban Thường vụ|Văn phòng Trung ương|Ban (?:Tổ chức|Tuyên giáo|Dân vận|Tuyên giáo và Dân vận) Trung ương|Trung ương)(?!\p{L})/u

/** The forms of a type, by the words of the type. Types that are not here are not judged. */
const forms: Readonly<Record<string, readonly RegExp[]>> = {
  'Nghị định': [/^\d{1,4}\/\d{4}\/NĐ-CP$/u, /^\d{1,4}-\p{Lu}{2}$/u],
  'Nghị quyết': [
    /^\d{1,4}\/\d{4}\/(?:QH|UBTVQH|NQ-UBTVQH)\d{1,2}$/u,
    /^\d{1,5}\/(?:\d{4}\/)?NQ-(?:HĐND|CP|HĐTP|[A-ZĐ]{2,10}\d{0,2})$/u,
    /^\d{1,5}\/(?:\d{4}\/)?NQLT(?:-[\p{L}]+)+$/u,
  ],
  'Nghị quyết liên tịch': [/^\d{1,5}\/(?:\d{4}\/)?NQLT(?:[-/][\p{L}\d]+)+$/u],
  'Quyết định': [/^\d{1,5}\/(?:\d{4}\/)?QĐ-[\p{L}]+(?:-[\p{L}]+\d{0,2})*$/u],
  'Thông tư': [/^\d{1,4}\/\d{4}\/TT-[\p{L}]+$/u],
  'Thông tư liên tịch': [/^\d{1,4}\/\d{4}\/TTLT(?:-[\p{L}]+)+$/u],
  'Chỉ thị': [/^\d{1,5}\/(?:\d{4}\/)?CT-[\p{L}]+$/u],
  'Kế hoạch': [/^\d{1,5}\/KH-[\p{L}]+(?:-[\p{L}]+\d{0,2})*$/u],
  'Thông báo': [/^\d{1,5}\/TB-[\p{L}]+(?:-[\p{L}]+\d{0,2})*$/u],
  'Hướng dẫn': [/^\d{1,5}\/HD-[\p{L}]+(?:-[\p{L}]+\d{0,2})*$/u],
  'Tờ trình': [/^\d{1,5}\/TTr-[\p{L}]+(?:-[\p{L}]+\d{0,2})*$/u],
  'Công văn': [/^\d{1,5}\/[\p{Lu}][\p{L}]*(?:-[\p{L}]+\d{0,2})*$/u],
  Luật: [/^\d{1,4}\/\d{4}\/QH\d{1,2}$/u, /^\d{1,3}[-/]L[-/]CTN$/u],
  'Bộ luật': [/^\d{1,4}\/\d{4}\/QH\d{1,2}$/u],
  'Pháp lệnh': [/^\d{1,4}\/\d{4}\/(?:PL-)?UBTVQH\d{1,2}$/u],
}
/** Types the Party issues too. */
const partyTypes = new Set([
  'Nghị quyết',
  'Quyết định',
  'Quy định',
  'Quy chế',
  'Chỉ thị',
  'Kết luận',
  'Hướng dẫn',
  'Kế hoạch',
  'Thông báo',
  'Công văn',
  'Báo cáo',
  'Chương trình',
  'Tờ trình',
])

interface NumberedAs {
  type: string
  number: string
  issuer: string
  date: string
}

type NumberFault = 'party-as-state' | 'state-as-party' | 'form'

/** Their boards bear the Party's names; how they number differs from one to the next. */
const unions =
  /Hội Liên hiệp|Hội Nông dân|Hội Cựu chiến binh|Hội Phụ nữ|Công đoàn|Liên đoàn Lao động|Hội (?:LHPN|LHTN|CCB|ND)/u

/** `Ban Chỉ đạo Trung ương các chương trình mục tiêu quốc gia`, `Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam`, `Trung ương Hội ...`. */
const ofTheState =
  /^(?:Trưởng )?Ban Chỉ đạo (?:Trung ương|quốc gia)|^(?:Ban Thường trực )?(?:Đoàn Chủ tịch )?[ỦU][ỷy] ?ban Trung ương (?:Mặt trận|MTTQ)|^(?:Ban Chấp hành )?Trung ương Hội/u

/** What is wrong with a number, and how it should read where that is certain; null for a right or unknown form. */
export function numberFault(
  cited: NumberedAs & { written: string },
): { fault: NumberFault; right: string | null } | null {
  const { type, number, written } = cited
  const plain = repaired(number)
  // Boards of the State at the centre, and the Front's, bear letters that end like the Party's.
  if (ofTheState.test(cited.issuer) && /^\d{1,5}\/(?:\d{4}\/)?\p{Lu}{2,4}r?-\p{L}+TW$/u.test(plain)) return null
  const party =
    (partyBodies.test(cited.issuer) && !unions.test(cited.issuer)) || new RegExp(`[-/]${partyBody}$`, 'u').test(plain)
  if (party && partyTypes.has(type)) {
    const right = asParty(plain)
    if (right !== null && right === written) return null
    if (/^\d+\//u.test(number)) return { fault: 'party-as-state', right }
    return right === null ? null : { fault: 'form', right }
  }
  if (partyForm.test(number)) return null
  const right = asState(cited, plain)
  if (right === written) return null
  if (/^\d{1,5}-\p{L}+\/\p{L}+$/u.test(number)) return { fault: 'state-as-party', right }
  const known = forms[type]
  if (!known) return null
  if (right === null) return known.some((form) => form.test(written)) ? null : { fault: 'form', right: null }
  return { fault: 'form', right }
}

/** One spelling for looking up: no spaces, hyphens, capital Đ of our alphabet, codes in their own case. */
function repaired(number: string): string {
  return number
    .replace(/\s/gu, '')
    .replace(/[–—]/gu, '-')
    .replaceAll('Ð', 'Đ')
    .replace(/^(\d{1,5})-(?=\d{4}[-/])/u, '$1/')
    .replace(/\p{L}+\d{0,2}/gu, (part) => codes.get(part.toLocaleLowerCase('vi')) ?? part)
}

/** Codes by their lower case, and the ways they are mistyped. */
const codes = new Map(
  Object.entries({
    nđ: 'NĐ',
    nd: 'NĐ',
    qđ: 'QĐ',
    qd: 'QĐ',
    hđnd: 'HĐND',
    hdnd: 'HĐND',
    ubnd: 'UBND',
    cp: 'CP',
    ttg: 'TTg',
    tt: 'TT',
    nq: 'NQ',
    kh: 'KH',
    ct: 'CT',
    tw: 'TW',
    ttr: 'TTr',
    bnv: 'BNV',
    btc: 'BTC',
    hd: 'HD',
    tb: 'TB',
    ubtvqh: 'UBTVQH',
    qđi: 'QĐi',
  }),
)

function asParty(number: string): string | null {
  if (partyForm.test(number)) return number
  const parts = /^(\d{1,5})[-/](\p{L}{1,4})[-/](\p{L}+)$/u.exec(number)
  const right = parts ? `${parts[1]}-${parts[2]}/${parts[3]}` : ''
  return partyForm.test(right) ? right : null
}

function asState({ type, date }: NumberedAs, plain: string): string | null {
  const known = forms[type]
  if (!known) return null
  const fits = (number: string): boolean => known.some((form) => form.test(number))
  if (fits(plain)) return plain
  const dashed = plain.replace(/^(\d{1,5}(?:\/\d{4})?)[-/](\p{L}+)[-/](\p{L}+)$/u, '$1/$2-$3')
  if (fits(dashed)) return dashed
  const glued = plain.replace(/^(\d{1,5}(?:\/\d{4})?)\/(NĐ|QĐ|NQ|TT|CT|KH)(CP|TTg|HĐND|UBND|BNV|BTC)$/u, '$1/$2-$3')
  if (fits(glued)) return glued
  // A decree without its year: the year of its date.
  const year = date.slice(0, 4)
  const dated = year === '' ? dashed : dashed.replace(/^(\d{1,4})\/(?!\d{4}\/)/u, `$1/${year}/`)
  return fits(dated) ? dated : null
}
