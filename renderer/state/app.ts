/** What the whole window knows: what the host can do, settings, the office profile. */
import { create } from 'zustand'
import type { Capabilities, Input, Settings } from '../../core/contract/operations.ts'
import type { OfficeProfile } from '../../core/draft/office.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { call } from '../host/api.ts'

interface AppState {
  capabilities: Capabilities | null
  settings: Settings | null
  office: OfficeProfile | null
  /** Why the window could not start, or what could not be remembered. */
  problem: Problem | null
  /** What of the data folder cannot be read; the work goes on without it. */
  troubles: readonly Problem[]
}

export const useApp = create<AppState>()(() => ({
  capabilities: null,
  settings: null,
  office: null,
  problem: null,
  troubles: [],
}))

export async function loadApp(): Promise<void> {
  const [capabilities, settings, office] = await Promise.all([
    call('app.capabilities', {}),
    call('settings.get', {}),
    call('office.get', {}),
  ])
  if (!capabilities.ok) return useApp.setState({ problem: capabilities.problem })
  if (!settings.ok) return useApp.setState({ problem: settings.problem })
  useApp.setState({
    capabilities: capabilities.value,
    settings: settings.value,
    office: office.ok ? office.value : null,
    problem: office.ok ? null : office.problem,
  })
  await loadTroubles()
}

/** Sentences the clerk has read and put aside in this window. */
const putAside = new Set<string>()

/** Asked again after something was saved that may have been in trouble. */
export async function loadTroubles(): Promise<void> {
  const reply = await call('app.troubles', {})
  if (reply.ok) useApp.setState({ troubles: reply.value.filter(({ what }) => !putAside.has(what)) })
}

export function putTroubleAside({ what }: Problem): void {
  putAside.add(what)
  useApp.setState(({ troubles }) => ({ troubles: troubles.filter((one) => one.what !== what) }))
}

/** The data folder another program has or had: asked for once more, or with the clerk's word taken over. */
async function askForFolder(take: boolean): Promise<Problem | null> {
  const reply = take ? await call('app.takeOver', {}) : null
  await loadTroubles()
  return reply && !reply.ok ? reply.problem : null
}

/** What puts right that another program has the data folder; nothing for any other problem. */
export function folderActions(
  { code }: Problem,
  then: () => void = () => {},
): { label: string; onClick: () => void }[] {
  const ask = (take: boolean) => (): void => void askForFolder(take).then(then)
  if (code === 'storage.folder-silent') return [{ label: 'Ghi ở đây', onClick: ask(true) }]
  return code === 'storage.folder-open' ? [{ label: 'Thử lại', onClick: ask(false) }] : []
}

/** Remembered at once on screen, then on disk; what the disk refuses is said, never undone in silence. */
export async function saveSettings(patch: Input<'settings.save'>): Promise<void> {
  const settings = useApp.getState().settings
  if (settings) useApp.setState({ settings: { ...settings, ...patch } })
  const reply = await call('settings.save', patch)
  if (!reply.ok) useApp.setState({ problem: reply.problem })
}
