import { readArguments } from './arguments.ts'
import { outputPath, readDraft, writeDraft } from './files.ts'
import type { Verb } from './terminal.ts'
import { withHost } from './withHost.ts'

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
    const path = await outputPath(values.output, [name], terminal, '.json')
    return await withHost(terminal, { data: values.data, output: path }, async (ask) => {
      const { draft, changes } = await ask('document.fixed', {
        draft: await readDraft(ask, name, terminal),
        only: values.only?.split(','),
        final: values.final,
        strict: true,
      })
      await writeDraft(ask, path, draft, terminal)
      for (const { finding, before, after } of changes) {
        terminal.err(`${finding.rule} [${finding.place}] ${quoted(before)} → ${quoted(after)}\n`)
      }
      terminal.err(changes.length > 0 ? `Đã sửa ${changes.length} chỗ.\n` : 'Không có chỗ nào phần mềm tự sửa được.\n')
      return 0
    })
  },
}

const quoted = (text: string): string => (text === '' ? '(trống)' : `“${text.replace(/\s*\n\s*/g, ' ')}”`)
