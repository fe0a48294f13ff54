/** Rules about capital letters. */
import type { Rule } from '../shape/rule.ts'
import { sentenceStart } from './cap01SentenceStart.ts'
import { afterSemicolon } from './cap02AfterSemicolon.ts'
import { peopleAndState } from './cap03PeopleState.ts'
import { bodyNames } from './cap04BodyNames.ts'
import { documentNames } from './cap05DocumentNames.ts'
import { genericDocuments } from './cap06GenericDocuments.ts'
import { thisPlan } from './cap07ThisPlan.ts'
import { commonNouns } from './cap08CommonNouns.ts'
import { commonSlips } from './cap09CommonSlips.ts'
import { oneCase } from './cap10OneCase.ts'

export const capitalRules: readonly Rule[] = [
  sentenceStart,
  afterSemicolon,
  peopleAndState,
  bodyNames,
  documentNames,
  genericDocuments,
  thisPlan,
  commonNouns,
  commonSlips,
  oneCase,
]
