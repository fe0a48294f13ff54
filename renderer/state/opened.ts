/** What the system asked the program to open (“Mở bằng”, the jump list): fetched at the start and whenever the window comes to the front. */
import { call } from '../host/api.ts'
import { useApp } from './app.ts'
import { readFile } from './reading.ts'
import { goToScreen } from './route.ts'

export async function openWhatWasAsked(): Promise<void> {
  if (useApp.getState().capabilities?.host !== 'electron') return
  const reply = await call('app.opened', {})
  if (!reply.ok) return useApp.setState({ problem: reply.problem })
  const opened = reply.value
  if (opened?.kind === 'plan') goToScreen({ screen: 'editor', id: opened.id })
  if (opened?.kind !== 'file') return
  const bytes = Uint8Array.from(atob(opened.base64), (letter) => letter.charCodeAt(0))
  await readFile(new File([bytes], opened.name))
}
