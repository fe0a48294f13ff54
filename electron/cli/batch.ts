/**
 * `kehoach batch`: a plan for each row of a list.
 *
 * 1. The list is read and its columns matched; a list none of whose columns is known is refused, one that is not known is said.
 * 2. All rows are made into the folder; what failed is told row by row.
 */
import { basename, resolve } from 'node:path'
import type { BatchResult, Input } from '../../core/contract/operations.ts'
import { AppError } from '../../core/problem/appError.ts'
import { readArguments, usageError } from './arguments.ts'
import { readDraft, readInput } from './files.ts'
import type { Terminal, Verb } from './terminal.ts'
import { type Ask, withHost } from './withHost.ts'

const usage =
  'kehoach batch --template MẪU|--draft draft.json --list DANH_SÁCH.xlsx|.csv --out THƯ_MỤC [--pdf] [--final] [--data THƯ_MỤC]'

export const batch: Verb = {
  name: 'batch',
  usage,
  does: 'soạn một kế hoạch cho mỗi hàng của danh sách (cột khớp với câu hỏi theo nhãn hoặc tên ô), xuất tất cả vào thư mục; --pdf thêm tệp PDF; --final chỉ xuất hàng không còn lỗi.',
  async run(args, terminal) {
    const { values } = readArguments(args, {
      usage,
      words: 0,
      options: {
        template: { type: 'string' },
        draft: { type: 'string' },
        list: { type: 'string' },
        out: { type: 'string' },
        pdf: { type: 'boolean', default: false },
        final: { type: 'boolean', default: false },
        data: { type: 'string' },
      },
    })
    const { template, draft, list: listFile, out, pdf, final } = values
    if (listFile === undefined) throw usageError('thiếu danh sách (--list).', usage)
    if (out === undefined) throw usageError('thiếu thư mục ra (--out).', usage)
    if ((template === undefined) === (draft === undefined))
      throw usageError('cần một trong hai: --template hoặc --draft.', usage)
    return await withHost(
      terminal,
      { data: values.data, output: resolve(terminal.folder, out), threads: true },
      async (ask) => {
        const source = template === undefined ? { draft: await readDraft(ask, draft ?? '', terminal) } : { template }
        const list = await ask('batch.list', await readInput(listFile, terminal))
        const matched = await match(ask, source, basename(listFile), list.columns, terminal)
        const result = await ask('batch.run', {
          job: 'dong-lenh',
          source,
          list,
          matched,
          formats: pdf ? ['docx', 'pdf'] : ['docx'],
          final,
          title: basename(out),
        })
        return result ? sayResult(result, list.rows.length, terminal) : 2
      },
    )
  },
}

async function match(
  ask: Ask,
  source: Input<'batch.columns'>['source'],
  file: string,
  columns: string[],
  terminal: Terminal,
): Promise<(string | null)[]> {
  const { questions, matched } = await ask('batch.columns', { source, columns })
  if (matched.every((key) => key === null)) {
    const known = questions.map(({ key, label }) => `${label} (${key})`).join(', ')
    throw new AppError({ code: 'list.no-match', params: { file, columns: columns.join(', '), known } })
  }
  for (const [at, key] of matched.entries()) {
    const label = questions.find((question) => question.key === key)?.label
    const column = columns[at] ?? ''
    if (column === '') continue
    terminal.err(
      label === undefined ? `Bỏ qua cột “${column}”: không khớp câu hỏi nào.\n` : `Cột “${column}” → ${label}\n`,
    )
  }
  return matched
}

function sayResult({ done, failed, checked, stopped, folder }: BatchResult, rows: number, terminal: Terminal): 0 | 1 {
  for (const { row, files, missing } of done)
    terminal.err(`Hàng ${row}: ${files.join(', ')}${missing > 0 ? `; còn ${missing} chỗ trống` : ''}\n`)
  for (const { row, name, what } of failed) terminal.err(`Hàng ${row} (${name}) chưa làm được: ${what}\n`)
  if (stopped) terminal.err(`${stopped.what}\n${stopped.next}\n`)
  const left = rows - done.length - failed.length
  terminal.err(
    `Đã xuất ${done.length} kế hoạch vào ${folder}; ${failed.length} hàng chưa làm được${left > 0 ? `, ${left} hàng chưa làm tới` : ''}.\n`,
  )
  if (!checked && done.length > 0)
    terminal.err('Các bản này chưa được rà soát: thêm --final để chỉ xuất bản không còn lỗi.\n')
  return failed.length > 0 || stopped ? 1 : 0
}
