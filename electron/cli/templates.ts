import type { TemplateSummary } from '../../core/contract/operations.ts'
import { jsonText } from '../../core/text/json.ts'
import { readArguments } from './arguments.ts'
import type { Terminal, Verb } from './terminal.ts'
import { withHost } from './withHost.ts'

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
    return await withHost(terminal, values, async (ask) => {
      const list = await ask('templates.list', {})
      if (values.json) terminal.out(jsonText(list))
      else for (const template of list) sayTemplate(template, terminal)
      return 0
    })
  },
}

function sayTemplate({ id, name, faults }: TemplateSummary, terminal: Terminal): void {
  terminal.out(`${id}\t${name}\n`)
  for (const { file, line, message } of faults) {
    const where = line > 0 ? `${file}, dòng ${line}` : file
    terminal.err(`Mẫu “${id}” chưa dùng được: ${where}: ${message}\n`)
  }
}
