/**
 * What several readers of one plan asked for, and what came of it, on one paper: Bảng tổng hợp, tiếp thu, giải trình ý kiến.
 *
 * 1. What a reader asked for is how the file differs from the state of the plan it was made from (`madeFrom.ts`).
 * 2. It was taken where the plan as it is now says the same; else it was refused, with the word why, or nobody has looked at it yet.
 * 3. A comment was answered where it is done; its answers explain it.
 * 4. Where two readers want other words of one passage, each line says who wants otherwise.
 */
import type { DocumentModel, Run } from '../document/model.ts'
import type { DraftComment } from '../draft/draft.ts'
import { sheetFrame, sheetParagraph, sheetTable } from '../review/sheetFrame.ts'
import { isoOfMoment } from '../text/dates.ts'
import { changedWords } from './changedWords.ts'
import { compareDrafts } from './compareDrafts.ts'
import type { ComparedRow } from './comparison.ts'
import { broughtBy, type Refusal, refusalOf } from './keptComparison.ts'
import type { Plan } from './passages.ts'
import { keptComments } from './review.ts'

/** One reader's file. */
export interface Reader {
  /** `Công an xã`. */
  unit: string
  /** The state of the plan the file was made from. */
  first: Plan
  after: Plan
  refused: readonly Refusal[]
}

type Outcome = 'taken' | 'refused' | 'open'

interface Opinion {
  unit: string
  /** Of the plan as it was; empty where it speaks of nothing that was there. */
  place: string
  text: string
  words: Run[]
  outcome: Outcome
  why: string
}

const outcomes: Record<Outcome, string> = {
  taken: 'Tiếp thu',
  refused: 'Không tiếp thu',
  open: 'Đang xem xét',
}

/** Every opinion of those asked, with what became of it. `moment`: the day of the sheet, in the clock of the machine. */
export function opinionSheet(now: Plan, readers: readonly Reader[], moment: Date): DocumentModel {
  const opinions = readers.flatMap((reader) => opinionsOf(now, reader))
  const count = (outcome: Outcome): number => opinions.filter((one) => one.outcome === outcome).length
  const said = `${opinions.length} ý kiến của ${readers.length} đơn vị: tiếp thu ${count('taken')}, không tiếp thu ${count('refused')}, đang xem xét ${count('open')}.`
  return sheetFrame(now, {
    kind: 'BẢNG TỔNG HỢP, TIẾP THU, GIẢI TRÌNH Ý KIẾN',
    left: 'Ý kiến của lãnh đạo:',
    right: 'NGƯỜI TỔNG HỢP',
    today: isoOfMoment(moment),
    body: (width) => [
      sheetParagraph('mo-dau', [{ text: said }]),
      ...(opinions.length === 0
        ? []
        : [
            sheetTable('bang', width, {
              header: ['TT', 'Đơn vị', 'Nội dung góp ý', 'Tiếp thu', 'Giải trình'],
              shares: [0.07, 0.17, 0.42, 0.13, 0.21],
              rows: opinions.map((one, at) => [
                String(at + 1),
                one.unit,
                [...one.words, ...otherwise(one, opinions)],
                outcomes[one.outcome],
                one.why,
              ]),
            }),
          ]),
    ],
  })
}

/** ` (Phòng Kinh tế đề nghị khác)`. */
function otherwise({ unit, place, text }: Opinion, all: readonly Opinion[]): Run[] {
  if (place === '' || text === '') return []
  const others = all.filter((one) => one.place === place && one.unit !== unit && one.text !== '' && one.text !== text)
  const units = [...new Set(others.map((one) => one.unit))]
  return units.length === 0 ? [] : [{ text: ` (${units.join(', ')} đề nghị khác)`, italic: true }]
}

function opinionsOf(now: Plan, { unit, first, after, refused }: Reader): Opinion[] {
  const present = compareDrafts(now, after).rows
  const changes = compareDrafts(first, after).rows.filter(({ kind, within }) => kind !== 'same' && within === undefined)
  const comments = after.draft.comments ?? []
  const kept = keptComments(present, now.draft.comments ?? [], comments)
  return [
    ...changes.map((row): Opinion => {
      const left = present.find((one) => one.kind !== 'same' && isSame(one, row))
      const refusal = left && refusalOf(left, refused)
      const outcome = left === undefined ? 'taken' : refusal ? 'refused' : 'open'
      return {
        unit,
        place: row.before?.place ?? '',
        text: broughtBy(row),
        words: changedWords(row),
        outcome,
        why: refusal?.why ?? '',
      }
    }),
    ...comments.map((comment): Opinion => {
      const own = kept.find((one) => one.text === comment.text && one.author === comment.author) ?? comment
      const words = comment.words === '' ? '' : `Về “${comment.words.replaceAll('\n', ' ')}”: `
      return {
        unit,
        place: '',
        text: '',
        words: [{ text: words, italic: true }, { text: comment.text }],
        outcome: own.done ? 'taken' : 'open',
        why: answersOf(own, comment),
      }
    }),
  ]
}

/** What was answered here, and not by the reader. */
const answersOf = (own: DraftComment, { replies }: DraftComment): string =>
  own.replies
    .filter((reply) => replies.every((theirs) => theirs.text !== reply.text))
    .map(({ text }) => text)
    .join('; ')

/** The same change of the file, whatever the plan said before: by what the file has there, or no more has. */
function isSame(one: ComparedRow, other: ComparedRow): boolean {
  if (one.after !== null || other.after !== null)
    return one.after?.place === other.after?.place && one.after?.text === other.after?.text
  return one.before?.place === other.before?.place
}
