import { Button } from '@fluentui/react-components'
import { ArrowSwapRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { Draft } from '../../../core/draft/draft.ts'
import { usePrintedTitle } from '../../state/printedTitle.ts'
import css from './compare.module.css'

/** What two sides are to each other: states of one draft, a draft and its corrected file, the words of two windows. */
const kinds = {
  draft: { before: 'Bản trước', after: 'Bản sau' },
  file: { before: 'Bản nháp', after: 'Tệp đã sửa' },
  stored: { before: 'Bản của bạn', after: 'Bản mới' },
}

interface Side {
  draft: Draft | null
  /** Its own name, of a file or of a copy; empty for the plan's. */
  name: string
}

interface Props {
  kind: keyof typeof kinds
  before: Side
  after: Side
  /** Null where the sides cannot change places. */
  onSwap: (() => void) | null
}

/** The names over the two columns. */
export function SideNames({ kind, before, after, onSwap }: Props): ReactElement {
  return (
    <div className={css.sides}>
      <SideName kind={kinds[kind].before} side={before} />
      <SideName kind={kinds[kind].after} side={after}>
        {onSwap && (
          <Button size="small" appearance="subtle" icon={<ArrowSwapRegular />} onClick={onSwap}>
            Đổi bên
          </Button>
        )}
      </SideName>
    </div>
  )
}

function SideName(props: { kind: string; side: Side; children?: ReactElement | null }): ReactElement {
  const { kind, side, children } = props
  const title = usePrintedTitle(side.draft)
  return (
    <p className={css.side}>
      <span className={css.sideKind}>{kind}</span> {side.name || withYear(title, side.draft)}
      {children}
    </p>
  )
}

/** The plan's name, with its year where the name does not say it. */
const withYear = (title: string, draft: Draft | null): string =>
  draft?.year && !title.includes(String(draft.year)) ? `${title} (năm ${draft.year})` : title
