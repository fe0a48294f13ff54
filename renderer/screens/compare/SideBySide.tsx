/**
 * Two plans side by side, what differs marked.
 *
 * 1. `useComparison.ts` reads both sides and has them compared again whenever the draft changes.
 * 2. From a file, or from another window, what differs is taken over (`taking`): row by row, all that is left, or what one hand
 *    did alone (`HandFilter.tsx`). What somebody else had a part in is only taken row by row.
 * 3. A row that was looked at and not taken stays, with the word why; it is kept with the file (`refuse`).
 * 4. The rows themselves, and the keyboard in them, are `ComparedRows.tsx`; F7, undo and save work from anywhere here.
 */
import { Button, Radio, RadioGroup, Spinner } from '@fluentui/react-components'
import {
  ArrowExportRegular,
  ArrowSwapRegular,
  ChevronDownRegular,
  ChevronUpRegular,
  PrintRegular,
} from '@fluentui/react-icons'
import { type ReactElement, useCallback, useEffect, useMemo, useState } from 'react'
import type { ComparedRow } from '../../../core/compare/comparison.ts'
import { broughtBy, type Refusal, refusalOf } from '../../../core/compare/keptComparison.ts'
import type { Draft, DraftComment } from '../../../core/draft/draft.ts'
import page from '../../frame/screen.module.css'
import { saveNow, useEditor } from '../../state/editor.ts'
import { leaveEditor } from '../../state/openDraft.ts'
import { usePrintedTitle } from '../../state/printedTitle.ts'
import { goToScreen, otherSides } from '../../state/route.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { SaveProblem } from '../editor/SaveProblem.tsx'
import { useLeaveGuard } from '../editor/useLeaveGuard.ts'
import { ExportOutcome } from '../export/ExportOutcome.tsx'
import { CompareBar } from './CompareBar.tsx'
import { ComparedRows } from './ComparedRows.tsx'
import css from './compare.module.css'
import { HandFilter } from './HandFilter.tsx'
import { everybody, type Hand, handsOf, isBy, isOnlyBy } from './hands.ts'
import { sectionsOf, summary } from './summary.ts'
import { useCompareExport } from './useCompareExport.ts'
import { canTake, useComparison } from './useComparison.ts'
import { useKeptComments } from './useKeptComments.ts'
import { isSaidOf, useRowInHand } from './useRowInHand.ts'
import { useTaking } from './useTaking.ts'

interface Props {
  beforeId: string
  afterId: string
}

/** Two plans side by side, what differs marked; from a file or another window it can be taken over. */
export function SideBySide({ beforeId, afterId }: Props): ReactElement {
  const { before, after, ownName, otherName, marks, refused, refuse, comparison, stale, problem } = useComparison(
    beforeId,
    afterId,
  )
  const [author, setAuthor] = useState<Hand>(everybody)
  const [all, setAll] = useState(false)
  /** What is signed and sent takes nothing over. */
  const taking = canTake(afterId) && before?.state !== 'issued'
  /** Two windows hold the draft: here are both their words. */
  const stored = afterId === otherSides.stored
  const rows = comparison?.rows ?? noRows
  const sections = useMemo(() => sectionsOf(rows), [rows])
  const shown = useMemo(() => rows.filter((row) => (all || isShown(row)) && isBy(author, row)), [rows, all, author])
  const hand = useRowInHand(shown)
  const beforeName = usePrintedTitle(before)
  const afterTitle = usePrintedTitle(after)
  const output = useCompareExport(before, after)
  const takes = useTaking(before, after)
  useKeptComments(taking && refused !== null ? before : null, after, stale ? null : comparison)
  useLeaveGuard()
  useKeys(taking, hand.step)

  const { take } = takes
  const takeOne = useCallback((row: ComparedRow): void => void take([row.id]), [take])
  const hands = useMemo(() => handsOf(rows), [rows])
  const found = useMemo(() => (row: ComparedRow) => refusalOf(row, refused ?? []), [refused])
  const differing = rows.filter(differs)
  const isLeft = (row: ComparedRow): boolean => found(row) === undefined
  const left = differing.filter(isLeft)
  /** What one press takes: all that is left; of one hand what nobody else has a part in. */
  const wanted = left.filter((row) => isOnlyBy(author, row))
  const shared = left.filter((row) => isBy(author, row)).length - wanted.length
  const onRefuse = useMemo(
    () => (refused === null ? null : (row: ComparedRow, why: string | null) => refuse(withRefusal(refused, row, why))),
    [refused, refuse],
  )
  const takeAll = (): void => {
    const everything = wanted.length === differing.length
    void take(everything ? 'all' : wanted.filter(({ takable }) => takable).map(({ id }) => id))
  }
  const busy = stale || takes.busy
  const sides = stored ? sideNames.stored : taking ? sideNames.file : sideNames.draft
  const leave = (): void => {
    if (taking) void leaveEditor()
    else goToScreen({ screen: 'list' })
  }
  return (
    <>
      <CompareBar taking={taking} draft={beforeId} onLeave={leave}>
        <Button
          appearance={taking ? 'secondary' : 'primary'}
          icon={<ArrowExportRegular />}
          disabled={!comparison || output.busy}
          onClick={() => void output.run()}
        >
          {output.busy ? 'Đang xuất…' : 'Xuất Word có đánh dấu sửa đổi'}
        </Button>
        {left.length < differing.length && (
          <Button
            icon={<PrintRegular />}
            disabled={output.busy}
            onClick={() => void output.runRefused(marks, refused ?? [])}
          >
            In chỗ không nhận
          </Button>
        )}
      </CompareBar>
      {taking && <SaveProblem comparing={stored} />}
      {problem && (
        <ProblemNote
          problem={problem}
          actions={[{ label: 'Chọn bản khác', onClick: () => goToScreen({ screen: 'compare', before: beforeId }) }]}
        />
      )}
      {takes.problem && <ProblemNote problem={takes.problem} onDismiss={takes.dismiss} />}
      {output.problem && <ProblemNote problem={output.problem} onDismiss={output.dismiss} />}
      {output.result && <ExportOutcome result={output.result} onDraft={() => void output.run()} />}
      <main className={css.main}>
        <div className={css.head}>
          <div className={css.summary}>
            <p className={css.counts} role="status">
              {comparison?.warning && <strong>{comparison.warning} </strong>}
              {refused !== null && comparison?.review && `${comparison.review.says} `}
              {comparison ? summary(comparison.counts) : 'Đang so sánh…'}
              {left.length < differing.length && `, không nhận ${differing.length - left.length}, còn ${left.length}`}
            </p>
            <RadioGroup
              layout="horizontal"
              aria-label="Hiện những gì"
              value={all ? 'all' : 'changes'}
              onChange={(_, data) => setAll(data.value === 'all')}
            >
              <Radio value="changes" label="Chỉ chỗ khác" />
              <Radio value="all" label="Toàn văn" />
            </RadioGroup>
            <span className={page.spacer} />
            <Button icon={<ChevronUpRegular />} title="Shift+F7" onClick={() => hand.step(-1)}>
              Chỗ trước
            </Button>
            <Button icon={<ChevronDownRegular />} title="F7" onClick={() => hand.step(1)}>
              Chỗ sau (F7)
            </Button>
            {taking && (
              <Button appearance="primary" disabledFocusable={wanted.length === 0 || busy} onClick={takeAll}>
                {wanted.length === differing.length
                  ? `Đưa hết vào bản nháp (${wanted.length})`
                  : `Đưa ${wanted.length} chỗ này vào bản nháp`}
              </Button>
            )}
          </div>
          <HandFilter hands={hands} all={differing.length} hand={author} shared={shared} onHand={setAuthor} />
          <div className={css.sides}>
            <p className={css.side}>
              <span className={css.sideKind}>{sides.before}</span> {ownName || named(beforeName, before)}
            </p>
            <p className={css.side}>
              <span className={css.sideKind}>{sides.after}</span> {otherName || named(afterTitle, after)}
              {!taking && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowSwapRegular />}
                  onClick={() => goToScreen({ screen: 'compare', before: afterId, after: beforeId })}
                >
                  Đổi bên
                </Button>
              )}
            </p>
          </div>
        </div>
        {!comparison && !problem && <Spinner label="Đang so sánh…" />}
        {comparison && (
          <ComparedRows
            rows={hand.rows}
            sections={all ? noSections : sections}
            hand={hand}
            taking={taking}
            busy={busy}
            empty={all ? 'Cả hai bản đều trống.' : 'Hai bản giống hệt nhau về câu chữ.'}
            onTake={takeOne}
            onComment={goToComment}
            onFact={changeFact}
            refusalOf={found}
            onRefuse={onRefuse}
          />
        )}
      </main>
    </>
  )
}

/** One answer, every place of it. */
const changeFact = (id: string, value: string): void => useEditor.getState().edit({ op: 'set-fact', id, value })

/** Into the editor, at the words. */
function goToComment({ place }: DraftComment): void {
  const { draft, goTo } = useEditor.getState()
  if (!draft) return
  goToScreen({ screen: 'editor', id: draft.id })
  goTo(place)
}

/** `why`: null takes the refusal back. */
function withRefusal(refused: readonly Refusal[], row: ComparedRow, why: string | null): Refusal[] {
  const others = refused.filter((one) => one.row !== row.id)
  if (why === null) return others
  return [...others, { row: row.id, text: broughtBy(row), why, at: new Date().toISOString() }]
}

const sideNames = {
  draft: { before: 'Bản trước', after: 'Bản sau' },
  file: { before: 'Bản nháp', after: 'Tệp đã sửa' },
  stored: { before: 'Bản của bạn', after: 'Bản mới' },
}
const noRows: ComparedRow[] = []
const noSections: ReadonlyMap<string, string> = new Map()

/** The plan's name, with its year where the name does not say it. */
const named = (title: string, draft: Draft | null): string =>
  draft?.year && !title.includes(String(draft.year)) ? `${title} (năm ${draft.year})` : title

const differs = (row: ComparedRow): boolean => row.kind !== 'same'
/** What somebody said something of is looked at until that is done, changed or not. */
const isShown = (row: ComparedRow): boolean => differs(row) || isSaidOf(row)

/** F7 as in Word's own review; undo is the draft's. */
function useKeys(taking: boolean, step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing) return
      const { undo, redo } = useEditor.getState()
      const command = (event.ctrlKey || event.metaKey) && !event.altKey
      const key = event.key.toLowerCase()
      if (event.key === 'F7') step(event.shiftKey ? -1 : 1)
      else if (taking && command && key === 'z' && !event.shiftKey) undo()
      else if (taking && command && (key === 'y' || key === 'z')) redo()
      else if (taking && command && key === 's') void saveNow()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [taking, step])
}
