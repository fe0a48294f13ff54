import type { Handlers, Settings } from '../../../core/contract/operations.ts'
import type { HostContext } from '../context/context.ts'
import { faultReport } from '../context/faultReport.ts'
import { troublesOf } from '../context/troubles.ts'
import { firstSettings } from '../settings/settings.ts'

type AppHandlers = Pick<
  Handlers,
  'app.capabilities' | 'app.troubles' | 'app.takeOver' | 'app.report' | 'app.opened' | 'settings.get' | 'settings.save'
>

export function appHandlers(context: HostContext): AppHandlers {
  const { ports, settings, lock } = context
  return {
    'app.capabilities': async () => ({
      openFile: ports.openFile !== undefined,
      showInFolder: ports.showInFolder !== undefined,
      save: ports.delivery.kind,
      version: ports.version,
      host: ports.host,
      dataFolder: ports.dataFolder,
    }),
    'app.troubles': () => troublesOf(context),
    'app.takeOver': async () => {
      await lock.takeOver()
      return null
    },
    'app.opened': async () => (await ports.opened?.()) ?? null,
    'app.report': () => faultReport(context),
    'settings.get': async () => (await settings.readIfGood()) ?? firstSettings,
    'settings.save': async (patch) => {
      const changed = (current: Settings | null): Settings => ({ ...(current ?? firstSettings), ...given(patch) })
      // Where another program has the folder a window still has its own size and colours, for as long as it is open.
      return (await lock.trouble()) ? changed(await settings.readIfGood()) : await settings.change(changed)
    },
  }
}

/** Without the fields that were sent as undefined. */
function given<T extends object>(patch: T): T {
  const copy = { ...patch }
  for (const key of Object.keys(copy)) {
    if (Reflect.get(copy, key) === undefined) Reflect.deleteProperty(copy, key)
  }
  return copy
}
