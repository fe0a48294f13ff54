/** Comments and tracked changes put beside the rows of a comparison they speak of. */
import { readPlace } from '../document/place.ts'
import type { DraftComment } from '../draft/draft.ts'
import type { ReviewMark } from '../import/importReading.ts'
import type { ChangeAuthor, ComparedReview, ComparedRow, Comparison } from './comparison.ts'

/** `comments`: of the second plan; open ones and those that are done. */
export function withReview(
  comparison: Comparison,
  comments: readonly DraftComment[],
  marks: readonly ReviewMark[],
): Comparison {
  if (comments.length === 0 && marks.length === 0) return comparison
  const { rows } = comparison
  const said = new Map<ComparedRow | undefined, DraftComment[]>()
  for (const comment of comments) {
    const row = rowOfWords(rows, comment)
    said.set(row, [...(said.get(row) ?? []), comment])
  }
  return {
    ...comparison,
    review: reviewOf(comments, marks),
    rows: rows.map((row) => {
      const authors = row.kind === 'same' ? [] : authorsOf(row, marks)
      const own = said.get(row) ?? []
      return {
        ...row,
        ...(authors.length > 0 ? { authors } : {}),
        ...(own.length > 0 ? { comments: own } : {}),
      }
    }),
  }
}

/** The row a comment stands beside: of its place, with its words; where nothing fits, the first, so that none is lost. */
function rowOfWords(rows: readonly ComparedRow[], { place, words }: DraftComment): ComparedRow | undefined {
  const there = rows.filter(({ after }) => after !== null && samePlace(after.place, place))
  const found = squeezed(words.split('\n')[0] ?? '')
  const holding = (some: readonly ComparedRow[]): ComparedRow | undefined =>
    found === '' ? undefined : some.find(({ after }) => squeezed(after?.text ?? '').includes(found))
  return holding(there) ?? there[0] ?? holding(rows) ?? rows[0]
}

function authorsOf(row: ComparedRow, marks: readonly ReviewMark[]): ChangeAuthor[] {
  const authors = new Map<string, ChangeAuthor>()
  for (const mark of marks) {
    if (!authors.has(mark.author) && speaksOf(mark, row)) authors.set(mark.author, { author: mark.author, at: mark.at })
  }
  return [...authors.values()]
}

/** Its words stand in the row, or stood in it; a change of looks or levels is known by its place alone. */
function speaksOf({ kind, place, text }: ReviewMark, { before, after }: ComparedRow): boolean {
  const words = squeezed(text)
  if (kind === 'removed' || kind === 'moved-away' || kind === 'row-removed') {
    const old = squeezed(before?.text ?? '')
    const gone = words !== '' && (old.includes(words) || (after === null && old !== '' && words.includes(old)))
    return gone && (after === null || samePlace(after.place, place))
  }
  if (!after || !samePlace(after.place, place)) return false
  const fresh = squeezed(after.text)
  return words === '' || fresh.includes(words) || words.includes(fresh)
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
