/** Nơi nhận woven of both plans: a line that is changed keeps its place and its facts. */
import type { RecipientLine } from '../draft/draft.ts'
import type { Plan } from './passages.ts'
import type { Takes } from './takes.ts'
import { asWords, atomsOf, takeWords } from './takeText.ts'
import { BODY } from './units.ts'

export function takenRecipients(takes: Takes): RecipientLine[] {
  const { before, after, structure } = takes
  const [mine, theirs] = [linesOf(before), linesOf(after)]
  const woven = structure.recipients.weave(BODY, BODY, (a, b) => takes.taken(a, b))
  return woven.flatMap((one): RecipientLine[] => {
    const own = one.own === null ? undefined : mine.get(one.own)
    const other = one.other === null ? undefined : theirs.get(one.other)
    if (one.gone) return []
    if (!other || (own && !takes.taken(one.own, one.other))) return own ? [own] : []
    return [own ? changed(own, other, takes) : fresh(other, takes)]
  })
}

const linesOf = ({ draft }: Plan): Map<string, RecipientLine> =>
  new Map(draft.recipients.lines.map((line) => [`recipients/${line.id}`, line]))

function fresh(other: RecipientLine, { after, ids }: Takes): RecipientLine {
  const words = atomsOf(other.text, after.values)
  return { ...other, id: ids.of(other.id, 'recipient'), text: words ? asWords(words) : other.text }
}

function changed(own: RecipientLine, other: RecipientLine, { after, facts, chosen }: Takes): RecipientLine {
  const words = atomsOf(other.text, after.values)
  const kept = atomsOf(own.text, facts.values)
  const text = !words ? other.text : kept ? takeWords(kept, words) : asWords(words)
  const { end: _end, ...rest } = own
  const end = chosen.all ? other.end : own.end
  return { ...rest, text, purpose: other.purpose, ...(end === undefined ? {} : { end }) }
}
