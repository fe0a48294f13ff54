import type { Handlers } from '../../../core/contract/operations.ts'
import { onDisk } from '../../../core/problem/storageProblem.ts'
import { makeBackup, restoreBackup } from '../backup/backup.ts'
import type { HostContext } from '../context/context.ts'
import { deliver, withEnding } from '../plans/deliver.ts'
import { bytesOf } from './content.ts'

/** "Sao lưu toàn bộ" and back. */
export function backupHandlers(context: HostContext): Pick<Handlers, 'backup.save' | 'backup.restore'> {
  const { dataFolder, now, newId, version } = context.ports
  return {
    'backup.save': ({ fileName }) =>
      deliver(context, {
        fileName: withEnding(fileName, 'zip'),
        ending: 'zip',
        choose: true,
        bytes: () => onDisk(dataFolder, () => makeBackup(dataFolder, now(), version)),
      }),
    'backup.restore': ({ name, content }) =>
      onDisk(dataFolder, () => restoreBackup(dataFolder, bytesOf(content), name, newId)),
  }
}
