/** Our own export: the finished document in, the bytes of the .docx out. */
import type { DocumentModel } from '../../../core/document/model.ts'
import type { Engine } from './engine.ts'

export async function ours(model: DocumentModel): Promise<Engine> {
  const [{ buildDocx }, { finishPackage }] = await Promise.all([
    import('../../../core/docx/buildDocx.ts'),
    import('../../../electron/host/exporter/finishPackage.ts'),
  ])
  const { title, office } = model.properties
  return {
    run: async () => await finishPackage(await buildDocx(model), { title, office, date: '2026-01-05' }),
  }
}
