/** What the program is doing when it is killed: each a request behind the door, with what it makes of the ledger. */
import { aPlan } from '../support/aPlan.ts'
import { type Call, type Ledger, marked, type Pending } from './ledger.ts'
import type { Chance } from './seeded.ts'

export interface Begun {
  pending: Pending | null
  /** Own templates come or go. */
  template?: boolean
  send(): Promise<unknown>
  /** Into the ledger, once the program has said that it is done. */
  acknowledge(value: { id: string; draft?: { id: string; revision: number }; revision: number }): void
}

/** Null where there is nothing to do it with. */
type Work = (call: Call, ledger: Ledger, chance: Chance) => Promise<Begun | null> | Begun | null

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')

/** A draft that is there, moved or written again. */
const changes =
  (from: 'list' | 'bin', to: 'list' | 'bin' | 'gone', operation: string): Work =>
  (call, ledger, chance) => {
    const there = ledger.in(from)
    if (there.length === 0) return null
    const draft = chance.one(there)
    return {
      pending: { id: draft.id, after: { draft, place: to } },
      send: () => call(operation, { id: draft.id }),
      acknowledge: () => ledger.done(draft.id, draft, to),
    }
  }

const saves: Work = (call, ledger, chance) => {
  const there = ledger.in('list')
  if (there.length === 0) return null
  const draft = marked(chance.one(there), ledger.mark())
  return {
    pending: { id: draft.id, after: { draft, place: 'list' } },
    send: () => call('drafts.save', { draft, expectedRevision: draft.revision }),
    acknowledge: ({ revision }) => ledger.done(draft.id, { ...draft, revision }, 'list'),
  }
}

/** What the checks would mend, put in and saved, as “Sửa hết lỗi an toàn” does. */
const fixes: Work = async (call, ledger, chance) => {
  const there = ledger.in('list')
  if (there.length === 0) return null
  const { value } = await call('document.fixed', { draft: marked(chance.one(there), ledger.mark()) })
  const { draft } = value
  return {
    pending: { id: draft.id, after: { draft, place: 'list' } },
    send: () => call('drafts.save', { draft, expectedRevision: draft.revision }),
    acknowledge: ({ revision }) => ledger.done(draft.id, { ...draft, revision }, 'list'),
  }
}

const imports: Work = (call, ledger) => {
  const draft = marked(aPlan(), ledger.mark())
  return {
    pending: { id: null, after: { draft, place: 'list' } },
    send: () => call('drafts.importFile', { name: 'a.json', base64: base64(draft) }),
    acknowledge: ({ draft: made }) => made && ledger.done(made.id, { ...draft, revision: made.revision }, 'list'),
  }
}

/** A plan of next year, with words that carry its mark in place of those that moved. */
const rolls: Work = async (call, ledger, chance) => {
  const there = ledger.in('list')
  if (there.length === 0) return null
  const { value } = await call('roll.draft', { draft: chance.one(there), year: 2027 })
  const draft = marked(value.draft, ledger.mark())
  return {
    pending: { id: null, after: { draft, place: 'list' } },
    send: () => call('drafts.adopt', { draft }),
    acknowledge: ({ id, revision }) => ledger.done(id, { ...draft, revision }, 'list'),
  }
}

const namesCopy: Work = (call, ledger, chance) => {
  const there = ledger.in('list')
  if (there.length === 0) return null
  return {
    pending: null,
    send: () => call('drafts.keepCopy', { draft: chance.one(there), name: ledger.mark() }),
    acknowledge: () => {},
  }
}

const savesTemplate: Work = (call, ledger, chance) => {
  const name = `Mẫu ${ledger.mark()}`
  const [own] = ledger.templates
  if (own !== undefined && chance.share() < 0.5)
    return {
      pending: null,
      send: () => call('templates.describe', { id: own, name, summary: name.repeat(20) }),
      acknowledge: () => {},
    }
  return {
    pending: null,
    template: true,
    send: () => call('templates.saveDraft', { draft: aPlan(), name, summary: '' }),
    acknowledge: ({ id }) => ledger.templates.add(id),
  }
}

const removesTemplate: Work = (call, ledger) => {
  const [id] = ledger.templates
  if (id === undefined) return null
  return {
    pending: null,
    template: true,
    send: () => call('templates.remove', { id }),
    acknowledge: () => ledger.templates.delete(id),
  }
}

export const works: Readonly<Record<string, Work>> = {
  save: saves,
  fix: fixes,
  roll: rolls,
  import: imports,
  delete: changes('list', 'bin', 'drafts.delete'),
  restore: changes('bin', 'list', 'drafts.restore'),
  erase: changes('bin', 'gone', 'drafts.erase'),
  'named copy': namesCopy,
  template: savesTemplate,
  'template to the bin': removesTemplate,
}
