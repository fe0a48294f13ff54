/**
 * Money and counts of a plan: sums, words for figures, sources.
 *
 * 1. A sum and its words in brackets, a count and its words, say the same.
 * 2. The sums of the lines under a line add up to its own; those before “Tổng cộng” to that; a table's rows to its last, groups by
 *    themselves.
 * 3. The words under a table are those of its total.
 * 4. A section of the budget with sums says where they come from; one without speaks of an estimate.
 */

import { inlineOfCell } from '../../draft/cells.ts'
import type { Block, Draft } from '../../draft/draft.ts'
import { amountsIn, dong } from '../../reading/amounts.ts'
import { isIn, wholeText } from '../../reading/assignments.ts'
import { inView } from '../../reading/inText.ts'
import { matchesIn } from '../../reading/keep.ts'
import { passagesOf } from '../../reading/passages.ts'
import { type BlockView, excerptOf, readingOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { figureForm, figureValue, groupedText } from '../../text/figures.ts'
import { withPlainSpaces } from '../../text/normalize.ts'
import { readNumberWords } from '../../text/numberWords.ts'
import { exampleBlock } from '../kits/exampleEdits.ts'
import { says } from '../kits/exampleText.ts'
import { toPlace } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const source =
  /ngân sách|kinh phí (?:không )?thường xuyên|được giao|giao cho|tài chính công đoàn|nguồn|xã hội hóa|xã hội hoá|huy động|đóng góp|tài trợ|dự toán/iu
const estimated =
  /\d[\d.,]*\s*(?:đồng|triệu|tỷ)|dự toán|lồng ghép|không (?:sử dụng|phát sinh)|chi thường xuyên|ngân sách (?:cấp )?(?:xã|phường|đặc khu|tỉnh|địa phương)|quỹ|dự phòng/iu
const total = /^\s*(?:[Tt]ổng|[Cc]ộng)(?!\p{L})/u

const budget =
  (...children: Block[]): ((plan: Draft) => Draft) =>
  (plan) => ({ ...plan, body: plan.body.map((block) => (block.role === 'budget' ? { ...block, children } : block)) })

const aTable = (...sums: string[]): Block =>
  exampleBlock('t', {
    kind: 'table',
    table: {
      columns: [{ width: 1 }, { width: 4 }, { width: 2 }],
      headerRows: 1,
      rows: [
        ['TT', 'Nội dung', 'Kinh phí (đồng)'],
        ...sums.map((sum, index) => [String(index + 1), 'Hội nghị, in tài liệu', sum]),
        ['', 'Tổng cộng', '3.500.000'],
      ],
    },
  })

export const money: Rule = {
  id: 'TASK-08',
  severity: 'hint',
  title: 'Kinh phí có nguồn; tổng bằng các khoản cộng lại; số và chữ khớp nhau',
  why: 'Tổng sai, số và chữ lệch nhau hay không nêu nguồn thì kế toán không lập được dự toán, không thanh toán.',
  unless: 'Bảng có dòng cộng ở giữa, cột là tỷ lệ, đơn giá, năm, hoặc số tiền không được ghi là tổng.',
  source: custom,
  examples: [
    { name: 'Kinh phí trong dự toán', reports: 0, draft: (plan) => plan },
    { name: 'Số và chữ khớp', reports: 0, draft: says('Chi 1.250.000 đồng (Một triệu hai trăm năm mươi nghìn đồng).') },
    { name: 'Số và chữ khác nhau', reports: 1, draft: says('Chi 1.250.000 đồng (Một triệu hai trăm nghìn đồng).') },
    {
      name: 'Tổng khác các khoản cộng lại',
      reports: 1,
      draft: says(
        'Tổng kinh phí từ ngân sách xã: 5.000.000 đồng, gồm: hội nghị 2.000.000 đồng; in tài liệu 2.500.000 đồng.',
      ),
    },
    {
      name: 'Kinh phí thực hiện gồm các khoản, cộng sai',
      reports: 1,
      draft: says(
        'Kinh phí thực hiện là 9.000.000 đồng từ ngân sách xã, gồm: loa 4.000.000 đồng, băng rôn 3.500.000 đồng, nước uống 2.500.000 đồng.',
      ),
    },
    {
      name: 'Kinh phí thực hiện gồm các khoản, cộng đúng',
      reports: 0,
      draft: says(
        'Kinh phí thực hiện là 10.000.000 đồng từ ngân sách xã, gồm: loa 4.000.000 đồng, băng rôn 3.500.000 đồng, nước uống 2.500.000 đồng.',
      ),
    },
    {
      name: 'Mức chi một người',
      reports: 0,
      draft: says(
        'Kinh phí tổ chức: 9.000.000 đồng từ ngân sách xã, gồm: tiền ăn 200.000 đồng/người, tiền xe 100.000 đồng/người.',
      ),
    },
    {
      name: 'Bảng cộng đúng',
      reports: 0,
      draft: budget(exampleBlock('n', { marker: '1', text: 'Từ ngân sách xã:' }), aTable('2.000.000', '1.500.000')),
    },
    {
      name: 'Bảng cộng sai',
      reports: 1,
      draft: budget(exampleBlock('n', { marker: '1', text: 'Từ ngân sách xã:' }), aTable('2.000.000', '1.800.000')),
    },
    {
      name: 'Tổng ghi sau các dòng, cộng sai',
      reports: 1,
      draft: budget(
        exampleBlock('n1', { marker: '-', text: 'Ngân sách xã: 80.000.000 đồng.' }),
        exampleBlock('n2', { marker: '-', text: 'Xã hội hóa: 60.000.000 đồng.' }),
        exampleBlock('n3', { kind: 'paragraph', text: 'Tổng cộng: 150.000.000 đồng.' }),
      ),
    },
    {
      name: 'Tổng ghi sau các dòng, cộng đúng',
      reports: 0,
      draft: budget(
        exampleBlock('n1', { marker: '-', text: 'Ngân sách xã: 80.000.000 đồng.' }),
        exampleBlock('n2', { marker: '-', text: 'Xã hội hóa: 60.000.000 đồng.' }),
        exampleBlock('n3', { kind: 'paragraph', text: 'Tổng cộng: 140.000.000 đồng.' }),
      ),
    },
    {
      name: 'Trong đó, mỗi khoản một dòng ngang hàng, cộng ra nhiều hơn',
      reports: 1,
      draft: budget(
        exampleBlock('n0', { kind: 'paragraph', text: 'Tổng kinh phí: 64.000.000 đồng, trong đó:' }),
        exampleBlock('n1', { marker: '1', text: 'Ngân sách xã: 45.000.000 đồng.' }),
        exampleBlock('n2', { marker: '1', text: 'Xã hội hóa: 24.000.000 đồng.' }),
      ),
    },
    {
      name: 'Trong đó, mỗi khoản một dòng ngang hàng, cộng đúng',
      reports: 0,
      draft: budget(
        exampleBlock('n0', { kind: 'paragraph', text: 'Tổng kinh phí là 69.000.000 đồng. Trong đó:' }),
        exampleBlock('n1', { marker: '1', text: 'Ngân sách xã: 45.000.000 đồng.' }),
        exampleBlock('n2', { marker: '1', text: 'Xã hội hóa: 24.000.000 đồng.' }),
      ),
    },
    {
      name: 'Các dòng sau không phải là khoản của tổng',
      reports: 0,
      draft: budget(
        exampleBlock('n0', { kind: 'paragraph', text: 'Tổng kinh phí từ ngân sách xã là 69.000.000 đồng.' }),
        exampleBlock('n1', { marker: '1', text: 'Mức chi mỗi lớp: 4.500.000 đồng.' }),
        exampleBlock('n2', { marker: '1', text: 'Mức chi mỗi hội nghị: 2.400.000 đồng.' }),
      ),
    },
    {
      name: 'Chữ dưới bảng khác tổng của bảng',
      reports: 1,
      draft: budget(
        exampleBlock('n', { marker: '1', text: 'Từ ngân sách xã:' }),
        aTable('2.000.000', '1.500.000'),
        exampleBlock('c', { kind: 'paragraph', text: '(Bằng chữ: Ba triệu bốn trăm nghìn đồng)' }),
      ),
    },
    {
      name: 'Chữ dưới bảng đúng tổng của bảng',
      reports: 0,
      draft: budget(
        exampleBlock('n', { marker: '1', text: 'Từ ngân sách xã:' }),
        aTable('2.000.000', '1.500.000'),
        exampleBlock('c', { kind: 'paragraph', text: '(Bằng chữ: Ba triệu năm trăm nghìn đồng)' }),
      ),
    },
    {
      name: 'Số lượng và chữ khác nhau',
      reports: 1,
      draft: says('Lập biên bản thành 03 (hai) bản; mời 12 (mười hai) người.'),
    },
    {
      name: 'Bảng chia mục, một mục cộng sai',
      reports: 1,
      draft: budget(
        exampleBlock('n', { marker: '1', text: 'Từ ngân sách xã:' }),
        exampleBlock('t', {
          kind: 'table',
          table: {
            columns: [{ width: 1 }, { width: 4 }, { width: 2 }],
            headerRows: 1,
            rows: [
              ['TT', 'Nội dung', 'Kinh phí (đồng)'],
              ['I', 'Tuyên truyền', '3.000.000'],
              ['1', 'Băng rôn', '1.000.000'],
              ['2', 'Tờ rơi', '1.500.000'],
              ['II', 'Hội nghị', '2.000.000'],
              ['', 'Tổng cộng', '5.000.000'],
            ],
          },
        }),
      ),
    },
    {
      name: 'Có số tiền mà không có nguồn',
      reports: 1,
      draft: budget(exampleBlock('n', { marker: '1', text: 'Kinh phí: 5.000.000 đồng.' })),
    },
    {
      name: 'Không số tiền, không dự toán',
      reports: 1,
      draft: budget(exampleBlock('n', { marker: '1', text: 'Kinh phí do ngân sách nhà nước bảo đảm theo phân cấp.' })),
    },
  ],
  *check(input) {
    yield* figuresAndWords(input)
    yield* countsAndWords(input)
    for (const view of readingOf(input).blocks) yield* sumOfLines(view)
    yield* totalInWords(readingOf(input).blocks)
    for (const view of readingOf(input).blocks) {
      yield* totalBehind(view)
      yield* totalAhead(view)
    }
    for (const section of readingOf(input).body) if (section.block.role === 'budget') yield* sourceAndEstimate(section)
  },
}

function* figuresAndWords(input: PlanInput): Generator<RuleFinding> {
  for (const passage of passagesOf(input))
    for (const { start, end, value, words, inWords } of amountsIn(passage.text)) {
      if (inWords === null || inWords === value) continue
      yield {
        ...passage.at({ start, end }),
        excerpt: `${passage.text.slice(start, end)} (${words})`,
        severity: 'error',
        message: `“${passage.text.slice(start, end)}” bằng số là ${dong(value)}, bằng chữ là ${dong(inWords)}.`,
        fix: toPlace,
      }
    }
}

/** `03 (ba) bản`, `120 người (một trăm hai mươi người)`. */
const countedIn = matchesIn(
  /(?<![\p{L}\d.,/-])(?<figure>\d{1,3}(?:\.\d{3})+|\d{1,4})(?<noun>(?:\s\p{Ll}+){0,3})\s?\((?:bằng chữ:?\s*)?(?<words>[\p{L}\s]{2,80})\)/giu,
)

function* countsAndWords(input: PlanInput): Generator<RuleFinding> {
  for (const passage of passagesOf(input)) {
    if (!/\d[^()]{0,40}\(/u.test(passage.text)) continue
    for (const match of countedIn(passage.text)) {
      const { figure = '', noun = '', words = '' } = match.groups ?? {}
      if (/(?:đồng|triệu|tỷ|tỉ|nghìn|ngàn)/u.test(noun)) continue
      const said = words.trim().toLocaleLowerCase('vi')
      const named = noun.trim()
      const inWords = readNumberWords(
        named !== '' && said.endsWith(` ${named}`) ? said.slice(0, -named.length).trim() : said,
      )
      const value = Number(figure.replaceAll('.', ''))
      if (inWords === null || inWords === value) continue
      yield {
        ...passage.at({ start: match.index, end: match.index + match[0].length }),
        excerpt: match[0],
        severity: 'error',
        message: `“${match[0]}” bằng số là ${groupedText(value)}, bằng chữ là ${groupedText(inWords)}.`,
        fix: toPlace,
      }
    }
  }
}

function* sumOfLines(view: BlockView): Generator<RuleFinding> {
  if (view.block.kind === 'table') {
    yield* sumOfTable(view)
    return
  }
  const here = amountsIn(view.text)
  const [whole, ...rest] = here
  const lead = view.text.slice(0, whole?.start)
  // `Kinh phí thực hiện là ... đồng, gồm:` names a total too; prices of one thing each do not add up to it.
  const isTotal =
    /(?<!\p{L})[Tt]ổng(?!\p{L})/u.test(lead) ||
    (/^Kinh phí (?:thực hiện|tổ chức)(?: [\p{L}\s]{0,40})?(?:là|:)\s*$/u.test(lead) &&
      /(?:gồm|bao gồm):/u.test(view.text) &&
      !/đồng\s?\//u.test(view.text))
  if (!whole || !isTotal) return
  const under = view.children.map((child) => resultsIn(child.text))
  const fromChildren = rest.length === 0 && under.length >= 2 && under.every((list) => list.length === 1)
  const parts = fromChildren ? under.flat() : rest
  const listed =
    fromChildren ||
    (rest.length >= 2 && /(?:gồm|trong đó|cụ thể|:)\s*[^.]*$/u.test(view.text.slice(whole.end, rest[0]?.start)))
  if (!listed) return
  const sum = parts.reduce((before, { value }) => before + value, 0)
  if (sum === whole.value) return
  yield {
    ...inView(view, whole),
    excerpt: view.text.slice(whole.start, whole.end),
    // "Trong đó" may name some of them only.
    ...(fromChildren || /trong đó/u.test(view.text.slice(whole.end, rest[0]?.start))
      ? {}
      : { severity: 'warning' as const }),
    message: `Tổng ghi ${dong(whole.value)}, các khoản cộng lại là ${dong(sum)}.`,
    fix: toPlace,
  }
}

/** The sums of a line; of one that ends in a product its result alone. */
function resultsIn(text: string): ReturnType<typeof amountsIn> {
  const found = amountsIn(text)
  const equals = text.lastIndexOf('=')
  if (equals === -1 || text.indexOf('=') !== equals) return found
  return found.filter(({ start }) => start > equals)
}

/** `Tổng cộng: 185.000.000 đồng.` behind the lines it adds up, each with one sum. */
function* totalBehind(view: BlockView): Generator<RuleFinding> {
  if (
    view.block.kind === 'table' ||
    !/^(?:Tổng cộng|Tổng|Cộng)(?: kinh phí| chi| số tiền)?\s*(?:là)?\s*:/u.test(view.text)
  )
    return
  const here = amountsIn(view.text)
  const [whole] = here
  const beside = view.parent?.children ?? []
  const before = beside.slice(0, Math.max(0, beside.indexOf(view))).reverse()
  const end = before.findIndex(
    (each) => each.block.kind === 'table' || each.children.length > 0 || resultsIn(each.text).length !== 1,
  )
  const lines = end === -1 ? before : before.slice(0, end)
  if (!whole || here.length !== 1 || view.children.length > 0 || lines.length < 2) return
  const sum = lines.reduce((all, { text }) => all + (resultsIn(text)[0]?.value ?? 0), 0)
  if (sum === whole.value) return
  yield {
    ...inView(view, whole),
    excerpt: view.text.slice(whole.start, whole.end),
    severity: 'warning',
    message: `Tổng ghi ${dong(whole.value)}, các dòng phía trên cộng lại là ${dong(sum)}.`,
    fix: toPlace,
  }
}

/** `Tổng kinh phí: 64.000.000 đồng, trong đó:` ahead of lines of its own level, each with one sum. */
function* totalAhead(view: BlockView): Generator<RuleFinding> {
  if (view.block.kind === 'table' || view.children.length > 0) return
  if (!/(?:[Tt]rong đó|[Gg]ồm|[Cc]ụ thể|sau)\s*:?$/u.test(view.text)) return
  const here = amountsIn(view.text)
  const [whole] = here
  if (!whole || here.length !== 1 || !/(?<!\p{L})[Tt]ổng(?!\p{L})/u.test(view.text.slice(0, whole.start))) return
  const beside = view.parent?.children ?? []
  const behind = beside.slice(beside.indexOf(view) + 1)
  const end = behind.findIndex(
    (each) => each.block.kind === 'table' || each.children.length > 0 || resultsIn(each.text).length !== 1,
  )
  const lines = end === -1 ? behind : behind.slice(0, end)
  if (lines.length < 2) return
  const sum = lines.reduce((all, { text }) => all + (resultsIn(text)[0]?.value ?? 0), 0)
  if (sum === whole.value) return
  yield {
    ...inView(view, whole),
    excerpt: view.text.slice(whole.start, whole.end),
    // "Trong đó" may name some of them only; more than all of them is never right.
    ...(sum > whole.value && end === -1 ? { severity: 'warning' as const } : {}),
    message: `Tổng ghi ${dong(whole.value)}, các khoản cộng lại là ${dong(sum)}.`,
    fix: toPlace,
  }
}

/** `(Bằng chữ: Mười lăm triệu đồng)` under a table: its total in words. */
function* totalInWords(views: readonly BlockView[]): Generator<RuleFinding> {
  for (const [index, view] of views.entries()) {
    const words = /^\(?(?:Số tiền )?[Bb]ằng chữ:?\s*(?<words>[^()\d]{6,200}?)\.?\)?\.?$/u.exec(view.text)?.groups?.words
    const table = views[index - 1]
    if (words === undefined || table?.block.kind !== 'table') continue
    const last = (table.block.table?.rows ?? [])
      .at(-1)
      ?.map((cell) => withPlainSpaces(inlineOfCell(cell)).replace(/\*/gu, '').trim())
    if (!last?.some((cell) => total.test(cell))) continue
    const figures = last.map(figure).filter((value) => value !== null)
    const said = readNumberWords(words)
    const [sum] = figures
    if (
      said === null ||
      figures.length !== 1 ||
      sum === undefined ||
      sum === null ||
      [1, 1e3, 1e6].some((by) => sum * by === said)
    )
      continue
    yield {
      ...inView(view, { start: 0, end: view.text.length }),
      excerpt: view.text,
      severity: 'error',
      message: `Bảng cộng ra ${groupedText(sum)}, bằng chữ là ${dong(said)}.`,
      fix: toPlace,
    }
  }
}

/** Columns in which nothing is added up. */
const notAdded = /%|tỷ lệ|tỉ lệ|bình quân|đơn giá|mức|năm|ngày|thời gian|điện thoại|^(?:tt|stt|số tt|số thứ tự)$/iu
const moneyColumn = /đồng|kinh phí|thành tiền|dự toán|số tiền|kế hoạch vốn/iu

interface Row {
  /** Row of the table, from 0. */
  at: number
  cells: readonly string[]
  /** A heading with lines of its own below: `A`, `I`, `II`. */
  group: boolean
}

/** A list with its total in the last row; where it has groups with sums, those are added up, and each group by itself. */
function* sumOfTable({ block, place }: BlockView): Generator<RuleFinding> {
  const all = (block.table?.rows ?? []).map((cells, at): Row => {
    const words = cells.map((cell) => withPlainSpaces(inlineOfCell(cell)).replace(/\*/gu, '').trim())
    return { at, cells: words, group: /^(?:[IVX]+|[A-D])\.?$/u.test(words[0] ?? '') }
  })
  const heads = Math.max(
    block.table?.headerRows ?? 0,
    all.findIndex(({ cells }) => cells.some(isFilledFigure)),
  )
  const rows = all.slice(heads)
  const whole = rows.at(-1)
  const lines = rows.slice(0, -1)
  if (!whole || lines.length < 2 || !whole.cells.some((cell) => total.test(cell))) return
  if (lines.some(({ cells }) => cells.length !== whole.cells.length || cells.some((cell) => total.test(cell)))) return
  const headings = all.slice(0, heads)
  for (const column of whole.cells.keys()) {
    const head = headings
      .map(({ cells }) => (cells.length === whole.cells.length ? (cells[column] ?? '') : ''))
      .join(' ')
    if (notAdded.test(head.trim())) continue
    const severity = moneyColumn.test(head) ? ('error' as const) : ('warning' as const)
    const groups = lines.filter(({ group }) => group)
    const summed = groups.length > 0 && groups.every(({ cells }) => figure(cells[column] ?? '') !== null)
    if (summed && groups[0] === lines[0]) {
      yield* wrongSum(whole, groups, column, { place, severity })
      for (const [index, group] of groups.entries()) {
        const under = lines.slice(
          lines.indexOf(group) + 1,
          groups[index + 1] ? lines.indexOf(groups[index + 1] ?? group) : undefined,
        )
        if (under.length > 1) yield* wrongSum(group, under, column, { place, severity })
      }
    } else if (groups.length === 0) yield* wrongSum(whole, lines, column, { place, severity })
  }
}

function* wrongSum(
  whole: Row,
  parts: readonly Row[],
  column: number,
  { place, severity }: { place: string; severity: 'error' | 'warning' },
): Generator<RuleFinding> {
  const said = whole.cells[column] ?? ''
  const wanted = figure(said)
  const values = parts.map(({ cells }) => figure(cells[column] ?? ''))
  if (wanted === null || values.some((value) => value === null)) return
  const sum = values.reduce<number>((before, value) => before + (value ?? 0), 0)
  if (Math.abs(sum - wanted) < 0.001) return
  yield {
    place: `${place}/${whole.at}/${column}`,
    excerpt: said,
    severity,
    message: `Dòng tổng ghi “${said}”, các dòng cộng lại là ${groupedText(sum)}.`,
    fix: toPlace,
  }
}

/** A figure of a sum, not the number of a row: those stand in a first column of all tables. */
const isFilledFigure = (text: string, column: number): boolean => column > 0 && figure(text) !== null

/** `1.250.000`, `12,5`; null for anything else. */
const figure = (text: string): number | null => (wholeFigure.test(text) ? figureValue(text) : null)
const wholeFigure = new RegExp(`^(?:${figureForm})$`, 'u')

function* sourceAndEstimate(section: BlockView): Generator<RuleFinding> {
  const text = wholeText(section)
  if (section.children.length === 0 && !isIn(section, 'budget')) return
  const [first] = section.children
  if (!first || section.children.some(({ block }) => block.kind === 'table')) return
  const amounts = amountsIn(text)
  if (amounts.length > 0 && !source.test(text))
    yield {
      place: first.place,
      excerpt: excerptOf(`${first.label} ${first.text}`.trim()),
      message: 'Mục kinh phí ghi số tiền nhưng chưa nêu nguồn.',
      fix: toPlace,
    }
  // "Ngân sách nhà nước" alone: whose, and how much, is open. "Ngân sách xã" and an estimate say it.
  if (amounts.length === 0 && /ngân sách nhà nước/iu.test(text) && !estimated.test(text))
    yield {
      place: first.place,
      excerpt: excerptOf(`${first.label} ${first.text}`.trim()),
      message: 'Mục kinh phí chưa nêu số tiền, cũng chưa nêu việc lập dự toán; bổ sung nếu đã có số dự kiến.',
      fix: toPlace,
    }
}
