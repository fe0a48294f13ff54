import { AppError } from '../../../core/contract/appError.ts'
import type { Handlers } from '../../../core/contract/operations.ts'
import type { HostContext } from '../context.ts'

type Own = Pick<
  Handlers,
  'imports.read' | 'imports.paste' | 'imports.progress' | 'imports.cancel' | 'imports.correct' | 'imports.accept'
>

const notYet = async (): Promise<never> => {
  throw new AppError({ code: 'app.unexpected', params: { name: 'imports' } })
}

export function importHandlers(_context: HostContext): Own {
  return {
    'imports.read': notYet,
    'imports.paste': notYet,
    'imports.progress': notYet,
    'imports.cancel': notYet,
    'imports.correct': notYet,
    'imports.accept': notYet,
  }
}
