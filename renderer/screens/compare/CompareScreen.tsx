import type { ReactElement } from 'react'
import { ChooseOther } from './ChooseOther.tsx'
import { SideBySide } from './SideBySide.tsx'

/** A draft and another version of it: which one, then what differs. */
export function CompareScreen({ before, after }: { before: string; after?: string | undefined }): ReactElement {
  return after === undefined ? <ChooseOther before={before} /> : <SideBySide beforeId={before} afterId={after} />
}
