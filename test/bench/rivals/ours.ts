/** Our own export: the finished document in, the bytes of the .docx out, checked. */
import type { DocumentModel } from '../../../core/document/model.ts'
import type { Engine } from './engine.ts'

export async function ours(model: DocumentModel): Promise<Engine> {
  const { makeWord } = await import('../../../electron/host/exporter/engineJobs.ts')
  return { run: () => makeWord(model) }
}
