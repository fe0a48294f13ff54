import type { Handlers } from '../../../core/contract/operations.ts'
import type { FolderLock } from '../store/folderLock.ts'

/**
 * Whatever is written in the data folder is written by the program that has it. Asked before, so that nothing is begun, and once
 * more after: what was written while another took the folder over is not called saved.
 *
 * Settings, and what is remembered of an export, are let be by themselves where another has it.
 */
export function inOwnFolder(handlers: Handlers, lock: FolderLock): Handlers {
  const held =
    <In, Out>(work: (input: In) => Promise<Out>) =>
    async (input: In): Promise<Out> => {
      await lock.mustHold()
      const value = await work(input)
      await lock.mustHold()
      return value
    }
  return {
    ...handlers,
    'backup.restore': held(handlers['backup.restore']),
    'office.save': held(handlers['office.save']),
    'legal.saveOwn': held(handlers['legal.saveOwn']),
    'legal.takeOwn': held(handlers['legal.takeOwn']),
    'templates.saveDraft': held(handlers['templates.saveDraft']),
    'templates.describe': held(handlers['templates.describe']),
    'templates.duplicate': held(handlers['templates.duplicate']),
    'templates.remove': held(handlers['templates.remove']),
    'templates.restore': held(handlers['templates.restore']),
    'templates.take': held(handlers['templates.take']),
    'drafts.create': held(handlers['drafts.create']),
    'drafts.save': held(handlers['drafts.save']),
    'drafts.duplicate': held(handlers['drafts.duplicate']),
    'drafts.rename': held(handlers['drafts.rename']),
    'drafts.delete': held(handlers['drafts.delete']),
    'drafts.restore': held(handlers['drafts.restore']),
    'drafts.erase': held(handlers['drafts.erase']),
    'drafts.recover': held(handlers['drafts.recover']),
    'drafts.keepCopy': held(handlers['drafts.keepCopy']),
    'drafts.openEarlier': held(handlers['drafts.openEarlier']),
    'drafts.importFile': held(handlers['drafts.importFile']),
    'drafts.adopt': held(handlers['drafts.adopt']),
    'imports.accept': held(handlers['imports.accept']),
    'compare.keep': held(handlers['compare.keep']),
    'compare.keepExported': held(handlers['compare.keepExported']),
    'compare.refuse': held(handlers['compare.refuse']),
  }
}
