/** Names of bodies compared by what they say, not by how they are written: `UBND xã` and `Ủy ban nhân dân xã` are one. */
import { foldText, withoutBrackets } from './normalize.ts'

const short: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:ubmttq|ubmt ?tq|ub mt ?tq|uy ban mttq|ub mttq|uy ban mt ?tq|uy ban mat tran to quoc|mat tran to quoc|mttq)(?: ?vn| viet nam)?\b/gu,
    'mat tran to quoc',
  ],
  [/\bhdnd\b/gu, 'hoi dong nhan dan'],
  [/\bubnd\b/gu, 'uy ban nhan dan'],
  // A centre where its function follows, the standing members of a board elsewhere.
  [
    /\btt(?= (?:dich vu|dvth|phuc vu|cung ung|van hoa|vhtt|hanh chinh|hcc|y te|giao duc|gdtx|hoc tap|boi duong|chinh tri|truyen thong|the thao)\b)/gu,
    'trung tam',
  ],
  [/\btt\b/gu, 'thuong truc'],
  [/\bban chqs\b|\bbchqs\b|\bban chi huy qs\b/gu, 'ban chi huy quan su'],
  [/\bso vh,? ?tt ?(?:&|va)? ?dl\b/gu, 'so van hoa the thao va du lich'],
  [/\bso nn ?(?:&|va)? ?mt\b/gu, 'so nong nghiep va moi truong'],
  [/\bso gd ?(?:&|va)? ?dt\b/gu, 'so giao duc va dao tao'],
  [/\bso kh ?(?:&|va)? ?cn\b/gu, 'so khoa hoc va cong nghe'],
  [/\btyt\b/gu, 'tram y te'],
  [/\bdon bp\b/gu, 'don bien phong'],
  [/\bttyt\b/gu, 'trung tam y te'],
  [/^p\.? ?(?=(?:kinh te|van hoa|vhxh|noi vu|tu phap|kt)\b)/gu, 'phong '],
  [/\blhpn\b/gu, 'lien hiep phu nu'],
  [/\bccb\b/gu, 'cuu chien binh'],
  [/\bnct\b/gu, 'nguoi cao tuoi'],
  [/\btncs ho chi minh\b|\btncs hcm\b|\btncs\b/gu, 'thanh nien'],
  [/\blhtn\b/gu, 'lien hiep thanh nien'],
  [/\bct\b/gu, 'chu tich'],
  [/\bpct\b/gu, 'pho chu tich'],
  [/\btn\b/gu, 'thanh nien'],
]

/** The compared form of a name: folded, short forms written out, dashes, brackets and the unit's own level left out. */
export function bodyKey(name: string): string {
  let key = foldText(withoutBrackets(name).replace(/[*“”"]/gu, ''))
  for (const [pattern, full] of short) key = key.replace(pattern, full)
  return key
    .replace(/\b(?:de nghi|giao|cac dong chi|dong chi|d\/c)\b/gu, ' ')
    .replace(/\s[-–]\s|[-–.,;:/]/gu, ' ')
    .replace(
      /\b(?:thuoc |truc thuoc )?(?:(?<!\bva )uy ban nhan dan )?(?:xa|phuong|dac khu|thi tran|thi xa)(?= *$)/gu,
      ' ',
    )
    .replace(/\s+/gu, ' ')
    .trim()
}

/** `Các phòng, đơn vị thuộc Ủy ban nhân dân`: one line for all units, so that none of them has one of its own. */
export const isUnitsAsWhole = (name: string): boolean =>
  /^(?:cac|thu truong cac) (?:co quan|phong|don vi|ban)\b.*\b(?:thuoc|truc thuoc|chuyen mon)\b/u.test(foldText(name))

/** Whether a compared name is that of one of those units. */
export const isUnit = (key: string): boolean => /^(?:phong|van phong|trung tam)\b/u.test(key)
