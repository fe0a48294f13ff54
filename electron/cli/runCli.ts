import { start } from './start.ts'
import type { ExitCode, Terminal } from './terminal.ts'

const verbs: Readonly<Record<string, (args: string[], terminal: Terminal) => Promise<ExitCode>>> = { start }

/** Runs one command. Never throws; what went wrong is said in Vietnamese on stderr. */
export async function runCli(args: string[], terminal: Terminal): Promise<ExitCode> {
  const [verb = '', ...rest] = args
  const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (!run) return 2
  return await run(rest, terminal)
}
