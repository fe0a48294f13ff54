import { AppError } from '../../../core/contract/appError.ts'
import type { Handlers } from '../../../core/contract/operations.ts'
import type { HostContext } from '../context.ts'
import { rollDraft } from '../rollDraft.ts'

type Own = Pick<Handlers, 'roll.propose' | 'document.repeats' | 'templates.saveDraft'>

const notYet = async (): Promise<never> => {
  throw new AppError({ code: 'app.unexpected', params: { name: 'roll' } })
}

export function rollHandlers({ ports, templates, office, references }: HostContext): Own {
  return {
    'roll.propose': async ({ draft, year }) => {
      const template = await templates.getIfThere(draft.template.id)
      const [profile, own] = await Promise.all([office.read(), references.references()])
      return rollDraft(draft, year, { form: template?.form ?? null, office: profile, references: own, ...ports })
    },
    'document.repeats': notYet,
    'templates.saveDraft': notYet,
  }
}
