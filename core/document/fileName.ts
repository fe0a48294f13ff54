/**
 * The name proposed for an exported file, as offices name them: `2026.01.05 KH dân chủ ở cơ sở`. Without its ending.
 * Safe on Windows and on a USB stick: no reserved signs, no trailing dot, short enough for a deep folder.
 */

import type { Draft } from '../draft/draft.ts'
import { dateParts, twoDigits } from '../text/dates.ts'
import { normalizeText } from '../text/normalize.ts'

const longest = 80
/** Names a Windows device has, with any ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu
/** Words a title begins with and a file name can do without. */
const opening = /^(?:(?:kế hoạch|triển khai|tổ chức|thực hiện|thi hành|về việc|về)(?!\p{L})[\s,]*)+(?=[\p{L}.])/iu
/** Words a cut name should not end with. */
const danglers =
  /(?:[\s,]+(?:của|về|việc|và|các|những|trên|tại|cho|để|theo|trong|với|đối|quyết|quy|bảo|thực|triển|đến|từ|một|năm|số|ngày))+$/iu
const area = /\s+trên địa bàn\s+.*$/iu

/** `2026.01.05 KH Luật Tiết kiệm, chống lãng phí`; the year alone while there is no date. `title` as printed. */
export function proposeFileName(draft: Draft, title: string): string {
  const words = shorten(safe(title), draft.year)
  return cutName([dateText(draft), 'KH', words].filter((part) => part !== '').join(' '))
}

/** Any words as a file name without its ending: no sign a disk refuses, no longer than a deep folder bears, cut at the end of a word. */
export function cutName(words: string): string {
  const name = safe(words)
  const end = name.lastIndexOf(' ', longest)
  const cut = name.length <= longest ? name : name.slice(0, end > longest / 2 ? end : longest)
  const clean = cut.replace(danglers, '').replace(/(?<![\s.,;:-])[\s.,;:-]+$/u, '')
  return devices.test(clean) ? `KH ${clean}` : clean
}

function dateText(draft: Draft): string {
  const parts = dateParts(draft.letterhead.date)
  if (parts) return `${parts.year}.${twoDigits(parts.month)}.${twoDigits(parts.day)}`
  const year = draft.letterhead.issueYear ?? draft.year
  return year === null ? '' : String(year)
}

function shorten(title: string, year: number | null): string {
  const withoutYear = year === null ? title : title.replace(new RegExp(`\\s+năm\\s+${year}\\s*$`, 'iu'), '')
  const withoutArea = withoutYear.replace(area, '')
  // Where nothing but such words is left, they are all there is to say.
  const short = `${withoutArea} .`.replace(opening, '').slice(0, -2)
  return short.length >= 8 ? short : withoutArea
}

/** `20/NQ-HĐND` → `20-NQ-HĐND`; blanks still owed go, signs no file system takes become spaces. */
function safe(text: string): string {
  return normalizeText(text)
    .replace(/\[[^[\]]*\]/gu, ' ')
    .replace(/(?<=\S)[/\\](?=\S)/gu, '-')
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}
