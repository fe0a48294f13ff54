import { basename, extname } from 'node:path'
import { AppError } from '../../core/problem/appError.ts'
import { readArguments, usageError } from './arguments.ts'
import { outputPath, readDraft } from './files.ts'
import { sayFindings } from './findings.ts'
import type { Verb } from './terminal.ts'
import { withHost } from './withHost.ts'

const usage = 'kehoach export draft.json -o TỆP.docx|.pdf|.txt [--final] [--comments] [--data THƯ_MỤC]'

export const exportDraft: Verb = {
  name: 'export',
  usage,
  does: 'ghi bản nháp ra tệp Word, PDF hoặc văn bản thuần, theo đuôi tệp; --final từ chối khi còn lỗi; --comments gửi kèm các ý kiến chưa xong, thành ý kiến của tệp Word.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 1,
      options: {
        output: { type: 'string', short: 'o' },
        final: { type: 'boolean', default: false },
        comments: { type: 'boolean', default: false },
        data: { type: 'string' },
      },
    })
    const [name = ''] = positionals
    const { output, final, comments } = values
    if (output === undefined) throw usageError('thiếu tên tệp ra (-o).', usage)
    const format = formatOf(output)
    const path = await outputPath(output, [name], terminal)
    return await withHost(terminal, { data: values.data, output: path }, async (ask) => {
      const result = await ask('document.export', {
        draft: await readDraft(ask, name, terminal),
        format,
        final,
        comments,
        strict: true,
        fileName: basename(output),
      })
      if (result.kind === 'refused') {
        terminal.err(`Chưa xuất bản trình ký vì còn ${result.findings.length} lỗi:\n`)
        sayFindings(result.findings, terminal)
        return 1
      }
      terminal.err(`Đã xuất: ${path}\n`)
      return 0
    })
  },
}

function formatOf(output: string): 'docx' | 'txt' | 'pdf' {
  switch (extname(output).toLowerCase()) {
    case '.docx':
      return 'docx'
    case '.txt':
      return 'txt'
    case '.pdf':
      return 'pdf'
    default:
      throw new AppError({ code: 'command.output-ending', params: { file: output } })
  }
}
