import { extname } from 'node:path'
import { AppError } from '../../core/problem/appError.ts'
import { standingErrors, wordOrText } from '../host/plans/exportDocument.ts'
import { readArguments, usageError } from './arguments.ts'
import { readDraftInput } from './draftInput.ts'
import { outputPath } from './files.ts'
import { sayFindings } from './findings.ts'
import { buildForTerminal, terminalStores } from './ports.ts'
import type { Verb } from './terminal.ts'

const usage = 'kehoach export draft.json -o TỆP.docx [--final] [--data THƯ_MỤC]'

export const exportDraft: Verb = {
  name: 'export',
  usage,
  does: 'ghi bản nháp ra tệp Word hoặc văn bản thuần, theo đuôi tệp; --final từ chối khi còn lỗi.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 1,
      options: {
        output: { type: 'string', short: 'o' },
        final: { type: 'boolean', default: false },
        data: { type: 'string' },
      },
    })
    const [name = ''] = positionals
    if (values.output === undefined) throw usageError('thiếu tên tệp ra (-o).', usage)
    const format = formatOf(values.output)
    const path = await outputPath(values.output, name, terminal)
    const draft = await readDraftInput(name, terminal)
    const stores = await terminalStores(terminal, values.data)
    try {
      const build = await buildForTerminal(stores, draft, values.final)
      const errors = standingErrors(build.findings)
      if (values.final && errors.length > 0) {
        terminal.err(`Chưa xuất bản trình ký vì còn ${errors.length} lỗi:\n`)
        sayFindings(errors, terminal)
        return 1
      }
      await wordOrText(stores.ports.engine, format, build.document, path)
      terminal.err(`Đã xuất: ${path}\n`)
      return 0
    } finally {
      await stores.ports.engine.close()
    }
  },
}

function formatOf(output: string): 'docx' | 'txt' {
  switch (extname(output).toLowerCase()) {
    case '.docx':
      return 'docx'
    case '.txt':
      return 'txt'
    default:
      throw new AppError({ code: 'command.output-ending', params: { file: output } })
  }
}
