/**
 * Comparisons that were begun: `so-sanh/<draft>/<id>.json`, the file as it was read and the rows that were refused. They are a help,
 * not the work itself: one that cannot be read is as if it were not there, and the file can be read again.
 */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { KeptComparison, KeptSummary, Refusal } from '../../../core/compare/keptComparison.ts'
import { refusal, reviewMark } from '../../../core/contract/reviewSchemas.ts'
import { otherKindSaid } from '../../../core/draft/otherKind.ts'
import { readDraft } from '../../../core/draft/readDraft.ts'
import { onDisk } from '../../../core/problem/storageProblem.ts'
import { jsonText } from '../../../core/text/json.ts'
import { namesIn } from './draftFolder.ts'
import { InTurn } from './inTurn.ts'
import { readJson, writeSafely } from './jsonFile.ts'

/** How many of one draft are kept; the oldest go. */
const most = 20

const fileSchema = z.looseObject({
  version: z.literal(1),
  /** Tells one state of a file from another. */
  file: z.string(),
  id: z.string(),
  name: z.string(),
  at: z.string(),
  first: z.unknown().optional(),
  after: z.unknown(),
  marks: z.array(reviewMark),
  refused: z.array(refusal),
})

type Stored = KeptComparison & { file: string }

export class ComparisonStore {
  private readonly folder: string
  private readonly turns = new InTurn()

  constructor(dataFolder: string) {
    this.folder = join(dataFolder, 'so-sanh')
  }

  /** The one that was begun with the very same file, or a new one. */
  async keep(
    draft: string,
    file: string,
    made: () => Promise<KeptComparison> | KeptComparison,
  ): Promise<KeptComparison> {
    return await this.inTurn(draft, async () => {
      const all = await this.all(draft)
      const known = all.find((one) => one.file === file)
      if (known) return known
      const kept = { ...(await made()), file }
      await this.write(draft, kept)
      for (const { id } of all.slice(most - 1)) await rm(this.pathOf(draft, id), { force: true })
      return kept
    })
  }

  /** The newest first. */
  async list(draft: string): Promise<KeptSummary[]> {
    const all = await this.inTurn(draft, () => this.all(draft))
    return all.map(({ id, name, at, refused, after }) => {
      const otherKind = otherKindSaid(after)
      return { id, name, at, refused: refused.length, ...(otherKind === null ? {} : { otherKind }) }
    })
  }

  /** Null where it is not there any more. */
  async open(draft: string, id: string): Promise<KeptComparison | null> {
    return await this.inTurn(draft, () => this.read(draft, id))
  }

  async refuse(draft: string, id: string, refused: Refusal[]): Promise<void> {
    await this.inTurn(draft, async () => {
      const kept = await this.read(draft, id)
      if (kept) await this.write(draft, { ...kept, refused })
    })
  }

  /** With the draft, for good. */
  async forget(draft: string): Promise<void> {
    await this.inTurn(draft, () => rm(join(this.folder, draft), { recursive: true, force: true }))
  }

  async close(): Promise<void> {
    await this.turns.idle()
  }

  private inTurn<T>(draft: string, job: () => Promise<T>): Promise<T> {
    return this.turns.run(draft, () => onDisk(join(this.folder, draft), job))
  }

  private pathOf(draft: string, id: string): string {
    return join(this.folder, draft, `${id}.json`)
  }

  private async write(draft: string, kept: Stored): Promise<void> {
    await mkdir(join(this.folder, draft), { recursive: true })
    await writeSafely(this.pathOf(draft, kept.id), jsonText({ version: 1, ...kept }), false)
  }

  private async all(draft: string): Promise<Stored[]> {
    const names = (await namesIn(join(this.folder, draft))).filter((name) => /^[a-z0-9-]{1,64}\.json$/.test(name))
    const found = await Promise.all(names.map((name) => this.read(draft, name.slice(0, -'.json'.length))))
    return found.filter((one) => one !== null).sort((a, b) => (a.at < b.at ? 1 : -1))
  }

  private async read(draft: string, id: string): Promise<Stored | null> {
    const json = await readJson(this.pathOf(draft, id)).catch(() => null)
    const { success, data } = fileSchema.safeParse(json)
    if (!success) return null
    const [after, first] = [readDraft(data.after), readDraft(data.first)]
    if (!after.ok) return null
    const { first: _first, ...rest } = data
    return { ...rest, id, after: after.draft, ...(first.ok ? { first: first.draft } : {}) }
  }
}
