/** Which of the names at the head is the issuing body and which stands above it. */

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
  return shareNames(joinNames(lines, notes))
}

const parentLine =
  /^(?:UBND|HĐND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|BỘ|SỞ|TỈNH|THÀNH PHỐ|ĐẢNG BỘ|TỔNG CỤC|TỔNG CÔNG TY|ĐẠI HỌC|LIÊN ĐOÀN|TRUNG ƯƠNG)\s/u
/** The second line of one name: `ỦY BAN NHÂN DÂN` / `XÃ BÌNH MINH`. */
const unitLine = /^(?:XÃ|PHƯỜNG|ĐẶC KHU|TỈNH|THÀNH PHỐ|TP\.|THỊ XÃ|HUYỆN|QUẬN|THỊ TRẤN)\s/u
/** A name that ends so goes on: `UBND TỈNH` / `QUẢNG NINH`. */
const openName = /(?:^|\s)(?:TỈNH|THÀNH PHỐ|THỊ XÃ|HUYỆN|QUẬN|PHƯỜNG|XÃ|VÀ|-|–|,)$/u
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
      if (last && openName.test(last.text)) last.text += ` ${text}`
      else if (last && bold !== null && unitLine.test(text) && /NHÂN DÂN$/u.test(last.text)) {
        last.text += ` ${text}`
        last.bold ||= bold
      } else names.push({ text, bold })
    }
  }
  return names
}

/** `SỞ LAO ĐỘNGTỈNH QUẢNG NINH`: where two syllables stand in one word, a space was lost; before a new body, a line. */
function partGlued(name: string): string {
  return name
    .split(' ')
    .map((word) => {
      if (!/^\p{Lu}{5,}$/u.test(word) || isSyllable(word.toLocaleLowerCase('vi'))) return word
      const lower = word.toLocaleLowerCase('vi')
      for (let at = 2; at <= word.length - 2; at++) {
        if (
          isSyllable(lower.slice(0, at)) &&
          isSyllable(lower.slice(at)) &&
          hasMark(lower.slice(0, at)) &&
          startsName(word.slice(at))
        ) {
          return `${word.slice(0, at)} ${word.slice(at)}`
        }
      }
      return word
    })
    .join(' ')
}

const hasMark = (syllable: string): boolean => syllable.normalize('NFD').length > syllable.length || syllable.length > 2
const startsName = (word: string): boolean =>
  /^(?:TỈNH|HUYỆN|XÃ|PHƯỜNG|QUẬN|THÀNH|THỊ|SỞ|PHÒNG|BAN|TRƯỜNG|VÀ|CỤC|CHI|ỦY|UỶ|HỘI|VĂN|TRUNG)$/u.test(word)

function shareNames(names: readonly Name[]): SharedNames {
  const texts = names.map(({ text }) => text)
  const [first, second] = texts
  if (first === undefined) return { parent: '', issuerLines: [] }
  const cut = parentCount(names)
  if (cut > 0) return { parent: texts.slice(0, cut).join(' '), issuerLines: texts.slice(cut) }
  const parentFirst =
    second !== undefined &&
    parentLine.test(first) &&
    !unitLine.test(second) &&
    issuerKindOf(sentenceCase(second)) !== 'ubnd'
  return parentFirst ? { parent: first, issuerLines: texts.slice(1) } : { parent: '', issuerLines: texts }
}

/** Lines of the parent body: light ones above bold ones; else a body with its unit above another body. */
function parentCount(names: readonly Name[]): number {
  const bold = names.findIndex((name) => name.bold === true)
  if (bold > 0 && names.slice(0, bold).every((name) => name.bold === false)) {
    // A department of a school: all above it are its parents.
    return names.length > bold + 1 && /^(?:TỔ|KHOA)\s/u.test(names.at(-1)?.text ?? '') ? names.length - 1 : bold
  }
  if (bold === 0 && names.every((name) => name.bold)) {
    // All bold: the last line that begins a body of its own is the issuer.
    const own = names.findLastIndex(({ text }, i) => i > 0 && schoolLine.test(text) && !/^BAN NHÂN DÂN/u.test(text))
    if (own > 0 && (parentLine.test(names[0]?.text ?? '') || /^PHÒNG\s/u.test(names[0]?.text ?? ''))) return own
  }
  if (
    names.length > 1 &&
    /^TRƯỜNG:?\s/u.test(names[0]?.text ?? '') &&
    /^(?:TỔ|KHOA):?\s/u.test(names.at(-1)?.text ?? '')
  ) {
    return names.length - 1
  }
  const [first, second, third] = names.map(({ text }) => text)
  if (third !== undefined && /^(?:ỦY|UỶ) BAN NHÂN DÂN$/u.test(first ?? '') && unitLine.test(second ?? '')) return 2
  if (second !== undefined && /^PHÒNG\s/u.test(first ?? '') && /^TRƯỜNG\s/u.test(second)) return 1
  return 0
}
