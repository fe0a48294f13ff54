/**
 * Which of the names at the head is the issuing body and which stands above it.
 *
 * 1. Names that lines or spaces have cut are put together, glued ones are parted (`joinNames`).
 * 2. The ways a head may be shared (`sharings`) are asked one after the other; the first that says something holds.
 */

import { isSyllable } from '../text/syllables.ts'
import { issuerKindOf, sentenceCase } from './bodies.ts'
import type { NoteTaker } from './notes.ts'
import type { SourceLine } from './sourceLine.ts'
import { isBold } from './sourceLine.ts'

interface SharedNames {
  /** Lines of the parent body, joined; empty where there is none. */
  parent: string
  /** Lines of the issuing body as printed. */
  issuerLines: string[]
}

/** Parent and issuer of the lines in capitals at the head of the page. */
export function readNames(lines: readonly SourceLine[], notes: NoteTaker): SharedNames {
  const names = joinNames(lines, notes)
  const shared = shareNames(names)
  const peers = names.filter(({ text }) => unionBody.test(text)).length
  if (names.length > 2 && peers > 1)
    notes.add(
      'guessed',
      'Nhiều cơ quan cùng ban hành',
      `${names.map(({ text }) => text).join(' / ')}: ${sharedWords(shared)}`,
      lines[0]?.line ?? 0,
    )
  return shared
}

/** Where the names of several bodies that issue together went: a letterhead has room for one above another. */
const sharedWords = ({ parent, issuerLines }: SharedNames): string =>
  `${parent === '' ? '' : `“${parent}” ở chỗ cơ quan chủ quản, `}“${issuerLines.join(' ')}” ở chỗ cơ quan ban hành`

const parentLine =
  /^(?:UBND|HĐND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|BỘ|SỞ|TỈNH|THÀNH PHỐ|ĐẢNG BỘ|TỔNG CỤC|TỔNG CÔNG TY|ĐẠI HỌC|LIÊN ĐOÀN|TRUNG ƯƠNG|(?:TỈNH|THÀNH|HUYỆN|THỊ|QUẬN|ĐẢNG) (?:ỦY|UỶ)|(?:TỈNH |THÀNH |HUYỆN )?ĐOÀN)\s/u
/** The second line of one name: `ỦY BAN NHÂN DÂN` / `XÃ BÌNH MINH`. */
const unitLine = /^(?:XÃ|PHƯỜNG|ĐẶC KHU|TỈNH|THÀNH PHỐ|TP\.|THỊ XÃ|HUYỆN|QUẬN|THỊ TRẤN)\s/u
/** A name that ends so goes on: `UBND TỈNH` / `QUẢNG NINH`. */
const openName = /(?:^|\s)(?:VÀ|-|–|,)$/u
const openUnit = /(?:^|\s)(?:TỈNH|THÀNH PHỐ|THỊ XÃ|HUYỆN|QUẬN|PHƯỜNG|XÃ)$/u
/** Unions and societies beside the bodies of the state. */
const unionBody = /^(?:HỘI|ĐOÀN|LIÊN ĐOÀN|CÔNG ĐOÀN|CÔNG AN)\s/u
/** A line that begins so goes on with the name above: `SỞ VĂN HÓA, THỂ THAO` / `VÀ DU LỊCH`. */
const nameGoesOn = /^(?:VÀ\s|[-–,&])/u
const schoolLine = /^(?:TRƯỜNG|TRUNG TÂM|TRẠM|BAN|CHI CỤC|VIỆN|KHOA|PHÒNG|VĂN PHÒNG):?\s/u

/** True where a line begins as the name of a body does. */
export const beginsAsBody = (text: string): boolean =>
  parentLine.test(text) || unitLine.test(text) || schoolLine.test(text) || issuerKindOf(text) !== 'khac'

interface Name {
  text: string
  bold: boolean | null
}

/** Names that were cut by spaces or lines are put together; names that a lost line break has glued are parted. */
function joinNames(lines: readonly SourceLine[], notes: NoteTaker): Name[] {
  const names: Name[] = []
  for (const line of lines) {
    const bold = line.spans ? isBold(line) : null
    const parted = partGlued(line.text)
    if (parted !== line.text) notes.add('normalised', 'Tên cơ quan viết dính', line.text, line.line)
    for (const text of parted.split('\n')) {
      const last = names.at(-1)
      if (last && (goesOn(last.text, text) || nameGoesOn.test(text))) last.text += ` ${text}`
      else if (last && bold !== null && unitLine.test(text) && /(?:NHÂN DÂN|VIỆT NAM|MTTQ|TỔ QUỐC)$/u.test(last.text)) {
        last.text += ` ${text}`
        last.bold ||= bold
      } else names.push({ text, bold })
    }
  }
  return names
}

const goesOn = (name: string, next: string): boolean =>
  openName.test(name) || (openUnit.test(name) && !schoolLine.test(next) && !unionBody.test(next))

/** `SỞ LAO ĐỘNGTỈNH QUẢNG NINH`: where two syllables stand in one word, a space was lost. */
const partGlued = (name: string): string => name.split(' ').map(partWord).join(' ')

/** `ĐỘNGTỈNH` → `ĐỘNG TỈNH`; a word that is one syllable, or whose second half begins no name, stays whole. */
function partWord(word: string): string {
  const lower = word.toLocaleLowerCase('vi')
  if (!/^\p{Lu}{5,}$/u.test(word) || isSyllable(lower)) return word
  for (let at = 2; at <= word.length - 2; at++) {
    const [head, tail] = [lower.slice(0, at), lower.slice(at)]
    if (isSyllable(head) && isSyllable(tail) && isSureSyllable(head) && beginsName(word.slice(at)))
      return `${word.slice(0, at)} ${word.slice(at)}`
  }
  return word
}

/** Two letters without a mark may be the end of anything. */
const isSureSyllable = (syllable: string): boolean =>
  syllable.normalize('NFD').length > syllable.length || syllable.length > 2

const beginsName = (word: string): boolean =>
  /^(?:TỈNH|HUYỆN|XÃ|PHƯỜNG|QUẬN|THÀNH|THỊ|SỞ|PHÒNG|BAN|TRƯỜNG|VÀ|CỤC|CHI|ỦY|UỶ|HỘI|VĂN|TRUNG)$/u.test(word)

function shareNames(names: readonly Name[]): SharedNames {
  const texts = names.map(({ text }) => text)
  const cut = parentCount(names)
  return { parent: texts.slice(0, cut).join(' '), issuerLines: texts.slice(cut) }
}

/** How many names, from above, are of the parent bodies; null where this way says nothing of such a head. */
type Sharing = (names: readonly Name[], first: string, last: string) => number | null

function parentCount(names: readonly Name[]): number {
  const [first, last] = [names[0]?.text ?? '', names.at(-1)?.text ?? '']
  for (const sharing of sharings) {
    const count = sharing(names, first, last)
    if (count !== null) return count
  }
  return 0
}

/** Light names above bold ones. */
const lightAboveBold: Sharing = (names, _, last) => {
  const bold = names.findIndex((name) => name.bold === true)
  if (bold <= 0 || names.slice(0, bold).some((name) => name.bold !== false)) return null
  // A department of a school: all above it are its parents.
  return names.length > bold + 1 && /^(?:TỔ|KHOA)\s/u.test(last) ? names.length - 1 : bold
}

/** All bold: the last name that begins a body of its own is the issuer. */
const lastBodyOfBold: Sharing = (names, first) => {
  if (!names.every((name) => name.bold) || !(parentLine.test(first) || /^PHÒNG\s/u.test(first))) return null
  const own = names.findLastIndex(({ text }) => schoolLine.test(text) && !/^BAN NHÂN DÂN/u.test(text))
  return own > 0 ? own : null
}

/** `TRƯỜNG ...` / `TỔ ...` */
const departmentOfSchool: Sharing = (names, first, last) =>
  names.length > 1 && /^TRƯỜNG:?\s/u.test(first) && /^(?:TỔ|KHOA):?\s/u.test(last) ? names.length - 1 : null

/** `ỦY BAN NHÂN DÂN` / `XÃ BÌNH MINH` / another body. */
const bodyOfCommittee: Sharing = (names, first) =>
  names.length > 2 && /^(?:ỦY|UỶ) BAN NHÂN DÂN$/u.test(first) && unitLine.test(names[1]?.text ?? '') ? 2 : null

/** `PHÒNG GIÁO DỤC ...` / `TRƯỜNG ...` */
const schoolOfOffice: Sharing = (names, first) =>
  /^PHÒNG\s/u.test(first) && /^TRƯỜNG\s/u.test(names[1]?.text ?? '') ? 1 : null

/** A name that is often a parent, above one that is neither its second line nor a committee. */
const knownParent: Sharing = (names, first) => {
  const second = names[1]?.text
  if (second === undefined || !parentLine.test(first) || unitLine.test(second)) return null
  return issuerKindOf(sentenceCase(second)) === 'ubnd' ? null : 1
}

/** `TỈNH SƠN LA` / `ỦY BAN NHÂN DÂN XÃ ...`: a place alone is no body. */
const placeAboveBody: Sharing = (names, first) =>
  unitLine.test(first) && issuerKindOf(names[1]?.text ?? '') !== 'khac' ? 1 : null

/** `UBND TỈNH SƠN LA` / `UBND XÃ TÂN HÒA` */
const committeeOfCommittee: Sharing = (names, first) =>
  [first, names[1]?.text ?? ''].every((name) => issuerKindOf(name) === 'ubnd') &&
  /\s(?:TỈNH|THÀNH PHỐ|TP\.|HUYỆN|QUẬN|THỊ XÃ)\s/u.test(first)
    ? 1
    : null

/** `MTTQ VIỆT NAM TỈNH HÒA AN` / `ỦY BAN MTTQ VIỆT NAM XÃ ...`: what is of a province stands above what is of a commune. */
const provinceAboveCommune: Sharing = (names, first) =>
  /(?:^|\s)(?:TỈNH|THÀNH PHỐ|TP\.)\s/u.test(first) &&
  names.slice(1).some(({ text }) => /\s(?:XÃ|PHƯỜNG|ĐẶC KHU)\s/u.test(text))
    ? 1
    : null

/** `ỦY BAN MTTQ VIỆT NAM XÃ ...` / `BAN THƯỜNG TRỰC` */
const standingBoard: Sharing = (names, _, last) =>
  names.length > 1 && /^BAN (?:THƯỜNG TRỰC|THƯỜNG VỤ|CHẤP HÀNH)$/u.test(last) ? names.length - 1 : null

/** `ỦY BAN MTTQ VIỆT NAM XÃ ...` / `HỘI NÔNG DÂN`: unions stand under the Front of their commune. */
const unionOfFront: Sharing = (names, first, last) =>
  names.length > 1 && /MTTQ|MẶT TRẬN TỔ QUỐC/u.test(first) && unionBody.test(last) ? names.length - 1 : null

/** `HỘI ĐỒNG NHÂN DÂN` / `XÃ BÌNH MINH` / `BAN KINH TẾ - NGÂN SÁCH`: a board of the council issues in its own name. */
const boardOfCouncil: Sharing = (names, first) => {
  const board = names.findIndex(({ text }) =>
    /^BAN (?:KINH TẾ|VĂN HÓA|VĂN HOÁ|PHÁP CHẾ|DÂN TỘC|ĐÔ THỊ)(?!\p{L})/u.test(text),
  )
  return board > 0 && /^(?:HỘI ĐỒNG NHÂN DÂN|HĐND)(?!\p{L})/u.test(first) ? board : null
}

/** Asked from above: what the look says comes before what the words say. */
const sharings: readonly Sharing[] = [
  boardOfCouncil,
  lightAboveBold,
  lastBodyOfBold,
  departmentOfSchool,
  bodyOfCommittee,
  schoolOfOffice,
  standingBoard,
  unionOfFront,
  placeAboveBody,
  provinceAboveCommune,
  committeeOfCommittee,
  knownParent,
]
