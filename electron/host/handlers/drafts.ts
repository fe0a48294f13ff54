import type { Handlers, Input } from '../../../core/contract/operations.ts'
import { asNewDraft } from '../../../core/draft/checkedDraft.ts'
import type { Draft, FactValue, Origin } from '../../../core/draft/draft.ts'
import { factValueSchema } from '../../../core/draft/schema.ts'
import { AppError } from '../../../core/problem/appError.ts'
import { likelyPlanYear } from '../../../core/text/dates.ts'
import { jsonText } from '../../../core/text/json.ts'
import type { HostContext } from '../context/context.ts'
import { draftFromBytes, importFile } from '../imports/importFile.ts'
import { beginPlan } from '../plans/beginPlan.ts'
import { deliver, withEnding } from '../plans/deliver.ts'
import { bytesOf } from './content.ts'

type DraftHandlers = Pick<Handlers, Extract<keyof Handlers, `drafts.${string}`>>

/** The list, the bin and earlier states. Throw `draft.*` and `storage.*`. */
export function draftHandlers(context: HostContext): DraftHandlers {
  const { drafts, imports, ports } = context
  return {
    'drafts.list': () => drafts.list(),
    'drafts.create': async (input) => drafts.create(await beginDraft(context, input)),
    'drafts.begin': (input) => beginDraft(context, input),
    'drafts.read': async ({ name, content }) => draftFromBytes(bytesOf(content), name),
    'drafts.file': ({ draft, fileName, choose }) =>
      deliver(context, {
        fileName: withEnding(fileName, 'json'),
        ending: 'json',
        choose,
        bytes: async () => new TextEncoder().encode(jsonText(draft)),
      }),
    'drafts.open': ({ id }) => drafts.open(id),
    'drafts.save': ({ draft, expectedRevision }) => drafts.save(draft, expectedRevision),
    'drafts.duplicate': async ({ id }) => drafts.create(copyOf(await drafts.open(id), ports.newId(), ports.now())),
    'drafts.rename': async ({ id, title }) => {
      await drafts.change(id, (draft) => {
        if (draft.state === 'issued') throw new AppError({ code: 'draft.issued', params: {} })
        return { ...draft, title }
      })
      const summary = (await drafts.list()).find((one) => one.id === id && one.deletedAt === '')
      if (!summary) throw new AppError({ code: 'draft.not-found', params: {} })
      return summary
    },
    'drafts.delete': async ({ id }) => {
      await drafts.remove(id)
      return null
    },
    'drafts.restore': async ({ id }) => {
      await drafts.restore(id)
      return null
    },
    'drafts.erase': async ({ id }) => {
      await drafts.erase(id, () => context.comparisons.forget(id))
      return null
    },
    'drafts.adopt': ({ draft }) => drafts.create(asNewDraft(draft, ports.newId())),
    'drafts.earlier': ({ id }) => drafts.earlier(id),
    'drafts.copies': ({ id }) => drafts.copies(id),
    'drafts.keepCopy': async ({ draft, name }) => {
      await drafts.keepCopy(draft, name)
      return null
    },
    'drafts.readEarlier': ({ id, at }) => drafts.readEarlier(id, at),
    'drafts.openEarlier': async ({ id, at }) =>
      drafts.create(copyOf(await drafts.readEarlier(id, at), ports.newId(), ports.now())),
    'drafts.recover': ({ id }) => drafts.recover(id),
    'drafts.importFile': async ({ name, base64 }) => {
      const found = await importFile(Buffer.from(base64, 'base64'), name, {
        ...ports,
        once: (input) => imports.once(input),
      })
      return { ...found, draft: await drafts.create(found.draft) }
    },
  }
}

/** A new draft, not saved yet: from the template's blanks or from its sample. */
async function beginDraft(
  { ports, templates, office, references }: HostContext,
  input: Input<'drafts.begin'>,
): Promise<Draft> {
  const now = ports.now()
  const origin = { kind: 'template', name: input.template, at: now.toISOString() } as const
  if (input.sample) {
    return { ...(await templates.sample(input.template)), id: ports.newId(), revision: 0, origin }
  }
  const template = await templates.get(input.template)
  const draft = beginPlan(
    {
      template,
      office: await office.readIfGood(),
      year: input.year === undefined ? likelyPlanYear(now) : input.year,
      title: input.title ?? '',
      facts: checkedFacts(input.facts ?? {}),
      id: ports.newId(),
      now,
    },
    await references.references(),
  )
  return { ...draft, origin: { ...draft.origin, ...origin } }
}

function checkedFacts(facts: Record<string, unknown>): Record<string, FactValue> {
  const checked: Record<string, FactValue> = {}
  for (const [field, value] of Object.entries(facts)) {
    const result = factValueSchema.safeParse(value)
    if (!result.success) throw new AppError({ code: 'facts.invalid', params: { field } })
    checked[field] = result.data
  }
  return checked
}

/** A copy begins its own life. What it still carries of last year it carries on. */
function copyOf(draft: Draft, id: string, now: Date): Draft {
  const imported = draft.origin?.kind === 'file' ? { imported: true } : {}
  const origin: Origin = { ...draft.origin, ...imported, kind: 'draft', name: draft.id, at: now.toISOString() }
  const { state: _state, ...rest } = draft
  return { ...rest, id, revision: 0, origin }
}
