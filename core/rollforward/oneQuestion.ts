/** Which questions about times have one answer: they are asked once, at the first of their places. */
import { dayNumber } from '../calendar/days.ts'
import { lunarDay } from '../calendar/lunar.ts'
import { readPlace } from '../document/place.ts'
import { sentenceAt } from '../reading/datesOf.ts'
import { dayOf, type OldTime } from '../reading/time/oldTime.ts'
import { inOneCase } from '../text/normalize.ts'
import type { WordProposal } from './wordChanges.ts'

/** Days so near to Tết move as it does. */
const aroundTet = 50

/** The key of a question; undefined for one that stands alone. `once`: the plan is for something held once. */
export function questionOf(time: OldTime, { passage, start, end }: WordProposal, once: boolean): string | undefined {
  switch (time.sense) {
    case 'course':
      return `course ${inOneCase(passage.text.slice(start, end))}`
    case 'lunar':
      if (time.feast) return 'feast'
      return isAroundTet(time) ? 'tet' : undefined
    case 'event':
      return once ? 'once' : `event ${passage.place} ${sentenceAt(passage.text, start).start}`
    case 'since':
    case 'target':
      return time.kind === 'year' ? `${time.sense} ${inOneCase(passage.text.slice(start, end))}` : undefined
    case 'rolling':
      return 'rolling'
    case 'period':
      return once ? undefined : `period ${time.year} ${time.last}`
    case 'milestone':
      return `milestone ${inOneCase(passage.text.slice(start, end))}`
    case 'list':
      return `way ${passage.kind === 'cell' ? readPlace(passage.place).id : passage.place}`
    default:
      return undefined
  }
}

function isAroundTet(time: OldTime): boolean {
  const day = dayNumber(dayOf(time))
  const tet = time.year === null ? null : dayNumber(lunarDay(time.year, 1, 1))
  return day !== null && tet !== null && Math.abs(day - tet) <= aroundTet
}
