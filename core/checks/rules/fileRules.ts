/** Rules about how the Word file in hand is set; of a draft alone they say nothing. */
import type { Rule } from '../shape/rule.ts'
import { filePaper } from './file01Paper.ts'
import { fileMargins } from './file02Margins.ts'
import { fileFont } from './file03Font.ts'
import { fileColour } from './file04Colour.ts'
import { filePageNumber } from './file05PageNumber.ts'
import { fileBodySize } from './file06BodySize.ts'
import { fileJustified } from './file07Justified.ts'
import { fileFirstLine } from './file08FirstLine.ts'
import { fileGap } from './file09Gap.ts'
import { fileSpacing } from './file10Spacing.ts'
import { fileNation } from './file11Nation.ts'
import { fileIssuer } from './file12Issuer.ts'
import { fileNumberDate } from './file13NumberDate.ts'
import { fileTitle } from './file14Title.ts'
import { fileBasis } from './file15Basis.ts'
import { fileSections } from './file16Sections.ts'
import { fileSignature } from './file17Signature.ts'
import { fileRecipients } from './file18Recipients.ts'
import { fileAnnex } from './file19Annex.ts'
import { fileRules } from './file20Rules.ts'
import { fileOneSize } from './file21OneSize.ts'

export const fileLookRules: readonly Rule[] = [
  filePaper,
  fileMargins,
  fileFont,
  fileColour,
  filePageNumber,
  fileBodySize,
  fileJustified,
  fileFirstLine,
  fileGap,
  fileSpacing,
  fileNation,
  fileIssuer,
  fileNumberDate,
  fileTitle,
  fileBasis,
  fileSections,
  fileSignature,
  fileRecipients,
  fileAnnex,
  fileRules,
  fileOneSize,
]
