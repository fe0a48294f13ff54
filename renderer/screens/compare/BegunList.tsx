import { Button, Checkbox } from '@fluentui/react-components'
import { DocumentRegular, PeopleTeamRegular } from '@fluentui/react-icons'
import { type ReactElement, useState } from 'react'
import type { KeptSummary } from '../../../core/compare/keptComparison.ts'
import page from '../../frame/screen.module.css'
import { fileSide, goToScreen } from '../../state/route.ts'
import { whenText } from '../../ui/timeText.ts'
import css from './compare.module.css'

interface Props {
  draft: string
  begun: readonly KeptSummary[]
  /** Read just now, one after another: these are summed up unless the clerk says otherwise. */
  fresh: readonly string[]
  busy: boolean
  /** Bảng tổng hợp of these files. */
  onSheet: (ids: string[]) => void
}

/** Files that were compared with this draft before, to go on with where one stopped, or to sum up. Nothing where there is none. */
export function BegunList({ draft, begun, fresh, busy, onSheet }: Props): ReactElement | null {
  const [ticked, setTicked] = useState<readonly string[]>(fresh)
  if (begun.length === 0) return null
  const chosen = begun.filter(({ id }) => ticked.includes(id)).map(({ id }) => id)
  return (
    <section className={page.sheet} aria-labelledby="begun-title">
      <h2 id="begun-title" className={css.listTitle}>
        Tệp đã mở để so với kế hoạch này
      </h2>
      <ul className={css.begun}>
        {begun.map(({ id, name, at, refused, otherKind }) => (
          <li key={id}>
            <Checkbox
              checked={ticked.includes(id)}
              aria-label={`Tổng hợp ý kiến của ${name}`}
              onChange={(_, { checked }) => setTicked(checked ? [...ticked, id] : ticked.filter((one) => one !== id))}
            />
            <Button
              size="small"
              icon={<DocumentRegular />}
              onClick={() => goToScreen({ screen: 'compare', before: draft, after: fileSide(id) })}
            >
              Xem tiếp “{name}”
            </Button>
            <span className={css.begunAt}>
              mở {whenText(at)}
              {refused > 0 && `, không nhận ${refused} chỗ`}
              {otherKind && `. Không phải kế hoạch: ${otherKind}`}
            </span>
          </li>
        ))}
      </ul>
      <div className={page.actions}>
        <Button icon={<PeopleTeamRegular />} disabled={busy || chosen.length === 0} onClick={() => onSheet(chosen)}>
          Bảng tổng hợp, tiếp thu, giải trình ý kiến ({chosen.length} tệp)
        </Button>
      </div>
    </section>
  )
}
