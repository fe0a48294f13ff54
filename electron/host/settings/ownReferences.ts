import {
  asReferences,
  type OwnReference,
  type OwnReferencesFile,
  ownReferencesFile,
  ownReferencesSchema,
} from '../../../core/legal/ownReferences.ts'
import type { LegalReference } from '../../../core/legal/reference.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { SettingsFile } from '../store/settingsFile.ts'

/** The legal references an office wrote down itself, in a file of their own that no update touches. */
export class OwnReferences {
  private readonly file: SettingsFile<OwnReferencesFile>
  private known: { text: string; references: readonly LegalReference[] } = { text: '[]', references: [] }

  constructor(path: string, now: () => Date) {
    this.file = new SettingsFile(path, ownReferencesSchema, now)
  }

  trouble(): Promise<Problem | null> {
    return this.file.trouble()
  }

  /** Throws `storage.broken-file` where neither the file nor its previous copy can be read, `storage.newer-file`. */
  async list(): Promise<OwnReference[]> {
    return (await this.file.read())?.entries ?? []
  }

  async save(entries: readonly OwnReference[]): Promise<OwnReference[]> {
    return (await this.file.write(ownReferencesFile(entries))).entries
  }

  /**
   * As the checks read them: the very same list while the file stays, so that what was worked out for it is kept. A file
   * that cannot be read must not stop the typing: there are none then, and the office screen says why.
   */
  async references(): Promise<readonly LegalReference[]> {
    const entries = (await this.file.readIfGood())?.entries ?? []
    const text = JSON.stringify(entries)
    if (text !== this.known.text) this.known = { text, references: asReferences(entries) }
    return this.known.references
  }

  async close(): Promise<void> {
    await this.file.close()
  }
}
