/** Rules about what was left to fill in, or left over. */
import type { Rule } from '../shape/rule.ts'
import { placeholders } from './plh01Placeholders.ts'
import { blankNumber } from './plh02BlankNumber.ts'
import { otherOffice } from './plh03OtherOffice.ts'
import { ownUnit } from './plh04OtherUnit.ts'
import { placeMarks } from './plh05PlaceMarks.ts'
import { suggestedWords } from './plh06Suggested.ts'

export const plhRules: readonly Rule[] = [placeholders, blankNumber, otherOffice, ownUnit, placeMarks, suggestedWords]
