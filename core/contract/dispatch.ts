import type { z } from 'zod'
import { AppError } from '../problem/appError.ts'
import type { Reply } from '../problem/problem.ts'
import { problem } from '../problem/problemMessages.ts'
import { type Call, type Handlers, type Input, type OperationName, type Output, operations } from './operations.ts'

/** Told of errors nobody foresaw; gets the operation's name, never its input (logs carry no document text). */
type ReportError = (name: string, error: unknown) => void

const isOperation = (name: unknown): name is OperationName =>
  typeof name === 'string' && Object.hasOwn(operations, name)

/**
 * The one door: checks name and input, calls the handler, turns whatever was thrown into a `Problem`.
 * Never throws. The desktop, the browser, the command line and the tests enter here.
 */
export async function dispatch(
  handlers: Handlers,
  name: unknown,
  input: unknown,
  report: ReportError = () => {},
): Promise<Reply<unknown>> {
  if (!isOperation(name)) {
    return { ok: false, problem: problem({ code: 'request.unknown', params: { name: String(name).slice(0, 60) } }) }
  }
  return await run(handlers, name, input, report)
}

/** The same door for a caller in this process: it knows what it asks for and gets, and is checked like any other. */
export const dispatchHere =
  (handlers: Handlers, report: ReportError = () => {}): Call =>
  (name, input) =>
    run(handlers, name, input, report)

async function run<K extends OperationName>(
  handlers: Handlers,
  name: K,
  input: unknown,
  report: ReportError,
): Promise<Reply<Output<K>>> {
  const checked = checkInput(name, input)
  if (!checked.ok) {
    return { ok: false, problem: problem({ code: 'request.invalid', params: { name, where: checked.where } }) }
  }
  try {
    return { ok: true, value: await handlers[name](checked.value) }
  } catch (error) {
    if (error instanceof AppError) {
      if (error.cause !== undefined) report(name, error.cause)
      return { ok: false, problem: error.problem }
    }
    report(name, error)
    return { ok: false, problem: problem({ code: 'app.unexpected', params: { name } }) }
  }
}

type Checked<T> = { ok: true; value: T } | { ok: false; where: string }

const schemas: { readonly [K in OperationName]: { input: z.ZodType<Input<K>> } } = operations

function checkInput<K extends OperationName>(name: K, input: unknown): Checked<Input<K>> {
  try {
    const result = schemas[name].input.safeParse(input ?? {})
    if (result.success) return { ok: true, value: result.data }
    return { ok: false, where: (result.error.issues[0]?.path ?? []).map(String).join('/') }
  } catch {
    // Input nested thousands of levels deep overflows the stack.
    return { ok: false, where: '' }
  }
}
