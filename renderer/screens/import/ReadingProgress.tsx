import { Button, ProgressBar } from '@fluentui/react-components'
import { type ReactElement, useId } from 'react'
import page from '../../frame/screen.module.css'
import { useReading } from '../../state/reading.ts'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import css from './import.module.css'

/** How far the reading has come; it can be stopped at any time. */
export function ReadingProgress({ onCancel }: { onCancel: () => void }): ReactElement {
  const name = useReading((state) => state.name)
  const progress = useReading((state) => state.progress)
  const saidId = useId()
  const known = progress?.state === 'reading' && progress.share > 0
  return (
    <>
      <ScreenTitle key="reading" className={page.title} name="Đang đọc tệp">
        Đang đọc “{name}”
      </ScreenTitle>
      <div className={css.progress}>
        <ProgressBar thickness="large" aria-labelledby={saidId} {...(known ? { value: progress.share } : {})} />
        <p id={saidId} role="status" className={css.progressSaid}>
          {progress?.said || 'Đang mở tệp…'}
        </p>
        <div>
          <Button autoFocus onClick={onCancel}>
            Hủy
          </Button>
        </div>
      </div>
    </>
  )
}
