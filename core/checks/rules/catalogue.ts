/** Every rule, family by family. A new rule is one file here and one line in the list of its family. */
import type { Rule } from '../shape/rule.ts'
import { nameRules } from './abbRules.ts'
import { ask } from './ask.ts'
import { capitalRules } from './capRules.ts'
import { dateRules } from './dateRules.ts'
import { fileLookRules } from './fileRules.ts'
import { lawRules } from './lawRules.ts'
import { layoutRules } from './layRules.ts'
import { oldRules } from './oldRules.ts'
import { plhRules } from './plhRules.ts'
import { recipientRules } from './recRules.ts'
import { rolRules } from './rolRules.ts'
import { signatureRules } from './sigRules.ts'
import { structureRules } from './strRules.ts'
import { taskRules } from './taskRules.ts'
import { textRules } from './txtRules.ts'

export const rules: readonly Rule[] = [
  ask,
  ...layoutRules,
  ...structureRules,
  ...recipientRules,
  ...dateRules,
  ...taskRules,
  ...nameRules,
  ...signatureRules,
  ...lawRules,
  ...oldRules,
  ...rolRules,
  ...plhRules,
  ...textRules,
  ...capitalRules,
  ...fileLookRules,
]
