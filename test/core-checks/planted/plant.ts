/** How a mistake is planted: a kind lists every way to make it in a plan; the tests take some of them. */
import type { RuleExample } from '../../../core/checks/shape/rule.ts'
import { type PlaceKey, place } from '../../../core/document/place.ts'
import type { Block, Draft, Signature } from '../../../core/draft/draft.ts'
import { applyEdit, type DraftEdit } from '../../../core/draft/edits.ts'
import { walkDraft } from '../../../core/draft/walk.ts'

/** A plan with one mistake, and where a reader would point: one of these places. */
export interface Planted {
  draft: Draft
  at: readonly PlaceKey[]
}

/** One kind of mistake as offices make it. */
export interface Kind {
  rule: string
  name: string
  /** What else the reviewer looks at: the office's profile, the copy to be signed. */
  with?: (plan: Draft) => NonNullable<RuleExample['with']>
  /** Every way to make this mistake in a plan, in reading order. */
  ways(plan: Draft): Iterable<Planted>
  /** What the rule does not see and why; of five places it finds at least so many. */
  missed?: { atLeast: number; why: string }
}

type Where = 'text' | 'basis' | 'title' | 'recipient' | 'when' | 'lead' | 'support' | 'duty' | 'heading' | 'closing'

interface Text {
  where: Where
  place: PlaceKey
  source: string
  put(text: string): DraftEdit
}

export function textsOf(plan: Draft): Text[] {
  const blocks = [...walkDraft(plan)].flatMap((block): Text[] =>
    block.kind === 'table' || block.off || block.text === ''
      ? []
      : [
          {
            where: whereOf(block),
            place: place.block(block.id),
            source: block.text,
            put: (text) => ({ op: 'set-text', block: block.id, text }),
          },
        ],
  )
  return [
    { where: 'title', place: place.title, source: plan.title, put: (title) => ({ op: 'set-title', title }) },
    ...blocks,
    ...plan.recipients.lines.map(
      (line): Text => ({
        where: 'recipient',
        place: place.recipient(line.id),
        source: line.text,
        put: (text) => ({ op: 'put-recipient', line: { ...line, text } }),
      }),
    ),
  ]
}

function whereOf({ kind, duty, role, heading, marker }: Block): Where {
  if (kind === 'basis') return 'basis'
  if (role === 'closing') return 'closing'
  if (duty)
    return duty.role === 'when' ? 'when' : duty.role === 'lead' ? 'lead' : duty.role === 'support' ? 'support' : 'duty'
  return heading || marker === 'I' ? 'heading' : 'text'
}

/** `$&` stands for what was found. */
type Slip = string | ((found: RegExpMatchArray, plan: Draft) => string | null)

/** Words written otherwise, wherever they stand in these texts; never within quotation marks or a fact's name. */
export function words(
  rule: string,
  name: string,
  pattern: RegExp,
  slip: Slip,
  where: readonly Where[] = ['text'],
  more: Partial<Kind> = {},
): Kind {
  const all = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  return {
    rule,
    name,
    ...more,
    *ways(plan) {
      for (const text of textsOf(plan)) {
        if (!where.includes(text.where)) continue
        const closed = [...text.source.matchAll(/\{\{.*?\}\}|“[^”]*”/gu)].map(
          (found) => [found.index, found.index + found[0].length] as const,
        )
        for (const found of text.source.matchAll(all)) {
          const end = found.index + found[0].length
          if (closed.some(([from, to]) => found.index < to && end > from)) continue
          const put = typeof slip === 'string' ? slip.replaceAll('$&', found[0]) : slip(found, plan)
          if (put === null || put === found[0]) continue
          const draft = applyEdit(plan, text.put(text.source.slice(0, found.index) + put + text.source.slice(end)))
          yield { draft, at: [text.place] }
        }
      }
    },
  }
}

/** A mistake made by edits: each with the places a reader would point to. */
export const edits = (
  rule: string,
  name: string,
  ways: (plan: Draft) => Iterable<{ edit: DraftEdit; at: PlaceKey | readonly PlaceKey[] }>,
  more: Partial<Kind> = {},
): Kind => ({
  rule,
  name,
  ...more,
  *ways(plan) {
    for (const { edit, at } of ways(plan)) {
      const draft = applyEdit(plan, edit)
      if (draft !== plan) yield { draft, at: typeof at === 'string' ? [at] : at }
    }
  },
})

/** The signature otherwise, in plans whose signature is like this. */
export const signed = (
  rule: string,
  name: string,
  field: string,
  patch: (signature: Signature, plan: Draft) => Partial<Signature> | null,
  more: Partial<Kind> = {},
): Kind =>
  edits(
    rule,
    name,
    (plan) => {
      const change = patch(plan.signature, plan)
      return change ? [{ edit: { op: 'set-signature', patch: change }, at: place.signature(field) }] : []
    },
    more,
  )

/** Every block that prints, with the list it stands in. */
export function* listsOf(blocks: readonly Block[]): Generator<readonly Block[]> {
  yield blocks
  for (const block of blocks) yield* listsOf(block.children)
}
