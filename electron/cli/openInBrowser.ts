import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Terminal } from './terminal.ts'

/** By then every browser has read it, ms. */
const kept = 60_000

/**
 * Opens an address of ours in the default browser. A machine without one changes nothing: the address is printed.
 *
 * The browser is given a page of the clerk's own that leads there: every user of a machine can read what programs are started
 * with, and the address lets in whoever has it first.
 */
export function openInBrowser(address: string, env: Terminal['env']): void {
  // Without a screen xdg-open would start a browser of letters in this very terminal.
  if (process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  const page = join(folder, 'mo.html')
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${address}">`, {
    mode: 0o600,
  })
  const forget = (): void => rmSync(folder, { recursive: true, force: true })
  setTimeout(forget, kept).unref()
  process.once('exit', forget)
  const [command, args] = commandFor(process.platform, page)
  const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsHide: true })
  child.on('error', () => {})
  child.unref()
}

function commandFor(platform: NodeJS.Platform, page: string): [string, string[]] {
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', page]]
  if (platform === 'darwin') return ['open', [page]]
  return ['xdg-open', [page]]
}
