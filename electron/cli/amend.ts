import type { PlanPart } from '../../core/amend/planParts.ts'
import { AppError } from '../../core/problem/appError.ts'
import { foldText } from '../../core/text/normalize.ts'
import { anyFlag, anyMeans, readArguments, usageError } from './arguments.ts'
import { outputPath, readPlan, writeDraft } from './files.ts'
import type { Verb } from './terminal.ts'
import { withHost } from './withHost.ts'

const usage = 'kehoach amend TỆP [--part II.3]... [--replace] [--any] [-o TỆP.json] [--data THƯ_MỤC]'

export const amend: Verb = {
  name: 'amend',
  usage,
  does: `kế hoạch sửa đổi, bổ sung các phần đã chọn của một kế hoạch đã ban hành, hoặc thay thế cả kế hoạch (--replace); không chọn gì thì kể các phần; ${anyMeans}.`,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 1,
      options: {
        part: { type: 'string', multiple: true, default: [] },
        replace: { type: 'boolean', default: false },
        any: anyFlag,
        output: { type: 'string', short: 'o' },
        data: { type: 'string' },
      },
    })
    if (values.replace && values.part.length > 0) throw usageError('chọn --part hoặc --replace.', usage)
    const [name = ''] = positionals
    const path = await outputPath(values.output, [name], terminal, '.json')
    return await withHost(terminal, { data: values.data, output: path }, async (ask) => {
      const { draft } = await readPlan(ask, name, values.any, terminal)
      const { cited, parts } = await ask('amend.parts', { draft })
      if (!values.replace && parts.length === 0) throw new AppError({ code: 'amend.unnumbered', params: {} })
      if (!values.replace && values.part.length === 0) {
        for (const { key, name: called, words } of parts) terminal.out(`${key}\t${called}\t${words}\n`)
        return 0
      }
      const chosen = values.replace ? 'whole' : values.part.map((typed) => partOf(typed, parts).id)
      await writeDraft(ask, path, await ask('amend.draft', { draft, parts: chosen }), terminal)
      terminal.err(`${values.replace ? 'Thay thế' : 'Sửa đổi, bổ sung'} ${cited}.\n`)
      return 0
    })
  },
}

/** `II.3`, `ii.3`, `khoản 3 Mục II`, `Phụ lục I`. */
function partOf(typed: string, parts: readonly PlanPart[]): PlanPart {
  const wanted = foldText(typed).trim()
  const found = parts.find(({ key, name }) => foldText(key) === wanted || foldText(name) === wanted)
  if (found) return found
  const some = parts.filter(({ depth }) => depth === 0).map(({ key }) => key)
  throw new AppError({
    code: 'command.bad-value',
    params: { name: '--part', value: typed, wanted: `một phần của kế hoạch, ví dụ ${some.join(', ')}` },
  })
}
