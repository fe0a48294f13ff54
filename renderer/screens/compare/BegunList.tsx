import { Button } from '@fluentui/react-components'
import { DocumentRegular } from '@fluentui/react-icons'
import { type ReactElement, useEffect, useState } from 'react'
import type { KeptSummary } from '../../../core/compare/keptComparison.ts'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { fileSide, goToScreen } from '../../state/route.ts'
import { whenText } from '../../ui/timeText.ts'

/** Files that were compared with this draft before, to go on with where one stopped. Nothing where there is none. */
export function BegunList({ draft }: { draft: string }): ReactElement | null {
  const [begun, setBegun] = useState<KeptSummary[]>([])
  useEffect(() => {
    let current = true
    void call('compare.kept', { draft }).then((reply) => {
      if (current && reply.ok) setBegun(reply.value)
    })
    return () => {
      current = false
    }
  }, [draft])
  if (begun.length === 0) return null
  return (
    <section className={page.sheet} aria-labelledby="begun-title">
      <h2 id="begun-title" className={page.lead}>
        Xem tiếp tệp đã mở
      </h2>
      <div className={page.actions}>
        {begun.map(({ id, name, at, refused }) => (
          <Button
            key={id}
            icon={<DocumentRegular />}
            onClick={() => goToScreen({ screen: 'compare', before: draft, after: fileSide(id) })}
          >
            {name}, mở {whenText(at)}
            {refused > 0 && `, không nhận ${refused}`}
          </Button>
        ))}
      </div>
    </section>
  )
}
