import { readArguments } from './arguments.ts'
import { namedFolder } from './files.ts'
import type { Verb } from './terminal.ts'
import { withHost } from './withHost.ts'

const usage = 'kehoach report [--data THƯ_MỤC]'

export const report: Verb = {
  name: 'report',
  usage,
  does: 'in gói báo lỗi (phiên bản, máy, số lượng, mã lỗi, nhật ký; không có chữ nào của kế hoạch) để gửi cho người sửa.',
  async run(args, terminal) {
    const { values } = readArguments(args, { usage, words: 0, options: { data: { type: 'string' } } })
    await namedFolder(values.data, terminal)
    return await withHost(terminal, values, async (ask) => {
      terminal.out(await ask('app.report', {}))
      return 0
    })
  },
}
