import { compareDrafts, type Plan } from '../../../core/compare/compareDrafts.ts'
import type { ComparedRow, Comparison } from '../../../core/compare/comparison.ts'
import { canSayAlone, withHands } from '../../../core/compare/handWords.ts'
import type { KeptComparison } from '../../../core/compare/keptComparison.ts'
import { madeFrom } from '../../../core/compare/madeFrom.ts'
import { opinionSheet, type Reader } from '../../../core/compare/opinions.ts'
import { refusedSheet } from '../../../core/compare/refusedSheet.ts'
import { keptComments, withReview } from '../../../core/compare/review.ts'
import { takeOver } from '../../../core/compare/takeOver.ts'
import type { Input } from '../../../core/contract/operations.ts'
import type { DocumentModel } from '../../../core/document/model.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { ReviewMark } from '../../../core/import/importReading.ts'
import { renderDraft } from '../../../core/render/render.ts'
import { wallClock } from '../../../core/text/dates.ts'
import type { HostContext } from '../context/context.ts'
import type { TrackedPair } from '../exporter/engineJobs.ts'
import { printedFor } from './printedFor.ts'

/** Two drafts as they print, with what was said of the second, each with its own template where that is on this machine. */
export async function comparePlans(
  context: HostContext,
  before: Draft,
  after: Draft,
  marks: readonly ReviewMark[],
): Promise<Comparison> {
  const comparison = compareDrafts(await planOf(context, before), await planOf(context, after))
  const reviewed = withReview(comparison, before.comments ?? [], after.comments ?? [], marks)
  return { ...reviewed, rows: reviewed.rows.map((row) => withoutUnsayable(after, row)) }
}

function withoutUnsayable(after: Draft, row: ComparedRow): ComparedRow {
  if (!row.hands || canSayAlone(after, row)) return row
  const { hands: _, ...rest } = row
  return rest
}

/** The first with rows of their comparison taken over from the second, and with what was said of it there. */
export async function takePlans(
  context: HostContext,
  before: Draft,
  after: Draft,
  rows: 'all' | readonly string[],
  hands: readonly { row: string; text: string }[],
): Promise<Draft> {
  const template = await context.templates.getIfThere(before.template.id)
  const print = (draft: Draft) => renderDraft(draft, template?.form ?? null)
  const [own, other] = [await planOf(context, before), await planOf(context, after)]
  const said = hands.length === 0 ? after : withHands(after, compareDrafts(own, other).rows, hands)
  const wanted = rows === 'all' ? rows : [...rows, ...hands.map(({ row }) => row)]
  const made = takeOver(own, said === after ? other : await planOf(context, said), wanted, print)
  const { comments = [] } = after
  if (comments.length === 0) return made
  const compared = compareDrafts(await planOf(context, made), other)
  return { ...made, comments: keptComments(compared.rows, made.comments ?? [], comments) }
}

/**
 * The state of a stored draft that a file was made from: as it is now, or a copy that was kept when it was exported or named. What was
 * written here since then is nobody's opinion.
 */
export async function stateBehind(context: HostContext, id: string, file: Draft): Promise<Draft> {
  const { drafts } = context
  const now = await drafts.open(id)
  const copies = await Promise.all(
    (await drafts.copies(id)).map(({ at }) => drafts.readEarlier(id, at).catch(unreadableCopy)),
  )
  const states = [now, ...copies.filter((one) => one !== null)].map((draft) => planOf(context, draft))
  return madeFrom(await planOf(context, file), await Promise.all(states))?.draft ?? now
}

/** One copy less to look at: nothing is lost by it. */
const unreadableCopy = (): null => null

/** What was not taken of the second, on a paper for the leader. */
export async function refusedOf(
  context: HostContext,
  { before, after, marks, refused }: Pick<Input<'compare.refusedSheet'>, 'before' | 'after' | 'marks' | 'refused'>,
): Promise<DocumentModel> {
  const comparison = await comparePlans(context, before, after, marks)
  return refusedSheet(await planOf(context, before), comparison, refused, context.ports.now())
}

/** What several files asked for, and what came of it, on one paper. */
export async function opinionsOf(
  context: HostContext,
  draft: Draft,
  files: readonly KeptComparison[],
): Promise<DocumentModel> {
  const now = await planOf(context, draft)
  const readers = files.map(
    async ({ name, first, after, refused }): Promise<Reader> => ({
      unit: name.replace(/\.[^.]+$/u, ''),
      first: first ? await planOf(context, first) : now,
      after: await planOf(context, after),
      refused,
    }),
  )
  return opinionSheet(now, await Promise.all(readers), context.ports.now())
}

/** The same two for a Word file with tracked changes. */
export async function documentsOf(context: HostContext, before: Draft, after: Draft): Promise<TrackedPair> {
  return {
    before: (await planOf(context, before)).document,
    after: (await planOf(context, after)).document,
    at: wallClock(context.ports.now()),
  }
}

async function planOf({ templates, office }: HostContext, draft: Draft): Promise<Plan> {
  const template = await templates.getIfThere(draft.template.id)
  const { document, values } = renderDraft(draft, template?.form ?? null)
  return { draft, document: printedFor(document, await office.readIfGood()), values }
}
