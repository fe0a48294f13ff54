/** KẾ HOẠCH with its subject, and the titles of the annexes. */
import { centredTitle } from '../document/centredTitle.ts'
import type { TitleModel } from '../document/model.ts'
import { place } from '../document/place.ts'
import type { Annex, Inline } from '../draft/draft.ts'
import { type PageSetup, subjectRoom } from '../style/page.ts'
import { sizeSets } from '../style/sizes.ts'
import { blankRun, type Printer } from './runs.ts'

/** `KẾ HOẠCH` and its subject. Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.5. */
export function printTitle(title: Inline, printer: Printer, page: PageSetup): TitleModel {
  const runs = printer.runs(title, place.title)
  const given = runs.some((run) => run.text.trim() !== '') ? runs : [blankRun('trích yếu nội dung kế hoạch')]
  const size = sizeSets[page.sizeSet].subject
  const { lines, rule } = centredTitle(given, { place: place.title, room: subjectRoom(page.margins), size })
  return { kind: 'KẾ HOẠCH', subject: lines, rule }
}

/** In capitals; no lines where the annex has none. */
export function annexTitle(annex: Annex, printer: Printer, page: PageSetup) {
  const where = place.annexTitle(annex.id)
  return centredTitle(printer.runs(annex.title, where), {
    place: where,
    room: subjectRoom(page.margins, annex.orientation),
    size: sizeSets[page.sizeSet].annexTitle,
    capitals: true,
    heading: 'Phụ lục',
  })
}
