/**
 * Comments and tracked changes put beside the rows of a comparison they speak of.
 *
 * A comment of the second plan is one of the first where the same hand wrote the same words at the same time: it was sent along, and
 * came back with answers perhaps. All others of the second are new to the first, and get a place there (`keptComments`).
 *
 * 1. Comments of both plans become one list, each at a place of the first plan (`placedComments`).
 * 2. Marks of the file are put to the rows whose words they changed (`speaksOf`); moves nobody told have their movers named
 *    (`moversOf`).
 * 3. What the file holds is said in one line (`reviewOf`).
 */
import { place, readPlace } from '../document/place.ts'
import type { CommentReply, DraftComment } from '../draft/draft.ts'
import type { ReviewMark } from '../import/importReading.ts'
import type { ChangeAuthor, ComparedReview, ComparedRow, Comparison } from './comparison.ts'
import { handTexts } from './handWords.ts'

/** `own`, `comments`: of the first and of the second plan; open ones and those that are done. */
export function withReview(
  comparison: Comparison,
  own: readonly DraftComment[],
  comments: readonly DraftComment[],
  marks: readonly ReviewMark[],
): Comparison {
  if (own.length === 0 && comments.length === 0 && marks.length === 0) return comparison
  const { rows } = comparison
  const said = new Map<ComparedRow | undefined, DraftComment[]>()
  for (const { row, comment } of placedComments(rows, own, comments)) said.set(row, [...(said.get(row) ?? []), comment])
  const looks = new Map<ComparedRow, NonNullable<ComparedRow['looks']>>()
  for (const mark of marks) {
    const row = isLook(mark) ? rows.find((one) => speaksOf(mark, one)) : undefined
    const { author, at, text } = mark
    if (row) looks.set(row, [...(looks.get(row) ?? []), { author, at, text }])
  }
  const movers = moversOf(rows, marks)
  return {
    ...comparison,
    ...(comments.length > 0 || marks.length > 0 ? { review: reviewOf(comments, marks) } : {}),
    rows: rows.map((row) => {
      const own = row.kind === 'same' ? [] : authorsOf(row, marks)
      const authors = own.length === 0 && row.kind === 'moved' ? movers : own
      const hands =
        authors.length < 2
          ? []
          : handTexts(
              row,
              marks.filter((mark) => !isLook(mark) && speaksOf(mark, row)),
            )
      const here = said.get(row) ?? []
      const looked = looks.get(row)
      return {
        ...row,
        ...(authors.length > 0 ? { authors } : {}),
        ...(hands.length > 0 ? { hands } : {}),
        ...(looked ? { looks: looked } : {}),
        ...(here.length > 0 ? { comments: here } : {}),
      }
    }),
  }
}

/**
 * The comments of the first plan once those of the second are kept with it: its own as they stand, with new answers, then the others,
 * each at a place of the first. `rows`: of their comparison.
 */
export const keptComments = (
  rows: readonly ComparedRow[],
  own: readonly DraftComment[],
  comments: readonly DraftComment[],
): DraftComment[] => placedComments(rows, own, comments).map(({ comment }) => comment)

interface Placed {
  row: ComparedRow | undefined
  comment: DraftComment
}

function placedComments(
  rows: readonly ComparedRow[],
  own: readonly DraftComment[],
  comments: readonly DraftComment[],
): Placed[] {
  const taken = new Set(own.map(({ id }) => id))
  // A program that knows no threads sends an answer back as a comment of its own.
  const fresh = comments.filter((one) => !own.some(({ replies }) => replies.some((reply) => isSame(reply, one))))
  const mine = own.map((comment): Placed => {
    const at = fresh.findIndex((other) => isSame(other, comment))
    const [back] = at < 0 ? [] : fresh.splice(at, 1)
    const row = rowOfWords(rows, comment, 'before') ?? rows[0]
    return { row, comment: back ? withAnswers(comment, back) : comment }
  })
  const theirs = fresh.map((comment): Placed => {
    const row = rowOfWords(rows, comment, 'after')
    let { id } = comment
    for (let n = 1; taken.has(id); n++) id = `y${n}`
    taken.add(id)
    return { row: row ?? rows[0], comment: { ...comment, id, place: row ? ownPlace(rows, row) : place.draft } }
  })
  return [...mine, ...theirs]
}

const isSame = (one: CommentReply, other: CommentReply): boolean =>
  one.author === other.author && sameMoment(one.at, other.at) && squeezed(one.text) === squeezed(other.text)

/** Programs cut what is below a second, and some write no zone. */
const sameMoment = (one: string, other: string): boolean => one.slice(0, 19) === other.slice(0, 19)

/** As it came back: who it was sent to may have answered, or said that it is done. */
function withAnswers(own: DraftComment, back: DraftComment): DraftComment {
  const news = back.replies.filter((reply) => !own.replies.some((known) => isSame(known, reply)))
  const done = own.done || back.done
  return news.length === 0 && done === own.done ? own : { ...own, done, replies: [...own.replies, ...news] }
}

/** What the first plan has there; of a passage that is new, the one before it. */
function ownPlace(rows: readonly ComparedRow[], row: ComparedRow): string {
  for (let at = rows.indexOf(row); at >= 0; at--) {
    const there = rows[at]?.before
    if (there) return there.place
  }
  return place.draft
}

/** The row a comment stands beside: of its place, with its words. */
function rowOfWords(
  rows: readonly ComparedRow[],
  { place: where, words }: DraftComment,
  side: 'before' | 'after',
): ComparedRow | undefined {
  const there = rows.filter((row) => samePlace(row[side]?.place ?? '', where))
  const found = squeezed(words.split('\n')[0] ?? '')
  const holding = (some: readonly ComparedRow[]): ComparedRow | undefined =>
    found === '' ? undefined : some.find((row) => squeezed(row[side]?.text ?? '').includes(found))
  return holding(there) ?? there[0] ?? holding(rows)
}

function authorsOf(row: ComparedRow, marks: readonly ReviewMark[]): ChangeAuthor[] {
  const authors = new Map<string, ChangeAuthor>()
  for (const mark of marks) {
    if (!authors.has(mark.author) && speaksOf(mark, row)) authors.set(mark.author, { author: mark.author, at: mark.at })
  }
  return [...authors.values()]
}

/**
 * Who moved what is told here as having stayed: of two sections that changed places the longer one stays, whichever was carried.
 */
function moversOf(rows: readonly ComparedRow[], marks: readonly ReviewMark[]): ChangeAuthor[] {
  const moves = marks.filter(({ kind }) => kind === 'moved-here' || kind === 'moved-away')
  const told = rows.filter(({ kind }) => kind === 'moved' || kind === 'moved-changed')
  const left = moves.filter((mark) => !told.some((row) => speaksOf(mark, row)))
  return [...new Map(left.map(({ author, at }) => [author, { author, at }])).values()]
}

const isLook = ({ kind }: ReviewMark): boolean => kind === 'look' || kind === 'paragraph'

/** Its words stand in the row, or stood in it; a change of looks or levels is known by its place alone. */
function speaksOf({ kind, place: where, text, row }: ReviewMark, { before, after }: ComparedRow): boolean {
  const words = squeezed(text)
  if (after && row === '') return before !== null && isGone(words, before.text, after.text)
  if (after && row !== undefined && !saysCells(row, after.text)) return false
  if (kind === 'removed' || kind === 'moved-away' || kind === 'row-removed') {
    const old = squeezed(before ? before.label + before.text : '')
    if (words === '' || old === '') return false
    if (after) return old.includes(words) && samePlace(after.place, where)
    // Of a row that is gone no place is known: a figure or a word may stand there by chance.
    const most = words.length * 3 >= old.length
    return (most && old.includes(words)) || words.includes(squeezed(before?.text ?? ''))
  }
  if (!after || !samePlace(after.place, where)) return false
  const fresh = squeezed(after.label + after.text)
  return words === '' || fresh.includes(words) || words.includes(fresh)
}

/** Struck with its row, in whose place another stands now. */
const isGone = (words: string, was: string, now: string): boolean =>
  words !== '' && squeezed(was).includes(words) && !squeezed(now).includes(words)

/** The row of the file says all that the cells of the row compared do. */
function saysCells(row: string, cells: string): boolean {
  const said = squeezed(row)
  return cells.split('|').every((cell) => said.includes(squeezed(cell)))
}

/** A cell stands in its table, a line in its paragraph. */
function samePlace(one: string, other: string): boolean {
  const [a, b] = [readPlace(one), readPlace(other)]
  return a.area === b.area && a.id === b.id
}

/** Without numbers and marks at the ends, and without spaces: those are no part of what is compared. */
const squeezed = (text: string): string => text.replace(/[\s|]+/gu, '').replace(/[./;]+$/u, '')

function reviewOf(comments: readonly DraftComment[], marks: readonly ReviewMark[]): ComparedReview {
  const people = new Set(marks.map(({ author }) => author)).size
  const parts = [
    ...(marks.length > 0 ? [`${marks.length} sửa đổi của ${people} người`] : []),
    ...(comments.length > 0 ? [`${comments.length} ý kiến`] : []),
  ]
  return { changes: marks.length, people, comments: comments.length, says: `Tệp có ${parts.join(', ')}.` }
}
