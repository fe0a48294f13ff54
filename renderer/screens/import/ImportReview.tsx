/**
 * A file that was read, looked through before a draft exists.
 *
 * 1. Lines at the left, the page that comes of them at the right; each leads to the other.
 * 2. F8 goes to the next guess, Ctrl+Z takes the last word back (`useKeys`).
 * 3. What is made of it: a draft, or a plan of a new year (`Make`).
 */
import { Button, Toolbar } from '@fluentui/react-components'
import { ArrowLeftRegular, ArrowSyncRegular, ArrowUndoRegular, DocumentCheckmarkRegular } from '@fluentui/react-icons'
import { type ReactElement, useCallback, useEffect, useState } from 'react'
import type { PlaceKey } from '../../../core/document/place.ts'
import type { ImportReading } from '../../../core/import/importReading.ts'
import type { StepId } from '../../../core/template/template.ts'
import page from '../../frame/screen.module.css'
import { PreviewPane } from '../../preview/PreviewPane.tsx'
import { useDraftPages } from '../../state/draftPages.ts'
import { acceptReading, sayKind, unsay, useReading } from '../../state/reading.ts'
import { goToScreen } from '../../state/route.ts'
import { ThemeMenu } from '../../theme/ThemeMenu.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { ImportHead } from './ImportHead.tsx'
import css from './import.module.css'
import { lineAt, nextLine } from './linePlaces.ts'
import { SourceLines } from './SourceLines.tsx'
import { useLinesInHand } from './useLinesInHand.ts'

interface Props {
  reading: ImportReading
  onLeave: () => void
}

const nothingSaid = {}
const stepOf = (): StepId => 'co-quan'

/** Before a draft exists: the lines of the file at the left, what becomes of them at the right. */
export function ImportReview({ reading, onLeave }: Props): ReactElement {
  const said = useReading((state) => state.said.at(-1)?.kinds ?? nothingSaid)
  const problem = useReading((state) => state.problem)
  const pages = useDraftPages(reading.draft, reading.sheet)
  const hand = useLinesInHand(reading.lines, said)
  const [reached, setReached] = useState<PlaceKey | null>(null)
  const { current, take, saidBy } = hand

  const place = reading.lines.find(({ line }) => line === current)?.place || null
  const toLine = useCallback(
    (at: PlaceKey): void => {
      const found = lineAt(reading.lines, at)
      if (found) take(found.line, false, true)
      setReached(found ? null : at)
    },
    [reading, take],
  )
  const guesses = reading.lines.filter((line) => saidBy(line) === 'guess').length
  const toGuess = (by: 1 | -1): void => {
    const found = nextLine(reading.lines, current, by, (line) => saidBy(line) === 'guess')
    if (found) take(found.line, false, true)
  }
  useKeys({ toGuess })
  return (
    <>
      <ReviewBar reading={reading} onLeave={onLeave} />
      {problem && <ProblemNote problem={problem} onDismiss={() => useReading.setState({ problem: null })} />}
      <main className={css.review}>
        <section className={css.sourceSide} aria-label="Tệp gốc">
          <ImportHead
            reading={reading}
            ofFile={pages.ofFile}
            guesses={guesses}
            onGuess={() => toGuess(1)}
            onLine={(line) => take(line, false, true)}
          />
          <SourceLines
            lines={reading.lines}
            hand={hand}
            kinds={said}
            onKind={(lines, kind) => void sayKind(lines, kind)}
          />
        </section>
        <section className={css.draftSide} aria-label="Bản nháp sẽ tạo">
          {pages.problem ? (
            <ProblemNote problem={pages.problem} />
          ) : (
            <PreviewPane input={pages} activePlace={reached ?? place} step="co-quan" stepOf={stepOf} goTo={toLine} />
          )}
        </section>
      </main>
    </>
  )
}

function ReviewBar({ reading, onLeave }: Props): ReactElement {
  const canUnsay = useReading((state) => state.said.length > 1)
  const busy = useReading((state) => state.busy)
  return (
    <header className={page.bar}>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onLeave}>
        Không mở nữa
      </Button>
      <ScreenTitle key="review" className={page.barName} name={`Xem lại “${reading.name}”`}>
        Xem lại “{reading.name}”
      </ScreenTitle>
      <Toolbar aria-label="Tệp đang xem" className={page.barTools}>
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label="Hoàn tác"
          title="Hoàn tác (Ctrl+Z)"
          disabled={!canUnsay}
          onClick={() => void unsay()}
        />
        <ThemeMenu />
        <Make reading={reading} busy={busy} />
      </Toolbar>
    </header>
  )
}

/** What can be made of the file; what the clerk came for is the button in colour. */
function Make({ reading, busy }: { reading: ImportReading; busy: boolean }): ReactElement {
  const use = useReading((state) => state.use)
  const amend = (
    <Button key="amend" appearance="primary" disabled={busy} onClick={() => goToScreen({ screen: 'amend' })}>
      Sửa đổi, thay thế…
    </Button>
  )
  const roll = (
    <Button
      key="roll"
      appearance={use === 'roll' ? 'primary' : 'secondary'}
      icon={<ArrowSyncRegular />}
      disabled={busy}
      onClick={() => goToScreen({ screen: 'roll' })}
    >
      Tạo cho năm mới…
    </Button>
  )
  const keep = (
    <Button
      key="keep"
      appearance={use === 'draft' ? 'primary' : 'secondary'}
      icon={<DocumentCheckmarkRegular />}
      disabled={busy || reading.lines.length === 0}
      onClick={() => void acceptReading()}
    >
      Tạo bản nháp
    </Button>
  )
  return <>{use === 'amend' ? [keep, amend] : use === 'roll' ? [keep, roll] : [roll, keep]}</>
}

function useKeys({ toGuess }: { toGuess: (by: 1 | -1) => void }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing) return
      if (event.key === 'F8') toGuess(event.shiftKey ? -1 : 1)
      else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') void unsay()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [toGuess])
}
