import { AppError } from '../../../core/contract/appError.ts'
import type { Handlers } from '../../../core/contract/operations.ts'
import type { HostContext } from '../context.ts'

type Own = Pick<Handlers, 'roll.propose' | 'document.repeats' | 'templates.saveDraft'>

const notYet = async (): Promise<never> => {
  throw new AppError({ code: 'app.unexpected', params: { name: 'roll' } })
}

export function rollHandlers(_context: HostContext): Own {
  return {
    'roll.propose': notYet,
    'document.repeats': notYet,
    'templates.saveDraft': notYet,
  }
}
