/** Rules about spelling and typing. */
import type { Rule } from '../shape/rule.ts'
import { cleanText } from './txt01CleanText.ts'
import { spelling } from './txt02Spelling.ts'
import { fixedLabels } from './txt03Labels.ts'
import { spaces } from './txt04Spaces.ts'
import { spaceBeforeMark } from './txt05SpaceBeforeMark.ts'
import { missingSpace } from './txt06MissingSpace.ts'
import { ellipsis } from './txt07Ellipsis.ts'
import { dashes } from './txt08Dashes.ts'
import { tonePlace } from './txt09TonePlace.ts'
import { yearlyWord } from './txt10Yearly.ts'
import { ensureWord } from './txt11Ensure.ts'
import { missingWord } from './txt12MissingWord.ts'
import { endMarks } from './txt13EndMarks.ts'
import { productNames } from './txt14ProductNames.ts'
import { wordsThatGoTogether } from './txt15Collocations.ts'
import { missingComma } from './txt16MissingComma.ts'
import { wordySentences } from './txt17Wordy.ts'
import { wordPairs } from './txt18WordPairs.ts'
import { closedBrackets } from './txt19Brackets.ts'
import { thousands } from './txt20Thousands.ts'
import { joinedMarks } from './txt21JoinedMarks.ts'
import { endComma } from './txt22EndComma.ts'

export const textRules: readonly Rule[] = [
  cleanText,
  spelling,
  fixedLabels,
  spaces,
  spaceBeforeMark,
  missingSpace,
  ellipsis,
  dashes,
  tonePlace,
  yearlyWord,
  ensureWord,
  missingWord,
  endMarks,
  productNames,
  wordsThatGoTogether,
  missingComma,
  wordySentences,
  wordPairs,
  closedBrackets,
  thousands,
  joinedMarks,
  endComma,
]
