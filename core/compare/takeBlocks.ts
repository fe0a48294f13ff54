/**
 * One paragraph taken over: the words of the second plan in the block of the first, or a block of its own.
 *
 * 1. Where both print the same already, nothing is touched.
 * 2. The words of the second plan are put into the text of the first (`takeText.ts`): what stayed keeps its facts, bold and italic.
 * 3. The label of an assignment goes to its own place, not into the words.
 * 4. The end mark stays with the text that has it; with everything taken it stands where the second plan has it.
 * 5. Level and number are the second plan's where they differ.
 */

import type { Block } from '../draft/draft.ts'
import { upperVi } from '../text/normalize.ts'
import { runsText } from '../text/runsText.ts'
import { type Passage, type Plan, tidy, withoutEndMark } from './passages.ts'
import type { Renewed } from './renewed.ts'
import { type Atom, asWords, atomsOf, plainAtoms, takeWords } from './takeText.ts'

/** Words of a foreign file print as they stand: capitals of a section and the end mark are in its text. */
const isForeign = ({ draft }: Plan): boolean => draft.origin?.kind === 'file'

export class BlockTakes {
  private readonly before: Plan
  private readonly after: Plan
  /** Everything is taken, end marks too. */
  private readonly all: boolean
  private readonly facts: Renewed

  constructor(before: Plan, after: Plan, all: boolean, facts: Renewed) {
    this.before = before
    this.after = after
    this.all = all
    this.facts = facts
  }

  /** The block with the words and the level of the other; facts, bold and italic of words that stayed are kept. */
  changed(block: Block, other: Block, from: Passage, to: Passage): Block {
    const words = this.words(block, other, from, to)
    const levelled = from.level === to.level ? words : withLevel(words, other)
    return this.all ? withLabel(levelled, other.label) : levelled
  }

  /** A block of the second plan as a new one of the first: its words as they print, its facts as words. */
  fresh(other: Block, id: string, to: Passage): Block {
    const { kind, marker, heading, role, duty, label } = other
    const words = this.withEnd(this.atoms(other, to), '', to)
    return {
      id,
      kind: kind === 'table' ? 'paragraph' : kind,
      marker,
      text: asWords(words),
      ...(heading === undefined ? {} : { heading }),
      ...(role === undefined ? {} : { role }),
      ...(duty === undefined ? {} : { duty }),
      ...(this.all && label !== undefined ? { label } : {}),
      children: [],
    }
  }

  private words(block: Block, other: Block, from: Passage, to: Passage): Block {
    const marked = this.writesEnd(to) && printed(to).endsWith('./.') && !block.text.trimEnd().endsWith('./.')
    // Words of a section are written as they stand and printed in capitals: of another level they print as they are written.
    const otherCase = block.marker === 'I' && other.marker !== 'I'
    const asPrinted = !marked && !otherCase && !this.facts.changes(block.text)
    // With everything taken it shall print as the second plan does, to the blank.
    const same = this.all ? blanksToo(from) === blanksToo(to) : tidy(printed(from)) === tidy(printed(to))
    if (asPrinted && same) return block
    let words = this.atoms(other, to)
    let duty = block.duty
    if (other.duty && !duty) words = [...plainAtoms(`${other.duty.label}: `), ...words]
    if (duty) {
      const label = other.duty?.label ?? labelIn(runsText(words))
      if (label === null) duty = undefined
      else {
        if (!other.duty) words = withoutLead(words, label)
        if (label !== duty.label) duty = { role: duty.role, label }
      }
    }
    const own = atomsOf(block.text, this.facts.values)
    const wanted = this.withEnd(words, own ? runsText(own) : '', to)
    const anyCase = other.marker === 'I' && !isForeign(this.before)
    const text = own ? takeWords(own, wanted, anyCase) : asWords(wanted)
    const { duty: _duty, ...rest } = block
    return { ...rest, text, ...(duty === undefined ? {} : { duty }) }
  }

  /** The mark is in the text, and not set by itself behind the last paragraph. */
  private writesEnd({ key }: Passage): boolean {
    return this.all && (isForeign(this.before) || lastOfBody(this.after) !== key)
  }

  /** The words as they print: a section in capitals, where this plan would not set it so itself. */
  private atoms(other: Block, to: Passage): Atom[] {
    const words = atomsOf(other.text, this.after.values) ?? plainAtoms(printed(to))
    const capitals = other.marker === 'I' && !isForeign(this.after) && isForeign(this.before)
    return capitals ? words.map((atom) => ({ ...atom, text: upperVi(atom.text) })) : words
  }

  /**
   * `./.` stays with the text that has it, and does not come with words of another; with everything taken it stands where the
   * second plan has it, unless this plan prints it by itself.
   */
  private withEnd(words: readonly Atom[], own: string, to: Passage): Atom[] {
    const last = words.at(-1)
    if (!last || last.expression !== undefined) return [...words]
    const marked = this.writesEnd(to) ? printed(to).endsWith('./.') : own.trimEnd().endsWith('./.')
    const text = marked ? last.text.trimEnd().replace(/\s*\.?(?:\/\.)?$/u, './.') : withoutEndMark(last.text)
    return [...words.slice(0, -1), { ...last, text }]
  }
}

const lastOfBody = ({ document }: Plan): string | undefined => document.body.at(-1)?.id

const printed = ({ home, text }: Passage): string => (home.is === 'block' ? runsText(home.runs).trimEnd() : text)

const blanksToo = ({ home, text }: Passage): string => (home.is === 'block' ? runsText(home.runs) : text)

function withLevel(block: Block, { kind, marker, heading }: Block): Block {
  const { heading: _heading, label: _label, ...rest } = block
  return { ...rest, kind: kind === 'table' ? 'paragraph' : kind, marker, ...(heading === undefined ? {} : { heading }) }
}

/** The number as the second plan carries it; without one it counts itself. */
export function withLabel(block: Block, label: string | undefined): Block {
  if (block.label === label) return block
  const { label: _label, ...rest } = block
  return label === undefined ? rest : { ...rest, label }
}

/** `Thời gian: ...` → `Thời gian`; null where the text has no label. */
const labelIn = (text: string): string | null => /^([^:.;]{1,60}):/u.exec(text)?.[1] ?? null

/** The words behind `Thời gian:`. */
function withoutLead(words: readonly Atom[], label: string): Atom[] {
  let left = label.length + 1
  const out: Atom[] = []
  for (const atom of words) {
    const cut = Math.min(left, atom.text.length)
    left -= cut
    if (cut < atom.text.length || atom.note !== undefined) {
      const { expression, ...rest } = atom
      out.push(cut === 0 ? atom : { ...rest, text: atom.text.slice(cut) })
    }
  }
  const [first, ...more] = out
  return first ? [{ ...first, text: first.text.trimStart() }, ...more] : []
}
