import type { Handlers } from '../../../core/contract/operations.ts'
import { newDraft } from '../../../core/draft/newDraft.ts'
import type { OfficeProfile } from '../../../core/draft/office.ts'
import { buildDocument } from '../buildDocument.ts'
import type { HostContext } from '../context.ts'
import { emptyTemplate } from '../emptyTemplate.ts'

type OfficeHandlers = Pick<Handlers, 'office.get' | 'office.save' | 'office.preview'>

export function officeHandlers({ ports, office }: HostContext): OfficeHandlers {
  return {
    'office.get': () => office.read(),
    'office.save': async ({ office: profile }) => {
      return await office.write(profile)
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
