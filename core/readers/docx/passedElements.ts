/** Elements of a Word part that say nothing a plan keeps: they are passed over with all that is in them. */

/** Old states of what is no text and no paragraph, and what only tells Word how to draw. */
export const passedElements: ReadonlySet<string> = new Set([
  'sectPrChange',
  'tblPrChange',
  'tblPrExChange',
  'trPrChange',
  'tcPrChange',
  'tblGridChange',
  'numberingChange',
  'delInstrText',
  'proofErr',
  'bookmarkStart',
  'bookmarkEnd',
  'lastRenderedPageBreak',
  'sdtPr',
  'sdtEndPr',
  'customXmlPr',
  'smartTagPr',
  'rubyPr',
  'a:graphicFrameLocks',
  'wps:spPr',
  'wps:style',
  'wps:bodyPr',
  // Looks no plan keeps.
  ...(
    'szCs bCs iCs lang kern highlight shd tcW vAlign tcMar noWrap tblW tblLayout tblCellMar tblLook tblInd ' +
    'tblCellSpacing cantSplit trHeight keepLines widowControl contextualSpacing snapToGrid autoSpaceDE autoSpaceDN ' +
    'adjustRightInd suppressAutoHyphens textAlignment cnfStyle bidi rtl cs noProof w smallCaps position hideMark tblpPr ' +
    'cols docGrid tabs tblOverlap bidiVisual tcFitText wp14:sizeRelH ' +
    'wp14:sizeRelV wp:effectExtent wp:extent wp:docPr wp:cNvGraphicFramePr a:avLst'
  ).split(' '),
])
