import { applyEdit } from '../../core/draft/edits.ts'
import { tasksSaid } from '../../core/rollforward/tasksSaid.ts'
import { readArguments, usageError } from './arguments.ts'
import { outputPath, readDraft, readInput, writeDraft } from './files.ts'
import type { Verb } from './terminal.ts'
import { withHost } from './withHost.ts'

const usage = 'kehoach tasks draft.json --from TỆP [-o TỆP.json] [--data THƯ_MỤC]'

export const tasks: Verb = {
  name: 'tasks',
  usage,
  does: 'đưa nhiệm vụ, thời hạn của nghị quyết, kế hoạch, công văn cấp trên vào phụ lục, đánh dấu gợi sẵn.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 1,
      options: {
        from: { type: 'string' },
        output: { type: 'string', short: 'o' },
        data: { type: 'string' },
      },
    })
    const [name = ''] = positionals
    const { from } = values
    if (from === undefined) throw usageError('thiếu văn bản cấp trên (--from).', usage)
    const output = await outputPath(values.output, [name, from], terminal, '.json')
    return await withHost(terminal, { data: values.data, output }, async (ask) => {
      const draft = await readDraft(ask, name, terminal)
      const found = await ask('document.tasksAbove', { draft, ...(await readInput(from, terminal)) })
      await writeDraft(ask, output, applyEdit(draft, found.edit), terminal)
      terminal.err(`${tasksSaid(found)}\n`)
      return 0
    })
  },
}
