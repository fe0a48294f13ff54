/** The commune a body is of, by its names. */

interface Commune {
  /** `xã`, `phường`, `đặc khu`, `thị trấn`. */
  unit: string
  name: string
}

interface BodyNames {
  /** `Ủy ban nhân dân xã Bình Minh`. */
  name: string
  /** `UBND XÃ BÌNH MINH`; empty where nothing stands above it. */
  parent: string
  /** Địa danh, for how a name in capitals is written. */
  place: string
}

/** "Xã hội" behind a dash, or at the end, is what a room sees to. */
const communeName =
  /(?<!\p{L})(?<!thị )(?<![-–]\s)(xã(?!\s+hội(?:\s+(?:xã|phường|đặc khu|thị trấn)(?!\p{L})|\s*$))|phường|thị trấn|đặc khu)\s+(\p{Lu}.*)$/iu

/** `Ủy ban bầu cử xã Phố Bảng Tiểu ban Tuyên truyền`: the board of the body stands behind the place. */
const boardBehind =
  /\s(?:tiểu ban|ban (?:thường|chỉ|chấp|quản|tổ chức)|tổ (?:công tác|giúp việc)|hội đồng|văn phòng|trung tâm)(?!\p{L}).*$/iu

/** By its own name, else by that of the body it belongs to; null where neither names one. */
export function communeOf({ name: own, parent, place }: BodyNames): Commune | null {
  const match = communeName.exec(own) ?? communeName.exec(parent)
  const unit = match?.[1]?.toLocaleLowerCase('vi')
  const name = match?.[2]?.replace(boardBehind, '').trim() ?? ''
  if (!unit || name === '') return null
  return { unit, name: foldName(name) === foldName(place) ? place : name }
}

/** Letters and figures alone, without marks: names of places are compared so. */
export const foldName = (text: string): string =>
  text
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .replace(/[^a-zđ\d]/gu, '')
