/** What a window may not do, whatever gets into it: go elsewhere, open windows, ask for devices, use the network. */
import type { IpcMainInvokeEvent, Session, WebContents } from 'electron'
import { appOrigin } from './appScheme.ts'

const isOurs = (url: string): boolean => url.startsWith(`${appOrigin}/`)

/** Only the top frame of our own page may call the host. */
export function isOurWindow(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && isOurs(frame.url)
}

export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Copying text is the one thing our page may ask for. */
const allowed = (permission: string, url: string): boolean => permission === 'clipboard-sanitized-write' && isOurs(url)

export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) => answer(allowed(permission, contents.getURL())))
  session.setPermissionCheckHandler((contents, permission) => allowed(permission, contents?.getURL() ?? ''))
  session.setDevicePermissionHandler(() => false)
  // It knows no Vietnamese, and would fetch its lists of words from the network.
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !/^(?:app:\/\/bundle\/|data:|blob:|devtools:)/.test(details.url) })
  })
}
