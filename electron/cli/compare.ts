/**
 * `kehoach compare`: what changed between two plans, told, written for Word, or taken into the first.
 *
 * 1. Options that contradict each other are refused before anything is read.
 * 2. Both plans are read, drafts or foreign files, and compared; with an author, the rows of that one alone.
 * 3. With `--take` the chosen rows go into a new draft; else, with `-o`, a Word file with tracked changes is written.
 * 4. The changes are told one a line, by the numbers they are taken by, or as JSON.
 */

import { basename, extname } from 'node:path'
import type { ChangeAuthor, ComparedRow, Comparison } from '../../core/compare/comparison.ts'
import { AppError } from '../../core/problem/appError.ts'
import { jsonText } from '../../core/text/json.ts'
import { diffWords } from '../../core/text/wordDiff.ts'
import { anyFlag, anyMeans, readArguments, usageError } from './arguments.ts'
import { outputPath, readPlan, writeDraft } from './files.ts'
import type { Terminal, Verb } from './terminal.ts'
import { withHost } from './withHost.ts'

const usage =
  'kehoach compare BẢN_TRƯỚC BẢN_SAU [--take all|none|CHỖ,...] [--author TÊN] [--any] [-o TỆP.docx|draft.json] [--json] [--data THƯ_MỤC]'

export const compare: Verb = {
  name: 'compare',
  usage,
  does: `so sánh hai bản (bản nháp hoặc tệp Word, PDF, văn bản thuần): kể từng chỗ khác theo số; -o ghi bản Word có đánh dấu sửa đổi; --take đưa mọi chỗ (all), không chỗ nào (none) hoặc các chỗ có số ấy (2,5) vào bản trước, ghi thành bản nháp mới; --author chỉ kể và đưa phần người ấy sửa trong tệp Word có theo dõi sửa đổi; ${anyMeans}.`,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      usage,
      words: 2,
      options: {
        any: anyFlag,
        take: { type: 'string' },
        author: { type: 'string' },
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean', default: false },
        data: { type: 'string' },
      },
    })
    const [first = '', second = ''] = positionals
    const { output, any, take, author, json } = values
    const ending = take === undefined ? '.docx' : '.json'
    if (output !== undefined && extname(output).toLowerCase() !== ending) {
      if (take === undefined) throw new AppError({ code: 'command.output-ending', params: { file: output } })
      throw new AppError({ code: 'command.bad-value', params: { name: '-o', value: output, wanted: 'tệp .json' } })
    }
    const path = await outputPath(output, [first, second], terminal)
    if (json && take !== undefined && path === null) {
      throw usageError('--json và bản nháp mới cùng ra một chỗ: thêm -o draft.json.', usage)
    }
    return await withHost(terminal, { data: values.data, output: path }, async (ask) => {
      const { draft: before } = await readPlan(ask, first, any, terminal)
      const { draft: after, marks } = await readPlan(ask, second, any, terminal)
      const found = await ask('compare.drafts', { before, after, ...(marks ? { marks } : {}) })
      const comparison = author === undefined ? found : onlyBy(author, found)
      if (comparison.warning) terminal.err(`${comparison.warning}\n`)
      if (comparison.review) terminal.err(`${comparison.review.says}\n`)
      for (const line of comparison.apart ?? []) terminal.err(`${line}\n`)
      const named = take === undefined ? null : rowsNamed(take, comparison)
      const rows = named === 'all' && author !== undefined ? takableIds(comparison) : named
      if (rows !== null) {
        const hands = author === undefined || rows === 'all' ? [] : handsTaken(comparison, rows)
        const whole = rows === 'all' ? rows : rows.filter((id) => hands.every(({ row }) => row !== id))
        const draft = await ask('compare.take', { before, after, rows: whole, hands })
        await writeDraft(ask, path, draft, terminal)
        const count = rows === 'all' ? comparison.rows.filter(differs).length : rows.length
        terminal.err(`Đã đưa ${count} chỗ vào bản trước${path === null ? '' : `, ghi ở: ${path}`}.\n`)
      } else if (path !== null) {
        await ask('compare.export', { before, after, fileName: basename(path) })
        terminal.err(`Đã xuất: ${path}\n`)
      }
      if (json) terminal.out(jsonText(numbered(comparison)))
      else if (rows === null) sayChanges(comparison, terminal)
      return 0
    })
  },
}

const kinds: Readonly<Record<ComparedRow['kind'], string>> = {
  same: '',
  changed: 'Sửa',
  added: 'Thêm',
  removed: 'Bỏ',
  moved: 'Chuyển chỗ',
  'moved-changed': 'Chuyển chỗ và sửa',
}

const differs = ({ kind, within }: ComparedRow): boolean => kind !== 'same' && within === undefined

/** Rows that differ are named by the number they are told and taken by: the names inside are made anew on every reading of a file. */
function numbered({ rows, ...rest }: Comparison) {
  let row = 0
  const names = new Map(rows.map((one) => [one.id, differs(one) ? String(++row) : '']))
  const named = (one: ComparedRow): ComparedRow => ({
    ...one,
    id: names.get(one.id) ?? '',
    ...(one.within === undefined ? {} : { within: names.get(one.within) ?? '' }),
  })
  return { ...rest, rows: rows.map(named) }
}

const takableIds = ({ rows }: Comparison): string[] =>
  rows.flatMap((row) => (row.takable && differs(row) ? [row.id] : []))

/** What one person changed, alone or beside others; all else is as if it had stayed. Throws where nobody of that name changed anything. */
function onlyBy(author: string, comparison: Comparison): Comparison {
  const names = new Set(comparison.rows.flatMap(({ authors = [] }) => authors.map((one) => one.author)))
  if (!names.has(author)) {
    const wanted = names.size === 0 ? 'không dùng: tệp không theo dõi ai sửa' : [...names].join(', ')
    throw new AppError({ code: 'command.bad-value', params: { name: '--author', value: author, wanted } })
  }
  const rows = comparison.rows.flatMap((row): ComparedRow[] => {
    if (!differs(row) || (row.authors?.every((one) => one.author === author) ?? false)) return [row]
    // Of what several people changed, this one's part.
    const own = row.hands?.find((hand) => hand.author === author)
    if (!own || !row.after) return []
    const words = diffWords(row.before?.text ?? '', own.text)
    return [{ ...row, after: { ...row.after, text: own.text }, words, authors: [own], hands: [own] }]
  })
  const count = (kinds: readonly ComparedRow['kind'][]): number =>
    rows.filter((row) => differs(row) && kinds.includes(row.kind)).length
  return {
    ...comparison,
    rows,
    counts: {
      changed: count(['changed']),
      added: count(['added']),
      removed: count(['removed']),
      moved: count(['moved', 'moved-changed']),
    },
  }
}

const handsTaken = ({ rows }: Comparison, taken: readonly string[]): { row: string; text: string }[] =>
  rows.flatMap(({ id, hands = [] }) =>
    taken.includes(id) ? hands.slice(0, 1).map(({ text }) => ({ row: id, text })) : [],
  )

/** `2,5`: rows by their numbers. */
function rowsNamed(typed: string, { rows }: Comparison): 'all' | string[] {
  if (typed === 'all') return 'all'
  if (typed === 'none') return []
  const changes = rows.filter(differs)
  const ids = typed.split(',').map((word) => {
    const name = word.trim()
    const row = changes.find((_, at) => String(at + 1) === name)
    if (row?.takable) return row.id
    const wanted =
      row === undefined
        ? changes.length === 0
          ? 'all hoặc none: hai bản không có chỗ nào khác'
          : `all, none hoặc số của chỗ khác, từ 1 đến ${changes.length}`
        : 'chỗ có thể đưa riêng; chỗ này chỉ theo cả bảng khi đưa hết (all)'
    throw new AppError({ code: 'command.bad-value', params: { name: '--take', value: name, wanted } })
  })
  return [...new Set(ids)]
}

/** `, Trần Văn Bình 05/01/2026`. */
const byWhom = ({ author, at }: ChangeAuthor): string =>
  [author === '' ? '(không rõ ai)' : author, dayOf(at)].filter((part) => part !== '').join(' ')

/** As the clock of the writer showed it: `05/01/2026`. */
const dayOf = (at: string): string => /^(\d{4})-(\d\d)-(\d\d)/u.exec(at)?.slice(1).reverse().join('/') ?? ''

function sayComments(row: ComparedRow, terminal: Terminal): void {
  for (const look of row.looks ?? []) {
    terminal.out(`   ${byWhom(look)} đổi kiểu ${look.text === '' ? 'của cả đoạn' : `chữ của “${look.text}”`}\n`)
  }
  for (const comment of row.comments ?? []) {
    const about = comment.words === '' ? '' : ` về “${comment.words}”`
    const done = comment.done ? ' (đã xong)' : ''
    terminal.out(`   Ý kiến của ${byWhom(comment)}${about}${done}: ${comment.text}\n`)
    for (const reply of comment.replies) terminal.out(`   - ${byWhom(reply)} trả lời: ${reply.text}\n`)
  }
}

/** `1. Sửa [block/b7] Hoàn thành trước ngày [-27-]{+30+} tháng 4`. */
function sayChanges({ rows, counts }: Comparison, terminal: Terminal): void {
  let at = 0
  for (const row of rows) {
    if (!differs(row)) {
      if (row.comments || row.looks) terminal.out(`Giữ nguyên [${row.after?.place ?? ''}] ${row.after?.text ?? ''}\n`)
      sayComments(row, terminal)
      continue
    }
    at++
    const side = row.after ?? row.before
    const words = row.words.map(({ text, change }) =>
      change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`,
    )
    const along = row.carries === undefined ? undefined : `cùng ${row.carries} đoạn ở dưới`
    const made = row.derived ? 'phụ lục tự lập theo nhiệm vụ' : undefined
    const what = [kinds[row.kind], along, row.level?.says, row.called, made, ...(row.authors ?? []).map(byWhom)]
      .filter((part) => part !== undefined)
      .join(', ')
    terminal.out(`${at}. ${what} [${side?.place ?? ''}] ${side?.label ? `${side.label} ` : ''}${words.join('')}\n`)
    sayComments(row, terminal)
  }
  const { changed, added, removed, moved } = counts
  const all = changed + added + removed + moved
  terminal.err(
    all === 0
      ? 'Hai bản giống nhau về câu chữ.\n'
      : `${changed} chỗ sửa, ${added} chỗ thêm, ${removed} chỗ bỏ, ${moved} chỗ chuyển.\n`,
  )
}
