/**
 * Trang: the plan written on its own page.
 *
 * 1. The page as it is set comes with the first build; the text itself is the draft's and follows each key in the same tick.
 * 2. Where pages end comes with the true pages, a moment after the last key; until then the sheets grow.
 * 3. The tools above belong to the text in hand: that of the plan, or of an annex.
 */
import {
  type CSSProperties,
  type FocusEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useMemo,
  useRef,
  useState,
} from 'react'
import { bodyParts, hasLandscape } from '../../core/document/bodyParts.ts'
import type { DocumentModel } from '../../core/document/model.ts'
import type { PageLayout } from '../../core/document/pages.ts'
import { readPlace } from '../../core/document/place.ts'
import type { Annex } from '../../core/draft/draft.ts'
import { sheet } from '../../core/style/page.ts'
import { mmToPx } from '../../core/units.ts'
import type { PageGap } from '../outline/pageGap.ts'
import { noGaps, type Paper } from '../outline/paper.ts'
import { LooksContext } from '../preview/blocks.tsx'
import { FindingMarks } from '../preview/FindingMarks.tsx'
import { looksFor } from '../preview/look.ts'
import { PreviewBar } from '../preview/PreviewBar.tsx'
import '../preview/preview.css'
import { share } from '../preview/share.ts'
import { useMarks } from '../preview/useMarks.ts'
import { usePageInView } from '../preview/usePageInView.ts'
import { useZoom, type ZoomControl } from '../preview/useZoom.ts'
import { useEditor } from '../state/editor.ts'
import { AnnexSheet } from './AnnexSheet.tsx'
import { BodySheet } from './BodySheet.tsx'
import './page.css'
import { paperLooks } from './paperLooks.ts'
import { type SheetPages, sheetsOf, squeezes } from './sheets.ts'
import { useFollowCaret } from './useFollowCaret.ts'

/** As wide as the pane lets it, but letters are never larger than this share of those on paper. */
const widest = 1.25

/** `aside` stands at the right of the tools. */
export function PageView({ aside }: { aside: ReactNode }): ReactElement {
  const pane = useRef<HTMLElement>(null)
  const [tools, setTools] = useState<HTMLElement | null>(null)
  /** The text in hand: the body, or an annex by its id. */
  const [hand, setHand] = useState('body')
  const build = useEditor((state) => state.build)
  const layout = useEditor((state) => state.layout)
  const turned = build !== null && hasLandscape(build.document)
  const zoom = useZoom(pane, widest, turned)
  const drawn = useMemo(() => ({ build, layout }), [build, layout])
  const page = usePageInView(pane, drawn)
  const activePlace = useEditor((state) => state.activePlace)
  useMarks(pane, activePlace, noFacts, drawn)
  useFollowCaret(pane)

  const open = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.target.closest('[data-rows]')) return
    const place = event.target.closest<HTMLElement>('[data-place]')?.dataset.place
    if (place !== undefined && document.getSelection()?.isCollapsed !== false) useEditor.getState().goTo(place)
  }
  const onFocus = (event: FocusEvent): void => {
    const text = event.target.closest<HTMLElement>('[data-text]')?.dataset.text
    if (text !== undefined) setHand(text)
  }
  return (
    <div className="page-view">
      <div className="page-tools">
        <div className="page-tools-home" ref={setTools} />
        {aside}
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard each part has its button (`PagePart.tsx`) */}
      <section
        ref={pane}
        className="page-pane"
        aria-label="Trang văn bản"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard
        tabIndex={0}
        onClick={open}
        onFocus={onFocus}
      >
        <div className={turned && zoom.overflows ? 'sheets overflows' : 'sheets'} style={sheetsStyle(zoom)}>
          {build ? (
            <Sheets document={build.document} pages={layout?.pages ?? noPages} hand={hand} tools={tools} />
          ) : (
            <p className="waiting">Đang dựng trang…</p>
          )}
          <FindingMarks
            pane={pane}
            findings={build?.findings ?? noFindings}
            zoom={zoom.value}
            version={drawn}
            onOpen={(finding) => useEditor.getState().goTo(finding.place)}
          />
        </div>
      </section>
      <PreviewBar page={page} pages={layout?.pages.length ?? 0} guess={layout?.stoppedAt ?? ''} zoom={zoom} />
    </div>
  )
}

/** Where a sheet on its side is wider than the pane, upright ones stand in the middle of what is seen first. */
function sheetsStyle({ value, paneWidth }: ZoomControl): CSSProperties {
  const aside: Record<string, string> = {
    '--aside': `${Math.max(0, (paneWidth / value - mmToPx(sheet('portrait').width)) / 2 - 12)}px`,
  }
  return { zoom: value, ...aside }
}

const noPages: readonly PageLayout[] = []
const noFindings: readonly never[] = []
const noFacts: readonly never[] = []
const noAnnexes: readonly Annex[] = []

interface SheetsProps {
  document: DocumentModel
  pages: readonly PageLayout[]
  hand: string
  tools: HTMLElement | null
}

function Sheets({ document: built, pages, hand, tools }: SheetsProps): ReactElement {
  const annexes = useEditor((state) => state.draft?.annexes ?? noAnnexes)
  const issued = useEditor((state) => state.draft?.state === 'issued')
  const imported = useEditor((state) => state.draft?.origin?.kind === 'file')
  const document = useShared(built)
  const looks = useMemo(() => looksFor(document.page), [document.page])
  const squeezed = useSqueezes(pages)
  const across = useAcross(document)
  const rowLooks = useMemo(() => paperLooks(looks, squeezed, across), [looks, squeezed, across])
  const sheets = useSharedSheets(pages, document)
  const widths = useMemo(() => {
    const blocks = [...document.body, ...document.annexes.flatMap((annex) => annex.blocks)]
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    const byId = new Map(tables.map((table) => [readPlace(table.place).id, table.widths]))
    return (table: string) => byId.get(table)
  }, [document])
  const paperOf = (text: string, gaps: readonly PageGap[] = noGaps): Paper => ({
    looks: rowLooks,
    capitals: !imported,
    gaps,
    widths,
    isAcross: (table) => across.has(table),
    tools: hand === text ? tools : null,
  })
  const body = sheets.get('body')
  return (
    <LooksContext value={looks}>
      <div data-text="body" inert={issued}>
        <BodySheet document={document} pages={body} paper={paperOf('body', body?.gaps)} />
      </div>
      {annexes.map((annex) => {
        const printed = document.annexes.find(({ id }) => id === annex.id)
        const placed = sheets.get(annex.id)
        return printed ? (
          <div key={annex.id} data-text={annex.id} inert={issued}>
            <AnnexSheet
              annex={annex}
              printed={printed}
              document={document}
              pages={placed}
              paper={paperOf(annex.id, placed?.gaps)}
            />
          </div>
        ) : null
      })}
    </LooksContext>
  )
}

/** Parts of the document that stayed the same keep their identity, so that they are not drawn anew. */
function useShared(built: DocumentModel): DocumentModel {
  const last = useRef(built)
  last.current = share(last.current, built)
  return last.current
}

/** Ids of the rows and tables of the body that stand on pages laid across. */
function useAcross(document: DocumentModel): ReadonlySet<string> {
  const ids = bodyParts(document.body)
    .flatMap(({ orientation, blocks }) => (orientation === 'landscape' ? blocks : []))
    .map((block) => readPlace(block.place).id)
    .join(' ')
  return useMemo(() => new Set(ids.split(' ')), [ids])
}

const noSheets = new Map<string, SheetPages>()

/** The same gaps stay the same objects: then no row is touched. */
function useSharedSheets(pages: readonly PageLayout[], document: DocumentModel): ReadonlyMap<string, SheetPages> {
  const last = useRef(noSheets)
  // Pages are of the document they were placed of; a newer one is told apart only by whose a block is.
  const owners = document.annexes.map(({ id, blocks }) => [id, ...blocks.map((block) => block.id)].join(' ')).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the document only who owns what, and how the page is set
  return useMemo(() => {
    const next = sheetsOf(pages, document)
    for (const [name, sheet] of next) next.set(name, share(last.current.get(name), sheet))
    last.current = next
    return next
  }, [pages, document.page, owners])
}

function useSqueezes(pages: readonly PageLayout[]): Record<string, number> {
  const last = useRef<Record<string, number>>({})
  return useMemo(() => {
    last.current = share(last.current, squeezes(pages))
    return last.current
  }, [pages])
}
