/** Rules about names of bodies, their short forms and terms of law. */
import type { Rule } from '../shape/rule.ts'
import { explainedFirst } from './abb01Explained.ts'
import { oneForm } from './abb02OneForm.ts'
import { oneName } from './abb03OneName.ts'
import { nameOnce } from './abb04Doubled.ts'
import { officialTerms } from './abb05OfficialTerms.ts'
import { nearNames } from './abb06NearNames.ts'
import { neverExplained } from './abb07NeverExplained.ts'
import { onePlaceSpelling } from './abb08PlaceSpelling.ts'

export const nameRules: readonly Rule[] = [
  explainedFirst,
  oneForm,
  oneName,
  nameOnce,
  officialTerms,
  nearNames,
  neverExplained,
  onePlaceSpelling,
]
