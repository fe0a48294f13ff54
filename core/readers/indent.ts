import { type Mm, type Twips, twipsToMm } from '../units.ts'

/** Left indent and first line together, to a tenth of a millimetre. */
export const indentOf = (left: Twips = 0, firstLine: Twips = 0): Mm => Math.round(twipsToMm(left + firstLine) * 10) / 10
