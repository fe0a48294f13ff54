/** Rules about the signature. */
import type { Rule } from '../shape/rule.ts'
import { onBehalf } from './sig01OnBehalf.ts'
import { headSigns } from './sig02HeadSigns.ts'
import { deputySigns } from './sig03Deputy.ts'
import { delegated } from './sig04Delegated.ts'
import { signerName } from './sig05SignerName.ts'
import { knownSigner } from './sig06KnownSigner.ts'
import { postForm } from './sig07PostForm.ts'
import { decidedTogether } from './sig08Collective.ts'
import { authorityDots } from './sig09Dots.ts'
import { ownBody } from './sig10OwnBody.ts'

export const signatureRules: readonly Rule[] = [
  onBehalf,
  headSigns,
  deputySigns,
  delegated,
  signerName,
  knownSigner,
  postForm,
  decidedTogether,
  authorityDots,
  ownBody,
]
