import { standingErrors } from '../host/exportDocument.ts'
import { oneOf, readArguments } from './arguments.ts'
import { readAnyInput } from './draftInput.ts'
import { asJson } from './files.ts'
import { sayFindings } from './findings.ts'
import { buildForTerminal, terminalStores } from './ports.ts'
import type { Verb } from './terminal.ts'

const usage = 'kehoach check TỆP [--json] [--severity error|warning|hint] [--final] [--data THƯ_MỤC]'

/** From the gravest; `--severity` names the lightest that is shown. */
const severities = ['error', 'warning', 'hint'] as const

export const check: Verb = {
  name: 'check',
  usage,
  does: 'rà soát một bản nháp hoặc một kế hoạch dạng văn bản thuần; kết thúc với mã 1 khi còn lỗi; --final xét như bản trình ký.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 1,
      options: {
        json: { type: 'boolean' },
        severity: { type: 'string', default: 'hint' },
        final: { type: 'boolean', default: false },
        data: { type: 'string' },
      },
    })
    const lightest = severities.indexOf(oneOf('--severity', values.severity, severities))
    const [name = ''] = positionals
    const stores = terminalStores(terminal, values.data)
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
    return standingErrors(findings).length > 0 ? 1 : 0
  },
}
