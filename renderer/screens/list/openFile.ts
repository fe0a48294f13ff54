import type { Problem, Reply } from '../../../core/contract/problem.ts'
import { call } from '../../api.ts'
import { base64Of } from '../../state/openDraft.ts'
import { goToScreen } from '../../state/route.ts'

/** What the window can hand over as one file (the host's own limit, less base64's third). */
const largestFile = 20_000_000

const tooLarge = (name: string): Problem => ({
  code: 'import.too-large',
  what: `“${name}” quá lớn nên chưa mở được (tối đa 20 MB).`,
  next: 'Kiểm tra xem có chọn nhầm tệp không.',
})

/** Make a new draft of a file the clerk chose, and open it. */
export async function openFile(file: File): Promise<Reply<null>> {
  if (file.size > largestFile) return { ok: false, problem: tooLarge(file.name) }
  const base64 = base64Of(new Uint8Array(await file.arrayBuffer()))
  const reply = await call('drafts.importFile', { name: file.name, base64 })
  if (!reply.ok) return reply
  goToScreen({ screen: 'editor', id: reply.value.draft.id })
  return { ok: true, value: null }
}
