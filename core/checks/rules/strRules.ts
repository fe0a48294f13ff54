/** Rules about the order, the numbers and the annexes of a plan. */
import type { Rule } from '../shape/rule.ts'
import { romanGap } from './str01RomanGap.ts'
import { romanTwice } from './str02RomanTwice.ts'
import { clauseNumbers } from './str03Clauses.ts'
import { pointLetters } from './str04Points.ts'
import { decimalNumbers } from './str05Decimals.ts'
import { bulletForm } from './str06Bullets.ts'
import { listStyle } from './str07ListStyle.ts'
import { loneItems } from './str08LoneItems.ts'
import { expectedSections } from './str09Sections.ts'
import { ownSubject } from './str10OtherSubject.ts'
import { sameTask } from './str11SameTask.ts'
import { repeatedPhrase } from './str12Repeated.ts'
import { annexesAndMentions } from './str13Annexes.ts'
import { annexNumbers } from './str14AnnexNumbers.ts'
import { crossReferences } from './str15CrossReferences.ts'
import { referenceForm } from './str16ReferenceForm.ts'
import { headingStyle } from './str17HeadingStyle.ts'
import { tornSentences } from './str18TornSentences.ts'
import { emptyAnnex } from './str19EmptyAnnex.ts'
import { annexHead } from './str20AnnexHead.ts'
import { annexFigures } from './str21AnnexFigures.ts'
import { rowNumbers } from './str22RowNumbers.ts'
import { counts } from './str23Counts.ts'
import { stagesInOrder } from './str24Stages.ts'

export const structureRules: readonly Rule[] = [
  romanGap,
  romanTwice,
  clauseNumbers,
  pointLetters,
  decimalNumbers,
  bulletForm,
  listStyle,
  loneItems,
  expectedSections,
  ownSubject,
  sameTask,
  repeatedPhrase,
  annexesAndMentions,
  annexNumbers,
  crossReferences,
  referenceForm,
  headingStyle,
  tornSentences,
  emptyAnnex,
  annexHead,
  annexFigures,
  rowNumbers,
  counts,
  stagesInOrder,
]
