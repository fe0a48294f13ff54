/**
 * A plan whose line breaks were lost: all of it, or nearly all, stands in one paragraph. It is cut again where only a new line can
 * begin: a Roman section, a dash behind a full stop or a heading, Nơi nhận, the signature.
 */
import type { NoteTaker } from './notes.ts'
import type { SourceLine } from './sourceLine.ts'
import { cutSpans } from './spans.ts'

/** A paragraph of this many letters that holds two sections is no paragraph. */
const longest = 300
const sections = /(?:^|\s)[IVX]{1,5}\.\s\p{Lu}{2}/gu
const breaks =
  /\s+(?=[IVX]{1,5}\.\s\p{Lu}{2}|Nơi nhận\s*:|KẾ HOẠCH\s|Căn cứ\s\p{Lu}|(?:TM|KT|TL|TUQ)\.\s?\p{Lu}{2})|(?<=[.;:!?]|\p{Lu}{2})\s+(?=[-+]\s\p{Lu}\p{Ll}|\d{1,2}\.\s\p{Lu}\p{Ll}|Trên đây là\s)|(?<=\p{Lu}{2})\s+(?=(?:PHÓ\s+)?CHỦ TỊCH(?:\s|$))/gu

/** `lines` with such a paragraph cut; each piece keeps the number of its line, so that it still leads back to it. */
export function cutRunOn(lines: readonly SourceLine[], notes: NoteTaker): SourceLine[] {
  return lines.flatMap((line) => {
    if (line.table || line.text.length < longest || (line.text.match(sections)?.length ?? 0) < 2) return [line]
    const cuts = [...line.text.matchAll(breaks)].map(({ index, 0: blank }) => ({
      from: index,
      to: index + blank.length,
    }))
    if (cuts.length === 0) return [line]
    notes.add('normalised', 'Văn bản dồn vào một dòng, đã tách lại', line.text.slice(0, 200), line.line)
    const bounds = [{ from: 0, to: 0 }, ...cuts, { from: line.text.length, to: line.text.length }]
    return bounds.slice(1).map((end, at) => {
      const start = bounds[at]?.to ?? 0
      const { opensPage, label, ...rest } = line
      const own = line.spans ? { spans: cutSpans(line.spans, start, end.from) } : {}
      const first =
        at === 0 ? { ...(opensPage ? { opensPage } : {}), ...(label ? { label } : {}) } : { afterBlank: false }
      return { ...rest, ...first, ...own, text: line.text.slice(start, end.from) }
    })
  })
}
