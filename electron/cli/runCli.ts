import { AppError } from '../../core/problem/appError.ts'
import { type ProblemInput, problem } from '../../core/problem/problemMessages.ts'
import { amend } from './amend.ts'
import { backup, restore } from './backup.ts'
import { batch } from './batch.ts'
import { check } from './check.ts'
import { compare } from './compare.ts'
import { exportDraft } from './exportDraft.ts'
import { fix } from './fix.ts'
import { follow } from './follow.ts'
import { importFileVerb } from './importFile.ts'
import { issue } from './issue.ts'
import { newDraftVerb } from './newDraft.ts'
import { report } from './report.ts'
import { roll } from './roll.ts'
import { sample } from './sample.ts'
import { start } from './start.ts'
import { tasks } from './tasks.ts'
import { templates } from './templates.ts'
import type { ExitCode, Terminal, Verb } from './terminal.ts'
import { terminalPorts } from './withHost.ts'

const verbs: readonly Verb[] = [
  templates,
  newDraftVerb,
  sample,
  importFileVerb,
  exportDraft,
  check,
  fix,
  roll,
  amend,
  compare,
  batch,
  tasks,
  issue,
  backup,
  restore,
  follow,
  report,
  start,
]

/** Runs one command. Never throws; what went wrong is said in Vietnamese on stderr, without a stack trace. */
export async function runCli(args: string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '', ...rest] = args
  if (['', 'help', '--help', '-h'].includes(name)) {
    terminal.err(help())
    return name === '' ? 2 : 0
  }
  const verb = verbs.find((one) => one.name === name)
  if (!verb) return say(terminal, { code: 'command.unknown', params: { verb: name } })
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.err(`${verb.usage}\n  ${verb.does}\n`)
    return 0
  }
  try {
    return await verb.run(rest, terminal)
  } catch (error) {
    if (error instanceof AppError) return say(terminal, error)
    return await sayUnexpected(name, error, terminal)
  }
}

/** What nobody foresaw: its trace to the log, a sentence to the terminal. */
export async function sayUnexpected(name: string, error: unknown, terminal: Terminal): Promise<ExitCode> {
  const { log } = terminalPorts(terminal, undefined, false)
  log.error(`cli.${name}`, error)
  await log.close()
  return say(terminal, { code: 'app.unexpected', params: { name } })
}

function say(terminal: Terminal, what: AppError | ProblemInput): ExitCode {
  const found = what instanceof AppError ? what.problem : problem(what)
  terminal.err(`${found.what}\n${found.next}\n`)
  return 2
}

function help(): string {
  const lines = verbs.map((verb) => `  ${verb.usage}\n      ${verb.does}\n`)
  return `Soạn Kế hoạch trên dòng lệnh. Các lệnh:\n\n${lines.join('')}\nMã kết thúc: 0 xong, 1 còn lỗi trong văn bản, 2 đầu vào hoặc lệnh không đúng.\n`
}
