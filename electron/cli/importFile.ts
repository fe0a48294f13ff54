import type { DraftNote } from '../../core/draft/draft.ts'
import { planFilesSaid } from '../../core/planFiles.ts'
import { jsonText } from '../../core/text/json.ts'
import { anyFlag, anyMeans, readArguments } from './arguments.ts'
import { outputPath, readPlan, writeDraft } from './files.ts'
import type { Terminal, Verb } from './terminal.ts'
import { withHost } from './withHost.ts'

const usage = 'kehoach import TỆP [--any] [--template MẪU] [-o draft.json] [--json] [--data THƯ_MỤC]'

export const importFileVerb: Verb = {
  name: 'import',
  usage,
  does: `đọc một kế hoạch cũ (${planFilesSaid}; - là đầu vào chuẩn) thành bản nháp; liệt kê chỗ cần xem lại; ${anyMeans}.`,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 1,
      options: {
        any: anyFlag,
        template: { type: 'string' },
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean' },
        data: { type: 'string' },
      },
    })
    const [name = ''] = positionals
    const output = await outputPath(values.output, [name], terminal, '.json')
    return await withHost(terminal, { data: values.data, output }, async (ask) => {
      const form = values.template === undefined ? null : await ask('templates.get', { id: values.template })
      const { draft, notes } = await readPlan(ask, name, values.any, terminal)
      const made = form ? { ...draft, template: { id: form.id, version: form.version } } : draft
      await writeDraft(ask, output, made, terminal)
      if (values.json && output !== null) terminal.out(jsonText({ notes }))
      else sayNotes(notes, terminal)
      return 0
    })
  },
}

const kinds: Readonly<Record<DraftNote['kind'], string>> = {
  'not-found': 'Không thấy trong bản nhập',
  guessed: 'Phần mềm đoán',
  'left-over': 'Chưa xếp được vào đâu',
  normalised: 'Đã chỉnh lại',
}

function sayNotes(notes: readonly DraftNote[], terminal: Terminal): void {
  for (const { kind, field, text, line } of notes) {
    const where = line > 0 ? ` (dòng ${line})` : ''
    // Of what was not found there are no words: the kind already says it.
    const said = kind === 'not-found' ? [field] : [field, text].filter((part) => part !== '')
    terminal.err(`${kinds[kind]}: ${said.join(': ')}${where}\n`)
  }
}
