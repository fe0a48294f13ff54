/**
 * The head of the page from its fields: names in capitals on lines that fit, number and date with room where blank,
 * rules as long as the decree wants them, and the size set that fits.
 * Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.1-II.4 and the footnote to mục V (sizes rise and fall together).
 *
 * 1. What the lines need in mm, as if number and date were given (`roomsFor`).
 * 2. One line down the page parts left from right, or two where a long place needs it (`columnsFor`).
 * 3. The lines are written: names broken where they may be, blanks where something is missing (`letterheadModel`).
 * 4. Set L where every line fits so, else set S (`fittedLetterhead`).
 */
import type { LayoutChoices, Letterhead } from '../draft/draft.ts'
import { issuerRule, letterheadAir, letterheadColumns, type Margins, textWidthOf } from '../style/page.ts'
import type { SizeSetName } from '../style/sizes.ts'
import { sizeSets } from '../style/sizes.ts'
import { textWidth, widestItalic } from '../style/textWidth.ts'
import { upperVi } from '../text/normalize.ts'
import { type Mm, mm, type Pt } from '../units.ts'
import { blankDate, blankNumber, dayRooms, withBlanks } from './blanks.ts'
import { breakBodyName, widestPart } from './lineBreaks.ts'
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
  const sizes = sizeSets[set]
  const bold = { size: sizes.issuer, bold: true }
  const parentWidth = (text: string): Mm => textWidth(text, { size: sizes.parent })
  const issuerWidth = (text: string): Mm => textWidth(text, bold)
  const [parentName, issuerName] = [letterhead.parent, letterhead.issuer.trim() || letterheadBlanks.issuer].map(
    capitals,
  )
  const room = roomsFor(letterhead, set, margins, [
    widestPart(parentName ?? '', parentWidth),
    widestPart(issuerName ?? '', issuerWidth),
  ])
  const parent = linesOf(parentName ?? '', room.names, parentWidth)
  const issuer = linesOf(issuerName ?? '', room.names, issuerWidth)
  const columns = columnsFor(room, Math.max(...parent.map(parentWidth), ...issuer.map(issuerWidth)), margins)
  const model: LetterheadModel = {
    parent,
    issuer,
    issuerRule: issuerRule(Math.max(...issuer.map(issuerWidth))),
    ...headOfState(letterhead, sizes),
    number: { place: place.letterhead('number'), runs: withBlanks(numberText(letterhead)) },
    placeDate: { place: place.letterhead('date'), runs: placeDateRuns(letterhead, sizes.placeDate, columns.dateRoom) },
    ...columns.model,
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

/** Widths are sums of fractions, and other programs round them. */
const roundings: Mm = mm(0.4)

/** What the lines of a letterhead need, mm. */
interface Rooms {
  /** Quốc hiệu and Tiêu ngữ. */
  head: Mm
  number: Mm
  placeDate: Mm
  /** Where the names of the bodies are broken: before they come near to Quốc hiệu, but units and persons stay whole. */
  names: Mm
  /** The longest of those. */
  whole: Mm
}

/** As if number and date were given, or not, whichever is longer: the columns stay where they are on the day it is signed. */
function roomsFor(letterhead: Letterhead, set: SizeSetName, margins: Margins, wholeNames: readonly Mm[]): Rooms {
  const sizes = sizeSets[set]
  const number = Math.max(
    ...[letterhead, { ...letterhead, number: '' }].map((one) => textWidth(numberText(one), { size: sizes.number })),
  )
  const head = headWidth(headOfState(letterhead, sizes), set)
  const where = letterhead.place.trim() || letterheadBlanks.place
  const dates = [letterhead, { ...letterhead, date: '' }, { ...letterhead, date: longestDate }]
  const placeDate = Math.max(
    ...dates.map((one) => widestItalic(`${where}, ${blankDate(one, dayRooms.at(-1))}`, sizes.placeDate)),
  )
  const whole = Math.max(Math.min(number, textWidthOf(margins) - head - letterheadAir), ...wholeNames)
  const free = textWidthOf(margins) - head
  const [usual] = letterheadColumns(margins)
  const names = Math.min(Math.max(Math.min(usual, free - letterheadAir), whole), free)
  return { head, number, placeDate, names, whole }
}

/**
 * One line down the page parts left from right; where the issuer and the place are too long for that, the line of number and date parts
 * where it must. A place too long even so breaks.
 */
function columnsFor(room: Rooms, longestName: Mm, margins: Margins) {
  const whole = textWidthOf(margins)
  // Level with one another, number and date must not read as one.
  const apart = whole - room.number - letterheadAir
  const number = room.number + (room.placeDate > apart ? letterheadAir : 0)
  const left = Math.max(number, longestName) + roundings
  const date = Math.min(room.placeDate + roundings, whole - number - roundings)
  const isShared = left + Math.max(date, room.head) <= whole
  const columns = letterheadColumns(margins, { left, right: isShared ? Math.max(date, room.head) : room.head })
  const own = Math.max(Math.min(columns[0], whole - date), number + roundings)
  if (isShared || own === columns[0]) return { model: { columns }, dateRoom: Math.min(columns[1] - roundings, apart) }
  const aside = Math.max(0, Math.min(columns[0] - own, own - room.number - roundings))
  const numberRow: LetterheadModel['numberRow'] = { columns: [own, whole - own], aside }
  return { model: { columns, numberRow }, dateRoom: Math.min(whole - own - roundings, apart) }
}

/** Of Quốc hiệu and Tiêu ngữ, or what stands in their place. */
const headWidth = (head: Pick<LetterheadModel, 'nation' | 'mottoRule'>, set: SizeSetName): Mm =>
  Math.max(textWidth(head.nation, { size: sizeSets[set].nation, bold: true }), head.mottoRule)

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

/** A letterhead stays the same from key to key, and to fit it takes a fifth of a page: what was found is kept by what it says. */
const setsFound = new Map<string, SizeSetName>()
const mostKept = 100

/** As if the date were given: the page must not change its sizes on the day it is signed. */
function fittingSet(letterhead: Letterhead, margins: Margins): SizeSetName {
  const key = JSON.stringify([letterhead, margins])
  const known = setsFound.get(key)
  if (known !== undefined) return known
  const dated = letterhead.date === '' ? { ...letterhead, date: longestDate } : letterhead
  const made = fitsLarge(letterheadModel(dated, 'L', margins), textWidthOf(margins)) ? 'L' : 'S'
  if (setsFound.size >= mostKept) setsFound.clear()
  setsFound.set(key, made)
  return made
}

/** Every line stands in one piece, with air between left and right, and no name of a unit was broken for it. */
function fitsLarge(model: LetterheadModel, whole: Mm): boolean {
  const sizes = sizeSets.L
  const width = (runs: readonly Run[], italic: boolean, size: number): Mm =>
    runs.reduce((sum, run) => sum + textWidth(run.text, { size, italic }), 0)
  const number = width(model.number.runs, false, sizes.number)
  const placeDate = width(model.placeDate.runs, true, sizes.placeDate)
  const lines = [
    ...model.parent.map((line) => textWidth(line, { size: sizes.parent })),
    ...model.issuer.map((line) => textWidth(line, { size: sizes.issuer, bold: true })),
  ]
  const parts = [
    widestPart(model.parent.join(' '), (text) => textWidth(text, { size: sizes.parent })),
    widestPart(model.issuer.join(' '), (text) => textWidth(text, { size: sizes.issuer, bold: true })),
  ]
  const apart = whole - letterheadAir
  return (
    number + placeDate <= apart &&
    placeDate <= (model.numberRow?.columns ?? model.columns)[1] &&
    Math.max(...lines, ...parts) + headWidth(model, 'L') <= apart
  )
}

const capitals = (name: string): string => upperVi(name.trim())

const linesOf = (name: string, room: Mm, widthOf: (text: string) => Mm): string[] =>
  name === '' ? [] : breakBodyName(name, room, widthOf)

/** `Số: 05/KH-UBND`; before it is given, room for the number. Source: mục II.3. */
const numberText = (letterhead: Letterhead): string =>
  letterhead.number.trim() === '' ? `Số:${blankNumber(letterhead)}` : `Số: ${blankNumber(letterhead)}`

/** `Bình Minh, ngày 05 tháng 01 năm 2026`, with as much room for a blank date as the column has. Source: mục II.4. */
function placeDateRuns(letterhead: Letterhead, size: Pt, room: Mm): Run[] {
  const given = letterhead.place.trim()
  const dates = dayRooms.map((spaces) => `, ${blankDate(letterhead, spaces)}`)
  const date =
    dates.find((text) => widestItalic((given || letterheadBlanks.place) + text, size) <= room) ?? dates.at(-1)
  if (given === '') return [{ text: letterheadBlanks.place, missing: true }, ...withBlanks(date ?? '')]
  const text = given + (date ?? '')
  if (textWidth(text, { size, italic: true }) <= room) return withBlanks(text)
  // Too long for any column: it parts between place and date, and nowhere else.
  return withBlanks([given, (date ?? '').slice(2)].map((part) => part.replaceAll(' ', '\u00a0')).join(', '))
}

const draftMarkText = (number: number): string => (number === 0 ? 'DỰ THẢO' : `DỰ THẢO LẦN ${number}`)
