import type { DraftSummary } from '../../../core/contract/operations.ts'
import { foldText } from '../../../core/text/normalize.ts'

/** Every word of the search stands somewhere in the plan's folded text. */
export function found(drafts: readonly DraftSummary[], search: string): DraftSummary[] {
  const words = foldText(search).split(' ').filter(Boolean)
  return drafts.filter((draft) => words.every((word) => draft.search.includes(word)))
}

/** How far a plan has come, as the list parts them. */
export const listStages = {
  '': 'Mọi trạng thái',
  draft: 'Chưa xuất',
  exported: 'Đã xuất',
  submitted: 'Đang trình',
  issued: 'Đã ban hành',
} as const
type ListStage = keyof typeof listStages

export const isListStage = (value: string): value is ListStage => Object.hasOwn(listStages, value)

export interface ListFilter {
  search: string
  /** `2026`; empty for all. */
  year: string
  stage: ListStage
}

export const noFilter: ListFilter = { search: '', year: '', stage: '' }

export const filtered = (drafts: readonly DraftSummary[], { search, year, stage }: ListFilter): DraftSummary[] =>
  found(drafts, search).filter(
    (draft) => (year === '' || String(draft.year ?? '') === year) && (stage === '' || stageOf(draft) === stage),
  )

const stageOf = (draft: DraftSummary): ListStage =>
  draft.stage === 'draft' && draft.exportedAt !== '' ? 'exported' : draft.stage

/** Years there are plans of, the latest first. */
export const yearsOf = (drafts: readonly DraftSummary[]): number[] =>
  [...new Set(drafts.flatMap(({ year }) => year ?? []))].sort((one, other) => other - one)
