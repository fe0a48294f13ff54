import { basename } from 'node:path'
import { readArguments } from './arguments.ts'
import { namedFolder, outputPath, readInput } from './files.ts'
import type { Verb } from './terminal.ts'
import { withHost } from './withHost.ts'

const backupUsage = 'kehoach backup -o sao-luu.zip [--data THƯ_MỤC]'

export const backup: Verb = {
  name: 'backup',
  usage: backupUsage,
  does: 'sao lưu toàn bộ vào một tệp: kế hoạch, thùng rác, các bản đã lưu trước đó, mẫu riêng, hồ sơ cơ quan, danh mục riêng.',
  async run(args, terminal) {
    const { values } = readArguments(args, {
      usage: backupUsage,
      words: 0,
      options: { output: { type: 'string', short: 'o' }, data: { type: 'string' } },
    })
    await namedFolder(values.data, terminal)
    const output = await outputPath(values.output ?? 'sao-luu.zip', [], terminal)
    return await withHost(terminal, { data: values.data, output }, async (ask) => {
      await ask('backup.save', { fileName: basename(output ?? '') })
      terminal.err(`Đã sao lưu vào ${output}\n`)
      return 0
    })
  },
}

const restoreUsage = 'kehoach restore sao-luu.zip [--take-over] [--data THƯ_MỤC]'

export const restore: Verb = {
  name: 'restore',
  usage: restoreUsage,
  does: 'khôi phục từ tệp sao lưu; không ghi đè gì đang có; --take-over: nơi đang giữ thư mục dữ liệu đã im lặng lâu thì vẫn ghi.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage: restoreUsage,
      words: 1,
      options: { 'take-over': { type: 'boolean' }, data: { type: 'string' } },
    })
    const [name = ''] = positionals
    return await withHost(terminal, { data: values.data }, async (ask) => {
      if (values['take-over']) await ask('app.takeOver', {})
      const { drafts, copies, same, templates, kept } = await ask('backup.restore', await readInput(name, terminal))
      terminal.err(
        `Đã khôi phục ${drafts} kế hoạch, ${templates} mẫu riêng; ${copies} bản khác với bản đang có được thêm thành bản sao; ${same} bản đã có sẵn.\n`,
      )
      if (kept.length > 0) terminal.err(`Giữ như đang có trên máy này: ${kept.join(', ')}.\n`)
      return 0
    })
  },
}
