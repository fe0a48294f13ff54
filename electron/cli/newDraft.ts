import type { TemplateForm } from '../../core/template/template.ts'
import { type Answers, readAnswer } from './answers.ts'
import { readArguments, usageError } from './arguments.ts'
import { outputPath, writeDraft } from './files.ts'
import type { Verb } from './terminal.ts'
import { withHost } from './withHost.ts'

const usage = 'kehoach new MẪU [--set tên=giá_trị ...] [-o draft.json] [--data THƯ_MỤC]'

export const newDraftVerb: Verb = {
  name: 'new',
  usage,
  does: 'tạo bản nháp mới từ một mẫu; --set điền sẵn các ô của mẫu, nam và trich_yeu.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 1,
      options: {
        set: { type: 'string', multiple: true },
        output: { type: 'string', short: 'o' },
        data: { type: 'string' },
      },
    })
    const [id = ''] = positionals
    const output = await outputPath(values.output, [], terminal, '.json')
    return await withHost(terminal, { data: values.data, output }, async (ask) => {
      const form = await ask('templates.get', { id })
      const answers = readAnswers(values.set ?? [], form)
      const draft = await ask('drafts.begin', { template: id, ...answers })
      await writeDraft(ask, output, draft, terminal)
      for (const { id: name, label, kind, askFirst } of form.fields)
        if (askFirst && draft.facts[name] === undefined)
          terminal.err(`Chưa trả lời “${label}”: --set ${name}${kind === 'document' ? '.so' : ''}=…\n`)
      return 0
    })
  },
}

function readAnswers(typed: readonly string[], form: TemplateForm): Answers {
  const answered = new Set<string>()
  return typed.reduce<Answers>(
    (answers, text) => {
      const at = text.indexOf('=')
      if (at < 0) throw usageError(`“--set ${text}” thiếu dấu “=”.`, usage)
      const name = text.slice(0, at)
      if (name === '') throw usageError(`“--set ${text}” thiếu tên trước dấu “=”.`, usage)
      if (answered.has(name)) throw usageError(`“${name}” được trả lời hai lần sau --set.`, usage)
      answered.add(name)
      return readAnswer(answers, form, name, text.slice(at + 1))
    },
    { facts: {} },
  )
}
