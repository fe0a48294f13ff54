/** Rules about what the plan cites. */
import type { Rule } from '../shape/rule.ts'
import { twoDates } from './law01TwoDates.ts'
import { citedNumberForm } from './law02NumberForm.ts'
import { agreesWithCatalogue } from './law03Catalogue.ts'
import { inForce } from './law04Repealed.ts'
import { namesAmendment } from './law05Amended.ts'
import { fullFirstMention } from './law06FirstMention.ts'
import { shortLaterMention } from './law07ShortLater.ts'
import { wordSo } from './law08WordSo.ts'
import { lawByName } from './law09LawNumber.ts'
import { lawDate } from './law10LawDate.ts'
import { lawName } from './law11LawName.ts'
import { officialTitle } from './law12OfficialTitle.ts'
import { basisLines } from './law13Bases.ts'
import { competenceBasis } from './law14Competence.ts'
import { documentShortForms } from './law15ShortForms.ts'
import { oneIsTat } from './law16OneIsTat.ts'
import { thisOne } from './law17ThisOne.ts'
import { tornNames } from './law18TornNames.ts'
import { partyForm } from './law19PartyForm.ts'
import { slogan } from './law20Slogan.ts'
import { numberOfTitle } from './law21OtherNumber.ts'
import { nearLawName } from './law22NearLawName.ts'
import { bodyCode } from './law23BodyCode.ts'
import { knownDay } from './law24KnownDay.ts'
import { amendedPlan } from './law25AmendedPlan.ts'

export const lawRules: readonly Rule[] = [
  twoDates,
  citedNumberForm,
  agreesWithCatalogue,
  inForce,
  namesAmendment,
  fullFirstMention,
  shortLaterMention,
  wordSo,
  lawByName,
  lawDate,
  lawName,
  officialTitle,
  basisLines,
  competenceBasis,
  documentShortForms,
  oneIsTat,
  thisOne,
  tornNames,
  partyForm,
  slogan,
  numberOfTitle,
  nearLawName,
  bodyCode,
  knownDay,
  amendedPlan,
]
