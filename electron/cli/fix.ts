import { AppError } from '../../core/problem/appError.ts'
import { partsFor } from '../host/plans/buildParts.ts'
import { fixDraft, ruleIds } from '../host/plans/fixDraft.ts'
import { readArguments } from './arguments.ts'
import { readDraftInput } from './draftInput.ts'
import { asJson, outputPath, writeOutput } from './files.ts'
import { buildForTerminal, terminalStores } from './ports.ts'
import type { Verb } from './terminal.ts'

const usage = 'kehoach fix draft.json [--only MÃ,...] [--final] [-o TỆP.json] [--data THƯ_MỤC]'

export const fix: Verb = {
  name: 'fix',
  usage,
  does: 'sửa mọi chỗ phần mềm tự sửa được an toàn và kể từng chỗ cũ → mới; --only chỉ sửa theo các mã nêu ra, như STR-04,TXT-05.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 1,
      options: {
        only: { type: 'string' },
        final: { type: 'boolean', default: false },
        output: { type: 'string', short: 'o' },
        data: { type: 'string' },
      },
    })
    const [name = ''] = positionals
    const only = values.only === undefined ? undefined : readIds(values.only)
    const path = values.output === undefined ? null : await outputPath(values.output, name, terminal)
    const draft = await readDraftInput(name, terminal)
    const stores = await terminalStores(terminal, values.data)
    await buildForTerminal(stores, draft, values.final)
    const parts = await partsFor(stores, draft, values.final)
    const { draft: mended, done } = fixDraft(draft, parts, only)
    await writeOutput(path, asJson(mended), terminal)
    for (const { finding, before, after } of done) {
      terminal.err(`${finding.rule} [${finding.place}] ${quoted(before)} → ${quoted(after)}\n`)
    }
    terminal.err(done.length > 0 ? `Đã sửa ${done.length} chỗ.\n` : 'Không có chỗ nào phần mềm tự sửa được.\n')
    return 0
  },
}

function readIds(typed: string): ReadonlySet<string> {
  const ids = typed.split(',').map((id) => id.trim().toUpperCase())
  const unknown = ids.find((id) => !ruleIds.includes(id))
  if (unknown !== undefined) {
    const wanted = 'mã của phép rà soát như lệnh check nêu ra, cách nhau bằng dấu phẩy: STR-04,TXT-05'
    throw new AppError({ code: 'command.bad-value', params: { name: '--only', value: unknown, wanted } })
  }
  return new Set(ids)
}

const quoted = (text: string): string => (text === '' ? '(trống)' : `“${text.replace(/\s*\n\s*/g, ' ')}”`)
