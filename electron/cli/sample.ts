import { readArguments } from './arguments.ts'
import { asJson, outputPath, writeOutput } from './files.ts'
import { terminalStores } from './ports.ts'
import type { Verb } from './terminal.ts'

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
    const output = values.output === undefined ? null : await outputPath(values.output, null, terminal)
    const draft = await (await terminalStores(terminal, values.data)).templates.sample(id)
    await writeOutput(output, asJson(draft), terminal)
    return 0
  },
}
