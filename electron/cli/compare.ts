import { extname } from 'node:path'
import type { ComparedRow, Comparison } from '../../core/compare/comparison.ts'
import { AppError } from '../../core/problem/appError.ts'
import { writeExport } from '../host/exporter/writeExport.ts'
import { comparePlans, documentsOf } from '../host/plans/comparePlans.ts'
import { readArguments } from './arguments.ts'
import { readAnyInput } from './draftInput.ts'
import { asJson, outputPath } from './files.ts'
import { terminalStores } from './ports.ts'
import type { Terminal, Verb } from './terminal.ts'

const usage = 'kehoach compare BẢN_TRƯỚC BẢN_SAU [-o TỆP.docx] [--json] [--data THƯ_MỤC]'

export const compare: Verb = {
  name: 'compare',
  usage,
  does: 'so sánh hai bản (bản nháp hoặc tệp Word, PDF, văn bản thuần): kể từng chỗ khác; -o ghi bản Word có đánh dấu sửa đổi.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 2,
      options: {
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean', default: false },
        data: { type: 'string' },
      },
    })
    const [first = '', second = ''] = positionals
    const path = values.output === undefined ? null : await wordPath(values.output, [first, second], terminal)
    const stores = await terminalStores(terminal, values.data)
    try {
      const { draft: before } = await readAnyInput(first, terminal, stores.ports)
      const { draft: after } = await readAnyInput(second, terminal, stores.ports)
      const comparison = await comparePlans(stores, before, after)
      if (path !== null) {
        await writeExport(path, await stores.ports.engine.tracked(await documentsOf(stores, before, after)))
        terminal.err(`Đã xuất: ${path}\n`)
      }
      if (values.json) terminal.out(asJson(comparison))
      else sayChanges(comparison, terminal)
      return 0
    } finally {
      await stores.ports.engine.close()
    }
  },
}

async function wordPath(output: string, inputs: readonly string[], terminal: Terminal): Promise<string> {
  if (extname(output).toLowerCase() !== '.docx') {
    throw new AppError({ code: 'command.output-ending', params: { file: output } })
  }
  let path = ''
  for (const input of inputs) path = await outputPath(output, input, terminal)
  return path
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
