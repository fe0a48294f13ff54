import type { Handlers } from '../../core/contract/operations.ts'
import { type HostContext, hostContext } from './context/context.ts'
import type { HostPorts } from './context/ports.ts'
import { appHandlers } from './handlers/app.ts'
import { backupHandlers } from './handlers/backup.ts'
import { batchHandlers } from './handlers/batch.ts'
import { checkHandlers } from './handlers/checks.ts'
import { compareHandlers } from './handlers/compare.ts'
import { documentHandlers } from './handlers/document.ts'
import { draftHandlers } from './handlers/drafts.ts'
import { fileHandlers } from './handlers/files.ts'
import { importHandlers } from './handlers/imports.ts'
import { legalHandlers } from './handlers/legal.ts'
import { officeHandlers } from './handlers/office.ts'
import { rollHandlers } from './handlers/roll.ts'
import { templateHandlers } from './handlers/templates.ts'
import { inOwnFolder } from './handlers/writing.ts'
import { BatchJobs } from './plans/batchJobs.ts'

export interface Host {
  handlers: Handlers
  /** The windows were closed properly, or the command has ended: nothing is left open, everything is on disk. */
  close(): Promise<void>
}

/** The host behind every door: one handler per operation. Knows no Electron, no HTTP and no terminal; opens no file until asked. */
export function createHost(ports: HostPorts): Host {
  const context = hostContext(ports)
  const batches = new BatchJobs()
  return {
    handlers: inOwnFolder(
      {
        ...appHandlers(context),
        ...backupHandlers(context),
        ...batchHandlers(context, batches),
        ...checkHandlers(),
        ...compareHandlers(context),
        ...documentHandlers(context),
        ...draftHandlers(context),
        ...fileHandlers(context),
        ...importHandlers(context),
        ...legalHandlers(context),
        ...officeHandlers(context),
        ...rollHandlers(context),
        ...templateHandlers(context),
      },
      context.lock,
    ),
    async close() {
      batches.cancelAll()
      await context.imports.close()
      await context.drafts.close()
      await context.comparisons.close()
      // A command ran beside the window that has it open.
      if (ports.host !== 'terminal' && !(await context.lock.trouble())) await forgetOpenDraft(context)
      await context.settings.close()
      await context.office.close()
      await context.references.close()
      await context.lock.release()
      await ports.engine.close()
      await ports.log.close()
    },
  }
}

/** A draft that was open when the power went out is offered at the next start; one closed properly is not. */
async function forgetOpenDraft({ settings, ports }: HostContext): Promise<void> {
  try {
    const now = await settings.read()
    if (now && now.openDraft !== '') await settings.write({ ...now, openDraft: '' })
  } catch (error) {
    ports.log.error('host.close', error)
  }
}
