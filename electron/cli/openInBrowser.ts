import { spawn } from 'node:child_process'

/** Opens an address of ours in the default browser. A machine without one changes nothing: the address is printed. */
export function openInBrowser(address: string): void {
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
