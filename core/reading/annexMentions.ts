/** Where the plan names its own annexes: `(Có Phụ lục I kèm theo)`. */
import type { Span } from '../legal/findCitations.ts'
import { fromRoman } from '../text/roman.ts'
import { byText } from './keep.ts'
import type { BlockView, Reading } from './plan.ts'

export interface AnnexMention extends Span {
  view: BlockView
  /** The words: `Phụ lục II`. */
  words: string
  /** As written: `II`, `2`; empty for `Phụ lục` alone. */
  numeral: string
  /** Its number; null for `Phụ lục` alone or a numeral that is none. */
  number: number | null
  /** Numbers that follow in a list: 2 and 3 of `Phụ lục I, II, III`. */
  listed: readonly number[]
  /** `các Phụ lục`: means all of them. */
  all: boolean
}

const mention = /(?<!\p{L})(các\s+)?([Pp]hụ lục)(?:\s+(?:số\s+)?([IVX]{1,5}|\d{1,2})(?![\p{L}\d]))?/gu
const listBehind = /^(?:(?:, | và |, và )(?:[IVX]{1,5}|\d{1,2})(?![\p{L}\d/]))+/u
/** Annexes of other documents: `Phụ lục I ban hành kèm theo Nghị định ...`. */
const ofOther =
  /^[^.;]{0,40}?(?:(?:ban hành\s+)?kèm theo|của|tại)\s+(?:Nghị|Quyết|Thông|Luật|Chỉ thị|Hướng dẫn|Công văn|Bộ luật|Kế hoạch số|(?:bản |các )?(?:[Hh]ợp đồng|[Ll]uật|[Nn]ghị|[Qq]uyết|[Tt]hông tư|[Qq]uy chế|[Tt]hỏa thuận))|^ hợp đồng/u

export const annexMentions = (reading: Reading): AnnexMention[] =>
  reading.blocks.flatMap((view) => (view.quoted ? [] : mentionsIn(view.text).map((found) => ({ ...found, view }))))

const mentionsIn = byText((text): readonly Omit<AnnexMention, 'view'>[] => {
  const found: Omit<AnnexMention, 'view'>[] = []
  for (const match of text.matchAll(mention)) {
    const after = text.slice(match.index + match[0].length)
    if (ofOther.test(after)) continue
    const numeral = match[3] ?? ''
    const list = numeral === '' ? '' : (listBehind.exec(after)?.[0] ?? '')
    found.push({
      start: match.index + (match[1]?.length ?? 0),
      end: match.index + match[0].length,
      words: match[0].replace(/^các\s+/u, ''),
      numeral,
      number: numeral === '' ? null : numberOf(numeral),
      listed: (list.match(/[IVX\d]+/gu) ?? []).flatMap((each) => numberOf(each) ?? []),
      all: match[1] !== undefined,
    })
  }
  return found
})

const numberOf = (numeral: string): number | null => (/^\d+$/u.test(numeral) ? Number(numeral) : fromRoman(numeral))
