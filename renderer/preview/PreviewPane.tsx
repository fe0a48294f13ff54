import { type MouseEvent, memo, type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import type { Finding } from '../../core/checks/shape/finding.ts'
import type { BuildResult } from '../../core/contract/operations.ts'
import { hasLandscape } from '../../core/document/bodyParts.ts'
import type { PlaceKey } from '../../core/document/place.ts'
import type { StepId } from '../../core/template/template.ts'
import { useChangedFacts } from './changedFacts.ts'
import { FindingMarks } from './FindingMarks.tsx'
import { FlowSheets } from './FlowSheets.tsx'
import { KeepPlace } from './KeepPlace.tsx'
import { onPaneKey } from './keys.ts'
import { PreviewBar } from './PreviewBar.tsx'
import './preview.css'
import { nextShown, nothingShown, type PreviewInput, type Shown } from './shown.ts'
import { TruePages } from './TruePages.tsx'
import { useFollow, useFollowStep } from './useFollow.ts'
import { useMarks } from './useMarks.ts'
import { usePageInView } from './usePageInView.ts'
import { useZoom } from './useZoom.ts'

interface Props {
  input: Omit<PreviewInput, 'late'>
  activePlace: PlaceKey | null
  /** The step of the form on screen, and which step holds a place. */
  step: StepId
  stepOf(place: PlaceKey): StepId
  goTo(place: PlaceKey): void
}

const noFindings: readonly Finding[] = []

/** The preview of whatever it is given; it knows no store and no host. */
export const PreviewPane = memo(function PreviewPane(props: Props): ReactElement {
  const { input, activePlace, step, stepOf, goTo } = props
  const pane = useRef<HTMLElement>(null)
  const shown = useShown(input)
  const zoom = useZoom(pane)
  const page = usePageInView(pane, shown)
  // What the sheets say now: null while newer text is on its way to them.
  const drawn = shown.mode === 'flow' || !shown.input.layoutStale ? shown.document : null
  useMarks(pane, activePlace, useChangedFacts(drawn), shown)
  useFollowStep(pane, step, stepOf)
  useFollow(pane, activePlace, drawn)

  const layout = zoom.fits ? 'sheets fits' : zoom.overflows && isTurned(shown) ? 'sheets overflows' : 'sheets'
  const open = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || hasSelection()) return
    const place = event.target.closest<HTMLElement>('[data-place]')?.dataset.place
    if (place !== undefined) goTo(place)
  }
  return (
    <div className="preview">
      <PreviewBar page={page} pages={shown.pages.length} guess={input.layout?.stoppedAt ?? ''} zoom={zoom} />
      <section
        ref={pane}
        className="preview-pane"
        aria-label="Xem trước trang A4"
        aria-description="Enter để chọn một đoạn, mũi tên lên xuống để chuyển đoạn, Enter lần nữa để sửa đoạn đó."
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard
        tabIndex={0}
        onClick={open}
        onKeyDown={(event) => onPaneKey(event, { activePlace, goTo })}
      >
        <KeepPlace pane={pane} activePlace={activePlace} version={shown} zoom={zoom.value} className={layout}>
          <Sheets shown={shown} />
          <FindingMarks
            pane={pane}
            findings={shown.input.build?.findings ?? noFindings}
            zoom={zoom.value}
            version={shown}
            onOpen={(finding) => goTo(finding.place)}
          />
        </KeepPlace>
      </section>
    </div>
  )
})

/** How long new text may wait for its pages before it is shown flowing, ms. */
const patience = 120

/** Follows the input, keeping equal parts; state is adjusted while drawing, so no frame shows the old text. */
function useShown(input: Props['input']): Shown {
  const { build, layoutStale } = input
  const [lateBuild, setLateBuild] = useState<BuildResult | null>(null)
  useEffect(() => {
    if (!build || !layoutStale) return
    const timer = setTimeout(() => setLateBuild(build), patience)
    return () => clearTimeout(timer)
  }, [build, layoutStale])
  const [shown, setShown] = useState(nothingShown)
  const late = layoutStale && lateBuild !== null && lateBuild === build
  const next = useMemo(() => nextShown(shown, { ...input, late }), [shown, input, late])
  if (next !== shown) setShown(next)
  return next
}

function Sheets({ shown }: { shown: Shown }): ReactElement {
  if (shown.mode === 'pages') return <TruePages pages={shown.pages} document={shown.document} />
  if (shown.mode === 'flow' && shown.document) return <FlowSheets document={shown.document} pages={shown.pages} />
  return <p className="waiting">Đang dựng trang…</p>
}

const isTurned = (shown: Shown): boolean => shown.document !== null && hasLandscape(shown.document)

/** A clerk who selects text to copy it is not asking for its field. */
const hasSelection = (): boolean => window.getSelection()?.isCollapsed === false
