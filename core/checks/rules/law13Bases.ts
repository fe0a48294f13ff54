/**
 * Each căn cứ on a line of its own, with its end mark.
 *
 * 1. A line with several căn cứ is cut where the next document begins; quoted words are never cut, a law that amends the one before stays
 *    with it.
 * 2. Laws and decisions are led by “Căn cứ”, what a superior asked for by “Thực hiện”.
 * 3. Each line ends in a semicolon, the last in a full stop; it goes on into an issuing sentence that begins with a ground.
 * 4. What a plan carries out (“Thực hiện ...”) may be named in one sentence: there it is only a hint.
 * 5. The lines are parted by a fix only where the words are the draft's own.
 */

import type { Block } from '../../draft/draft.ts'
import type { DraftEdit } from '../../draft/edits.ts'
import { documentTypes } from '../../legal/findCitations.ts'
import { inQuotes } from '../../reading/cited.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import { readingOf } from '../../reading/plan.ts'
import { toPlace } from '../kits/fixes.ts'
import { both, competence, decree59, decree61, withBases, withOpening } from '../kits/lawExamples.ts'
import { decree } from '../kits/sources.ts'
import { stateForm } from '../kits/stateForm.ts'
import type { Fix } from '../shape/finding.ts'
import type { RuleFinding } from '../shape/rule.ts'

export const basisLines = stateForm({
  id: 'LAW-13',
  severity: 'error',
  title: 'Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy, dòng cuối dấu chấm',
  why: 'Các căn cứ viết liền nhau thì khó thấy căn cứ nào thiếu số, thiếu ngày.',
  unless: 'Luật sửa đổi đi cùng luật gốc trên một dòng, hoặc dấu chấm phẩy nằm trong ngoặc kép.',
  source: decree('II.6.a'),
  examples: [
    { name: 'Đúng dạng', reports: 0, draft: (plan) => plan },
    {
      name: 'Luật và luật sửa đổi trên một dòng',
      reports: 0,
      draft: withBases(
        competence,
        'Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013; Luật sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo ngày 10 tháng 12 năm 2025.',
      ),
    },
    {
      name: 'Câu mở đầu nêu tiếp một căn cứ',
      reports: 0,
      draft: both(
        withBases(competence, `Căn cứ ${decree59};`),
        withOpening(
          'Thực hiện Kế hoạch số 12/KH-UBND ngày 02/01/2026 của Ủy ban nhân dân tỉnh về dân vận khéo, Ủy ban nhân dân xã Bình Minh ban hành Kế hoạch thực hiện dân chủ ở cơ sở trên địa bàn xã Bình Minh năm 2026 với các nội dung sau:',
        ),
      ),
    },
    { name: 'Căn cứ cuối kết thúc bằng “;”', reports: 1, draft: withBases(competence, `Căn cứ ${decree59};`) },
    {
      name: 'Căn cứ giữa không có dấu',
      reports: 1,
      draft: withBases(competence.replace(';', ''), `Căn cứ ${decree59}.`),
    },
    {
      name: 'Dấu chấm phẩy trong ngoặc kép',
      reports: 0,
      draft: withBases(competence, `Căn cứ ${decree59} “phổ biến; Luật và đời sống”.`),
    },
    { name: 'Hai căn cứ một dòng', reports: 1, draft: withBases(competence, `Căn cứ ${decree59}; ${decree61}.`) },
    {
      name: 'Căn cứ viết liền câu mở đầu',
      reports: 1,
      draft: withOpening(
        `Căn cứ ${decree59}; ${decree61}, Ủy ban nhân dân xã Bình Minh ban hành Kế hoạch thực hiện dân chủ ở cơ sở trên địa bàn xã Bình Minh năm 2026 với các nội dung sau:`,
      ),
    },
    {
      name: 'Một căn cứ trong câu mở đầu',
      reports: 0,
      draft: withOpening(
        'Thực hiện Kế hoạch số 12/KH-UBND ngày 02/01/2026 của Ủy ban nhân dân tỉnh về dân vận khéo, Ủy ban nhân dân xã Bình Minh ban hành Kế hoạch thực hiện dân chủ ở cơ sở trên địa bàn xã Bình Minh năm 2026 với các nội dung sau:',
      ),
    },
  ],
  *check(input) {
    const { body } = readingOf(input)
    const passages = new Map(passagesOf(input).map((passage) => [passage.view, passage]))
    const bases = body.filter(({ block }) => block.kind === 'basis')
    const opening = body.find(({ block }) => block.role === 'opening')
    const goesOn = opening !== undefined && moreGrounds.test(opening.text)
    for (const view of bases) {
      const passage = passages.get(view)
      if (passage) yield* ofBasis(passage, view.block, { last: view === bases.at(-1), goesOn })
    }
    const passage = opening && passages.get(opening)
    const lastBasis = bases.at(-1)
    if (opening && passage) yield* ofOpening(passage, opening.block, (lastBasis && passages.get(lastBasis)) ?? null)
  },
})

/** The sentence that issues the plan begins with one more ground: the list goes on into it. */
const moreGrounds = /^(?:Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở|Tiếp tục thực hiện|Triển khai)(?!\p{L})/u

/** `Thực hiện Nghị quyết ...; Chương trình ..., Ủy ban ban hành`: offices write a plan's beginning so, and no văn thư sends it back. */
const mildness = (text: string): { severity?: 'hint' } => (/^Căn cứ(?!\p{L})/u.test(text) ? {} : { severity: 'hint' })

function* ofBasis(
  passage: Passage,
  block: Block,
  { last, goesOn }: { last: boolean; goesOn: boolean },
): Iterable<RuleFinding> {
  const { text, place } = passage
  const words = text.trimEnd()
  const pieces = piecesOf(words)
  if (pieces.length > 1) {
    yield {
      place,
      excerpt: words,
      ...mildness(words),
      message: `Dòng này có ${pieces.length} căn cứ: mỗi căn cứ viết trên một dòng.`,
      fix: separated(block, words, pieces, last),
    }
    return
  }
  const right = last ? '.' : ';'
  if (words === '' || words.endsWith(right) || (last && goesOn && words.endsWith(';'))) return
  const mark = /(?<![.;,:])[.;,:]+$/u.exec(words)?.[0] ?? ''
  const edit = passage.change([{ start: words.length - mark.length, end: words.length, to: right }])
  yield {
    place,
    excerpt: words.slice(-60),
    ...(last && /^[;,]$/u.test(mark) ? { severity: 'hint' as const } : {}),
    message: last ? 'Căn cứ cuối cùng kết thúc bằng dấu chấm.' : 'Mỗi căn cứ kết thúc bằng dấu chấm phẩy.',
    // Without any mark the line may go on in the next one.
    fix: edit ? { kind: mark === '' ? 'one-click' : 'auto', label: `Ghi dấu “${right}”`, edit } : toPlace,
  }
}

const types = documentTypes.join('|')
const seams = new RegExp(`;\\s+(?=(?:(?:Căn cứ|Thực hiện|Theo)\\s+)?(?:${types})(?!\\p{L}))`, 'gu')

/** Quoted words are not the căn cứ's own and are never cut. */
function* cutAt(words: string): Generator<string> {
  let from = 0
  for (const match of words.matchAll(seams)) {
    if (inQuotes(words, match.index)) continue
    yield words.slice(from, match.index)
    from = match.index + match[0].length
  }
  yield words.slice(from)
}

/** Căn cứ of a line; a law that amends the one before stays with it. */
function piecesOf(words: string): string[] {
  const pieces: string[] = []
  for (const piece of cutAt(words)) {
    const amends = /^(?:Luật|Nghị định|Nghị quyết)[^;]{0,60}?(?:sửa đổi|bổ sung)/u.test(piece)
    const before = pieces.at(-1)
    if (amends && before !== undefined) pieces[pieces.length - 1] = `${before}; ${piece}`
    else pieces.push(piece)
  }
  return pieces
}

/** Laws, decrees and what an office decided are grounds (Căn cứ); what a superior asked for is carried out (Thực hiện). */
const led = (piece: string): string =>
  /^(?:Căn cứ|Thực hiện|Theo)(?!\p{L})/u.test(piece)
    ? piece
    : `${/^(?:Công văn|Thông báo|Kế hoạch|Chương trình|Hướng dẫn|Kết luận|Chỉ thị|Đề án)/u.test(piece) ? 'Thực hiện' : 'Căn cứ'} ${piece}`
const bare = (piece: string): string => piece.replace(/(?<![.;,\s])[.;,\s]+$/u, '')
const basisBlock = (id: string, text: string): Block => ({ id, kind: 'basis', marker: 'none', text, children: [] })

/** Only where the words are the draft's own, so that no mark and no fact is lost. */
function separated(block: Block, words: string, pieces: readonly string[], last: boolean): Fix {
  if (block.text.trim() !== words) return toPlace
  const lines = pieces.map((piece, index) => {
    const end = last && index === pieces.length - 1 ? '.' : ';'
    return `${index === 0 ? bare(piece) : led(bare(piece))}${end}`
  })
  const edits: DraftEdit[] = lines.map((text, index) =>
    index === 0
      ? { op: 'set-text', block: block.id, text }
      : {
          op: 'insert-block',
          block: basisBlock(`${block.id}-${index + 1}`, text),
          at: { after: index === 1 ? block.id : `${block.id}-${index}` },
        },
  )
  return { kind: 'one-click', label: 'Tách mỗi căn cứ một dòng', edit: { op: 'all', edits } }
}

/** Where the sentence itself begins: the body that issues the plan. */
const issues =
  /,\s+(?=(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Văn phòng|Phòng|Trung tâm|Sở|Ban|Trường)(?!\p{L})[^,;]{0,80}?\s(?:ban hành|xây dựng)\s+[Kk]ế hoạch)/u

function* ofOpening(passage: Passage, block: Block, lastBasis: Passage | null): Iterable<RuleFinding> {
  const { text, place } = passage
  if (!/^(?:Căn cứ|Thực hiện)(?!\p{L})/u.test(text)) return
  const cut = issues.exec(text)
  const bases = cut ? text.slice(0, cut.index) : text
  const pieces = piecesOf(bases)
  if (pieces.length < 2) return
  const finding = {
    place,
    excerpt: bases,
    ...mildness(text),
    message: `Câu mở đầu viết liền ${pieces.length} căn cứ: mỗi căn cứ viết trên một dòng riêng, trước câu mở đầu.`,
  }
  if (!cut || block.text.trim() !== text.trim()) {
    yield { ...finding, fix: toPlace }
    return
  }
  const rest = text.slice(cut.index + cut[0].length)
  const edits: DraftEdit[] = pieces.map((piece, index) => ({
    op: 'insert-block',
    block: basisBlock(`${block.id}-${index + 1}`, `${led(bare(piece))}${index === pieces.length - 1 ? '.' : ';'}`),
    at: { before: block.id },
  }))
  edits.push({ op: 'set-text', block: block.id, text: rest })
  const end = lastBasis?.text.trimEnd().length ?? 0
  const goesOn = lastBasis?.text[end - 1] === '.' ? lastBasis.change([{ start: end - 1, end, to: ';' }]) : null
  if (goesOn) edits.push(goesOn)
  yield { ...finding, fix: { kind: 'one-click', label: 'Tách mỗi căn cứ một dòng', edit: { op: 'all', edits } } }
}
