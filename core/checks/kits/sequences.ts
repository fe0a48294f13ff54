/** Runs of numbered siblings, and where their numbers go wrong. Labels are right by themselves; a source's are not. */
import type { DraftEdit } from '../../draft/edits.ts'
import { markerRank, type NumberedMarker } from '../../inline/markers.ts'
import { readMarker } from '../../outline/grammar.ts'
import { type BlockView, type Reading, siblingLists } from '../../reading/plan.ts'
import type { Fix } from '../shape/finding.ts'

/** Siblings of one level that count together; a sibling of a higher level begins a new run. */
interface Sequence {
  marker: NumberedMarker
  views: BlockView[]
}

export function sequencesOf(reading: Reading, markers: readonly NumberedMarker[]): Sequence[] {
  const found: Sequence[] = []
  for (const list of siblingLists(reading)) {
    const open = new Map<string, Sequence>()
    for (const view of list) {
      const { marker } = view.block
      if (marker === 'none' || marker === '-' || marker === '+') continue
      for (const other of open.keys()) {
        const sequence = open.get(other)
        if (sequence && markerRank(sequence.marker) > markerRank(marker)) open.delete(other)
      }
      // Articles count on through all chapters, whatever stands between them.
      if (!markers.includes(marker) || articleLabel.test(view.label)) continue
      // The heading of a form in an annex has no number.
      if (view.annex !== null && view.label === '') continue
      // `(1) Tên cơ quan, tổ chức`: what is to be filled in above; on each form it begins anew.
      if (bracketed.test(view.label) && list.some(({ text }) => blank.test(text))) continue
      const sequence = open.get(marker)
      if (sequence) sequence.views.push(view)
      else {
        const begun: Sequence = { marker, views: [view] }
        open.set(marker, begun)
        found.push(begun)
      }
    }
  }
  return found
}

export type Slip =
  /** The number jumps: `expected` is missing. */
  | { kind: 'gap'; view: BlockView; expected: number }
  /** The number stood before. */
  | { kind: 'again'; view: BlockView; first: BlockView }
  /** The number goes back, or is none at all (`f)`, `w)`). */
  | { kind: 'back' | 'unknown'; view: BlockView }
  /** Right number in an unusual form: `1)` for `1.`. */
  | { kind: 'form'; view: BlockView; right: string }

const bracketed = /^\(\d{1,2}\)$/u
/** Dots to be filled in. */
const blank = /[….]{6,}|…{2,}/u

const articleLabel = /^Điều\s/iu

const forms: Record<NumberedMarker, RegExp> = {
  // Many offices head their parts A., B.
  phan: /^(?:(?:Phần|PHẦN|Chương|CHƯƠNG) [IVX]+|[A-ZĐ]\.)$/u,
  I: /^[IVX]+\.$/,
  '1': /^\d+\.$/,
  '1.1': /^\d+\.\d+\.$/,
  '1.1.1': /^\d+\.\d+\.\d+\.$/,
  a: /^[a-zđ]{1,2}\)$/,
}

/** A run with more slips than this is wrong as a whole; telling each would bury the rest. */
const mostSlips = 12

/** What is wrong with a run, at most one slip a block. */
export function slipsOf({ marker, views }: Sequence): Slip[] {
  const slips: Slip[] = []
  const seen = new Map<number, BlockView>()
  let before = 0
  let oddForm = false
  for (const view of views) {
    if (slips.length === mostSlips) break
    const value = readMarker(`${view.label} ẤM`)?.value ?? null
    if (value === null) {
      slips.push({ kind: 'unknown', view })
      before++
      continue
    }
    const first = seen.get(value)
    if (first) slips.push({ kind: 'again', view, first })
    else if (value > before + 1) slips.push({ kind: 'gap', view, expected: before + 1 })
    else if (value <= before) slips.push({ kind: 'back', view })
    else if (!oddForm && !forms[marker].test(view.label) && !bracketed.test(view.label)) {
      oddForm = true
      slips.push({
        kind: 'form',
        view,
        right: view.label.replace(/^[([]|[.)/\]:\s-]+$/gu, '') + (marker === 'a' ? ')' : '.'),
      })
    }
    seen.set(value, view)
    before = value
  }
  return slips
}

const mostEdits = 500

/** Lets go of every label a source carried in a run: the numbers then follow each other. */
export function renumberFix(views: readonly BlockView[], kind: Fix['kind'], label = 'Đánh lại số'): Fix {
  const edits: DraftEdit[] = views
    .filter((view) => view.block.label !== undefined)
    .map((view) => ({ op: 'renumber', block: view.block.id }))
  // A list this long was never a list of khoản or điểm; a button for all of it would weigh more than the plan.
  if (edits.length > mostEdits) return { kind: 'ask', label: 'Đến chỗ này' }
  const [only] = edits
  return { kind, label, edit: edits.length === 1 && only ? only : { op: 'all', edits } }
}
