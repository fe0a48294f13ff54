/** Lists of an OpenDocument text, counted by the same counting as those of Word. */
import { mmToTwips } from '../../units.ts'
import { deepestLevel, type Level, makeNumbering, type NumberedList } from '../numbering.ts'
import { shownIn } from '../symbols.ts'
import { type Element, elementsOf, mmOf, within } from './tree.ts'

const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  I: 'upperRoman',
  i: 'lowerRoman',
  A: 'upperLetter',
  a: 'lowerLetter',
  '01, 02, 03, ...': 'decimalZero',
}

/** One list as it stands in the text; lists that go on share what they have counted. */
interface RunningList {
  numId: number
  style: string
}

export class Lists {
  private readonly styles = new Map<string, Map<number, Level>>()
  private readonly made = new Map<number, NumberedList>()
  private readonly numbering = makeNumbering(this.made)
  private readonly byId = new Map<string, RunningList>()
  private readonly lastOf = new Map<string, RunningList>()

  constructor(roots: readonly (Element | null)[]) {
    for (const root of roots) {
      for (const style of within(root ?? undefined, new Set(['text:list-style', 'text:outline-style']))) {
        const name = style.name === 'text:outline-style' ? outlineList : (style.attributes['style:name'] ?? '')
        this.styles.set(name, levelsOf(style))
      }
    }
  }

  /** A list begins: anew, or where another one left off. */
  begin({ attributes }: Element, style: string): RunningList {
    const asked = this.byId.get(attributes['text:continue-list'] ?? '')
    const goesOn = asked ?? (attributes['text:continue-numbering'] === 'true' ? this.lastOf.get(style) : undefined)
    const list = goesOn ?? this.add(style, `${this.made.size + 1}`, new Map())
    const id = attributes['xml:id'] ?? attributes['text:id']
    if (id !== undefined) this.byId.set(id, list)
    this.lastOf.set(style, list)
    return list
  }

  /** The number of an item; `start`: what it says it is. */
  label(list: RunningList, level: number, start: number | undefined): string {
    const scheme = this.made.get(list.numId)?.scheme ?? ''
    const counted = start === undefined ? list : this.add(list.style, scheme, new Map([[level, start]]))
    return this.numbering.next({ numId: counted.numId, level: Math.min(level, deepestLevel) })
  }

  /** Twips: what its level says of the lines of an item. */
  indent({ numId }: RunningList, level: number): Level['indent'] {
    return this.numbering.indent({ numId, level: Math.min(level, deepestLevel) })
  }

  private heads: RunningList | null = null

  /** The number of a heading that stands in no list; empty where headings have none. */
  heading(level: number): string {
    if (!this.styles.has(outlineList)) return ''
    this.heads ??= this.add(outlineList, 'headings', new Map())
    return this.label(this.heads, level, undefined)
  }

  private add(style: string, scheme: string, startAt: Map<number, number>): RunningList {
    const numId = this.made.size + 1
    this.made.set(numId, { scheme, levels: this.styles.get(style) ?? new Map(), startAt })
    return { numId, style }
  }
}

const outlineList = ' outline'

function levelsOf(style: Element): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const level of elementsOf(style)) {
    const { attributes } = level
    const at = Number(attributes['text:level']) - 1
    if (!Number.isInteger(at) || at < 0 || at > deepestLevel) continue
    levels.set(at, {
      start: Number(attributes['text:start-value'] ?? 1),
      digits: false,
      indent: indentOf(level),
      ...(level.name === 'text:list-level-style-bullet'
        ? { format: 'bullet', text: bulletOf(level) }
        : { format: formats[attributes['style:num-format'] ?? ''] ?? 'none', text: patternOf(attributes, at) }),
    })
  }
  return levels
}

function indentOf(level: Element): Level['indent'] {
  const properties = elementsOf(level).find(({ name }) => name === 'style:list-level-properties')
  const { attributes = {} } = elementsOf(properties)[0] ?? {}
  const [left, firstLine] = [mmOf(attributes['fo:margin-left']), mmOf(attributes['fo:text-indent'])]
  return {
    ...(left === undefined ? {} : { left: mmToTwips(left) }),
    ...(firstLine === undefined ? {} : { firstLine: mmToTwips(firstLine) }),
  }
}

function bulletOf(level: Element): string {
  const look = elementsOf(level).find(({ name }) => name === 'style:text-properties')?.attributes ?? {}
  return shownIn(level.attributes['text:bullet-char'] ?? '•', look['style:font-name'] ?? look['fo:font-family'] ?? '')
}

/** `%1.%2.` as Word writes it. */
function patternOf(attributes: Readonly<Record<string, string>>, at: number): string {
  const written = attributes['loext:num-list-format']
  if (written !== undefined) return written.replace(/%(\d)%/g, '%$1')
  const { 'style:num-prefix': before = '', 'style:num-suffix': after = '' } = attributes
  const shown = Math.max(1, Number(attributes['text:display-levels'] ?? 1))
  const numbers = Array.from({ length: Math.min(shown, at + 1) }, (_, i) => `%${at + 2 - Math.min(shown, at + 1) + i}`)
  return before + numbers.join('.') + after
}
