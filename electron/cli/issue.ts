import { basename } from 'node:path'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { signedNumber } from '../../core/draft/planState.ts'
import { AppError } from '../../core/problem/appError.ts'
import { formatShortDate, readDate } from '../../core/text/dates.ts'
import { anyFlag, anyMeans, readArguments, usageError } from './arguments.ts'
import { outputPath, readDraft, readPlan, writeDraft } from './files.ts'
import type { Terminal, Verb } from './terminal.ts'
import { type Ask, withHost } from './withHost.ts'

const usage =
  'kehoach issue draft.json [--signed TỆP_ĐÃ_KÝ] [--number SỐ] [--date NGÀY] [--any] -o TỆP.json [--data THƯ_MỤC]'

/** As the screen does it: from the signed file, or by hand; what is typed comes before what the file says. */
export const issue: Verb = {
  name: 'issue',
  usage,
  does: `ghi kế hoạch là đã ban hành: lấy số, ngày và câu chữ của tệp đã ký (--signed), hoặc số (21/KH-UBND) và ngày (12/02/2026) ghi bằng tay; ${anyMeans}.`,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 1,
      options: {
        signed: { type: 'string' },
        number: { type: 'string' },
        date: { type: 'string' },
        any: anyFlag,
        output: { type: 'string', short: 'o' },
        data: { type: 'string' },
      },
    })
    const { signed, number, date, any, output, data } = values
    const [name = ''] = positionals
    if (signed === undefined && (number === undefined || date === undefined))
      throw usageError('thiếu tệp đã ký (--signed), hoặc số và ngày (--number, --date).', usage)
    const day = date === undefined ? null : dayOf(date)
    const path = await outputPath(output, signed === undefined ? [name] : [name, signed], terminal, '.json')
    return await withHost(terminal, { data, output: path }, async (ask) => {
      const before = await readDraft(ask, name, terminal)
      const words = signed === undefined ? before : await asSigned(ask, before, { file: signed, any }, terminal)
      const draft = issued(words, number, day, signed ?? '')
      await writeDraft(ask, path, draft, terminal)
      const { letterhead } = draft
      terminal.err(
        `Đã ghi là đã ban hành: số ${letterhead.number}/${letterhead.code}, ngày ${formatShortDate(letterhead.date)}.\n`,
      )
      return 0
    })
  },
}

function dayOf(typed: string): string {
  const day = readDate(typed)
  if (day === null)
    throw new AppError({
      code: 'command.bad-value',
      params: { name: '--date', value: typed, wanted: 'ngày/tháng/năm' },
    })
  return day
}

/** The draft with everything of the signed file taken; how much that is, is said. */
async function asSigned(
  ask: Ask,
  before: Draft,
  { file, any }: { file: string; any: boolean },
  terminal: Terminal,
): Promise<Draft> {
  const { draft: after, marks } = await readPlan(ask, file, any, terminal)
  const { rows, warning } = await ask('compare.drafts', { before, after, ...(marks ? { marks } : {}) })
  if (warning) terminal.err(`${warning}\n`)
  const changes = rows.filter(({ kind, within }) => kind !== 'same' && within === undefined).length
  terminal.err(
    changes === 0
      ? `“${basename(file)}” không khác bản nháp chỗ nào.\n`
      : `“${basename(file)}” khác bản nháp ${changes} chỗ, tính cả số và ngày.\n`,
  )
  return await ask('compare.take', { before, after, rows: 'all' })
}

function issued(draft: Draft, typed: string | undefined, day: string | null, file: string): Draft {
  const { number, code } = typed === undefined ? { number: draft.letterhead.number, code: null } : signedNumber(typed)
  const date = day ?? draft.letterhead.date
  const missing = [number.trim() === '' && 'số (--number)', date === '' && 'ngày (--date)'].filter(
    (one) => one !== false,
  )
  if (missing.length > 0) throw usageError(`“${basename(file)}” chưa ghi ${missing.join(' và ')}.`, usage)
  return applyEdit(draft, {
    op: 'all',
    edits: [
      { op: 'set-letterhead', patch: { number, date, draftMark: null, ...(code === null ? {} : { code }) } },
      { op: 'set-state', state: 'issued' },
    ],
  })
}
