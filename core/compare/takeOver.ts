/**
 * Changes of the second plan taken over into the first: all of them, or some rows of the comparison. The plan is made anew in one
 * go, so that no take can disturb another, and the order they were chosen in says nothing.
 *
 * 1. Fields of the letterhead, the title, the signature come one by one (`takeFields.ts`).
 * 2. Recipients (`takeRecipients.ts`), annexes (`takeAnnexes.ts`), and in each the paragraphs and tables (`takeOutline.ts`), are
 *    woven of both plans (`orders.ts`): what is not taken stands where it stood. Words go into the block that has them, so its id,
 *    facts and looks stay (`takeBlocks.ts`, `takeTable.ts`).
 * 3. The flat list is put under each other again (`nest.ts`).
 * 4. With everything taken, numbers (`takeNumbers.ts`) and end marks are those of the second plan too: it prints the same text.
 *
 * Answers, notes, findings let pass, and what is not on paper are never touched.
 */

import { lineText } from '../document/plainText.ts'
import type { Draft, Recipients } from '../draft/draft.ts'
import { sameData } from '../text/sameData.ts'
import { carriedRows } from './carried.ts'
import { Chosen } from './chosen.ts'
import type { Match } from './match.ts'
import { withNoteMarks, withNoteWords } from './notedPlans.ts'
import { type Plan, tidy } from './passages.ts'
import { renewed } from './renewed.ts'
import { structureOf } from './structure.ts'
import { takenAnnexes } from './takeAnnexes.ts'
import { withField } from './takeFields.ts'
import { OutlineTakes } from './takeOutline.ts'
import { takenRecipients } from './takeRecipients.ts'
import { Takes } from './takes.ts'
import { BODY } from './units.ts'

/**
 * `print`: what the facts of a draft say. With everything taken, a fact that would say something else than the second plan does, since
 * the title it repeats is another now, becomes words; taken row by row, facts follow the title.
 *
 * `rows`: ids of the rows of `compareDrafts(before, after)`; those that are not there are passed over.
 */
export function takeOver(
  before: Plan,
  after: Plan,
  rows: 'all' | readonly string[],
  print: (draft: Draft) => Pick<Plan, 'values'>,
): Draft {
  const [own, other] = [withNoteWords(before), withNoteWords(after)]
  const made = takenOver(own, other, rows, print)
  return own === before && other === after ? made : withNoteMarks(made, before, after)
}

function takenOver(
  before: Plan,
  after: Plan,
  rows: 'all' | readonly string[],
  print: (draft: Draft) => Pick<Plan, 'values'>,
): Draft {
  const structure = structureOf(before, after)
  const chosen = new Chosen(rows, carriedRows(structure))
  const draft = planOf(new Takes(before, after, structure, chosen, renewed(before.values, before.values)))
  if (!chosen.all) return draft
  const values = { ...before.values, ...print(draft).values }
  return sameData(values, before.values)
    ? draft
    : planOf(new Takes(before, after, structure, chosen, renewed(before.values, values)))
}

function planOf(takes: Takes): Draft {
  const outlines = new OutlineTakes(takes)
  const draft = withFields(takes)
  const recipients = withEnd({ ...draft.recipients, lines: takenRecipients(takes) }, takes)
  const body = outlines.taken(BODY, BODY).blocks
  const annexes = takenAnnexes(takes, outlines)
  return { ...draft, recipients, body: sameData(body, draft.body) ? draft.body : body, annexes }
}

function withFields({ before, after, structure, chosen }: Takes): Draft {
  return structure.matches.reduce((draft, match) => {
    const home = (match.after ?? match.before)?.home
    return home && chosen.has(match) && differs(match, before, after) ? withField(draft, home, before, after) : draft
  }, before.draft)
}

/** The lines of a signature are told apart by how they are broken too. */
function differs(match: Match, before: Plan, after: Plan): boolean {
  if (match.before?.text !== match.after?.text) return true
  return match.before?.home.is === 'signature' && signedLines(before) !== signedLines(after)
}

const signedLines = ({ document }: Plan): string => document.closing.signature.lines.map(lineText).map(tidy).join('\n')

function withEnd(recipients: Recipients, { after, chosen }: Takes): Recipients {
  const { filingEnd } = after.draft.recipients
  if (!chosen.all || recipients.filingEnd === filingEnd) return recipients
  const { filingEnd: _end, ...rest } = recipients
  return filingEnd === undefined ? rest : { ...rest, filingEnd }
}
