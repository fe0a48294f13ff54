import { type ReactElement, useEffect, useState } from 'react'
import type { LetterheadModel } from '../../../core/document/model.ts'
import type { OfficeProfile } from '../../../core/draft/office.ts'
import { call } from '../../host/api.ts'
import { FlowLetterhead } from '../../preview/FlowSheets.tsx'
import '../../preview/preview.css'
import css from './office.module.css'

const waitMs = 120

/** The letterhead a plan of this office would have, as it is typed. */
export function LetterheadPreview({ office }: { office: OfficeProfile }): ReactElement {
  const [letterhead, setLetterhead] = useState<LetterheadModel | null>(null)
  useEffect(() => {
    let current = true
    const timer = setTimeout(() => {
      void call('office.preview', { office }).then((reply) => {
        if (current && reply.ok) setLetterhead(reply.value)
      })
    }, waitMs)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [office])
  return (
    <aside className={css.preview} aria-label="Phần đầu văn bản sẽ như thế này">
      <p className={css.previewTitle}>Phần đầu văn bản sẽ như thế này</p>
      <div className={`sheet flow ${css.paper}`}>
        <div className={css.letterhead}>{letterhead && <FlowLetterhead letterhead={letterhead} />}</div>
      </div>
    </aside>
  )
}
