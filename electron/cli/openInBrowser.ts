import { spawn } from 'node:child_process'
import type { Terminal } from './terminal.ts'

/** Opens an address of ours in the default browser. A machine without one changes nothing: the address is printed. */
export function openInBrowser(address: string, env: Terminal['env']): void {
  // Without a screen xdg-open would start a browser of letters in this very terminal.
  if (process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return
  const [command, args] = commandFor(process.platform, address)
  const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsHide: true })
  child.on('error', () => {})
  child.unref()
}

function commandFor(platform: NodeJS.Platform, address: string): [string, string[]] {
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]]
  if (platform === 'darwin') return ['open', [address]]
  return ['xdg-open', [address]]
}
