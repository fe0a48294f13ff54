/**
 * Readings between the choice of a file and its draft: named by the window, kept in memory, forgotten when they are accepted
 * or given up. Nothing of them is on the disk.
 */
import type { ImportProgress, ImportReading } from '../../../core/import/importReading.ts'
import { canceled } from '../../../core/readers/refusal.ts'
import type { ForeignInput, Imported, Wishes } from './foreign.ts'
import { type ForeignReader, gone, readOnce } from './foreignReader.ts'

/** A clerk looks at one file; a second window may look at another. The oldest goes when there are more. */
const mostJobs = 4

interface Job {
  name: string
  reader: ForeignReader
  progress: ImportProgress
  imported: Imported | null
}

export class ImportJobs {
  private readonly makeReader: () => ForeignReader
  private readonly jobs = new Map<string, Job>()

  constructor(makeReader: () => ForeignReader) {
    this.makeReader = makeReader
  }

  /** Reads a file and keeps the reading under this name. Throws `import.*`; then nothing is kept. */
  async read(job: string, input: ForeignInput): Promise<ImportReading> {
    const own = await this.begin(job, input.name)
    try {
      own.imported = await own.reader.read(input, {}, (said, share) => {
        own.progress = { state: 'reading', said, share }
      })
    } catch (error) {
      await this.forgetOwn(job, own)
      throw error
    }
    // Given up, or begun anew under the same name, while it was read.
    if (this.jobs.get(job) !== own) throw canceled()
    own.progress = { state: 'done', said: 'Đã đọc xong', share: 1 }
    return readingOf(job, own, own.imported)
  }

  /** Keeps a draft that needed no reading. */
  async keep(job: string, name: string, imported: Imported): Promise<ImportReading> {
    const own = await this.begin(job, name)
    own.imported = imported
    own.progress = { state: 'done', said: 'Đã đọc xong', share: 1 }
    return readingOf(job, own, imported)
  }

  /** Throws `import.gone` and what taking the source apart throws; the reading then stays as it was. */
  async correct(job: string, wishes: Wishes): Promise<ImportReading> {
    const own = this.jobs.get(job)
    if (!own?.imported) throw gone()
    if (own.imported.format === 'draft') return readingOf(job, own, own.imported)
    const imported = await own.reader.again(wishes)
    own.imported = imported
    return readingOf(job, own, imported)
  }

  /** The reading as it was last taken apart. Throws `import.gone`. */
  reading(job: string): ImportReading {
    const own = this.jobs.get(job)
    if (!own?.imported) throw gone()
    return readingOf(job, own, own.imported)
  }

  progress(job: string): ImportProgress {
    return this.jobs.get(job)?.progress ?? { state: 'unknown', said: '', share: 0 }
  }

  async forget(job: string): Promise<void> {
    const own = this.jobs.get(job)
    if (own) await this.forgetOwn(job, own)
  }

  /** A reading nobody will look at: its draft is all that is wanted; `any`: also of what is no plan. Throws `import.*`. */
  once(input: ForeignInput, any = false): Promise<Imported> {
    return readOnce(this.makeReader(), input, any)
  }

  async close(): Promise<void> {
    await Promise.all([...this.jobs.keys()].map((job) => this.forget(job)))
  }

  private async begin(job: string, name: string): Promise<Job> {
    await this.forget(job)
    const [oldest] = this.jobs.keys()
    if (this.jobs.size >= mostJobs && oldest !== undefined) await this.forget(oldest)
    const own: Job = {
      name,
      reader: this.makeReader(),
      progress: { state: 'waiting', said: 'Đang chuẩn bị đọc', share: 0 },
      imported: null,
    }
    this.jobs.set(job, own)
    return own
  }

  private async forgetOwn(job: string, own: Job): Promise<void> {
    if (this.jobs.get(job) === own) this.jobs.delete(job)
    await own.reader.stop()
  }
}

const readingOf = (job: string, own: Job, imported: Imported): ImportReading => ({ job, name: own.name, ...imported })
