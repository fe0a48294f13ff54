import { AppError } from '../../../core/contract/appError.ts'
import type { Handlers } from '../../../core/contract/operations.ts'
import type { HostContext } from '../context.ts'

type Own = Pick<Handlers, 'compare.drafts' | 'compare.export' | 'document.exported' | 'document.readExported'>

const notYet = async (): Promise<never> => {
  throw new AppError({ code: 'app.unexpected', params: { name: 'compare' } })
}

export function compareHandlers(_context: HostContext): Own {
  return {
    'compare.drafts': notYet,
    'compare.export': notYet,
    'document.exported': notYet,
    'document.readExported': notYet,
  }
}
