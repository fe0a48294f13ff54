import { AppError } from '../../core/problem/appError.ts'
import { beginDraft } from '../host/handlers/drafts.ts'
import { type Answers, readAnswer } from './answers.ts'
import { readArguments, usageError } from './arguments.ts'
import { asJson, outputPath, writeOutput } from './files.ts'
import { terminalStores } from './ports.ts'
import type { Verb } from './terminal.ts'

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
    if (!/^[a-z0-9-]{1,64}$/.test(id)) throw new AppError({ code: 'template.not-found', params: { id } })
    const output = values.output === undefined ? null : await outputPath(values.output, null, terminal)
    const stores = await terminalStores(terminal, values.data)
    const { form } = await stores.templates.get(id)
    const answers = (values.set ?? []).reduce<Answers>(
      (so, text) => {
        const at = text.indexOf('=')
        if (at < 1) throw usageError(`“--set ${text}” thiếu dấu “=”.`, usage)
        return readAnswer(so, form, text.slice(0, at), text.slice(at + 1))
      },
      { facts: {} },
    )
    const draft = await beginDraft(stores, { template: id, ...answers })
    await writeOutput(output, asJson(draft), terminal)
    return 0
  },
}
