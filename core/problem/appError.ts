import type { Problem } from './problem.ts'
import { type ProblemInput, problem } from './problemMessages.ts'

/**
 * Something that did not work and that a clerk can understand.
 * `cause` keeps the technical error for the log; it is never shown.
 *
 * @example throw new AppError({ code: 'draft.not-found', params: {} })
 */
export class AppError extends Error {
  readonly problem: Problem

  constructor(input: ProblemInput | { problem: Problem }, options?: ErrorOptions) {
    const found = 'problem' in input ? input.problem : problem(input)
    super(found.code, options)
    this.name = 'AppError'
    this.problem = found
  }
}
