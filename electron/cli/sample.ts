import { readArguments } from './arguments.ts'
import { outputPath, writeDraft } from './files.ts'
import type { Verb } from './terminal.ts'
import { withHost } from './withHost.ts'

const usage = 'kehoach sample MẪU [-o draft.json] [--data THƯ_MỤC]'

export const sample: Verb = {
  name: 'sample',
  usage,
  does: 'ghi ra bản điền sẵn của một mẫu, để xem thử.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 1,
      options: { output: { type: 'string', short: 'o' }, data: { type: 'string' } },
    })
    const [id = ''] = positionals
    const output = await outputPath(values.output, [], terminal, '.json')
    return await withHost(terminal, { data: values.data, output }, async (ask) => {
      await writeDraft(ask, output, await ask('templates.sample', { id }), terminal)
      return 0
    })
  },
}
