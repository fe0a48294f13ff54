import { join } from 'node:path'

interface Machine {
  platform: NodeJS.Platform
  home: string
  env: Readonly<Record<string, string | undefined>>
}

/** The program's own folder, the same for the desktop, the browser door and the command line. */
export function programFolder({ platform, home, env }: Machine): string {
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'SoanKeHoach')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'SoanKeHoach')
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'SoanKeHoach')
}

/** Where drafts, settings and own templates live. `KEHOACH_DATA` overrides it (portable use, tests). */
export function defaultDataFolder(machine: Machine): string {
  return machine.env.KEHOACH_DATA || join(programFolder(machine), 'du-lieu')
}
