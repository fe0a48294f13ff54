/** Rules about the parts and the look of the page. */
import type { Rule } from '../shape/rule.ts'
import { mainParts } from './lay01MainParts.ts'
import { nationAndMotto } from './lay02NationMotto.ts'
import { fullIssuerName } from './lay03FullName.ts'
import { parentLine } from './lay04ParentLine.ts'
import { numberForm } from './lay05NumberForm.ts'
import { typeCode } from './lay06TypeCode.ts'
import { padding } from './lay07Padding.ts'
import { dateLine } from './lay08DateLine.ts'
import { placeName } from './lay09Place.ts'
import { layoutRanges } from './lay10Ranges.ts'
import { linesFit } from './lay12LinesFit.ts'
import { endMark } from './lay13EndMark.ts'
import { samePlanName } from './lay14SameName.ts'
import { subjectForm } from './lay15Subject.ts'
import { draftMark } from './lay16DraftMark.ts'
import { noSalutation } from './lay17NoSalutation.ts'
import { partyForm } from './lay18PartyForm.ts'

export const layoutRules: readonly Rule[] = [
  mainParts,
  nationAndMotto,
  fullIssuerName,
  parentLine,
  numberForm,
  typeCode,
  padding,
  dateLine,
  placeName,
  layoutRanges,
  linesFit,
  endMark,
  samePlanName,
  subjectForm,
  draftMark,
  noSalutation,
  partyForm,
]
