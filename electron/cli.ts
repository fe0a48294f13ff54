/** The command-line door: `npx kehoach <verb>`. Runs one verb and ends with its exit code. */
import { fileURLToPath } from 'node:url'
import { runCli } from './cli/runCli.ts'

process.exitCode = await runCli(process.argv.slice(2), {
  root: fileURLToPath(new URL('../..', import.meta.url)),
  folder: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
