/** Short forms a plan gives to documents: `(sau đây gọi tắt là Luật)`, `(viết tắt là Nghị quyết số 20/NQ-HĐND)`. */

import { perInput } from '../perInput.ts'
import { type CitedDocumentIn, type CitedLaw, citedOf } from './cited.ts'
import { pushTo } from './keep.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { PlanInput } from './planInput.ts'

export interface Definition {
  passage: Passage
  /** From bracket to bracket. */
  start: number
  end: number
  /** `Luật`, `Nghị quyết số 20/NQ-HĐND`. */
  term: string
  /** `tắt`, `chung` or `gọn`. */
  kind: string
  /** "sau đây" stands in it. */
  announced: boolean
  /** What it stands for: the law or document named right before. */
  law: CitedLaw | null
  document: CitedDocumentIn | null
}

const pattern =
  /\(\s*(?<announced>sau đây,?\s+)?(?:được\s+)?(?:gọi|viết)\s+(?<kind>tắt|chung|gọn)\s+là:?\s+(?<term>[^()]+?)\s*\)/gu
/** Definitions of laws and documents, in reading order; those of units and groups are not here. */
export const definitionsOf: (input: PlanInput) => readonly Definition[] = perInput(findDefinitions)

/** How far before the bracket its document may end. */
const reach = 30

function findDefinitions(input: PlanInput): Definition[] {
  const cited = citedOf(input)
  const lawsOf = byPassage(cited.laws)
  const documentsOf = byPassage(cited.documents)
  const found: Definition[] = []
  for (const passage of passagesOf(input)) {
    if (!/(?:gọi|viết) (?:tắt|chung|gọn) là/u.test(passage.text)) continue
    for (const match of passage.text.matchAll(pattern)) {
      const { announced, kind = '', term = '' } = match.groups ?? {}
      const start = match.index
      const law = lastBefore(lawsOf.get(passage), passage, start, (each) => each.when.end)
      const document = lastBefore(documentsOf.get(passage), passage, start, (each) => each.wholeEnd)
      if (!law && !document && !documentTerm.test(term)) continue
      // The law at the end of a document's title is not what is meant, unless the term says so.
      const isLaw = law !== null && (document === null || !law.nested || /^(?:Luật|Bộ luật|Pháp lệnh)/u.test(term))
      found.push({
        passage,
        start,
        end: start + match[0].length,
        term: term.replace(/^[“"]|[”"]$/gu, ''),
        kind,
        announced: announced !== undefined,
        law: isLaw ? law : null,
        document: isLaw ? null : document,
      })
    }
  }
  return found
}

/** The short form of one document, not of a group of units. */
export const documentTerm =
  /^(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Kế hoạch|Chỉ thị|Thông tư|Chương trình|Đề án|Quy chế|Quy định|Hướng dẫn)(?!\p{L})/u

/** What each passage cites, in order. */
export function byPassage<T extends { passage: Passage }>(all: readonly T[]): ReadonlyMap<Passage, readonly T[]> {
  const lists = new Map<Passage, T[]>()
  for (const each of all) pushTo(lists, each.passage, each)
  return lists
}

function lastBefore<T>(
  list: readonly T[] | undefined,
  passage: Passage,
  at: number,
  endOf: (each: T) => number,
): T | null {
  let last: T | null = null
  for (const each of list ?? []) {
    const end = endOf(each)
    if (end <= at && at - end <= reach && /^[\s,”"*]*$/u.test(passage.text.slice(end, at))) last = each
  }
  return last
}
