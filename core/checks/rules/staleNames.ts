/** Every name in a plan that ended by its day, each with its place: districts, merged provinces and departments, old posts. */
import { citedOf } from '../../reading/cited.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { countsAsStale, type StaleName, standingOf } from '../kits/stale.ts'
import { districtNames } from './old01DistrictLevel.ts'
import { provinceNames } from './old02Provinces.ts'
import { departmentNames } from './old03Departments.ts'
import { postNames } from './old04PostsAndParty.ts'

interface StaleNameIn extends StaleName {
  passage: Passage
}

/** Those the OLD rules report as ended, in reading order. */
export function* staleNamesOf(input: PlanInput): Generator<StaleNameIn> {
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
