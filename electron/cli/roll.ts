import { AppError } from '../../core/problem/appError.ts'
import type { RollChange } from '../../core/rollforward/proposal.ts'
import { buildDocument } from '../host/plans/buildDocument.ts'
import { partsFor } from '../host/plans/buildParts.ts'
import { rollDraft, takeProposed } from '../host/plans/rollDraft.ts'
import { readArguments, usageError } from './arguments.ts'
import { readAnyInput } from './draftInput.ts'
import { asJson, outputPath, writeOutput } from './files.ts'
import { sayFindings } from './findings.ts'
import { terminalStores } from './ports.ts'
import type { Terminal, Verb } from './terminal.ts'

const usage = 'kehoach roll TỆP --year NĂM -o draft.json [--json] [--data THƯ_MỤC]'

export const roll: Verb = {
  name: 'roll',
  usage,
  does: 'đưa kế hoạch năm trước (bản nháp hoặc tệp cũ) sang năm mới: nhận các thay đổi đề xuất, kể từng chỗ và chỗ còn sót.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 1,
      options: {
        year: { type: 'string' },
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean', default: false },
        data: { type: 'string' },
      },
    })
    if (values.year === undefined) throw usageError('thiếu năm mới: --year 2027.', usage)
    const year = readYear(values.year)
    const [name = ''] = positionals
    const path = values.output === undefined ? null : await outputPath(values.output, name, terminal)
    const stores = await terminalStores(terminal, values.data)
    const { draft } = await readAnyInput(name, terminal, stores.ports)
    const parts = await partsFor(stores, draft, false)
    const proposal = rollDraft(draft, year, { ...parts, ...stores.ports })
    const rolled = takeProposed(proposal)
    const leftovers = buildDocument(rolled, parts).findings.filter(({ rule }) => /^(?:ROL|OLD)-/u.test(rule))
    await writeOutput(path, asJson(rolled), terminal)
    if (values.json && path !== null) {
      terminal.out(
        asJson({
          fromYear: proposal.fromYear,
          toYear: proposal.toYear,
          changes: proposal.changes.map(({ group, place, before, after, reason, proposed }) => ({
            group,
            where: place,
            before,
            after,
            reason,
            taken: proposed,
          })),
          leftovers: leftovers.map(({ rule, severity, message, excerpt, place }) => ({
            id: rule,
            severity,
            message,
            excerpt,
            where: place,
          })),
        }),
      )
      return 0
    }
    for (const change of proposal.changes) sayChange(change, terminal)
    sayFindings(leftovers, terminal)
    const asked = proposal.changes.filter(({ proposed }) => !proposed).length
    const taken = proposal.changes.length - asked
    terminal.err(`Đã nhận ${taken} thay đổi; ${asked} chỗ cần người soạn xem; còn sót ${leftovers.length} chỗ.\n`)
    return 0
  },
}

function sayChange({ proposed, place, before, after, reason }: RollChange, terminal: Terminal): void {
  const words = before === after ? `“${before}”` : `“${before}” → “${after === '' ? '(trống)' : after}”`
  terminal.err(`${proposed ? 'Đổi' : 'Hỏi'} [${place}] ${words}. ${reason}\n`)
}

function readYear(typed: string): number {
  const year = Number(typed)
  if (/^\d{4}$/u.test(typed) && year >= 1990 && year <= 2200) return year
  throw new AppError({
    code: 'command.bad-value',
    params: { name: '--year', value: typed, wanted: 'một năm, ví dụ 2027' },
  })
}
