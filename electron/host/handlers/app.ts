import type { Handlers } from '../../../core/contract/operations.ts'
import type { HostContext } from '../context/context.ts'
import { troublesOf } from '../context/troubles.ts'
import { firstSettings } from '../settings/settings.ts'

type AppHandlers = Pick<Handlers, 'app.capabilities' | 'app.troubles' | 'settings.get' | 'settings.save'>

export function appHandlers(context: HostContext): AppHandlers {
  const { ports, settings } = context
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
    'settings.get': async () => (await settings.readIfGood()) ?? firstSettings,
    'settings.save': (patch) => settings.change((current) => ({ ...(current ?? firstSettings), ...given(patch) })),
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
