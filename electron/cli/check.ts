import { basename, extname } from 'node:path'
import { severities } from '../../core/checks/shape/finding.ts'
import { type Fact, sameFacts } from '../../core/checks/shape/sameFact.ts'
import { AppError } from '../../core/problem/appError.ts'
import { jsonText } from '../../core/text/json.ts'
import { anyFlag, anyMeans, oneOf, readArguments } from './arguments.ts'
import { outputPath, readPlan } from './files.ts'
import { sayFindings } from './findings.ts'
import type { Terminal, Verb } from './terminal.ts'
import { withHost } from './withHost.ts'

const usage = `kehoach check TỆP [--any] [--json] [--severity ${severities.join('|')}] [--final] [--sheet TỆP.docx] [--data THƯ_MỤC]`

export const check: Verb = {
  name: 'check',
  usage,
  does: `rà soát một bản nháp hoặc một tệp Word, PDF, văn bản thuần; kết thúc với mã 1 khi còn lỗi; --final xét như bản trình ký; --sheet ghi thêm phiếu rà soát một trang để trình lãnh đạo; ${anyMeans}.`,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 1,
      options: {
        any: anyFlag,
        json: { type: 'boolean' },
        severity: { type: 'string', default: 'hint' },
        final: { type: 'boolean', default: false },
        sheet: { type: 'string' },
        data: { type: 'string' },
      },
    })
    // The lightest that is shown.
    const lightest = severities.indexOf(oneOf('--severity', values.severity, severities))
    const [name = ''] = positionals
    const sheet = await sheetPath(values.sheet, name, terminal)
    return await withHost(terminal, { data: values.data, output: sheet }, async (ask) => {
      const { draft, sheet: look } = await readPlan(ask, name, values.any, terminal)
      const { findings } = await ask('document.build', {
        draft,
        final: values.final,
        strict: true,
        ...(look ? { sheet: look } : {}),
      })
      const open = findings.filter((found) => found.waived === undefined)
      const shown = open.filter((found) => severities.indexOf(found.severity) <= lightest)
      if (values.json) terminal.out(jsonText(sameFacts(shown).map(asData)))
      else sayFindings(shown, terminal)
      if (!values.json && shown.length === 0) terminal.err('Không thấy lỗi nào.\n')
      if (sheet !== null) {
        await ask('document.reviewSheet', { draft, fileName: basename(sheet) })
        terminal.err(`Đã ghi phiếu rà soát: ${sheet}\n`)
      }
      return open.some(({ severity }) => severity === 'error') ? 1 : 0
    })
  },
}

/** One fact with its places: `where` is the first, `also` the others. */
const asData = ({ first: { rule, severity, message, excerpt, place, source, fix }, others }: Fact) => ({
  id: rule,
  severity,
  message,
  excerpt,
  where: place,
  also: others.map((other) => ({ where: other.place, excerpt: other.excerpt })),
  source,
  fix: fix ? { kind: fix.kind, label: fix.label } : null,
})

/** Checked before any work is done: a Word file in a folder that is there, and not the plan itself. */
async function sheetPath(typed: string | undefined, input: string, terminal: Terminal): Promise<string | null> {
  if (typed !== undefined && extname(typed).toLowerCase() !== '.docx')
    throw new AppError({
      code: 'command.bad-value',
      params: { name: '--sheet', value: typed, wanted: 'tên tệp .docx' },
    })
  return await outputPath(typed, [input], terminal)
}
