/**
 * Two plans side by side, what differs marked.
 *
 * 1. `useComparison.ts` reads both sides and has them compared again whenever the draft changes.
 * 2. From a file, or from another window, what differs is taken over (`taking`): row by row, all that is left, or what one hand
 *    did alone (`HandFilter.tsx`). What somebody else had a part in is only taken row by row.
 * 3. A row that was looked at and not taken stays, with the word why; it is kept with the file (`useLeftToTake.ts`).
 * 4. Over the columns: how many places differ (`CompareSummary.tsx`), and what each side is (`SideNames.tsx`).
 * 5. The rows themselves, and the keyboard in them, are `ComparedRows.tsx`; F7, undo and save work from anywhere (`useCompareKeys.ts`).
 */
import { Button, Spinner } from '@fluentui/react-components'
import { ArrowExportRegular, PrintRegular } from '@fluentui/react-icons'
import { type ReactElement, useCallback, useMemo, useState } from 'react'
import type { ComparedRow } from '../../../core/compare/comparison.ts'
import type { DraftComment } from '../../../core/draft/draft.ts'
import { useEditor } from '../../state/editor.ts'
import { leaveEditor, openAt } from '../../state/openDraft.ts'
import { goToScreen, otherSides } from '../../state/route.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { SaveProblem } from '../editor/SaveProblem.tsx'
import { useLeaveGuard } from '../editor/useLeaveGuard.ts'
import { ExportOutcome } from '../export/ExportOutcome.tsx'
import { ApartNote } from './ApartNote.tsx'
import { CompareBar } from './CompareBar.tsx'
import { ComparedRows } from './ComparedRows.tsx'
import { CompareSummary } from './CompareSummary.tsx'
import css from './compare.module.css'
import { HandFilter } from './HandFilter.tsx'
import { everybody, type Hand, handsOf, isBy } from './hands.ts'
import { SideNames } from './SideNames.tsx'
import { sectionsOf } from './summary.ts'
import { useCompareExport } from './useCompareExport.ts'
import { useCompareKeys } from './useCompareKeys.ts'
import { canTake, useComparison } from './useComparison.ts'
import { useKeptComments } from './useKeptComments.ts'
import { differs, useLeftToTake } from './useLeftToTake.ts'
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
  const output = useCompareExport(before, after)
  const takes = useTaking(before, after)
  useKeptComments(taking && refused !== null ? before : null, after, stale ? null : comparison)
  useLeaveGuard()
  useCompareKeys(taking, hand.step)

  const { take } = takes
  const takeOne = useCallback((row: ComparedRow): void => void take([row.id]), [take])
  const takeHand = useCallback(({ id }: ComparedRow, text: string): void => void take([], [{ row: id, text }]), [take])
  const hands = useMemo(() => handsOf(rows), [rows])
  const { differing, refusedCount, wanted, shared, refusalOf, onRefuse } = useLeftToTake(rows, author, refused, refuse)
  const takeAll = (): void => {
    const everything = wanted.length === differing.length
    void take(everything ? 'all' : wanted.filter(({ takable }) => takable).map(({ id }) => id))
  }
  const busy = stale || takes.busy
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
        {refusedCount > 0 && (
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
          <CompareSummary
            comparison={comparison}
            tellReview={refused !== null}
            differing={differing.length}
            refused={refusedCount}
            all={all}
            onAll={setAll}
            step={hand.step}
          >
            {taking ? (
              <Button appearance="primary" disabledFocusable={wanted.length === 0 || busy} onClick={takeAll}>
                {wanted.length === 0
                  ? 'Không còn chỗ nào để đưa vào'
                  : wanted.length === differing.length
                    ? `Đưa hết vào bản nháp (${wanted.length})`
                    : `Đưa ${wanted.length} chỗ này vào bản nháp`}
              </Button>
            ) : null}
          </CompareSummary>
          <HandFilter hands={hands} all={differing.length} hand={author} shared={shared} onHand={setAuthor} />
          <SideNames
            kind={stored ? 'stored' : taking ? 'file' : 'draft'}
            before={{ draft: before, name: ownName }}
            after={{ draft: after, name: otherName }}
            onSwap={taking ? null : () => goToScreen({ screen: 'compare', before: afterId, after: beforeId })}
          />
        </div>
        {comparison?.apart && <ApartNote lines={comparison.apart} />}
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
            onTakeHand={takeHand}
            onComment={goToComment}
            onFact={changeFact}
            refusalOf={refusalOf}
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
  const { draft } = useEditor.getState()
  if (draft) openAt(draft.id, place)
}

const noRows: ComparedRow[] = []
const noSections: ReadonlyMap<string, string> = new Map()

/** What somebody said something of is looked at until that is done, changed or not. */
const isShown = (row: ComparedRow): boolean => differs(row) || isSaidOf(row)
