/**
 * Which reasons the clerk gave hold for which findings.
 *
 * A waiver holds where its finding is known again (`findingIds.ts`): the same place and words; of words inside of a text, all of
 * them, with the same words on both sides. Where two places answer to one waiver it holds for neither. What no longer holds is not
 * lost, an id of before words had sides neither: it is shown where the same words stand, and the clerk is asked again.
 */
import type { Waiver } from '../../draft/draft.ts'
import { type IdentifiedFinding, readId } from './findingIds.ts'

interface Answers {
  /** The waiver that holds. */
  waived?: Waiver
  /** Given for the same words at the same place, and holding for nothing now. */
  earlier?: Waiver[]
}

/** In the order of the findings. */
export function answersOf(findings: readonly IdentifiedFinding[], waivers: readonly Waiver[]): Answers[] {
  const answers = findings.map((): Answers => ({}))
  for (const waiver of waivers) {
    const held = answers.filter((_, at) => holds(waiver, findings[at]))
    // Of two that hold the later one was given later.
    for (const answer of held) answer.waived = waiver
    if (held.length > 0) continue
    for (const [at, answer] of answers.entries())
      if (speaksOf(waiver, findings[at])) answer.earlier = [...(answer.earlier ?? []), waiver]
  }
  return answers
}

function holds(waiver: Waiver, finding: IdentifiedFinding | undefined): boolean {
  const named = readId(waiver.finding)
  if (!finding || named?.head !== finding.head || named.variant !== finding.variant) return false
  if (finding.marks.length > 0) return finding.marks.every((mark) => named.codes.some((code) => mark.isMeant(code)))
  return named.words === finding.words && named.codes.length === 0 && named.count === ''
}

/** The same words at the same place. A cell was once named by its row. */
function speaksOf(waiver: Waiver, finding: IdentifiedFinding | undefined): boolean {
  const named = readId(waiver.finding)
  if (!finding || named?.words !== finding.words) return false
  return named.head === finding.head || named.head === `${waiver.rule}|${finding.found.place}`
}
