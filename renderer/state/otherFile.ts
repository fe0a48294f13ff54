/** A file read to be compared, not to be kept: it has no address, so it does not outlive the window. */
import type { Draft } from '../../core/draft/draft.ts'

interface OtherFile {
  name: string
  draft: Draft
}

let chosen: OtherFile | null = null

export const otherFile = (): OtherFile | null => chosen

export function chooseOtherFile(file: OtherFile): void {
  chosen = file
}
