import type { Handlers } from '../../../core/contract/operations.ts'
import { formFor } from '../../../core/template/officeAnswers.ts'
import type { HostContext } from '../context/context.ts'

type TemplateHandlers = Pick<Handlers, 'templates.list' | 'templates.get' | 'templates.sample'>

export function templateHandlers({ templates, office }: HostContext): TemplateHandlers {
  return {
    'templates.list': () => templates.list(),
    'templates.get': async ({ id }) => formFor((await templates.get(id)).form, await office.readIfGood()),
    'templates.sample': ({ id }) => templates.sample(id),
  }
}
