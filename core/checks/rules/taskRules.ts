/** Rules about tasks: who does them, for whom they are, what they cost. */
import type { Rule } from '../shape/rule.ts'
import { whoAndWhen } from './task01WhoAndWhen.ts'
import { sameLabels } from './task02SameLabels.ts'
import { leadAndPartners } from './task03LeadAndPartners.ts'
import { requestNotOrder } from './task04NotOurs.ts'
import { knownUnit } from './task05KnownUnit.ts'
import { bothPlaces } from './task06BothPlaces.ts'
import { ownLevel } from './task07OtherLevel.ts'
import { money } from './task08Money.ts'
import { oneOfARole } from './task10OneOfARole.ts'
import { sameLines } from './task11SameLines.ts'
import { figuresSaid } from './task12FiguresSaid.ts'
import { unitsHaveWork } from './task13UnitsHaveWork.ts'

export const taskRules: readonly Rule[] = [
  whoAndWhen,
  sameLabels,
  leadAndPartners,
  requestNotOrder,
  knownUnit,
  bothPlaces,
  ownLevel,
  money,
  oneOfARole,
  sameLines,
  figuresSaid,
  unitsHaveWork,
]
