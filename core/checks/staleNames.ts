/** Every name in a plan that ended by its day, each with its place: districts, merged provinces and departments, old posts. */
import { citedOf } from './cited.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { CheckInput } from './rule.ts'
import { districtNames } from './rules/old01DistrictLevel.ts'
import { provinceNames } from './rules/old02Provinces.ts'
import { departmentNames } from './rules/old03Departments.ts'
import { postNames } from './rules/old04PostsAndParty.ts'
import { countsAsStale, type StaleName, standingOf } from './stale.ts'

export interface StaleNameIn extends StaleName {
  passage: Passage
}

/** Those the OLD rules report as ended, in reading order. */
export function* staleNamesOf(input: CheckInput): Generator<StaleNameIn> {
  const cited = citedOf(input)
  for (const passage of passagesOf(input)) {
    const names = [
      ...districtNames(input, passage),
      ...provinceNames(input, passage),
      ...departmentNames(passage),
      ...postNames(input, passage),
    ].sort((one, other) => one.start - other.start)
    for (const name of names)
      if (countsAsStale(passage, name, cited) && standingOf(input, name.since) === 'ended') yield { ...name, passage }
  }
}
