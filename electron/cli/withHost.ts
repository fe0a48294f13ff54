import { resolve } from 'node:path'
import { dispatchHere } from '../../core/contract/dispatch.ts'
import type { Input, OperationName, Output } from '../../core/contract/operations.ts'
import { AppError } from '../../core/problem/appError.ts'
import { version } from '../../package.json'
import { corePorts } from '../host/corePorts.ts'
import { createHost } from '../host/createHost.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** Asks the host for an operation, as a window does. Throws the problem it answers with. */
export type Ask = <K extends OperationName>(name: K, input: Input<K>) => Promise<Output<K>>

interface HostWishes {
  /** `--data`, a folder as typed. */
  data?: string | undefined
  /** The one file this command may write, checked by `outputPath`. */
  output?: string | null
  /** Work for worker threads: many files. One file is made sooner without. */
  threads?: boolean
}

/**
 * The host behind one command, closed when the command has ended. What of the data folder cannot be read is said first, and the
 * work goes on without it. It writes what the command names and nothing else: no list, no settings, no record of an export.
 */
export async function withHost(
  terminal: Terminal,
  wishes: HostWishes,
  work: (ask: Ask) => Promise<ExitCode>,
): Promise<ExitCode> {
  const ports = terminalPorts(terminal, wishes.data, wishes.threads ?? false)
  const host = createHost({ ...ports, host: 'terminal', delivery: { kind: 'path', path: wishes.output ?? null } })
  let cause: unknown
  const call = dispatchHere(host.handlers, (_, error) => {
    cause = error
  })
  const ask: Ask = async (name, input) => {
    const reply = await call(name, input)
    if (reply.ok) return reply.value
    if (reply.problem.code === 'app.unexpected') ports.log.error(`cli.${name}`, cause)
    throw new AppError({ problem: reply.problem })
  }
  try {
    for (const { what, next } of await ask('app.troubles', {})) terminal.err(`${what}\n${next}\n`)
    return await work(ask)
  } finally {
    await host.close()
  }
}

/** What a terminal brings the host. `data` is a folder as typed. */
export const terminalPorts = ({ root, folder, env }: Terminal, data: string | undefined, threads: boolean) =>
  corePorts({ root, version, env, threads, dataFolder: data === undefined ? undefined : resolve(folder, data) })
