import type { Problem } from '../../../core/problem/problem.ts'
import type { HostContext } from './context.ts'

/**
 * What of the data folder is not as it should be, each as a sentence for the clerk, the gravest first. Every store goes on
 * without what it cannot read; here it is said, so that nothing is missing in silence.
 */
export async function troublesOf(context: HostContext): Promise<Problem[]> {
  const { office, references, templates, drafts, settings, lock, ports } = context
  const found = await Promise.all([
    // A command reads beside the window that has the folder open.
    ports.host === 'terminal' ? null : lock.trouble(),
    office.trouble(),
    references.trouble(),
    templates.trouble(),
    drafts.troubles(),
    settings.trouble(),
  ])
  return found.flat().filter((one) => one !== null)
}
