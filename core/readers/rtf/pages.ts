/**
 * Paper, margins and page numbers as control words say them.
 *
 * 1. Of the whole file, until a section begins (`ofFile`).
 * 2. Of each section, which begins as the file is (`ofSection`, `ofOneSection`).
 * 3. The numbers printed in heads of the pages, told by their reader (`number`).
 */
import {
  type NumberPlace,
  type PageLength,
  type PageLengths,
  type SectionLook,
  sectionOf,
  usualPage,
} from '../pageInTwips.ts'
import type { SourceSection } from '../sourceLayout.ts'

interface Page extends PageLengths, SectionLook {
  restarts: boolean
}

interface Section extends Page {
  line: number
  /** Where its pages print their number, and its first page. */
  number: NumberPlace | null
  firstNumber: NumberPlace | null
}

const usual: Page = {
  ...usualPage,
  landscape: false,
  ownFirst: false,
  digits: 'decimal',
  startsAt: undefined,
  restarts: false,
}

const ofFile: Readonly<Record<string, PageLength>> = {
  paperw: 'width',
  paperh: 'height',
  margt: 'top',
  margb: 'bottom',
  margl: 'left',
  margr: 'right',
  gutter: 'gutter',
}
const ofSection: Readonly<Record<string, PageLength>> = {
  pgwsxn: 'width',
  pghsxn: 'height',
  margtsxn: 'top',
  margbsxn: 'bottom',
  marglsxn: 'left',
  margrsxn: 'right',
  guttersxn: 'gutter',
  headery: 'header',
  footery: 'footer',
}
const digits: Readonly<Record<string, string>> = {
  pgndec: 'decimal',
  pgnucrm: 'upperRoman',
  pgnlcrm: 'lowerRoman',
  pgnucltr: 'upperLetter',
  pgnlcltr: 'lowerLetter',
}

/** What each word says of the section it stands in. */
const ofOneSection = new Map<string, (value: number) => Partial<Section>>([
  ['lndscpsxn', () => ({ landscape: true })],
  ['titlepg', () => ({ ownFirst: true })],
  ['pgnstarts', (value) => ({ startsAt: value })],
  ['pgnrestart', () => ({ restarts: true })],
  ...Object.entries(digits).map(([word, name]) => [word, () => ({ digits: name })] as const),
])

export class RtfPages {
  private readonly file: Page = { ...usual }
  private readonly sections: Section[] = [{ ...usual, line: 1, number: null, firstNumber: null }]
  /** Said of this section, and so no longer taken from the file. */
  private readonly own = new Set<PageLength>()

  word(word: string, value: number | null): void {
    const now = this.sections.at(-1)
    if (!now) return
    const [shared, length] = [ofFile[word], ofSection[word]]
    if (shared) {
      this.file[shared] = value ?? 0
      if (!this.own.has(shared)) now[shared] = value ?? 0
    } else if (length) {
      now[length] = value ?? 0
      // Before any section is begun it is said of the whole file.
      if (this.begun) this.own.add(length)
      else this.file[length] = value ?? 0
    } else if (word === 'sectd') this.restart(now)
    else if (word === 'landscape') this.file.landscape = now.landscape = true
    else Object.assign(now, ofOneSection.get(word)?.(value ?? 1))
  }

  private begun = false

  private restart(now: Section): void {
    this.begun = true
    Object.assign(now, { ...this.file, line: now.line, number: now.number, firstNumber: now.firstNumber })
    this.own.clear()
  }

  /** A section ends; the next begins at `line`, with the heads of this one until it has its own. */
  begin(line: number): void {
    const { number = null, firstNumber = null } = this.sections.at(-1) ?? {}
    this.sections.push({ ...this.file, line, number, firstNumber })
    this.own.clear()
  }

  /** A number is printed in a head of the pages: `first`, in that of the first page alone. */
  number(place: NumberPlace, first: boolean): void {
    const now = this.sections.at(-1)
    if (!now) return
    if (first) now.firstNumber ??= place
    else now.number = place
  }

  end(): SourceSection[] {
    return this.sections.map((section) => {
      const { line, number, firstNumber, restarts } = section
      const startsAt = restarts ? (section.startsAt ?? 1) : undefined
      return sectionOf(line, section, { ...section, startsAt }, { usual: number, first: firstNumber })
    })
  }
}
