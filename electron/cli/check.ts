import { extname } from 'node:path'
import { severities } from '../../core/checks/shape/finding.ts'
import { AppError } from '../../core/problem/appError.ts'
import { partsFor } from '../host/plans/buildParts.ts'
import { standingErrors, wordOrText } from '../host/plans/exportDocument.ts'
import { makeReviewSheet } from '../host/plans/reviewSheet.ts'
import { oneOf, readArguments } from './arguments.ts'
import { readAnyInput } from './draftInput.ts'
import { asJson, outputPath } from './files.ts'
import { sayFindings } from './findings.ts'
import { buildForTerminal, terminalStores } from './ports.ts'
import type { Terminal, Verb } from './terminal.ts'

const usage = `kehoach check TỆP [--json] [--severity ${severities.join('|')}] [--final] [--sheet TỆP.docx] [--data THƯ_MỤC]`

export const check: Verb = {
  name: 'check',
  usage,
  does: 'rà soát một bản nháp hoặc một tệp Word, PDF, văn bản thuần; kết thúc với mã 1 khi còn lỗi; --final xét như bản trình ký; --sheet ghi thêm phiếu rà soát một trang để trình lãnh đạo.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 1,
      options: {
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
    const sheet = values.sheet === undefined ? null : await sheetPath(values.sheet, name, terminal)
    const stores = await terminalStores(terminal, values.data)
    const { draft } = await readAnyInput(name, terminal, stores.ports)
    const { findings } = await buildForTerminal(stores, draft, values.final)
    const shown = findings.filter(
      (found) => found.waived === undefined && severities.indexOf(found.severity) <= lightest,
    )
    if (values.json) {
      terminal.out(
        asJson(
          shown.map(({ rule, severity, message, excerpt, place, source, fix }) => ({
            id: rule,
            severity,
            message,
            excerpt,
            where: place,
            source,
            fix: fix ? { kind: fix.kind, label: fix.label } : null,
          })),
        ),
      )
    } else {
      sayFindings(shown, terminal)
      if (shown.length === 0) terminal.err('Không thấy lỗi nào.\n')
    }
    if (sheet !== null) {
      const { engine, now } = stores.ports
      const parts = await partsFor(stores, draft, true)
      const made = await makeReviewSheet(engine, draft, parts, now())
      await wordOrText(engine, 'docx', made.sheet, sheet)
      await engine.close()
      terminal.err(`Đã ghi phiếu rà soát: ${sheet}\n`)
    }
    return standingErrors(findings).length > 0 ? 1 : 0
  },
}

/** Checked before any work is done: a Word file in a folder that is there, and not the plan itself. */
async function sheetPath(typed: string, input: string, terminal: Terminal): Promise<string> {
  if (extname(typed).toLowerCase() !== '.docx')
    throw new AppError({
      code: 'command.bad-value',
      params: { name: '--sheet', value: typed, wanted: 'tên tệp .docx' },
    })
  return await outputPath(typed, input, terminal)
}
