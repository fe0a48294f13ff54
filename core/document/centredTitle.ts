/** Titles that stand centred on the page, of a plan, an annex, a review sheet: their lines and the rule under them. */
import { subjectRule } from '../style/page.ts'
import { runsWidth, textWidth } from '../style/textWidth.ts'
import { upperVi } from '../text/normalize.ts'
import type { Mm, Pt } from '../units.ts'
import { breakLines } from './lineBreaks.ts'
import type { Run, TextLine } from './model.ts'
import type { PlaceKey } from './place.ts'

interface TitleLook {
  place: PlaceKey
  /** What its lines must fit. */
  room: Mm
  /** It is set bold. */
  size: Pt
  /** It is set in capitals. */
  capitals?: boolean
  /** What the rule stands under where there is no title. */
  heading?: string
}

interface CentredTitle {
  lines: TextLine[]
  /** Length of the rule. Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.5.b. */
  rule: Mm
}

/** The lines of a title as they break in the room there is, and the rule under them. */
export function centredTitle(runs: readonly Run[], look: TitleLook): CentredTitle {
  const { place, room, size, capitals = false, heading = '' } = look
  const printed = (text: string): string => (capitals ? upperVi(text) : text)
  const widthOf = (text: string): Mm => textWidth(text, { size, bold: true })
  // Broken by the words as written: in capitals a name can no longer be told from other words.
  const lines = breakLines(runs, room, (text) => widthOf(printed(text))).map((line) =>
    line.map((run) => ({ ...run, text: printed(run.text) })),
  )
  const widths = lines.map((line) =>
    runsWidth(
      line.map((run) => ({ ...run, bold: true })),
      size,
    ),
  )
  return {
    lines: lines.map((line) => ({ place, runs: line })),
    rule: subjectRule(lines.length === 0 ? widthOf(heading) : Math.max(...widths)),
  }
}
