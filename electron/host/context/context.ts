import { join } from 'node:path'
import type { Settings } from '../../../core/contract/operations.ts'
import type { OfficeProfile } from '../../../core/draft/office.ts'
import { officeSchema } from '../../../core/draft/officeSchema.ts'
import { finishRestore } from '../backup/backup.ts'
import { foreignReader } from '../imports/foreignReader.ts'
import { ImportJobs } from '../imports/importJobs.ts'
import { OwnReferences } from '../settings/ownReferences.ts'
import { settingsSchema } from '../settings/settings.ts'
import { ComparisonStore } from '../store/comparisonStore.ts'
import { sweep } from '../store/draftFolder.ts'
import { DraftStore } from '../store/draftStore.ts'
import { FarFiles } from '../store/farFiles.ts'
import { FolderLock } from '../store/folderLock.ts'
import { SettingsFile } from '../store/settingsFile.ts'
import { TemplateStore } from '../templates/templateStore.ts'
import { plainTitle } from './plainTitle.ts'
import type { HostPorts } from './ports.ts'

/** What the handlers share: one of each store, on the ports they were made with. */
export interface HostContext {
  ports: HostPorts
  /** Whether this program may write in the data folder. */
  lock: FolderLock
  drafts: DraftStore
  templates: TemplateStore
  office: SettingsFile<OfficeProfile>
  references: OwnReferences
  settings: SettingsFile<Settings>
  /** Paths exported in this run: the only ones `files.*` will open. */
  exportedPaths: Set<string>
  /** Foreign files being read or looked at. */
  imports: ImportJobs
  /** Whatever lies outside the data folder. */
  far: FarFiles
  comparisons: ComparisonStore
}

export function hostContext(ports: HostPorts): HostContext {
  const { dataFolder, now } = ports
  return {
    ports,
    lock: new FolderLock(dataFolder, now, async () => {
      await finishRestore(dataFolder)
      await sweep(dataFolder)
    }),
    drafts: new DraftStore({ dataFolder, now, plainTitle }),
    templates: new TemplateStore(ports.templatesFolder, join(dataFolder, 'mau')),
    office: new SettingsFile(join(dataFolder, 'co-quan.json'), officeSchema, now),
    references: new OwnReferences(join(dataFolder, 'danh-muc-rieng.json'), now),
    settings: new SettingsFile(join(dataFolder, 'cai-dat.json'), settingsSchema, now),
    exportedPaths: new Set(),
    far: new FarFiles(),
    comparisons: new ComparisonStore(dataFolder),
    imports: new ImportJobs(() => foreignReader({ now })),
  }
}
