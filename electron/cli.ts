/** The command-line door: `npx kehoach <verb>`. Runs one verb and ends with its exit code. */
import { fileURLToPath } from 'node:url'
import { runCli, sayUnexpected } from './cli/runCli.ts'
import type { Terminal } from './cli/terminal.ts'

const args = process.argv.slice(2)
const terminal: Terminal = {
  root: fileURLToPath(new URL('../..', import.meta.url)),
  folder: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}

// What goes astray where no verb can catch it is said like every other trouble. A door with a clerk behind it stays open.
process.on('uncaughtException', async (error) => {
  const [name = ''] = args
  const code = await sayUnexpected(name, error, terminal)
  if (name !== 'start') process.exit(code)
})

process.exitCode = await runCli(args, terminal)
