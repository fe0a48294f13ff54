import { basename } from 'node:path'
import { readArguments, usageError } from './arguments.ts'
import { outputPath, readPlan } from './files.ts'
import type { Verb } from './terminal.ts'
import { withHost } from './withHost.ts'

const usage = 'kehoach follow ke-hoach.docx|draft.json -o viec.xlsx [--data THƯ_MỤC]'

export const follow: Verb = {
  name: 'follow',
  usage,
  does: 'ghi các nhiệm vụ của kế hoạch (chủ trì, phối hợp, thời hạn) ra bảng Excel để theo dõi.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 1,
      options: { output: { type: 'string', short: 'o' }, data: { type: 'string' } },
    })
    const [name = ''] = positionals
    if (values.output === undefined) throw usageError('thiếu tên tệp ra (-o).', usage)
    const path = await outputPath(values.output, [name], terminal, '.xlsx')
    return await withHost(terminal, { data: values.data, output: path }, async (ask) => {
      const { draft } = await readPlan(ask, name, false, terminal)
      await ask('document.tasks', { draft, fileName: basename(values.output ?? '') })
      terminal.err(`Đã ghi bảng theo dõi: ${path}\n`)
      return 0
    })
  },
}
