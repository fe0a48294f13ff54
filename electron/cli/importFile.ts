import type { DraftNote } from '../../core/draft/draft.ts'
import { planFilesSaid } from '../../core/planFiles.ts'
import { readArguments } from './arguments.ts'
import { readAnyInput } from './draftInput.ts'
import { asJson, outputPath, writeOutput } from './files.ts'
import { terminalStores } from './ports.ts'
import type { Terminal, Verb } from './terminal.ts'

const usage = 'kehoach import TỆP [--template MẪU] [-o draft.json] [--json] [--data THƯ_MỤC]'

export const importFileVerb: Verb = {
  name: 'import',
  usage,
  does: `đọc một kế hoạch cũ (${planFilesSaid}; - là đầu vào chuẩn) thành bản nháp; liệt kê chỗ cần xem lại.`,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 1,
      options: {
        template: { type: 'string' },
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean' },
        data: { type: 'string' },
      },
    })
    const [name = ''] = positionals
    const output = values.output === undefined ? null : await outputPath(values.output, name, terminal)
    const { templates, ports } = await terminalStores(terminal, values.data)
    const template = values.template === undefined ? null : await templates.get(values.template)
    const { draft, notes } = await readAnyInput(name, terminal, ports)
    const chosen = template ? { id: template.form.id, version: template.form.version } : draft.template
    await writeOutput(output, asJson({ ...draft, template: chosen }), terminal)
    if (values.json && output !== null) terminal.out(asJson({ notes }))
    else sayNotes(notes, terminal)
    return 0
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
