import { basename, extname } from 'node:path'
import type { ComparedRow, Comparison } from '../../core/compare/comparison.ts'
import { AppError } from '../../core/problem/appError.ts'
import { anyFlag, anyMeans, readArguments } from './arguments.ts'
import { asJson, outputPath, readPlan } from './files.ts'
import type { Terminal, Verb } from './terminal.ts'
import { withHost } from './withHost.ts'

const usage = 'kehoach compare BẢN_TRƯỚC BẢN_SAU [--any] [-o TỆP.docx] [--json] [--data THƯ_MỤC]'

export const compare: Verb = {
  name: 'compare',
  usage,
  does: `so sánh hai bản (bản nháp hoặc tệp Word, PDF, văn bản thuần): kể từng chỗ khác; -o ghi bản Word có đánh dấu sửa đổi; ${anyMeans}.`,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 2,
      options: {
        any: anyFlag,
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean', default: false },
        data: { type: 'string' },
      },
    })
    const [first = '', second = ''] = positionals
    const { output, any } = values
    if (output !== undefined && extname(output).toLowerCase() !== '.docx') {
      throw new AppError({ code: 'command.output-ending', params: { file: output } })
    }
    const path = await outputPath(output, [first, second], terminal)
    return await withHost(terminal, { data: values.data, output: path }, async (ask) => {
      const { draft: before } = await readPlan(ask, first, any, terminal)
      const { draft: after } = await readPlan(ask, second, any, terminal)
      const comparison = await ask('compare.drafts', { before, after })
      if (path !== null) {
        await ask('compare.export', { before, after, fileName: basename(path) })
        terminal.err(`Đã xuất: ${path}\n`)
      }
      if (values.json) terminal.out(asJson(comparison))
      else sayChanges(comparison, terminal)
      return 0
    })
  },
}

const kinds: Readonly<Record<ComparedRow['kind'], string>> = {
  same: '',
  changed: 'Sửa',
  added: 'Thêm',
  removed: 'Bỏ',
  moved: 'Chuyển chỗ',
  'moved-changed': 'Chuyển chỗ và sửa',
}

/** `Sửa [block/b7] Hoàn thành trước ngày [-27-]{+30+} tháng 4`. */
function sayChanges({ rows, counts }: Comparison, terminal: Terminal): void {
  for (const row of rows) {
    if (row.kind === 'same') continue
    const side = row.after ?? row.before
    const words = row.words.map(({ text, change }) =>
      change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`,
    )
    terminal.out(`${kinds[row.kind]} [${side?.place ?? ''}] ${side?.label ? `${side.label} ` : ''}${words.join('')}\n`)
  }
  const { changed, added, removed, moved } = counts
  const all = changed + added + removed + moved
  terminal.err(
    all === 0
      ? 'Hai bản giống nhau về câu chữ.\n'
      : `${changed} chỗ sửa, ${added} chỗ thêm, ${removed} chỗ bỏ, ${moved} chỗ chuyển.\n`,
  )
}
