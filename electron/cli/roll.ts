import type { Finding } from '../../core/checks/shape/finding.ts'
import { plannedYears } from '../../core/contract/plannedYears.ts'
import { AppError } from '../../core/problem/appError.ts'
import type { RollChange } from '../../core/rollforward/proposal.ts'
import { jsonText } from '../../core/text/json.ts'
import { anyFlag, anyMeans, readArguments, usageError } from './arguments.ts'
import { outputPath, readPlan, writeDraft } from './files.ts'
import { sayFindings } from './findings.ts'
import type { Terminal, Verb } from './terminal.ts'
import { withHost } from './withHost.ts'

const usage = 'kehoach roll TỆP --year NĂM [--from NĂM_CŨ] [--any] -o draft.json [--json] [--data THƯ_MỤC]'

export const roll: Verb = {
  name: 'roll',
  usage,
  does: `đưa kế hoạch năm trước (bản nháp hoặc tệp cũ) sang năm mới: nhận các thay đổi đề xuất, kể từng chỗ và chỗ còn sót; ${anyMeans}.`,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 1,
      options: {
        year: { type: 'string' },
        from: { type: 'string' },
        any: anyFlag,
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean', default: false },
        data: { type: 'string' },
      },
    })
    if (values.year === undefined) throw usageError('thiếu năm mới: --year 2027.', usage)
    const year = readYear('--year', values.year)
    const from = values.from === undefined ? {} : { fromYear: readYear('--from', values.from) }
    const [name = ''] = positionals
    const path = await outputPath(values.output, [name], terminal, '.json')
    return await withHost(terminal, { data: values.data, output: path }, async (ask) => {
      const { draft: old } = await readPlan(ask, name, values.any, terminal)
      const { draft, changes, leftovers, ...years } = await ask('roll.draft', { draft: old, year, ...from })
      await writeDraft(ask, path, draft, terminal)
      if (values.json && path !== null) {
        terminal.out(
          jsonText({ ...years, changes: changes.map(changeAsData), leftovers: leftovers.map(leftoverAsData) }),
        )
        return 0
      }
      for (const change of changes) sayChange(change, terminal)
      sayFindings(leftovers, terminal)
      const asked = changes.filter(({ proposed }) => !proposed).length
      const taken = changes.length - asked
      terminal.err(`Đã nhận ${taken} thay đổi; ${asked} chỗ cần người soạn xem; còn sót ${leftovers.length} chỗ.\n`)
      return 0
    })
  },
}

const changeAsData = ({
  id,
  group,
  place,
  context,
  start,
  end,
  before,
  after,
  reason,
  proposed,
  choices,
  also,
}: RollChange) => ({
  id,
  group,
  where: place,
  context,
  start,
  end,
  before,
  after,
  choices: (choices ?? []).map((choice) => choice.after),
  reason,
  taken: proposed,
  // Other places the one answer is for.
  also: (also ?? []).map((there) => ({
    where: there.place,
    context: there.context,
    start: there.start,
    end: there.end,
    before: there.before,
    after: there.after,
  })),
})

const leftoverAsData = ({ rule, severity, message, excerpt, place }: Finding) => ({
  id: rule,
  severity,
  message,
  excerpt,
  where: place,
})

function sayChange({ proposed, place, before, after, reason, also }: RollChange, terminal: Terminal): void {
  const words = before === after ? `“${before}”` : `“${before}” → “${after === '' ? '(trống)' : after}”`
  const more = also ? ` Cùng câu trả lời ở ${also.length} chỗ nữa.` : ''
  terminal.err(`${proposed ? 'Đổi' : 'Hỏi'} [${place}] ${words}. ${reason}${more}\n`)
}

function readYear(name: string, typed: string): number {
  const year = Number(typed)
  if (/^\d{4}$/u.test(typed) && year >= plannedYears.first && year <= plannedYears.last) return year
  throw new AppError({
    code: 'command.bad-value',
    params: { name, value: typed, wanted: 'một năm, ví dụ 2027' },
  })
}
