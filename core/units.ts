/**
 * Lengths with their unit in the type: the only place that converts between them.
 *
 * A bare number is a bug waiting: `20` may be millimetres, points or twips. The docx library floors
 * fractions; we round, so that 15 mm is 850 twips here, in the preview and in Word.
 */
declare const unit: unique symbol
type Measure<U extends string> = number & { readonly [unit]?: U }

/** Millimetres, as the decree writes page and margin lengths. */
export type Mm = Measure<'mm'>
/** Typographic points (1/72 inch), as the decree writes font sizes. */
export type Pt = Measure<'pt'>
/** Twentieths of a point, the length unit of .docx (1 inch = 25.4 mm = 1440 twips). */
export type Twips = Measure<'twips'>
/** Half points, the font size unit of .docx. */
type HalfPt = Measure<'half-pt'>
/** CSS pixels, 96 to the inch, the unit of the preview and of page layout. */
export type Px = Measure<'px'>

export const mm = (value: number): Mm => value
export const pt = (value: number): Pt => value

/** 20 mm → 1134, 30 mm → 1701, A4 → 11906 × 16838. */
export const mmToTwips = (length: Mm): Twips => Math.round((length / 25.4) * 1440)
export const ptToTwips = (length: Pt): Twips => Math.round(length * 20)
export const ptToHalfPt = (size: Pt): HalfPt => Math.round(size * 2)
export const mmToPx = (length: Mm): Px => (length / 25.4) * 96
export const ptToPx = (length: Pt): Px => (length / 72) * 96
export const pxToPt = (length: Px): Pt => (length / 96) * 72
export const pxToTwips = (length: Px): Twips => Math.round(length * 15)
export const twipsToPx = (length: Twips): Px => length / 15
export const ptToMm = (length: Pt): Mm => (length / 72) * 25.4
export const mmToPt = (length: Mm): Pt => (length / 25.4) * 72
export const twipsToPt = (length: Twips): Pt => length / 20
export const halfPtToPt = (size: HalfPt): Pt => size / 2
export const twipsToMm = (length: Twips): Mm => (length / 1440) * 25.4
