/**
 * What a program called done, and what is found after it was killed.
 *
 * 1. Each draft is known by its id, with the mark of its last words: a title and paragraphs that all carry it, so that two states
 *    mixed in one file are seen.
 * 2. A work under way when the program died may have happened or not, nothing between: both states are allowed once.
 * 3. `look` asks the program started again for all of it and counts what is not so.
 */
import { readdir } from 'node:fs/promises'
import type { Draft } from '../../core/draft/draft.ts'
import { aPlan, paragraph } from '../support/aPlan.ts'
import type { runningDoor } from '../support/runningDoor.ts'

export type Call = Awaited<ReturnType<typeof runningDoor>>['call']
export type Place = 'list' | 'bin' | 'gone'

interface Known {
  draft: Draft
  place: Place
}

/** A work that was begun and may have been done. */
export interface Pending {
  /** Null for a draft that had no id yet. */
  id: string | null
  after: Known
  /** How many drafts it makes: all or none. */
  makes?: number
}

export interface Found {
  lost: number
  ghosts: number
  leftOver: number
  /** What is wrong, for whoever looks into it. */
  faults: string[]
}

const paragraphs = 150

/** A plan all of whose paragraphs carry its mark. */
export const marked = (draft: Draft, mark: string): Draft => ({
  ...draft,
  title: `Kế hoạch ${mark}`,
  body: [
    ...aPlan().body,
    ...Array.from({ length: paragraphs }, (_, n) => ({
      ...paragraph(`Đoạn ${n} của ${mark}. `.repeat(8)),
      id: `x${n}`,
    })),
  ],
})

export class Ledger {
  readonly drafts = new Map<string, Known>()
  readonly templates = new Set<string>()
  private next = 0
  private pending: Pending | null = null
  /** A template may have come or gone. */
  private templateUnderWay = false

  mark(): string {
    return `lần-${++this.next}`
  }

  in(place: Place): Draft[] {
    return [...this.drafts.values()].filter((one) => one.place === place).map(({ draft }) => draft)
  }

  done(id: string, draft: Draft, place: Place): void {
    this.drafts.set(id, { draft: { ...draft, id }, place })
  }

  unsure(pending: Pending | null, template: boolean): void {
    this.pending = pending
    this.templateUnderWay = template
  }

  /** Everything as the program started again has it. */
  async look(call: Call, dataFolder: string): Promise<Found> {
    const found: Found = { lost: 0, ghosts: 0, leftOver: 0, faults: [] }
    const say = (kind: 'lost' | 'ghosts' | 'leftOver', what: string): void => {
      found[kind] += 1
      found.faults.push(`${kind}: ${what}`)
    }
    const { value: troubles } = await call('app.troubles', {})
    for (const one of troubles) say('lost', `trouble ${one.code}`)
    const { value: list } = await call('drafts.list', {})
    const names = await readdir(dataFolder, { recursive: true })
    for (const [id, known] of this.drafts) await this.lookAt(call, id, known, list, names, say)
    this.lookAtNew(list, say)
    await this.lookAtTemplates(call, say)
    for (const name of names.filter((one) => one.includes('.tmp') || one.includes('phuc-hoi'))) say('leftOver', name)
    this.unsure(null, false)
    return found
  }

  private async lookAt(
    call: Call,
    id: string,
    known: Known,
    list: readonly { id: string; state: string; title: string; deletedAt: string; revision: number }[],
    names: readonly string[],
    say: (kind: 'lost' | 'ghosts', what: string) => void,
  ): Promise<void> {
    const entries = list.filter((one) => one.id === id)
    const allowed = [known, ...(this.pending?.id === id ? [this.pending.after] : [])]
    const [entry] = entries
    if (entries.length > 1) say('ghosts', `${id} stands ${entries.length} times`)
    if (!entry) {
      if (!allowed.some(({ place }) => place === 'gone')) say('lost', `${id} is gone, was in ${known.place}`)
      else if (names.some((name) => name.includes(id))) say('ghosts', `rests of ${id}`)
      this.drafts.set(id, { ...known, place: 'gone' })
      return
    }
    const place = entry.deletedAt === '' ? 'list' : 'bin'
    const now = allowed.find(({ draft, place: where }) => where === place && entry.title === draft.title)
    if (entry.state !== 'ok' || !now) {
      say(
        'lost',
        `${id} is ${entry.state} “${entry.title}” in ${place}; known “${known.draft.title}” in ${known.place}`,
      )
      return
    }
    if (place === 'list') {
      const reply = await call('drafts.open', { id })
      const mark = now.draft.title.slice('Kế hoạch '.length)
      const whole = reply.ok && JSON.stringify(reply.value.body).split(`của ${mark}.`).length - 1 === paragraphs * 8
      if (!whole) say('lost', `${id} is not whole`)
    }
    this.done(id, { ...now.draft, revision: entry.revision }, place)
  }

  /** Drafts nobody knows by their id: those of the work under way, all of them or none. */
  private lookAtNew(
    list: readonly { id: string; title: string; state: string; revision: number }[],
    say: (kind: 'lost' | 'ghosts', what: string) => void,
  ): void {
    const others = list.filter(({ id }) => !this.drafts.has(id))
    const { pending } = this
    const ours = pending?.id === null ? others.filter(({ title }) => title === pending.after.draft.title) : []
    for (const one of others) if (!ours.includes(one)) say('ghosts', `unknown ${one.id} “${one.title}” ${one.state}`)
    if (ours.length !== 0 && ours.length !== (pending?.makes ?? 1)) say('ghosts', `${ours.length} drafts of one work`)
    for (const { id, revision } of ours) if (pending) this.done(id, { ...pending.after.draft, revision }, 'list')
  }

  private async lookAtTemplates(call: Call, say: (kind: 'lost' | 'ghosts', what: string) => void): Promise<void> {
    const { value: all } = await call('templates.list', {})
    const own: { id: string; faults: unknown[] }[] = all.filter((one: { own: boolean }) => one.own)
    for (const { id, faults } of own) if (faults.length > 0) say('lost', `template ${id} is faulty`)
    const ids = new Set(own.map(({ id }) => id))
    const missing = [...this.templates].filter((id) => !ids.has(id))
    const extra = [...ids].filter((id) => !this.templates.has(id))
    const excused = this.templateUnderWay ? 1 : 0
    if (missing.length > excused) say('lost', `templates ${missing.join(' ')}`)
    if (extra.length > excused) say('ghosts', `templates ${extra.join(' ')}`)
    this.templates.clear()
    for (const id of ids) this.templates.add(id)
  }
}
