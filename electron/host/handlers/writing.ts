/**
 * Who may write in the data folder.
 *
 * 1. `LetBe` lists the operations that write nothing of the data folder, or hold to the owner themselves.
 * 2. All others ask before they begin and once more when they are done (`inOwnFolder`); a new one that stands in neither list does not
 *    compile.
 */
import type { Handlers, OperationName } from '../../../core/contract/operations.ts'
import type { FolderLock } from '../store/folderLock.ts'

/**
 * What writes nothing an office would miss: it reads, makes a file outside of the data folder, or works in this program alone (a
 * reading, a batch). Settings, and what is remembered of an export, are let be by themselves where another has the folder.
 */
type LetBe =
  | 'app.capabilities'
  | 'app.troubles'
  | 'app.takeOver'
  | 'app.report'
  | 'app.opened'
  | 'backup.save'
  | 'settings.get'
  | 'settings.save'
  | 'office.get'
  | 'office.fromPlan'
  | 'office.preview'
  | 'checks.list'
  | 'templates.list'
  | 'templates.get'
  | 'templates.sample'
  | 'templates.removed'
  | 'templates.file'
  | 'drafts.list'
  | 'drafts.begin'
  | 'drafts.open'
  | 'drafts.earlier'
  | 'drafts.copies'
  | 'drafts.readEarlier'
  | 'drafts.read'
  | 'drafts.file'
  | 'document.build'
  | 'document.fix'
  | 'document.fixed'
  | 'document.layout'
  | 'document.export'
  | 'document.reviewSheet'
  | 'document.tasks'
  | 'document.fileName'
  | 'legal.search'
  | 'legal.own'
  | 'legal.unlisted'
  | 'legal.ownFile'
  | 'imports.draft'
  | 'imports.read'
  | 'imports.paste'
  | 'imports.progress'
  | 'imports.cancel'
  | 'imports.correct'
  | 'roll.propose'
  | 'roll.draft'
  | 'amend.parts'
  | 'amend.draft'
  | 'document.repeats'
  | 'templates.asks'
  | 'document.tasksAbove'
  | 'compare.drafts'
  | 'compare.take'
  | 'compare.export'
  | 'compare.kept'
  | 'compare.open'
  | 'compare.refusedSheet'
  | 'compare.opinionSheet'
  | 'batch.list'
  | 'batch.pasted'
  | 'batch.columns'
  | 'batch.row'
  | 'batch.check'
  | 'batch.run'
  | 'batch.progress'
  | 'batch.cancel'
  | 'document.exported'
  | 'document.readExported'
  | 'files.open'
  | 'files.show'

/** Every other operation is held below: a new one that stands in neither list does not compile. */
type Writing = Exclude<OperationName, LetBe>

/**
 * Whatever is written in the data folder is written by the program that has it. Asked before, so that nothing is begun, and once
 * more after: what was written while another took the folder over is not called saved.
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
  const writing: Pick<Handlers, Writing> = {
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
  return { ...handlers, ...writing }
}
