/**
 * How justified lines break, by the program that prints them. Measured line by line beside a model of Word, LibreOffice 7.4 and
 * LibreOffice 25.2; none of them says so in writing, and what one of them prints is no proof for another.
 */

/**
 * `word`: Word since 2013 presses the spaces of a line together to keep one more word on it. `libreoffice25`: LibreOffice since 24.8
 * does so more often. `none`: Word 2010, WPS and older LibreOffice never do.
 */
export type LineRule = 'word' | 'libreoffice25' | 'none'

/** Of a page whose office has not said what it writes with: Word's. */
export const linesOf = ({ lines }: { lines?: LineRule }): LineRule => lines ?? 'word'

/** The share of its spaces a line may lose. */
export const mostSqueeze = 0.25

/** By how much more the spaces must grow without the word than they shrink with it. */
export const stretchToSqueeze = { word: 2.015, libreoffice25: 0 } as const

/** The Word a file says it is for: from 15 (Word 2013) on lines are pressed. */
export const compatibilityMode = (lines: LineRule): number => (lines === 'none' ? 14 : 15)
