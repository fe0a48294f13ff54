import { Button } from '@fluentui/react-components'
import { HistoryRegular } from '@fluentui/react-icons'
import { type ReactElement, useEffect, useState } from 'react'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { copySide, goToScreen } from '../../state/route.ts'
import { timeName } from '../../ui/timeText.ts'
import css from './compare.module.css'

/** What the draft was: as it was exported, as it was named, as it was the last time somebody worked on it. One press each. */
export function CopyList({ draft }: { draft: string }): ReactElement | null {
  const [copies, setCopies] = useState<{ at: string; name: string }[]>([])
  const [last, setLast] = useState('')
  useEffect(() => {
    let current = true
    void Promise.all([call('drafts.copies', { id: draft }), call('drafts.earlier', { id: draft })]).then(
      ([named, earlier]) => {
        if (!current) return
        if (named.ok) setCopies(named.value)
        if (earlier.ok)
          setLast(earlier.value.find((at) => !named.ok || named.value.every((one) => one.at !== at)) ?? '')
      },
    )
    return () => {
      current = false
    }
  }, [draft])
  if (copies.length === 0 && last === '') return null
  const show = (at: string): void => goToScreen({ screen: 'compare', before: copySide(at), after: draft })
  return (
    <section className={page.sheet} aria-labelledby="copies-title">
      <h2 id="copies-title" className={css.listTitle}>
        So với chính kế hoạch này trước đây
      </h2>
      <div className={page.actions}>
        {last !== '' && (
          <Button icon={<HistoryRegular />} onClick={() => show(last)}>
            Lần làm trước, {timeName(last)}
          </Button>
        )}
        {copies.slice(0, 8).map(({ at, name }) => (
          <Button key={at} icon={<HistoryRegular />} onClick={() => show(at)}>
            {name}
          </Button>
        ))}
      </div>
    </section>
  )
}
