/**
 * The styles of our Word files: one for each look of the plan, so that a clerk changes one and the whole plan follows.
 *
 * 1. Names are Vietnamese, as a clerk sees them; Word's ids are made of them without diacritics.
 * 2. Headings build on Word's own, for the navigation pane and a table of contents.
 * 3. Each says what its look and the page ask for (`core/style`).
 * 4. The list a clerk picks from is in the order of work; the rest is hidden until it is used.
 */

import {
  AlignmentType,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
} from 'docx'
import type { PageSetup } from '../style/page.ts'
import { fontName, ink, language } from '../style/page.ts'
import { type Align, type LookName, lookOf, looks } from '../style/paragraphs.ts'
import { mmToTwips, ptToHalfPt, ptToTwips } from '../units.ts'
import { listDash } from './dashList.ts'

const alignments: Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
}

/** Single spacing in Word's unit of 1/240 line. */
const SINGLE = 240

/** The style of footnotes is one of Word's own. */
const lookNames = Object.keys(looks).filter((name): name is LookName => name in looks && name !== 'footnote')
const footnoteId = 'FootnoteText'

/** What docx calls the list of dashes. */
const dashList = 'dash'

const idOf = (style: string): string =>
  style
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
const ids = new Map(lookNames.map((name) => [name, idOf(looks[name].style)]))

/** `VB Căn cứ` → `VBCanCu`: the id Word keeps inside; the name is what a clerk sees. */
export const styleId = (name: LookName): string =>
  name === 'footnote' ? footnoteId : (ids.get(name) ?? idOf(looks[name].style))

/** Headings build on Word's own, so that the navigation pane and a table of contents find them. */
const headingIds = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const

/** What a clerk picks from, in the order of work; all else is hidden in the list of styles until it is used. */
const picked: readonly LookName[] = [
  'body',
  'basis',
  'part',
  'section',
  'clause-heading',
  'clause',
  'point-heading',
  'point',
  'dash',
  'plus',
  'kind',
  'subject',
  'recipient',
  'annexHeading',
  'annexTitle',
  'tableHeader',
  'tableLeft',
  'tableCenter',
]

function panel(
  name: LookName,
): Pick<IParagraphStyleOptions, 'quickFormat' | 'uiPriority' | 'semiHidden' | 'unhideWhenUsed'> {
  const at = picked.indexOf(name)
  return at < 0 ? { uiPriority: 99, semiHidden: true, unhideWhenUsed: true } : { quickFormat: true, uiPriority: at + 1 }
}

function paragraphStyle(name: LookName, page: PageSetup, hasLists: boolean): IParagraphStyleOptions {
  const look = lookOf(name, page)
  const level = looks[name].outlineLevel
  return {
    id: styleId(name),
    name: look.style,
    basedOn: level ? headingIds[level] : 'Normal',
    next: level ? styleId('body') : styleId(name),
    ...panel(name),
    run: {
      size: ptToHalfPt(look.size),
      ...(level ? { bold: look.bold } : look.bold ? { bold: true } : {}),
      ...(look.italic ? { italics: true } : {}),
    },
    paragraph: {
      ...(name === 'dash' && hasLists ? { numbering: { reference: dashList, level: 0 } } : {}),
      alignment: alignments[look.align],
      ...(look.firstLine > 0 ? { indent: { firstLine: mmToTwips(look.firstLine) } } : {}),
      spacing: {
        before: ptToTwips(look.before),
        after: ptToTwips(look.after),
        ...(look.exactly === undefined
          ? { line: Math.round(look.line * SINGLE), lineRule: LineRuleType.AUTO }
          : { line: ptToTwips(look.exactly), lineRule: LineRuleType.EXACT }),
      },
      ...(look.keepWithNext || level ? { keepNext: look.keepWithNext } : {}),
    },
  }
}

/** The dash of `VB Gạch đầu dòng`, which stands where a typed one would. */
export function wordLists(page: PageSetup): INumberingOptions {
  const firstLine = mmToTwips(lookOf('dash', page).firstLine)
  const level = {
    level: 0,
    format: LevelFormat.BULLET,
    text: listDash,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.SPACE,
    style: { style: styleId('dash'), paragraph: { indent: { left: 0, firstLine } } },
  }
  return { config: [{ reference: dashList, levels: [level] }] }
}

function footnoteStyle(page: PageSetup) {
  const look = lookOf('footnote', page)
  return {
    run: { size: ptToHalfPt(look.size) },
    paragraph: {
      alignment: alignments[look.align],
      spacing: { before: 0, after: 0, line: SINGLE, lineRule: LineRuleType.AUTO },
    },
  }
}

/** Every style of the document: a clerk changes `VB Nội dung` in Word and the whole plan follows. `hasLists`: `wordLists` stand beside them. */
export function wordStyles(page: PageSetup, hasLists: boolean): IStylesOptions {
  const heading = (outlineLevel: number) => ({
    run: { size: ptToHalfPt(lookOf('section', page).size), bold: true, color: ink },
    paragraph: { keepNext: true, outlineLevel },
  })
  return {
    default: {
      document: {
        run: {
          font: fontName,
          size: ptToHalfPt(lookOf('body', page).size),
          color: ink,
          language: { value: language, eastAsia: language },
        },
        paragraph: { spacing: { before: 0, after: 0, line: SINGLE, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(0),
      heading2: heading(1),
      heading3: heading(2),
      heading4: heading(3),
      heading5: heading(4),
      heading6: heading(5),
      footnoteText: footnoteStyle(page),
    },
    paragraphStyles: lookNames.map((name) => paragraphStyle(name, page, hasLists)),
  }
}
