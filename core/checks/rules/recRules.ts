/** Rules about who receives the plan, and where it is filed. */
import type { Rule } from '../shape/rule.ts'
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

export const recipientRules: readonly Rule[] = [
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
]
