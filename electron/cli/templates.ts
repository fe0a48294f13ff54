import { readArguments } from './arguments.ts'
import { asJson } from './files.ts'
import { terminalStores } from './ports.ts'
import type { Verb } from './terminal.ts'

const usage = 'kehoach templates [--json] [--data THƯ_MỤC]'

export const templates: Verb = {
  name: 'templates',
  usage,
  does: 'liệt kê các mẫu kế hoạch.',
  async run(args, terminal) {
    const { values } = readArguments(args, {
      usage,
      words: 0,
      options: { json: { type: 'boolean' }, data: { type: 'string' } },
    })
    const list = await (await terminalStores(terminal, values.data)).templates.list()
    if (values.json) {
      terminal.out(asJson(list))
      return 0
    }
    for (const template of list) {
      terminal.out(`${template.id}\t${template.name}\n`)
      for (const fault of template.faults) {
        const where = fault.line > 0 ? `${fault.file}, dòng ${fault.line}` : fault.file
        terminal.err(`Mẫu “${template.id}” chưa dùng được: ${where}: ${fault.message}\n`)
      }
    }
    return 0
  },
}
