import type { Handlers } from '../../../core/contract/operations.ts'
import type { HostContext } from '../context/context.ts'

type TemplateHandlers = Pick<Handlers, 'templates.list' | 'templates.get' | 'templates.sample'>

export function templateHandlers({ templates }: HostContext): TemplateHandlers {
  return {
    'templates.list': () => templates.list(),
    'templates.get': async ({ id }) => (await templates.get(id)).form,
    'templates.sample': ({ id }) => templates.sample(id),
  }
}
