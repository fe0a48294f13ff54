/** Every rule, in the order of the catalogue. A new rule is one file here and one line below. */
import type { Rule } from '../shape/rule.ts'
import { nameRules } from './abbRules.ts'
import { ask } from './ask.ts'
import { dateRules } from './dateRules.ts'
import { lawRules } from './lawRules.ts'
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
import { oldRules } from './oldRules.ts'
import { plhRules } from './plhRules.ts'
import { filingLine } from './rec01Filing.ts'
import { filingCode } from './rec02FilingCode.ts'
import { taskedUnitsReceive } from './rec03TaskedUnits.ts'
import { reportedToReceives } from './rec04ReportedTo.ts'
import { recipientTwice } from './rec05Twice.ts'
import { oneRecipientALine } from './rec06OneALine.ts'
import { shortForms } from './rec07ShortForms.ts'
import { purposeForm } from './rec08Purpose.ts'
import { recipientOrder } from './rec09Order.ts'
import { sameUnitName } from './rec10SameName.ts'
import { rolRules } from './rolRules.ts'
import { signatureRules } from './sigRules.ts'
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
import { taskRules } from './taskRules.ts'
import { textRules } from './textRules.ts'

export const rules: readonly Rule[] = [
  ask,
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
  filingLine,
  filingCode,
  taskedUnitsReceive,
  reportedToReceives,
  recipientTwice,
  oneRecipientALine,
  shortForms,
  purposeForm,
  recipientOrder,
  sameUnitName,
  ...dateRules,
  ...taskRules,
  ...nameRules,
  ...signatureRules,
  ...lawRules,
  ...oldRules,
  ...rolRules,
  ...plhRules,
  ...textRules,
]
