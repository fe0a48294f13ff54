/**
 * The head of the page from its fields: names in capitals on lines that fit, number and date with room where blank,
 * rules as long as the decree wants them, and the size set that fits.
 * Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.1-II.4 and the footnote to mục V (sizes rise and fall together).
 */
import type { LayoutChoices, Letterhead } from '../draft/draft.ts'
import { issuerRule, letterheadColumns, type Margins } from '../style/page.ts'
import type { SizeSetName } from '../style/sizes.ts'
import { sizeSets } from '../style/sizes.ts'
import { textWidth } from '../style/textWidth.ts'
import { upperVi } from '../text/normalize.ts'
import type { Mm, Pt } from '../units.ts'
import { blankDate, blankNumber, dayRooms } from './blanks.ts'
import { breakBodyName } from './lineBreaks.ts'
import type { LetterheadModel, Run } from './model.ts'
import { place } from './place.ts'

/** Quốc hiệu and Tiêu ngữ. Source: Phụ lục I, mục II.1. */
export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const motto = 'Độc lập - Tự do - Hạnh phúc'

/** What stands for a name not given. */
export const letterheadBlanks = { issuer: '[TÊN CƠ QUAN BAN HÀNH]', place: '[địa danh]' } as const

const longestDate = '2026-12-28'

/** The letterhead in one size set. */
export function letterheadModel(letterhead: Letterhead, set: SizeSetName, margins: Margins): LetterheadModel {
  const columns = letterheadColumns(margins)
  const sizes = sizeSets[set]
  const bold = { size: sizes.issuer, bold: true }
  const parent = linesOf(letterhead.parent, columns[0], (text) => textWidth(text, { size: sizes.parent }))
  const issuer = linesOf(letterhead.issuer.trim() || letterheadBlanks.issuer, columns[0], (text) =>
    textWidth(text, bold),
  )
  const model: LetterheadModel = {
    parent,
    issuer,
    issuerRule: issuerRule(Math.max(...issuer.map((line) => textWidth(line, bold)))),
    ...headOfState(letterhead, sizes),
    number: { place: place.letterhead('number'), runs: [{ text: numberText(letterhead) }] },
    placeDate: { place: place.letterhead('date'), runs: placeDateRuns(letterhead, sizes.placeDate, columns[1]) },
    columns,
  }
  if (letterhead.draftMark !== null) model.draftMark = draftMarkText(letterhead.draftMark)
  if (letterhead.urgency !== '') model.urgency = letterhead.urgency
  if (letterhead.circulation !== '') model.circulation = letterhead.circulation
  return model
}

/** Quốc hiệu with Tiêu ngữ, or the one line an imported paper has in their place. */
function headOfState(
  { banner = '' }: Letterhead,
  sizes: (typeof sizeSets)[SizeSetName],
): Pick<LetterheadModel, 'nation' | 'motto' | 'mottoRule'> {
  const line = upperVi(banner.trim())
  return line === ''
    ? { nation, motto, mottoRule: textWidth(motto, { size: sizes.motto, bold: true }) }
    : { nation: line, motto: '', mottoRule: textWidth(line, { size: sizes.nation, bold: true }) }
}

interface FittedLetterhead {
  letterhead: LetterheadModel
  sizeSet: SizeSetName
}

/** In set L where every line of it fits its column so, in set S where one does not; or in the set the clerk chose. */
export function fittedLetterhead(
  letterhead: Letterhead,
  wish: LayoutChoices['sizeSet'],
  margins: Margins,
): FittedLetterhead {
  const sizeSet = wish === 'auto' ? fittingSet(letterhead, margins) : wish
  return { letterhead: letterheadModel(letterhead, sizeSet, margins), sizeSet }
}

/** As if the date were given: the page must not change its sizes on the day it is signed. */
function fittingSet(letterhead: Letterhead, margins: Margins): SizeSetName {
  const dated = letterhead.date === '' ? { ...letterhead, date: longestDate } : letterhead
  return fits(letterheadModel(dated, 'L', margins), 'L') ? 'L' : 'S'
}

function fits(model: LetterheadModel, set: SizeSetName): boolean {
  const sizes = sizeSets[set]
  const [left, right] = model.columns
  const width = (runs: readonly Run[], italic: boolean, size: number): Mm =>
    runs.reduce((sum, run) => sum + textWidth(run.text, { size, italic }), 0)
  return (
    textWidth(model.nation, { size: sizes.nation, bold: true }) <= right &&
    model.mottoRule <= right &&
    width(model.placeDate.runs, true, sizes.placeDate) <= right &&
    width(model.number.runs, false, sizes.number) <= left &&
    model.parent.every((line) => textWidth(line, { size: sizes.parent }) <= left) &&
    model.issuer.every((line) => textWidth(line, { size: sizes.issuer, bold: true }) <= left)
  )
}

function linesOf(name: string, room: Mm, widthOf: (text: string) => Mm): string[] {
  const text = upperVi(name.trim())
  return text === '' ? [] : breakBodyName(text, room, widthOf)
}

/** `Số: 05/KH-UBND`; before it is given, room for the number. Source: mục II.3. */
const numberText = (letterhead: Letterhead): string =>
  letterhead.number.trim() === '' ? `Số:${blankNumber(letterhead)}` : `Số: ${blankNumber(letterhead)}`

/** `Bình Minh, ngày 05 tháng 01 năm 2026`, with as much room for a blank date as the column has. Source: mục II.4. */
function placeDateRuns(letterhead: Letterhead, size: Pt, room: Mm): Run[] {
  const given = letterhead.place.trim()
  const dates = dayRooms.map((spaces) => `, ${blankDate(letterhead, spaces)}`)
  const date =
    dates.find((text) => widestItalic((given || letterheadBlanks.place) + text, size) <= room) ?? dates.at(-1)
  return given === ''
    ? [{ text: letterheadBlanks.place, missing: true }, { text: date ?? '' }]
    : [{ text: given + (date ?? '') }]
}

/** Some programs draw an italic no-break space a third wider than the font has it; a line must fit there too. */
const widestItalic = (text: string, size: Pt): Mm => textWidth(text.replaceAll('\u00a0', 'o'), { size, italic: true })

const draftMarkText = (number: number): string => (number === 0 ? 'DỰ THẢO' : `DỰ THẢO LẦN ${number}`)
