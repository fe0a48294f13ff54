/** A file read to be compared, not to be kept: it has no address, so it does not outlive the window. */
import type { Draft } from '../../core/draft/draft.ts'
import type { ReviewMark } from '../../core/import/importReading.ts'

/** A plan with the tracked changes of its file. */
export interface OtherPlan {
  draft: Draft
  marks: readonly ReviewMark[]
}

interface OtherFile extends OtherPlan {
  name: string
}

let chosen: OtherFile | null = null

export const otherFile = (): OtherFile | null => chosen

export function chooseOtherFile(file: OtherFile): void {
  chosen = file
}
