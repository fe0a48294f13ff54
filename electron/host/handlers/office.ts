import type { Handlers } from '../../../core/contract/operations.ts'
import type { OfficeProfile } from '../../../core/draft/office.ts'
import { officeOfPlan } from '../../../core/reading/officeOfPlan.ts'
import { renderDraft } from '../../../core/render/render.ts'
import { newDraft } from '../../../core/template/newDraft.ts'
import type { HostContext } from '../context/context.ts'
import { importFile } from '../imports/importFile.ts'
import { buildDocument } from '../plans/buildDocument.ts'
import { emptyTemplate } from '../templates/emptyTemplate.ts'
import { bytesOf } from './content.ts'

type OfficeHandlers = Pick<Handlers, 'office.get' | 'office.save' | 'office.preview' | 'office.fromPlan'>

export function officeHandlers({ ports, office, imports }: HostContext): OfficeHandlers {
  return {
    'office.get': () => office.readIfGood(),
    'office.save': async ({ office: profile }) => {
      return await office.write(profile)
    },
    'office.fromPlan': async ({ office: base, name, content }) => {
      const { draft } = await importFile(bytesOf(content), name, { ...ports, once: (input) => imports.once(input) })
      const { document } = renderDraft(draft, null)
      return officeOfPlan({ draft, document, office: null, final: false }, base)
    },
    'office.preview': async ({ office: profile }) => letterheadOf(profile, ports.now()),
  }
}

/** The letterhead a new draft of this office would have. */
function letterheadOf(office: OfficeProfile, now: Date) {
  const year = now.getFullYear()
  const draft = newDraft({ template: emptyTemplate, office, year, title: '', facts: {}, id: 'xem-thu', now })
  return buildDocument(draft, { form: null, office, final: false }).document.letterhead
}
